import {HASH_START, hashStep, hashWord, wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, LITERAL, NUMBER, PUNCTUATION, SYMBOL, type TokenTable, WORD} from '../kernels/tokenize.js'
import {insideQuotation, type Quotation} from './quotations.js'
import type {Sentences} from './sentences.js'

/** Where a passage stands: among the first sentences of the article, among the last, or between. */
export type Position = 'head' | 'middle' | 'tail'

/**
 * How a sentence speaks: `furniture` has two marks of what a site says to its reader (it begins with a
 * bidding, says "you", names a newsletter) or a copyright sign; `likely` has one; `report` has none, or has
 * a mark of reporting (it stands in a quotation, or has "said").
 */
type Voice = 'furniture' | 'likely' | 'report'

/** A sentence, a line without an end mark included, as a corpus is searched for it. */
export interface Passage {
  /** Index of the sentence. */
  readonly sentence: number
  /** Two hashes of its words in order. Case, marks and spacing do not count, numbers and addresses are all alike. */
  readonly low: number
  readonly high: number
  readonly words: number
  /** Whether there are numbers in it, which are all alike to the hashes. */
  readonly figures: boolean
  /** Whether it stands in a quotation or has a word of reporting ("said"). */
  readonly reporting: boolean
  readonly position: Position
  readonly voice: Voice
}

// Sentences from each end that a site's head and foot take up.
const HEAD = 3
const TAIL = 4

/** Longer runs of words without an end mark are menus and tables; none of them recurs to the letter. */
export const LONGEST = 80

const BIDS = 1
const READER = 2
const THING = 4
const LAW = 8
const REPORTS = 16
const PLATFORM = 32
const HERE = 64
/** ©, ® or ™, or the words of law that go with them. */
const SIGN = 128

const marks = new Map<number, number>()
const mark = (what: number, words: string): void => {
  for (const hash of wordHashes(words)) marks.set(hash, (marks.get(hash) ?? 0) | what)
}
// What a site bids its reader do, where a sentence begins with it.
mark(
  BIDS,
  'click tap sign subscribe follow read share download watch listen get send join enter visit see view check log buy add tell register',
)
mark(BIDS, 'contact learn try email submit donate scroll go please find browse complete completing reposted reprinted republished')
mark(READER, "you your you've you're you'd you'll yours")
mark(
  THING,
  'newsletter newsletters inbox cookies login password subscription subscribed unsubscribe username advertisement blocker podcast comments',
)
mark(LAW, 'copyright copyrighted trademark trademarks redistributed')
// What reports are about as well ("her private email server", "Meta owns Instagram"): it counts beside a mark of the others only.
mark(
  PLATFORM,
  'email e-mail app apps twitter facebook instagram whatsapp youtube tiktok linkedin telegram pinterest website browser updates account',
)
mark(HERE, 'here below our us')
mark(REPORTS, 'said says told according announced claimed reported tweeted wrote killed asked argued warned insisted')

const us = hashWord('us')

const pairs = new Map<number, number>()
const pair = (what: number, list: string): void => {
  for (const one of list.split(',')) {
    const [first = '', second = ''] = one.trim().split(' ')
    pairs.set(step(hashWord(first), hashWord(second)), what)
    if (!marks.has(hashWord(second))) marks.set(hashWord(second), 0)
  }
}
pair(
  THING,
  'sign up, log in, opt out, with permission, privacy policy, read more, view more, click here, share this, story continues, full story',
)
pair(
  THING,
  'story continued, views expressed, buy now, validation purposes, free trial, story ideas, story tips, live updates, post comment',
)
pair(SIGN, 'rights reserved')

// Most words have no mark, and a byte tells so faster than the map.
const GATE = 4095
const gate = new Uint8Array(GATE + 1)
for (const hash of marks.keys()) gate[hash & GATE] = 1

/** Reads every sentence of a field as a passage. */
export function readPassages(text: string, tokens: TokenTable, sentences: Sentences, quotations: readonly Quotation[]): Passage[] {
  const passages: Passage[] = []
  // One that is never closed may be a slip of the pen, and what follows it the site's foot.
  const closed = quotations.filter(({state}) => state !== 'open')
  for (let at = 0; at < sentences.count; at++) {
    const first = sentences.first[at] as number
    const last = sentences.last[at] as number
    const position = at < HEAD ? 'head' : at >= sentences.count - TAIL ? 'tail' : 'middle'
    const quoted = insideQuotation(closed, tokens.start[first] as number)
    passages.push(readPassage({text, tokens, first, last, quoted}, at, position))
  }
  return passages
}

