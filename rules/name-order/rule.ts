import type {Facts} from '../../src/facts/facts.js'
import {isVietnamese} from '../../src/facts/name-parts.js'
import type {Person} from '../../src/facts/people.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {wordSet} from '../../src/lexicon/words.js'
import {claimsOn, isOffice} from '../../src/rule/identity.js'
import {titlesOf} from '../../src/rule/persons.js'
import type {Evidence, FixDraft, Message, Rule, Tier} from '../../src/rule/rule.js'

interface Misplaced {
  readonly start: number
  readonly end: number
  readonly given: string
  /** The family name, which should stand here. */
  readonly family: string
  readonly name: string
  readonly where: 'pair' | 'title' | 'bare' | 'turned'
  readonly tier: Tier
  readonly evidence: readonly Evidence[]
}

/**
 * Finds the given name of a person whose family name comes first where the family name should stand: joined to
 * another family name ("the Blinken-Gang meeting"), after a title ("President Jinping") or alone; and names in full with their parts exchanged.
 */
function* find(facts: Facts): Generator<Misplaced> {
  const {people, field} = facts
  for (const pair of people.pairs) {
    if (pair.field !== field) continue
    for (const [at, part] of pair.parts.entries()) {
      const other = pair.parts[1 - at]
      if (part.persons.length > 0 || other === undefined || other.persons.length === 0) continue
      const person = familyFirst(facts, part.name)
      if (person === undefined || other.persons.includes(person)) continue
      yield misplaced(facts, part, person, 'pair')
    }
  }
  for (const {field: of, mention} of people.loose) {
    if (of !== field || mention.words.length > 2 || mention.caps || mention.words[0]?.compound === true) continue
    const person = familyFirst(facts, mention.name)
    if (person === undefined) continue
    if (mention.title !== undefined) {
      // "Brother Gang": what is said of him must be an office or a form of address.
      if (mention.title.office !== undefined || ADDRESS.test(mention.title.text)) yield misplaced(facts, mention, person, 'title')
    } else if (isKnown(person) && isWhole(person, mention.name) && isUnusual(mention.name, mention.opens))
      yield misplaced(facts, mention, person, 'bare')
  }
  for (const person of people.persons) yield* turned(person, facts)
}

/** "Foreign Ministry spokesman Shuang Geng": a name in full with its parts exchanged, of whom the article gives the office. */
function* turned(person: Person, {authority, field}: Facts): Generator<Misplaced> {
  if (!person.introduced || person.known.length > 0 || person.order === 'family-first') return
  const meant = authority
    .byName(`${person.family} ${person.given}`)
    .find(({variant, person: one}) => variant === undefined && one.order === 'family-first')
  if (meant === undefined || !titlesOf(person).some((title) => isOffice(title, meant.person.offices))) return
  const {name, source} = meant.person
  for (const naming of person.namings) {
    if (naming.form !== 'full' || naming.field !== field) continue
    const {start, end, name: form} = naming.mention
    yield {
      start,
      end,
      given: form,
      family: name,
      name,
      where: 'turned',
      tier: 'unsafe',
      evidence: [{kind: 'authority', text: `the authority has ${name} (${source}) with the family name first`}],
    }
  }
}

const ADDRESS = /^(?:mr|ms|mrs|miss|dr)\.?$/i

/** Whether a bare word can be nothing but a name: no word of English, and at a sentence's head no word at all. */
function isUnusual(word: string, opens: boolean): boolean {
  const found = wordSet().look(word)
  return opens ? found === 0 : (found & COMMON) === 0
}

function isWhole({given}: Person, form: string): boolean {
  return foldForm(given) === foldForm(form)
}

/** The one person of the article with this given name, or its last part ("Yeol"), if the family name comes first and nobody has it for a family name. */
function familyFirst({people}: Facts, given: string): Person | undefined {
  if (people.byFamily(given).length > 0) return undefined
  const whole = people.byGiven(given)
  const all = whole.length > 0 ? whole : people.persons.filter((person) => isKnown(person) && lastPart(person.given) === foldForm(given))
  const only = oneOf(all)
  if (only?.order !== 'family-first') return undefined
  return foldForm(only.family) === foldForm(given) || isCalledByGiven(only) ? undefined : only
}

/** The one person that these are: "Qin Gang" and "Chen Gang" are one to the authority, and the right form speaks for both. */
function oneOf(persons: readonly Person[]): Person | undefined {
  const meant = new Set(persons.map((person) => person.known[0]?.person ?? person))
  if (meant.size !== 1) return undefined
  return persons.find(({known}) => known[0]?.variant === undefined) ?? persons[0]
}

function lastPart(given: string): string | undefined {
  const parts = foldForm(given).split(/[ -]/)
  return parts.length > 1 ? parts.at(-1) : undefined
}

function isCalledByGiven({family, known}: Person): boolean {
  return isVietnamese(family) || known.some(({person}) => person.offices.some(({country}) => BY_GIVEN.has(country ?? '')))
}

// "Hun Manet … Prime Minister Manet"
const BY_GIVEN = new Set(['Vietnam', 'Cambodia', 'Laos', 'Myanmar', 'Thailand'])

function isKnown({known}: Person): boolean {
  return known.some(({person}) => person.order === 'family-first')
}

function misplaced(
  facts: Facts,
  {start, end, name: form}: {start: number; end: number; name: string},
  person: Person,
  where: Misplaced['where'],
): Misplaced {
  const claim = claimsOn(facts).find((one) => one.person === person)
  const naming = person.namings.find(({form, field}) => form === 'full' && field === facts.field)
  const certain = isKnown(person) && where !== 'bare' && isWhole(person, form) && (claim === undefined || claim.tier === 'safe')
  return {
    start,
    end,
    given: form,
    family: claim?.family ?? person.family,
    name: claim?.name ?? person.name,
    where,
    tier: certain ? 'safe' : 'unsafe',
    evidence: [
      naming === undefined
        ? {kind: 'article', text: `the article names ${person.name}`}
        : {kind: 'article', text: `the article names ${person.name}`, start: naming.mention.start, end: naming.mention.end},
      ...(isKnown(person)
        ? [{kind: 'authority', text: `the authority has ${person.known[0]?.person.name} with the family name first`}]
        : []),
    ],
  }
}

function say({given, family, name, where, evidence}: Misplaced): Message {
  if (where === 'turned') return {reason: `"${given}" is ${name} with the given name first`, note: `Write ${name}.`, evidence}
  const place = where === 'pair' ? 'joined to a family name' : where === 'title' ? 'after a title' : 'alone'
  return {
    reason: `"${given}" is the given name of ${name}, and stands ${place} where the family name should`,
    note: `Write ${family}.`,
    evidence,
  }
}

function fix({start, end, family, name, where, tier}: Misplaced): FixDraft {
  return {
    tier,
    kind: 'repair',
    title: where === 'turned' ? `Put the family name of ${name} first` : `Call ${name} by the family name`,
    edits: [{start, end, text: family}],
  }
}

const rule: Rule<Misplaced> = {
  id: 'name-order',
  summary: 'A given name in the place of the family name ("the Blinken-Gang meeting", "President Jinping")',
  rank: 'names',
  reads: ['people', 'authority', 'profile'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'error',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
