/** Two wordings beside each other. */
import {GAP, type Wording} from './wording.js'

/**
 * How the words of two statements differ where they overlap. `same`: letter for letter, but for what
 * folding leaves out; one may be longer. `slight`: words of grammar, endings or whole sentences only. `other`: words that carry content.
 */
type Difference = 'same' | 'slight' | 'other'

export interface Alikeness {
  readonly difference: Difference
  /** Weight of the words that both have; what stands for another in translation counts half. */
  readonly shared: number
  /** Weight of the words in the overlap that only one of them has, the mean of both sides. */
  readonly apart: number
  /** Hundredths of the shorter statement that the overlap takes. */
  readonly cover: number
  /** The same of the longer one. */
  readonly part: number
  /** The same of the first one, and of the second. */
  readonly covers: readonly [number, number]
  /** Each has a name or a number where the other has another: "in the Beqaa", "in Beirut". */
  readonly contradicts: boolean
}

const CONTENT = 6
const SENSE = 4
const GRAMMAR = 2
const LACKS_CONTENT = -2
const LACKS_GRAMMAR = -1

const EXCHANGED = -2

const DIAGONAL = 1
const UP = 2
const LEFT = 3

/** The best overlap of two wordings, or nothing where they have no word of content in common (Smith and Waterman 1981). */
export function compareWordings(a: Wording, b: Wording): Alikeness | undefined {
  const [rows, columns] = [a.words.length, b.words.length]
  const moves = new Uint8Array((rows + 1) * (columns + 1))
  let above = new Int32Array(columns + 1)
  let score = new Int32Array(columns + 1)
  let best = 0
  let end = 0
  for (let i = 1; i <= rows; i++) {
    const lackA = lackOf(a, i - 1)
    for (let j = 1; j <= columns; j++) {
      const match = matchOf(a, i - 1, b, j - 1)
      let value = (above[j - 1] as number) + match
      let move = DIAGONAL
      if (value <= 0) {
        value = 0
        move = 0
      }
      const up = (above[j] as number) + lackA
      if (up > value) {
        value = up
        move = UP
      }
      const left = (score[j - 1] as number) + lackOf(b, j - 1)
      if (left > value) {
        value = left
        move = LEFT
      }
      score[j] = value
      moves[i * (columns + 1) + j] = move
      if (value > best) {
        best = value
        end = i * (columns + 1) + j
      }
    }
    ;[above, score] = [score, above]
    score.fill(0)
  }
  if (best < CONTENT) return undefined
  return judge(a, b, moves, end)
}

function matchOf(a: Wording, i: number, b: Wording, j: number): number {
  if (a.words[i] === GAP || b.words[j] === GAP) return EXCHANGED
  const stem = a.stems[i] as number
  if (a.words[i] === b.words[j]) return stem === 0 ? GRAMMAR : CONTENT
  if (stem !== 0 && stem === b.stems[j]) return CONTENT - 1
  if (stem !== 0 && a.senses[i] === b.senses[j]) return SENSE
  return EXCHANGED
}

function lackOf(wording: Wording, at: number): number {
  if (wording.words[at] === GAP) return 0
  return wording.stems[at] === 0 ? LACKS_GRAMMAR : LACKS_CONTENT
}

/** Words of each side between two that match. */
interface Run {
  readonly from: number
  readonly to: number
  readonly fromOther: number
  readonly toOther: number
}

