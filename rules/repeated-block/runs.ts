import {DATELINE_REACH, datelineLength} from '../../src/facts/dateline.js'
import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {HASH_START, hashStep} from '../../src/kernels/fold.js'
import {CAPITAL, LITERAL, NUMBER, WORD} from '../../src/kernels/tokenize.js'
import type {Removable} from '../../src/rule/removal.js'
import type {Range} from '../../src/view/view.js'

/** Its tier is absent for short ones that come back: the writer may have meant it. */
export interface Repeat extends Removable {
  readonly what: 'block' | 'sentence' | 'title'
  /** Where the same words stand as well; absent for the title. */
  readonly same?: Range
}

/** A run of words with its hash: a block or a sentence, in tokens `[first, last)`. */
export interface Run extends Range {
  readonly first: number
  readonly last: number
  readonly hash: number
  readonly words: number
}

/** The first token behind a dateline, which does not count: it may be taken out of one of two. */
export function afterDateline(facts: Facts, block: Block): number {
  const {text, tokens} = facts
  const flags = tokens.flags[block.first] as number
  if (text.charCodeAt(block.start) !== 40 && (flags & CAPITAL) === 0) return block.first
  const length = datelineLength(text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH)))
  return length === 0 ? block.first : facts.tokenAt(block.start + length)
}

/** Whether a token counts when runs are compared: words and figures. */
export function counts(facts: Facts, index: number): boolean {
  return facts.tokens.kind[index] === WORD || facts.tokens.kind[index] === NUMBER
}

export function runOf(facts: Facts, first: number, last: number): Run {
  const {text, tokens} = facts
  let hash = HASH_START
  let words = 0
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] === WORD) {
      hash = hashStep(hash, tokens.hash[index] as number)
      words++
    } else if (tokens.kind[index] === NUMBER || tokens.kind[index] === LITERAL) {
      for (let at = tokens.start[index] as number; at < (tokens.start[index + 1] as number); at++)
        hash = hashStep(hash, text.charCodeAt(at))
    }
  }
  return {first, last, hash, words, start: tokens.start[first] as number, end: tokens.start[last] as number}
}

export function same(facts: Facts, one: Run, two: Run): boolean {
  return one.words === two.words && matches(facts, one, two) === two.last
}

/** The token of `two` after the words of `one`, or its end where nothing follows; undefined when they differ. */
function matches(facts: Facts, one: Run, two: Run): number | undefined {
  let at = two.first
  for (let index = one.first; index < one.last; index++) {
    if (!counts(facts, index)) continue
    while (at < two.last && !counts(facts, at)) at++
    if (at >= two.last || !sameToken(facts, index, facts, at)) return undefined
    at++
  }
  while (at < two.last && !counts(facts, at)) at++
  return at
}

export function sameToken(one: Facts, index: number, two: Facts, at: number): boolean {
  if (one.tokens.kind[index] !== two.tokens.kind[at] || one.tokens.hash[index] !== two.tokens.hash[at]) return false
  if (one.tokens.kind[index] === WORD) return true
  return (
    one.text.slice(one.tokens.start[index], one.tokens.start[index + 1]) === two.text.slice(two.tokens.start[at], two.tokens.start[at + 1])
  )
}
