/**
 * What reports are made of: plain data in, strings out. Nothing here knows of a process, a file or a
 * terminal, so a report can be written anywhere.
 */
import type {Finding} from '../rule/finding.js'
import type {Severity} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import {Lines} from '../view/lines.js'

/** A finding that is known and accepted: it does not count, and only machine formats show it. */
export interface Accepted {
  readonly finding: Finding
  readonly by: 'baseline' | 'suppression'
  /** Why it was suppressed, in the words of whoever did. */
  readonly reason?: string
}

/** One article as a report reads it: a file, or one record of a JSONL file. */
export interface ArticleReport {
  readonly path: string
  /** The record's id, when it has one. */
  readonly id?: string
  /** Line of the record in its file; absent for an article that is a file of its own. */
  readonly line?: number
  /** What the record calls its fields. */
  readonly names?: Readonly<Partial<Record<Field, string>>>
  /** The source text of each field, in which the findings' offsets count. */
  readonly sources: Readonly<Partial<Record<Field, string>>>
  readonly findings: readonly Finding[]
  /** Findings that a baseline or a suppression accepts; not among `findings`. */
  readonly accepted?: readonly Accepted[]
  /** What a fix did (or would do): edits by rule. Absent from a report of lint. */
  readonly edits?: ReadonlyMap<string, number>
}

/** What a run does with the articles: looks, fixes, or looks at what a fix would do. */
export type Deed = 'lint' | 'fix' | 'trial'

/** A format of report. Its strings, one after another, are the report. */
export interface Reporter {
  begin(): string
  article(report: ArticleReport): string
  /** @param problems what the run itself could not do, a line each; not all where they are many */
  end(totals: Totals, problems?: readonly string[]): string
}

/** Colour functions; see `plain` for none. */
export interface Colours {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
  cyan(text: string): string
  underline(text: string): string
}

const same = (text: string): string => text

/** No colours. */
export const plain: Colours = {bold: same, dim: same, red: same, yellow: same, green: same, cyan: same, underline: same}

/** Counts over all articles of a run. */
export interface Totals {
  articles: number
  /** Articles with at least one finding. */
  flagged: number
  findings: Record<Severity, number>
  /** Findings with a fix of each tier. */
  safe: number
  unsafe: number
  /** Articles that a fix changed, and its edits. */
  changed: number
  edits: number
}

/** Totals of nothing. */
export function noTotals(): Totals {
  return {articles: 0, flagged: 0, findings: {error: 0, warning: 0, info: 0}, safe: 0, unsafe: 0, changed: 0, edits: 0}
}

/** Adds one article to the totals. */
export function addTo(totals: Totals, report: ArticleReport): void {
  totals.articles++
  if (report.findings.length > 0) totals.flagged++
  for (const finding of report.findings) {
    totals.findings[finding.severity]++
    if (finding.fix !== undefined) totals[finding.fix.tier]++
  }
  const edits = [...(report.edits?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  if (edits > 0) totals.changed++
  totals.edits += edits
}

/** How people name the article: its path, with the record's id or line. */
export function nameOf(report: Pick<ArticleReport, 'path' | 'id' | 'line'>): string {
  if (report.id !== undefined) return `${report.path}#${report.id}`
  return report.line === undefined ? report.path : `${report.path}:${report.line}`
}

/** The texts in which findings count their offsets; a title that lies in the text's own source counts there. */
export function sourcesOf(article: {readonly title?: string | undefined; readonly text: string}): {title: string; text: string} {
  return {title: article.title ?? article.text, text: article.text}
}

/** What the article calls a field: the name in its record, else our own. */
export function fieldName({names}: Pick<ArticleReport, 'names'>, field: Field): string {
  return names?.[field] ?? field
}

/** The lines of an article's fields, each counted when the first finding in it is placed. */
export function linesOf({sources}: Pick<ArticleReport, 'sources'>): (field: Field) => Lines {
  const known = new Map<Field, Lines>()
  return (field) => {
    const lines = known.get(field) ?? new Lines(sources[field] ?? '')
    known.set(field, lines)
    return lines
  }
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
