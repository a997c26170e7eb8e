import type {Facts} from '../../src/facts/facts.js'
import {hashSieve, hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, NUMBER, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Rule} from '../../src/rule/rule.js'

interface Pair {
  readonly start: number
  readonly end: number
  readonly first: string
  readonly second: string
}

/** A preposition that another cannot follow. */
interface Ban {
  readonly second: ReadonlySet<number>
  /** Words before the pair with which it is right. */
  readonly unless?: ReadonlySet<number>
}

// Most pairs are English: a verb leaves its preposition behind ("the event he was at on Saturday", "dealt with by the
// court"), and one may govern another ("from under", "up to at least"). These pairs have no such reading.
const bans: ReadonlyMap<number, Ban> = new Map(
  (
    [
      ['during', 'at in on of to for from by with into'],
      ['despite', 'of to from'],
      ['among', 'of in from to by'],
      ['between', 'of in to', 'in'],
      ['without', 'of to from by'],
      ['towards', 'to of'],
      ['toward', 'to of'],
      ['from', 'of into', 'far aside apart'],
      ['by', 'from of', 'come came go goes gone going pass passed passing stop stopped drop dropped stand standing went'],
      ['against', 'of'],
      ['of', 'from', 'kind sort kinds sorts out instead because think thought heard unheard dream dreamt dreamed spoke spoken made'],
    ] as const
  ).map(([first, second, unless]): [number, Ban] => [
    hashWord(first),
    {second: wordHashes(second), ...(unless === undefined ? {} : {unless: wordHashes(unless)})},
  ]),
)

const sieve = hashSieve(bans.keys())

// "during at least two shows", "from of old", "between in- and outside": the second begins a phrase.
const phrases = wordHashes('least most all best worst present once times first last old late course which whom what where and or between')

/** Finds two prepositions side by side of which one is left over. */
function* find(facts: Facts): Generator<Pair> {
  const {text, tokens} = facts
  for (let index = 2; index + 4 < tokens.count; index++) {
    const first = tokens.hash[index] as number
    const ban = sieve[first & 1023] === 0 ? undefined : bans.get(first)
    if (ban === undefined || tokens.kind[index + 1] !== SPACE || tokens.kind[index + 3] !== SPACE || tokens.kind[index - 1] !== SPACE)
      continue
    if (!ban.second.has(tokens.hash[index + 2] as number) || ban.unless?.has(tokens.hash[index - 2] as number) === true) continue
    if ((((tokens.flags[index] as number) | (tokens.flags[index + 2] as number)) & (CAPITAL | ALL_CAPS)) !== 0) continue
    const after = tokens.kind[index + 4]
    if (after !== NUMBER && (after !== WORD || phrases.has(tokens.hash[index + 4] as number))) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 3] as number
    yield {start, end, first: text.slice(start, tokens.start[index + 1]), second: text.slice(tokens.start[index + 2], end)}
  }
}

const rule: Rule<Pair> = {
  id: 'doubled-preposition',
  summary: 'Two prepositions side by side of which one is left over ("during at a rally")',
  rank: 'words',
  reads: ['tokens'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say: ({first, second}) => ({
    reason: `"${first}" cannot govern "${second}": one of the two is left over`,
    note: 'Keep the one that was meant; the other may stand for another word ("from" for "form").',
  }),
}

export default rule
