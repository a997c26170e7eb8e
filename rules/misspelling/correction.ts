import {type Slip, slipOf} from '../../src/kernels/slips.js'
import {isBuilt} from './built.js'
import frequentText from './frequent.js'
import pairsText from './pairs.js'
import rareText from './rare.js'

/** What an unknown word should be, and why: a pair of the list, or one slip away from one frequent word alone. */
export interface Correction {
  readonly right: string
  readonly by: 'list' | Slip
}

/**
 * Letters that a misspelt word must have at least for its slip to be read: the less likely a slip is and
 * the shorter the word, the more real words lie one slip away.
 */
const LEAST: Readonly<Record<Slip, number>> = {
  swap: 5,
  doubled: 6,
  undoubled: 6,
  missing: 6,
  extra: 7,
  vowel: 7,
  key: 7,
  other: 8,
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** Frequent words by first letter and length. */
class Frequent {
  readonly #buckets = new Map<number, string[]>()

  constructor(words: readonly string[]) {
    for (const word of words) {
      const bucket = bucketOf(word, word.length)
      const held = this.#buckets.get(bucket)
      if (held === undefined) this.#buckets.set(bucket, [word])
      else held.push(word)
    }
  }

  /** Frequent words of which a slip makes `wrong`. */
  near(wrong: string): Array<{right: string; by: Slip}> {
    const found: Array<{right: string; by: Slip}> = []
    for (let length = wrong.length - 1; length <= wrong.length + 1; length++) {
      for (const right of this.#buckets.get(bucketOf(wrong, length)) ?? []) {
        const by = slipOf(wrong, right)
        if (by !== undefined) found.push({right, by})
      }
    }
    return found
  }
}

function bucketOf(word: string, length: number): number {
  return length * 128 + word.charCodeAt(0)
}

let frequent: Frequent | undefined
let pairs: ReadonlyMap<string, string> | undefined
let rare: ReadonlySet<string> | undefined

const known = new Map<string, Correction | undefined>()
// Corpora hold a few unknown words in ten thousand; the bound keeps a hostile text from filling the memory.
const MOST = 20_000

/**
 * The one correction of a lower-case word that the dictionaries lack, whatever stands around it; none where
 * two frequent words lie as near, or where the word is rare, foreign or put together of known ones.
 */
export function correct(word: string): Correction | undefined {
  if (known.has(word)) return known.get(word)
  const correction = judge(word)
  if (known.size >= MOST) known.clear()
  known.set(word, correction)
  return correction
}

function judge(word: string): Correction | undefined {
  pairs ??= new Map(linesOf(pairsText).map((line) => line.split(' ') as [string, string]))
  const listed = pairs.get(word)
  if (listed !== undefined) return {right: listed, by: 'list'}
  if (word.length < LEAST.swap || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined
  rare ??= new Set(linesOf(rareText))
  if (rare.has(word)) return undefined
  frequent ??= new Frequent(linesOf(frequentText))
  const near = frequent.near(word)
  const [first, ...others] = near
  if (first === undefined) return undefined
  // "recieved" is "received" with two letters swapped, though "relieved" lies one letter away too.
  const swap = others.length === 0 ? first : only(near)
  if (swap === undefined || word.length < LEAST[swap.by] || isBuilt(word)) return undefined
  return swap
}

function only(near: ReadonlyArray<{right: string; by: Slip}>): {right: string; by: Slip} | undefined {
  const swaps = near.filter(({by}) => by === 'swap')
  return swaps.length === 1 && near.every(({by}) => by === 'swap' || by === 'other' || by === 'key') ? swaps[0] : undefined
}
