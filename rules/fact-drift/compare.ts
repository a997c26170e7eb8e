import {stemHash, type TellingWord, tellingWords} from '../../src/facts/telling.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL} from '../../src/kernels/tokenize.js'
import {type Quantity, quantitiesOf, type Stretch} from './quantities.js'

/** A sentence with what is compared of it. */
export interface Statement extends Stretch {
  readonly quantities: readonly Quantity[]
  /** Stems of its telling words, of the names among them, and of words that name a direction. */
  readonly stems: ReadonlySet<number>
  readonly names: ReadonlySet<number>
  /** Whether it tells of a poll, a price or anything else of which there is another one every day. */
  readonly serial: boolean
  /** Times of the day and the like: "overnight", "this week". */
  readonly times: ReadonlySet<number>
  readonly rises: boolean
  readonly falls: boolean
}

const serial = wordHashes(`poll polls polled polling survey surveyed surveys margin voters respondents debate-watchers price prices priced
  shares stock stocks index photo caption edt est pst pdt votes vote
  candidate candidates nominee nominees`)
const times = wordHashes(
  'night overnight morning afternoon evening today yesterday tonight hour hours weekend week month earlier previous previously',
)
const rising = wordHashes('rose rise rises risen rising up increase increased increases grew grown gained gain higher climbed jumped')
const falling = wordHashes('fell fall falls fallen falling down decrease decreased declined decline dropped drop lower slipped lost shrank')

export function statementOf(stretch: Stretch): Statement {
  const {text, tokens, first, last} = stretch
  const words = tellingWords(text, tokens, first, last)
  const isName = ({token}: TellingWord): boolean => ((tokens.flags[token] as number) & CAPITAL) !== 0 && token > first
  const all = new Set(tokens.hash.subarray(first, last))
  const has = (list: ReadonlySet<number>): boolean => [...all].some((hash) => list.has(hash))
  return {
    ...stretch,
    quantities: quantitiesOf(stretch),
    stems: new Set(words.map(({stem}) => stem)),
    names: new Set(words.filter(isName).map(({stem}) => stem)),
    serial: has(serial),
    times: new Set([...all].filter((hash) => times.has(hash))),
    rises: has(rising),
    falls: has(falling),
  }
}

/** Whether two sentences tell of one thing, as far as words show: nothing in the one names another time, place or person than the other. */
export function areParallel(a: Statement, b: Statement): boolean {
  if (a.serial || b.serial || (a.rises && b.falls) || (a.falls && b.rises)) return false
  const missing = (x: Statement, y: Statement): boolean => [...x.names].some((name) => !y.stems.has(name))
  if ([...a.times].some((time) => !b.times.has(time)) && [...b.times].some((time) => !a.times.has(time))) return false
  return !(missing(a, b) && missing(b, a))
}

/** How many stems two sentences share. */
function sharedBy(a: Statement, b: Statement): number {
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  return shared
}

// Parts of the longer sentence's telling words that the other has.
const COVER = {number: 0.6, month: 0.75, weekday: 0.85}
const SHARED = 6

/** Whether two quantities of parallel sentences contradict each other: the same kind of the same thing at the same place, and no other day. */
export function contradict(one: Quantity, other: Quantity, a: Statement, b: Statement): boolean {
  if (!disagree(one, other)) return false
  const shared = sharedBy(a, b)
  if (shared < SHARED || shared < COVER[one.kind] * Math.max(a.stems.size, b.stems.size)) return false
  return isUnmatched(one, other, a, b) && sameDays(one, other, a, b) && isAligned(one, other)
}

// A headline is short: four of its telling words, and half of all of them.
const SHARED_HEAD = 4
const COVER_HEAD = 0.5

/**
 * Whether a headline or standfirst and a sentence of the same article give one duration as reached and as not reached ("in five years",
 * "in almost five years"). Other figures of one article are parts and wholes: of four that were read none was a contradiction.
 */
