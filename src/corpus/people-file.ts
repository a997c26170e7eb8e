/** People as the lines of a profile: names once, each cut by what it shares with the one before, numbers packed. */

import {keepLeast} from './bottom.js'
import {fromBase64, isCount, Reader, toBase64, Writer} from './bytes.js'
import {addPair, formIn, MOST_ARTICLES, MOST_IDS, orderOf, type PairCounts, type PeopleCounts, type Seen, sum} from './people-counts.js'

const WAYS = ['together', 'sentence', 'apart'] as const

export function formatPeople({forms, pairs, ids}: PeopleCounts): Readonly<Record<string, unknown>> {
  const met = new Set<string>()
  const titles = new Set<string>()
  const articles = new Set<number>()
  const known = ids.all
  for (const [hash] of known) articles.add(hash)
  for (const {sample, titles: held, met: meetings} of forms.values()) {
    for (const article of sample) articles.add(article)
    for (const [key, {article}] of held.all) {
      titles.add(key)
      articles.add(article)
    }
    for (const {name, article} of meetings.all) {
      met.add(name)
      articles.add(article)
    }
  }
  for (const pair of pairs.values()) for (const way of WAYS) if (pair[way].articles > 0) articles.add(pair[way].article)
  const names = [...new Set([...forms.keys(), ...met])].sort()
  const titleList = [...titles].sort()
  const articleList = [...articles].sort((a, b) => a - b)
  const nameAt = placesIn(names)
  const titleAt = placesIn(titleList)
  const articleAt = placesIn(articleList)
  const writer = new Writer()
  let last = 0
  for (const article of articleList) {
    writer.number(article - last)
    last = article
  }
  // Most forms stand in one article only: what they show is shown by one of their sample.
  const show = (article: number, sample: readonly number[]): void => {
    const at = sample.indexOf(article)
    writer.number(at + 1)
    if (at < 0) writer.number(articleAt(article))
  }
  const seen = ({articles: count, article}: Seen, sample: readonly number[] = []): void => {
    writer.number(count)
    if (count > 0) show(article, sample)
  }
  let before = ''
  const tails: string[] = []
  for (const name of names) {
    const shared = sharedLength(before, name)
    before = name
    tails.push(name.slice(shared))
    writer.number(shared)
    const counts = forms.get(name)
    writer.number(counts?.articles ?? 0)
    if (counts === undefined) continue
    writer.number(counts.mentions)
    writer.number(counts.familyFirst)
    writer.number(counts.sample.length)
    for (const article of counts.sample) writer.number(articleAt(article))
    const held = counts.titles.all
    writer.number(held.length)
    for (const [key, one] of held) {
      writer.number(titleAt(key))
      seen(one, counts.sample)
    }
    const meetings = counts.met.all
    writer.number(meetings.length)
    for (const meeting of meetings) {
      writer.number(nameAt(meeting.name))
      show(meeting.article, counts.sample)
    }
  }
  const pairKeys = [...pairs.keys()].sort()
  for (const key of pairKeys) {
    for (const name of key.split('\t')) writer.number(nameAt(name))
    for (const way of WAYS) seen((pairs.get(key) as PairCounts)[way])
  }
  return {
    names: tails.join('\t'),
    titles: titleList,
    articles: articleList.length,
    ids: known.map(([, id]) => id),
    pairs: pairKeys.length,
    data: toBase64(writer.bytes),
  }
}

/** Throws a `RangeError` where the data is no people's. */
export function parsePeople(data: Readonly<Record<string, unknown>>, into: PeopleCounts): PeopleCounts {
  const {names: tails, titles, articles, ids, pairs, data: packed} = data
  if (
    typeof tails !== 'string' ||
    typeof packed !== 'string' ||
    !isCount(articles) ||
    !isCount(pairs) ||
    !areTexts(titles) ||
    !areTexts(ids)
  )
    throw new RangeError('a field of the people is missing')
  if (ids.length > Math.min(articles, MOST_IDS)) throw new RangeError('the people have more ids than articles')
  const reader = new Reader(fromBase64(packed))
  const articleList: number[] = []
  for (let at = 0, last = 0; at < articles; at++) {
    last += reader.number()
    articleList.push(last)
  }
  const article = (): number => within(articleList, reader.number())
  const shown = (sample: readonly number[]): number => {
    const at = reader.number()
    return at === 0 ? article() : within(sample, at - 1)
  }
  const seen = (sample: readonly number[] = []): Seen => {
    const count = reader.number()
    return count === 0 ? {articles: 0, article: 0} : {articles: count, article: shown(sample)}
  }
  const names: string[] = []
  const later: Array<() => void> = []
  for (const tail of tails === '' ? [] : tails.split('\t')) {
    const name = (names.at(-1) ?? '').slice(0, reader.number()) + tail
    names.push(name)
    const count = reader.number()
    if (count === 0) continue
    const counts = formIn(into, name)
    counts.articles = count
    counts.mentions = reader.number()
    counts.familyFirst = reader.number()
    for (let left = reader.number(); left > 0; left--) counts.sample = keepLeast(counts.sample, article(), MOST_ARTICLES)
    for (let left = reader.number(); left > 0; left--) {
      const key = within(titles, reader.number())
      counts.titles.add(key, orderOf(key), seen(counts.sample), sum)
    }
    for (let left = reader.number(); left > 0; left--) {
      const [other, where] = [reader.number(), shown(counts.sample)]
      // Names that come later in the list are not known yet.
      later.push(() => counts.met.add(within(names, other), where))
    }
  }
  for (const add of later) add()
  for (let left = pairs; left > 0; left--) {
    const key = `${within(names, reader.number())}\t${within(names, reader.number())}`
    addPair(into, key, {together: seen(), sentence: seen(), apart: seen()})
  }
  if (!reader.done) throw new RangeError('the people are broken')
  ids.forEach((id, at) => {
    into.ids.add(articleList[at] as number, id)
  })
  return into
}

function placesIn<Key>(list: readonly Key[]): (key: Key) => number {
  const places = new Map(list.map((key, at) => [key, at] as const))
  return (key) => places.get(key) as number
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function within<Value>(list: readonly Value[], at: number): Value {
  const value = list[at]
  if (value === undefined) throw new RangeError('the people name what is not there')
  return value
}

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')
