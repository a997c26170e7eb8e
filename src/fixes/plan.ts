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
 * point may not. Removals come first, since text that goes needs no other edit; mends come last, since one
 * whose stretch lies in the way of a taken fix is part of that fix already.
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
  const taken = new Taken()
  const kept: Array<{rule: string; zone: string; text: string}> = []
  const absorbed = new Set<number>()
  const take = (one: Candidate): void => {
    const {fix, finding} = one
    const fresh = fix.edits.filter((edit) => !taken.has(edit))
    if (fresh.some((edit) => taken.collides(edit))) return
    for (const edit of fresh) {
      taken.add({...edit, rule: finding.rule, tier: fix.tier, kind: fix.kind})
      for (const mend of edit.mends ?? []) absorbed.add(mend)
    }
    if (fix.kept !== undefined) kept.push({rule: finding.rule, ...fix.kept})
  }
  for (const one of candidates) if (one.fix.kind === 'removal') take(one)
  const mending = RANKS.indexOf('mending')
  for (const one of candidates) if (one.fix.kind !== 'removal' && one.rank !== mending) take(one)
  for (const one of candidates) if (one.finding.mend !== undefined && !absorbed.has(one.finding.mend)) take(one)
  for (const one of candidates) if (one.rank === mending && one.finding.mend === undefined) take(one)
  return {edits: taken.edits, kept}
}

function wanted(fix: Fix, options: PlanOptions): boolean {
  if (fix.tier === 'unsafe' && options.unsafe !== true) return false
  return options.kinds === undefined || options.kinds.includes(fix.kind)
}

/** The edits taken so far: disjoint and in order, so that a new one is held against its neighbours only. */
class Taken {
  readonly edits: PlannedEdit[] = []

  has(edit: SourceEdit): boolean {
    return this.#neighbours(edit).some((other) => other.start === edit.start && other.end === edit.end && other.text === edit.text)
  }

  collides(edit: SourceEdit): boolean {
    return this.#neighbours(edit).some((other) => collide(edit, other))
  }

  add(edit: PlannedEdit): void {
    const at = this.#after(edit)
    if (at === this.edits.length) this.edits.push(edit)
    else this.edits.splice(at, 0, edit)
  }

  /** Index of the first edit that sorts after `edit`. */
  #after(edit: SourceEdit): number {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.edits[middle] as PlannedEdit
      if (other.start < edit.start || (other.start === edit.start && other.end <= edit.end)) low = middle + 1
      else high = middle
    }
    return low
  }

  // Disjoint edits overlap a new one only from the two before its place on (an insertion may stand at the start
  // of a replacement) or from those that begin within it, of which the first is enough.
  #neighbours(edit: SourceEdit): PlannedEdit[] {
    const at = this.#after(edit)
    return this.edits.slice(Math.max(0, at - 2), at + 1)
  }
}

function collide(a: SourceEdit, b: SourceEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  return a.start < b.end && b.start < a.end
}
