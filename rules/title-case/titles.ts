import type {Facts} from '../../src/facts/facts.js'
import {determiners, flags} from '../../src/facts/title-parts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, APOSTROPHE, CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import {countryAt, countryBefore} from '../../src/lexicon/countries.js'
import {givenNames} from '../../src/lexicon/given-names.js'
import {PORTFOLIOS} from '../../src/lexicon/office-names.js'
import {institutions, type OfficeHit, officeAt, possessorAt, possessorBefore} from '../../src/lexicon/offices.js'
import {isGap, wordAfter, wordBefore} from '../../src/lexicon/phrases.js'
import {isTweet} from '../../src/rule/tweets.js'
import type {Range} from '../../src/view/view.js'

/** A title of office that stands for its holder: no name follows it. */
export interface FreeTitle extends Range {
  /** Offsets of the capitals that lower case would take away; none where it has none. */
  readonly capitals: readonly number[]
  /** "the president", "China's foreign minister": one holder is meant. */
  readonly definite: boolean
}

/** Offices that newsrooms write in lower case away from a name; crowns and churches have rules of their own. */
const OFFICES = new Set(
  `president,vice president,prime minister,deputy prime minister,first minister,chancellor,vice chancellor,secretary of state,attorney general,
  deputy attorney general,solicitor general,senator,representative,governor,lieutenant governor,governor general,mayor,councillor,ambassador,consul general,
  secretary general,director general,press secretary,chief of staff,national security adviser,trade representative,special envoy,envoy,permanent representative,
  high representative,speaker,majority leader,minority leader,minister,secretary,undersecretary,general secretary,assistant secretary of state,prosecutor general,
  state councilor,member of parliament`
    .split(',')
    .map((office) => office.trim()),
)

/** Words of titles that are no names themselves: the House of "House speaker" keeps its capital. */
const lowered = new Set([
  ...wordHashes(`president vice prime minister premier deputy first chancellor secretary state of for the and attorney general solicitor senator congressman
    congresswoman representative governor lieutenant mayor lord councillor councilor ambassador consul director press chief staff advisor adviser
    national security trade special envoy permanent high speaker majority minority leader undersecretary under assistant prosecutor council
    foreign external defense defence interior home justice health affairs acting former interim associate member parliament`),
  ...[...wordHashes(PORTFOLIOS)].filter(
    (hash) => !wordHashes('northern ireland scotland wales european europe commonwealth treasury').has(hash),
  ),
])

const of = hashWord('of')
const to = hashWord('to')
const and = hashWord('and')
const links = wordHashes('for')
const linking = wordHashes('of for and the')
const running = wordHashes(
  'run runs ran running stand stands stood standing bid candidate candidates nominee campaign campaigned campaigning race',
)
const forward = hashWord('for')
const becoming = wordHashes('as become becomes became becoming elected appointed named nominated fellow every no any each both')

/** The titles of a text that stand for a person without naming him, quotations and headings left out. */
export function* freeTitles(facts: Facts): Generator<FreeTitle> {
  const {text, tokens} = facts
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue
    const hit = possessorAt(text, tokens, index) ?? officeAt(text, tokens, index)
    if (hit === undefined) continue
    const title = readTitle(facts, hit)
    if (title !== undefined) yield title
    index = hit.last
  }
}

