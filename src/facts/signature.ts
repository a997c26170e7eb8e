import {HASH_START, hashStep, hashWord} from '../kernels/fold.js'
import {NUMBER, WORD} from '../kernels/tokenize.js'
import type {Facts} from './facts.js'
import {mix} from './passages.js'

/** What tells the text of one article from others, as a few numbers. */
export interface Signature {
  /** Hash of all its words and numbers in order. */
  readonly text: number
  /** The least hashes of its word groups, sorted. */
  readonly least: readonly number[]
}

/** Hashes of a signature: of two texts that share half of their groups, two thirds of the estimates lie between 0.4 and 0.6. */
export const SIGNATURE = 24

// Words that are hashed together, and the fewest words of a text that is worth a signature: below, notes and captions are alike.
const GROUP = 4
const FEWEST = 40

/**
 * The signature of a text: the least hashes of all its groups of four words (A. Broder, "On the resemblance and
 * containment of documents", 1997). Case, marks and spacing do not count, nor what speaks as furniture.
 * @returns `undefined` for a text too short to be told from others
 */
export function signatureOf({text, tokens, sentences, passages}: Facts): Signature | undefined {
  const least: number[] = []
  let whole = HASH_START
  let words = 0
  let [first, second, third] = [0, 0, 0]
  for (let at = 0; at < sentences.count; at++) {
    if (passages[at]?.voice === 'furniture') continue
    const last = sentences.last[at] as number
    for (let index = sentences.first[at] as number; index < last; index++) {
      const kind = tokens.kind[index]
      if (kind !== WORD && kind !== NUMBER) continue
      const word = kind === WORD ? (tokens.hash[index] as number) : hashWord(text, tokens.start[index], tokens.start[index + 1])
      whole = hashStep(hashStep(whole, word & 0xffff), word >>> 16)
      if (++words >= GROUP) keep(least, mix(first ^ Math.imul(mix(second ^ Math.imul(mix(third ^ mix(word)), 31)), 31)))
      first = second
      second = third
      third = word
    }
  }
  return words < FEWEST ? undefined : {text: whole >>> 0, least}
}

/** Puts a value into the sorted list of the least ones, each there once. */
function keep(least: number[], value: number): void {
  if (least.length === SIGNATURE && value >= (least[SIGNATURE - 1] as number)) return
  let at = least.length
  while (at > 0 && (least[at - 1] as number) > value) at--
  if (least[at - 1] === value) return
  least.splice(at, 0, value)
  if (least.length > SIGNATURE) least.pop()
}
