import {hashWord, wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, BREAK, LITERAL, NUMBER, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'

/**
 * The language of phrase files, which people who do not program edit. One phrase a line; `#` begins a
 * comment. Case and punctuation do not count, so `Required fields are marked *` is the phrase
 * `required fields are marked`. Before a phrase may stand
 *
 * - nothing: it is furniture only beside something certain,
 * - `!`: a line made of it is certain furniture,
 * - `!!`: certain also where it is run into other text,
 * - `>` (after the others): it heads a list, and the unclosed short lines below it belong to it.
 *
 * In a phrase,
 *
 * - a word in CAPITALS demands capitals in the text (`!! ADVERTISEMENT`),
 * - a colon after a word demands the colon (`read more:`),
 * - `(watch|listen)` stands for one of several words and `[now]` for a word that may be absent,
 * - `{number}` stands for a figure, `{name}` for one to four words, `{date}` for a date, a time or both,
 *   `{handle}` for an address, an @handle or a #hashtag, and `{rest}`, at the end only, for up to forty words
 *   to the end of the line,
 * - a line `{network} = facebook|twitter|x` makes `{network}` stand for these on the lines after it.
 */
export interface Phrase {
  readonly words: readonly string[]
  /** Decides by itself; the others only beside one that does. */
  readonly certain: boolean
  /** Decides also where it is run into other text. */
  readonly inline: boolean
  /** Heads a list. */
  readonly heading: boolean
}

/** A match: the phrase and the token after its last word. */
export interface Match {
  readonly phrase: Phrase
  readonly next: number
  /** Where `{rest}` begins, when the phrase ends in it; `next` is then the limit, or `rest` where more words follow than it may hold. */
  readonly rest?: number
}

interface Node {
  readonly words: Map<number, Node>
  readonly capitals: Map<number, Node>
  number?: Node
  name?: Node
  date?: Node
  handle?: Node
  colon?: Node
  /** The phrase that ends here. */
  phrase?: Phrase
  /** The phrase that ends here in `{rest}`. */
  open?: Phrase
}

/** Longest run of words that `{name}` stands for ("Leave a Reply to Maria del Carmen Ruiz"). */
const NAME_WORDS = 4
/** Letters of a word whose stop is that of an abbreviation: an initial, "St.", "Gen.", "Sen.". */
const LONGEST_ABBREVIATION = 3
/** Words that `{rest}` stands for at most: the longest linked headlines have 25, licence notices about forty. */
const REST_WORDS = 40
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

/** Reads a phrase file; alternatives and optional words become phrases of their own. */
export function parsePhrases(source: string): Phrase[] {
  return readLines(source).flatMap(phrasesOf)
}

/** A line of a phrase file in its elements, not yet written out. */
interface Line {
  readonly elements: readonly string[]
  readonly marks: string
  readonly heading: boolean
}

function readLines(source: string): Line[] {
  const lists = new Map<string, string>()
  const lines: Line[] = []
  for (const raw of source.split('\n')) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim()
    if (line === '') continue
    const [, name, words] = /^(\{\w+\})\s*=\s*(.+)$/.exec(line) ?? []
    if (name !== undefined && words !== undefined) {
      lists.set(name, `(${words})`)
      continue
    }
    const [, marks = '', heading, body = ''] = /^(!{0,2})\s*(>?)\s*(.*)$/.exec(line) ?? []
    const written = lists.size === 0 ? body : body.replace(/\{\w+\}/g, (slot) => lists.get(slot) ?? slot)
    lines.push({elements: written.match(ELEMENT) ?? [], marks, heading: heading === '>'})
  }
  return lines
}

function phrasesOf({elements, marks, heading}: Line): Phrase[] {
  return expand(elements)
    .filter((words) => words.length > 0)
    .map((words) => ({words, certain: marks !== '', inline: marks === '!!', heading}))
}

/** The words with which a line's phrases may begin. */
function firstsOf(elements: readonly string[]): string[] {
  const firsts: string[] = []
  for (const element of elements) {
    firsts.push(...choicesOf(element).flatMap(([first]) => first ?? []))
    if (!element.startsWith('[')) break
  }
  return firsts
}

const ELEMENT =
  /\{(?:number|name|date|handle|rest)\}|\([^)]*\)|\[[^\]]*\]|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’][\p{L}]+)*:?|\p{Nd}+|(?<=[\p{L}\p{N}})\]]\s*):/gu

function expand(elements: readonly string[]): string[][] {
  let all: string[][] = [[]]
  for (const element of elements) {
    const choices = choicesOf(element)
    all = all.flatMap((before) => choices.map((choice) => [...before, ...choice]))
  }
  return all
}

/** What an element may stand for: one of several runs of words, or none. */
function choicesOf(element: string): string[][] {
  const optional = element.startsWith('[')
  if (!optional && !element.startsWith('(')) return [written(element)]
  const choices = element
    .slice(1, -1)
    .split('|')
    .map((choice) => (choice.match(ELEMENT) ?? []).flatMap(written))
  return optional ? [...choices, []] : choices
}

