import type {Facts} from '../../src/facts/facts.js'
import {LONGEST, type Passage} from '../../src/facts/passages.js'
import type {Recurrence} from '../../src/facts/profile.js'
import {classOf, isLetterClass} from '../../src/kernels/classes.js'

/**
 * `certain`: it speaks to the reader and recurs over different stories, or goes with what does. `likely`: it
 * recurs so, with one mark of speaking to the reader. `recurs`: it is short and recurs at one end.
 */
export type Certainty = 'certain' | 'likely' | 'recurs'

/** A sentence that recurs, with what the corpus says of it. */
export interface Learned {
  readonly certainty: Certainty
  readonly articles: number
  readonly stories: number
  /** Sources that were counted: 1, or more where the sentence is one of many sites. */
  readonly sources: number
}

// In the scraped sample every sentence that speaks as furniture and stands in five articles with four
// different stories is furniture; with fewer stories they are sentences of one report that several took over.
const LEAST = 5
const LEAST_STORIES = 4
// Of twelve articles and more, six different stories; of fewer, half as many. Eight copies of one report, each without a third
// of its sentences and half of them under titles of their own, pass for four or five stories.
const MANY = 12
// With one mark only ("Here's what you need to know") chance and habit of language have more room.
const LEAST_LIKELY = 8
const LIKELY_STORIES = 6
// Headings that a site prints above all articles ("Hot Stocks") have no mark at all: then it is a part of all
// its articles that must have it. "More than 40,000 people have been killed" stood in one of a hundred.
const SHARE = 0.05
const SHORT = 5
const COLON = 58
const BRACKET = 93
const LEAST_SOURCES = 3
/** Words of a call that is likely the end of something longer, where it stands inside a block. */
const FEWEST_INSIDE = 2
const LONGEST_COMPANION = 30
/** Sentences that go together stand in nearly the same number of articles. */
const ALIKE = 0.8

/** What the corpus says of each sentence, by its index; `undefined` where there is nothing to find. */
export function learnt(facts: Facts): ReadonlyArray<Learned | undefined> | undefined {
  const {profile, source} = facts
  if (profile === undefined || profile.articles < LEAST) return undefined
  const {passages} = facts
  const asked = new Map<number, Recurrence>()
  const ask = (at: number): Recurrence => {
    const known = asked.get(at) ?? profile.recurrence(source ?? '', passages[at] as Passage)
    asked.set(at, known)
    return known
  }
  const found = passages.map((passage, at): Learned | undefined => {
    if (passage.words === 0 || passage.words > LONGEST) return undefined
    if (passage.voice === 'report') return isHeading(facts, passage) ? judgeHeading(ask(at)) : undefined
    return judge(passage, ask(at))
  })
  accompany(passages, found, ask)
  const half = passages.map((_, at) => found[at]?.certainty === 'certain' && isHalf(facts, found, at, ask))
  if (found.every((one) => one === undefined)) return undefined
  passages.forEach((passage, at) => {
    const one = found[at]
    // "Read more:" heads what stands behind it; without it a headline would stand alone among the sentences.
    if (one === undefined) return
    if (lastUnit(facts, passage) === COLON || endsInside(facts, passage)) found[at] = {...one, certainty: 'recurs'}
    else if (half[at] === true) found[at] = {...one, certainty: 'likely'}
  })
  // An article of which nothing is left is no article: then the corpus is one of such pages.
  return passages.some(({words, voice}, at) => found[at] === undefined && voice === 'report' && words > SHORT) ? found : undefined
}

/**
 * Whether a sentence beside it in its block stands in as many articles and stays: "× 50 Ships of the Coast is filled
 * with ships. Buy Now" is one advertisement, and without its last two words no better.
 */
function isHalf(facts: Facts, found: ReadonlyArray<Learned | undefined>, at: number, ask: (at: number) => Recurrence): boolean {
  const {passages, sentences} = facts
  const {articles} = found[at] as Learned
  const block = facts.blockAt(facts.sentenceRange(at).start)
  const {words, position} = passages[at] as Passage
  // "Buy Now" closes a longer advertisement, of which a profile need not know the rest.
  const opens = block >= 0 && (facts.blocks[block] as {start: number}).start === facts.sentenceRange(at).start
  if (words <= FEWEST_INSIDE && position === 'middle' && !opens) return true
  return [at - 1, at + 1].some((beside) => {
    if (beside < 0 || beside >= sentences.count || found[beside] !== undefined || (passages[beside] as Passage).words === 0) return false
    if (facts.blockAt(facts.sentenceRange(beside).start) !== block) return false
    const {head, middle, tail, stories} = ask(beside)
    const own = head + middle + tail
    return own >= LEAST && stories >= LEAST_STORIES && Math.min(own, articles) >= ALIKE * Math.max(own, articles)
  })
}

