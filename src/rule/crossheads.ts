import type {Facts} from '../facts/facts.js'
import type {Block} from '../facts/layout.js'
import {countWords} from '../facts/layout.js'
import {CAPITAL, WORD} from '../kernels/tokenize.js'

/**
 * Words. Of 313 headlines of other articles on lines of their own in the scraped sample 16 are taken up by the paragraph
 * below them, and one of those 16 has no more than six words; the crossheads of agencies have two to six.
 */
const LONGEST = 6

/** Whether a line heads the part of the article below it: it is short, and the next block begins with a name that stands in it. */
export function isCrosshead({tokens, blocks}: Facts, at: number): boolean {
  const block = blocks[at]
  const below = blocks[at + 1]
  if (block === undefined || below === undefined || countWords(tokens, block.first, block.last) > LONGEST) return false
  const opening = firstWord(below)
  if (opening < 0 || ((tokens.flags[opening] as number) & CAPITAL) === 0) return false
  for (let index = block.first; index < block.last; index++) if (tokens.hash[index] === tokens.hash[opening]) return true
  return false

  function firstWord({first, last}: Block): number {
    for (let index = first; index < Math.min(last, first + 2); index++) if (tokens.kind[index] === WORD) return index
    return -1
  }
}