interface Stretch {
  readonly text: string
  readonly tokens: TokenTable
  readonly first: number
  readonly last: number
  /** Whether it begins inside a quotation: of a speech, only the first and the last sentence have marks. */
  readonly quoted: boolean
}

function readPassage({text, tokens, first, last, quoted: inside}: Stretch, sentence: number, position: Position): Passage {
  let low = HASH_START
  let high = HASH_START ^ 0x5bd1e995
  let words = 0
  let seen = 0
  let capitals = 0
  let literals = 0
  let platforms = 0
  let figures = false
  let quoted = inside
  let before = 0
  let opening = 0
  for (let index = first; index < last; index++) {
    const kind = tokens.kind[index]
    let value: number
    if (kind === WORD) {
      value = tokens.hash[index] as number
      words++
      const flags = tokens.flags[index] as number
      const what = (gate[value & GATE] as number) === 0 ? undefined : marks.get(value)
      // "US" is a country.
      if (what !== undefined && !(value === us && (flags & ALL_CAPS) !== 0)) {
        seen |= what
        if (words === 1) opening = what
        if ((what & PLATFORM) !== 0) platforms++
      }
      if (what !== undefined && before !== 0) seen |= pairs.get(step(before, value)) ?? 0
      if ((flags & ALL_CAPS) !== 0) capitals++
    } else if (kind === NUMBER) {
      value = 1
      figures = true
    } else if (kind === LITERAL) {
      value = 2
      literals++
    } else {
      if (kind === PUNCTUATION) quoted ||= isQuote(text.charCodeAt(tokens.start[index] as number))
      else if (kind === SYMBOL) seen |= isLegal(text.charCodeAt(tokens.start[index] as number)) ? SIGN : 0
      continue
    }
    // "the the" and "the" are one, so that mending a doubled word makes no new passage.
    if (value === before) continue
    before = value
    low = Math.imul(((low << 5) | (low >>> 27)) ^ value, 0x9e3779b1)
    high = Math.imul(((high << 13) | (high >>> 19)) ^ value, 0x85ebca6b)
  }
  const voice = voiceOf({seen, opening, words, capitals, literals, platforms, quoted})
  return {sentence, low: mix(low), high: mix(high), words, figures, reporting: quoted || (seen & REPORTS) !== 0, position, voice}
}

interface Looks {
  readonly seen: number
  /** Marks of the first word. */
  readonly opening: number
  readonly words: number
  readonly capitals: number
  readonly literals: number
  readonly platforms: number
  readonly quoted: boolean
}

function voiceOf({seen, opening, words, capitals, literals, platforms, quoted}: Looks): Voice {
  if (words === 0 || quoted || (seen & REPORTS) !== 0) return 'report'
  if ((seen & SIGN) !== 0) return 'furniture'
  const addressed = (seen & READER) !== 0
  const things = has(seen, THING) + has(seen, LAW) + has(opening, BIDS)
  const more = (capitals === words && words >= 3 ? 1 : 0) + (literals > 0 ? 1 : 0) + (platforms > 0 ? 1 : 0)
  // "Facebook Twitter Pinterest" is a share bar; "Meta owns Facebook and Instagram" is not.
  if (things === 0 && !addressed) return platforms >= 2 && words <= 4 ? 'likely' : 'report'
  // Speakers say "you" and "our" to their hearers, and their words are printed without marks in transcripts.
  if (things === 0) return more > 0 ? 'furniture' : 'report'
  return things + more + has(seen, READER) + has(seen, HERE) >= 2 ? 'furniture' : 'likely'
}

function has(marks: number, mark: number): number {
  return (marks & mark) !== 0 ? 1 : 0
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0xab || unit === 0xbb
}

/** The signs of copyright, registration and trade mark. */
function isLegal(unit: number): boolean {
  return unit === 0xa9 || unit === 0xae || unit === 0x2122
}

function step(hash: number, value: number): number {
  return hashStep(hashStep(hash, value & 0xffff), value >>> 16)
}

/** The finish of MurmurHash3 (Austin Appleby, public domain), for FNV-1a leaves the high bits of short inputs alike. */
export function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
