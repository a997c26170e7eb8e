import {LONGEST, mix, type Passage, type Position} from '../facts/passages.js'
import type {Recurrence} from '../facts/profile.js'
import {hashWord} from '../kernels/fold.js'
import {fromBase64, isCount, toBase64} from './bytes.js'
import {byText} from './order.js'
import type {Part} from './part.js'
import {LONGEST_SAMPLE, type Sample, Samples} from './samples.js'
import {type Answer, Sketch, type Traits, WIDTH} from './sketch.js'
import {storyOf} from './story.js'

/** The passages of a corpus: in how many articles each stands, by source and position, with a sample to show. */
export interface PassageCounts {
  readonly sketch: Sketch
  readonly samples: Samples
  /** Articles observed, and keys put into the sketch. */
  articles: number
  keys: number
}

const PLACES: Readonly<Record<Position | 'everywhere' | 'articles', number>> = {head: 1, middle: 2, tail: 3, everywhere: 4, articles: 5}
const NEVER: Answer = {count: 0, distinct: [0, 0, 0]}
// Hash of the place of no source, under which all sources are counted together.
const ALL = 0x414c4c

/**
 * Counts each passage once an article, in the place where it stands first. Of the middle only what speaks
 * as furniture is counted, and what stands directly beside that: a sketch has room for a few passages of each of a
 * million articles, not for all their sentences.
 */
export const passageCounts: Part<PassageCounts> = {
  name: 'passages',
  version: 1,
  nothing: () => ({sketch: new Sketch(), samples: new Samples(), articles: 0, keys: 0}),
  observe(into, {article, title, text}) {
    const source = article.source ?? ''
    const traits = storyOf(title, text)
    const [name, sentences, topic] = traits
    const seen = new Set<number>()
    const {passages} = text
    const id = hashWord(article.id ?? '')
    into.articles++
    count(into, hashWord(source), 0, 0, 'articles', traits)
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] as Passage
      const {low, high, words, position, voice, sentence} = passage
      if (words === 0 || words > LONGEST) continue
      if (position === 'middle' && voice === 'report' && !isBesideFurniture(passages, at)) continue
      const key = low * 2 ** 20 + (high & 0xfffff)
      if (seen.has(key)) continue
      seen.add(key)
      count(into, hashWord(source), low, high, position, traits)
      if (voice === 'report') continue
      count(into, ALL, low, high, 'everywhere', [hashWord(source), sentences, topic])
      const order = mix(id ^ low ^ 0x9e3779b9) * 2 ** 20 + (mix(high ^ name) & 0xfffff)
      if (!into.samples.wants(order)) continue
      const {start, end} = text.sentenceRange(sentence)
      into.samples.offer({order, source, article: article.id ?? '', low, high, text: cut(text.text.slice(start, end))})
    }
  },
  take(into, other) {
    into.sketch.take(other.sketch)
    into.samples.take(other.samples)
    into.articles += other.articles
    into.keys += other.keys
  },
  format: ({sketch, samples, articles, keys}) => ({
    articles,
    keys,
    sketch: toBase64(sketch.bytes),
    samples: samples.all.map(({order, source, article, low, high, text}) => [order, source, article, low, high, text]),
  }),
  parse({articles, keys, sketch, samples}) {
    if (!isCount(articles) || !isCount(keys) || typeof sketch !== 'string' || !Array.isArray(samples))
      throw new RangeError('a field of the passages is missing')
    const value = {sketch: Sketch.from(fromBase64(sketch)), samples: new Samples(), articles, keys}
    for (const sample of samples as unknown[]) value.samples.offer(asSample(sample))
    return value
  },
}

