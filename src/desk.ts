/**
 * The copy desk: text -> facts -> findings -> fixes -> clean article.
 */
import {catalogue} from '../rules/index.js'
import type {OwnTables} from './facts/own.js'
import type {Profile} from './facts/profile.js'
import type {HouseStyle} from './facts/style.js'
import type {PlanOptions} from './fixes/plan.js'
import {type Normalized, settle} from './fixes/settle.js'
import type {Authority} from './lexicon/authority-index.js'
import type {Finding} from './rule/finding.js'
import {judge} from './rule/judge.js'
import type {PhraseEntry} from './rule/patterns/entries.js'
import type {AnyRule} from './rule/rule.js'
import {type Article, viewsOf} from './view/article.js'

export interface DeskOptions extends PlanOptions {
  /** The rules to run; the recommended ones when absent. */
  readonly rules?: readonly AnyRule[]
  /** Rules beside those, which only report: retext plugins, made by `hostPlugin` of `copydesk/retext`. */
  readonly plugins?: readonly AnyRule[] | undefined
  /** What a survey of the corpus knows; the rules that learn from it are silent without. */
  readonly profile?: Profile | undefined
  /** The public figures that are known, the built-in list when absent; `new Authority()` knows nobody. */
  readonly authority?: Authority | undefined
  /** What the style guide prescribes, for the rules of style; nothing when absent. */
  readonly style?: HouseStyle | undefined
  /** Phrases of your own beside those of the rules; none when absent. */
  readonly tables?: OwnTables<PhraseEntry> | undefined
}

/**
 * Judges one article.
 * @returns findings sorted by field, place and rule; offsets are UTF-16 code units of the source field
 */
export function lint(article: Article, options: DeskOptions = {}): Finding[] {
  return judge(viewsOf(article), rulesOf(options), {
    profile: options.profile,
    authority: options.authority,
    style: options.style,
    tables: options.tables,
    source: article.source,
    article: article.id,
  })
}

/**
 * Cleans one article: applies the wanted fixes, looks again, until nothing is left to fix.
 * @returns the clean article, the findings of the original and what is left, and the ledger that undoes it
 */
export function normalize(article: Article, options: DeskOptions = {}): Normalized {
  return settle(article, rulesOf(options), options, options)
}

/** Cleans a stream of articles in order, one at a time, so that memory does not grow with the corpus. */
export async function* clean(articles: Iterable<Article> | AsyncIterable<Article>, options: DeskOptions = {}): AsyncGenerator<Normalized> {
  for await (const article of articles) yield normalize(article, options)
}

function rulesOf({rules = catalogue.recommended(), plugins = []}: DeskOptions): readonly AnyRule[] {
  return plugins.length === 0 ? rules : [...rules, ...plugins]
}
