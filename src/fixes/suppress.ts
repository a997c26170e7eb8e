/**
 * What people have looked at and found right: comments in the text, and entries by fingerprint. What they cover is
 * neither reported nor mended.
 */
import {catalogue} from '../../rules/index.js'
import {type BadComment, Coverage, type Directive, type Directives, readDirectives} from '../rule/directives.js'
import {type Finding, fingerprint, hashScope, wordsOf} from '../rule/finding.js'
import type {FieldView} from '../rule/judge.js'
import type {AnyRule} from '../rule/rule.js'
import type {Article} from '../view/article.js'
import type {Range, SourceEdit} from '../view/view.js'

/** A comment or an entry that covers nothing, or that cannot be read. */
export const UNUSED = 'unused-suppression'
/** One that does not say why. */
export const UNREASONED = 'suppression-without-reason'

/** One finding that somebody has looked at and found right. */
export interface Suppression {
  readonly fingerprint: string
  readonly rule: string
  /** Id of the article; any article when absent. */
  readonly article?: string
  /** The words at the place, as `wordsOf` gives them: by these it is known when the text around it has changed. */
  readonly text?: string
  readonly reason: string
}

/** A finding that is not reported, and who says so. */
export interface Suppressed {
  readonly finding: Finding
  readonly reason: string
  /** Absent for a comment. */
  readonly entry?: Suppression
}

export interface Sifted {
  /** What is reported: what nothing covers, and what is amiss with the comments. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** The findings whose fixes may be made. */
  readonly fixable: readonly Finding[]
}

/** Parts the findings of an article in what is reported and what is suppressed. */
export function sift(
  article: Article,
  fields: readonly FieldView[],
  found: readonly Finding[],
  rules: readonly AnyRule[],
  suppressions: readonly Suppression[] = [],
): Sifted {
  const comments = fields.find(({field}) => field === 'text')?.view.comments ?? []
  const entries = entriesOf(suppressions, article.id)
  if (comments.length === 0 && entries.length === 0) return {findings: found, suppressed: [], fixable: found}
  const said = byComments(article, readDirectives(article.text, comments), found, rules)
  const listed = byEntries(said.left, entries)
  const places = listed.suppressed.map(({finding}) => finding)
  return {
    findings: [...listed.left, ...said.problems].sort(inOrder),
    suppressed: [...said.suppressed, ...listed.suppressed].sort((a, b) => inOrder(a.finding, b.finding)),
    fixable: listed.left.flatMap((finding) => sparing(finding, said.lines, places, article) ?? []),
  }
}

interface Said {
  readonly left: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly problems: readonly Finding[]
  /** The lines that a comment above them covers. */
  readonly lines: readonly Range[]
}

function byComments(article: Article, {directives, bad}: Directives, found: readonly Finding[], rules: readonly AnyRule[]): Said {
  const ran = new Set(rules.map(({id}) => id))
  const coverage = new Map<string, Coverage>()
  for (const rule of new Set([...ran, ...found.map((finding) => finding.rule)])) coverage.set(rule, new Coverage(directives, rule))
  const used = new Map<Directive, Set<string>>()
  const left: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of found) {
    const own = coverage.get(finding.rule)
    // A title of its own has no place among the comments of the text.
    const by = finding.field === 'title' && article.title !== undefined ? own?.whole : own?.of(finding)
    if (by === undefined) left.push(finding)
    else {
      suppressed.push({finding, reason: by.reason})
      used.set(by, (used.get(by) ?? new Set()).add(finding.rule))
    }
  }
  const problems: Finding[] = bad.map((one) => problem(article, one, UNUSED, `A comment that copydesk cannot read: ${one.problem}`))
  const ended = new Set([new Coverage(directives, undefined), ...coverage.values()].flatMap((one) => [...one.ended]))
  const all = catalogue.recommended().every(({id}) => ran.has(id))
  for (const one of directives) {
    const idle =
      one.name === 'copydesk-enable' ? (ended.has(one) ? [] : one.rules) : one.rules.filter((id) => used.get(one)?.has(id) !== true)
    for (const id of idle) {
      const close = ran.has(id) || catalogue.get(id) !== undefined ? undefined : catalogue.nearest(id)
      if (close !== undefined) problems.push(problem(article, one, UNUSED, `Unknown rule "${id}" in ${one.name}`, `Did you mean ${close}?`))
      else if (ran.has(id)) problems.push(problem(article, one, UNUSED, nothing(one, id)))
    }
    // One that speaks of all rules is not judged by a run of few.
    if (one.rules.length === 0 && !(one.name === 'copydesk-enable' ? ended.has(one) : used.has(one) || !all))
      problems.push(problem(article, one, UNUSED, nothing(one, '')))
    if (one.reason === '' && one.name !== 'copydesk-enable')
      problems.push(
        problem(
          article,
          one,
          UNREASONED,
          `${one.name} does not say why`,
          `Write: ${[one.name, one.rules.join(', ')].join(' ').trim()}: REASON`,
        ),
      )
  }
  const lines = [...used.keys()].filter(({name}) => name === 'copydesk-disable-next-line').map(({line}) => line)
  return {left, suppressed, problems, lines}
}

