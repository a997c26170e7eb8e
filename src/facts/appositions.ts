import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, NUMBER, type TokenTable, WORD} from '../kernels/tokenize.js'
import {countryAt} from '../lexicon/countries.js'
import {institutions, type OfficeHit, officeAt} from '../lexicon/offices.js'
import {isGap, isHyphen, wordAfter} from '../lexicon/phrases.js'
import {isComma} from './no-titles.js'
import {
  atUnitedNations,
  type Draft,
  determiners,
  elect,
  empty,
  envoys,
  finish,
  flag,
  former,
  grammar,
  MODIFIERS,
  of,
  setCountry,
  type Title,
  take,
  the,
  to,
} from './title-parts.js'

const who = hashWord('who')
const copulas = wordHashes('is was serves served')

/**
 * The apposition that begins at token `index`, directly behind a name, and ends before token `limit`: ", the foreign
 * minister of China,", " (R-Texas)", ", who is the Russian foreign minister".
 */
export function titleAfter(text: string, tokens: TokenTable, index: number, limit: number): Title | undefined {
  const party = partyAfter(text, tokens, index, limit)
  if (party !== undefined) return party
  if (!isComma(text, tokens, index)) return undefined
  if (!isGap(tokens, index + 1) || tokens.kind[index + 2] !== WORD) return undefined
  let at = index + 2
  if (tokens.hash[at] === who) {
    at = wordAfter(text, tokens, at)
    if (at < 0 || !copulas.has(tokens.hash[at] as number)) return undefined
    at = wordAfter(text, tokens, at)
    if (at < 0) return undefined
  }
  let determined = false
  let indefinite = false
  const draft: Draft = empty(at, at)
  let unknown = 0
  for (let steps = 0; steps < MODIFIERS + 4 && at >= 0 && at < limit; steps++) {
    const hash = tokens.hash[at] as number
    if (determiners.has(hash)) {
      if (steps > 0) return undefined
      determined = true
      indefinite = articles.has(hash)
      draft.first = at + 2
      at = step(text, tokens, at)
      continue
    }
    const office = officeAt(text, tokens, at)
    if (office !== undefined && !office.honorific && !office.plural && isHeadOf(text, tokens, office, limit)) {
      take(draft, office)
      draft.last = office.last
      complement(text, tokens, draft, limit)
      // "Lin, President Moor and others" is a list of people.
      if (!isClosed(text, tokens, draft.last)) return undefined
      if (!indefinite && isOfNext(text, tokens, draft.last, limit)) return undefined
      return finish(text, tokens, draft)
    }
    const country = countryAt(text, tokens, at)
    if (country !== undefined) {
      setCountry(draft, country)
      if (country.possessive || country.kind !== 'name') draft.determined = true
      at = step(text, tokens, country.last)
      continue
    }
    const body = institutions.at(text, tokens, at)
    if (body !== undefined) {
      if (body.value !== '' && draft.country === undefined) draft.country = body.value
      at = step(text, tokens, body.last)
      continue
    }
    if (flag(draft, hash)) {
      at = step(text, tokens, at)
      continue
    }
    // "a veteran human rights lawyer", "the 45th president"
    if (grammar.has(hash) || !(determined || draft.determined) || ++unknown > 4) return undefined
    at = step(text, tokens, at)
  }
  return undefined
}

/** The next word of an apposition, over a figure ("the 45th president", "a 61-year-old"). */
function step(text: string, tokens: TokenTable, at: number): number {
  const next = wordAfter(text, tokens, at)
  if (next >= 0) return next
  if (!isGap(tokens, at + 1) || tokens.kind[at + 2] !== NUMBER) return -1
  return wordAfter(text, tokens, at + 2)
}

/** "research director" ends a phrase, "minister trade talks" does not. */
function isHeadOf(text: string, tokens: TokenTable, office: OfficeHit, limit: number): boolean {
  const next = wordAfter(text, tokens, office.last)
  if (next < 0 || next >= limit) return true
  // "the deputy US envoy"
  if (office.office === 'deputy') return grammar.has(tokens.hash[next] as number)
  if (isHyphen(text, tokens, next - 1)) return elect.has(tokens.hash[next] as number)
  return (
    ((tokens.flags[next] as number) & CAPITAL) !== 0 ||
    grammar.has(tokens.hash[next] as number) ||
    officeAt(text, tokens, next) === undefined
  )
}

/**
 * Whether an apposition ends behind token `last`: at a mark, or with words that go on with it. "Lin, President Moor and
 * others" is a list, and "In July, the minister argued" begins a clause.
 */
function isClosed(text: string, tokens: TokenTable, last: number): boolean {
  if (!isGap(tokens, last + 1) || tokens.kind[last + 2] !== WORD) return true
  const next = last + 2
  return (
    goOn.has(tokens.hash[next] as number) ||
    (((tokens.flags[next] as number) & CAPITAL) !== 0 && countryAt(text, tokens, next) !== undefined)
  )
}

/** Words of a phrase behind its office: "minister for trade and industry in the cabinet" has eight. */
const BEHIND = 8

/**
 * Whether a phrase that ends with token `last` belongs to the name behind it in a list of people: "Moor, deputy foreign
 * minister for trade, |Ghazi Daro, and", "Moor, former ambassador and former governor |Ada Holm".
 */
