import {hashWord, wordHashes} from '../kernels/fold.js'
import type {TokenTable} from '../kernels/tokenize.js'
import type {CountryHit} from '../lexicon/countries.js'
import {ACTING, DEPUTY, ELECT, FORMER, PLAIN} from '../lexicon/office-names.js'
import type {OfficeHit} from '../lexicon/offices.js'

/** What is said of a person directly before or behind the name. */
export interface Title {
  /** UTF-16 offsets of the phrase, articles and commas left out. */
  readonly start: number
  readonly end: number
  /** Its token indices, both inside. */
  readonly first: number
  readonly last: number
  readonly text: string
  /** Canonical office, in lower case ("foreign minister"). */
  readonly office?: string
  /** Short English name of the country or organisation whose office it is, where the phrase says it. */
  readonly country?: string
  /** The part of the country, where the phrase says it ("Texas"). */
  readonly region?: string
  /** What the person is beside offices ("analyst"). */
  readonly role?: string
  /** Nothing but a form of address ("Mr."). */
  readonly honorific: boolean
  readonly former: boolean
  readonly deputy: boolean
  readonly acting: boolean
  /** Elected or designated, not yet in office. */
  readonly elect: boolean
  /** "his Chinese counterpart": the office is that of the person named before. */
  readonly counterpart: boolean
  /** "Presidents Moor and Lin". */
  readonly plural: boolean
}

/** A title while it is read. */
export interface Draft {
  first: number
  last: number
  office?: string
  role?: string
  country?: string
  region?: string
  honorific: boolean
  former: boolean
  deputy: boolean
  acting: boolean
  elect: boolean
  counterpart: boolean
  plural: boolean
  /** The body at which an ambassador stands for a country. */
  host?: string
  /** An article, a possessive or a country stands at its head: a phrase that may stand before a comma. */
  determined: boolean
}

export const former = wordHashes(FORMER)
const deputy = wordHashes(DEPUTY)
const acting = wordHashes(ACTING)
export const elect = wordHashes(ELECT)
const plain = wordHashes(PLAIN)
const shadow = hashWord('shadow')
export const flags = new Set([...former, ...deputy, ...acting, ...elect])
export const determiners = wordHashes('the a an his her its their our my this that another one')
export const of = hashWord('of')
export const to = hashWord('to')
export const the = hashWord('the')
export const envoys = new Set([
  'ambassador',
  'envoy',
  'special envoy',
  'permanent representative',
  'high commissioner',
  'consul general',
  'consul',
])
/** Bodies to which countries send ambassadors: the country before them is the envoy's. */
const hosts = new Set(['United Nations', 'NATO', 'European Union'])
/** Words of grammar, which are no part of a title. */
export const grammar =
  wordHashes(`of for and or but in on at with from by to as who which that what when where while said says told is was were are be been has had have will would
  can could may not also after before during since than then it he she they we i you his her their its`)

/** Modifiers before an office: "former deputy first vice" are four. */
export const MODIFIERS = 8

/** Records a word that changes how an office is held; whether it is one, or one that says nothing of it. */
export function flag(draft: Draft, hash: number): boolean {
  if (former.has(hash)) draft.former = true
  else if (deputy.has(hash)) draft.deputy = true
  else if (acting.has(hash)) draft.acting = true
  else if (elect.has(hash)) draft.elect = true
  else if (hash === shadow && draft.office !== undefined) draft.office = `shadow ${draft.office}`
  else return plain.has(hash)
  return true
}

/** A draft of nothing yet, tokens `[first, last]`. */
export function empty(first: number, last: number): Draft {
  return {
    first,
    last,
    honorific: false,
    former: false,
    deputy: false,
    acting: false,
    elect: false,
    counterpart: false,
    plural: false,
    determined: false,
  }
}

/** Takes an office, a role or an honorific into a draft. */
export function take(draft: Draft, office: OfficeHit): void {
  if (office.office !== undefined) draft.office = office.office
  if (office.role !== undefined) draft.role = office.role
  draft.honorific = office.honorific
  draft.plural = office.plural
}

/** The first country that is said is the one whose office it is; of "Israel's U.N. ambassador", Israel. */
export function setCountry(draft: Draft, country: CountryHit): void {
  const unknown = draft.office === undefined && draft.role === undefined && !draft.counterpart
  if ((unknown || draft.office === 'ambassador') && hosts.has(country.country)) {
    draft.host ??= country.country
    return
  }
  if (draft.country !== undefined) return
  draft.country = country.country
  if (country.region !== undefined) draft.region = country.region
}

const stateOffices = new Set(['governor', 'lieutenant governor', 'senator', 'representative', 'secretary of state', 'attorney general'])

/** "ambassador to the U.N." */
export function atUnitedNations(draft: Draft, {country}: CountryHit): void {
  if (draft.office === 'ambassador' && country === 'United Nations') draft.office = 'permanent representative'
}

/** The title that a draft has become. */
export function finish(text: string, tokens: TokenTable, draft: Draft): Title {
  const {first, last, determined: _, host, ...rest} = draft
  if (rest.country === undefined && host !== undefined) rest.country = host
  if (rest.office === 'ambassador' && host === 'United Nations') rest.office = 'permanent representative'
  // "Ontario Premier": the head of a part of a country.
  if (
    rest.region !== undefined &&
    rest.office === 'prime minister' &&
    /\bpremier\b/i.test(text.slice(tokens.start[first], tokens.start[last + 1]))
  )
    rest.office = 'premier'
  // Governors, senators and the like of "Georgia" are the American state's.
  if (
    rest.country === 'Georgia' &&
    stateOffices.has(rest.office ?? '') &&
    !/Georgian/.test(text.slice(tokens.start[first], tokens.start[last]))
  ) {
    rest.country = 'United States'
    rest.region = 'Georgia'
  }
  const start = tokens.start[first] as number
  const end = tokens.start[last + 1] as number
  return {...rest, first, last, start, end, text: text.slice(start, end)}
}
