import type {Facts} from '../../src/facts/facts.js'
import {equalsFolded} from '../../src/kernels/fold.js'
import {CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON, PROPER} from '../../src/kernels/wordset.js'
import {wordSet} from '../../src/lexicon/words.js'

/**
 * What speaks for a piece of a glued word being a word: that it stands by itself elsewhere in the
 * article or its other field, in the same letters, or that the dictionaries have it.
 */
export class Attested {
  readonly #facts: Facts
  #counts: Map<string, number> | undefined
  #pairs: Set<string> | undefined
  readonly #learnt = new Set<string>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** How often the word stands in the article, the case of its letters counted. */
  count(word: string): number {
    this.#counts ??= countWords(this.#facts)
    return this.#counts.get(word) ?? 0
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
        this.#counts?.set(word, this.count(word) + 1)
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
    let end = tokens.start[index + 1] as number
    if (end - start > 2 && equalsFolded(text, end - 2, end, "'s")) end -= 2
    return wordSet().look(text, start, end) !== 0
  }
}

function countWords(facts: Facts): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of facts.other === undefined ? [facts] : [facts, facts.other]) {
    const {text, tokens} = one
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] !== WORD) continue
      const end = tokens.start[index + 1] as number
      let word = text.slice(tokens.start[index], end)
      if (/['’]s$/.test(word)) word = word.slice(0, -2)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
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
