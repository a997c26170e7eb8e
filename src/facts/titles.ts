import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, NUMBER, PUNCTUATION, type TokenTable, WORD} from '../kernels/tokenize.js'
import {type CountryHit, countryBefore} from '../lexicon/countries.js'
import {NO_NAMES} from '../lexicon/office-names.js'
import {endsOffice, institutions, officeAt, officeBefore} from '../lexicon/offices.js'
import {isGap, isHyphen, wordAfter, wordBefore} from '../lexicon/phrases.js'
import {
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

const noNames = wordHashes(`${NO_NAMES} ${NO_NAMES.trim().replace(/\s+/g, "'s ")}'s`)
const counterparts = wordHashes('counterpart counterparts opposite')
const linked = wordHashes('ceo chairman chairwoman councilor councillor leader founder')
const and = hashWord('and')

export function titleBefore(text: string, tokens: TokenTable, index: number, floor = 0): Title | undefined {
  let at = index - 1
  if (at <= floor - 1 || !isGap(tokens, at)) return undefined
  at--
  if (at < floor) return undefined
  const comma = tokens.kind[at] === PUNCTUATION && text.charCodeAt(tokens.start[at] as number) === 44
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
  if (draft === undefined || isPart(text, tokens, draft, floor)) return undefined
  modify(text, tokens, draft, floor)
  if (comma && (!draft.determined || draft.honorific)) return undefined
  if (!draft.honorific) join(text, tokens, draft, floor)
  return finish(text, tokens, draft)
}

/** "semi-official", "7:16 PM": the rest of a word, or an hour. */
function isPart(text: string, tokens: TokenTable, draft: Draft, floor: number): boolean {
  const at = draft.first - 1
  if (at <= floor) return false
  if (isHyphen(text, tokens, at)) return !flags.has(tokens.hash[at - 1] as number)
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
  if (elect.has(hash) && at - 2 >= floor && isHyphen(text, tokens, at - 1)) {
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
  if (tokens.hash[link] === of) setCountry(draft, country)
  else if (!envoys.has(held.office)) return undefined
  take(draft, held)
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
    // "China's outspoken foreign minister": one word that no list has, behind a country.
    if (draft.country !== undefined || ((tokens.flags[word] as number) & CAPITAL) !== 0 || grammar.has(hash)) return
    const further = beforeIs(text, tokens, word, floor)
    if (further === undefined || further.kind === 'capital' || !(further.possessive || further.kind === 'adjective')) return
    draft.first = word
  }
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

/** "his Chinese counterpart, Foreign Minister |Qin", "Foreign Minister and State Councilor |Wang". */
function join(text: string, tokens: TokenTable, draft: Draft, floor: number): void {
  const at = draft.first - 2
  if (at <= floor || !isGap(tokens, at + 1)) return
  if (tokens.kind[at] === PUNCTUATION && text.charCodeAt(tokens.start[at] as number) === 44) {
    if (!counterparts.has(tokens.hash[at - 1] as number) || tokens.kind[at - 1] !== WORD) return
    const other = coreBefore(text, tokens, at - 1, floor)
    if (other === undefined) return
    modify(text, tokens, other, floor)
    draft.counterpart = true
    if (draft.country === undefined && other.country !== undefined) draft.country = other.country
    draft.first = other.first
    return
  }
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

/** Whether a run that begins at `index` is a place, a body or an event named with a title's word ("King Street"). */
function isNoName(text: string, tokens: TokenTable, index: number): boolean {
  if (noNames.has(tokens.hash[index] as number)) return true
  // "Deputy |National Security Adviser", "Lt. |Gen. Moor": the title goes on.
  const office = officeAt(text, tokens, index)
  if (office !== undefined && !office.honorific && office.last > index) return true
  // "President Moor Street", "King Fahd University": the head stands behind one or two names.
  let at = index
  for (let steps = 0; steps < 2; steps++) {
    at = wordAfter(text, tokens, at)
    if (at < 0 || ((tokens.flags[at] as number) & CAPITAL) === 0) return false
    if (places.has(tokens.hash[at] as number)) return true
  }
  return false
}

const places = wordHashes(
  'street avenue road boulevard drive square university college school hospital county airport station bridge stadium museum gallery theater theatre hotel foundation prize cup memorial highway center centre',
)

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
