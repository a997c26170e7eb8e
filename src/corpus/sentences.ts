import type {Facts} from '../facts/facts.js'
import {mix} from '../facts/passages.js'
import {isTelling, MOST_TOPICS, type Told, topicsOf} from '../facts/telling.js'
import {WORD} from '../kernels/tokenize.js'
import {placeInSource} from '../view/view.js'
import {LeastOf} from './bottom.js'
import {isCount} from './bytes.js'
import {orderOfLeast} from './order.js'
import type {Part} from './part.js'

/**
 * How many sentences a profile keeps, however large the corpus: 4.6 MB of it, measured on the scraped sample (4,939 articles have
 * 130,000 sentences worth comparing) and the same for a million articles.
 */
const MOST_SENTENCES = 2 ** 14

// Words and code units; shorter sentences are alike by chance, longer ones are lists and tables.
const LEAST_WORDS = 8
const LEAST_TELLING = 5
const LONGEST = 400

/** Sentences worth comparing with those of other articles. */
export type Sentences = LeastOf<Told>

/**
 * Keeps reports, not furniture. A sentence's order is made of the two least hashes of its telling words: two sentences that share
 * half of their words are of one order in every fourth case and next to each other in every second, so a bounded
 * sample holds parallel sentences together or not at all.
 */
export const sentencesTold: Part<Sentences> = {
  name: 'sentences',
  version: 1,
  nothing: () => new LeastOf(MOST_SENTENCES, compare),
  observe(into, {article, text}) {
    let topics: readonly number[] | undefined
    const {passages, sentences} = text
    for (let at = 0; at < sentences.count; at++) {
      const passage = passages[at]
      if (passage === undefined || passage.voice === 'furniture' || passage.words < LEAST_WORDS) continue
      const order = orderOf(text, sentences.first[at] as number, sentences.last[at] as number)
      if (order === undefined || !into.wants(order)) continue
      const {start, end} = text.sentenceRange(at)
      if (end - start > LONGEST) continue
      topics ??= topicsOf(text)
      const line = text.text.slice(start, end).replace(/\s+/g, ' ')
      into.offer({
        order,
        source: article.source ?? '',
        article: article.id ?? '',
        ...placeInSource(text.view, start, end),
        text: line,
        topics,
      })
    }
  },
  take(into, other) {
    into.take(other)
  },
  format: (value) => ({
    told: value.all.map(({order, source, article, start, end, text, topics}) => [order, source, article, start, end, text, ...topics]),
  }),
  parse({told}) {
    if (!Array.isArray(told)) throw new RangeError('a field of the sentences is missing')
    const value = sentencesTold.nothing()
    for (const one of told as unknown[]) value.offer(asTold(one))
    return value
  },
}

/** `undefined` where too few words tell what the sentence is about. */
function orderOf({tokens}: Facts, first: number, last: number): number | undefined {
  const hashes: number[] = []
  for (let index = first; index < last; index++)
    if (tokens.kind[index] === WORD && isTelling(tokens.hash[index] as number)) hashes.push(mix((tokens.hash[index] as number) ^ SEED))
  return hashes.length < LEAST_TELLING ? undefined : orderOfLeast(hashes)
}

const SEED = 0x70a11e1

/** A total order. */
function compare(a: Told, b: Told): number {
  for (const key of ['order', 'article', 'start', 'end', 'source', 'text'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  const [one, other] = [a.topics.join(), b.topics.join()]
  return one < other ? -1 : one > other ? 1 : 0
}

function asTold(value: unknown): Told {
  const [order, source, article, start, end, text, ...topics] = Array.isArray(value) ? (value as unknown[]) : []
  if (!isCount(order) || !isCount(start) || !isCount(end) || topics.length > MOST_TOPICS || !topics.every(isCount))
    throw new RangeError('a sentence is broken')
  if (typeof source !== 'string' || typeof article !== 'string' || typeof text !== 'string') throw new RangeError('a sentence is broken')
  return {order, source, article, start, end, text, topics}
}
