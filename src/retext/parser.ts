import type {
  Nodes,
  ParagraphContent,
  Punctuation,
  Root,
  RootContent,
  Sentence,
  SentenceContent,
  Source,
  Symbol as SymbolNode,
  Text,
  WhiteSpace,
  Word,
  WordContent,
} from 'nlcst'
import type {Plugin} from 'unified'
import {Facts} from '../facts/facts.js'
import {APOSTROPHE, BREAK, LITERAL, NUMBER, PUNCTUATION, SPACE, SYMBOL, type TokenTable, WORD} from '../kernels/tokenize.js'
import {plainView} from '../view/view.js'

const known = new WeakMap<Root, Facts>()

/** The facts from which a tree was built; `undefined` for a tree of another parser. */
export function factsOf(tree: Root): Facts | undefined {
  return known.get(tree)
}

/**
 * A unified parser plugin: text to an nlcst tree made of our own lines, sentences and tokens, where
 * parse-latin fuses a headline with the line under it. Any retext plugin runs on the tree.
 * @example
 * ```ts
 * import {retextNews} from 'copydesk/retext'
 * import {unified} from 'unified'
 *
 * const tree = unified().use(retextNews).parse('Talks end\nThe ferry sails at noon.')
 * tree.children.filter(({type}) => type === 'ParagraphNode').length // 2
 * ```
 */
export const retextNews: Plugin<[], string, Root> = function () {
  const data = this.data() as Readonly<Record<string, unknown>>
  this.parser = (text) => {
    const tree = parseNews(text)
    extend(tree, data)
    return tree
  }
}

/**
 * Builds the nlcst tree of a plain text in one pass over its tokens: a paragraph for each block, in it
 * the sentences, in them the words. The tree's text is the text itself, character for character.
 */
export function parseNews(text: string): Root {
  const facts = new Facts(plainView(text), 'text')
  const tree = new Builder(facts).root()
  known.set(tree, facts)
  return tree
}

/**
 * The same of facts that are known, with what plugins attached to a processor's data to change trees. Its offsets count
 * in the text of the facts' view, which may be a mended one, so that the facts themselves are not those of the tree.
 */
export function treeOf(facts: Facts, data: Readonly<Record<string, unknown>>): Root {
  const tree = new Builder(facts).root()
  extend(tree, data)
  return tree
}

class Builder {
  readonly #text: string
  readonly #facts: Facts
  readonly #tokens: TokenTable
  // The line that holds the last point asked for; points are asked for in order, so one pass finds them all.
  #line = 1
  #lineStart = 0
  #nextLine: number

  constructor(facts: Facts) {
    this.#text = facts.text
    this.#facts = facts
    this.#tokens = facts.tokens
    this.#nextLine = this.#lineEnd(0)
  }

