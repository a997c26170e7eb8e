import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, LITERAL, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {sentenceStarters} from '../../src/lexicon/english.js'
import {wordSet} from '../../src/lexicon/words.js'

const offers = wordHashes('read watch follow sign get live click related featured additional see listen subscribe for more analysis week')
const offered = wordHashes('phone here inbox below site profile screengrab play newsletter app above')

/** "Get tennis news sent straight to your phone": offers of the page have no stop. */
export function isFurniture({tokens}: Facts, first: number, final: number): boolean {
  return offers.has(tokens.hash[first] as number) || offered.has(tokens.hash[final] as number)
}

/** "… near the port Militant leaves the harbour": a plain word with a capital begins a headline that was run in. */
export function isRunIn({text, tokens}: Facts, first: number, final: number): boolean {
  for (let index = first + 1; index < final; index++) {
    if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0) continue
    if (sentenceStarters.has(tokens.hash[index] as number)) return true
    if (wordSet().look(text, tokens.start[index], tokens.start[index + 1]) === COMMON) return true
  }
  return false
}

/** Whether tokens are running prose: words in lower case for the most part, no address, few numbers and marks. */
export function runs({tokens}: Facts, first: number, last: number): boolean {
  let lower = 0
  let words = 0
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] === LITERAL) return false
    if (tokens.kind[index] !== WORD) continue
    words++
    if (((tokens.flags[index] as number) & CAPITAL) === 0) lower++
  }
  return words >= 4 && lower * 3 >= words * 2
}
