/**
 * Who is meant: what the authority, the decisions of a corpus and the article itself say of a form of a name.
 */
import type {NameDecision} from '../facts/decisions.js'
import type {Facts} from '../facts/facts.js'
import type {Naming, People, Person} from '../facts/people.js'
import type {Title} from '../facts/titles.js'
import type {AuthorityPerson, Office, VariantType} from '../lexicon/authority.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {AuthorityMatch} from '../lexicon/authority-index.js'
import {areJoined, isRelative, isSetApart, isShortened, isUnknown} from './bearers.js'
import {describeCondition, holds} from './conditions.js'
import {shareSentence, titlesOf} from './persons.js'
import type {Evidence, Tier} from './rule.js'

/** A person of the article who is somebody known under another form of the name. */
export interface Claim {
  readonly person: Person
  /** The canonical form in full, and its family name. */
  readonly name: string
  readonly family: string | undefined
  readonly type: VariantType | 'decision'
  readonly backing: 'authority' | 'decision' | 'corpus'
  readonly tier: Tier | undefined
  readonly evidence: readonly Evidence[]
  /** What would have made it certain. */
  readonly missing: readonly string[]
}

const claims = new WeakMap<People, readonly Claim[]>()

/** The claims that authority and decisions make on the persons of an article, in the order of the persons. */
export function claimsOn(facts: Facts): readonly Claim[] {
  const {people} = facts
  let made = claims.get(people)
  if (made === undefined) {
    made = people.persons.flatMap((person) => claimOn(person, facts) ?? [])
    claims.set(people, made)
  }
  return made
}

function claimOn(person: Person, facts: Facts): Claim | undefined {
  const decisions = person.introduced ? (facts.profile?.decisions(person.name) ?? []) : []
  // A person's verdict stands above the authority: a house may want "Zelenskyy" where the list has "Zelensky".
  for (const decision of decisions) {
    const claim = decision.verdict === 'accepted' ? claimOfDecision(person, decision, facts.people) : undefined
    if (claim !== undefined) return claim
  }
  // Who stands in the authority under this very form is meant.
  if (person.known.some(({variant}) => variant === undefined || variant.type === 'former-name' || variant.type === 'not-this-person'))
    return undefined
  const rejected = new Set(decisions.filter(({verdict}) => verdict === 'rejected').map((one) => foldForm(one.is)))
  const claimed = person.known
    .filter((match) => !rejected.has(foldForm(match.person.name)))
    .flatMap((match) => claimOfAuthority(person, match, facts) ?? [])
  const [only, second] = claimed
  // Who may be either of two is neither.
  if (only !== undefined) return second === undefined ? only : undefined
  for (const decision of decisions) {
    const claim = decision.verdict === 'proposed' ? claimOfDecision(person, decision, facts.people) : undefined
    if (claim !== undefined) return claim
  }
  return undefined
}

function claimOfAuthority(person: Person, {person: meant, variant}: AuthorityMatch, facts: Facts): Claim | undefined {
  const {people} = facts
  if (variant === undefined || (variant.type !== 'misspelling' && variant.type !== 'confusion')) return undefined
  if (isShortened(variant.form, meant.name)) return undefined
  const against = contradiction(person, meant.offices)
  if (against !== undefined) return undefined
  // "Halley’s Comet": who is never named in full is not called by a name that others bear.
  if (variant.type === 'confusion' && !person.introduced) return undefined
  const claim = {person, ...spelledHere(meant, people), type: variant.type, backing: 'authority' as const}
  const listed: Evidence = {
    kind: 'authority',
    text: `the authority has ${meant.name}${officesOf(meant)} (${meant.source}), and "${variant.form}" as ${kindOf(variant.type)} of it (${variant.source})`,
  }
  const alone = variant.type === 'misspelling' && !variant.form.includes(' ')
  if (alone) return {...claim, tier: 'safe', evidence: [listed], missing: []}
  const office = officeEvidence(person, meant.offices)
  const canonical = people.persons.find((one) => one.known.some((match) => match.variant === undefined && match.person === meant))
  const together = canonical !== undefined && shareSentence(person, canonical)
  // "Durban", "Mr Ginsberg": the family name of a misspelled full form is by itself a name that others bear.
  if (variant.type === 'misspelling' && person.introduced) {
    if (isRelative(person, facts)) return undefined
    const doubtful = together || (office === undefined && isUnknown(person, facts))
    return {...claim, tier: doubtful ? 'unsafe' : 'safe', evidence: [listed], missing: doubtful ? ['an office beside the name'] : []}
  }
  const apart = office === undefined && isSetApart(person, facts)
  // Two in one sentence are two.
  if (together) return undefined
  if (apart || (canonical !== undefined && isDescribed(person) && office === undefined)) return undefined
  if (!person.introduced && office === undefined && (canonical?.namings.length ?? 0) < CLEAR * person.namings.length) return undefined
  const counterpart = counterpartOf(person, meant, facts)
  const evidence = [
    listed,
    ...(office === undefined ? [] : [office]),
    ...(canonical === undefined ? [] : [placed('article', `the article names ${meant.name} too`, canonical)]),
    ...(counterpart === undefined ? [] : [counterpart]),
  ]
  if (office?.kind === 'office') return {...claim, tier: 'safe', evidence, missing: []}
  if (canonical !== undefined && counterpart !== undefined) return {...claim, tier: 'safe', evidence, missing: []}
  const missing = [
    ...(office === undefined ? ['an office beside the name'] : []),
    ...(canonical === undefined ? [`${meant.name} in the same article`] : []),
    ...(counterpart === undefined ? ['a counterpart to whom the name is joined'] : []),
  ]
  if (canonical !== undefined || office?.kind === 'post' || (office !== undefined && counterpart !== undefined))
    return {...claim, tier: 'unsafe', evidence, missing}
  return undefined
}

