import type {Facts} from '../../src/facts/facts.js'
import {hashWord} from '../../src/kernels/fold.js'
import {APOSTROPHE, CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON, PROPER} from '../../src/kernels/wordset.js'
import {wordSet} from '../../src/lexicon/words.js'

/**
 * What speaks for a piece of a glued word being a word: that it stands by itself elsewhere in the
 * article or its other field, in the same letters, or that the dictionaries have it.
 */
export class Attested {
  readonly #facts: Facts
  #index: readonly WordIndex[] | undefined
  readonly #counts = new Map<string, number>()
  #pairs: Set<string> | undefined
  readonly #learnt = new Set<string>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** How often the word stands in the article, the case of its letters counted. */
  count(word: string): number {
    const known = this.#counts.get(word)
    if (known !== undefined) return known
    const {other} = this.#facts
    this.#index ??= (other === undefined ? [this.#facts] : [this.#facts, other]).map((facts) => new WordIndex(facts))
    const count = this.#index.reduce((sum, index) => sum + index.count(word), 0)
    this.#counts.set(word, count)
    return count
  }

  /** Whether two capitalised words stand side by side in the article ("White House"). */
  hasPair(pair: string): boolean {
    this.#pairs ??= capitalPairs(this.#facts)
    return this.#pairs.has(pair)
  }

  /** Takes the words that certain splits brought to light; says whether any of them was new. */
  learn(parted: readonly string[]): boolean {
    let fresh = false
    for (const one of parted) {
      if (this.#learnt.has(one)) continue
      this.#learnt.add(one)
      for (const match of one.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
        const word = match[0]
        fresh ||= this.count(word) < 2
        this.#counts.set(word, this.count(word) + 1)
      }
    }
    return fresh
  }

  /** `COMMON` and `PROPER` of the dictionaries; a possessive ending does not count. */
  dictionary(word: string): number {
    const bare = /['’]s$/.test(word) ? word.slice(0, -2) : word
    return wordSet().look(bare)
  }

  isCommon(word: string): boolean {
    return (this.dictionary(word) & COMMON) !== 0
  }

  /** A name that the dictionaries know and that is no common word (`Russia`, not `March`). */
  isPlainName(word: string): boolean {
    return this.dictionary(word) === PROPER
  }

  isKnown(word: string): boolean {
    return this.dictionary(word) !== 0 || this.count(word) > 0
  }

  /** Whether the token is a dictionary word as it stands, asked without making a string. */
  tokenIsKnown(index: number): boolean {
    const {text, tokens} = this.#facts
    const start = tokens.start[index] as number
    const end = bareEnd(this.#facts, index)
    if (end !== tokens.start[index + 1]) return wordSet().look(text, start, end) !== 0
    return wordSet().lookHashed(tokens.hash[index] as number, text, start, end) !== 0
  }
}

/** The words of a text by hash, so that a count makes no strings: chains of tokens whose hashes share a slot. */
class WordIndex {
  readonly #facts: Facts
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #mask: number

  constructor(facts: Facts) {
    const {tokens} = facts
    let size = 64
    while (size < tokens.count) size *= 2
    this.#facts = facts
    this.#mask = size - 1
    this.#heads = new Int32Array(size).fill(-1)
    this.#next = new Int32Array(tokens.count)
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] !== WORD) continue
      const slot = this.#hashOf(index) & this.#mask
      this.#next[index] = this.#heads[slot] as number
      this.#heads[slot] = index
    }
  }

  count(word: string): number {
    const {text, tokens} = this.#facts
    let count = 0
    for (let index = this.#heads[hashWord(word) & this.#mask] as number; index >= 0; index = this.#next[index] as number) {
      const start = tokens.start[index] as number
      const length = bareEnd(this.#facts, index) - start
      if (length === word.length && text.startsWith(word, start)) count++
    }
    return count
  }

  #hashOf(index: number): number {
    const {text, tokens} = this.#facts
    const end = bareEnd(this.#facts, index)
    return end === tokens.start[index + 1] ? (tokens.hash[index] as number) : hashWord(text, tokens.start[index] as number, end)
  }
}

/** Where a word token ends, a possessive ending left out. */
function bareEnd({text, tokens}: Facts, index: number): number {
  const end = tokens.start[index + 1] as number
  if (((tokens.flags[index] as number) & APOSTROPHE) === 0) return end
  return /^['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end
}

function capitalPairs(facts: Facts): Set<string> {
  const pairs = new Set<string>()
  for (const {text, tokens} of facts.other === undefined ? [facts] : [facts, facts.other]) {
    const capital = (index: number): boolean => tokens.kind[index] === WORD && ((tokens.flags[index] as number) & CAPITAL) !== 0
    for (let index = 0; index + 2 < tokens.count; index++) {
      if (tokens.kind[index + 1] === SPACE && capital(index) && capital(index + 2))
        pairs.add(text.slice(tokens.start[index], tokens.start[index + 3]))
    }
  }
  return pairs
}
