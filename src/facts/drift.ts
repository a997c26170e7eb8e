import {foldForm} from '../lexicon/authority-forms.js'
import {type Alikeness, compareWordings} from './alike.js'
import {sharedNames} from './occasion.js'
import type {Speaker} from './speakers.js'
import type {Wording} from './wording.js'

/** A statement with all that tells whether another is the same one in other words. */
export interface Said {
  readonly wording: Wording
  readonly speaker: Speaker
  /** The names of its article. */
  readonly names: Uint16Array
}

/**
 * What two quotations are to each other. `same`: one statement in the same words, of which one may have more.
 * `slight`: other words of grammar or endings. `drift`: one statement in other words. `likely`: perhaps so.
 */
type Relation = 'same' | 'slight' | 'drift' | 'likely'

/** What two statements are to each other, and how near. */
export interface Likeness {
  readonly relation: Relation
  /** Hundredths of the first statement that the overlap with the other takes. */
  readonly cover: number
  /** The same of the other. */
  readonly otherCover: number
  /** `cover`, less by the share of the overlap's words that only one of them has. */
  readonly nearness: number
}

/**
 * What must be shared: words of content; hundredths of the overlap; hundredths of the shorter and of the longer statement
 * that the overlap takes; rare names that both articles have.
 */
type Demand = readonly [words: number, share: number, cover: number, part: number, rare?: number]

interface Demands {
  readonly drift: readonly Demand[]
  readonly likely: readonly Demand[]
  /** The same for two lists, in which single words are exchanged ("candid, substantive and constructive"). */
  readonly lists: Demand
  readonly likelyLists: Demand
}

const NEVER: Demand = [100, 100, 100, 100]

/**
 * By what else speaks for one statement. What is only likely must be nearly all in the other statement, and what a person or a rare
 * name does not vouch for must be long: else it is a phrase of the day ("legal obligations", "the defense industrial base"). In 136 groups of the scraped sample, all read, nine of ten are one statement; what has
 * less in common is a stock phrase ("support for the defense industrial base"), or what one says on every occasion.
 */
