import {ALL_CAPS, CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../kernels/tokenize.js'
import {COUNTRY_NAMES, NOT_COUNTRIES, REGION_NAMES} from './country-names.js'
import {TokenPhrases, wordAfter} from './phrases.js'

/** `capital`: a capital that stands for the government; `region`: a part of the country with office holders of its own. */
type CountryKind = 'name' | 'adjective' | 'capital' | 'region'

export interface CountryHit {
  /** Short English name ("United States"), of an organisation too ("NATO"). */
  readonly country: string
  readonly kind: CountryKind
  /** The region's name or adjective, where it is one ("Texas"). */
  readonly region?: string
  /** Token indices, both inside; the stops of "U.S." belong to it. */
  readonly first: number
  readonly last: number
  /** "China's". */
  readonly possessive: boolean
}

interface Value {
  /** Empty for a phrase that is no country ("Latin American"). */
  readonly country: string
  readonly kind: CountryKind
  readonly region?: string
  readonly possessive: boolean
  /** Written in capitals only: "US" is no "us". */
  readonly caps: boolean
}

const table = new TokenPhrases<Value>()
/** "U.S.": the tokenizer makes each letter a word, so these are read letter by letter. */
const initials = new Map<string, string>()

function add(form: string, country: string, kind: CountryKind): void {
  if (/^(?:\p{Lu}\.)+$/u.test(form)) {
    initials.set(form, country)
    return
  }
  const caps = /^\p{Lu}{2,4}$/u.test(form)
  const value = {country, kind, caps, ...(kind === 'region' ? {region: form} : {})}
  table.add(form, {...value, possessive: false})
  table.add(`${form}'s`, {...value, possessive: true})
}

/** The adjective that newspapers put before an office, by country. */
const adjectives = new Map([['United States', 'US']])

function split(list: string): string[] {
  return list.split(',').filter((form) => form !== '')
}

for (const line of COUNTRY_NAMES.trim().split('\n')) {
  const [country = '', names = '', nations = '', capitals = ''] = line.split('|')
  const [adjective] = split(nations)
  if (adjective !== undefined && !adjectives.has(country)) adjectives.set(country, adjective)
  for (const form of [country, ...split(names)]) add(form, country, 'name')
  for (const form of split(nations)) add(form, country, 'adjective')
  for (const form of split(capitals)) add(form, country, 'capital')
}
for (const line of REGION_NAMES.trim().split('\n')) {
  const [country = '', regions = ''] = line.split('|')
  for (const form of split(regions)) add(form, country, 'region')
}
for (const form of split(NOT_COUNTRIES)) add(form, '', 'name')

/** The adjective of a country, by its short English name: "Chinese", "US". */
export function adjectiveOf(country: string): string | undefined {
  return adjectives.get(country)
}

/** Whether a word may end the phrase of a country; one look, for the hot path. "U.S." is read by its letters. */
export function mayEndCountry(tokens: TokenTable, index: number): boolean {
  if (((tokens.flags[index] as number) & CAPITAL) === 0) return false
  return table.ends(tokens.hash[index] as number) || tokens.start[index + 1] === (tokens.start[index] as number) + 1
}

/** The country, adjective, capital or region whose phrase begins at token `index`; the longest. */
export function countryAt(text: string, tokens: TokenTable, index: number): CountryHit | undefined {
  if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0) return undefined
  if (tokens.start[index + 1] === (tokens.start[index] as number) + 1) return initialsAt(text, tokens, index)
  const hit = table.at(text, tokens, index)
  if (hit === undefined || !isWritten(text, tokens, hit.first, hit.last, hit.value.caps)) return undefined
  return made(text, tokens, hit.value, hit.first, hit.last)
}

/** The country whose phrase ends with token `index` (the last stop of "U.S."); the longest; it begins at `floor` or after. */
export function countryBefore(text: string, tokens: TokenTable, index: number, floor = 0): CountryHit | undefined {
  if (tokens.kind[index] === PUNCTUATION) return initialsBefore(text, tokens, index, floor)
  const hit = table.before(text, tokens, index, floor)
  if (hit === undefined || !isWritten(text, tokens, hit.first, hit.last, hit.value.caps)) return undefined
  return made(text, tokens, hit.value, hit.first, hit.last)
}

function made(text: string, tokens: TokenTable, value: Value, first: number, last: number): CountryHit | undefined {
  if (value.country === '') return undefined
  // "the United States’ president": the apostrophe after an s is a token of its own.
  const end = tokens.start[last + 1] as number
  const unit = text.charCodeAt(end)
  const bare = (unit === 0x2019 || unit === 39) && text.charCodeAt(end - 1) === 115 && text.charCodeAt(end + 1) === 32
  const region = value.region === undefined ? {} : {region: value.region}
  return {country: value.country, kind: value.kind, ...region, first, last: bare ? last + 1 : last, possessive: value.possessive || bare}
}

/** Each word has its capital, but for short links ("of", "and") and "mainland China"; short forms have nothing else. */
function isWritten(text: string, tokens: TokenTable, first: number, last: number, caps: boolean): boolean {
  if (caps) return isCapitals(text, tokens, first)
  for (let index = first; index >= 0 && index <= last; index = wordAfter(text, tokens, index)) {
    if (((tokens.flags[index] as number) & CAPITAL) !== 0) continue
    const start = tokens.start[index] as number
    const second = text.charCodeAt(start + 1)
    const link = index < last && ((tokens.start[index + 1] as number) - start <= 3 || text.startsWith('mainland', start))
    // "d’Ivoire"
    if (!link && second !== 39 && second !== 0x2019) return false
  }
  return true
}

/** "US", "US's": the letters before an apostrophe are capitals. */
function isCapitals(text: string, tokens: TokenTable, index: number): boolean {
  if (((tokens.flags[index] as number) & ALL_CAPS) !== 0) return true
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  // "Nato", "Isis" are a house's style of four letters and more; "Us" and "Un" are words.
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 39 || unit === 0x2019) return at - start >= 2
    if (unit < 65 || unit > 90) return end - start >= 4 && at > start && unit !== 39
  }
  return true
}

function initialsAt(text: string, tokens: TokenTable, index: number): CountryHit | undefined {
  let form = ''
  let at = index
  while (at + 1 < tokens.count && isInitial(text, tokens, at)) {
    form += text.slice(tokens.start[at], tokens.start[at + 2])
    at += 2
  }
  const country = initials.get(form)
  if (country === undefined) return undefined
  return {country, kind: 'name', first: index, last: at - 1, possessive: false}
}

function initialsBefore(text: string, tokens: TokenTable, index: number, floor: number): CountryHit | undefined {
  let first = index + 1
  while (first - 2 >= floor && isInitial(text, tokens, first - 2)) first -= 2
  return first > index ? undefined : initialsAt(text, tokens, first)
}

/** A capital letter with its stop at tokens `index` and `index + 1`. */
function isInitial(text: string, tokens: TokenTable, index: number): boolean {
  const start = tokens.start[index] as number
  return (
    tokens.kind[index] === WORD &&
    tokens.start[index + 1] === start + 1 &&
    ((tokens.flags[index] as number) & CAPITAL) !== 0 &&
    tokens.kind[index + 1] === PUNCTUATION &&
    tokens.start[index + 2] === start + 2 &&
    text.charCodeAt(start + 1) === 46
  )
}
