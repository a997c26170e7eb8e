/** The quality report: what test/quality/report.json holds, and what is checked of it where the corpora are absent. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Layout} from '../../src/facts/layout.js'
import {GROUPS, type Group, groupOf, root} from '../tools/corpora.js'
import type {Scores} from './injection.js'
import {type Label, type LabelFiles, type Place, placeKey} from './labels.js'
import {type Hit, type HitTier, type LayoutWords, type Measured, TIERS} from './measure.js'
import {lowerBound, per10k, rounded} from './statistics.js'

export const REPORT = 'test/quality/report.json'

interface Hits {
  readonly above: number
  readonly info: number
}

interface Precision {
  /** Findings of the tier in all sets. */
  readonly hits: number
  /** Labelled ones that still occur. */
  readonly n: number
  readonly right: number
  readonly wrong: number
  readonly unsure: number
  /** Share of `n` that is right: what the reader was not sure of does not count as right. */
  readonly precision: number
  /** Its one-sided lower 95 % bound. */
  readonly bound: number
}

interface Verdicts {
  readonly right: number
  readonly wrong: number
  readonly unsure: number
}

interface RuleReport {
  readonly enabled: boolean
  readonly hits: Readonly<Record<Group, Readonly<Record<string, Hits>>>>
  readonly tiers: Readonly<Record<HitTier, Precision>>
  /** Findings above info in clean text. Those labelled right are true defects of it and no false alarms. */
  readonly clean: Verdicts & {readonly unlabelled: number; readonly falseAlarmsPer10k: number}
  readonly secondReading: {readonly n: number; readonly agree: number}
  /** Labels whose place has no finding any more, and how many of those have one that overlaps. */
  readonly lost: Verdicts & {readonly moved: number}
}

export interface Report {
  readonly digest: string
  readonly words: Readonly<Record<string, Readonly<{articles: number; words: LayoutWords}>>>
  readonly falseAlarms: {readonly count: number; readonly per10k: number}
  readonly rules: Readonly<Record<string, RuleReport>>
  readonly injection: Scores
}

/** Labels of one rule beside its hits. */
export interface Judged {
  readonly rule: string
  readonly hits: readonly Hit[]
  readonly labels: ReadonlyMap<string, Label>
  /** Labels whose place has no finding any more, with the finding that overlaps it where there is one. */
  readonly lost: ReadonlyArray<{readonly label: Label; readonly moved: Hit | undefined}>
}

/** Brings findings and labels together, rule by rule. */
export function judgeHits(measured: Measured, labels: LabelFiles, rules: readonly string[]): Judged[] {
  return rules.map((rule) => {
    const hits = measured.hits.filter((hit) => hit.rule === rule)
    const own = (labels.byRule.get(rule) ?? []).filter((label) => measured.words.has(label.set))
    const occurring = new Set(hits.map(placeKey))
    const lost = own.filter((label) => !occurring.has(placeKey(label)))
    return {
      rule,
      hits,
      labels: new Map(own.map((label) => [placeKey(label), label])),
      lost: lost.map((label) => ({label, moved: hits.find((hit) => overlaps(hit, label))})),
    }
  })
}

function overlaps(a: Place, b: Place): boolean {
  return a.set === b.set && a.article === b.article && a.field === b.field && a.start < b.end && b.start < a.end
}

export function makeReport(
  digest: string,
  measured: Measured,
  judged: readonly Judged[],
  enabled: ReadonlySet<string>,
  injection: Scores,
): Report {
  const cleanWords = wordsOf(measured, 'clean')
  const rules = Object.fromEntries(judged.map((one) => [one.rule, ruleReport(one, enabled.has(one.rule), cleanWords)]))
  const count = Object.values(rules).reduce((sum, {enabled: on, clean}) => sum + (on ? clean.wrong + clean.unlabelled : 0), 0)
  const words = Object.fromEntries(
    [...measured.words].map(([set, counted]) => [set, {articles: measured.articles.get(set) ?? 0, words: counted}]),
  )
  return {digest, words, falseAlarms: {count, per10k: rounded(per10k(count, cleanWords))}, rules, injection}
}

