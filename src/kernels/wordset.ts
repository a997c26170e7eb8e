/**
 * An exact set of words that is asked with a range of a text, so that no string is made for a question.
 */
import {foldUnit, HASH_START, hashStep, hashWord} from './fold.js'

/** The word stands in the set in lower case. */
export const COMMON = 1
/** The word stands in the set with a capital (`Russia`, `ACLU`). */
export const PROPER = 2

export class WordSet {
  readonly #words: string
  readonly #slots: Int32Array
  /** The hash of the word in each slot, 0 where there is none. */
  readonly #hashes: Int32Array
  readonly #mask: number

  /** `words`: one word a line, no empty lines. */
  constructor(words: string) {
    this.#words = words
    let count = 1
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) count++
    // At most half full: a probe then looks at 1.5 slots on average.
    let size = 1024
    while (size < count * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(size)
    this.#mask = size - 1
    let start = 0
    let hash = HASH_START
    for (let at = 0; at <= words.length; at++) {
      const unit = at < words.length ? words.charCodeAt(at) : 10
      if (unit !== 10) {
        hash = hashStep(hash, foldUnit(unit))
        continue
      }
      let slot = hash & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = start + 1
      this.#hashes[slot] = hash === 0 ? 1 : hash
      start = at + 1
      hash = HASH_START
    }
  }

  /**
   * Whether a word with this hash stands in the set in some case: no letters are compared. Of words outside the set
   * two in 100,000 are said to stand in it; none inside is missed.
   */
  hasHash(hash: number): boolean {
    const hashes = this.#hashes
    const wanted = hash === 0 ? 1 : hash
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = hashes[slot]
      if (found === wanted) return true
      if (found === 0) return false
    }
  }

  /** How `text[start, end)` stands in the set, whatever its own case: `COMMON`, `PROPER`, both, or 0. */
  look(text: string, start = 0, end: number = text.length): number {
    return this.lookHashed(hashWord(text, start, end), text, start, end)
  }

  /** The same for a word whose hash is known. */
  lookHashed(hash: number, text: string, start: number, end: number): number {
    const words = this.#words
    const length = end - start
    const wanted = hash === 0 ? 1 : hash
    let found = 0
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const other = this.#hashes[slot]
      if (other === 0) return found
      // The letters lie far away in memory, and are compared only where the hash is the same.
      if (other !== wanted) continue
      const from = (this.#slots[slot] as number) - 1
      const after = from + length
      if (after < words.length && words.charCodeAt(after) !== 10) continue
      let proper = false
      let at = 0
      for (; at < length; at++) {
        const unit = words.charCodeAt(from + at)
        const folded = foldUnit(unit)
        if (folded !== foldUnit(text.charCodeAt(start + at))) break
        if (folded !== unit) proper = true
      }
      if (at === length) found |= proper ? PROPER : COMMON
    }
  }
}