/** Whether its end is none: the next sentence's first word is glued to it ("… in your inbox.By entering your name"), or it goes on in lower case. */
function endsInside(facts: Facts, {sentence}: Passage): boolean {
  const {start, end} = facts.sentenceRange(sentence)
  if (/[.!?]\p{Lu}\p{Ll}*$/u.test(facts.text.slice(Math.max(start, end - 20), end))) return true
  const next = /^[^\S\n]*(\S)/u.exec(facts.text.slice(end, end + 10))?.[1]
  return next !== undefined && /\p{Ll}/u.test(next)
}

function judge({voice}: Passage, {head, middle, tail, stories, everywhere, noise}: Recurrence): Learned | undefined {
  const certain = voice === 'furniture'
  const own = {articles: head + middle + tail, stories, sources: 1}
  for (const counted of everywhere.sources >= LEAST_SOURCES ? [own, everywhere] : [own]) {
    if (counted.articles < (certain ? LEAST : LEAST_LIKELY) + noise) continue
    if (counted.stories >= Math.max(certain ? LEAST_STORIES : LIKELY_STORIES, Math.min(counted.articles, MANY) / 2))
      return {...counted, certainty: certain ? 'certain' : 'likely'}
  }
  return undefined
}

function judgeHeading({head, middle, tail, stories, surveyed, noise}: Recurrence): Learned | undefined {
  const least = Math.max(LEAST_LIKELY + noise, surveyed * SHARE)
  if (Math.max(head, tail) < least || stories < LIKELY_STORIES) return undefined
  return {certainty: 'recurs', articles: head + middle + tail, stories, sources: 1}
}

/** A few words at one end of the article that end as headings do, with a word or a bracket and no stop. */
function isHeading(facts: Facts, passage: Passage): boolean {
  if (passage.position === 'middle' || passage.words > SHORT || passage.figures) return false
  const unit = lastUnit(facts, passage)
  return unit === COLON || unit === BRACKET || isLetterClass(classOf(unit))
}

function lastUnit(facts: Facts, {sentence}: Passage): number {
  return facts.text.charCodeAt(facts.sentenceRange(sentence).end - 1)
}

/**
 * What stands in as many articles as the certain sentence beside it is of one piece with it, when it stands
 * on the side of the article's edge or has one on either side. Towards the story it may be the story: a
 * newsletter on a war stands behind the same sentence on the war again and again.
 */
function accompany(passages: readonly Passage[], found: Array<Learned | undefined>, ask: (at: number) => Recurrence): void {
  const isCertain = (at: number): boolean => found[at]?.certainty === 'certain' && found[at]?.sources === 1
  const alike = (at: number, articles: number): boolean => {
    const {words, figures, reporting} = passages[at] as Passage
    if (words === 0 || words > LONGEST_COMPANION || figures || reporting) return false
    const {head, middle, tail, stories, noise} = ask(at)
    const own = head + middle + tail
    return own >= LEAST + noise && stories >= LEAST_STORIES && Math.min(own, articles) >= ALIKE * Math.max(own, articles)
  }
  /** Marks the sentences that a chain of alike ones joins to a certain one before them (or behind, from the end). */
  const chain = (order: readonly number[]): Set<number> => {
    const joined = new Set<number>()
    let articles = 0
    for (const at of order) {
      if (isCertain(at)) articles = (found[at] as Learned).articles
      else if (articles > 0 && alike(at, articles)) joined.add(at)
      else articles = 0
    }
    return joined
  }
  if (!passages.some((_, at) => isCertain(at))) return
  const order = passages.map((_, at) => at)
  const behind = chain(order)
  const before = chain(order.reverse())
  for (const at of new Set([...behind, ...before])) {
    const {position} = passages[at] as Passage
    const outside = (behind.has(at) && position === 'tail') || (before.has(at) && position === 'head')
    if (!outside && !(behind.has(at) && before.has(at))) continue
    const {head, middle, tail, stories} = ask(at)
    found[at] = {certainty: 'certain', articles: head + middle + tail, stories, sources: 1}
  }
}
