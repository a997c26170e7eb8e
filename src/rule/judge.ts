import {Facts} from '../facts/facts.js'
import type {Context} from '../facts/profile.js'
import type {Field} from '../view/article.js'
import {
  type Edit,
  editInSource,
  mendedView,
  placeInSource,
  type Range,
  removalInSource,
  rewritten,
  type SourceEdit,
  type View,
} from '../view/view.js'
import {type Finding, type Fix, fingerprint, fingerprintScope, hashScope, type ScopeHash} from './finding.js'
import {type AnyRule, type Evidence, type FixDraft, isStage, type Rank, STAGES} from './rule.js'

interface Judged {
  readonly rule: AnyRule
  readonly state: Range
  readonly facts: Facts
  readonly draft?: FixDraft
  readonly mend?: number
  readonly mends?: readonly number[]
}

/** The facts of each field after mending, with what the mending rules found. */
interface Mended {
  readonly facts: Facts
  readonly judged: Judged[]
}

/**
 * Runs rules over the fields of one article and gives their findings, sorted by field, place and rule.
 * Mending rules read the raw view; their safe mends make the mended view, on which all other rules are
 * judged, so that one pass names every edit that the normalizer will make.
 */
export function judge(fields: ReadonlyArray<FieldView>, rules: readonly AnyRule[], context?: Context): Finding[] {
  return judgeFacts(
    fields.map(({field, view}) => new Facts(view, field, context)),
    rules,
  )
}

export interface FieldView {
  readonly field: Field
  readonly view: View
}

/** The facts of each field as the rules of one rank read them: what the safe fixes of earlier ranks mend is mended. */
export function factsAt(
  rank: (typeof STAGES)[number],
  fields: ReadonlyArray<FieldView>,
  rules: readonly AnyRule[],
  context?: Context,
): Facts[] {
  const raw = link(fields.map(({field, view}) => new Facts(view, field, context)))
  return mend(raw, rules, rank).map(({facts}) => facts)
}

/** The same for fields whose raw facts are known already, so that both doors share one tokenization. */
export function judgeFacts(fields: readonly Facts[], rules: readonly AnyRule[]): Finding[] {
  const raw = link(fields)
  const mended = mend(raw, rules)
  const findings: Finding[] = []
  mended.forEach(({facts, judged}, at) => {
    for (const rule of rules) if (!isStage(rule.rank)) for (const one of apply(rule, facts)) judged.push(one)
    for (const finding of report(judged, (raw[at] as Facts).view)) findings.push(finding)
  })
  return findings
}

function link(facts: readonly Facts[]): readonly Facts[] {
  const [first, second] = facts
  if (first !== undefined && second !== undefined) {
    first.other = second
    second.other = first
  }
  return facts
}

// All of the scraped sample is at rest after four.
const MOST_LOOKS = 10

/**
 * Mends the fields rank by rank, each rank on the texts that the one before has left, and again until nothing is
 * left to mend: furniture that goes lets other furniture be seen, and brings paragraphs together. The mends of a
 * field are numbered through. After each look the fields know each other's new text.
 */
function mend(raw: readonly Facts[], rules: readonly AnyRule[], before?: Rank): Mended[] {
  let fields = raw
  const counts = raw.map(() => 0)
  const judged = raw.map((): Judged[] => [])
  const ranks = STAGES.slice(0, before === undefined ? STAGES.length : (STAGES as readonly Rank[]).indexOf(before))
    .map((rank) => ({
      rules: rules.filter((rule) => rule.rank === rank),
      left: raw.map((): readonly Judged[] => []),
      read: raw.map((): Facts | undefined => undefined),
    }))
    .filter((rank) => rank.rules.length > 0)
  for (let at = 0, looks = 0; at < ranks.length && looks < MOST_LOOKS * ranks.length; looks++) {
    const rank = ranks[at] as (typeof ranks)[number]
    const next = fields.map((facts, field) => {
      // A field that this rank has read as it stands has nothing new to say.
      if (rank.read[field] === facts) return facts
      const step = mendOnce(facts, rank.rules, counts[field] as number)
      for (const one of step.judged) if (one.mend !== undefined) (judged[field] as Judged[]).push(one)
      rank.left[field] = [...notSeenAgain(rank.left[field] ?? [], step.judged), ...step.judged.filter((one) => one.mend === undefined)]
      rank.read[field] = facts
      if (step.mends.length === 0) return facts
      const mended = new Facts(mendedView(facts.view, step.mends, counts[field]), facts.field, facts.context)
      counts[field] = (counts[field] as number) + step.mends.length
      return mended
    })
    const rests = next.every((facts, field) => facts === fields[field])
    if (!rests) fields = link(next)
    // The last rank's mends give the first ranks something new to read.
    at = rests ? at + 1 : at === ranks.length - 1 ? 0 : at
  }
  for (const {left} of ranks)
    left.forEach((found, field) => {
      for (const one of found) (judged[field] as Judged[]).push(one)
    })
  return fields.map((facts, field) => ({facts, judged: judged[field] as Judged[]}))
}