const DEMANDS = {
  // In one text a speaker says like things twice; headline and text quote one statement.
  field: {drift: [[7, 80, 80, 40]], likely: [], lists: NEVER, likelyLists: NEVER},
  fields: {drift: [[5, 75, 70, 0]], likely: [[3, 80, 80, 50]], lists: [2, 60, 0, 0], likelyLists: NEVER},
  // One speaker, by the distance of the two articles: reports of one meeting, of one matter, of two.
  'one, story': {
    drift: [
      [3, 80, 80, 50],
      [4, 75, 70, 40],
      [5, 70, 70, 0],
      [6, 50, 50, 0],
    ],
    likely: [[3, 70, 95, 30]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'one, event': {
    drift: [
      [3, 80, 80, 50],
      [4, 75, 70, 40],
      [5, 75, 70, 0],
    ],
    likely: [[3, 70, 95, 30]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'one, matter': {
    drift: [
      [3, 85, 80, 50],
      [5, 80, 70, 40],
      [6, 80, 70, 0],
    ],
    likely: [
      [3.5, 78, 95, 60],
      [3, 78, 95, 0, 1],
    ],
    lists: [2, 60, 0, 0],
    likelyLists: [1.5, 50, 0, 0],
  },
  one: {drift: [[6, 80, 70, 0]], likely: [[5, 85, 90, 0]], lists: NEVER, likelyLists: [2, 60, 0, 0]},
  // Somebody of one side: a minister and his spokesman.
  'side, story': {
    drift: [
      [5.5, 70, 90, 80],
      [4, 80, 80, 50],
      [5, 75, 70, 0],
      [6, 50, 50, 0],
    ],
    likely: [[4.5, 65, 95, 50]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'side, event': {
    drift: [
      [4, 80, 80, 50],
      [5, 80, 70, 0],
    ],
    likely: [[5, 75, 90, 35]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'side, matter': {drift: [[6, 85, 70, 40]], likely: [[5, 75, 95, 60]], lists: NEVER, likelyLists: [2, 60, 0, 0]},
  side: {drift: [[8, 80, 70, 0]], likely: [[6.5, 85, 95, 50]], lists: NEVER, likelyLists: NEVER},
  'unknown, story': {
    drift: [
      [5, 80, 70, 40],
      [7, 60, 70, 40],
      [7, 80, 70, 0],
    ],
    likely: [
      [4.5, 80, 95, 50],
      [3, 80, 95, 50, 2],
    ],
    lists: NEVER,
    likelyLists: [2, 60, 0, 0],
  },
  'unknown, event': {
    drift: [
      [5, 85, 80, 40],
      [7, 80, 70, 0],
    ],
    likely: [
      [3, 85, 95, 95],
      [5, 85, 95, 0],
    ],
    lists: NEVER,
    likelyLists: [2, 60, 0, 0],
  },
  'unknown, matter': {
    drift: [
      [5.5, 80, 95, 80],
      [6, 85, 80, 40],
      [8, 80, 70, 0],
    ],
    likely: [
      [6, 85, 95, 0],
      [4, 88, 95, 95],
      [4, 88, 95, 0, 1],
    ],
    lists: NEVER,
    likelyLists: [2, 60, 0, 0],
  },
  unknown: {drift: [[8, 80, 70, 0]], likely: [[7, 85, 95, 50]], lists: NEVER, likelyLists: NEVER},
  // An army or the police gives out the same formulas every day.
  formula: {
    drift: [
      [12, 90, 90, 80],
      [6, 95, 70, 0, 2],
    ],
    likely: [[6, 85, 95, 0, 2]],
    lists: [2, 60, 0, 0],
    likelyLists: NEVER,
  },
} satisfies Record<string, Demands>

/** Names of twelve that two articles share at least when they tell of one matter, of one event, one story. */
const MATTER = 3
const EVENT = 6
const STORY = 7

/** Where two statements stand: in articles of a corpus, in one field of an article, or in both of its fields. */
export type Places = 'corpus' | 'field' | 'fields'

/**
 * What two statements are to each other; nothing where they are two.
 *
 * @param isRare whether few articles of the corpus have this name
 */
export function relationOf(a: Said, b: Said, places: Places, isRare: (name: number) => boolean = () => true): Likeness | undefined {
  const speakers = compareSpeakers(a.speaker, b.speaker)
  if (speakers === 'two') return undefined
  const alike = compareWordings(a.wording, b.wording)
  if (alike === undefined || alike.contradicts) return undefined
  const backing = places === 'corpus' ? backingOf(a, b, speakers) : places
  const {drift, likely, lists, likelyLists}: Demands = DEMANDS[backing]
  const areLists = a.wording.isList && b.wording.isList
  const rare = sharedNames(a.names, b.names, isRare)
  const meets = (demand: Demand): boolean => doesMeet(alike, rare, demand)
  const found = (areLists ? meets(lists) : drift.some(meets))
    ? 'drift'
    : (areLists ? meets(likelyLists) : likely.some(meets))
      ? 'likely'
      : undefined
  if (found === undefined) return undefined
  const [cover, otherCover] = alike.covers
  const nearness = Math.round((cover * alike.shared) / (alike.shared + alike.apart))
  return {relation: alike.difference === 'other' ? found : alike.difference, cover, otherCover, nearness}
}

function backingOf(a: Said, b: Said, speakers: 'one' | 'side' | 'unknown'): keyof typeof DEMANDS {
  const isPerson = a.speaker.family !== '' || b.speaker.family !== ''
  if (!isPerson && (FORCES.test(a.speaker.name) || FORCES.test(b.speaker.name))) return 'formula'
  const names = sharedNames(a.names, b.names)
  return names >= STORY ? `${speakers}, story` : names >= EVENT ? `${speakers}, event` : names >= MATTER ? `${speakers}, matter` : speakers
}

const FORCES = /\b(?:military|army|navy|air force|idf|armed forces|police|coast guard|border guard|general staff)\b/i

function doesMeet({shared, apart, cover, part}: Alikeness, rare: number, [words, share, least, leastPart, leastRare = 0]: Demand): boolean {
  return rare >= leastRare && shared >= 2 * words && 100 * shared >= share * (shared + apart) && cover >= least && part >= leastPart
}

/** Whether two speakers are one, as far as is known. A spokesman or an office speaks for all of their side. */
function compareSpeakers(a: Speaker, b: Speaker): 'one' | 'side' | 'two' | 'unknown' {
  if (a.family !== '' && b.family !== '') {
    if (a.family === b.family && !haveOtherGivenNames(a.name, b.name)) return 'one'
    return a.sure && b.sure ? 'two' : 'unknown'
  }
  if (a.side === '' || b.side === '') return 'unknown'
  return a.side === b.side ? 'side' : a.sure && b.sure ? 'two' : 'unknown'
}

/** "Eric Trump" and "Donald Trump"; not "Wang Yi" and "Yi Wang", "Dan" and "Daniel", "Holm" and "Ada Holm". */
function haveOtherGivenNames(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => foldForm(name).split(' '))
  if (first === undefined || second === undefined || first.length < 2 || second.length < 2) return false
  return first[0]?.[0] !== second[0]?.[0] && !first.includes(second[0] as string) && !second.includes(first[0] as string)
}
