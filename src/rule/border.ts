import {countWords} from '../facts/layout.js'
import type {Border} from './furniture.js'
import {nextWord} from './table.js'

// Words that a call leaves open; where a sentence runs on longer its end was lost.
const LONGEST_OPEN = 40

/**
 * The border of a call that a phrase ending in `{rest}` opens in running text ("Share this if you agree that …"):
 * the end of its sentence. Reads sentences.
 */
export const sentenceEnd: Border = (facts, from, limit, start) => {
  const {sentences, tokens} = facts
  const index = facts.sentenceAt(tokens.start[from] as number)
  if (index < 0) return undefined
  const first = sentences.first[index] as number
  // The phrase closed its sentence, and nothing is left open.
  if (first === from) return {end: from, tier: 'safe'}
  const end = Math.min(limit, sentences.last[index] as number)
  // "Join the friends of the port and share this article": the call is not the whole sentence.
  return {end, tier: nextWord(tokens, first, from) === start && countWords(tokens, from, end) <= LONGEST_OPEN ? 'safe' : 'unsafe'}
}