/** Of the findings of earlier looks that were not mended, those in whose place the rule finds nothing new. */
function notSeenAgain(before: readonly Judged[], again: readonly Judged[]): readonly Judged[] {
  if (before.length === 0 || again.length === 0) return before
  const places = new Map<string, Range[]>()
  for (const {rule, state, facts} of again) {
    const ranges = places.get(rule.id) ?? []
    places.set(rule.id, ranges)
    ranges.push(placeInSource(facts.view, state.start, state.end))
  }
  // The longest reach up to each range, so that one search tells whether any of them overlaps.
  const reaches = new Map<string, {readonly starts: number[]; readonly ends: number[]}>()
  for (const [id, ranges] of places) {
    ranges.sort((a, b) => a.start - b.start)
    let reach = 0
    reaches.set(id, {starts: ranges.map(({start}) => start), ends: ranges.map(({end}) => (reach = Math.max(reach, end)))})
  }
  return before.filter(({rule, state, facts}) => {
    const known = reaches.get(rule.id)
    if (known === undefined) return true
    const {start, end} = placeInSource(facts.view, state.start, state.end)
    let low = 0
    let high = known.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known.starts[middle] as number) <= Math.max(start, end - 1)) low = middle + 1
      else high = middle
    }
    return low === 0 || (known.ends[low - 1] as number) < Math.min(start + 1, end)
  })
}

function mendOnce(facts: Facts, rules: readonly AnyRule[], count: number): {readonly mends: readonly Edit[]; readonly judged: Judged[]} {
  const found: Judged[] = []
  for (const rule of rules) for (const one of apply(rule, facts)) found.push(one)
  found.sort((a, b) => reachOf(a) - reachOf(b) || a.state.end - b.state.end || (a.rule.id < b.rule.id ? -1 : 1))
  const mends: Edit[] = []
  // Where what the last of them rewrites ends.
  let taken = 0
  const made = new Map<number, Made[]>()
  for (const {owner, draft, edits} of unitsOf(found)) {
    const last = mends.at(-1)
    const start = (edits[0] as Edit).start
    // One mend of several edits ("the|Pentagon|said") is one stretch, so that it is kept or absorbed as a whole.
    const end = (edits.at(-1) as Edit).end
    const text = patch(facts.text, start, end, edits)
    if (text === facts.text.slice(start, end)) continue
    if (draft.kind === 'removal' && removalInSource(facts.view, {start, end}) === undefined) continue
    // Two mends of one decoded stretch both write it anew: the second is made at the next look.
    const reach = rewritten(facts.view, {start, end, text})
    if (last !== undefined && (reach.start < taken || (reach.start === taken && last.start === last.end && start === end))) {
      if (draft.kind !== 'removal' || text !== '' || last.text !== '' || start > last.end) continue
      // Removals that overlap are one.
      mends[mends.length - 1] = {start: last.start, end: Math.max(last.end, end), text: ''}
    } else mends.push({start, end, text})
    taken = Math.max(taken, reach.end)
    const parts = made.get(owner) ?? []
    made.set(owner, parts)
    parts.push({mend: count + mends.length - 1, edit: edits[0] as Edit})
  }
  const judged = found.map((one, owner): Judged => {
    const parts = made.get(owner)
    const mend = parts?.[0]?.mend
    if (parts === undefined || mend === undefined) return one
    if (one.draft?.apart !== true) return {...one, mend}
    return {...one, draft: {...one.draft, edits: parts.map((part) => part.edit)}, mend, mends: parts.map((part) => part.mend)}
  })
  return {mends, judged}
}

interface Made {
  readonly mend: number
  readonly edit: Edit
}

/** What is kept or absorbed as a whole, in order: the edits of a safe fix, or each edit of one whose edits stand apart. */
function unitsOf(found: readonly Judged[]): Array<{readonly owner: number; readonly draft: FixDraft; readonly edits: readonly Edit[]}> {
  const units = found.flatMap(({rule, draft}, owner) => {
    if (draft?.tier !== 'safe' || draft.edits.length === 0 || (rule.rank === 'removal' && draft.kind !== 'removal')) return []
    const edits = [...draft.edits].sort((a, b) => a.start - b.start)
    return draft.apart === true ? edits.map((edit) => ({owner, draft, edits: [edit]})) : [{owner, draft, edits}]
  })
  return units.sort((a, b) => (a.edits[0] as Edit).start - (b.edits[0] as Edit).start || a.owner - b.owner)
}

/** Where a finding's fix begins; a removal begins at the line end before what it removes. */
function reachOf({state, draft}: Judged): number {
  return draft === undefined ? state.start : draft.edits.reduce((least, edit) => Math.min(least, edit.start), Infinity)
}

