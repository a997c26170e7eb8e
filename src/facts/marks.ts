import {classOf, DIGIT, isLetterClass} from '../kernels/classes.js'
import {matchesOf} from '../kernels/matches.js'
import type {TokenTable} from '../kernels/tokenize.js'

/**
 * How a double quotation mark is written. `curly-open` and `curly-close` say which character stands there, not what
 * it does: “around 5%“ ends with a `curly-open`.
 */
type MarkShape = 'curly-open' | 'curly-close' | 'low' | 'straight' | 'backticks' | 'apostrophes' | 'prime'

/** One double quotation mark, `[start, end)`; two units long when made of backticks or apostrophes. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly shape: MarkShape
  /** What its neighbours say: a word behind it only, a word before it only, or neither. */
  readonly leaning: 'opens' | 'closes' | 'unclear'
}

export const CURLY_OPEN = 0x201c
export const CURLY_CLOSE = 0x201d
export const LOW_OPEN = 0x201e
export const SINGLE_OPEN = 0x2018
export const SINGLE_CLOSE = 0x2019
const PRIME = 0x2033
const BACKTICK = 96
const STRAIGHT = 34
const APOSTROPHE = 39

const CANDIDATES = /["“”„‟″]|``|''|’’/g

/** All double quotation marks of a text, in order; inches (`6'2"`, `6’2”`) and what stands inside an address are none. */
export function doubleMarks(text: string, tokens: TokenTable): readonly Mark[] {
  const marks: Mark[] = []
  for (const {0: found, index: start} of matchesOf(CANDIDATES, text)) {
    const shape = shapeAt(text, start)
    if (shape === undefined) continue
    const end = start + found.length
    if (isInches(text, start) || isNoMark(text, start, end)) continue
    const token = tokenStarting(tokens, start)
    if (token >= 0) marks.push({start, end, shape, leaning: leaningAt(text, start, end)})
  }
  return marks
}

/** Index of the token that begins at an offset; -1 when none does. */
export function tokenStarting({start, count}: TokenTable, offset: number): number {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = start[middle] as number
    if (at === offset) return middle
    if (at < offset) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function shapeAt(text: string, at: number): MarkShape | undefined {
  const unit = text.charCodeAt(at)
  if (unit === CURLY_OPEN || unit === 0x201f) return 'curly-open'
  if (unit === CURLY_CLOSE) return 'curly-close'
  if (unit === STRAIGHT) return 'straight'
  if (unit === LOW_OPEN) return 'low'
  if (unit === PRIME) return 'prime'
  // Three in a row are no mark: "'''" is a typist's frame or code.
  if ((unit === BACKTICK || unit === APOSTROPHE || unit === SINGLE_CLOSE) && text.charCodeAt(at + 1) === unit)
    return text.charCodeAt(at + 2) !== unit && text.charCodeAt(at - 1) !== unit
      ? unit === BACKTICK
        ? 'backticks'
        : 'apostrophes'
      : undefined
  return undefined
}

/** What the neighbours of the mark `[start, end)` say about its direction. */
function leaningAt(text: string, start: number, end: number): Mark['leaning'] {
  const free = isFreeBefore(text, start)
  const ends = isFreeAfter(text, end)
  if (free !== ends) return free ? 'opens' : 'closes'
  if (!free) return 'unclear'
  // Between spaces, the end or the beginning of a line tells.
  const begins = isEdge(text.charCodeAt(start - 1))
  if (begins === isEdge(text.charCodeAt(end))) return 'unclear'
  return begins ? 'opens' : 'closes'
}

function isEdge(unit: number): boolean {
  return Number.isNaN(unit) || unit === 10 || unit === 13
}

/** Whether nothing that belongs to a word or sentence stands directly before: white space, an opening bracket, a dash, an opening mark. */
export function isFreeBefore(text: string, at: number): boolean {
  if (at === 0) return true
  const unit = text.charCodeAt(at - 1)
  if (isSpaceUnit(unit) || unit === 40 || unit === 91 || unit === 123 || unit === 47) return true
  if (unit === 0x2014 || unit === 0x2013 || unit === 45) return true
  if (unit === CURLY_OPEN || unit === SINGLE_OPEN || unit === LOW_OPEN || unit === BACKTICK) return true
  // A straight mark opens where nothing stands before it: "'Never' is a long time."
  return (unit === STRAIGHT || unit === APOSTROPHE) && (at === 1 || isSpaceUnit(text.charCodeAt(at - 2)) || text.charCodeAt(at - 2) === 40)
}

/** Whether no word goes on directly after: the end, white space, a mark that ends a clause, a closing bracket, a dash, a closing mark. */
export function isFreeAfter(text: string, at: number): boolean {
  if (at >= text.length) return true
  const unit = text.charCodeAt(at)
  if (isSpaceUnit(unit)) return true
  if (unit === 46) {
    // "“...the rest”" and "“.gov”" open.
    const next = text.charCodeAt(at + 1)
    return next !== 46 && !isWordUnit(next)
  }
  if (unit === 44 || unit === 59 || unit === 58 || unit === 33 || unit === 63 || unit === 41 || unit === 93 || unit === 125) return true
  if (unit === 0x2014 || unit === 0x2013 || unit === 45 || unit === 47) return true
  if (unit === CURLY_CLOSE) return true
  // “’Twas …”: a word behind the mark.
  if (unit === SINGLE_CLOSE || unit === APOSTROPHE) return !isWordUnit(text.charCodeAt(at + 1))
  return unit === STRAIGHT && !isWordUnit(text.charCodeAt(at + 1))
}

function isWordUnit(unit: number): boolean {
  const cls = classOf(unit)
  return isLetterClass(cls) || cls === DIGIT
}

/** `6'2"`, `6’2”`, `5’4″`: the mark behind the inches of a height. */
function isInches(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== DIGIT) return false
  return /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))
}

/** `<a href=”…”>`: the mark belongs to a tag that was left in the text; `the country"s job`: it stands for an apostrophe. */
function isNoMark(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === 61 || text.charCodeAt(end) === 62) return true
  return text.charCodeAt(end) === 115 && isLetterClass(classOf(text.charCodeAt(start - 1))) && text.charCodeAt(end + 1) === 32
}

export function isSpaceUnit(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x85 ||
    (unit >= 0x2000 && unit <= 0x200b)
  )
}
