import type {Facts} from '../../src/facts/facts.js'
import type {Mention} from '../../src/facts/mentions.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, APOSTROPHE, CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {functionWords} from '../../src/lexicon/english.js'
import {givenNames} from '../../src/lexicon/given-names.js'
import {wordSet} from '../../src/lexicon/words.js'

// Titles that stand before persons only, not in names of offices ("Justice Department", "General Assembly").
const titles = wordHashes('mr mrs ms dr president premier senator sen rep gov governor chancellor mayor')
const courtesies = wordHashes('mr mrs ms dr')
const addressed = wordHashes(
  'speaker president chairman chair secretary minister moderator justice mayor ambassador vice prime right wrong big',
)
// Words that a name cannot be told from behind a name: "Theresa may", "George will".
const auxiliaries = wordHashes('may will can might must would could should did does do has had is was were are be been')

const particles = wordHashes('von van vom zu de der den di da das del della dos du la le el al bin ibn ben abu ten ter')

// Times that an article writes a surname with its capital. How often it stands without is not asked, for that changes with each fix.
const FEWEST = 3
// Letters; shorter names are syllables and particles.
const SHORTEST = 3

export interface Person {
  readonly right: string
  /** `surname`: a word that is none of the language; `behind`: after a given name or title; `given`: before a surname. */
  readonly by: 'surname' | 'behind' | 'given'
}

/** Surnames by the tokenizer's hash, each with whether a title, or a well-known given name and a verb of saying, shows that it is no other word. */
export type Surnames = ReadonlyMap<number, boolean>

/** The surnames of an article: those of its persons, and what stands alone behind a title. */
export function surnamesOf({people}: Facts): Surnames {
  const found = new Map<number, boolean>()
  const add = ({words, title, speaks}: Mention, isFull: boolean): void => {
    const tail = words.findLast(({kind}) => kind === 'word')
    const head = words[0]
    if (tail === undefined || head === undefined || tail.compound || tail.caps) return
    const telling = title !== undefined || (isFull && speaks && givenNames.has(head.hash))
    found.set(tail.hash, telling || found.get(tail.hash) === true)
  }
  for (const {namings} of people.persons) for (const {mention, form} of namings) if (form !== 'given') add(mention, form === 'full')
  for (const {mention} of people.loose) if (mention.title !== undefined && mention.standing !== 'none') add(mention, false)
  return found
}

/** What a word in small letters should be, where the article writes it as a person's name. */
export function personAt(facts: Facts, index: number, surnames: Surnames): Person | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  const end = bareEnd(facts, index)
  if (end - start < SHORTEST) return undefined
  const word = text.slice(start, end)
  const right = word.charAt(0).toUpperCase() + word.slice(1)
  if (particles.has(hashWord(word))) return undefined
  const common = (wordSet().look(word) & COMMON) !== 0
  // "Mr. speaker" is an office, "Mr. trump" a name where the article has "Trump" several times.
  if (
    followsCourtesy(facts, index) &&
    (!common || (!addressed.has(hashWord(word)) && !functionWords.has(hashWord(word)) && countOf(text, right, FEWEST) >= FEWEST))
  )
    return {right, by: 'behind'}
  if (surnames.has(hashWord(word))) {
    if (auxiliaries.has(hashWord(word))) return undefined
    if ((!common || surnames.get(hashWord(word)) === true) && followsName(facts, index, right, !common))
      return countOf(text, right, FEWEST) >= FEWEST ? {right, by: 'behind'} : undefined
    if (!common && countOf(text, right, FEWEST) >= FEWEST) return {right, by: 'surname'}
    return undefined
  }
  if (common || tokens.kind[index + 1] !== SPACE || tokens.kind[index + 2] !== WORD || end < (tokens.start[index + 1] as number))
    return undefined
  const next = text.slice(tokens.start[index + 2], bareEnd(facts, index + 2))
  return countOf(text, `${right} ${next}`, 1) > 0 ? {right, by: 'given'} : undefined
}

/** The token before the space before a word, and before the stop of an abbreviation ("Mr. Holm"). */
function wordBefore({text, tokens}: Facts, index: number): number {
  return text.charCodeAt(tokens.start[index - 2] as number) === 46 ? index - 3 : index - 2
}

/** Whether "Mr", "Mrs", "Ms" or "Dr" stands directly before a word, with or without its stop. */
function followsCourtesy(facts: Facts, index: number): boolean {
  const {tokens} = facts
  if (tokens.kind[index - 1] !== SPACE) return false
  const before = wordBefore(facts, index)
  return courtesies.has(tokens.hash[before] ?? 0) && ((tokens.flags[before] ?? 0) & (CAPITAL | ALL_CAPS)) === CAPITAL
}

/** Quick test before `personAt`: a surname of the article, or a word behind "Mr" or before a surname. */
export function maybePerson(facts: Facts, index: number, surnames: Surnames): boolean {
  const {kind, flags, hash} = facts.tokens
  if (surnames.size > 0) {
    if (flags[index] === 0 ? surnames.has(hash[index] as number) : surnames.has(bareHash(facts, index))) return true
    if (((flags[index + 2] ?? 0) & CAPITAL) !== 0 && kind[index + 2] === WORD && surnames.has(hash[index + 2] as number)) return true
  }
  const before = kind[index - 2] === PUNCTUATION ? index - 3 : index - 2
  return ((flags[before] ?? 0) & CAPITAL) !== 0 && courtesies.has(hash[before] ?? 0) && followsCourtesy(facts, index)
}

/**
 * Whether the word before is a title or a given name, or with `any` any capitalised word, that the article has before
 * the name: "Donald trump", "Mr. trump", not "the Brexit party" where the article has "the Brexit Party".
 */
function followsName(facts: Facts, index: number, right: string, any: boolean): boolean {
  const {text, tokens} = facts
  if (tokens.kind[index - 1] !== SPACE) return false
  const before = wordBefore(facts, index)
  if (tokens.kind[before] !== WORD || ((tokens.flags[before] as number) & (CAPITAL | ALL_CAPS)) !== CAPITAL) return false
  if (!any && !givenNames.has(tokens.hash[before] as number) && !titles.has(tokens.hash[before] as number)) return false
  const given = text.slice(tokens.start[before], tokens.start[before + 1])
  return countOf(text, `${given}${before === index - 3 ? '.' : ''} ${right}`, 1) > 0
}

/** End of a word less its possessive ending. */
export function bareEnd({text, tokens}: Facts, index: number): number {
  const end = tokens.start[index + 1] as number
  return ((tokens.flags[index] as number) & APOSTROPHE) !== 0 && /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end
}

/** The hash of a word less its possessive ending. */
function bareHash(facts: Facts, index: number): number {
  const {text, tokens} = facts
  if (((tokens.flags[index] as number) & APOSTROPHE) === 0) return tokens.hash[index] as number
  return hashWord(text, tokens.start[index], bareEnd(facts, index))
}

/** How often a string stands in a text as whole words, counted up to a bound. */
function countOf(text: string, what: string, bound: number): number {
  let count = 0
  for (let at = text.indexOf(what); at >= 0 && count < bound; at = text.indexOf(what, at + what.length))
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + what.length))) count++
  return count
}