function patch(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = ''
  let at = start
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, end)
}

function* apply(rule: AnyRule, facts: Facts): Generator<Judged> {
  if (rule.layouts !== undefined && !rule.layouts.includes(facts.layout)) return
  for (const state of rule.find(facts) as Iterable<Range>) {
    if (!rule.inForeign && facts.isForeign(state.start)) continue
    const draft = rule.fix?.(state, facts)
    yield draft !== undefined && allowed(rule, draft, facts) ? {rule, state, facts, draft} : {rule, state, facts}
  }
}

/** The desk's own veto: no fix touches an address or a number (a mend may replace one as a whole: `&#8217;`), and only rules that may do so edit inside quotation marks. */
function allowed(rule: AnyRule, draft: FixDraft, facts: Facts): boolean {
  if (draft.kind === 'removal') return true
  return draft.edits.every(
    (edit) =>
      !facts.touchesProtected(edit.start, edit.end, isStage(rule.rank)) &&
      (rule.inQuotations || !facts.touchesQuotation(edit.start, edit.end)),
  )
}

function report(judged: readonly Judged[], base: View): Finding[] {
  const seen = new Map<string, number>()
  const scopes = new ScopeHashes()
  const placed = judged.map((one) => ({one, place: placeInSource(one.facts.view, one.state.start, one.state.end)}))
  placed.sort(
    (a, b) =>
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      (a.one.rule.id < b.one.rule.id ? -1 : a.one.rule.id > b.one.rule.id ? 1 : 0),
  )
  return placed.map(({one, place}) => {
    const {rule, state, facts} = one
    const message = rule.say(state, facts)
    const scope = fingerprintScope(facts, state.start)
    // Occurrences are counted by what the fingerprint rests on, so that two blocks of the same words are told apart.
    const hash = scopes.hashOf(facts, scope)
    const print = fingerprint(rule.id, facts.field, hash, 0)
    const occurrence = seen.get(print) ?? 0
    seen.set(print, occurrence + 1)
    const fix = one.draft && inSource(one.draft, facts.view)
    return {
      rule: rule.id,
      field: facts.field,
      severity: message.severity ?? rule.severity,
      start: place.start,
      end: place.end,
      reason: message.reason,
      ...(message.note === undefined ? {} : {note: message.note}),
      actual: base.source.slice(place.start, place.end),
      ...(fix === undefined ? {} : {fix}),
      ...(message.evidence === undefined ? {} : {evidence: message.evidence.map((one) => evidenceInSource(one, facts.view))}),
      fingerprint: occurrence === 0 ? print : fingerprint(rule.id, facts.field, hash, occurrence),
      ...(one.mend === undefined ? {} : {mend: one.mend}),
      ...(one.mends === undefined ? {} : {mends: one.mends}),
    }
  })
}

function inSource(draft: FixDraft, view: View): Fix | undefined {
  const {tier, kind, title, kept} = draft
  const ordered = [...draft.edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let edits = mapped(ordered, kind, view)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (edits !== undefined && first !== undefined && last !== undefined && overlap(edits)) {
    // Two edits within one decoded stretch both replace all of it, so they are made as one.
    edits = mapped([{start: first.start, end: last.end, text: patch(view.text, first.start, last.end, ordered)}], kind, view)
  }
  return edits && {tier, kind, title, edits, ...(draft.apart === true ? {apart: true} : {}), ...(kept === undefined ? {} : {kept})}
}

function mapped(drafted: readonly Edit[], kind: FixDraft['kind'], view: View): SourceEdit[] | undefined {
  const edits: SourceEdit[] = []
  for (const edit of drafted) {
    const made = kind === 'removal' && edit.text === '' ? removalInSource(view, edit) : editInSource(view, edit)
    if (made === undefined) return undefined
    edits.push(made)
  }
  return edits
}

function overlap(edits: readonly SourceEdit[]): boolean {
  return edits.some((edit, at) => {
    const before = edits[at - 1]
    return before !== undefined && (edit.start < before.end || edit.start === before.start)
  })
}

/** Evidence in the same article points into its source, as the finding does. */
function evidenceInSource(evidence: Evidence, view: View): Evidence {
  const {start, end, article} = evidence
  return start === undefined || end === undefined || article !== undefined ? evidence : {...evidence, ...placeInSource(view, start, end)}
}

/** The hash of each scope, made once for all findings in it; mends and the other rules have texts of their own. */
class ScopeHashes {
  readonly #byFacts = new Map<Facts, Map<number, ScopeHash>>()

  hashOf(facts: Facts, scope: Range): ScopeHash {
    const byStart = this.#byFacts.get(facts) ?? new Map<number, ScopeHash>()
    this.#byFacts.set(facts, byStart)
    const hash = byStart.get(scope.start) ?? hashScope(facts.text, scope)
    byStart.set(scope.start, hash)
    return hash
  }
}
