import type {Facts} from '../../src/facts/facts.js'
import {classOf, LOWER, UPPER} from '../../src/kernels/classes.js'
import {HAS_DIGIT, LITERAL, NON_ASCII, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import type {Tier} from '../../src/rule/rule.js'

/** A mark and the side on which its space is lost. */
export interface Gap {
  readonly start: number
  readonly end: number
  readonly side: 'after' | 'before'
  readonly tier: Tier
}

/** The gap at a token of one mark. */
export function gapAt(facts: Facts, index: number, side: Gap['side'], tier: Tier): Gap {
  const {start} = facts.tokens
  return {start: start[index] as number, end: start[index + 1] as number, side, tier}
}

/** The code unit that a token begins with; NaN behind the end. */
export function unitOf({text, tokens}: Facts, index: number): number {
  return index < tokens.count ? text.charCodeAt(tokens.start[index] as number) : Number.NaN
}

export function lengthOf({tokens}: Facts, index: number): number {
  return (tokens.start[index + 1] as number) - (tokens.start[index] as number)
}

export function isMark(facts: Facts, index: number, unit: number): boolean {
  return facts.tokens.kind[index] === PUNCTUATION && unitOf(facts, index) === unit
}

/**
 * A word of running prose by its form: cased letters, no figure, two letters at least or "a" or "I". A
 * word that begins with â or Â and has two letters at most is a damaged mark (`said,â€`). Dictionaries are
 * not asked, since what hangs on the word (`soldiers,toldthe`) is parted at the same time.
 */
export function isProse(facts: Facts, index: number): boolean {
  const {tokens} = facts
  if (tokens.kind[index] !== WORD) return false
  const flags = tokens.flags[index] as number
  if ((flags & HAS_DIGIT) !== 0) return false
  const unit = unitOf(facts, index)
  const cls = classOf(unit)
  if (cls !== LOWER && cls !== UPPER) return false
  const length = lengthOf(facts, index)
  if ((flags & NON_ASCII) !== 0 && length <= 2) return false
  return length > 1 || unit === 97 || unit === 73 || unit === 65
}

export function isLower(facts: Facts, index: number): boolean {
  return facts.tokens.kind[index] === WORD && classOf(unitOf(facts, index)) === LOWER
}

export function isUpper(facts: Facts, index: number): boolean {
  return facts.tokens.kind[index] === WORD && classOf(unitOf(facts, index)) === UPPER
}

/** What stands directly before a token is part of a path, a handle, a name of code, an entity, or a damaged mark. */
export function isCodeBefore({text, tokens}: Facts, index: number): boolean {
  return /[./_@#\\$=&<*\u0080-\u009f]/.test(text.charAt((tokens.start[index] as number) - 1))
}

/** The same of what stands directly after a token. */
export function isCodeAfter({text, tokens}: Facts, index: number): boolean {
  return /^(?:[/_@\\=*;](?=\w)|[=(]|\.\w|:\w|::)/.test(text.slice(tokens.start[index + 1], (tokens.start[index + 1] as number) + 3))
}

// Letters, which no other mend at the same time adds or takes; a tweet is at most 280 characters.
const TWEET = 240

/** Whether handles, hashtags or addresses stand near: the words are a tweet's, whose writer may have saved the space. */
export function isTweet({text, tokens}: Facts, index: number): boolean {
  for (const step of [-1, 1])
    for (let at = index, letters = 0; at >= 0 && at < tokens.count && letters < TWEET; at += step) {
      // A mail address belongs to a notice of the page or a reporter's line.
      if (tokens.kind[at] === LITERAL && !/\w@/.test(text.slice(tokens.start[at], tokens.start[at + 1]))) return true
      if (tokens.kind[at] === WORD) letters += (tokens.start[at + 1] as number) - (tokens.start[at] as number)
    }
  return false
}

/** Whether glued-words parts the place: its full stop, question or exclamation mark, or comma stands behind a word. */
export function isGlue(facts: Facts, mark: number): boolean {
  const unit = unitOf(facts, mark)
  if (facts.tokens.kind[mark] !== PUNCTUATION || lengthOf(facts, mark) !== 1) return false
  return (unit === 46 || unit === 63 || unit === 33 || unit === 44) && facts.tokens.kind[mark - 1] === WORD
}
