import type {Facts} from '../../src/facts/facts.js'
import {hashWord} from '../../src/kernels/fold.js'
import {isSlip, type Slip, slipOf} from '../../src/kernels/slips.js'
import {ALL_CAPS, APOSTROPHE, CAMEL, CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'
import {type Gap, gapsAfter, gapsBefore, hasNear, isAbsurd, SHORTEST, wordsNear} from './phrasebook.js'

interface Misnomer {
  readonly start: number
  readonly end: number
  readonly wrong: string
  readonly right: string
  /** The whole name as it should be. */
  readonly name: string
  readonly tier: Tier
}

const GLUED = /(?:on|in|at|as|is|of|to|by|and|for|the|was|has|had)$/
// A form that stands more often is how the article spells a name.
const MOST = 2
const LEAST_ALONE = 6

// Older or other spellings that are right.
const VARIANTS = new Set(['Kazakstan', 'Tadjikistan', 'Roumania', 'Esthonia'])

/** A capitalised word that is looked at, with the words beside it; positions are tokens. */
interface Suspect {
  readonly index: number
  readonly wrong: string
  readonly known: boolean
  readonly left: number
  readonly right: number
}

/**
 * Finds a capitalised word that no dictionary has, one slip of the hand away from the word that a
 * well-known name has in its place, where every other word of the name stands to the letter.
 */
function find(facts: Facts): Misnomer[] {
  const {tokens} = facts
  const {kind, flags, hash, count} = tokens
  const dictionaries = wordSet()
  const found: Misnomer[] = []
  for (let index = 0; index < count; index++) {
    if (kind[index] !== WORD || ((flags[index] as number) & (CAPITAL | ALL_CAPS | CAMEL)) !== CAPITAL) continue
    if (dictionaries.hasHash(hash[index] as number) && !isAbsurd(hash[index] as number)) continue
    const left = index > 1 && kind[index - 1] === SPACE && kind[index - 2] === WORD ? index - 2 : -1
    const right = index + 2 < count && kind[index + 1] === SPACE && kind[index + 2] === WORD ? index + 2 : -1
    if (!isListed(facts, index, left, right)) continue
    const suspect = suspectAt(facts, index, left, right)
    const one = suspect && (judgeListed(facts, suspect) ?? judgeAlone(facts, suspect))
    if (one !== undefined && (suspect?.known || countIn(facts, one.wrong) <= MOST)) found.push(one)
  }
  return found
}

/** Whether any list has a word for the place; asked of every unknown capitalised word, so that no string is made for most. */
function isListed({text, tokens}: Facts, index: number, left: number, right: number): boolean {
  const start = tokens.start[index] as number
  const possessive = ((tokens.flags[index] as number) & APOSTROPHE) !== 0
  const end = (tokens.start[index + 1] as number) - (possessive ? 2 : 0)
  const first = text.charCodeAt(start)
  if (hasNear(first, text.charCodeAt(end - 1), end - start)) return true
  if (left >= 0 && gapsAfter(tokens.hash[left] as number, first).length > 0) return true
  return right >= 0 && (gapsBefore(tokens.hash[right] as number, first).length > 0 || ((tokens.flags[right] as number) & APOSTROPHE) !== 0)
}

/** A word of plain letters that the dictionaries lack, less its possessive ending, or one that makes no sense in names. */
function suspectAt({text, tokens}: Facts, index: number, left: number, next: number): Suspect | undefined {
  const start = tokens.start[index] as number
  const whole = tokens.start[index + 1] as number
  const possessive = ((tokens.flags[index] as number) & APOSTROPHE) !== 0
  const end = possessive ? whole - 2 : whole
  if (end - start < SHORTEST) return undefined
  const known = wordSet().look(text, start, end) !== 0
  if (known && !(isAbsurd(tokens.hash[index] as number) && !possessive)) return undefined
  // "the Supreme Cout. and": a short unknown word before a stop may be an abbreviation.
  if (end - start <= 6 && /^\.\s+\p{Ll}/u.test(text.slice(whole, whole + 4))) return undefined
  const wrong = text.slice(start, end)
  if (!/^[A-Z][a-z]+$/.test(wrong) || VARIANTS.has(wrong)) return undefined
  return {index, wrong, known, left, right: possessive ? -1 : next}
}

function judgeListed(facts: Facts, suspect: Suspect): Misnomer | undefined {
  const {hash} = facts.tokens
  const {index, wrong, left, right} = suspect
  const names = new Map<string, {name: string; by: Slip}>()
  const first = wrong.charCodeAt(0)
  for (const gaps of [gapsAfter(left < 0 ? 0 : (hash[left] as number), first), gapsBefore(right < 0 ? 0 : bareHash(facts, right), first)]) {
    for (const gap of gaps) {
      const meant = gap.words[gap.at] as string
      const by = slipOf(wrong.toLowerCase(), meant.toLowerCase())
      if (by === undefined || meant[0] !== wrong[0] || !stands(facts, index, gap)) continue
      const name = gap.words.join(' ')
      if (name.length > (names.get(meant)?.name.length ?? 0)) names.set(meant, {name, by})
    }
  }
  const [only, ...others] = names
  if (only === undefined || others.length > 0) return undefined
  const [meant, {name, by}] = only
  return finding(facts, suspect, meant, name, isCertain(by, name) ? 'safe' : 'unsafe')
}

/** A country, nation, month or day by itself. */
function judgeAlone(facts: Facts, suspect: Suspect): Misnomer | undefined {
  if (suspect.known || suspect.wrong.length < LEAST_ALONE) return undefined
  const near = wordsNear(suspect.wrong).filter((word) => isSlip(slipOf(suspect.wrong.toLowerCase(), word.toLowerCase())))
  const [meant, ...others] = near
  return meant === undefined || others.length > 0 ? undefined : finding(facts, suspect, meant, meant, 'unsafe')
}

/** The finding, unless the word lacks a space ("North Koreaon Tuesday"). */
function finding({tokens}: Facts, {index, wrong}: Suspect, right: string, name: string, tier: Tier): Misnomer | undefined {
  if (GLUED.test(wrong) && wordSet().look(wrong.replace(GLUED, '')) !== 0) return undefined
  const start = tokens.start[index] as number
  return {start, end: start + wrong.length, wrong, right, name, tier}
}

/** An extra or exchanged letter may make another name; the others are slips of the hand. In a name of three words or more the rest of it speaks. */
function isCertain(by: Slip, name: string): boolean {
  return isSlip(by) || name.split(' ').length > 2
}

/** How often an unknown capitalised word stands in the text. */
function countIn({text}: Facts, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count <= MOST; at = text.indexOf(word, at + word.length)) count++
  return count
}

