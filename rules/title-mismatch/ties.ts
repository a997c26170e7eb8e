import type {Facts} from '../../src/facts/facts.js'
import {equalsFolded, hashWord, wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import {type CountryHit, countryAt, countryBefore, mayEndCountry} from '../../src/lexicon/countries.js'
import {officeAt, officeBefore, possessorBefore} from '../../src/lexicon/offices.js'
import {isGap, isHyphen, wordAfter, wordBefore} from '../../src/lexicon/phrases.js'

/** An office or a body with the country that it is said to be of, where nothing but modifiers stands between. */
export interface Tie {
  /** Offsets of the whole phrase, without "’s". */
  readonly start: number
  readonly end: number
  /** Offset where the office ends, without "’s". */
  readonly officeEnd: number
  /** Token indices of the office, both inside. */
  readonly first: number
  readonly last: number
  readonly office: string
  readonly country: CountryHit
  /** "former", "late", "then". */
  readonly former: boolean
  /** "deputy", "vice", "assistant". */
  readonly deputy: boolean
}

const ministries = wordHashes("ministry ministry's")
const departments = wordHashes("department department's")
const president = hashWord('president')
const diplomacy = hashWord('diplomacy')
const heads = wordHashes('minister ministry secretary chancellor president department general attorney diplomacy')
const possessive = wordHashes(
  "ministry's department's minister's secretary's state's chancellor's president's defense's defence's treasury's",
)
/** Both by the last bits of their hashes: most words fail this, and a set is four times as slow. */
export const asked = new Uint8Array(4096)
for (const hash of [...heads, ...possessive]) asked[hash & 4095] = 1
const spokes = wordHashes('spokesman spokeswoman spokesperson')
const former = wordHashes('former ex late then')
const deputy = wordHashes('deputy vice assistant under')
const plain = wordHashes('acting new current incoming outgoing top')
const of = hashWord('of')
const the = hashWord('the')
/** Behind a country these go on with the sentence ("the prime minister of the US said"). */
const goOn = wordHashes('and or but in on at with from by to as who which that when while said says told is was has had will would')

/** What ministries are of; others ("prison ministry", "youth ministry") are a church's. */
const MINISTRIES = new Map(
  Object.entries({
    foreign: 'foreign',
    'foreign affairs': 'foreign',
    'external affairs': 'foreign',
    defense: 'defense',
    defence: 'defense',
    finance: 'finance',
    interior: 'interior',
    'the interior': 'interior',
    justice: 'justice',
    trade: 'trade',
    commerce: 'commerce',
    energy: 'energy',
  }),
)

/** The office or body whose head word is token `index`, with its country; `undefined` where none is tied to it. */
export function tieAt(facts: Facts, index: number): Tie | undefined {
  const {text, tokens} = facts
  const hash = tokens.hash[index] as number
  if (asked[hash & 4095] === 0 || tokens.kind[index] !== WORD || !(heads.has(hash) || possessive.has(hash))) return undefined
  // Of heads, "president" is the commonest by far, and what it may be wrong for stands directly before it.
  if (hash === president ? index < 2 || !mayEndCountry(tokens, index - 2) : !isNearCountry(tokens, index)) return undefined
  const office = officeOf(text, tokens, index)
  if (office === undefined) return undefined
  return tied(text, tokens, office) ?? tiedBehind(text, tokens, office)
}

/** Tokens before a head word among which its country stands: four words and the stops of "U.S.". */
const NEAR = 11
/** Tokens behind it: "minister of foreign affairs of the United States" has fifteen. */
const BEHIND = 17

/** Whether a country may stand near enough; most heads fail this, and to read an office costs forty times as much. */
function isNearCountry(tokens: TokenTable, index: number): boolean {
  const last = Math.min(tokens.count - 1, index + BEHIND)
  for (let at = Math.max(0, index - NEAR); at <= last; at++) if (tokens.kind[at] === WORD && mayEndCountry(tokens, at)) return true
  return false
}

interface Named {
  readonly first: number
  readonly last: number
  readonly office: string
}

function officeOf(text: string, tokens: TokenTable, index: number): Named | undefined {
  const hash = tokens.hash[index] as number
  if (ministries.has(hash)) return ministryOf(text, tokens, index)
  if (departments.has(hash) || hash === diplomacy) return bodyOf(text, tokens, index)
  if (possessive.has(hash)) {
    const owner = possessorBefore(text, tokens, index, 0)
    return owner?.office === undefined ? undefined : {first: owner.first, last: index, office: owner.office}
  }
  const before = officeBefore(text, tokens, index, 0)
  if (before?.office !== undefined && !before.plural && before.first < index) {
    return {first: before.first, last: before.last, office: before.office === 'deputy prime minister' ? 'prime minister' : before.office}
  }
  // "minister of foreign affairs", "secretary of state": read once, at its first word.
  const ahead = officeAt(text, tokens, index)
  if (ahead?.office === undefined || ahead.plural) return undefined
  return {first: index, last: ahead.last, office: ahead.office}
}

function ministryOf(text: string, tokens: TokenTable, index: number): Named | undefined {
  const link = wordAfter(text, tokens, index)
  if (link >= 0 && tokens.hash[link] === of) {
    const one = wordAfter(text, tokens, link)
    const two = one < 0 ? -1 : wordAfter(text, tokens, one)
    for (const last of [two, one]) {
      const area = last < 0 ? undefined : MINISTRIES.get(text.slice(tokens.start[one], tokens.start[last + 1]).toLowerCase())
      if (area !== undefined) return {first: index, last, office: `${area} ministry`}
    }
    return undefined
  }
  const one = wordBefore(text, tokens, index, -1)
  const two = one < 0 ? -1 : wordBefore(text, tokens, one, -1)
  for (const first of [two, one]) {
    const area = first < 0 ? undefined : MINISTRIES.get(text.slice(tokens.start[first], tokens.start[one + 1]).toLowerCase())
    if (area !== undefined) return {first, last: index, office: `${area} ministry`}
  }
  return undefined
}

/** "State Department", "diplomacy spokesman". */
function bodyOf(text: string, tokens: TokenTable, index: number): Named | undefined {
  if (tokens.hash[index] === diplomacy) {
    const next = wordAfter(text, tokens, index)
    if (next < 0 || !spokes.has(tokens.hash[next] as number)) return undefined
    return {first: index, last: next, office: 'diplomacy spokesman'}
  }
  const state = wordBefore(text, tokens, index, -1)
  if (state < 0 || !isCapital(tokens, state) || !isCapital(tokens, index)) return undefined
  if (!equalsFolded(text, tokens.start[state] as number, tokens.start[state + 1] as number, 'state')) return undefined
  return {first: state, last: index, office: 'state department'}
}

function endOf(tokens: TokenTable, {last}: Named): number {
  const end = tokens.start[last + 1] as number
  return possessive.has(tokens.hash[last] as number) ? end - 2 : end
}

export function isCapital(tokens: TokenTable, index: number): boolean {
  return ((tokens.flags[index] as number) & CAPITAL) !== 0
}

/** The country before an office, over "former" and its like. */
function tied(text: string, tokens: TokenTable, named: Named): Tie | undefined {
  const officeEnd = endOf(tokens, named)
  let first = named.first
  let held = false
  let under = false
  for (let steps = 0; steps < 3; steps++) {
    const country = first < 2 || !isGap(tokens, first - 1) ? undefined : possessor(text, tokens, first - 2)
    if (country !== undefined) {
      if (!isAttributive(country) || isJoined(text, tokens, country, named.first)) return undefined
      // "former US Foreign Minister"
      const word = wordBefore(text, tokens, country.first, -1)
      const hash = word < 0 ? 0 : (tokens.hash[word] as number)
      return {
        first: named.first,
        last: named.last,
        office: named.office,
        start: tokens.start[country.first] as number,
        end: officeEnd,
        officeEnd,
        country,
        former: held || former.has(hash),
        deputy: under || deputy.has(hash),
      }
    }
    const word = wordBefore(text, tokens, first, -1)
    if (word < 0) return undefined
    const hash = tokens.hash[word] as number
    if (former.has(hash)) held = true
    else if (deputy.has(hash)) under = true
    else if (!plain.has(hash)) return undefined
    first = word
  }
  return undefined
}

function possessor(text: string, tokens: TokenTable, last: number): CountryHit | undefined {
  const unit = text.charCodeAt(tokens.start[last] as number)
  const bare = tokens.kind[last] === PUNCTUATION && (unit === 39 || unit === 0x2019)
  return countryBefore(text, tokens, bare ? last - 1 : last)
}

/** "Chinese", "China’s" and "US" hold an office; "China" before a capital is mostly where somebody is. */
function isAttributive(country: CountryHit): boolean {
  if (country.kind === 'capital' || country.kind === 'region') return false
  if (country.kind === 'adjective' || country.possessive) return true
  return country.country === 'United States' || country.country === 'NATO' || country.country === 'United Nations'
}

/** "Canada-US", "China and US", "anti-American": of joined countries neither holds the office, whose first word is `first`. */
function isJoined(text: string, tokens: TokenTable, country: CountryHit, first: number): boolean {
  const before = country.first - 1
  if (before < 1) return false
  if (!isGap(tokens, before)) {
    const unit = text.charCodeAt(tokens.start[before] as number)
    // "then-German"
    if (isHyphen(text, tokens, before)) return !former.has(tokens.hash[before - 1] as number)
    return unit === 47 || unit === 0x2013 || unit === 0x2014
  }
  const unit = text.charCodeAt(tokens.start[before - 1] as number)
  if (tokens.kind[before - 1] === PUNCTUATION) {
    // "British, American prime minister talks", but "Visiting London, US Foreign Minister Moor said"
    const other = unit === 44 && before > 1 && !isCapital(tokens, first) ? countryBefore(text, tokens, before - 2) : undefined
    return other !== undefined && (other.kind === 'name' || other.kind === 'adjective')
  }
  const word = tokens.hash[before - 1]
  return (word === and || word === or) && before > 3 && possessor(text, tokens, before - 3) !== undefined
}

const and = hashWord('and')
const or = hashWord('or')

/** "foreign minister of the United States". */
function tiedBehind(text: string, tokens: TokenTable, named: Named): Tie | undefined {
  const link = wordAfter(text, tokens, named.last)
  if (link < 0 || tokens.hash[link] !== of) return undefined
  let at = wordAfter(text, tokens, link)
  if (at >= 0 && tokens.hash[at] === the) at = wordAfter(text, tokens, at)
  if (at < 0) return undefined
  const country = countryAt(text, tokens, at)
  if (country === undefined || country.kind !== 'name' || country.possessive) return undefined
  // "the prime minister of US ally Japan", "of China-backed"
  const next = country.last + 1
  if (next < tokens.count && isHyphen(text, tokens, next)) return undefined
  if (isGap(tokens, next) && tokens.kind[next + 1] === WORD && !goOn.has(tokens.hash[next + 1] as number)) return undefined
  const word = wordBefore(text, tokens, named.first, -1)
  const hash = word < 0 ? 0 : (tokens.hash[word] as number)
  return {
    ...named,
    start: tokens.start[named.first] as number,
    end: tokens.start[country.last + 1] as number,
    officeEnd: endOf(tokens, named),
    country,
    former: former.has(hash),
    deputy: deputy.has(hash),
  }
}