function judge(a: Wording, b: Wording, moves: Uint8Array, end: number): Alikeness {
  const width = b.words.length + 1
  const [endA, endB] = [Math.floor(end / width), end % width]
  const [freeA, freeB] = [Uint8Array.from(a.weights), Uint8Array.from(b.weights)]
  const runs: Run[] = []
  let difference = 'same' as Difference
  let [shared, apart] = [0, 0]
  let [i, j] = [endA, endB]
  let [toA, toB] = [i, j]
  const match = (at: number, other: number): void => {
    const weight = Math.min(a.weights[at] as number, b.weights[other] as number)
    const isSame = a.stems[at] === b.stems[other]
    shared += isSame ? weight : weight / 2
    if (!isSame) apart += weight / 2
    freeA[at] = 0
    freeB[other] = 0
  }
  for (let move = moves[i * width + j]; move !== undefined && move !== 0; move = moves[i * width + j]) {
    if (move !== LEFT) i--
    if (move !== UP) j--
    if (move !== DIAGONAL || matchOf(a, i, b, j) < 0) continue
    if (i + 1 < toA || j + 1 < toB) runs.push({from: i + 1, to: toA, fromOther: j + 1, toOther: toB})
    if (a.words[i] !== b.words[j]) difference = a.stems[i] === b.stems[j] && difference !== 'other' ? 'slight' : 'other'
    match(i, j)
    ;[toA, toB] = [i, j]
  }
  let contradicts = false
  for (const run of runs) {
    if (tells(a, run.from, run.to) && tells(b, run.fromOther, run.toOther)) contradicts = true
    const kind = differenceOf(a, b, run)
    if (kind === 'other' || difference === 'same') difference = kind
    if (kind === 'other') continue
    freeA.fill(0, run.from, run.to)
    freeB.fill(0, run.fromOther, run.toOther)
  }
  const [headA, headB] = [Math.max(0, i - REACH), Math.max(0, j - REACH)]
  const [tailA, tailB] = [Math.min(a.words.length, endA + REACH), Math.min(b.words.length, endB + REACH)]
  // "Open channels of communication" and "communication channels open": words that stand in another place. Where there are
  // more of them than half of those in their places, two statements speak of one thing.
  const most = shared * 1.5
  for (let at = headA; at < tailA; at++) {
    if (freeA[at] === 0 || shared + (freeA[at] as number) > most) continue
    const other = b.senses.findIndex((sense, place) => place >= headB && place < tailB && sense === a.senses[at] && freeB[place] !== 0)
    if (other >= 0) match(at, other)
  }
  const heads = isHead(a, i) || isHead(b, j) ? 0 : Math.min(sum(freeA, headA, i), sum(freeB, headB, j))
  const tails = isTail(a, endA) || isTail(b, endB) ? 0 : Math.min(sum(freeA, endA, tailA), sum(freeB, endB, tailB))
  if (heads + tails > 0) difference = 'other'
  apart += (sum(freeA, i, endA) + sum(freeB, j, endB)) / 2 + heads + tails
  const covers = [partOf(a, i, endA), partOf(b, j, endB)] as const
  return {difference, shared, apart, cover: Math.max(...covers), part: Math.min(...covers), covers, contradicts}
}

/** Hundredths of a wording's weight that these words have. */
function partOf({weights}: Wording, from: number, to: number): number {
  return Math.round((100 * sum(weights, from, to)) / sum(weights, 0, weights.length))
}

// Words behind the overlap that are looked at where both sides go on in different words.
const REACH = 12

/** Whether a text begins here, or a sentence of it, or somebody left words out. */
function isHead({words, stops}: Wording, at: number): boolean {
  return at === 0 || words[at - 1] === GAP || stops[at - 1] === 1
}

function isTail({words, stops}: Wording, at: number): boolean {
  return at === words.length || words[at] === GAP || stops[at - 1] === 1
}

function differenceOf(a: Wording, b: Wording, {from, to, fromOther, toOther}: Run): Difference {
  if (hasGap(a, from, to) || hasGap(b, fromOther, toOther)) return 'same'
  if (a.letters.slice(from, to).join('') === b.letters.slice(fromOther, toOther).join('')) return 'same'
  if (weightOf(a, from, to) === 0 && weightOf(b, fromOther, toOther) === 0) return 'slight'
  const isSentence = from === to ? isSentencePut(b, fromOther, toOther) : fromOther === toOther && isSentencePut(a, from, to)
  return isSentence ? 'slight' : 'other'
}

/** Whether a name or a number stands among these words. */
function tells({weights, letters}: Wording, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (weights[at] === 1 || /^\d/.test(letters[at] as string)) return true
  return false
}

function hasGap({words}: Wording, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at] === GAP) return true
  return false
}

/** Whether whole sentences are put in here; the words around them may be the same: "soon; very [soon; very] dark" is "soon [; very soon;] very". */
function isSentencePut({stops, words}: Wording, from: number, to: number): boolean {
  for (let shift = 0; shift <= MOST_SHIFT; shift++) {
    if ((from + shift === 0 || stops[from + shift - 1] === 1) && stops[to + shift - 1] === 1) return true
    if (to + shift >= words.length || words[from + shift] !== words[to + shift]) return false
  }
  return false
}

/** Words that may stand before a sentence put in and at its end too. */
const MOST_SHIFT = 2

function weightOf({weights}: Wording, from: number, to: number): number {
  return sum(weights, from, to)
}

function sum(weights: Uint8Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += weights[at] as number
  return sum
}