/** A word as the trie knows it: lower case unless it demands capitals, a colon as an element of its own. */
function written(element: string): string[] {
  if (element.startsWith('{')) return [element]
  if (/^\p{Nd}/u.test(element)) return ['{number}']
  const colon = element.endsWith(':')
  const word = colon ? element.slice(0, -1) : element
  const shown = /^\p{Lu}{2}[\p{Lu}'’]*$/u.test(word) ? word : word.toLowerCase()
  return [...(word === '' ? [] : [shown]), ...(colon ? [':'] : [])]
}

/**
 * A table of phrases as a trie over word hashes, asked at a token. A line is written out when a word that it may
 * begin with is met first: alternatives make tens of thousands of phrases of a thousand lines, and a text needs few.
 */
export class PhraseTable {
  readonly #root: Node = emptyNode()
  /** Lines that are not yet written out, by the hash of each word that they may begin with. */
  readonly #waiting = new Map<number, Line[]>()

  /** `source`: the text of a phrase file. */
  constructor(source: string) {
    for (const line of readLines(source)) {
      const firsts = firstsOf(line.elements)
      if (firsts.some((first) => SLOTS[first as keyof typeof SLOTS] !== undefined)) this.#add(line)
      else
        for (const first of firsts) {
          const hash = hashWord(first)
          const lines = this.#waiting.get(hash)
          if (lines === undefined) this.#waiting.set(hash, [line])
          else lines.push(line)
        }
    }
  }

  #add(line: Line): void {
    for (const phrase of phrasesOf(line)) {
      let node = this.#root
      const open = phrase.words.at(-1) === '{rest}'
      for (const word of open ? phrase.words.slice(0, -1) : phrase.words) node = step(node, word)
      const known = open ? node.open : node.phrase
      // Of two entries with the same words the more certain one counts, then the heading, whichever is met first.
      if (known === undefined || weight(phrase) * 2 + Number(phrase.heading) > weight(known) * 2 + Number(known.heading)) {
        if (open) node.open = phrase
        else node.phrase = phrase
      }
    }
  }

  /** Whether any phrase begins with the token: the one look that most words get. */
  begins(tokens: TokenTable, index: number): boolean {
    const root = this.#root
    const hash = tokens.hash[index] as number
    const kind = tokens.kind[index]
    if (kind === WORD)
      return root.words.has(hash) || this.#waiting.has(hash) || root.capitals.has(hash) || (root.date !== undefined && dayWords.has(hash))
    if (kind === NUMBER) return root.number !== undefined || root.date !== undefined
    return kind === LITERAL && root.handle !== undefined
  }

  /** All phrases that begin at a word, number or address and end before token `limit`, the longest first. */
  matchesAt(text: string, tokens: TokenTable, index: number, limit: number): Match[] {
    const waiting = this.#waiting.get(tokens.hash[index] as number)
    if (waiting !== undefined) {
      this.#waiting.delete(tokens.hash[index] as number)
      for (const line of waiting) this.#add(line)
    }
    const found: Match[] = []
    walk(this.#root, {text, tokens, limit, found}, index, index)
    return found.sort((a, b) => b.next - a.next || weight(b.phrase) - weight(a.phrase))
  }
}

function weight(phrase: Phrase): number {
  return Number(phrase.certain) + Number(phrase.inline)
}

function emptyNode(): Node {
  return {words: new Map(), capitals: new Map()}
}

const SLOTS = {'{number}': 'number', '{name}': 'name', '{date}': 'date', '{handle}': 'handle', ':': 'colon'} as const

function step(node: Node, word: string): Node {
  const slot = SLOTS[word as keyof typeof SLOTS]
  if (slot !== undefined) {
    node[slot] ??= emptyNode()
    return node[slot]
  }
  const capitals = word !== word.toLowerCase()
  const children = capitals ? node.capitals : node.words
  const hash = hashWord(word)
  const next = children.get(hash) ?? emptyNode()
  children.set(hash, next)
  return next
}

interface Walk {
  readonly text: string
  readonly tokens: TokenTable
  readonly limit: number
  readonly found: Match[]
}

/** Goes down the trie from the token `index` on; `end` is the token after the last word taken. */
function walk(node: Node, on: Walk, index: number, end: number): void {
  const {tokens, limit, found} = on
  if (node.phrase !== undefined) found.push({phrase: node.phrase, next: end})
  const at = nextWord(tokens, index, limit)
  if (node.open !== undefined && at < limit)
    found.push({phrase: node.open, next: wordsUpTo(tokens, at, limit, REST_WORDS + 1) <= REST_WORDS ? limit : at, rest: at})
  if (node.colon !== undefined && hasColon(on, end)) walk(node.colon, on, index, end)
  if (at >= limit) return
  const kind = tokens.kind[at]
  if (kind === LITERAL) {
    if (node.handle !== undefined) walk(node.handle, on, at + 1, at + 1)
    return
  }
  if (kind === WORD) {
    const hash = tokens.hash[at] as number
    const next = node.words.get(hash)
    if (next !== undefined) walk(next, on, at + 1, at + 1)
    if (node.capitals.size > 0 && ((tokens.flags[at] as number) & ALL_CAPS) !== 0) {
      const shouted = node.capitals.get(hash)
      if (shouted !== undefined) walk(shouted, on, at + 1, at + 1)
    }
  } else if (node.number !== undefined) walk(node.number, on, at + 1, at + 1)
  if (node.date !== undefined) walkDate(node.date, on, at)
  if (node.name !== undefined) {
    for (let words = 0, word = at; words < NAME_WORDS && word < limit && tokens.kind[word] !== LITERAL; words++) {
      walk(node.name, on, word + 1, word + 1)
      if (endsName(on, word)) break
      word = nextWord(tokens, word + 1, limit)
    }
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
