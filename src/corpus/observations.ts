/**
 * The corpus pass: observe -> merge -> decide. What was observed is a record of parts, each of which any
 * sharding and any order of the articles leaves the same to the byte.
 */
import {catalogue} from '../../rules/index.js'
import type {Context} from '../facts/profile.js'
import {factsAt} from '../rule/judge.js'
import type {AnyRule} from '../rule/rule.js'
import {type Article, viewsOf} from '../view/article.js'
import type {Part} from './part.js'
import {type PassageCounts, passageCounts} from './passages.js'
import {peopleSeen} from './people.js'
import type {PeopleCounts} from './people-counts.js'
import {type QuotationSample, quotationsSeen} from './quotations.js'
import {type Sentences, sentencesTold} from './sentences.js'
import {type Stories, storiesTold} from './stories.js'

/** All that was observed, by part; every part has its value. */
export interface Observations {
  readonly passages: PassageCounts
  readonly people: PeopleCounts
  readonly quotations: QuotationSample
  readonly sentences: Sentences
  readonly stories: Stories
}

/** The parts of a profile by name. */
const PARTS: {readonly [Name in keyof Observations]: Part<Observations[Name]>} = {
  passages: passageCounts,
  people: peopleSeen,
  quotations: quotationsSeen,
  sentences: sentencesTold,
  stories: storiesTold,
}

/** The parts as their values' types do not show, to go through them all. */
// biome-ignore lint/suspicious/noExplicitAny: each part is given values of its own only, by name.
export const parts: ReadonlyArray<Part<any>> = Object.values(PARTS)

/** What is known of the people whom articles name. */
export type Known = Pick<Context, 'authority'>

/**
 * What no article shows.
 * @example
 * ```ts
 * import {decide, nothing} from 'copydesk'
 *
 * decide(nothing()).articles // 0
 * ```
 */
export function nothing(): Observations {
  return Object.fromEntries(parts.map((part) => [part.name, part.nothing()])) as unknown as Observations
}

/**
 * Adds one article to what was observed, in place.
 * @param rules the rules whose safe mends come first, so that words glued together are no words of the corpus
 * @param known the public figures, whose misspelt names are counted as what they will become
 */
export function observeInto(
  into: Observations,
  article: Article,
  rules: readonly AnyRule[] = catalogue.recommended(),
  known: Known = {},
): void {
  const fields = factsAt('removal', viewsOf(article), rules, {source: article.source, authority: known.authority})
  const text = fields.find((facts) => facts.field === 'text')
  if (text === undefined) return
  const observed = {article, title: fields.find((facts) => facts.field === 'title'), text}
  for (const part of parts) part.observe(into[part.name as keyof Observations], observed)
}

/**
 * What one article shows, to be added up with `merge`.
 * @param rules the rules whose safe mends come first; the recommended ones when absent
 * @param known the public figures; the built-in ones when absent
 * @example
 * ```ts
 * import {decide, merge, observe} from 'copydesk'
 *
 * const one = observe({id: 'a1', text: 'The ferry sails at noon.'})
 * const other = observe({id: 'a2', text: 'The pier is closed.'})
 * decide(merge(one, other)).articles // 2
 * ```
 */
export function observe(article: Article, rules?: readonly AnyRule[], known?: Known): Observations {
  const observations = nothing()
  observeInto(observations, article, rules, known)
  return observations
}

/** Adds all that another survey observed, in place. */
export function mergeInto(into: Observations, other: Observations): void {
  for (const part of parts) part.take(into[part.name as keyof Observations], other[part.name as keyof Observations])
}

/**
 * What two surveys observed together; associative and commutative, `nothing()` is its identity. Neither is written to.
 * @example
 * ```ts
 * import {formatProfile, merge, nothing, observe} from 'copydesk'
 *
 * const one = observe({id: 'a1', text: 'The ferry sails at noon.'})
 * formatProfile(merge(one, nothing())) === formatProfile(one) // true
 * ```
 */
export function merge(a: Observations, b: Observations): Observations {
  const sum = nothing()
  mergeInto(sum, a)
  mergeInto(sum, b)
  return sum
}

/**
 * Observes articles one after another; memory does not grow with the corpus. Rejects with what the source throws.
 * @param rules the rules whose safe mends come first; the recommended ones when absent
 * @param known the public figures; the built-in ones when absent
 * @example
 * ```ts
 * import {decide, survey} from 'copydesk'
 *
 * const observations = await survey([{id: 'a1', source: 'Vessby Herald', text: 'The ferry sails at noon.'}])
 * decide(observations).articles // 1
 * ```
 */
export async function survey(
  articles: Iterable<Article> | AsyncIterable<Article>,
  rules?: readonly AnyRule[],
  known?: Known,
): Promise<Observations> {
  const observations = nothing()
  for await (const article of articles) observeInto(observations, article, rules, known)
  return observations
}
