import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, WORD} from '../kernels/tokenize.js'
import type {Facts} from './facts.js'
import {mix} from './passages.js'

/** How many names tell an occasion. */
const MOST = 12

const noNames =
  wordHashes(`i mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december president minister secretary foreign state government party ministry department the it's`)

const known = new WeakMap<Facts, Uint16Array>()

/**
 * The words with a capital that stand most often inside the sentences of a text, as hashes of sixteen bits in rising
 * order: who met, where, about what. Two articles on one occasion share several.
 */
export function namesOf(facts: Facts): Uint16Array {
  const found = known.get(facts) ?? read(facts)
  known.set(facts, found)
  return found
}

function read({text, tokens, sentences}: Facts): Uint16Array {
  const counts = new Map<number, number>()
  for (let at = 0; at < sentences.count; at++) {
    const last = sentences.last[at] as number
    for (let index = (sentences.first[at] as number) + 1; index < last; index++) {
      if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0) continue
      const end = tokens.start[index + 1] as number
      const isPossessive = text[end - 1] === 's' && (text[end - 2] === "'" || text[end - 2] === '’')
      const hash = isPossessive ? hashWord(text, tokens.start[index], end - 2) : (tokens.hash[index] as number)
      if (!noNames.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST)
  return Uint16Array.from(new Set(most.map(([hash]) => mix(hash) & 0xffff))).sort()
}

/** How many names two articles share, of those that count. */
export function sharedNames(a: Uint16Array, b: Uint16Array, counts: (name: number) => boolean = () => true): number {
  let shared = 0
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const difference = (a[at] as number) - (b[other] as number)
    if (difference === 0 && counts(a[at] as number)) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return shared
}
