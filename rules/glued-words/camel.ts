import type {Facts} from '../../src/facts/facts.js'
import {CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Attested} from './attested.js'
import {partInside} from './inside.js'
import {offices, openers, starters} from './lists.js'
import type {Glue} from './rule.js'

const BOUNDARY = /\p{Ll}\p{Lu}/u

/**
 * A capital inside a word (`GangThe`, `withIran`, `MinisterKeir`). Brands and names are built the same
 * way (`WhatsApp`, `MineOne`, `McCain`, `iPhone`), so a split is certain only when one side is a
 * function word or an office and the other side stands elsewhere as a word of its own; it is offered as
 * unsafe when one of the two holds, and a form that stands twice in the article is taken for a name.
 */
export function joinAtCapital(facts: Facts, index: number, attested: Attested): Glue | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  if (end - start > 60 || isPartOfAddress(text, start, end)) return undefined
  const word = text.slice(start, end)
  if (followsCall(facts, index, word)) return {start, end, parted: `article ${word.slice(CALL)}`, tier: 'safe'}
  const at = boundaryOf(word, attested)
  const left = word.slice(0, at)
  const right = word.slice(at)
  const rest = bare(right)
  if (left.length < 2 || rest.length < 2 || BOUNDARY.test(right)) return undefined
  if ((!/^\p{L}[\p{Ll}’']*$/u.test(left) && attested.count(left) === 0) || !/^\p{Lu}\p{Ll}+$/u.test(rest)) return undefined
  const repeated = attested.count(bare(word)) > 1
  const glue = (tail: string, tier: Glue['tier']): Glue => ({start, end, parted: `${left} ${tail}`, tier: repeated ? 'unsafe' : tier})
  if (/^\p{Ll}/u.test(left)) {
    const lowerWord = openers.has(left)
    if (!lowerWord && (left.length < 4 || !attested.isCommon(left))) return undefined
    const split = attested.isKnown(rest) ? undefined : partInside(facts, right, index, attested)
    if (split !== undefined) return glue(split.parted, lowerWord ? split.tier : 'unsafe')
    // "opens todayThe harbour": a headline run into the first sentence.
    if (!lowerWord && starters.has(rest) && rest === right && followedByWord(facts, index)) return glue(right, 'safe')
    // "theSkimm", "theGrio": brands join the article with a word of their own.
    if (!attested.isKnown(rest)) return lowerWord && left !== 'the' ? glue(right, 'unsafe') : undefined
    // A brand that begins with a function word does not go on with a known name: "thatIran" is glue however often it stands.
    if (attested.isPlainName(rest)) return {start, end, parted: `${left} ${right}`, tier: 'safe'}
    if (attested.count(rest) === 0) return lowerWord ? glue(right, 'unsafe') : undefined
    // "theWhite House": a common word with a capital must be known as part of a name from elsewhere, or go on with one.
    const named =
      !attested.isCommon(rest) || hasPair(facts, rest, index, attested) || (lowerWord && rest === right && nextIsCapital(facts, index))
    return named || lowerWord ? glue(right, named ? 'safe' : 'unsafe') : undefined
  }
  if (left.length < 3) return undefined
  const known = attested.count(left) > 0 || (left.length > 3 && attested.dictionary(left) !== 0)
  if (!known) return undefined
  if (starters.has(rest) && rest === right) return followedByWord(facts, index) ? glue(right, 'safe') : undefined
  if (offices.has(left) && attested.count(rest) > 0 && !attested.isCommon(rest)) return glue(right, 'safe')
  // "PresidentDonald Trump": a name goes on behind the office. Two names ("JohnKerry") are as often a company's ("ExxonMobil").
  if (offices.has(left) && !attested.isCommon(rest) && (attested.isPlainName(rest) || nextIsCapital(facts, index)))
    return glue(right, 'unsafe')
  return undefined
}

const CALL = 'article'.length

/** `Related articleStorm closes the pier`: a label that news sites set before a linked headline. */
function followsCall({text, tokens}: Facts, index: number, word: string): boolean {
  if (!/^article\p{Lu}/u.test(word) || BOUNDARY.test(word.slice(CALL)) || tokens.kind[index - 1] !== SPACE) return false
  return text.slice(tokens.start[index - 2], tokens.start[index - 1]) === 'Related'
}

/** Where the word is parted: at its first inner capital, or its last where what stands before it is a name of the article (`McAdamThe`). */
function boundaryOf(word: string, attested: Attested): number {
  const first = word.search(BOUNDARY) + 1
  for (let at = word.length - 2; at > first; at--)
    if (BOUNDARY.test(word.slice(at - 1, at + 1))) return attested.count(word.slice(0, at)) > 0 ? at : first
  return first
}

function nextIsCapital(facts: Facts, index: number): boolean {
  const {tokens} = facts
  return tokens.kind[index + 1] === SPACE && tokens.kind[index + 2] === WORD && ((tokens.flags[index + 2] as number) & CAPITAL) !== 0
}

function bare(word: string): string {
  return /['’]s$/.test(word) ? word.slice(0, -2) : word
}

/** Whether `word` and the word after the token stand as neighbours elsewhere in the article. */
function hasPair(facts: Facts, word: string, index: number, attested: Attested): boolean {
  const {text, tokens} = facts
  const next = index + 2
  if (next >= tokens.count || tokens.kind[next] !== WORD) return false
  return attested.hasPair(`${word} ${text.slice(tokens.start[next], tokens.start[next + 1])}`)
}

function followedByWord(facts: Facts, index: number): boolean {
  const {text, tokens} = facts
  const end = tokens.start[index + 1] as number
  return text.charCodeAt(end) === 32 && tokens.kind[index + 2] === WORD
}

/** `@realDonaldTrump` is a literal already; this is what stands beside such marks without being one. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  return /[@#/_\\\-.&=]/.test(text[start - 1] ?? ' ') || /[@#/_\\\-&=]/.test(text[end] ?? ' ') || /^\.\w/.test(text.slice(end, end + 2))
}
