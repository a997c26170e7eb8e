import {foldUnit, hashWord} from '../kernels/fold.js'
import {BREAK, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'

/** A phrase of a table that stands in a text. */
export interface PhraseHit<T> {
  readonly value: T
  /** Token indices, both inside; the full stop of an abbreviation belongs to it. */
  readonly first: number
  readonly last: number
}

interface Entry<T> {
  readonly hashes: readonly number[]
  readonly length: number
  /** The form ends in a full stop that may be left out ("Sen."). */
  readonly dotted: boolean
  readonly value: T
}

/**
 * Phrases of one to six words, found by the hash of their first or last word, the longest first. Words are parted by
 * one space, one line end, or a hyphen ("secretary-general"), and a short first word may have a full stop ("Lt. Gen.").
 */
export class TokenPhrases<T> {
  readonly #byFirst = new Map<number, Entry<T>[]>()
  readonly #byLast = new Map<number, Entry<T>[]>()

  /** `form`: words with a space or hyphen between them; a full stop at its end may be left out in the text. */
  add(form: string, value: T): void {
    const dotted = form.endsWith('.')
    const words = form.replace(/\./g, '').split(/[ -]+/)
    const entry: Entry<T> = {
      hashes: words.map((word) => hashWord(word)),
      length: words.reduce((sum, word) => sum + word.length, 0),
      dotted,
      value,
    }
    put(this.#byFirst, entry.hashes[0] as number, entry)
    put(this.#byLast, entry.hashes[words.length - 1] as number, entry)
  }

  /** Whether a word with this hash ends a phrase. */
  ends(hash: number): boolean {
    return this.#byLast.has(hash)
  }

  /** The longest phrase that begins at token `index`. */
  at(text: string, tokens: TokenTable, index: number): PhraseHit<T> | undefined {
    const entries = tokens.kind[index] === WORD ? this.#byFirst.get(tokens.hash[index] as number) : undefined
    if (entries === undefined) return undefined
    for (const entry of entries) {
      let at = index
      let place = 0
      while (++place < entry.hashes.length) {
        const next = wordAfter(text, tokens, at)
        if (next < 0 || tokens.hash[next] !== entry.hashes[place]) break
        at = next
      }
      if (place < entry.hashes.length) continue
      const last = entry.dotted && isStop(text, tokens, at + 1) ? at + 1 : at
      return {value: entry.value, first: index, last}
    }
    return undefined
  }

  /** The longest phrase that ends with token `index`, which may be the full stop of an abbreviation. */
  before(text: string, tokens: TokenTable, index: number, floor: number): PhraseHit<T> | undefined {
    const stopped = isStop(text, tokens, index)
    const word = stopped ? index - 1 : index
    if (word < floor || tokens.kind[word] !== WORD) return undefined
    const entries = this.#byLast.get(tokens.hash[word] as number)
    if (entries === undefined) return undefined
    for (const entry of entries) {
      if (stopped && !entry.dotted) continue
      let at = word
      let place = entry.hashes.length - 1
      while (--place >= 0) {
        const previous = wordBefore(text, tokens, at, floor)
        if (previous < 0 || tokens.hash[previous] !== entry.hashes[place]) break
        at = previous
      }
      if (place < 0) return {value: entry.value, first: at, last: index}
    }
    return undefined
  }
}

function put<T>(map: Map<number, Entry<T>[]>, hash: number, entry: Entry<T>): void {
  const list = map.get(hash)
  if (list === undefined) map.set(hash, [entry])
  else {
    list.push(entry)
    list.sort((a, b) => b.hashes.length - a.hashes.length || b.length - a.length)
  }
}

/** The longest word before whose full stop a phrase goes on ("Lt. Gen.", "Asst. Sec."). */
const SHORTENED = 5

function isStop(text: string, tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === PUNCTUATION && text.charCodeAt(tokens.start[index] as number) === 46 && width(tokens, index) === 1
}

function width(tokens: TokenTable, index: number): number {
  return (tokens.start[index + 1] as number) - (tokens.start[index] as number)
}

/** Whether token `index` is a hyphen between two words. */
export function isHyphen(text: string, tokens: TokenTable, index: number): boolean {
  if (tokens.kind[index] !== PUNCTUATION || width(tokens, index) !== 1) return false
  const unit = text.charCodeAt(tokens.start[index] as number)
  return unit === 45 || unit === 0x2010 || unit === 0x2011
}

/** Whether token `index` is white space inside a sentence: no line end, or one. */
export function isGap(tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === SPACE || (tokens.kind[index] === BREAK && tokens.flags[index] === 1)
}

/** The word after word `index`, behind one gap, a hyphen, or a shortened word's stop; -1 when something else follows. */
export function wordAfter(text: string, tokens: TokenTable, index: number): number {
  let at = index + 1
  if (isHyphen(text, tokens, at)) return tokens.kind[at + 1] === WORD ? at + 1 : -1
  if (isStop(text, tokens, at) && width(tokens, index) <= SHORTENED) at++
  return at + 1 < tokens.count && isGap(tokens, at) && tokens.kind[at + 1] === WORD ? at + 1 : -1
}

/** The word before word `index`; the mirror of `wordAfter`. */
export function wordBefore(text: string, tokens: TokenTable, index: number, floor: number): number {
  let at = index - 1
  if (at <= floor) return -1
  if (isHyphen(text, tokens, at)) return tokens.kind[at - 1] === WORD ? at - 1 : -1
  if (!isGap(tokens, at)) return -1
  at--
  if (at > floor && isStop(text, tokens, at) && tokens.kind[at - 1] === WORD && width(tokens, at - 1) <= SHORTENED) at--
  return tokens.kind[at] === WORD ? at : -1
}

/** Folded text of tokens `[first, last]`, white space made one space: the key of a phrase that no table holds. */
export function foldedWords(text: string, tokens: TokenTable, first: number, last: number): string {
  let made = ''
  for (let index = first; index <= last; index++) {
    if (isGap(tokens, index)) made += ' '
    else
      for (let at = tokens.start[index] as number; at < (tokens.start[index + 1] as number); at++)
        made += String.fromCharCode(foldUnit(text.charCodeAt(at)))
  }
  return made
}