function nothing({name}: Directive, id: string): string {
  return `${[name, id].join(' ').trim()} ${name === 'copydesk-enable' ? 'ends' : 'suppresses'} nothing`
}

/** A finding on a comment. */
function problem(article: Article, {start, end}: Directive | BadComment, rule: string, reason: string, note?: string): Finding {
  const actual = article.text.slice(start, end)
  return {
    rule,
    field: 'text',
    severity: 'warning',
    start,
    end,
    reason,
    ...(note === undefined ? {} : {note}),
    actual,
    fingerprint: fingerprint(rule, 'text', hashScope(actual, {start: 0, end: actual.length}), 0),
  }
}

/**
 * An entry speaks of the finding with its fingerprint. Where the article has none (a fix or a person has changed the
 * paragraph), of those of its rule with its words: of two it may mean, neither is touched.
 */
function byEntries(
  found: readonly Finding[],
  entries: readonly Suppression[],
): {readonly left: readonly Finding[]; readonly suppressed: readonly Suppressed[]} {
  if (entries.length === 0) return {left: found, suppressed: []}
  const {exact, byWords} = keysOf(entries)
  const present = new Set(found.map((finding) => finding.fingerprint))
  const movedTo = (finding: Finding): Suppression | undefined =>
    byWords.get(`${finding.rule}\n${wordsOf(finding)}`)?.findLast((entry) => !present.has(entry.fingerprint))
  const left: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of found) {
    const entry = exact.get(finding.fingerprint) ?? (byWords.size === 0 ? undefined : movedTo(finding))
    if (entry === undefined) left.push(finding)
    else suppressed.push({finding, reason: entry.reason, entry})
  }
  return {left, suppressed}
}

interface Keys {
  readonly exact: ReadonlyMap<string, Suppression>
  readonly byWords: ReadonlyMap<string, readonly Suppression[]>
}

const keys = new WeakMap<readonly Suppression[], Keys>()

/** The entries by what they are known by; thousands may speak of each of the records of one file. */
function keysOf(entries: readonly Suppression[]): Keys {
  const known = keys.get(entries)
  if (known !== undefined) return known
  const byWords = new Map<string, Suppression[]>()
  for (const entry of entries) {
    if (entry.text === undefined) continue
    const same = byWords.get(`${entry.rule}\n${entry.text}`)
    if (same === undefined) byWords.set(`${entry.rule}\n${entry.text}`, [entry])
    else same.push(entry)
  }
  const made = {exact: new Map(entries.map((entry) => [entry.fingerprint, entry])), byWords}
  keys.set(entries, made)
  return made
}

const NONE: readonly Suppression[] = []
const indices = new WeakMap<readonly Suppression[], ReadonlyMap<string | undefined, readonly Suppression[]>>()

/** The entries that may speak of an article; a long list is looked through once for all articles. */
function entriesOf(suppressions: readonly Suppression[], article: string | undefined): readonly Suppression[] {
  if (suppressions.length === 0) return suppressions
  let index = indices.get(suppressions)
  if (index === undefined) {
    const made = new Map<string | undefined, Suppression[]>()
    for (const one of suppressions) {
      const same = made.get(one.article)
      if (same === undefined) made.set(one.article, [one])
      else same.push(one)
    }
    index = made
    indices.set(suppressions, made)
  }
  const everywhere = index.get(undefined) ?? NONE
  const own = article === undefined ? undefined : index.get(article)
  return own === undefined ? everywhere : everywhere.length === 0 ? own : [...own, ...everywhere]
}

/**
 * A finding with those edits only that spare what is suppressed. Nothing is written into the place of a suppressed
 * finding, since by its words it is known in the changed text; and no line is parted that a comment speaks of, since the
 * comment would cover the first half only.
 */
function sparing(finding: Finding, lines: readonly Range[], places: readonly Finding[], article: Article): Finding | undefined {
  const {fix, mends} = finding
  if (fix === undefined || (lines.length === 0 && places.length === 0)) return finding
  const source = (finding.field === 'title' ? article.title : undefined) ?? article.text
  const spares = (edit: SourceEdit): boolean =>
    !places.some((place) => place.field === finding.field && overlap(edit, place)) &&
    !(
      finding.field === 'text' &&
      /[\r\n]/.test(edit.text) &&
      !/[\r\n]/.test(source.slice(edit.start, edit.end)) &&
      lines.some((line) => edit.start > line.start && edit.end < line.end)
    )
  const kept = fix.edits.map(spares)
  if (kept.every((one) => one)) return finding
  if (fix.apart !== true || !kept.some((one) => one)) return undefined
  return {
    ...finding,
    fix: {...fix, edits: fix.edits.filter((_, at) => kept[at])},
    ...(mends === undefined ? {} : {mends: mends.filter((_, at) => kept[at])}),
  }
}

/** Whether an edit changes characters of a place, or writes between them or at a place without any. */
function overlap(edit: Range, place: Range): boolean {
  if (edit.start === edit.end && place.start === place.end) return edit.start === place.start
  return edit.start < place.end && place.start < edit.end
}

function inOrder(a: Finding, b: Finding): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
