import type {Facts} from '../../src/facts/facts.js'
import {pairMarks, type ReadMark} from '../../src/facts/pairing.js'
import {classOf, LOWER, UPPER} from '../../src/kernels/classes.js'
import {BREAK, NUMBER, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import {isGap, isPoint, type Loose, loose, unitOf} from './sides.js'

// Tokens to the partner of a mark.
const LONGEST = 400

/** `(Getty Images )`: a bracket that was opened in the line. A face (` :)`) has no bracket open. */
export function beforeClosingBracket(facts: Facts, gap: number): Loose | undefined {
  const closing = unitOf(facts, gap + 1)
  const opening = closing === 0x29 ? 0x28 : 0x5b
  if (isGap(facts, gap - 1) || unitOf(facts, gap - 1) === opening || unitOf(facts, gap - 1) === 0x2c) return undefined
  return nearest(facts, gap, -1, opening, closing) === opening ? loose(facts, gap, 'before', 'safe') : undefined
}

/** `( French for`: a bracket that is closed in the line; `[ ]` is a box. */
export function afterOpeningBracket(facts: Facts, gap: number): Loose | undefined {
  const opening = unitOf(facts, gap - 1)
  const closing = opening === 0x28 ? 0x29 : 0x5d
  const kind = facts.tokens.kind[gap + 1]
  if (kind !== WORD && kind !== NUMBER && unitOf(facts, gap + 1) !== 0x201c) return undefined
  const before = unitOf(facts, gap - 2)
  if (before === 0x3a || before === 0x3b || facts.tokens.kind[gap - 2] === WORD) return undefined
  // "campaign.( Justin": glued-words parts the two once nothing stands between bracket and word.
  if (isPoint(facts, gap - 2)) return undefined
  return nearest(facts, gap, 1, opening, closing) === closing ? loose(facts, gap, 'after', 'safe') : undefined
}

/**
 * `“ word`, `word, ”`: white space within a pair of curly marks. A mark that stands the wrong way round
 * (`needlessly“ and`, `he ”took`) is not this defect: its own side shows whether it opens or closes.
 */
export function insideMarks(facts: Facts, gap: number, side: Loose['side']): Loose | undefined {
  const {tokens} = facts
  const mark = side === 'after' ? gap - 1 : gap + 1
  if (side === 'after') {
    const kind = tokens.kind[gap + 1]
    if (kind !== WORD && kind !== NUMBER && unitOf(facts, gap + 1) !== 0x5b) return undefined
    if (mark > 0 && !isGap(facts, mark - 1) && !opens(unitOf(facts, mark - 1))) return undefined
    return nearest(facts, mark, 1, 0x201c, 0x201d) === 0x201d && nearest(facts, mark, -1, 0x201c, 0x201d) !== 0x201c
      ? loose(facts, gap, 'after', 'safe')
      : undefined
  }
  if (isGap(facts, gap - 1) || unitOf(facts, gap - 1) === 0x201c) return undefined
  if (!isGap(facts, mark + 1) && !isPoint(facts, mark + 1)) return undefined
  if (nearest(facts, mark, -1, 0x201c, 0x201d) !== 0x201c) return undefined
  // `we sail. ” I am sorry to all … harmed.”`: the mark after it closes, so this one may open.
  const next = facts.text.charCodeAt(tokens.start[mark + 2] as number)
  const capital = isGap(facts, mark + 1) && classOf(next) === UPPER
  if (capital && isPoint(facts, gap - 1) && nearest(facts, mark, 1, 0x201c, 0x201d) === 0x201d) return undefined
  return loose(facts, gap, 'before', 'safe')
}

/** Behind a dash an opening mark may be the closing one of what the dash broke off (`let me say—“ Quinn broke in`). */
function opens(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b
}

/** The nearer of two marks before (`step` -1) or after (1) a token in its line: its code unit, 0 when there is none. */
function nearest(facts: Facts, index: number, step: number, opening: number, closing: number): number {
  const {tokens} = facts
  for (let at = index + step, seen = 0; at >= 0 && at < tokens.count && seen < LONGEST; at += step, seen++) {
    if (tokens.kind[at] === BREAK) return 0
    if (tokens.kind[at] !== PUNCTUATION) continue
    // The mark itself stands next to the space that asks.
    if (seen === 0) continue
    const unit = unitOf(facts, at)
    if (unit === opening || unit === closing) return unit
  }
  return 0
}

/** `the winter, "says Axel`: a straight mark that closes, swapped with the space behind it; the pairing knows it by its speaker. */
export function beforeClosing(facts: Facts, gap: number): Loose | undefined {
  const {text, tokens} = facts
  const start = tokens.start[gap + 1] as number
  if (!isPoint(facts, gap - 1) || classOf(text.charCodeAt(start + 1)) !== LOWER) return undefined
  const one = markAt(pairMarks(facts).read, start)
  return one?.role === 'closes' && one.mark.leaning === 'opens' ? loose(facts, gap, 'before', 'unsafe', true) : undefined
}

/** The mark that begins at an offset, found by halves: the marks stand in order. */
function markAt(read: readonly ReadMark[], start: number): ReadMark | undefined {
  let low = 0
  let high = read.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = read[middle] as ReadMark
    if (one.mark.start === start) return one
    if (one.mark.start < start) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
