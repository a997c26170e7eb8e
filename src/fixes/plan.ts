import type {Finding, Fix} from '../rule/finding.js'
import {type AnyRule, type FixKind, RANKS, type Tier} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import type {SourceEdit} from '../view/view.js'

export interface PlanOptions {
  /** Take unsafe fixes too. */
  readonly unsafe?: boolean
  /** Take only fixes of these kinds. */
  readonly kinds?: readonly FixKind[]
}

export interface PlannedEdit extends SourceEdit {
  readonly rule: string
  readonly tier: Tier
  readonly kind: FixKind
}

export interface Plan {
  /** Disjoint edits of one field in source order. */
  readonly edits: readonly PlannedEdit[]
  readonly kept: ReadonlyArray<{readonly rule: string; readonly zone: string; readonly text: string}>
}

interface Candidate {
  readonly finding: Finding
  readonly fix: Fix
  readonly rank: number
  readonly start: number
  readonly end: number
}

/**
 * Chooses the fixes of one field that are applied together: wanted tiers and kinds, sorted by start,
 * rank, end and rule, taken greedily, all edits of a fix or none. Edits may touch; two insertions at one
 * point may not. A mend whose stretch lies in the way of a taken fix is part of that fix already.
 */
export function plan(findings: readonly Finding[], field: Field, rules: ReadonlyMap<string, AnyRule>, options: PlanOptions = {}): Plan {
  const candidates: Candidate[] = []
  for (const finding of findings) {
    const {fix} = finding
    if (fix === undefined || finding.field !== field || !wanted(fix, options)) continue
    const first = fix.edits[0]
    const last = fix.edits.at(-1)
    if (first === undefined || last === undefined) continue
    const rank = RANKS.indexOf(rules.get(finding.rule)?.rank ?? 'style')
    candidates.push({finding, fix, rank, start: first.start, end: last.end})
  }
  candidates.sort((a, b) => a.start - b.start || a.rank - b.rank || a.end - b.end || (a.finding.rule < b.finding.rule ? -1 : 1))
  const taken: PlannedEdit[] = []
  const kept: Array<{rule: string; zone: string; text: string}> = []
  const absorbed = new Set<number>()
  const take = (one: Candidate): void => {
    const {fix, finding} = one
    const fresh = fix.edits.filter((edit) => !taken.some((other) => isSame(edit, other)))
    if (fresh.some((edit) => taken.some((other) => collides(edit, other)))) return
    for (const edit of fresh) {
      taken.push({...edit, rule: finding.rule, tier: fix.tier, kind: fix.kind})
      for (const mend of edit.mends ?? []) absorbed.add(mend)
    }
    if (fix.kept !== undefined) kept.push({rule: finding.rule, ...fix.kept})
  }
  for (const one of candidates) if (one.finding.mend === undefined) take(one)
  for (const one of candidates) if (one.finding.mend !== undefined && !absorbed.has(one.finding.mend)) take(one)
  taken.sort((a, b) => a.start - b.start || a.end - b.end)
  return {edits: taken, kept}
}

function wanted(fix: Fix, options: PlanOptions): boolean {
  if (fix.tier === 'unsafe' && options.unsafe !== true) return false
  return options.kinds === undefined || options.kinds.includes(fix.kind)
}

function isSame(a: SourceEdit, b: SourceEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}

function collides(a: SourceEdit, b: SourceEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  return a.start < b.end && b.start < a.end
}