export function contradictHead(one: Quantity, head: Quantity, a: Statement, b: Statement): boolean {
  if (one.kind !== 'number' || one.unit !== head.unit || one.value !== head.value || !durations.has(one.unit)) return false
  const shared = sharedBy(a, b)
  if (shared < SHARED_HEAD || shared < COVER_HEAD * Math.min(a.stems.size, b.stems.size)) return false
  return (one.bound === 'almost') !== (head.bound === 'almost') && areParallel(a, b) && sameDays(one, head, a, b)
}

/** Whether a statement gives a duration, which its article may give otherwise. */
export function hasDuration({quantities}: Statement): boolean {
  return quantities.some(({kind, unit}) => kind === 'number' && durations.has(unit))
}

const durations = new Set(['years', 'months', 'weeks', 'decades'].map((unit) => stemHash(unit, 0, unit.length)))

/** The figure of the one stands nowhere in the other: "three dead and 12 hurt". */
function isUnmatched(one: Quantity, other: Quantity, a: Statement, b: Statement): boolean {
  return !b.stems.has(one.figure) && !a.stems.has(other.figure) && !isAmong(one, b.quantities) && !isAmong(other, a.quantities)
}

const isAmong = (one: Quantity, list: readonly Quantity[]): boolean =>
  list.some(({kind, value}) => kind === one.kind && value === one.value)

/**
 * They tell of one day: where both name days or months beside the two compared, one of them is the same; and where days are compared,
 * no figure of both sentences differs too ("four swimmers on Saturday", "nine swimmers on Monday").
 */
function sameDays(one: Quantity, other: Quantity, a: Statement, b: Statement): boolean {
  const [mine, theirs] = [a.quantities.filter((quantity) => quantity !== one), b.quantities.filter((quantity) => quantity !== other)]
  const agree = (x: readonly Quantity[], y: readonly Quantity[]): boolean =>
    x.length === 0 || y.length === 0 || x.some((quantity) => isAmong(quantity, y))
  const of = (list: readonly Quantity[], kind: Quantity['kind']): Quantity[] => list.filter((quantity) => quantity.kind === kind)
  const kinds = one.kind === 'number' ? (['weekday', 'month'] as const) : (['weekday', 'month', 'number'] as const)
  return kinds.every((kind) => agree(of(mine, kind), of(theirs, kind)))
}

/** The same telling words stand round them: a neighbour on one side at least, and two in all. */
function isAligned(a: Quantity, b: Quantity): boolean {
  const common = (x: readonly number[], y: readonly number[]): number => x.filter((stem) => y.includes(stem)).length
  return (a.left[0] === b.left[0] || a.right[0] === b.right[0]) && common(a.left, b.left) + common(a.right, b.right) >= 2
}

// Of "98" and "100", "250" and "251" the second may be rounded; of "about 100" and 130 too. Of "$2.96 million" and "$2.9 million" the second is cut.
const SAME = 0.025
const ROUND = 0.025
const VERY_ROUND = 0.1
const ROUGH = 0.35
// Figures so far apart count two things: the dead of a day and those of a war.
const OTHER = 5

/** Whether two quantities of one kind and one thing counted cannot both be right. */
function disagree(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.value === b.value) return false
  if (a.kind !== 'number') return true
  return Math.max(a.value, b.value) < OTHER * Math.min(a.value, b.value) && !leavesRoom(a, b) && !leavesRoom(b, a)
}

function leavesRoom(a: Quantity, b: Quantity): boolean {
  const between = Math.abs(a.value - b.value) / Math.max(a.value, b.value)
  if (between <= SAME) return true
  if (a.bound === 'least') return b.value >= a.value || b.bound === 'least'
  if (a.bound === 'most') return b.value <= a.value || b.bound === 'most'
  if (a.bound !== 'exact') return between <= ROUGH
  if (!Number.isInteger(a.value) || a.value % 10 !== 0) return false
  return between <= (a.value % 10 ** Math.floor(Math.log10(a.value)) === 0 ? VERY_ROUND : ROUND)
}