function readTitle(facts: Facts, hit: OfficeHit): FreeTitle | undefined {
  const {text, tokens} = facts
  const {office} = hit
  if (office === undefined || hit.plural || !(OFFICES.has(office) || /(?:minister|secretary)$/.test(office))) return undefined
  const last = portfolioEnd(text, tokens, hit)
  if (last === undefined) return undefined
  const start = tokens.start[hit.first] as number
  if (!isFollowedByNoName(text, tokens, last) || facts.insideQuotation(start) || isHeading(facts, start)) return undefined
  const head = headOf(facts, hit.first)
  if (head === undefined || isTweet(text, start) || isHalf(facts, last)) return undefined
  const sentence = facts.sentenceRange(facts.sentenceAt(start)).start
  const capitals: number[] = []
  let small = 0
  for (let at = head.first; at <= last; at++) {
    const hash = tokens.hash[at] as number
    const possessive = at === last && ((tokens.flags[at] as number) & APOSTROPHE) !== 0
    if (tokens.kind[at] !== WORD || !(possessive || lowered.has(hash))) continue
    // "the PM’s deal"
    if (((tokens.flags[at] as number) & ALL_CAPS) !== 0 || /^\p{Lu}{2}/u.test(text.slice(tokens.start[at], tokens.start[at + 1])))
      return undefined
    if (!isCapital(tokens, at)) small += at < hit.first || linking.has(hash) ? 0 : 1
    else if ((tokens.start[at] as number) > sentence) capitals.push(tokens.start[at] as number)
  }
  // "Homeland Security secretary", "secretary of State": the department keeps its capitals.
  if (small > 0 && capitals.length > 0) return undefined
  return {start: Math.min(start, ...capitals), end: tokens.start[last + 1] as number, capitals, definite: head.definite}
}

/**
 * The last word of a title with a portfolio that no list has ("Minister of National Security"); undefined where what follows
 * "of" may be a portfolio or, by a slip, the holder's name ("the US Secretary of Ada Holm").
 */
function portfolioEnd(text: string, tokens: TokenTable, {office = '', last}: OfficeHit): number | undefined {
  const link = wordAfter(text, tokens, last)
  if (!/(?<!(?:prime|first) )(?:minister|secretary)$/.test(office) || link < 0 || tokens.hash[link] !== of) return last
  let end = last
  let at = wordAfter(text, tokens, link)
  if (at < 0 || !isCapital(tokens, at) || countryAt(text, tokens, at) !== undefined) return last
  for (; at >= 0 && isCapital(tokens, at); at = wordAfter(text, tokens, at)) {
    if (!lowered.has(tokens.hash[at] as number)) return undefined
    end = at
  }
  return end
}

/** "The President and the Vice President of the Port Masters' Conference": the second title would keep its capitals. */
function isHalf(facts: Facts, last: number): boolean {
  const {text, tokens} = facts
  const link = wordAfter(text, tokens, last)
  const next = link < 0 || tokens.hash[link] !== and ? -1 : wordAfter(text, tokens, link)
  if (next < 0 || !determiners.has(tokens.hash[next] as number)) return false
  const hit = officeAt(text, tokens, wordAfter(text, tokens, next))
  return hit?.office !== undefined && isCapital(tokens, hit.first) && readTitle(facts, hit) === undefined
}

