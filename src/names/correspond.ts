/**
 * Two words laid side by side, letter against letter, by the correspondences of their scripts and at most one slip.
 */
import {type Correspondence, type Origin, RULES} from './romanise/rules.js'

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
const VOWELS = /[aeiouy]/
const MAX_LENGTH = 24

interface Directed {
  readonly from: string
  readonly to: string
  readonly rule: Correspondence
}

/** Rules of a set of origins by the first letter of their left side, both ways; '' is under ''. */
const tables = new Map<string, Map<string, Directed[]>>()

function tableFor(origins: readonly Origin[]): Map<string, Directed[]> {
  const key = origins.join()
  const known = tables.get(key)
  if (known) return known
  const table = new Map<string, Directed[]>()
  for (const origin of origins) {
    for (const rule of RULES[origin]) {
      for (const [from, to] of [
        [rule.a, rule.b],
        [rule.b, rule.a],
      ] as const) {
        const first = from.slice(0, 1)
        const list = table.get(first)
        if (list) list.push({from, to, rule})
        else table.set(first, [{from, to, rule}])
      }
    }
  }
  tables.set(key, table)
  return table
}

interface Step {
  readonly cost: number
  readonly i: number
  readonly j: number
  readonly rule?: Correspondence
  readonly slip?: WordSlip
}

const fits = (rule: Correspondence, i: number, endA: boolean, endB: boolean): boolean =>
  rule.place === 'any' || (rule.place === 'start' ? i === 0 : rule.place === 'end' ? endA && endB : i > 0 && !endA)

/**
 * How word `a` becomes word `b`, both folded, by the rules of some origins and at most one slip, never in the
 * first letter. Undefined where more is needed.
 */
export function likenessOf(a: string, b: string, origins: readonly Origin[]): Likeness | undefined {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH || a === '' || b === '') return undefined
  const table = tableFor(origins)
  const free = table.get('') ?? []
  const width = b.length + 1
  const best: (Step | undefined)[] = new Array((a.length + 1) * width)
  const put = (at: number, step: Step): void => {
    const known = best[at]
    if (step.cost <= LIMIT && (!known || step.cost < known.cost)) best[at] = step
  }
  best[0] = {cost: 0, i: 0, j: 0}
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = best[i * width + j]
      if (!here) continue
      const {cost} = here
      if (i < a.length && j < b.length && a[i] === b[j]) put((i + 1) * width + j + 1, {cost, i, j})
      for (const list of [i < a.length ? table.get(a[i] as string) : undefined, free]) {
        if (!list) continue
        for (const {from, to, rule} of list) {
          if (!a.startsWith(from, i) || !b.startsWith(to, j)) continue
          const nextI = i + from.length
          const nextJ = j + to.length
          if (!fits(rule, i, nextI === a.length, nextJ === b.length)) continue
          put(nextI * width + nextJ, {cost: cost + (rule.doubt ? DOUBT : RULE), i, j, rule})
        }
      }
      if (cost < SLIP && i > 0 && j > 0) slips(a, b, i, j, cost, width, put)
    }
  }
  return trace(best, a.length * width + b.length, width)
}

function slips(a: string, b: string, i: number, j: number, cost: number, width: number, put: (at: number, step: Step) => void): void {
  const x = a[i]
  const y = b[j]
  if (x !== undefined && y !== undefined && x !== y) {
    if (a[i + 1] === y && b[j + 1] === x) put((i + 2) * width + j + 2, {cost: cost + SLIP, i, j, slip: 'swap'})
    const slip = i === a.length - 1 && j === b.length - 1 ? 'tail' : VOWELS.test(x) && VOWELS.test(y) ? 'vowel' : 'letter'
    // A whole other letter explains less than a lost one; ties go to the lost one.
    put((i + 1) * width + j + 1, {cost: cost + SLIP + 2, i, j, slip})
  }
  if (x !== undefined) {
    put((i + 1) * width + j, {cost: cost + SLIP, i, j, slip: x === a[i - 1] ? 'doubled' : i === a.length - 1 ? 'tail' : 'missing'})
  }
  if (y !== undefined) {
    put(i * width + j + 1, {cost: cost + SLIP, i, j, slip: y === b[j - 1] ? 'doubled' : j === b.length - 1 ? 'tail' : 'missing'})
  }
}

function trace(best: readonly (Step | undefined)[], end: number, width: number): Likeness | undefined {
  const origins = new Set<Origin>()
  let doubts = 0
  let slip: WordSlip | undefined
  let at = end
  if (!best[at]) return undefined
  while (at > 0) {
    const step = best[at] as Step
    if (step.rule) {
      origins.add(step.rule.origin)
      doubts += step.rule.doubt
    }
    slip ??= step.slip
    at = step.i * width + step.j
  }
  return {origins, doubts, slip}
}
