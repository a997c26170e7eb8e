import {mix} from '../facts/passages.js'
import {hashWord} from '../kernels/fold.js'
import {Bottom, type LeastTexts} from './bottom.js'
import {Met} from './met.js'

/** In how many articles something was seen, and the one of them whose hash is the least. */
export interface Seen {
  readonly articles: number
  readonly article: number
}

/** What articles say of the bearers of one form of a name. Articles are hashes of their ids. */
export interface FormCounts {
  /** Articles that have the form, how often it stands in them, and those in which the family name stands first. */
  articles: number
  mentions: number
  familyFirst: number
  /** A few of them, least first. */
  sample: readonly number[]
  /** Offices and roles, as `titleKey` writes them. */
  readonly titles: Bottom<Seen>
  /** Persons with whom the bearer shares a sentence. */
  readonly met: Met
}

/** Two names near to each other that one article has as two persons. */
export interface PairCounts {
  together: Seen
  /** Both in one sentence. */
  sentence: Seen
  /** Both with offices or roles, and none in common. */
  apart: Seen
}

/** The people of a corpus. */
export interface PeopleCounts {
  readonly forms: Map<string, FormCounts>
  /** By both names, the lesser first, a tab between. */
  readonly pairs: Map<string, PairCounts>
  /** The ids of articles with persons, by hash. */
  readonly ids: LeastTexts
}

/** How many articles are shown for a form, titles and others known of it. */
export const MOST_ARTICLES = 5
const MOST_TITLES = 16
const MOST_MET = 12
/** How many ids of articles a profile keeps: those of all articles in a corpus of that size; of larger ones a sample, in which frequent names have theirs. */
export const MOST_IDS = 2 ** 16

/** The counts of a form, made where there are none. */
export function formIn({forms}: PeopleCounts, form: string): FormCounts {
  let counts = forms.get(form)
  if (counts === undefined) {
    counts = {articles: 0, mentions: 0, familyFirst: 0, sample: [], titles: new Bottom(MOST_TITLES), met: new Met(MOST_MET)}
    forms.set(form, counts)
  }
  return counts
}

export function addPair({pairs}: PeopleCounts, key: string, pair: PairCounts): void {
  const mine = pairs.get(key)
  if (mine === undefined) pairs.set(key, {...pair})
  else for (const of of ['together', 'sentence', 'apart'] as const) mine[of] = sum(mine[of], pair[of])
}

/** The order of a title among those of a form; the same for all forms. */
export const orderOf = (key: string): number => mix(hashWord(key))

export function sum(a: Seen, b: Seen): Seen {
  if (a.articles === 0) return b
  if (b.articles === 0) return a
  return {articles: a.articles + b.articles, article: Math.min(a.article, b.article)}
}