function isOfNext(text: string, tokens: TokenTable, last: number, limit: number): boolean {
  let at = last
  let plain = 0
  for (let steps = 0; steps < BEHIND; steps++) {
    const next = wordAfter(text, tokens, at)
    if (next < 0 || next >= limit) break
    // Behind these a clause or another person's title begins: "an adviser to President Moor".
    if (steps > 0 && (ends.has(tokens.hash[next] as number) || determiners.has(tokens.hash[next] as number))) return false
    if (steps === 0 && tokens.hash[next] === and && isTitleOfNext(text, tokens, next, limit)) return true
    if (steps === 0 && !phraseLinks.has(tokens.hash[next] as number) && countryAt(text, tokens, next) === undefined) return false
    // "a spokesman for trade" may be the next one's; "for two of the mayor's critics, |Ada Holm and" names the critics.
    if (((tokens.flags[next] as number) & CAPITAL) === 0 && !phraseLinks.has(tokens.hash[next] as number) && ++plain > 1) return false
    at = next
  }
  if (!isComma(text, tokens, at + 1) || !isGap(tokens, at + 2)) return false
  const name = at + 3
  return isName(text, tokens, name, limit) && isName(text, tokens, wordAfter(text, tokens, name), limit)
}

/** "and former South Carolina governor |Ada Holm": behind "and", token `link`, a title and a name. */
function isTitleOfNext(text: string, tokens: TokenTable, link: number, limit: number): boolean {
  let at = wordAfter(text, tokens, link)
  const again = at >= 0 && former.has(tokens.hash[at] as number)
  for (let steps = 0; steps < BEHIND && at >= 0 && at < limit; steps++) {
    const office = officeAt(text, tokens, at)
    if (office !== undefined) return !office.honorific && isName(text, tokens, nextWord(text, tokens, office.last), limit)
    const country = countryAt(text, tokens, at)
    // Behind a second "former" a place that no list has may stand.
    const place = again && ((tokens.flags[at] as number) & CAPITAL) !== 0
    if (country === undefined && !place && !flag(empty(at, at), tokens.hash[at] as number)) return false
    at = wordAfter(text, tokens, country?.last ?? at)
  }
  return false
}

/** The word behind a phrase that may end in its own full stop. */
function nextWord(text: string, tokens: TokenTable, last: number): number {
  return tokens.kind[last] === WORD ? wordAfter(text, tokens, last) : isGap(tokens, last + 1) ? last + 2 : -1
}

/** A word that may be a person's name: a capital, no country, no title. */
function isName(text: string, tokens: TokenTable, at: number, limit: number): boolean {
  return (
    at >= 0 &&
    at < limit &&
    tokens.kind[at] === WORD &&
    ((tokens.flags[at] as number) & CAPITAL) !== 0 &&
    countryAt(text, tokens, at) === undefined &&
    officeAt(text, tokens, at) === undefined &&
    institutions.at(text, tokens, at) === undefined
  )
}

const and = hashWord('and')
const articles = wordHashes('a an')
const ends = wordHashes('who whose whom which that as under during since until now turned based is was has had said says')
const phraseLinks = wordHashes('of at in for to from with on')

const goOn = wordHashes('of at in for to from with on by who whose whom which that and or but as under during since until now turned based')

/** "of the United States", "to China", "-elect" behind an office. */
function complement(text: string, tokens: TokenTable, draft: Draft, limit: number): void {
  let link = wordAfter(text, tokens, draft.last)
  if (link >= 0 && elect.has(tokens.hash[link] as number)) {
    draft.elect = true
    draft.last = link
    link = wordAfter(text, tokens, link)
  }
  if (link < 0 || link >= limit || (tokens.hash[link] !== of && tokens.hash[link] !== to)) return
  let at = wordAfter(text, tokens, link)
  if (at >= 0 && tokens.hash[at] === the) at = wordAfter(text, tokens, at)
  if (at < 0 || at >= limit) return
  const country = countryAt(text, tokens, at)
  if (country === undefined || country.possessive || country.kind === 'adjective') return
  if (tokens.hash[link] === of) setCountry(draft, country)
  else if (!envoys.has(draft.office ?? '')) return
  else atUnitedNations(draft, country)
  draft.determined = true
  draft.last = country.last
}

const PARTY =
  /^,? ?\(?(?:[RDI]|Rep|Dem|Ind|Republican|Democrat)\.?[-–—, ]{1,2}(?:[A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?)?|(?:[A-Z]\.?){2})(?=[),.;]|$)/

/** " (R-Texas)", ", D-Calif.,": a party with a state makes a member of Congress. */
function partyAfter(text: string, tokens: TokenTable, index: number, limit: number): Title | undefined {
  const from = tokens.start[index] as number
  const unit = text.charCodeAt(from)
  const mark = unit === 44 || unit === 40 ? index : index + 1
  if (mark + 3 >= limit || (unit !== 44 && unit !== 40 && text.charCodeAt(from + 1) !== 40)) return undefined
  const letter = text.charCodeAt(unit === 44 ? from + 2 : unit === 40 ? from + 1 : from + 2)
  if (letter !== 82 && letter !== 68 && letter !== 73) return undefined
  const match = PARTY.exec(text.slice(from, Math.min(from + 40, tokens.start[limit] as number)))
  if (match === null) return undefined
  const end = from + match[0].length
  let first = index
  while (tokens.kind[first] !== WORD) first++
  let last = first
  while ((tokens.start[last + 1] as number) < end) last++
  const draft = empty(first, last)
  draft.role = 'lawmaker'
  draft.country = 'United States'
  return finish(text, tokens, draft)
}
