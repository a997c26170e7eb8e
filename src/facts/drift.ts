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
export type Relation = 'same' | 'slight' | 'drift' | 'likely'

/**
 * What must be shared: words of content; hundredths of the overlap; hundredths of the shorter and of the longer statement
 * that the overlap takes.
 */
type Demand = readonly [words: number, share: number, cover: number, part: number]

interface Demands {
  readonly drift: readonly Demand[]
  readonly likely: readonly Demand[]
  /** The same for two lists, in which single words are exchanged ("candid, substantive and constructive"). */
  readonly lists: Demand
  readonly likelyLists: Demand
}

const NEVER: Demand = [100, 100, 100, 100]

/**
 * By what else speaks for one statement. In 136 groups of the scraped sample, all read, nine of ten are one statement; what has
 * less in common is a stock phrase ("support for the defense industrial base"), or what one says on every occasion.
 */
const DEMANDS = {
  // In one text a speaker says like things twice; headline and text quote one statement.
  field: {drift: [[7, 80, 80, 40]], likely: [], lists: NEVER, likelyLists: NEVER},
  fields: {drift: [[5, 75, 70, 0]], likely: [[3, 75, 70, 0]], lists: [2, 60, 0, 0], likelyLists: NEVER},
  // One speaker, by the distance of the two articles: reports of one meeting, of one matter, of two.
  'one, story': {
    drift: [
      [3, 80, 80, 50],
      [4, 75, 70, 40],
      [5, 70, 70, 0],
      [6, 50, 50, 0],
    ],
    likely: [[3, 60, 60, 0]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'one, event': {
    drift: [
      [3, 80, 80, 50],
      [4, 75, 70, 40],
      [5, 75, 70, 0],
    ],
    likely: [[3, 65, 60, 0]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'one, matter': {
    drift: [
      [3, 85, 80, 50],
      [5, 80, 70, 40],
      [6, 80, 70, 0],
    ],
    likely: [[3, 70, 60, 0]],
    lists: [2, 60, 0, 0],
    likelyLists: [1.5, 50, 0, 0],
  },
  one: {drift: [[6, 80, 70, 0]], likely: [[5, 70, 60, 0]], lists: NEVER, likelyLists: [2, 60, 0, 0]},
  // Somebody of one side: a minister and his spokesman.
  'side, story': {
    drift: [
      [5.5, 70, 90, 80],
      [4, 80, 80, 50],
      [5, 75, 70, 0],
      [6, 50, 50, 0],
    ],
    likely: [[3, 65, 60, 0]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'side, event': {
    drift: [
      [4, 80, 80, 50],
      [5, 80, 70, 0],
    ],
    likely: [[4, 70, 60, 0]],
    lists: [1.5, 50, 0, 0],
    likelyLists: NEVER,
  },
  'side, matter': {drift: [[6, 85, 70, 40]], likely: [[4, 75, 60, 0]], lists: NEVER, likelyLists: [2, 60, 0, 0]},
  side: {drift: [[8, 80, 70, 0]], likely: [[6, 75, 60, 0]], lists: NEVER, likelyLists: NEVER},
  'unknown, story': {
    drift: [
      [5, 80, 70, 40],
      [7, 60, 70, 40],
      [7, 80, 70, 0],
    ],
    likely: [[3, 75, 60, 40]],
    lists: NEVER,
    likelyLists: [2, 60, 0, 0],
  },
  'unknown, event': {
    drift: [
      [5, 85, 80, 40],
      [7, 80, 70, 0],
    ],
    likely: [[3, 80, 60, 40]],
    lists: NEVER,
    likelyLists: [2, 60, 0, 0],
  },
  'unknown, matter': {
    drift: [
      [5.5, 80, 95, 80],
      [6, 85, 80, 40],
      [8, 80, 70, 0],
    ],
    likely: [[4, 75, 60, 0]],
    lists: NEVER,
    likelyLists: [2, 60, 0, 0],
  },
  unknown: {drift: [[8, 80, 70, 0]], likely: [[6, 75, 60, 0]], lists: NEVER, likelyLists: NEVER},
  // An army or the police gives out the same formulas every day.
  formula: {drift: [[6, 95, 70, 0]], likely: [[5, 85, 70, 0]], lists: [2, 60, 0, 0], likelyLists: NEVER},
} satisfies Record<string, Demands>

/** Names of twelve that two articles share at least when they tell of one matter, of one event, one story. */
const MATTER = 3
const EVENT = 6
const STORY = 7

/** Where two statements stand: in articles of a corpus, in one field of an article, or in both of its fields. */
export type Places = 'corpus' | 'field' | 'fields'

/** What two statements are to each other; nothing where they are two. */
export function relationOf(a: Said, b: Said, places: Places = 'corpus'): Relation | undefined {
  const speakers = compareSpeakers(a.speaker, b.speaker)
  if (speakers === 'two') return undefined
  const alike = compareWordings(a.wording, b.wording)
  if (alike === undefined || alike.contradicts) return undefined
  const {drift, likely, lists, likelyLists}: Demands = DEMANDS[places === 'corpus' ? backingOf(a, b, speakers) : places]
  const areLists = a.wording.isList && b.wording.isList
  const meets = (demand: Demand): boolean => doesMeet(alike, demand)
  if (areLists ? meets(lists) : drift.some(meets)) return alike.difference === 'other' ? 'drift' : alike.difference
  if (areLists ? meets(likelyLists) : likely.some(meets)) return alike.difference === 'other' ? 'likely' : alike.difference
  return undefined
}

function backingOf(a: Said, b: Said, speakers: 'one' | 'side' | 'unknown'): keyof typeof DEMANDS {
  const isPerson = a.speaker.family !== '' || b.speaker.family !== ''
  if (!isPerson && (FORCES.test(a.speaker.name) || FORCES.test(b.speaker.name))) return 'formula'
  const names = sharedNames(a.names, b.names)
  return names >= STORY ? `${speakers}, story` : names >= EVENT ? `${speakers}, event` : names >= MATTER ? `${speakers}, matter` : speakers
}

const FORCES = /\b(?:military|army|navy|air force|idf|armed forces|police|coast guard|border guard|general staff)\b/i

function doesMeet({shared, apart, cover, part}: Alikeness, [words, share, least, leastPart]: Demand): boolean {
  return shared >= 2 * words && 100 * shared >= share * (shared + apart) && cover >= least && part >= leastPart
}

/** Whether two speakers are one, as far as is known. A spokesman or an office speaks for all of their side. */
function compareSpeakers(a: Speaker, b: Speaker): 'one' | 'side' | 'two' | 'unknown' {
  if (a.family !== '' && b.family !== '') return a.family === b.family ? 'one' : a.sure && b.sure ? 'two' : 'unknown'
  if (a.side === '' || b.side === '') return 'unknown'
  return a.side === b.side ? 'side' : a.sure && b.sure ? 'two' : 'unknown'
}
