import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, NUMBER, PUNCTUATION, type TokenTable, WORD} from '../kernels/tokenize.js'
import {type CountryHit, countryBefore} from '../lexicon/countries.js'
import {endsOffice, institutions, officeBefore} from '../lexicon/offices.js'
import {isGap, isHyphen, wordBefore} from '../lexicon/phrases.js'
import {isClause, isComma, isGivenName, isNoName, isNoTitle} from './no-titles.js'
import {
  atUnitedNations,
  type Draft,
  determiners,
  elect,
  empty,
  envoys,
  finish,
  flag,
  flags,
  grammar,
  MODIFIERS,
  of,
  setCountry,
  type Title,
  take,
  the,
  to,
} from './title-parts.js'

export {titleAfter} from './appositions.js'
export type {Title} from './title-parts.js'

const counterparts = wordHashes('counterpart counterparts opposite')
const linked = wordHashes('ceo chairman chairwoman councilor councillor leader founder')
const and = hashWord('and')
const under = hashWord('under')
const electHash = hashWord('elect')
const secretaries = wordHashes('secretary secretaries')
/** Behind these a name may stand before the office: "former Moor adviser". "Then" and "late" are other words too. */
const formerly = wordHashes('former ex erstwhile onetime')
const dotted = new Map([
  ['F.B.I.', 'fbi'],
  ['C.I.A.', 'cia'],
  ['N.S.A.', 'nsa'],
  ['E.P.A.', 'epa'],
])

/**
 * The title that ends directly before the name whose first word is token `index`, read back to token `floor` at most:
 * "US Secretary of State |Antony", "China's foreign minister, |Qin Maro", "his Chinese counterpart |Qin".
 */

export function titleBefore(text: string, tokens: TokenTable, index: number, floor = 0): Title | undefined {
  let at = index - 1
  if (at <= floor - 1 || !isGap(tokens, at)) return undefined
  at--
  if (at < floor) return undefined
  const comma = isComma(text, tokens, at)
  if (comma) at--
  if (at < floor) return undefined
  const stopped = tokens.kind[at] === PUNCTUATION
  const word = stopped ? at - 1 : at
  // The cheap question, which most words before a name fail: a title's last word, or a country behind "of".
  if (word < floor || tokens.kind[word] !== WORD) return undefined
  const hash = tokens.hash[word] as number
  if (!endsOffice(hash) && !counterparts.has(hash) && !elect.has(hash) && !isCountryLast(tokens, word, stopped)) return undefined
  if (isNoName(text, tokens, index)) return undefined
  const draft = coreBefore(text, tokens, at, floor)
  if (draft === undefined || isPart(text, tokens, draft, floor) || isNoTitle(text, tokens, draft, index, floor)) return undefined
  modify(text, tokens, draft, floor)
  if (comma && (!draft.determined || draft.honorific || isClause(text, tokens, draft, index, floor))) return undefined
  if (isGivenName(tokens, draft)) return undefined
  if (!draft.honorific) join(text, tokens, draft, floor)
  return finish(text, tokens, draft)
}

/** "semi-official", "7:16 PM": the rest of a word, or an hour. */
function isPart(text: string, tokens: TokenTable, draft: Draft, floor: number): boolean {
  const at = draft.first - 1
  if (at <= floor) return false
  if (isHyphen(text, tokens, at)) return !flags.has(tokens.hash[at - 1] as number) && tokens.hash[at - 1] !== under
  return draft.office === 'prime minister' && tokens.kind[at - 1] === NUMBER && draft.first === draft.last
}

/**
 * Where the name begins in a run of capitalised words, tokens `[first, last]`: behind the last title inside it, with
 * that title; `undefined` where the run holds none. "US Secretary of State Antony Blinken" begins at "Antony".
 */
export function titleInside(
  text: string,
  tokens: TokenTable,
  first: number,
  last: number,
  floor = 0,
): {title: Title; name: number} | undefined {
  for (let index = last; index > first; index--) {
    if (tokens.kind[index] !== WORD || !isGap(tokens, index - 1)) continue
    const title = titleBefore(text, tokens, index, floor)
    if (title !== undefined && title.last >= first) return {title, name: index}
  }
  return undefined
}

