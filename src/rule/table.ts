import {hashWord} from '../kernels/fold.js'
import {NUMBER, type TokenTable, WORD} from '../kernels/tokenize.js'

/**
 * A table of phrases as a trie over word hashes, asked at a token. Case, punctuation and white space do
 * not count, so `Required fields are marked *` is the phrase `required fields are marked`.
 */
export interface Phrase {
  readonly words: readonly string[]
  /** Decides by itself; the others only beside one that does. */
  readonly certain: boolean
}

interface Node {
  readonly next: Map<number, Node>
  number?: Node
  name?: Node
  phrase?: Phrase
}

/** A match: the phrase and the token after its last word. */
export interface Match {
  readonly phrase: Phrase
  readonly next: number
}

/** Longest run of words that `{name}` stands for ("Leave a Reply to Maria del Carmen Ruiz"). */
const NAME_WORDS = 4

/**
 * Reads a data file: one phrase a line, `#` begins a comment, `!` before a phrase makes it certain,
 * `{number}` stands for a figure and `{name}` for one to four words.
 */
export function parsePhrases(source: string): Phrase[] {
  const phrases: Phrase[] = []
  for (const raw of source.split('\n')) {
    const line = raw.replace(/#.*$/, '').trim()
    if (line === '') continue
    const certain = line.startsWith('!')
    const words = line
      .replace(/^!\s*/, '')
      .toLowerCase()
      .match(/\{number\}|\{name\}|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’][\p{L}]+)*|\p{Nd}+/gu)
    if (words !== null) phrases.push({words, certain})
  }
  return phrases
}

export class PhraseTable {
  readonly #root: Node = {next: new Map()}

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      let node = this.#root
      for (const word of phrase.words) node = step(node, word)
      // Of two entries with the same words the certain one counts.
      if (node.phrase?.certain !== true) node.phrase = phrase
    }
  }

  /** Whether any phrase begins with the token's word: the one look that most words get. */
  begins(tokens: TokenTable, index: number): boolean {
    return this.#root.next.has(tokens.hash[index] as number) || (tokens.kind[index] === NUMBER && this.#root.number !== undefined)
  }

  /** All phrases that begin at a word or number token and end before token `limit`, the longest first. */
  matchesAt(tokens: TokenTable, index: number, limit: number): Match[] {
    const found: Match[] = []
    walk(this.#root, tokens, index, limit, index, found)
    return found.sort((a, b) => b.next - a.next || Number(b.phrase.certain) - Number(a.phrase.certain))
  }
}

function step(node: Node, word: string): Node {
  if (word === '{number}') {
    node.number ??= {next: new Map()}
    return node.number
  }
  if (word === '{name}') {
    node.name ??= {next: new Map()}
    return node.name
  }
  const hash = hashWord(word)
  let next = node.next.get(hash)
  if (next === undefined) {
    next = {next: new Map()}
    node.next.set(hash, next)
  }
  return next
}

function walk(node: Node, tokens: TokenTable, index: number, limit: number, end: number, found: Match[]): void {
  if (node.phrase !== undefined) found.push({phrase: node.phrase, next: end})
  const at = nextWord(tokens, index, limit)
  if (at >= limit) return
  const kind = tokens.kind[at]
  if (kind === WORD) {
    const next = node.next.get(tokens.hash[at] as number)
    if (next !== undefined) walk(next, tokens, at + 1, limit, at + 1, found)
  } else if (node.number !== undefined) walk(node.number, tokens, at + 1, limit, at + 1, found)
  if (node.name !== undefined) {
    for (let words = 0, word = at; words < NAME_WORDS && word < limit; words++) {
      walk(node.name, tokens, word + 1, limit, word + 1, found)
      word = nextWord(tokens, word + 1, limit)
    }
  }
}

/** The next word or number at or after a token; `limit` when there is none. */
export function nextWord(tokens: TokenTable, index: number, limit: number): number {
  let at = index
  while (at < limit && tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER) at++
  return at
}