/** What the profile says of a passage. */
export function recurrenceOf({sketch, keys}: PassageCounts, source: string, {low, high, voice}: Passage): Recurrence {
  const publisher = hashWord(source)
  const noise = noiseOf(keys)
  const at = (place: keyof typeof PLACES, of = publisher): Answer => {
    const answer = ask(sketch, of, low, high, place)
    return answer.count > noise ? answer : NEVER
  }
  const head = at('head')
  const middle = at('middle')
  const tail = at('tail')
  const parts = [head, middle, tail]
  // Sets of the three places may share members: their greatest is the least that all have together.
  const distinct = (set: 0 | 1 | 2): number => Math.max(...parts.map((part) => part.distinct[set]))
  const all = voice === 'report' ? NEVER : at('everywhere', ALL)
  return {
    head: head.count,
    middle: middle.count,
    tail: tail.count,
    stories: Math.min(distinct(0), distinct(1)),
    topics: distinct(2),
    everywhere: {articles: all.count, sources: all.distinct[0], stories: all.distinct[1]},
    surveyed: ask(sketch, publisher, 0, 0, 'articles').count,
    noise,
  }
}

/** The passages that recur, for people: those of the sample, by source, with the articles that hold each, most first. */
export interface Recurring {
  readonly source: string
  readonly text: string
  readonly articles: number
  readonly stories: number
}

/** The passages of the sample that stand in `least` articles of their source or more. */
export function recurringPassages({sketch, samples, keys}: PassageCounts, least: number): Recurring[] {
  const found = new Map<string, Recurring>()
  for (const {source, text, low, high} of samples.all) {
    const key = `${source}\0${low}\0${high}`
    if (found.has(key)) continue
    const parts = (['head', 'middle', 'tail'] as const).map((place) => ask(sketch, hashWord(source), low, high, place))
    const articles = parts.reduce((sum, part) => sum + part.count, 0)
    const stories = Math.max(...parts.map(({distinct}) => Math.min(distinct[0], distinct[1])))
    if (articles >= least + 3 * noiseOf(keys)) found.set(key, {source, text, articles, stories})
  }
  return [...found.values()].sort((a, b) => byText(a.source, b.source) || b.articles - a.articles || byText(a.text, b.text))
}

function count(into: PassageCounts, publisher: number, low: number, high: number, place: keyof typeof PLACES, traits: Traits): void {
  into.keys++
  into.sketch.add(fold(low, publisher, PLACES[place]), fold(high, publisher, PLACES[place]), traits)
}

function ask(sketch: Sketch, publisher: number, low: number, high: number, place: keyof typeof PLACES): Answer {
  return sketch.ask(fold(low, publisher, PLACES[place]), fold(high, publisher, PLACES[place]))
}

function fold(hash: number, publisher: number, place: number): number {
  return mix(mix(hash ^ publisher) + Math.imul(place, 0x9e3779b9))
}

/**
 * What a count may be by chance: each key falls on cells with so many others. Of 200,000 keys that were not in a
 * sketch of a million articles (13.9 million keys) the greatest count was 22, and this is 26.
 */
function noiseOf(keys: number): number {
  return Math.floor((2 * keys) / WIDTH)
}

function isBesideFurniture(passages: readonly Passage[], at: number): boolean {
  return isFurniture(passages[at - 1]) || isFurniture(passages[at + 1])
}

function isFurniture(passage: Passage | undefined): boolean {
  return passage?.voice === 'furniture'
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST_SAMPLE) return line
  const end = LONGEST_SAMPLE - 1
  const pair = line.charCodeAt(end - 1)
  return `${line.slice(0, pair >= 0xd800 && pair <= 0xdbff ? end - 1 : end)}…`
}

function asSample(value: unknown): Sample {
  if (!Array.isArray(value)) throw new RangeError('a sample is broken')
  const [order, source, article, low, high, text] = value as unknown[]
  if (!isCount(order) || !isCount(low) || !isCount(high)) throw new RangeError('a sample is broken')
  if (typeof source !== 'string' || typeof article !== 'string' || typeof text !== 'string') throw new RangeError('a sample is broken')
  return {order, source, article, low, high, text}
}
