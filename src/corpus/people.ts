import {mix} from '../facts/passages.js'
import {hashWord} from '../kernels/fold.js'
import {keepLeast, LeastTexts} from './bottom.js'
import type {Part} from './part.js'
import {addPair, type FormCounts, formIn, MOST_ARTICLES, MOST_IDS, orderOf, type PeopleCounts, type Seen, sum} from './people-counts.js'
import {formatPeople, parsePeople} from './people-file.js'
import {type Shown, showPeople} from './people-shown.js'

const NEVER: Seen = {articles: 0, article: 0}

/**
 * Counts the persons whom articles name in full. Of each form: its articles, and what they say of the bearer. Forms
 * grow with the articles to the power of 0.74 (3,130 in 1,000 articles of the scraped sample, 11,042 in 4,939; seven of
 * ten stand in one article only), and each takes 37 bytes of the profile, ids left out, and under a kilobyte of memory: a
 * million articles like these have about 560,000 forms, 23 MB of profile and half a gigabyte while they are surveyed.
 */
export const peopleSeen: Part<PeopleCounts> = {
  name: 'people',
  version: 1,
  nothing: () => ({forms: new Map(), pairs: new Map(), ids: new LeastTexts(MOST_IDS)}),
  observe(into, {article, text}) {
    const {persons, pairs} = showPeople(text)
    if (persons.length === 0) return
    const id = article.id ?? ''
    const hash = mix(hashWord(id === '' ? text.text : id))
    const once: Seen = {articles: 1, article: hash}
    into.ids.add(hash, id)
    for (const person of persons) for (const [form, mentions] of person.forms) count(formIn(into, form), person, mentions, once)
    for (const {key, sentence, apart} of pairs)
      addPair(into, key, {together: once, sentence: sentence ? once : NEVER, apart: apart ? once : NEVER})
  },
  take(into, other) {
    for (const [form, {articles, mentions, familyFirst, sample, titles, met}] of other.forms) {
      const mine = formIn(into, form)
      mine.articles += articles
      mine.mentions += mentions
      mine.familyFirst += familyFirst
      for (const one of sample) mine.sample = keepLeast(mine.sample, one, MOST_ARTICLES)
      for (const [key, seen] of titles.all) mine.titles.add(key, orderOf(key), seen, sum)
      for (const {name, article} of met.all) mine.met.add(name, article)
    }
    for (const [key, pair] of other.pairs) addPair(into, key, pair)
    for (const [hash, id] of other.ids.all) into.ids.add(hash, id)
  },
  format: (value) => formatPeople(value),
  parse: (data) => parsePeople(data, peopleSeen.nothing()),
}

function count(counts: FormCounts, {familyFirst, titles, met}: Shown, mentions: number, once: Seen): void {
  counts.articles++
  counts.mentions += mentions
  if (familyFirst) counts.familyFirst++
  counts.sample = keepLeast(counts.sample, once.article, MOST_ARTICLES)
  for (const key of titles) counts.titles.add(key, orderOf(key), once, sum)
  for (const name of met) counts.met.add(name, once.article)
}
