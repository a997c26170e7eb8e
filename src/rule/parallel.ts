import type {Facts} from '../facts/facts.js'
import {sameEvent, stemsOf, type TellingWord, type Told, tellingWords, topicsOf} from '../facts/telling.js'
import type {Range} from '../view/view.js'
import type {Message} from './rule.js'

// Telling words next to the damaged place on each side, and how close together they must be found again.
const NEAR = 4
const REACH = 8
// Telling words of one side that are found, where the other has none or one.
const ONE_SIDED = 3
// Telling words that both sentences have, and their part of the shorter one's.
const SHARED = 5
const COVER = 0.4
// Of articles on one event fewer do ("relations have deepened. continued to deteriorate", "relations between the two countries have
// deteriorated"), where the nearest words of both sides are found next to each other.
const SHARED_EVENT = 3
const NEAREST = 2
const BESIDE = 3

/**
 * What another article has where this one is damaged: a sentence with the words that stand on both sides of the place, in one place.
 * Where one side has no telling word ("in Beijing. register."), it must have more of those of the other.
 * @param place the stop or gap, or the first or last words of a sentence that is cut
 * @returns `undefined` without a survey, and where nothing is surely parallel
 */
function parallelOf(facts: Facts, place: Range): Told | undefined {
  if (facts.profile === undefined || facts.field !== 'text') return undefined
  const {text, tokens, sentences} = facts
  const at = facts.sentenceAt(place.start)
  if (at < 0) return undefined
  const words = tellingWords(text, tokens, sentences.first[at] as number, sentences.last[at] as number)
  const offset = (word: TellingWord): number => tokens.start[word.token] as number
  const before = words.filter((word) => offset(word) < place.start).map(({stem}) => stem)
  const after = words.filter((word) => offset(word) >= place.end).map(({stem}) => stem)
  const {start, end} = facts.sentenceRange(at)
  const damaged = text.slice(Math.max(start, place.start - NEIGHBOURS), Math.min(end, place.end + NEIGHBOURS)).replace(/\s+/g, ' ')
  const holds = (other: string): boolean =>
    place.end >= end ? other.endsWith(damaged) : place.start <= start ? other.startsWith(damaged) : other.includes(damaged)
  const topics = topicsOf(facts)
  return facts.profile
    .told(words.map(({stem}) => stem))
    .filter(({article, text}) => article !== facts.article && !isDamaged(text) && !holds(text))
    .find((told) => isParallel({before, after, topics}, told))
}

// Code units on each side of the place; a copy that has them is damaged in the same way.
const NEIGHBOURS = 12

/** A full stop before a lower-case word, a comma or nothing at the end: it is damaged itself. */
function isDamaged(text: string): boolean {
  return /\p{Ll}\. \p{Ll}|[\p{L},:;–—-]$|\.\.\.|…/u.test(text)
}

interface Damaged {
  /** Stems of the telling words on both sides of the place. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly topics: readonly number[]
}

function isParallel({before, after, topics}: Damaged, told: Told): boolean {
  const theirs = stemsOf(told.text)
  const all = new Set([...before, ...after])
  const shared = [...all].filter((stem) => theirs.includes(stem)).length
  const strong = shared >= SHARED && shared >= COVER * Math.min(all.size, new Set(theirs).size)
  if (!strong && !(shared >= SHARED_EVENT && sameEvent(topics, told.topics))) return false
  const [near, reach] = strong ? [NEAR, REACH] : [NEAREST, BESIDE]
  const left = before.slice(-near)
  const right = after.slice(0, near)
  const isIn = (side: readonly number[], window: readonly number[]): number => side.filter((stem) => window.includes(stem)).length
  return theirs.some((_, from) => {
    const window = theirs.slice(from, from + reach)
    // What the whole article is about ("Israel") tells nothing of the place.
    const special = window.filter((stem) => !topics.includes(stem))
    if (isIn(left, special) > 0 && isIn(right, special) > 0) return true
    return strong && ((right.length < 2 && isIn(left, window) >= ONE_SIDED) || (left.length < 2 && isIn(right, window) >= ONE_SIDED))
  })
}

/** A message with the parallel passage of another article as evidence, where there is one. */
export function withParallel(message: Message, facts: Facts, place: Range): Message {
  const told = parallelOf(facts, place)
  if (told === undefined) return message
  const {text, article, start, end} = told
  const note = `Another article has: "${text}"`
  return {
    ...message,
    note: message.note === undefined ? note : `${message.note} ${note}`,
    evidence: [...(message.evidence ?? []), {kind: 'parallel', text, article, start, end}],
  }
}
