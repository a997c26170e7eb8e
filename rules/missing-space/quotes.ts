import type {Facts} from '../../src/facts/facts.js'
import {BREAK, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {type Gap, gapAt, isCodeAfter, isGlue, isLower, isMark, isProse, isTweet, isUpper, lengthOf, unitOf} from './sides.js'

const OPENING = 0x201c
const CLOSING = 0x201d
// Tokens; a quotation of more words than this has lost its mark.
const LONGEST = 400

/** The nearest curly double mark before (`step` -1) or after (1) a token in its line: its code unit, 0 when there is none. */
function nearest(facts: Facts, index: number, step: number): number {
  const {tokens} = facts
  for (let at = index + step, seen = 0; at >= 0 && at < tokens.count && seen < LONGEST; at += step, seen++) {
    if (tokens.kind[at] === BREAK) return 0
    if (tokens.kind[at] !== PUNCTUATION) continue
    const unit = unitOf(facts, at)
    if (unit === OPENING || unit === CLOSING) return unit
  }
  return 0
}

/** `“genocide”in Gaza`: a closing mark before a word, where a quotation is open; behind a stop or a comma glued-words parts it. */
export function afterClosingMark(facts: Facts, index: number): Gap | undefined {
  if (!isProse(facts, index + 1) || isCodeAfter(facts, index + 1) || isGlue(facts, index - 1)) return undefined
  if (nearest(facts, index, -1) !== OPENING) return undefined
  const kind = facts.tokens.kind[index - 1]
  if (kind !== WORD && kind !== PUNCTUATION) return undefined
  return gapAt(facts, index, 'after', isTweet(facts, index) ? 'unsafe' : 'safe')
}

/** `said:“We’re`, `migrant“invasion”`: an opening mark behind a word, a comma or a colon, or behind a closing mark (`wrong.”“He`). */
export function beforeOpeningMark(facts: Facts, index: number): Gap | undefined {
  if (!isProse(facts, index + 1) || nearest(facts, index, 1) !== CLOSING) return undefined
  const before = index - 1
  const {tokens} = facts
  const unit = unitOf(facts, before)
  const glued = isMark(facts, before, CLOSING) ? isGlue(facts, before - 1) && isUpper(facts, index + 1) : false
  if (glued) return undefined
  const mark = tokens.kind[before] === PUNCTUATION && (unit === 0x2c || unit === 0x3a || unit === 0x3b || unit === 0x29 || unit === CLOSING)
  if (!mark && (tokens.kind[before] !== WORD || !isProse(facts, before) || lengthOf(facts, before) < 2)) return undefined
  // „Wort“ closes with it, and in `“small“man` it was meant to.
  const last = nearest(facts, index, -1)
  if (
    last === OPENING ||
    /\u201e[^\u201c]{0,200}$/.test(facts.text.slice(Math.max(0, (tokens.start[index] as number) - 200), tokens.start[index]))
  )
    return undefined
  return gapAt(facts, index, 'before', isTweet(facts, index) ? 'unsafe' : 'safe')
}

/**
 * A straight mark between a stop or comma and a word (`it,"he said`, `week."The`) says nothing of its side;
 * the marks before it in its paragraph do, where they come in pairs.
 */
export function straightMark(facts: Facts, index: number): Gap | undefined {
  const unit = unitOf(facts, index - 1)
  if (facts.tokens.kind[index - 1] !== PUNCTUATION || (unit !== 0x2c && unit !== 46 && unit !== 63 && unit !== 33)) return undefined
  if (!isProse(facts, index + 1) || isCodeAfter(facts, index + 1)) return undefined
  if (unit !== 0x2c && isLower(facts, index + 1)) return undefined
  const paragraph = paragraphAround(facts, index)
  if (paragraph === undefined) return undefined
  let before = 0
  let all = 0
  for (let at = paragraph.first; at < paragraph.last; at++) {
    if (facts.tokens.kind[at] !== PUNCTUATION || unitOf(facts, at) !== 34) continue
    all++
    if (at < index) before++
  }
  if (all % 2 !== 0) return undefined
  return gapAt(facts, index, before % 2 === 1 ? 'after' : 'before', 'unsafe')
}

// Tokens; the longest paragraph of the samples has 1,300, and the bound keeps the count linear.
const LONGEST_PARAGRAPH = 1500

/**
 * The line round a token. In flat text it is none, but for runs of four spaces and more: paragraph-spacing
 * makes them line ends at the same time.
 */
function paragraphAround(facts: Facts, index: number): {first: number; last: number} | undefined {
  const {tokens} = facts
  const ends = (at: number): boolean => tokens.kind[at] === BREAK || (tokens.kind[at] === SPACE && lengthOf(facts, at) > 3)
  let first = index
  while (first > 0 && index - first < LONGEST_PARAGRAPH && !ends(first - 1)) first--
  let last = index
  while (last < tokens.count && last - first < LONGEST_PARAGRAPH + 1 && !ends(last)) last++
  if ((first === 0 && last === tokens.count && facts.layout === 'flat') || last - first > LONGEST_PARAGRAPH) return undefined
  return {first, last}
}
