import type {Finding} from '../rule/finding.js'
import type {Evidence, FixKind, Severity, Tier} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import type {Lines, Point} from '../view/lines.js'
import type {Edit} from '../view/view.js'
import {jsonText} from './commands.js'
import {type Accepted, type ArticleReport, fieldName, linesOf, type Reporter} from './report.js'

/** Version of the JSON form; a field may be added without a new one. */
export const JSON_SCHEMA = 1

/** One message in the shape of vfile-reporter-json, with our own fields after it. */
export interface JsonMessage {
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly place: {readonly start: Point; readonly end: Point}
  readonly ruleId: string
  readonly source: 'copydesk'
  /** `true` for an error, `false` for a warning, `null` for info. */
  readonly fatal: boolean | null
  readonly actual: string
  /** Exactly when the fix is one edit; then `place` is what it replaces. */
  readonly expected?: readonly [string]
  readonly note?: string
  readonly fix?: {readonly tier: Tier; readonly kind: FixKind; readonly title: string; readonly edits: readonly Edit[]}
  readonly fingerprint: string
  readonly evidence?: readonly Evidence[]
  readonly field: Field
  readonly record?: {readonly line: number; readonly id?: string; readonly field: string}
}

/** One article of the JSON report. */
export interface JsonEntry {
  readonly schema: typeof JSON_SCHEMA
  readonly path: string
  readonly id?: string
  /** What the rules knew of the corpus: the path of a profile, `implicit` for a survey of the run's own articles, or `none`. */
  readonly profile: string
  /** Edits that a fix made (or would make) by rule; absent from a report of lint. */
  readonly edits?: Readonly<Record<string, number>>
  readonly messages: readonly JsonMessage[]
  /** What a baseline or a suppression accepts; absent where there is none. */
  readonly accepted?: ReadonlyArray<JsonMessage & {readonly by: Accepted['by']; readonly why?: string}>
}

/** The report for programs: a JSON array with one entry an article, written as it grows. */
export function json(profile = 'none'): Reporter {
  let gap = '\n'
  return {
    begin: () => '[',
    article(report) {
      const out = gap + jsonText(jsonEntry(report, profile))
      gap = ',\n'
      return out
    },
    end: () => '\n]\n',
  }
}

/** One article as data. */
export function jsonEntry(report: ArticleReport, profile = 'none'): JsonEntry {
  const {path, id, edits, accepted = []} = report
  const lines = linesOf(report)
  return {
    schema: JSON_SCHEMA,
    path,
    ...(id === undefined ? {} : {id}),
    profile,
    ...(edits === undefined ? {} : {edits: Object.fromEntries(edits)}),
    messages: report.findings.map((finding) => jsonMessage(finding, lines(finding.field), report)),
    ...(accepted.length === 0
      ? {}
      : {
          accepted: accepted.map(({finding, by, reason}) => ({
            ...jsonMessage(finding, lines(finding.field), report),
            by,
            ...(reason === undefined ? {} : {why: reason}),
          })),
        }),
  }
}

function jsonMessage(finding: Finding, lines: Lines, report: ArticleReport): JsonMessage {
  const {fix, field} = finding
  const single = fix?.edits.length === 1 ? fix.edits[0] : undefined
  // Editors replace the place by what was expected, so the two must belong together.
  const range = single ?? finding
  const start = lines.point(range.start)
  const {line, id} = report
  return {
    reason: finding.reason,
    line: start.line,
    column: start.column,
    place: {start, end: lines.point(range.end)},
    ruleId: finding.rule,
    source: 'copydesk',
    fatal: fatalOf(finding.severity),
    actual: single === undefined ? finding.actual : (report.sources[field] ?? '').slice(single.start, single.end),
    ...(single === undefined ? {} : {expected: [single.text] as const}),
    ...(finding.note === undefined ? {} : {note: finding.note}),
    ...(fix === undefined
      ? {}
      : {fix: {tier: fix.tier, kind: fix.kind, title: fix.title, edits: fix.edits.map(({start, end, text}) => ({start, end, text}))}}),
    fingerprint: finding.fingerprint,
    ...(finding.evidence === undefined ? {} : {evidence: finding.evidence}),
    field,
    ...(line === undefined ? {} : {record: {line, ...(id === undefined ? {} : {id}), field: fieldName(report, field)}}),
  }
}

function fatalOf(severity: Severity): boolean | null {
  return severity === 'error' ? true : severity === 'warning' ? false : null
}
