import type {Finding, Fix} from '../rule/finding.js'
import {type AnyRule, type FixKind, isStage, RANKS, type Rank, type Tier} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import type {SourceEdit} from '../view/view.js'

export interface PlanOptions {
  /** Take unsafe fixes too: of all rules, or of those named. */
  readonly unsafe?: boolean | ReadonlySet<string> | undefined
  /** Take only fixes of these kinds. */
  readonly kinds?: readonly FixKind[] | undefined
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
  readonly rank: Rank
  readonly start: number
  readonly end: number
  readonly kept: Plan['kept']
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
    if (fix === undefined || finding.field !== field || !wanted(finding.rule, fix, options)) continue
    const first = fix.edits[0]
    const last = fix.edits.at(-1)
    if (first === undefined || last === undefined) continue
    const kept = fix.kept === undefined ? [] : [{rule: finding.rule, ...fix.kept}]
    candidates.push({finding, fix, rank: rules.get(finding.rule)?.rank ?? 'style', start: first.start, end: last.end, kept})
  }
  candidates.sort(
    (a, b) =>
      a.start - b.start || RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.end - b.end || (a.finding.rule < b.finding.rule ? -1 : 1),
  )
  const taken = new Taken()
  const kept: Array<{rule: string; zone: string; text: string}> = []
  const absorbed = new Set<number>()
  const take = (one: Candidate): void => {
    const {fix, finding} = one
    let fresh = fix.edits.filter((edit) => !taken.has(edit))
    if (fix.apart === true) fresh = fresh.filter((edit) => !taken.collides(edit))
    else if (fresh.some((edit) => taken.collides(edit))) return
    for (const edit of fresh) {
      taken.add({...edit, rule: finding.rule, tier: fix.tier, kind: fix.kind})
      for (const mend of edit.mends ?? []) absorbed.add(mend)
    }
    kept.push(...one.kept)
  }
  const offered = new Set(candidates.flatMap(({finding}) => finding.mends ?? finding.mend ?? []))
  // A fix that takes in a mend nobody wants would make it all the same.
  const isOffered = (edit: SourceEdit): boolean => edit.mends?.every((mend) => offered.has(mend)) ?? true
  const possible = candidates
    .map((one) => (one.fix.apart === true ? {...one, fix: {...one.fix, edits: one.fix.edits.filter(isOffered)}} : one))
    .filter(({fix}) => fix.edits.every(isOffered))
  const isMend = ({finding}: Candidate): boolean => finding.mend !== undefined
  const removals = joined(possible.filter(({fix}) => fix.kind === 'removal'))
  const others = possible.filter(({fix}) => fix.kind !== 'removal')
  // Later mends take in earlier ones, so they come first.
  const byMend = (a: Candidate, b: Candidate): number => (b.finding.mend as number) - (a.finding.mend as number)
  const mends = others.filter(isMend).sort(byMend)
  // A doubtful mend that takes in a certain one of an earlier rank goes before it.
  const takesIn = ({fix}: Candidate): boolean => fix.edits.some((edit) => edit.mends !== undefined)
  const isDoubtful = (one: Candidate): boolean => isStage(one.rank) && one.rank !== 'removal' && !isMend(one)
  const doubtful = others.filter(isDoubtful)
  // What a certain mend or removal makes is what later ranks read, so a fix stands back where it is in its way.
  const isInTheWay = lastingMends([...mends, ...removals.filter(isMend)])
  const free = (one: Candidate): boolean => one.fix.apart === true || !isInTheWay(one)
  for (const one of removals) if (!isMend(one) && free(one)) take(one)
  for (const one of others) if (!isMend(one) && !isDoubtful(one) && free(one)) take(one)
  for (const one of doubtful) if (takesIn(one) && free(one)) take(one)
  for (const one of [...removals.filter(isMend), ...mends].sort(byMend)) {
    const left = notAbsorbed(one, absorbed)
    if (left !== undefined) take(left)
    else kept.push(...one.kept)
  }
  for (const one of doubtful) if (!takesIn(one)) take(one)
  return {edits: taken.edits, kept}
}

