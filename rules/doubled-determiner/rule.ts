import type {Facts} from '../../src/facts/facts.js'
import {hashSieve, hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {soundAt} from '../../src/rule/initial-sound.js'
import type {Rule} from '../../src/rule/rule.js'

interface Pair {
  readonly start: number
  readonly end: number
  readonly first: string
  readonly second: string
  /** Of "a an" the one that agrees with the next word. */
  readonly agreeing: 'a' | 'an' | undefined
  /** The second is the first word of a quotation: "called it the “the end”". */
  readonly quoted: boolean
}

const articles = wordHashes('the a an')
// "his" and "her" stand by themselves as well ("a plan of his the aide", "told her the news"), and so do "this" and "that".
const owners = wordHashes('my our your their its')
const sieve = hashSieve([...articles, ...owners])
const afterArticle = wordHashes('the a an his her its their our this these those')
const afterOwner = wordHashes('the a an his its their our your my')
const a = hashWord('a')
const an = hashWord('an')
const the = hashWord('the')
const that = hashWord('that')

/**
 * Finds two different determiners side by side, and one on both sides of an opening quotation mark. One written twice
 * is `repeated-words`; a pair over a line end or a comma is none.
 */
function* find(facts: Facts): Generator<Pair> {
  const {text, tokens} = facts
  for (let index = 0; index + 4 < tokens.count; index++) {
    const first = tokens.hash[index] as number
    if (sieve[first & 1023] === 0 || tokens.kind[index] !== WORD) continue
    const ofArticle = articles.has(first)
    if (!ofArticle && !owners.has(first)) continue
    const quoted = quotedAt(facts, index)
    if (quoted !== undefined) {
      yield quoted
      continue
    }
    const second = tokens.hash[index + 2] as number
    if (first === second || tokens.kind[index + 1] !== SPACE || tokens.kind[index + 3] !== SPACE) continue
    if (!(ofArticle ? afterArticle.has(second) || (first === the && second === that) : afterOwner.has(second))) continue
    if (!isWritten(facts, index) || !goesOn(facts, index + 4)) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 3] as number
    const agreeing = first === a && second === an ? formBefore(facts, index + 4) : undefined
    yield {
      start,
      end,
      first: text.slice(start, tokens.start[index + 1]),
      second: text.slice(tokens.start[index + 2], end),
      agreeing,
      quoted: false,
    }
  }
}

/** The same determiner at both sides of a quotation's opening mark: "calling it a “a good start”". */
function quotedAt(facts: Facts, index: number): Pair | undefined {
  const {text, tokens} = facts
  const next = index + 3
  if (tokens.kind[index + 1] !== SPACE || tokens.kind[index + 2] !== PUNCTUATION || tokens.hash[next] !== tokens.hash[index])
    return undefined
  const mark = text.slice(tokens.start[index + 2], tokens.start[next])
  if (!/^["“‘']$/.test(mark) || tokens.kind[next + 1] !== SPACE || !isWritten(facts, index, next) || !goesOn(facts, next + 2))
    return undefined
  const start = tokens.start[index] as number
  const word = text.slice(start, tokens.start[index + 1])
  return {start, end: tokens.start[next + 1] as number, first: word, second: word.toLowerCase(), agreeing: undefined, quoted: true}
}

function formBefore(facts: Facts, index: number): 'a' | 'an' | undefined {
  const sound = soundAt(facts, index)
  return sound && (sound === 'vowel' ? 'an' : 'a')
}

/** Whether both are in lower case, but for a sentence's first word: "The An" is a name, "group A the" a letter. */
function isWritten(facts: Facts, index: number, second = index + 2): boolean {
  const {tokens, sentences} = facts
  if (((tokens.flags[second] as number) & (CAPITAL | ALL_CAPS)) !== 0) return false
  if (((tokens.flags[index] as number) & CAPITAL) === 0) return true
  const first = sentences.first[facts.sentenceAt(tokens.start[index] as number)] as number
  return index === first || (index === first + 1 && tokens.kind[first] === PUNCTUATION)
}

// "the a cappella choir", "an a la carte menu", "the a priori case"; "all the this and that", "the that clause", "the our father".
const foreign = wordHashes('cappella capella la priori posteriori fortiori tempera contrario clef')
const spoken = wordHashes('and or clause word father')

/** Whether a word or figure goes on that both may belong to. */
function goesOn({text, tokens}: Facts, index: number): boolean {
  if (tokens.kind[index] === NUMBER) return true
  const hash = tokens.hash[index] as number
  if (tokens.kind[index] !== WORD || foreign.has(hash) || spoken.has(hash)) return false
  // "the a – z of", "the an- prefix": a letter or a prefix is talked about.
  return (tokens.start[index + 1] as number) - (tokens.start[index] as number) > 1 || text.charCodeAt(tokens.start[index] as number) === 73
}

const likeVerbs: ReadonlyMap<string, string> = new Map([
  ['its', 'it’s'],
  ['your', 'you’re'],
  ['their', 'they’re'],
])

function noteOn(first: string): string {
  const verb = likeVerbs.get(first)
  return verb === undefined
    ? 'Keep the one that was meant; the other may stand for another word ("an a" for "on a").'
    : `"${first}" may stand for "${verb}".`
}

const rule: Rule<Pair> = {
  id: 'doubled-determiner',
  summary: 'Two articles or possessives side by side ("a an", "the his")',
  rank: 'words',
  reads: ['tokens', 'sentences'],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say: ({first, second, quoted}) =>
    quoted
      ? {
          reason: `"${first}" stands before the quotation and as its first word, and a noun takes only one of them`,
          note: 'Drop the one before the quotation, or begin the quotation a word later.',
          severity: 'info',
        }
      : {
          reason: `"${first}" and "${second}" stand side by side, and a noun takes only one of them`,
          note: noteOn(first.toLowerCase()),
        },
  fix({start, end, first, agreeing}) {
    // "an a" may be an "on a", and of other pairs nobody knows which was meant.
    if (agreeing === undefined) return undefined
    return {
      tier: 'unsafe',
      kind: 'repair',
      title: `Keep "${agreeing}"`,
      edits: [{start, end, text: first.charAt(0) + agreeing.slice(1)}],
    }
  },
}

export default rule