/** The hash of a word less its possessive ending. */
function bareHash({text, tokens}: Facts, index: number): number {
  if (((tokens.flags[index] as number) & APOSTROPHE) === 0) return tokens.hash[index] as number
  const end = tokens.start[index + 1] as number
  return hashWord(text, tokens.start[index], /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end)
}

/** Whether all other words of the name stand around the token, to the letter; the last may have a possessive ending. */
function stands({text, tokens}: Facts, index: number, {words, at}: Gap): boolean {
  return words.every((word, place) => {
    if (place === at) return true
    const token = index + 2 * (place - at)
    if (tokens.kind[token] !== WORD || tokens.kind[place < at ? token + 1 : token - 1] !== SPACE) return false
    const found = text.slice(tokens.start[token], tokens.start[token + 1])
    return found === word || (place === words.length - 1 && found.replace(/['’]s$/, '') === word)
  })
}

function say({wrong, right, name}: Misnomer): Message {
  return {
    reason: name === right ? `"${wrong}" is no word; it reads as "${right}"` : `"${wrong}" stands where "${name}" has "${right}"`,
  }
}

const rule: Rule<Misnomer> = {
  id: 'proper-name-misspelling',
  summary: 'A well-known name with one word misspelt ("Untied States", "Treasury Deparment")',
  rank: 'words',
  reads: ['tokens'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix: ({start, end, right, tier}) => ({tier, kind: 'repair', title: `Write "${right}"`, edits: [{start, end, text: right}]}),
}

export default rule
