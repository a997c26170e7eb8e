import type {Facts} from '../../src/facts/facts.js'
import type {Person} from '../../src/facts/people.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {doubtfulGivenNames, givenNames} from '../../src/lexicon/given-names.js'
import {claimsOn} from '../../src/rule/identity.js'
import type {Evidence, Message, Rule} from '../../src/rule/rule.js'

interface Merged {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly first: string
  readonly second: string
  readonly evidence: readonly Evidence[]
}

/**
 * Finds two family names of two persons of the article directly after each other, where nobody is called so:
 * a translator has put subject and object together ("Chen Blinken asked about his journey").
 */
function* find(facts: Facts): Generator<Merged> {
  const {people, field, text} = facts
  for (const {field: of, mention} of people.loose) {
    if (of !== field || field === 'title' || mention.caps || mention.title !== undefined) continue
    const [first, second, more] = mention.words
    if (first === undefined || second === undefined || more !== undefined) continue
    if (first.kind !== 'word' || second.kind !== 'word' || first.compound || second.compound || first.caps || second.caps) continue
    if (givenNames.has(first.hash) || doubtfulGivenNames.has(first.hash)) continue
    const [one, two] = [first, second].map(({start, end}) => people.byFamily(text.slice(start, end)).filter(isPerson))
    if (
      one?.length !== 1 ||
      two?.length !== 1 ||
      one[0] === two[0] ||
      isAttribute(facts, mention.start) ||
      !goesOn(facts, mention.end) ||
      isDouble(facts, mention.name)
    )
      continue
    const [left, right] = [one[0] as Person, two[0] as Person]
    yield {
      start: mention.start,
      end: mention.end,
      form: mention.name,
      first: meant(facts, left),
      second: meant(facts, right),
      evidence: [left, right].map((person) => named(person)),
    }
  }
}

/** Only whom the authority knows, or the article calls by the bare family name too, is known to have it. */
function isPerson({introduced, namings, known}: Person): boolean {
  return (introduced && known.length > 0) || (namings.some(({form}) => form === 'family') && (introduced || namings.length > 1))
}

// "the Cruz Kasich pact", "a Cruz Kasich pact", "which Trump Clinton prepares for".
const notBefore = wordHashes('the a an this any another every no which what whom whose that whatever')

/** "Kathleen Kennedy Townsend … Kennedy Townsend": somebody's double family name. */
function isDouble({mentions}: Facts, pair: string): boolean {
  const double = ` ${foldForm(pair)}`
  return mentions.some(({words, name}) => words.length > 2 && foldForm(name).endsWith(double))
}

/** "the Cruz Kasich pact", "pro-Trump Graham": a pair before a noun, a word of a compound. */
function isAttribute(facts: Facts, start: number): boolean {
  const {tokens} = facts
  const index = facts.tokenAt(start)
  return tokens.kind[index - 1] === PUNCTUATION || (index > 1 && notBefore.has(tokens.hash[index - 2] as number))
}

/** "Photo: Cruz Kasich.": only before a word in lower case may the two be parts of a clause. */
function goesOn(facts: Facts, end: number): boolean {
  const {tokens} = facts
  const at = facts.tokenAt(end)
  return tokens.kind[at] === SPACE && tokens.kind[at + 1] === WORD && ((tokens.flags[at + 1] as number) & CAPITAL) === 0
}

/** The person's right name, where the article has another. */
function meant(facts: Facts, person: Person): string {
  return claimsOn(facts).find((claim) => claim.person === person && claim.tier === 'safe')?.name ?? person.name
}

function named({name, namings}: Person): Evidence {
  const naming = namings.find(({field}) => field === 'text')
  return naming === undefined
    ? {kind: 'article', text: name}
    : {kind: 'article', text: name, start: naming.mention.start, end: naming.mention.end}
}

function say({form, first, second, evidence}: Merged): Message {
  return {
    reason: `"${form}" runs two people together, ${first} and ${second}`,
    note: 'Which of them did what only the source can tell: write the clause anew, and drop neither name unseen.',
    evidence,
  }
}

const rule: Rule<Merged> = {
  id: 'merged-names',
  summary: 'Two people run together as one name ("Chen Blinken")',
  rank: 'names',
  reads: ['people', 'mentions', 'tokens', 'profile'],
  severity: 'error',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
