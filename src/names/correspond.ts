/**
 * Two words laid side by side, letter against letter, by the correspondences of their scripts and at most one slip.
 */
import {type Origin, RULES} from './romanise/rules.js'

/** What one word differs in from another after all correspondences are made: one letter, at most. */
export type WordSlip = 'swap' | 'doubled' | 'missing' | 'vowel' | 'letter' | 'tail'

export interface Likeness {
  /** What was needed, in no order. */
  readonly origins: ReadonlySet<Origin>
  /** Correspondences that part other names ("Cramer", "Kramer"). */
  readonly doubts: number
  readonly slip: WordSlip | undefined
}

const RULE = 1
const DOUBT = 10
const SLIP = 100
const LIMIT = SLIP + 3 * DOUBT + 8
const NONE = 1 << 20
const MAX_LENGTH = 24
const WIDTH = MAX_LENGTH + 1
/** No correspondence is longer on one side by more, and few follow one another. */
const BAND = 5
const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

interface Directed {
  readonly from: string
  readonly to: string
  readonly origin: Origin
  readonly place: 'any' | 'start' | 'end' | 'inside'
  readonly cost: number
}

interface Table {
  /** By the first letter of the left side. */
  readonly byLetter: ReadonlyMap<string, readonly Directed[]>
  /** Those with nothing on the left. */
  readonly free: readonly Directed[]
}

/** Rules of a set of origins, both ways. */
const tables = new Map<string, Table>()

function tableFor(origins: readonly Origin[]): Table {
  const key = origins.join()
  const known = tables.get(key)
  if (known) return known
  const byLetter = new Map<string, Directed[]>()
  const free: Directed[] = []
  for (const origin of origins) {
    for (const {a, b, doubt, place} of RULES[origin]) {
      for (const [from, to] of a === b
        ? []
        : ([
            [a, b],
            [b, a],
          ] as const)) {
        const rule = {from, to, origin, place, cost: doubt ? DOUBT : RULE}
        const first = from.slice(0, 1)
        const list = first === '' ? free : byLetter.get(first)
        if (list) list.push(rule)
        else byLetter.set(first, [rule])
      }
    }
  }
  const table = {byLetter, free}
  tables.set(key, table)
  return table
}

// Scratch for one comparison: the least cost of each pair of places, where it came from, and by which rule or slip.
const costs = new Int32Array(WIDTH * WIDTH)
const origin = new Int32Array(WIDTH * WIDTH)
const means: (Directed | WordSlip | undefined)[] = new Array(WIDTH * WIDTH)

function put(at: number, from: number, cost: number, by: Directed | WordSlip | undefined): void {
  if (cost > LIMIT || cost >= (costs[at] as number)) return
  costs[at] = cost
  origin[at] = from
  means[at] = by
}

const NO_RULES: readonly Directed[] = []

/**
 * How word `a` becomes word `b`, both folded, by the rules of some origins and at most one slip, never in the
 * first letter. Undefined where more is needed.
 */
export function likenessOf(a: string, b: string, origins: readonly Origin[]): Likeness | undefined {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH || a === '' || b === '') return undefined
  const {byLetter, free} = tableFor(origins)
  costs.fill(NONE, 0, (a.length + 1) * WIDTH)
  costs[0] = 0
  for (let i = 0; i <= a.length; i++) {
    const rules = (i < a.length && byLetter.get(a[i] as string)) || NO_RULES
    for (let j = Math.max(0, i - BAND); j <= b.length && j <= i + BAND; j++) {
      const here = i * WIDTH + j
      const cost = costs[here] as number
      if (cost === NONE) continue
      if (i < a.length && a[i] === b[j]) put(here + WIDTH + 1, here, cost, undefined)
      for (const rule of rules) if (a.startsWith(rule.from, i)) apply(rule, a, b, i, j, cost)
      for (const rule of free) apply(rule, a, b, i, j, cost)
      if (cost < SLIP && i > 0 && j > 0) slips(a, b, i, j, cost)
    }
  }
  return trace(a.length * WIDTH + b.length)
}

function apply(rule: Directed, a: string, b: string, i: number, j: number, cost: number): void {
  const {from, to, place} = rule
  if (!b.startsWith(to, j)) return
  const nextI = i + from.length
  const nextJ = j + to.length
  if (place !== 'any') {
    if (place === 'start' ? i > 0 : place === 'end' ? nextI < a.length || nextJ < b.length : i === 0 || nextI === a.length) return
  }
  put(nextI * WIDTH + nextJ, i * WIDTH + j, cost + rule.cost, rule)
}

function slips(a: string, b: string, i: number, j: number, cost: number): void {
  const here = i * WIDTH + j
  const x = a[i]
  const y = b[j]
  if (x !== undefined && y !== undefined && x !== y) {
    if (a[i + 1] === y && b[j + 1] === x) put(here + 2 * WIDTH + 2, here, cost + SLIP, 'swap')
    const isTail = i === a.length - 1 && j === b.length - 1
    // A whole other letter explains less than a lost one; ties go to the lost one.
    put(here + WIDTH + 1, here, cost + SLIP + 2, isTail ? 'tail' : isVowel(x) && isVowel(y) ? 'vowel' : 'letter')
  }
  if (x !== undefined) put(here + WIDTH, here, cost + SLIP, x === a[i - 1] ? 'doubled' : i === a.length - 1 ? 'tail' : 'missing')
  if (y !== undefined) put(here + 1, here, cost + SLIP, y === b[j - 1] ? 'doubled' : j === b.length - 1 ? 'tail' : 'missing')
}

function trace(end: number): Likeness | undefined {
  if (costs[end] === NONE) return undefined
  const origins = new Set<Origin>()
  let doubts = 0
  let slip: WordSlip | undefined
  for (let at = end; at > 0; at = origin[at] as number) {
    const by = means[at]
    if (by === undefined) continue
    if (typeof by === 'string') slip = by
    else {
      origins.add(by.origin)
      if (by.cost === DOUBT) doubts++
    }
  }
  return {origins, doubts, slip}
}
