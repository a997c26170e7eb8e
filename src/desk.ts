/**
 * The copy desk: text -> facts -> findings -> fixes -> clean article.
 */
import {catalogue} from '../rules/index.js'
import type {Profile} from './facts/profile.js'
import type {PlanOptions} from './fixes/plan.js'
import {type Normalized, settle} from './fixes/settle.js'
import type {Authority} from './lexicon/authority-index.js'
import type {Finding} from './rule/finding.js'
import {judge} from './rule/judge.js'
import type {AnyRule} from './rule/rule.js'
import {type Article, viewsOf} from './view/article.js'

export interface DeskOptions extends PlanOptions {
  /** The rules to run; the recommended ones when absent. */
  readonly rules?: readonly AnyRule[]
  /** What a survey of the corpus knows; the rules that learn from it are silent without. */
  readonly profile?: Profile | undefined
  /** The public figures that are known, the built-in list when absent; `new Authority()` knows nobody. */
  readonly authority?: Authority | undefined
}

/**
 * Judges one article.
 * @returns findings sorted by field, place and rule; offsets are UTF-16 code units of the source field
 */
export function lint(article: Article, options: DeskOptions = {}): Finding[] {
  return judge(viewsOf(article), options.rules ?? catalogue.recommended(), {
    profile: options.profile,
    authority: options.authority,
    source: article.source,
    article: article.id,
  })
}

/**
 * Cleans one article: applies the wanted fixes, looks again, until nothing is left to fix.
 * @returns the clean article, the findings of the original and what is left, and the ledger that undoes it
 */
export function normalize(article: Article, options: DeskOptions = {}): Normalized {
  return settle(article, options.rules ?? catalogue.recommended(), options, options)
}

/** Cleans a stream of articles in order, one at a time, so that memory does not grow with the corpus. */
export async function* clean(articles: Iterable<Article> | AsyncIterable<Article>, options: DeskOptions = {}): AsyncGenerator<Normalized> {
  for await (const article of articles) yield normalize(article, options)
}