function ruleReport({hits, labels, lost}: Judged, enabled: boolean, cleanWords: number): RuleReport {
  // Edited text may go by another style guide: what the guide of the measurement asks for is no alarm.
  const alarms = hits.filter((hit) => !hit.info && hit.finding.fix?.kind !== 'style' && groupOf(hit.set) === 'clean')
  const known = countVerdicts(alarms.flatMap((hit) => labels.get(placeKey(hit)) ?? []))
  const unlabelled = alarms.length - known.right - known.wrong - known.unsure
  const twice = [...labels.values()].filter((label) => label.second !== undefined)
  return {
    enabled,
    hits: byKey(GROUPS, (group) => byLayout(hits.filter((hit) => groupOf(hit.set) === group))),
    tiers: byKey(TIERS, (tier) =>
      precisionOf(
        hits.filter((hit) => hit.tier === tier),
        labels,
      ),
    ),
    clean: {...known, unlabelled, falseAlarmsPer10k: rounded(per10k(known.wrong + unlabelled, cleanWords))},
    secondReading: {n: twice.length, agree: twice.filter((label) => label.second === label.verdict).length},
    lost: {...countVerdicts(lost.map(({label}) => label)), moved: lost.filter(({moved}) => moved !== undefined).length},
  }
}

function precisionOf(hits: readonly Hit[], labels: ReadonlyMap<string, Label>): Precision {
  const found = hits.flatMap((hit) => labels.get(placeKey(hit)) ?? [])
  const verdicts = countVerdicts(found)
  const share = found.length === 0 ? 0 : verdicts.right / found.length
  return {
    hits: hits.length,
    n: found.length,
    ...verdicts,
    precision: rounded(share),
    bound: rounded(lowerBound(verdicts.right, found.length)),
  }
}

function countVerdicts(labels: readonly Label[]): Verdicts {
  const count = {right: 0, wrong: 0, unsure: 0}
  for (const {verdict} of labels) count[verdict]++
  return count
}

function byLayout(hits: readonly Hit[]): Record<string, Hits> {
  const counted: Record<string, {above: number; info: number}> = {}
  for (const {layout, info} of hits) {
    const entry = counted[layout] ?? {above: 0, info: 0}
    entry[info ? 'info' : 'above']++
    counted[layout] = entry
  }
  return counted
}

function byKey<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>
}

/** Words of a group of sets, of one layout or of all. */
export function wordsOf(measured: Measured, group: Group, layout?: Layout): number {
  let sum = 0
  for (const [set, counted] of measured.words) {
    if (groupOf(set) !== group) continue
    for (const [key, words] of Object.entries(counted)) if (layout === undefined || layout === key) sum += words
  }
  return sum
}

/** Writes the report with sorted keys and no time in it, so that the file changes only with the numbers. */
export function writeReport(report: Report): void {
  writeFileSync(join(root, REPORT), `${JSON.stringify(sorted(report), null, 2)}\n`)
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  )
}

/** What is wrong with the committed report: without corpora this is all that can be told. */
export function checkReport(digest: string, labels: LabelFiles): string[] {
  const problems = [...labels.problems]
  if (!existsSync(join(root, REPORT))) return [...problems, `${REPORT} is missing; run "npm run quality" with the corpora`]
  const report = JSON.parse(readFileSync(join(root, REPORT), 'utf8')) as Report
  if (report.digest !== digest)
    problems.push(`${REPORT} is stale: sources, rooms or labels have changed since; run "npm run quality" with the corpora`)
  return [...problems, ...wrongSafe(report)]
}

/** Rules that offer as safe what a reader found wrong. */
export function wrongSafe(report: Report): string[] {
  return Object.entries(report.rules)
    .filter(([, {tiers}]) => tiers.safe.wrong > 0)
    .map(
      ([rule, {tiers}]) => `${rule}: ${tiers.safe.wrong} of its safe fixes labelled wrong (npm run quality -- --rule ${rule} --list wrong)`,
    )
}