/** How the article spells the name where it has it right ("Zelenskyy"), else how the authority does. */
function spelledHere(meant: AuthorityPerson, people: People): {name: string; family: string | undefined} {
  const own = people.persons
    .filter(
      ({known, introduced, name}) =>
        introduced &&
        name.split(' ').length === meant.name.split(' ').length &&
        known.some((match) => match.person === meant && (match.variant === undefined || match.variant.type === 'romanisation')),
    )
    .sort((a, b) => b.namings.length - a.namings.length)[0]
  return own === undefined ? {name: meant.name, family: meant.family} : {name: own.name, family: own.family}
}

function claimOfDecision(person: Person, decision: NameDecision, people: People): Claim | undefined {
  if (decision.verdict === 'rejected') return undefined
  // Across a corpus two right spellings are made one only where somebody wants it.
  if (decision.verdict === 'proposed' && (decision.vetoes.length > 0 || decision.evidence.some(({kind}) => kind === 'house-style')))
    return undefined
  if (decision.unless.some((one) => holds(one, person, decision, people))) return undefined
  const met = decision.when.filter((one) => holds(one, person, decision, people))
  if (decision.when.length > 0 && met.length === 0) return undefined
  const canonical = people.persons.find((one) => foldForm(one.name) === foldForm(decision.is))
  if (canonical !== undefined && shareSentence(person, canonical)) return undefined
  const {form, is} = decision.articles
  const accepted = decision.verdict === 'accepted'
  if (!accepted) {
    // What only this article has, its own evidence decides; and of equals neither is right.
    if (is <= form || (canonical !== undefined && is < 2)) return undefined
    // "Netanyahuon Wednesday" lacks a space.
    if (isGlued(decision)) return undefined
  }
  const clear = is >= CLEAR * form
  const evidence = [
    {
      kind: 'corpus',
      text: `${decision.is} stands in ${is} article${is === 1 ? '' : 's'} of the corpus, its other spellings counted, and ${decision.form} in ${form}`,
    },
    ...decision.evidence.map((one) => ({
      kind: one.kind,
      text: one.articles.length === 0 ? one.text : `${one.text} (${one.articles.join(', ')})`,
    })),
    ...met.map((one) => ({kind: one.kind, text: `here: ${describeCondition(one, decision)}`})),
  ]
  return {
    person,
    name: decision.is,
    family: familyOf(decision),
    type: 'decision',
    backing: accepted ? 'decision' : 'corpus',
    tier: accepted ? 'safe' : clear ? 'unsafe' : undefined,
    evidence,
    missing: accepted ? [] : [...(clear ? [] : [`a majority of ${CLEAR} to 1`]), 'a verdict in the decisions file'],
  }
}

/** Whether the form is the right one and a short word written on to it. */
function isGlued({form, is}: NameDecision): boolean {
  return form.startsWith(is) && /^(?:on|in|at|as|to|of|is|has|was|said|and|for|by|the)$/.test(form.slice(is.length))
}

/** The majority from which a corpus alone backs a fix. */
const CLEAR = 3