/** The office itself, without what stands before it. */
function coreBefore(text: string, tokens: TokenTable, at: number, floor: number): Draft | undefined {
  const draft = empty(at, at)
  const hash = tokens.hash[at] as number
  if (counterparts.has(hash)) {
    draft.counterpart = true
    return draft
  }
  if (elect.has(hash) && at - 2 >= floor && (isHyphen(text, tokens, at - 1) || (hash === electHash && isGap(tokens, at - 1)))) {
    draft.elect = true
    const office = officeBefore(text, tokens, at - 2, floor)
    if (office === undefined) return undefined
    take(draft, office)
    draft.first = office.first
    return draft
  }
  const office = officeBefore(text, tokens, at, floor)
  if (office !== undefined) {
    take(draft, office)
    draft.first = office.first
    return draft
  }
  // "president of the United States", "ambassador to China"
  const country = countryBefore(text, tokens, at, floor)
  if (country === undefined || country.possessive || country.kind === 'adjective') return undefined
  let link = wordBefore(text, tokens, country.first, floor)
  if (link >= 0 && tokens.hash[link] === the) link = wordBefore(text, tokens, link, floor)
  if (link < 0 || (tokens.hash[link] !== of && tokens.hash[link] !== to)) return undefined
  const head = wordBefore(text, tokens, link, floor)
  const held = head < 0 ? undefined : officeBefore(text, tokens, head, floor)
  if (held?.office === undefined) return undefined
  if (tokens.hash[link] === to && !envoys.has(held.office)) return undefined
  take(draft, held)
  if (tokens.hash[link] === of) setCountry(draft, country)
  else atUnitedNations(draft, country)
  draft.first = held.first
  draft.determined = true
  return draft
}

/** Reads what stands before an office: flags, country, body, ordinal, article. */
function modify(text: string, tokens: TokenTable, draft: Draft, floor: number): void {
  if (draft.honorific) return
  for (let steps = 0; steps < MODIFIERS; steps++) {
    if (ordinalBefore(text, tokens, draft, floor)) continue
    const country = beforeIs(text, tokens, draft.first, floor)
    const word = country === undefined ? wordBefore(text, tokens, draft.first, floor) : country.last
    if (country !== undefined && draft.country === undefined) {
      // "Canada-US prime minister talks": of two joined countries neither holds the office.
      if (isHyphen(text, tokens, country.first - 1)) return
      setCountry(draft, country)
      draft.first = country.first
      draft.determined = true
      continue
    }
    if (word < floor || word < 0) return
    const hash = tokens.hash[word] as number
    const opened = lettersBefore(text, tokens, draft, word, floor)
    if (opened >= 0) {
      draft.first = opened
      continue
    }
    const body = institutions.before(text, tokens, word, floor)
    if (body !== undefined) {
      if (body.value !== '' && draft.country === undefined) draft.country = body.value
      draft.first = body.first
      continue
    }
    if (determiners.has(hash)) {
      draft.determined = true
      return
    }
    if (flag(draft, hash)) {
      draft.first = word
      continue
    }
    if (hash === under) {
      if (!secretaries.has(tokens.hash[draft.first] as number)) return
      draft.deputy = true
      draft.first = word
      continue
    }
    const far = formerBefore(text, tokens, word, floor)
    if (far >= 0) {
      draft.former = true
      draft.first = far
      continue
    }
    // "China's outspoken foreign minister": one word that no list has, behind a country.
    if (draft.country !== undefined || ((tokens.flags[word] as number) & CAPITAL) !== 0 || grammar.has(hash)) return
    const further = beforeIs(text, tokens, word, floor)
    if (further === undefined || further.kind === 'capital' || !(further.possessive || further.kind === 'adjective')) return
    draft.first = word
  }
}

/** The first letter of a body written with stops, which ends with letter `word`: "F.B.I. director". */
function lettersBefore(text: string, tokens: TokenTable, draft: Draft, word: number, floor: number): number {
  const first = word - 4
  if (first < floor || tokens.start[word + 1] !== (tokens.start[word] as number) + 1) return -1
  const body = dotted.get(text.slice(tokens.start[first], tokens.start[word + 2]))
  if (body === undefined) return -1
  if (draft.role === 'director') {
    delete draft.role
    draft.office = `${body} director`
  } else draft.country ??= 'United States'
  return first
}

