import type {Facts} from '../facts/facts.js'
import {mix} from '../facts/passages.js'
import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, WORD} from '../kernels/tokenize.js'
import type {Traits} from './sketch.js'

/** The least words of a sentence that tells one story from another. */
const TELLING = 8

const noTopic =
  wordHashes(`i mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`)

/**
 * What tells a story from others, as hashes: its name (title, or the first telling sentence), its sentences
 * (the least hash of them: two texts that share half of theirs agree in every third case), and its topic
 * (the name that stands most often inside sentences). What speaks as furniture is left out, so that a story
 * stays what it is when its furniture is removed.
 */
export function storyOf(title: Facts | undefined, text: Facts): Traits {
  let lead = 0
  let least = 0xffffffff
  for (const {voice, words, low, high} of text.passages) {
    if (voice !== 'report' || words < TELLING) continue
    if (lead === 0) lead = high
    least = Math.min(least, mix(low ^ SEED))
  }
  let name = 0
  for (const {high} of title?.passages ?? []) name = mix(name ^ high)
  if (name === 0) name = lead === 0 ? mix(hashWord(text.text)) : lead
  return [name, least === 0xffffffff ? name : least, topicOf(text) || name]
}

const SEED = 0x5eed

function topicOf({tokens, sentences, passages}: Facts): number {
  const counts = new Map<number, number>()
  for (let at = 0; at < sentences.count; at++) {
    if (passages[at]?.voice !== 'report') continue
    const last = sentences.last[at] as number
    for (let index = (sentences.first[at] as number) + 1; index < last; index++) {
      if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0) continue
      const hash = tokens.hash[index] as number
      if (!noTopic.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  let topic = 0
  let most = 0
  for (const [hash, count] of counts) {
    // Of equals the least as an unsigned number, by which the profiles that exist were made.
    if (count < most || (count === most && hash >>> 0 > topic >>> 0)) continue
    topic = hash
    most = count
  }
  return topic
}