function familyOf({is, order}: NameDecision): string {
  const words = is.split(' ')
  return (order === 'family-first' ? words[0] : words.at(-1)) as string
}

// What may be said of a holder of any office.
const GENERIC = new Set(
  'politician diplomat official leader lawmaker head member counterpart envoy chief minister politburo guest host representative candidate'.split(
    ' ',
  ),
)

/** An office or role of the person that none of these offices is; "Sea Secretary" may have been read as "secretary". */
export function contradiction(person: Person, offices: readonly Office[]): Title | undefined {
  if (offices.length === 0) return undefined
  const titles = titlesOf(person).filter(({office, role}) => office !== undefined || role !== undefined)
  if (titles.some((title) => isOffice(title, offices) || offices.some((one) => one.title.endsWith(` ${title.office}`)))) return undefined
  return titles.find(({office, role}) => !GENERIC.has(office ?? role ?? ''))
}

/** Whether a title names one of these offices, in its country where it says one. */
export function isOffice({office, country, deputy}: Title, offices: readonly Office[]): boolean {
  if (deputy) return false
  return offices.some((one) => one.title === office && (country === undefined || one.country === undefined || one.country === country))
}

function isDescribed(person: Person): boolean {
  return titlesOf(person).some(({honorific, counterpart}) => !honorific && !counterpart)
}

// Offices of which a country has many at a time.
const MANY = new Set(
  'senator/representative/lawmaker/governor/mayor/judge/justice/sheriff/general/admiral/commander/ambassador/commissioner/spokesperson/state attorney general/presidential candidate'.split(
    '/',
  ),
)

/**
 * The person's office where the article names it: with its country `office`, or `post` where others hold the same;
 * without a country, or as "his Chinese counterpart", `title`.
 */
function officeEvidence(person: Person, offices: readonly Office[]): Evidence | undefined {
  for (const {mention, field} of person.namings)
    for (const title of [mention.title, mention.apposition]) {
      if (title === undefined) continue
      const place = field === 'text' ? {start: title.start, end: title.end} : {}
      const text = `here "${title.text}" stands with ${mention.name}`
      if (!title.deputy && offices.some((one) => one.title === title.office && one.country === title.country))
        return {kind: MANY.has(title.office ?? '') ? 'post' : 'office', text, ...place}
      if (isOffice(title, offices) || (title.counterpart && offices.some(({country}) => country === title.country)))
        return {kind: 'title', text, ...place}
    }
  return undefined
}

/** Offices whose holders deal with each other. */
const PEERS: readonly ReadonlySet<string>[] = [
  new Set(['foreign minister', 'secretary of state', 'foreign secretary', 'high representative', 'diplomat']),
  new Set(['president', 'prime minister', 'chancellor', 'king', 'supreme leader', 'premier', 'general secretary']),
  new Set(['defense minister', 'defense secretary']),
  new Set(['finance minister', 'treasury secretary', 'chancellor of the exchequer']),
]

/** A holder of such an office of another country to whom the person is joined: "Chen and Blinken shook hands". */
function counterpartOf(person: Person, meant: AuthorityPerson, facts: Facts): Evidence | undefined {
  const peers = PEERS.filter((set) => meant.offices.some(({title}) => set.has(title)))
  const country = meant.offices[0]?.country
  for (const one of facts.people.persons) {
    if (one === person) continue
    const known = one.known.find(({variant}) => variant === undefined || variant.type === 'misspelling')
    const office = known?.person.offices.find(({title, country: of}) => of !== country && peers.some((set) => set.has(title)))
    // "Chen Gang, who studies US policy, said Blinken’s visit …": in one sentence with him is anybody.
    if (office !== undefined && areJoined(person, one, facts))
      return placed(
        'counterpart',
        `${known?.person.name}, ${office.title}${office.country === undefined ? '' : ` of ${office.country}`}, stands beside`,
        one,
      )
  }
  return undefined
}

function placed(kind: string, text: string, {namings}: Person): Evidence {
  const naming: Naming | undefined = namings.find(({field}) => field === 'text')
  return naming === undefined ? {kind, text} : {kind, text, start: naming.mention.start, end: naming.mention.end}
}

function officesOf({offices}: AuthorityPerson): string {
  const [first] = offices
  return first === undefined ? '' : `, ${first.title}${first.country === undefined ? '' : ` of ${first.country}`}`
}

function kindOf(type: VariantType): string {
  return type === 'misspelling' ? 'a misspelling' : 'a confusion'
}
