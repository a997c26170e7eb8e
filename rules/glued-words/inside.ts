import type {Facts} from '../../src/facts/facts.js'
import {CAPITAL, HAS_DIGIT, WORD} from '../../src/kernels/tokenize.js'
import type {Tier} from '../../src/rule/rule.js'
import type {Attested} from './attested.js'
import {auxiliaries, closers, finite, lowerOpeners, weakClosers} from './lists.js'
import type {Glue} from './rule.js'

const LONGEST = 10

/**
 * A word that no dictionary has and that parts into a known word and a function word (`Netanyahusaid`,
 * `removedthe`, `thatfailed`). Names end in such words too (`Sanderson`, `Kashmiris`, `Marchand`), so a
 * capitalised one must have its first part standing elsewhere in the article, and there must be one way
 * to part it.
 */
export function joinInside(facts: Facts, index: number, attested: Attested): Glue | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  // Most words are done here: too short to be two, or in the dictionary by the look below.
  if (end - start < 6 || end - start > 40 || ((tokens.flags[index] as number) & HAS_DIGIT) !== 0) return undefined
  if (!mayPart(text, start, end) || attested.tokenIsKnown(index)) return undefined
  if (/[-/@#_.\\&=’']/.test(text[start - 1] ?? ' ') || /[-/@#_\\&=]/.test(text[end] ?? ' ')) return undefined
  const word = text.slice(start, end)
  if (attested.count(word) > 1) return undefined
  const split = partInside(facts, word, index, attested)
  return split && {start, end, ...split}
}

/** The two-part split of a word, with how certain it is. */
export function partInside(facts: Facts, word: string, index: number, attested: Attested): {parted: string; tier: Tier} | undefined {
  const capital = ((facts.tokens.flags[index] as number) & CAPITAL) !== 0 || /^\p{Lu}/u.test(word)
  const ways: Array<{left: string; right: string}> = []
  for (let at = 2; at <= word.length - 2; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if ((closers.has(right) || weakClosers.has(right)) && isWord(left, capital, attested)) ways.push({left, right})
    // "Edgettsays" parts even where the name stands nowhere else; names in "-said" (Boussaid) are too many for that.
    else if (capital && (right === 'says' || right === 'told') && left.length >= 4 && /^\p{Lu}\p{Ll}+$/u.test(left))
      ways.push({left, right})
    else if (!capital && lowerOpeners.has(left) && right.length >= 4 && attested.isCommon(right)) ways.push({left, right})
  }
  const way = ways[0]
  if (way === undefined || ways.length > 1) return undefined
  const {left, right} = way
  const parted = `${left} ${right}`
  if (lowerOpeners.has(left)) return {parted, tier: partsOtherwise(word, left.length, attested) ? 'unsafe' : 'safe'}
  // "Pentagonsaid" also reads "Pentagons aid", but a reporting verb follows a name more often than "aid" a plural.
  if (!isVerb(right) && partsOtherwise(word, left.length, attested))
    return closers.has(right) || attested.count(left) > 0 ? {parted, tier: 'unsafe'} : undefined
  // "analyst Peter Strackensays says": the verb stands behind it, so the word is a name.
  if (isVerb(right) && beforeVerb(facts, index)) return undefined
  const alone = attested.count(left) > 0
  if (closers.has(right)) {
    const certain = capital ? (alone || attested.dictionary(left) !== 0) && left.length >= 4 : left.length >= 4
    return {parted, tier: certain && (isVerb(right) || continues(facts, index)) ? 'safe' : 'unsafe'}
  }
  // "Blackwill", "Marchand" and "restand" are names and words; Hamas and the presidents before "and" are not.
  if (capital ? !alone || left.length < 4 : left.length < 5) return undefined
  const common = capital && attested.isCommon(left)
  if (common && !auxiliaries.has(right)) return undefined
  return {parted, tier: !common && continues(facts, index) ? 'safe' : 'unsafe'}
}

function isVerb(word: string): boolean {
  return word === 'said' || word === 'says' || word === 'told'
}

/** A lower-case first part must be a common word; a capitalised one a name that stands in the article or in the dictionaries. */
function isWord(left: string, capital: boolean, attested: Attested): boolean {
  if (left.length < 3) return false
  if (!capital) return attested.isCommon(left)
  return attested.count(left) > 0 || (left.length >= 4 && attested.dictionary(left) !== 0)
}

/** Whether the word also parts into two dictionary words elsewhere (`greensand`: `greens and`, `green sand`). */
function partsOtherwise(word: string, at: number, attested: Attested): boolean {
  for (let other = 3; other <= word.length - 3; other++) {
    if (other !== at && attested.isCommon(word.slice(0, other).toLowerCase()) && attested.isCommon(word.slice(other))) return true
  }
  return false
}

/** Whether a clause can go on after a function word: a space and a word that is no finite verb. */
function continues(facts: Facts, index: number): boolean {
  const {text, tokens} = facts
  const spaced = text.charCodeAt(tokens.start[index + 1] as number) === 32 && tokens.kind[index + 2] === WORD
  return spaced && !beforeVerb(facts, index)
}

/** Whether the next word is a finite verb. */
function beforeVerb(facts: Facts, index: number): boolean {
  const {text, tokens} = facts
  return tokens.kind[index + 2] === WORD && finite.has(text.slice(tokens.start[index + 2], tokens.start[index + 3]).toLowerCase())
}

/** Words by the key of their two letters that begin at `at` (from the end where it is negative). */
function byLetters(words: Iterable<string>, at: number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const word of words) {
    const key = lettersAt(word, at < 0 ? word.length + at : at)
    found.set(key, [...(found.get(key) ?? []), word])
  }
  return found
}

function lettersAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

const tails = byLetters([...closers, ...weakClosers], -2)
const heads = byLetters(lowerOpeners, 0)

/** Whether a word ends in a closing word or begins with an opening one: spares 39 of 40 words the dictionary, and makes no strings. */
function mayPart(text: string, start: number, end: number): boolean {
  for (const word of tails.get(lettersAt(text, end - 2)) ?? NONE) if (text.startsWith(word, end - word.length)) return true
  if (end - start <= LONGEST - 4) return false
  for (const word of heads.get(lettersAt(text, start)) ?? NONE) if (text.startsWith(word, start)) return true
  return false
}

const NONE: readonly string[] = []
