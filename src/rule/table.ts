import {hashWord, wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, BREAK, LITERAL, NUMBER, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'
import {emptyNode, graphOf, joined, mergeInto, NO_SLOTS, type Node, nodeWith, SLOTS} from './phrase-graph.js'
import {firstsOf, type Line, type Phrase, readLines} from './phrase-lines.js'

/** A match: the phrase and the token after its last word. */
export interface Match {
  readonly phrase: Phrase
  readonly next: number
  /** Where `{rest}` begins, when the phrase ends in it; `next` is then the limit, or `rest` where more words follow than it may hold. */
  readonly rest?: number
}

/** Longest run of words that `{name}` stands for ("Leave a Reply to Maria del Carmen Ruiz"). */
const NAME_WORDS = 4
/** Letters of a word whose stop is that of an abbreviation: an initial, "St.", "Gen.", "Sen.". */
const LONGEST_ABBREVIATION = 3
/** Words that `{rest}` stands for at most: the longest linked headlines have 25, licence notices about forty. */
const REST_WORDS = 40
const MASK = 4095
/** Parts that `{date}` stands for at most: "Saturday 12th March 2019, 10:14 a.m. British Summer Time". */
const DATE_PARTS = 12

const dayWords = wordHashes(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  today yesterday`)
const dateWords = new Set([
  ...dayWords,
  ...wordHashes(`am pm a m p gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest ist aest msk hrs hours hour hr h min mins minutes minute m days day d weeks week
  months month mo years year yr ago at on of the st nd rd th and eastern central pacific time local british standard summer an`),
])

/**
 * A table of phrases, asked at a token. Each line is a small graph whose alternatives share what follows them: written
 * out, a thousand lines would be forty thousand phrases. A line's graph is made when a word that it may begin with
 * is met first, for a text needs few of them.
 */
export class PhraseTable {
  readonly #lines = new Map<number, Line[]>()
  /** Which low bits a first word may have: most words are told apart by them, without a look into the map. */
  readonly #asked = new Uint8Array(MASK + 1)
  /** Where phrases with a first word begin, once it was met. */
  readonly #starts = new Map<number, Node>()
  /** Where phrases begin with a slot. */
  readonly #slots: Node = emptyNode()

  /** `source`: the text of a phrase file. */
  constructor(source: string) {
    for (const line of readLines(source)) {
      for (const first of firstsOf(line.elements)) {
        if (SLOTS[first as keyof typeof SLOTS] !== undefined) {
          mergeInto(this.#slots, nodeWith({slots: graphOf(line).slots}))
          continue
        }
        const hash = hashWord(first)
        this.#asked[hash & MASK] = 1
        const lines = this.#lines.get(hash)
        if (lines === undefined) this.#lines.set(hash, [line])
        else if (lines.at(-1) !== line) lines.push(line)
      }
    }
  }

  /** Whether any phrase begins with the token: the one look that most words get. */
  begins(tokens: TokenTable, index: number): boolean {
    const slots = this.#slots.slots ?? NO_SLOTS
    const hash = tokens.hash[index] as number
    const kind = tokens.kind[index]
    if (kind === WORD) return (this.#asked[hash & MASK] === 1 && this.#lines.has(hash)) || (slots.date.length > 0 && dayWords.has(hash))
    if (kind === NUMBER) return slots.number.length > 0 || slots.date.length > 0
    return kind === LITERAL && slots.handle.length > 0
  }

  /** All phrases that begin at a word, number or address and end before token `limit`, the longest first, then the most certain. */
  matchesAt(text: string, tokens: TokenTable, index: number, limit: number): Match[] {
    const on: Walk = {text, tokens, limit, found: []}
    walk(this.#startOf(tokens.hash[index] as number), on, index, index)
    // Nineteen in twenty find nothing.
    return on.found.length < 2 ? on.found : on.found.sort((a, b) => b.next - a.next || weight(b.phrase) - weight(a.phrase))
  }

  #startOf(hash: number): Node {
    const known = this.#starts.get(hash)
    if (known !== undefined) return known
    const lines = this.#lines.get(hash)
    if (lines === undefined) return this.#slots
    const edges = joined(lines.flatMap((line) => graphOf(line).edges.filter((edge) => edge.hash === hash)))
    const start = nodeWith({edges, slots: this.#slots.slots})
    this.#starts.set(hash, start)
    return start
  }
}

function weight(phrase: Phrase): number {
  // Where a line stands both with and without its list, what it covers by itself counts.
  return Number(phrase.certain) * 2 + Number(phrase.inline) * 2 - Number(phrase.heading)
}

interface Walk {
  readonly text: string
  readonly tokens: TokenTable
  readonly limit: number
  readonly found: Match[]
}

/** Goes on from a place with the token `index`; `end` is the token after the last word taken. */
function walk(node: Node, on: Walk, index: number, end: number): void {
  const {tokens, limit, found} = on
  if (node.phrase !== undefined) found.push({phrase: node.phrase, next: end})
  const at = nextWord(tokens, index, limit)
  if (node.open !== undefined && at < limit)
    found.push({phrase: node.open, next: wordsUpTo(tokens, at, limit, REST_WORDS + 1) <= REST_WORDS ? limit : at, rest: at})
  const slots = node.slots
  if (slots !== undefined && slots.colon.length > 0 && hasColon(on, end)) for (const next of slots.colon) walk(next, on, index, end)
  if (at >= limit) return
  const kind = tokens.kind[at]
  if (kind === LITERAL) {
    for (const next of slots?.handle ?? NONE) walk(next, on, at + 1, at + 1)
    return
  }
  if (kind === WORD) {
    const hash = tokens.hash[at] as number
    const shouted = ((tokens.flags[at] as number) & ALL_CAPS) !== 0
    for (const edge of node.byHash === undefined ? node.edges : (node.byHash.get(hash) ?? NONE))
      if (edge.hash === hash && (shouted || !edge.capitals)) walk(edge.next, on, at + 1, at + 1)
  } else for (const next of slots?.number ?? NONE) walk(next, on, at + 1, at + 1)
  if (slots === undefined) return
  for (const next of slots.date) walkDate(next, on, at)
  for (const next of slots.name) walkName(next, on, at)
}

const NONE: readonly never[] = []

function walkName(node: Node, on: Walk, from: number): void {
  const {tokens, limit} = on
  for (let words = 0, word = from; words < NAME_WORDS && word < limit && tokens.kind[word] !== LITERAL; words++) {
    walk(node, on, word + 1, word + 1)
    if (endsName(on, word)) break
    word = nextWord(tokens, word + 1, limit)
  }
}

/** Whether a mark after a word ends the name: "at harbournews. If you have", "the money, he said", but not "Donald J. Trump" or "St. Louis". */
function endsName({text, tokens, limit}: Walk, word: number): boolean {
  const stop = word + 1
  if (stop >= limit || tokens.kind[stop] !== PUNCTUATION) return false
  const end = tokens.start[stop] as number
  const mark = text.charAt(end)
  return /[,;]/.test(mark) || (/[.!?]/.test(mark) && end - (tokens.start[word] as number) > LONGEST_ABBREVIATION)
}

/** A date begins with a figure, a day or a month: "3 hours ago", "yesterday", "Mon, 4 March at 10:14". */
function walkDate(node: Node, on: Walk, from: number): void {
  const {tokens, limit} = on
  let figures = 0
  let word = from
  for (let parts = 0; parts < DATE_PARTS && word < limit; parts++) {
    const kind = tokens.kind[word]
    if (kind === NUMBER) figures++
    else if (kind !== WORD || !(parts === 0 ? dayWords : dateWords).has(tokens.hash[word] as number)) return
    if (figures > 0 || parts === 0) walk(node, on, word + 1, word + 1)
    word = nextWord(tokens, word + 1, limit)
  }
}

/** Whether a colon stands right after the last word taken. */
function hasColon({text, tokens, limit}: Walk, end: number): boolean {
  for (let index = end; index < limit; index++) {
    const kind = tokens.kind[index]
    if (kind === PUNCTUATION && text.charCodeAt(tokens.start[index] as number) === 58) return true
    if (kind !== SPACE && kind !== BREAK) return false
  }
  return false
}

function wordsUpTo(tokens: TokenTable, first: number, limit: number, most: number): number {
  let words = 0
  for (let index = first; index < limit && words < most; index++) if (isWord(tokens, index)) words++
  return words
}

function isWord(tokens: TokenTable, index: number): boolean {
  const kind = tokens.kind[index]
  return kind === WORD || kind === NUMBER || kind === LITERAL
}

/** The next word, number or address at or after a token; `limit` when there is none. */
export function nextWord(tokens: TokenTable, index: number, limit: number): number {
  let at = index
  while (at < limit && !isWord(tokens, at)) at++
  return at
}
