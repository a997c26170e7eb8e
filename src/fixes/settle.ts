import type {Context} from '../facts/profile.js'
import type {Finding} from '../rule/finding.js'
import {judge} from '../rule/judge.js'
import type {AnyRule} from '../rule/rule.js'
import {type Article, type Field, viewsOf} from '../view/article.js'
import {applyEdits, compose, toChanges} from './edits.js'
import {digest, LEDGER_VERSION, type LedgerChange, type LedgerEntry, type LedgerField} from './ledger.js'
import {type Plan, type PlannedEdit, type PlanOptions, plan} from './plan.js'
import {type Sifted, type Suppressed, type Suppression, sift} from './suppress.js'

/** A cleaned article with all that was found and done. */
export interface Normalized {
  readonly article: Article
  /** Findings of the article as it came. */
  readonly findings: readonly Finding[]
  /** Findings of the clean article. */
  readonly remaining: readonly Finding[]
  /** Findings of the clean article that a comment or an entry suppresses, if any: neither mended nor among `remaining`. */
  readonly suppressed?: readonly Suppressed[]
  /** Present when something was changed. */
  readonly ledger?: LedgerEntry
  /** The rules that undo each other, when the last good text stands because they would never have come to rest. */
  readonly cycle?: readonly string[]
}

/** Which fixes are wanted, and what is to be left alone. */
export interface SettleOptions extends PlanOptions {
  /** Findings that were looked at and found right; the list is taken to stay as it is. */
  readonly suppressions?: readonly Suppression[] | undefined
}

const FIELDS: readonly Field[] = ['title', 'text']

// All 4,939 articles of the wild sample come to rest after one round; a hundred, or a text
// grown tenfold, are a rule that feeds itself.
const MOST_ROUNDS = 100

/**
 * Applies fixes and looks again until nothing is left. A state seen before is a cycle, and the last good
 * text stands; a text that grows without end is given back as it came.
 * @param known what is known beside the article: profile, authority, style guide
 */
export function settle(
  article: Article,
  rules: readonly AnyRule[],
  options: SettleOptions,
  known: Omit<Context, 'source'> = {},
): Normalized {
  const {profile, authority, style, tables} = known
  const context = {profile, authority, style, tables, source: article.source, article: article.id}
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const look = (at: Article): Sifted => {
    const views = viewsOf(at)
    return sift(at, views, judge(views, rules, context), rules, options.suppressions)
  }
  const first = look(article)
  let current = article
  let last = first
  let cycle: string[] | undefined
  const rounds: Partial<Record<Field, LedgerChange[][]>> = {}
  const kept: Array<Plan['kept'][number]> = []
  const seen = new Map([[state(article), 0]])
  const history: string[][] = []
  for (;;) {
    const plans = FIELDS.map((field) => ({field, ...plan(last.fixable, field, byId, options)})).filter((one) => one.edits.length > 0)
    if (plans.length === 0) break
    const next = {...current}
    for (const {field, edits} of plans) next[field] = applyEdits(current[field] ?? '', edits)
    const reached = state(next)
    history.push(plans.flatMap((one) => one.edits.map((edit) => edit.rule)))
    const before = seen.get(reached)
    if (before !== undefined) {
      cycle = [...new Set(history.slice(before).flat())].sort()
      break
    }
    if (history.length === MOST_ROUNDS || reached.length > state(article).length * 10 + 1000)
      return {
        article,
        findings: first.findings,
        ...left(first),
        cycle: [...new Set(history.at(-1))].sort(),
      }
    seen.set(reached, history.length)
    for (const {field, edits, kept: removed} of plans) {
      const changes = toChanges(current[field] ?? '', edits)
      const done = rounds[field] ?? []
      rounds[field] = done
      done.push(
        changes.map((change, at) => {
          const {rule, tier, kind} = edits[at] as PlannedEdit
          return {...change, rule, tier, kind}
        }),
      )
      kept.push(...removed)
    }
    current = next
    last = look(current)
  }
  const base = {article: current, findings: first.findings, ...left(last), ...(cycle === undefined ? {} : {cycle})}
  return current === article ? base : {...base, ledger: record(article, current, rounds, kept, rules, options)}
}

function left({findings, suppressed}: Sifted): Pick<Normalized, 'remaining' | 'suppressed'> {
  return suppressed.length === 0 ? {remaining: findings} : {remaining: findings, suppressed}
}

function record(
  before: Article,
  after: Article,
  rounds: Partial<Record<Field, LedgerChange[][]>>,
  kept: LedgerEntry['kept'],
  rules: readonly AnyRule[],
  options: PlanOptions,
): LedgerEntry {
  const fields: Partial<Record<Field, LedgerField>> = {}
  for (const field of FIELDS) {
    const done = rounds[field]
    if (done === undefined) continue
    const source = before[field] ?? ''
    const edits = done.reduce<ReturnType<typeof compose>>((sum, round) => compose(source, sum, round), [])
    fields[field] = {before: digest(source), after: digest(after[field] ?? ''), rounds: done, edits: toChanges(source, edits)}
  }
  const config = digest(
    JSON.stringify({
      rules: rules.map((rule) => rule.id).sort(),
      unsafe: typeof options.unsafe === 'object' ? [...options.unsafe].sort() : options.unsafe === true,
      kinds: [...(options.kinds ?? [])].sort(),
    }),
  ).slice(0, 16)
  return {ledger: LEDGER_VERSION, article: before.id ?? '', config, fields, kept}
}

// The two texts as one string: exact, where a digest would only be nearly so, and gone with the call.
function state(article: Article): string {
  return `${article.title ?? ''}\u0000${article.text}`
}