/** Where a title begins, its "Deputy" and "former" included; undefined where what stands before it makes it a form of address or part of a name. */
function headOf({text, tokens}: Facts, from: number): {first: number; definite: boolean} | undefined {
  let first = from
  for (;;) {
    const before = wordBefore(text, tokens, first, 0)
    if (before < 0 || !flags.has(tokens.hash[before] as number) || tokens.kind[before] !== WORD) break
    first = before
  }
  if (!isGap(tokens, first - 1) || first < 2) return undefined
  const owner = countryBefore(text, tokens, first - 2, 0) ?? institutions.before(text, tokens, first - 2, 0)
  if (owner !== undefined) return isGoverned(text, tokens, owner.first) ? undefined : {first, definite: true}
  if (tokens.kind[first - 2] !== WORD) return undefined
  const hash = tokens.hash[first - 2] as number
  if (isGoverned(text, tokens, first - 2)) return undefined
  // "the Secretary General's Special Representative": the first title would keep its capitals.
  const possessor = possessorBefore(text, tokens, first - 2, 0)
  if (possessor !== undefined && isCapital(tokens, possessor.first)) return undefined
  if (determiners.has(hash)) return {first, definite: isDefinite(tokens, first - 2)}
  // "Johnson's Foreign Secretary"
  if (/['’]s$/.test(text.slice(tokens.start[first - 2], tokens.start[first - 1]))) return {first, definite: true}
  if (isCapital(tokens, first - 2)) return undefined
  return becoming.has(hash) || (hash === forward && isRun(text, tokens, first - 2)) ? {first, definite: false} : undefined
}

/** "run for President": whether a word before token `index` says that somebody seeks the office. */
function isRun(text: string, tokens: TokenTable, index: number): boolean {
  const before = wordBefore(text, tokens, index, 0)
  return before >= 0 && running.has(tokens.hash[before] as number)
}

const the = hashWord('the')

/** "the Office of the", "Office of Ukraine's", "Assistant to the": what stands before token `index` is named after the title behind it. */
function isGoverned(text: string, tokens: TokenTable, index: number): boolean {
  let link = wordBefore(text, tokens, index, 0)
  if (link >= 0 && determiners.has(tokens.hash[link] as number)) link = wordBefore(text, tokens, link, 0)
  if (link < 0 || (tokens.hash[link] !== of && tokens.hash[link] !== to)) return false
  const body = wordBefore(text, tokens, link, 0)
  return body >= 0 && isCapital(tokens, body)
}

function isDefinite(tokens: TokenTable, index: number): boolean {
  return tokens.hash[index] === the
}

/** Whether neither a name nor the rest of a longer title or of a body's name follows token `last`. */
function isFollowedByNoName(text: string, tokens: TokenTable, last: number): boolean {
  const end = tokens.start[last + 1] as number
  // "President-elect", "President/CEO", "[Callis's President] Holm"
  if (/^(?:[-–/‐‑]|[\])] \p{Lu})/u.test(text.slice(end, end + 3))) return false
  if (!isGap(tokens, last + 1)) return true
  const next = last + 2
  if (tokens.kind[next] === PUNCTUATION) return !/["“‘']/.test(text[tokens.start[next] as number] as string)
  if (tokens.kind[next] !== WORD) return true
  if (isCapital(tokens, next)) return false
  const hash = tokens.hash[next]
  const behind = wordAfter(text, tokens, next)
  if (behind < 0) return true
  if (hash === and) return !isCapital(tokens, behind)
  if (links.has(hash as number)) return !isCapital(tokens, behind)
  return (hash !== of && hash !== to) || isWhole(text, tokens, behind)
}

// Words with a capital: "of New York" has two, of three the last may be the holder's name.
const MOST_OF = 2

/** Whether "of the United States", "of California" ends before a name begins. */
function isWhole(text: string, tokens: TokenTable, from: number): boolean {
  let at = tokens.hash[from] === the ? wordAfter(text, tokens, from) : from
  if (at < 0) return true
  // "the Secretary of State's": the rest of the title.
  if (/['’]s$/.test(text.slice(tokens.start[at], tokens.start[at + 1]))) return false
  const country = countryAt(text, tokens, at)
  if (country !== undefined) {
    const next = wordAfter(text, tokens, country.last)
    return next < 0 || !isCapital(tokens, next)
  }
  let words = 0
  // "The Vice President of Ada Holm"
  if (givenNames.has(tokens.hash[at] as number) && isGap(tokens, at + 1) && isCapital(tokens, at + 2)) return false
  for (; at >= 0 && isCapital(tokens, at); at = wordAfter(text, tokens, at)) words++
  return words <= MOST_OF
}

/** A headline or a crosshead, or a line of capitals. */
function isHeading(facts: Facts, start: number): boolean {
  const zone = facts.zones[facts.blockAt(start)]
  if (zone !== undefined && zone.name !== 'body' && zone.name !== 'dateline') return true
  const {tokens} = facts
  const sentence = facts.sentenceAt(start)
  let words = 0
  let capitals = 0
  for (let at = facts.sentences.first[sentence] as number; at < (facts.sentences.last[sentence] as number); at++) {
    // Titles themselves say nothing.
    if (tokens.kind[at] !== WORD || lowered.has(tokens.hash[at] as number)) continue
    if ((tokens.start[at + 1] as number) - (tokens.start[at] as number) < 4) continue
    words++
    if (isCapital(tokens, at)) capitals++
  }
  return capitals * 3 > words * 2
}

function isCapital(tokens: TokenTable, index: number): boolean {
  return ((tokens.flags[index] as number) & CAPITAL) !== 0
}