/**
 * Tells whether a fix stands in the way of a mend that it has not taken in. Mends taken in by later ones are not
 * looked at, since they are made with those.
 */
function lastingMends(mends: readonly Candidate[]): (one: Candidate) => boolean {
  const takenIn = new Set(mends.flatMap(({fix}) => fix.edits.flatMap((edit) => edit.mends ?? [])))
  const lasting = new Taken<SourceEdit & {readonly mend: number}>()
  for (const {finding, fix} of mends)
    fix.edits.forEach((edit, at) => {
      const mend = finding.mends?.[at] ?? (finding.mend as number)
      if (!takenIn.has(mend)) lasting.add({...edit, mend})
    })
  return ({fix}) => fix.edits.some((edit) => lasting.collides(edit, (other) => edit.mends?.includes(other.mend) !== true))
}

/** A mend without those of its edits that other fixes have taken in; `undefined` when none is left. */
function notAbsorbed(one: Candidate, absorbed: ReadonlySet<number>): Candidate | undefined {
  const {mend, mends} = one.finding
  if (mends === undefined) return absorbed.has(mend as number) ? undefined : one
  const edits = one.fix.edits.filter((_, index) => !absorbed.has(mends[index] as number))
  return edits.length === 0 ? undefined : {...one, fix: {...one.fix, edits}}
}

/**
 * Removals that overlap as one removal of all that they cover, in the name of the first: two rooms may
 * see one share bar from different ends. What they take out is kept for each, but not for one inside another.
 */
function joined(removals: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const one of removals) {
    const last = out.at(-1)
    const same = last !== undefined && last.start === one.start && last.end === one.end
    if (last === undefined || same || one.start >= last.end || !isCut(one.fix) || !isCut(last.fix)) {
      out.push(one)
      continue
    }
    if (one.end <= last.end) continue
    const mends = [...(last.fix.edits[0]?.mends ?? []), ...(one.fix.edits[0]?.mends ?? [])]
    const cut: SourceEdit = {start: last.start, end: one.end, text: '', ...(mends.length === 0 ? {} : {mends})}
    const kept = one.start === last.start ? one.kept : [...last.kept, ...one.kept]
    out[out.length - 1] = {...last, end: one.end, fix: {...last.fix, edits: [cut]}, kept}
  }
  return out
}

/** Whether a fix does nothing but take out one stretch. */
function isCut(fix: Fix): boolean {
  return fix.edits.length === 1 && fix.edits[0]?.text === ''
}

function wanted(rule: string, fix: Fix, {unsafe = false, ...options}: PlanOptions): boolean {
  if (fix.tier === 'unsafe' && !(typeof unsafe === 'boolean' ? unsafe : unsafe.has(rule))) return false
  return options.kinds === undefined || options.kinds.includes(fix.kind)
}

/** The edits taken so far: disjoint and in order, so that a new one is held against its neighbours only. */
class Taken<E extends SourceEdit = PlannedEdit> {
  readonly edits: E[] = []

  has(edit: SourceEdit): boolean {
    return this.#neighbours(edit).some((other) => other.start === edit.start && other.end === edit.end && other.text === edit.text)
  }

  collides(edit: SourceEdit, counts: (other: E) => boolean = () => true): boolean {
    return this.#neighbours(edit).some((other) => collide(edit, other) && counts(other))
  }

  add(edit: E): void {
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
      const other = this.edits[middle] as E
      if (other.start < edit.start || (other.start === edit.start && other.end <= edit.end)) low = middle + 1
      else high = middle
    }
    return low
  }

  // Disjoint edits overlap a new one only from the two before its place on (an insertion may stand at the start
  // of a replacement) or from those that begin within it, of which the first is enough.
  #neighbours(edit: SourceEdit): E[] {
    const at = this.#after(edit)
    return this.edits.slice(Math.max(0, at - 2), at + 1)
  }
}

function collide(a: SourceEdit, b: SourceEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  return a.start < b.end && b.start < a.end
}
