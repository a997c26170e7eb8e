import type {Facts} from '../../src/facts/facts.js'
import type {Mention} from '../../src/facts/mentions.js'
import type {Person} from '../../src/facts/people.js'
import {type Slip, slipOf} from '../../src/kernels/slips.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {wordSet} from '../../src/lexicon/words.js'
import {compareNames} from '../../src/names/compare.js'
import {consonantsOf} from '../../src/names/consonants.js'
import {shareSentence, titlesOf} from '../../src/rule/persons.js'
import {differingWords, inCaseOf} from './claims.js'
import type {Variant} from './rule.js'

// The majority of mentions from which the article itself says which form is right.
const CLEAR = 3
// A slip in a shorter name gives another name: "Wang", "Kang".
const LEAST = 6

// No article of the scraped sample names so many of one given or family name; a list of winners may.
const MOST_NEAR = 60

/** Slips that leave a word as nobody writes it ("Obsorne"). */
const CLUMSY = new Set<Slip | undefined>(['swap', 'doubled'])
// Those are slips in a name of five letters too.
const SHORTEST = 5

/**
 * Persons of the article who are one by the article's own evidence: the rest of the name equal to the letter, the
 * differing part one slip away, one form more frequent, and nothing that speaks against it.
 * Also a bare word one slip away from a family name of the article. Below three to one there is no fix.
 */
export function sameArticleForms(facts: Facts): Variant[] {
  const {people} = facts
  const found: Variant[] = []
  for (const person of people.persons) {
    if (!person.introduced || person.known.length > 0) continue
    // Names that differ in one word share the family name or the given one.
    const near = [...people.byFamily(person.family), ...people.byGiven(person.given)]
    if (near.length > MOST_NEAR) continue
    const other = near.find((one) => one !== person && anotherBy(person, one) !== undefined)
    const why = other && anotherBy(person, other)
    if (other === undefined || why === undefined) continue
    for (const {field, form, mention} of person.namings) {
      if (field !== facts.field) continue
      const parts =
        form === 'full'
          ? differingWords(mention.name, other.name)
          : form === 'family' && foldForm(mention.name) !== foldForm(other.family)
            ? [{at: 0, length: mention.name.length, text: other.family}]
            : []
      for (const {at, length, text} of parts) {
        const start = mention.start + at
        const clear = other.namings.length >= CLEAR * person.namings.length
        found.push(variant(start, mention.name.slice(at, at + length), text, person.name, other, why, clear))
      }
    }
  }
  // "PfannenStil" is damaged itself.
  const often = people.persons.filter(({family}) => family.length >= SHORTEST && !/\p{Ll}{3}\p{Lu}/u.test(family))
  for (const {field, mention} of often.length === 0 ? [] : people.loose) {
    if (field !== facts.field || mention.words.length !== 1 || mention.name.length < SHORTEST || mention.caps) continue
    if (mention.standing === 'none' || mention.words[0]?.compound === true || wordSet().look(mention.name) !== 0) continue
    const folded = foldForm(mention.name)
    const meant = often.filter(({family}) => family[0] === mention.name[0] && isSlip(folded, foldForm(family)))
    const [only, second] = meant
    if (only === undefined || second !== undefined || isKnown(facts, mention.name) || isNamed(facts, mention)) continue
    // "Stenson beat Svenson by a shot": two in one sentence are two, unless no name is written so ("Obsorne").
    if (
      !CLUMSY.has(slipOf(folded, foldForm(only.family))) &&
      only.namings.some((one) => one.field === field && one.mention.sentence === mention.sentence)
    )
      continue
    const times = people.loose.filter((one) => foldForm(one.mention.name) === folded).length
    found.push(variant(mention.start, mention.name, only.family, mention.name, only, 'article', only.namings.length >= CLEAR * times))
  }
  return found
}

/** Whether the other person is this one, and by what: one slip of the hand, or another spelling of one name. */
function anotherBy(person: Person, other: Person): 'article' | 'house-style' | undefined {
  if (person.name[0] !== other.name[0] || Math.abs(person.name.length - other.name.length) > 3) return undefined
  if (!other.introduced || person.order !== other.order || !isCommoner(other, person)) return undefined
  const [words, others] = [person, other].map(({name}) => foldForm(name).split(' '))
  if (words === undefined || others === undefined || words.length !== others.length) return undefined
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] as string] as const]))
  const [only, second] = differing
  if (only === undefined || second !== undefined || (!isSlip(...only) && consonantsOf(only[0]) !== consonantsOf(only[1]))) return undefined
  if (shareSentence(person, other) || contradict(person, other)) return undefined
  if (isSlip(...only)) return 'article'
  const {verdict, reasons} = compareNames(person.name, other.name)
  return verdict === 'same' && reasons.every(({kind}) => kind === 'equal' || kind === 'romanisation' || kind === 'spelling')
    ? 'house-style'
    : undefined
}

/** "Jordan Chiles", of whom nobody knows that she is a person, beside the photographer Paul Childs. */
function isNamed({mentions, other}: Facts, {words, name}: Mention): boolean {
  const hash = words[0]?.hash
  return [...mentions, ...(other?.mentions ?? [])].some(
    (one) => one.words.length > 1 && one.words.at(-1)?.hash === hash && one.name !== name,
  )
}

/** "Zelensky", where the article misspells him in full. */
function isKnown({authority}: Facts, family: string): boolean {
  return authority.byFamily(family).some(({variant}) => variant === undefined || variant.type === 'romanisation')
}

/** Named more often, or as often and first. */
function isCommoner(other: Person, person: Person): boolean {
  const more = other.namings.length - person.namings.length
  if (more !== 0) return more > 0
  const [a, b] = [other.namings[0], person.namings[0]]
  if (a === undefined || b === undefined) return false
  return a.field === b.field ? a.mention.start < b.mention.start : a.field === 'title'
}

/** Letters swapped, doubled, lost or put in, or another vowel: in a name of six letters or more. */
function isSlip(wrong: string, right: string): boolean {
  const slip = slipOf(wrong, right)
  return slip !== undefined && Math.min(wrong.length, right.length) >= (CLUMSY.has(slip) ? SHORTEST : LEAST)
}

function contradict(a: Person, b: Person): boolean {
  const [of, against] = [a, b].map((one) => titlesOf(one).filter(({honorific}) => !honorific))
  return (
    of !== undefined &&
    against !== undefined &&
    of.length > 0 &&
    against.length > 0 &&
    !of.some((one) => against.some((other) => one.office === other.office && one.role === other.role))
  )
}

function variant(
  start: number,
  wrong: string,
  right: string,
  form: string,
  other: Person,
  why: 'article' | 'house-style',
  clear: boolean,
): Variant {
  const text = other.namings.find(({field}) => field === 'text')?.mention
  return {
    start,
    end: start + wrong.length,
    wrong,
    right: inCaseOf(wrong, right),
    form,
    name: other.name,
    why,
    tier: clear ? 'unsafe' : undefined,
    severity: why === 'article' ? 'warning' : 'info',
    evidence: [
      {
        kind: 'article',
        text: `the article names ${other.name} ${other.namings.length} times`,
        ...(text === undefined ? {} : {start: text.start, end: text.end}),
      },
    ],
    missing: [...(clear ? [] : [`a majority of ${CLEAR} to 1`]), 'an authority or a decision that says so'],
  }
}
