/**
 * The copy desk: text -> facts -> findings -> fixes -> clean article.
 */
import {catalogue} from '../rules/index.js'
import type {OwnTables} from './facts/own.js'
import type {Profile} from './facts/profile.js'
import type {HouseStyle} from './facts/style.js'
import {type Normalized, type SettleOptions, settle} from './fixes/settle.js'
import {type Sifted, sift} from './fixes/suppress.js'
import {abortable} from './kernels/abortable.js'
import type {Authority} from './lexicon/authority-index.js'
import type {Finding} from './rule/finding.js'
import {judge} from './rule/judge.js'
import type {PhraseEntry} from './rule/patterns/entries.js'
import type {AnyRule} from './rule/rule.js'
import {type Article, type Format, viewsOf} from './view/article.js'
import {articleIn, type RecordFields} from './view/record.js'

/** What `lint`, `normalize` and `clean` judge by, and which fixes the last two make. */
export interface DeskOptions extends SettleOptions {
  /** The rules to run; the recommended ones when absent. */
  readonly rules?: readonly AnyRule[] | undefined
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
 * @example
 * ```ts
 * import {lint} from 'copydesk'
 *
 * const [finding] = lint({text: 'The state of of relations is poor.'})
 * finding?.rule // 'repeated-words'
 * finding?.actual // 'of of'
 * finding?.start // 10
 * finding?.fix?.edits // [{start: 10, end: 15, text: 'of'}]
 * ```
 */
export function lint(article: Article, options: DeskOptions = {}): Finding[] {
  return [...inspect(article, options).findings]
}

/**
 * Judges one article and gives, beside the findings that are reported, those that comments and `suppressions` cover.
 * @example
 * ```ts
 * import {inspect, loadFormat} from 'copydesk'
 *
 * const text = '<!-- copydesk-disable-next-line repeated-words: a chant -->\nA cup of of tea.'
 * const {findings, suppressed} = inspect({text, format: await loadFormat('markdown')})
 * findings // []
 * suppressed[0]?.reason // 'a chant'
 * ```
 */
export function inspect(article: Article, options: DeskOptions = {}): Pick<Sifted, 'findings' | 'suppressed'> {
  check(article)
  const views = viewsOf(article)
  const rules = rulesOf(options)
  const found = judge(views, rules, {
    profile: options.profile,
    authority: options.authority,
    style: options.style,
    tables: options.tables,
    source: article.source,
    article: article.id,
  })
  return sift(article, views, found, rules, options.suppressions)
}

/**
 * Cleans one article: applies the wanted fixes, looks again, until nothing is left to fix.
 * @returns the clean article, the findings of the original and what is left, and the ledger that undoes it
 * @example
 * ```ts
 * import {normalize} from 'copydesk'
 *
 * const {article, ledger} = normalize({id: 'a1', text: 'The state of of relations is poor.'})
 * article.text // 'The state of relations is poor.'
 * ledger?.fields.text?.edits // [{start: 10, end: 15, was: 'of of', text: 'of'}]
 * ```
 */
export function normalize(article: Article, options: DeskOptions = {}): Normalized {
  check(article)
  return settle(article, rulesOf(options), options, options)
}

/** What was found and done in a record: all that `normalize` says of an article but the article itself. */
export type Cleaning = Omit<Normalized, 'article'>

/** A record with its title and text clean, and what was found and done; all else is as it was. */
export type Cleaned<Item> = Item & {readonly copydesk: Cleaning}

/** How `clean` reads its records, ends and tells of bad ones. */
export interface CleanOptions extends DeskOptions {
  /** Where records hold their text, title, id and source: dotted paths such as `body.text`. */
  readonly fields?: RecordFields | undefined
  /** How texts are read, see `loadFormat`; plain text when absent. A record's own `format`, as an `Article` has it, comes first. */
  readonly format?: Format | undefined
  /** Ends the stream: it rejects with the signal's reason, even while it waits for the next record, and closes the source. */
  readonly signal?: AbortSignal | undefined
  /**
   * Takes each record that cannot be cleaned, with the reason and its index from 0; the stream goes on without it when this
   * returns, and ends when it throws. Without it the first such record ends the stream with that error.
   */
  readonly onError?: ((error: Error, record: unknown, index: number) => void | Promise<void>) | undefined
}

/** Like `CleanOptions`, for records whose text stands elsewhere than in `text`, or of whose type nothing is known. */
export type FieldOptions = CleanOptions & {readonly fields: {readonly text: string}}

/**
 * Cleans records of any type, in order and one at a time: the next is taken from the source when the last has been
 * taken from here, so memory does not grow with the corpus. Every record comes out as a new object of the same type
 * with the property `copydesk` as well: `const {copydesk, ...record} = cleaned`. The order of its keys and all other fields
 * are kept (those deeper down are shared), and what came in is not written to. Leaving the loop closes the source. The
 * event loop gets a turn every 50 ms at least.
 * @throws TypeError naming index and field for a record that is no object or has no string for a text, unless `onError`
 *   takes it; the reason of the signal; what the source or a rule throws
 * @example
 * ```ts
 * import {clean} from 'copydesk'
 *
 * const records = [{guid: 7, body: {text: 'The state of of relations is poor.'}}]
 * for await (const {copydesk, ...record} of clean(records, {fields: {text: 'body.text', id: 'guid'}})) {
 *   record // {guid: 7, body: {text: 'The state of relations is poor.'}}
 *   copydesk.findings.length // 1
 * }
 * ```
 */
export function clean<Item extends {readonly text: string}>(
  records: Iterable<Item> | AsyncIterable<Item>,
  options?: CleanOptions,
): AsyncGenerator<Cleaned<Item>, void, undefined>
export function clean<Item extends object>(
  records: Iterable<Item> | AsyncIterable<Item>,
  options: FieldOptions,
): AsyncGenerator<Cleaned<Item>, void, undefined>
export async function* clean(
  records: Iterable<object> | AsyncIterable<object>,
  options: CleanOptions = {},
): AsyncGenerator<Cleaned<object>, void, undefined> {
  let index = 0
  for await (const record of abortable(records, options.signal)) {
    const at = index++
    let cleaned: Cleaned<object>
    try {
      const {article, with: withArticle} = articleIn(record, `record ${at}`, options.fields, options.format)
      // What an earlier pass has put there may go; anything else is the user's.
      if ('copydesk' in record && !isCleaning(record.copydesk))
        throw new TypeError(`record ${at} has a property "copydesk" of its own, where what was done is told; call it otherwise`)
      const {article: clean, ...copydesk} = normalize(article, options)
      cleaned = {...withArticle(clean), copydesk}
    } catch (error) {
      if (options.onError === undefined) throw error
      await options.onError(error instanceof Error ? error : new Error(String(error)), record, at)
      continue
    }
    yield cleaned
  }
}

function isCleaning(value: unknown): value is Cleaning {
  return typeof value === 'object' && value !== null && 'findings' in value && 'remaining' in value
}

/** Those who write JavaScript are told what is amiss, not where it hurts. */
function check(article: unknown): asserts article is Article {
  const {text, format} = (article ?? {}) as {text?: unknown; format?: unknown}
  if (typeof text !== 'string') throw new TypeError('an article is an object with its text as a string: {text: "…"}')
  if (typeof format === 'string') throw new TypeError(`a format is loaded before it is used: await loadFormat("${format}")`)
}

function rulesOf({rules = catalogue.recommended(), plugins = []}: DeskOptions): readonly AnyRule[] {
  return plugins.length === 0 ? rules : [...rules, ...plugins]
}
