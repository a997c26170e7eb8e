import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, BREAK, CAPITAL, LITERAL, NUMBER, PUNCTUATION, SPACE, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'

/** A phrase that stands twice running. */
interface Doubled extends Range {
  /** Where the second copy begins. */
  readonly second: number
  /** How many words the phrase has. */
  readonly words: number
  /** Whether the phrase ends in the word that it begins with. */
  readonly seam: boolean
  /**
   * `likely`: the phrase cannot end where its first copy ends, or nothing speaks for a purpose. `sentence`: whole
   * sentences. `doubtful`: grammar or a pattern of speech may double it.
   */
  readonly kind: 'likely' | 'sentence' | 'doubtful'
}

// Words. The longest phrase that was read doubled inside a sentence of the scraped sample has 15.
const LONGEST = 60
/** Sentences shorter than this are doubled for emphasis ("They will go away. They will go away."). */
const SENTENCE = 9

/**
 * Where each pair of words stood last, by the lower bits of their hashes. One table for all texts, since a new one costs
 * more than the scan: places are counted on from text to text, and what is below the text's first is none of it.
 */
const SLOTS = 1 << 14
const lastSeen = new Int32Array(SLOTS)
let counted = 1

/**
 * Finds a phrase of two words or more that stands twice running, in the same letters and with the same marks inside.
 * Each pair of words looks back to its own last place; that the words between are a phrase of that length is then
 * checked both ways, so the cost is linear.
 */
function* find(facts: Facts): Generator<Doubled> {
  const {tokens, text} = facts
  const {kind, hash} = tokens
  const words = new Int32Array(tokens.count)
  let count = 0
  for (let index = 0; index < tokens.count; index++)
    if (kind[index] === WORD || kind[index] === NUMBER || kind[index] === LITERAL) words[count++] = index
  if (counted > 0x7fffffff - count) {
    lastSeen.fill(0)
    counted = 1
  }
  const base = counted
  counted += count
  let done = 0
  let last = 0
  for (let at = 0; at < count; at++) {
    const word = hash[words[at] as number] as number
    const slot = (Math.imul(word, 31) + last) & (SLOTS - 1)
    last = word
    const before = (lastSeen[slot] as number) - base
    lastSeen[slot] = at + base
    const size = at - before
    if (size > LONGEST || size < 2 || before <= done || !sameWord(tokens, words[before] as number, words[at] as number)) continue
    let back = 0
    while (back < size - 1 && before - back > done && sameWord(tokens, words[before - back - 1] as number, words[at - back - 1] as number))
      back++
    let on = 1
    while (at + on < count && sameWord(tokens, words[before + on] as number, words[at + on] as number)) on++
    if (back + on < size) continue
    done = at + on - 1
    // Three copies are a chant or a list; what is said of two does not hold of them.
    if (back + on >= size * 2) continue
    const found = judge(facts, words, before - back, Math.min(back + on, size * 2 - 1) - size, size)
    if (found !== undefined && !text.startsWith('[sic', found.end + 1)) yield found
  }
}

function sameWord(tokens: TokenTable, a: number, b: number): boolean {
  return tokens.kind[a] === WORD && tokens.kind[b] === WORD && tokens.hash[a] === tokens.hash[b]
}

/** The first of the `spare + 1` ways to cut the repetition into two copies in which both are alike to the letter. */
function judge(facts: Facts, words: Int32Array, from: number, spare: number, size: number): Doubled | undefined {
  const {text, tokens} = facts
  for (let shift = 0; shift <= spare; shift++) {
    const first = words[from + shift] as number
    const firstEnd = words[from + shift + size - 1] as number
    const second = words[from + shift + size] as number
    const last = words[from + shift + size * 2 - 1] as number
    const start = tokens.start[first] as number
    const end = tokens.start[last + 1] as number
    const copy = text.slice(start, tokens.start[firstEnd + 1])
    const again = text.slice(tokens.start[second], end)
    if (copy.length !== again.length || !sameLetters(copy, again)) continue
    const join = text.slice(tokens.start[firstEnd + 1], tokens.start[second])
    const kind = kindOf(facts, {first, firstEnd, second, last, size, copy, join})
    if (kind !== undefined)
      return {kind, start, end, second: tokens.start[second] as number, words: size, seam: tokens.hash[first] === tokens.hash[firstEnd]}
  }
  return undefined
}

/** Equal but for the capital of a sentence's first word. */
function sameLetters(copy: string, again: string): boolean {
  return copy.slice(1) === again.slice(1) && copy[0]?.toLowerCase() === again[0]?.toLowerCase()
}

interface Copies {
  readonly first: number
  readonly firstEnd: number
  readonly second: number
  readonly last: number
  readonly size: number
  readonly copy: string
  readonly join: string
}

const articles = wordHashes('the a an')
// Words that open a noun phrase as an article does, or a clause: no phrase ends in them.
const openers = wordHashes('his her their its our my your every yet according')
const links = wordHashes('and or to after by upon on within in of x at from but for over')
const auxiliaries = wordHashes(
  'is are was were be been do does did have has had will would can could may might must shall should that what it',
)
const naming = wordHashes('call calls called calling name names named naming')