  root(): Root {
    const {blocks, sentences} = this.#facts
    const {start: starts, count} = this.#tokens
    const start = this.#point(0)
    const children: RootContent[] = []
    let token = 0
    let sentence = 0
    for (const block of blocks) {
      for (; token < block.first; token++) children.push(this.#leaf(token))
      const from = this.#point(starts[token] as number)
      const inside: ParagraphContent[] = []
      while (sentence < sentences.count && (sentences.first[sentence] as number) < block.last) {
        const first = sentences.first[sentence] as number
        for (; token < first; token++) inside.push(this.#leaf(token) as WhiteSpace)
        token = sentences.last[sentence] as number
        inside.push(this.#sentence(first, token))
        sentence++
      }
      children.push({type: 'ParagraphNode', children: inside, position: {start: from, end: this.#point(block.end)}})
    }
    for (; token < count; token++) children.push(this.#leaf(token))
    return {type: 'RootNode', children, position: {start, end: this.#point(this.#text.length)}}
  }

  #sentence(first: number, last: number): Sentence {
    const {kind} = this.#tokens
    const start = this.#point(this.#tokens.start[first] as number)
    const children: SentenceContent[] = []
    let token = first
    while (token < last) {
      if (kind[token] === WORD || kind[token] === NUMBER) {
        const end = wordEnd(this.#text, this.#tokens, token, last)
        children.push(this.#word(token, end))
        token = end
      } else children.push(this.#leaf(token++))
    }
    return {type: 'SentenceNode', children, position: {start, end: this.#point(this.#tokens.start[last] as number)}}
  }

  #word(first: number, last: number): Word {
    const {start: starts, kind, flags} = this.#tokens
    const start = this.#point(starts[first] as number)
    const children: WordContent[] = []
    for (let token = first; token < last; token++) {
      const from = starts[token] as number
      const to = starts[token + 1] as number
      if (kind[token] !== WORD && kind[token] !== NUMBER)
        children.push(this.#literal(kind[token] === PUNCTUATION ? 'PunctuationNode' : 'SymbolNode', from, to))
      else if (kind[token] === WORD && ((flags[token] as number) & APOSTROPHE) !== 0) this.#parts(from, to, children)
      else children.push(this.#literal('TextNode', from, to))
    }
    return {type: 'WordNode', children, position: {start, end: this.#point(this.#tokens.start[last] as number)}}
  }

  /** `O’Connor`: text, apostrophe, text. */
  #parts(from: number, to: number, into: WordContent[]): void {
    let start = from
    for (let at = from; at < to; at++) {
      if (!isApostrophe(this.#text.charCodeAt(at))) continue
      if (at > start) into.push(this.#literal('TextNode', start, at))
      into.push(this.#literal('PunctuationNode', at, at + 1))
      start = at + 1
    }
    if (to > start) into.push(this.#literal('TextNode', start, to))
  }

  #leaf(token: number): WhiteSpace | Punctuation | SymbolNode | Source {
    const {start, kind} = this.#tokens
    const what = kind[token]
    const type =
      what === SPACE || what === BREAK
        ? 'WhiteSpaceNode'
        : what === PUNCTUATION
          ? 'PunctuationNode'
          : what === LITERAL
            ? 'SourceNode'
            : 'SymbolNode'
    return this.#literal(type, start[token] as number, start[token + 1] as number)
  }

  #literal<Type extends Leaf['type']>(type: Type, start: number, end: number): Extract<Leaf, {type: Type}> {
    const leaf = {type, value: this.#text.slice(start, end), position: {start: this.#point(start), end: this.#point(end)}}
    return leaf as unknown as Extract<Leaf, {type: Type}>
  }

  #point(offset: number): Point {
    while (offset >= this.#nextLine) {
      this.#line++
      this.#lineStart = this.#nextLine
      this.#nextLine = this.#lineEnd(this.#nextLine)
    }
    return {line: this.#line, column: offset - this.#lineStart + 1, offset}
  }

  /** Offset after the line that begins at `from`; beyond the text when no line end follows. */
  #lineEnd(from: number): number {
    const text = this.#text
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) return at + 1
    }
    return text.length + 1
  }
}

const STOP = 46

type Point = NonNullable<Root['position']>['start']

type Leaf = Text | WhiteSpace | Punctuation | SymbolNode | Source

/**
 * Where the word ends that begins at token `first`: words, numbers and initialisms joined by one mark
 * each (`face-to-face`, `AT&T`, `1990’s`, `U.S.-led`).
 */
function wordEnd(text: string, tokens: TokenTable, first: number, last: number): number {
  let end = partEnd(text, tokens, first, last)
  while (end + 1 < last && isJoiner(markAt(text, tokens, end)) && isPart(tokens, end + 1)) end = partEnd(text, tokens, end + 1, last)
  return end
}

/** A word or number, or an initialism with its stops (`U.S.`, `J.`); the stop that closes a sentence stays out of an initial (`Plan B.`). */
function partEnd(text: string, tokens: TokenTable, first: number, last: number): number {
  let end = first + 1
  if (!isInitial(tokens, first)) return end
  while (end + 1 < last && markAt(text, tokens, end) === STOP && isInitial(tokens, end + 1)) end += 2
  if (end < last && markAt(text, tokens, end) === STOP && (end > first + 1 || !closes(tokens, end + 1, last))) end++
  return end
}

/** Whether only marks follow. */
function closes(tokens: TokenTable, from: number, last: number): boolean {
  for (let token = from; token < last; token++) if (tokens.kind[token] !== PUNCTUATION) return false
  return true
}

/** The mark at a token, 0 when it is longer than one character or no mark. */
function markAt(text: string, tokens: TokenTable, token: number): number {
  return isOne(tokens, token) && (tokens.kind[token] === PUNCTUATION || tokens.kind[token] === SYMBOL)
    ? text.charCodeAt(tokens.start[token] as number)
    : 0
}

function isPart(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] === WORD || tokens.kind[token] === NUMBER
}

function isOne(tokens: TokenTable, token: number): boolean {
  return (tokens.start[token + 1] as number) - (tokens.start[token] as number) === 1
}

function isInitial(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] === WORD && isOne(tokens, token)
}

/** Hyphens, the ampersand, apostrophes after a figure or a stop, the soft hyphen. */
function isJoiner(unit: number): boolean {
  return unit === 45 || unit === 38 || unit === 0x2010 || unit === 0x2011 || unit === 0xad || isApostrophe(unit)
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

// The same doors through which plugins such as retext-emoji extend retext-latin and retext-english.
const EXTENSIONS = [
  ['nlcstSentenceExtensions', 'SentenceNode'],
  ['nlcstParagraphExtensions', 'ParagraphNode'],
  ['nlcstRootExtensions', 'RootNode'],
] as const

function extend(tree: Root, data: Readonly<Record<string, unknown>>): void {
  for (const [key, type] of EXTENSIONS) {
    const list = data[key]
    if (!Array.isArray(list)) continue
    for (const plugin of list) each(tree, type, plugin)
  }
}

function each(node: Nodes, type: Nodes['type'], visit: (node: Nodes) => unknown): void {
  if (node.type === type) visit(node)
  else if ('children' in node) for (const child of node.children) each(child, type, visit)
}