/** The "former" before one or two words that no list has, back from word `at`: "former Moor adviser"; -1 without it. */
function formerBefore(text: string, tokens: TokenTable, at: number, floor: number): number {
  let names = 0
  for (let word = at; word >= floor && word >= 0; word = wordBefore(text, tokens, word, floor)) {
    const hash = tokens.hash[word] as number
    if (formerly.has(hash)) return names > 0 ? word : -1
    // "former President Moor aide": it is the president who is former.
    if (flags.has(hash) || endsOffice(hash) || grammar.has(hash)) return -1
    if (((tokens.flags[word] as number) & CAPITAL) === 0 || ++names > 2) return -1
  }
  return -1
}

/** The country phrase that ends before word `index`, a gap between. */
function beforeIs(text: string, tokens: TokenTable, index: number, floor: number): CountryHit | undefined {
  if (index - 2 < floor || !isGap(tokens, index - 1)) return undefined
  let last = index - 2
  // "the United States’ president"
  const unit = text.charCodeAt(tokens.start[last] as number)
  if (tokens.kind[last] === PUNCTUATION && (unit === 39 || unit === 0x2019)) last--
  return last < floor ? undefined : countryBefore(text, tokens, last, floor)
}

function ordinalBefore(text: string, tokens: TokenTable, draft: Draft, floor: number): boolean {
  const at = draft.first - 2
  if (at < floor || tokens.kind[at] !== NUMBER || !isGap(tokens, at + 1)) return false
  if (!/(?:st|nd|rd|th)$/.test(text.slice(tokens.start[at], tokens.start[at + 1]))) return false
  draft.first = at
  return true
}

/**
 * "former New York mayor and top adviser |Rudy": both are former. "the former president and Secretary |Lin" are two, as
 * the capital of one of them says.
 */
function formerJoin(text: string, tokens: TokenTable, draft: Draft, floor: number): void {
  let link = wordBefore(text, tokens, draft.first, floor)
  // "mayor and top Moor adviser"
  for (let steps = 0; steps < 3 && link >= 0; steps++) {
    if (((tokens.flags[link] as number) & CAPITAL) === 0 && !flag(empty(link, link), tokens.hash[link] as number)) break
    link = wordBefore(text, tokens, link, floor)
  }
  if (link < 0 || tokens.hash[link] !== and) return
  const at = wordBefore(text, tokens, link, floor)
  if (at < 0) return
  const other = coreBefore(text, tokens, at, floor)
  if (other === undefined || other.honorific || other.plural) return
  if ((~(tokens.flags[other.first] as number) & (tokens.flags[draft.last] as number) & CAPITAL) !== 0) return
  modify(text, tokens, other, floor)
  if (!other.former) return
  draft.former = true
  draft.first = other.first
}

/** "his Chinese counterpart, Foreign Minister |Qin", "Foreign Minister and State Councilor |Wang". */
function join(text: string, tokens: TokenTable, draft: Draft, floor: number): void {
  const at = draft.first - 2
  if (at <= floor || !isGap(tokens, at + 1)) return
  if (isComma(text, tokens, at)) {
    if (!counterparts.has(tokens.hash[at - 1] as number) || tokens.kind[at - 1] !== WORD) return
    const other = coreBefore(text, tokens, at - 1, floor)
    if (other === undefined) return
    modify(text, tokens, other, floor)
    draft.counterpart = true
    if (draft.country === undefined && other.country !== undefined) draft.country = other.country
    draft.first = other.first
    return
  }
  if (!draft.former && !draft.determined) formerJoin(text, tokens, draft, floor)
  if (tokens.hash[at] !== and || !linked.has(tokens.hash[draft.last] as number) || !isGap(tokens, at - 1)) return
  if (draft.country !== undefined) return
  const other = coreBefore(text, tokens, at - 2, floor)
  if (other === undefined || other.office === undefined || other.plural) return
  modify(text, tokens, other, floor)
  draft.first = other.first
  draft.former ||= other.former
  draft.office = other.office
  if (other.country !== undefined) draft.country = other.country
}

/** Whether the word may end a country's name: a capital, or the stop of "U.S."; what it is, `coreBefore` finds out. */
function isCountryLast(tokens: TokenTable, word: number, stopped: boolean): boolean {
  if (((tokens.flags[word] as number) & CAPITAL) === 0) return false
  // Only behind "of" or "to" does a country end a title: a look at one word decides.
  for (let at = word - 2, steps = 0; at >= 0 && steps < 5; at -= stopped ? 1 : 2, steps++) {
    const hash = tokens.hash[at]
    if (hash === of || hash === to) return true
  }
  return false
}
