import type {Facts} from '../../src/facts/facts.js'
import {ALL_CAPS, APOSTROPHE, CAMEL, CAPITAL, HAS_DIGIT, NON_ASCII, WORD} from '../../src/kernels/tokenize.js'
import type {Attested} from './attested.js'
import {compounders, joiners, leadingPrepositions, ledPrepositions, nameEndings, offices, openers, plainJoiners, starters} from './lists.js'
import type {Glue} from './rule.js'

/**
 * Certain splits from which on an article is taken for one whose links were glued throughout; with fewer
 * only splits at function words that form no compound are offered. Of 135 splits that articles with one
 * or two certain ones would give beyond that, 24 were compounds (`paddleboard`, `transformative`).
 */
const GLUED_THROUGHOUT = 3

/**
 * Words in an article that is glued throughout: there an unknown word that parts in one way into two known
 * ones is glue (`videoof`, `hostagenegotiations`, `Haniyehin`, `disputedJapanese`). Elsewhere the same form may
 * be a new compound (`lockdowns`, `nearshoring`), a surname (`Blackford`) or a brand (`LifeSite`), so no
 * article without other glue is read in this way.
 */
export function joinLoosely(facts: Facts, index: number, attested: Attested, certain: number): Glue | undefined {
  const {text, tokens} = facts
  const flags = tokens.flags[index] as number
  if (tokens.kind[index] !== WORD || (flags & (ALL_CAPS | HAS_DIGIT)) !== 0) return undefined
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  if (end - start < 4 || end - start > 40 || attested.tokenIsKnown(index)) return undefined
  if (/[-/@#_.\\&=’']/.test(text[start - 1] ?? ' ') || /[/@#_\\&=’']/.test(text[end] ?? ' ')) return undefined
  const word = text.slice(start, end)
  if (attested.count(word) > 1) return undefined
  const throughout = certain >= GLUED_THROUGHOUT
  const at =
    (flags & APOSTROPHE) !== 0
      ? afterPossessive(word, attested)
      : (flags & CAMEL) !== 0
        ? atCapital(word, attested)
        : (flags & CAPITAL) !== 0
          ? afterName(word, attested, throughout)
          : (flags & NON_ASCII) === 0
            ? inLowerCase(word, attested, throughout)
            : undefined
  return at === undefined ? undefined : {start, end, parted: `${word.slice(0, at)} ${word.slice(at)}`, tier: 'unsafe'}
}

/** `Russia'sfull`, `campaign’sattempts`. */
function afterPossessive(word: string, attested: Attested): number | undefined {
  const mark = word.search(/['’]s\p{L}/u)
  if (mark < 2) return undefined
  const at = mark + 2
  const right = word.slice(at)
  // "What’sApp" is no glue.
  const known = /^\p{Lu}/u.test(right) ? attested.count(right) > 0 : attested.isKnown(right)
  return known && attested.isKnown(word.slice(0, mark)) ? at : undefined
}

/** `disputedJapanese`, `decidedPresident`, `AChinese`, `NationsSecretary`. */
function atCapital(word: string, attested: Attested): number | undefined {
  const at = word.search(/\p{Ll}\p{Lu}/u) + 1 || (/^A\p{Lu}\p{Ll}/u.test(word) ? 1 : 0)
  const left = word.slice(0, at)
  const right = word.slice(at)
  if (at === 0 || right.length < 3 || /\p{Ll}\p{Lu}/u.test(right)) return undefined
  const known = attested.count(right) > 0 || (attested.dictionary(right) & 2) !== 0
  if (/^\p{Ll}/u.test(left))
    return known && (left === 'a' || openers.has(left) || (left.length >= 3 && attested.isCommon(left))) ? at : undefined
  if (left === 'A' || starters.has(left)) return known ? at : undefined
  if (attested.count(left) === 0 && attested.dictionary(left) === 0) return undefined
  if (attested.hasPair(`${left} ${right}`)) return at
  return (offices.has(left) || offices.has(right)) && known ? at : undefined
}

/** `Haniyehin`, `Netanyahupresented`: a name of the article before a known word. */
function afterName(word: string, attested: Attested, throughout: boolean): number | undefined {
  // "Amilitary purge": the article alone.
  const ways: number[] = /^A\p{Ll}{5}/u.test(word) && attested.isCommon(word.slice(1)) ? [1] : []
  for (let at = 3; at <= word.length - 2; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    // "Israelisand" is "Israelis and", not "Israeli sand".
    const times = attested.count(left)
    // "Shemesh", "Allcock".
    if (times === 0 || (at < 4 && !throughout) || (right.startsWith('s') && joiners.has(right.slice(1)))) continue
    // Two letters end surnames and foreign names too often, unless the name before them is frequent.
    if (joiners.has(right) ? times >= 3 || (right.length > 2 && !nameEndings.has(right)) : isTail(right, attested)) ways.push(at)
  }
  return ways.length === 1 ? ways[0] : undefined
}

function isTail(right: string, attested: Attested): boolean {
  return right.length >= 4 && attested.isCommon(right) && !nameEndings.has(right)
}

function inLowerCase(word: string, attested: Attested, throughout: boolean): number | undefined {
  const ways: number[] = []
  for (let at = 1; at <= word.length - 2; at++) if (isPair(word.slice(0, at), word.slice(at), attested)) ways.push(at)
  // "inthe" is "in the", though "int he" are words too.
  if (!throughout) return ways.length === 1 && ways.some((at) => isPlain(word.slice(0, at), word.slice(at))) ? ways[0] : undefined
  const plain = ways.filter((at) => joiners.has(word.slice(0, at)) && joiners.has(word.slice(at)))
  const [at, ...more] = plain.length > 0 ? plain : ways
  if (at !== undefined) return more.length === 0 ? at : undefined
  const whole: number[] = []
  for (let cut = 3; cut <= word.length - 3; cut++) if (isWholePair(word.slice(0, cut), word.slice(cut), attested)) whole.push(cut)
  return whole.length === 1 ? whole[0] : undefined
}

/** `stepsto`, `hasdepleted`: split at a word that ends and begins no other (`wont-on`, `in-coherency`). */
function isPlain(left: string, right: string): boolean {
  return plainJoiners.has(right) || (left.length > 1 && plainJoiners.has(left))
}

function isPair(left: string, right: string, attested: Attested): boolean {
  if (joiners.has(left) && joiners.has(right)) return !(leadingPrepositions.has(left) && ledPrepositions.has(right))
  if (left === 'a') return right.length >= 5 && attested.isCommon(right)
  if (left.length < 2) return false
  // "petit" is no "pet it".
  if (joiners.has(right)) return left.length >= (right === 'it' ? 4 : 3) && attested.isCommon(left) && !compounders.has(left)
  // "beheadings", "befriended": words begin with "be".
  if (joiners.has(left)) return left !== 'be' && right.length >= 4 && attested.isCommon(right)
  if (left.length < 5 || right.length < 4 || compounders.has(left.replace(/s$/, ''))) return false
  return /(?:[^s]s|ed|ly|ing)$/.test(left) && attested.isCommon(left) && attested.isCommon(right)
}

/** Two content words (`hostagenegotiations`, `greatestthreat`), of which the article has one by itself; short ones make compounds. */
function isWholePair(left: string, right: string, attested: Attested): boolean {
  if (left.length + right.length < 11 || left.length < 4 || right.length < 4 || compounders.has(left) || nameEndings.has(right))
    return false
  if (!attested.isCommon(left) || !attested.isCommon(right)) return false
  return attested.count(left) > 0 || attested.count(right) > 0
}