function kindOf(facts: Facts, {first, firstEnd, second, last, size, copy, join}: Copies): Doubled['kind'] | undefined {
  const {text, tokens} = facts
  if (/[-–—/'’]/.test(text[(tokens.start[first] as number) - 1] ?? '') || /[-–—/'’]/.test(text[tokens.start[last + 1] as number] ?? ''))
    return undefined
  for (let index = first; index <= firstEnd; index++) {
    const kind = tokens.kind[index]
    if (kind === BREAK && facts.layout !== 'hard-wrapped') return undefined
  }
  // "… in the old port The old port has …": the second copy begins a sentence; what is lost is the stop between them.
  if (capitalOf(facts, second) && !capitalOf(facts, first)) return undefined
  const inside = /[.!?…:;,"“”()[\]—–]/.test(copy)
  if (/^[.!?] $/.test(join) && opensSentence(facts, first)) {
    if (size < SENTENCE || facts.insideQuotation(tokens.start[first] as number)) return undefined
    return closesSentence(facts, last) ? 'sentence' : undefined
  }
  if (tokens.kind[firstEnd + 1] !== SPACE && !(tokens.kind[firstEnd + 1] === BREAK && facts.layout === 'hard-wrapped')) return undefined
  if (firstEnd + 2 !== second) return undefined
  if (/[.!?…]\s/.test(copy)) return undefined
  const capitals = capitalised(facts, first, firstEnd)
  // "Lisi Niesner Lisi Niesner/Reuters", "Also On Politico": names of credits and links, which stand twice by the page's making.
  if (capitals === size) return undefined
  if (naming.has(tokens.hash[first - 2] ?? 0)) return undefined
  const end = tokens.hash[firstEnd] as number
  const begin = tokens.hash[first] as number
  // Nothing ends in an article: "with a with a margin".
  if (articles.has(end) && capitals <= 1 && !inside) return 'likely'
  if (openers.has(end) && !inside) return 'likely'
  // "my great grandfather, my grandfather, my father": a list.
  if (size === 2 && inside) return undefined
  if (size === 2) return pairKind(facts, first, firstEnd, last, capitals)
  // "again and again and", "coast to coast to": a chain; "do it or do it or".
  if (links.has(end) || (links.has(begin) && links.has(tokens.hash[last + 2] ?? 0))) return size >= 4 && !inside ? 'likely' : 'doubtful'
  if (inside && size < 5) return 'doubtful'
  return capitals > 1 && capitals * 2 > size ? 'doubtful' : 'likely'
}

/** Two words: grammar doubles more of them ("call the truth the truth", "to have to have surgery", "over and over and"). */
function pairKind(facts: Facts, first: number, firstEnd: number, last: number, capitals: number): Doubled['kind'] | undefined {
  const {tokens} = facts
  const begin = tokens.hash[first] as number
  const end = tokens.hash[firstEnd] as number
  if (links.has(begin) || links.has(end)) return able.has(begin) && end === to ? 'likely' : undefined
  if (tokens.kind[firstEnd] !== WORD || capitals > 0) return undefined
  if (auxiliaries.has(begin) && auxiliaries.has(end)) return 'doubtful'
  // "when it moved before the star the star would vanish": a clause ends and the next begins.
  if (articles.has(begin) || auxiliaries.has(begin) || auxiliaries.has(end)) return 'doubtful'
  return tokens.hash[last + 2] === begin ? undefined : 'likely'
}

const able = wordHashes('able unable according due likely unlikely prior ought')
const to = [...wordHashes('to')][0] as number

function capitalOf({tokens}: Facts, index: number): boolean {
  return ((tokens.flags[index] as number) & CAPITAL) !== 0
}

function capitalised({tokens}: Facts, first: number, last: number): number {
  let count = 0
  for (let index = first; index <= last; index++)
    if (tokens.kind[index] === WORD && ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) !== 0) count++
  return count
}

function opensSentence(facts: Facts, first: number): boolean {
  const sentence = facts.sentenceAt(facts.tokens.start[first] as number)
  return sentence >= 0 && (facts.sentences.first[sentence] as number) >= first - 1 && (facts.sentences.first[sentence] as number) <= first
}

function closesSentence({text, tokens}: Facts, last: number): boolean {
  return tokens.kind[last + 1] === PUNCTUATION && '.!?'.includes(text[tokens.start[last + 1] as number] as string)
}

function say({kind, start, second}: Doubled, {text}: Facts): Message {
  const phrase = text.slice(start, second).trim()
  const shown = phrase.length > 60 ? `${phrase.slice(0, 57)}…` : phrase
  if (kind === 'doubtful')
    return {
      reason: `"${shown}" stands twice running`,
      severity: 'info',
      note: 'A clause may end in these words and the next begin with them.',
    }
  const article = /(?:^| )(?:the|an?)$/i.test(phrase)
  return {reason: `"${shown}" stands twice running`, ...(article ? {note: 'Or a word between the two is lost.'} : {})}
}

function fix({kind, start, end, second, seam}: Doubled, {text}: Facts): FixDraft | undefined {
  if (kind === 'doubtful') return undefined
  const phrase = text.slice(start, second).trimEnd()
  const shown = phrase.length > 40 ? `${phrase.slice(0, 37)}…` : phrase
  // The first copy stays, since it may have the sentence's capital; of two sentences the second goes with its stop.
  const to = kind === 'sentence' ? end + 1 : end
  // "on the the material on the": where a single word is doubled at the seam too, one edit takes the place of both.
  const edit = seam ? {start, end: to, text: phrase} : {start: start + phrase.length, end: to, text: ''}
  return {tier: 'unsafe', kind: 'repair', title: `Drop the second "${shown}"`, edits: [edit]}
}

const rule: Rule<Doubled> = {
  id: 'repeated-phrase',
  summary: 'A phrase that stands twice running ("in the in the")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'quotations'],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
