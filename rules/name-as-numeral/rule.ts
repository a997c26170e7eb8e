import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {wordSet} from '../../src/lexicon/words.js'
import {isCrosshead} from '../../src/rule/crossheads.js'
import type {FixDraft, Message, Rule, Tier} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'
import {bareHash, bearerOf, hasOffice, maybeNumeral, numeralAt, type Spelt} from './numerals.js'

interface Misread {
  readonly start: number
  readonly end: number
  readonly wrong: string
  /** The surname in the case of its place. */
  readonly right: string
  readonly by: 'given' | 'office' | 'heading'
  /** Words behind it that lost their capitals with it. */
  readonly lowered: readonly Edit[]
  /** Absent where only a report is made. */
  readonly tier: Tier | undefined
}

// Words; a heading with more is a sentence.
const LONGEST = 12
/** Words in capitals before the numeral: two tell a line in capitals from an acronym. */
const LEAST_SHOUTED = 2
// Words of a line in capitals that no other rule takes for the headline of another article.
const SHORT = 5

// Behind an ordinal these show that it has no noun: "Eleventh to Meet".
const nounless =
  wordHashes(`to will would may might can could should must has have had is was were not says said say vows vow vowed meets meet met
  agrees agree agreed calls call called visits visit visited holds hold held speaks speak spoke warns warned urges urged tells told discuss discussed
  discusses arrives arrived leaves hosts hosted signs signed expected set seek seeks`)
/** These too, where the case breaks at the numeral. */
const goingOn = wordHashes('and or but in on at for with as by from after before over if amid')
const determiners = wordHashes('the a an his her its their our this that')
const singular = wordHashes('is was has says meets calls visits holds')
const joining = wordHashes('and with meets meet met by if for as or vs')

/**
 * Finds a capitalised numeral in words or figures that spells a surname of the article (`Eleventh` for Xi, XI) in
 * three places: before the given name, behind an office, and without a noun in a heading.
 */
function* find(facts: Facts): Generator<Misread> {
  const {tokens} = facts
  for (let index = 0; index < tokens.count; index++) {
    if (!maybeNumeral(facts, index)) continue
    const spelt = numeralAt(facts, index)
    if (spelt === undefined) continue
    const misread = judge(facts, spelt)
    if (misread !== undefined) yield misread
  }
}

function judge(facts: Facts, spelt: Spelt): Misread | undefined {
  const {tokens} = facts
  const next = tokens.kind[spelt.last + 1] === SPACE ? spelt.last + 2 : -1
  if (next >= 0 && tokens.kind[next] === WORD && ((tokens.flags[next] as number) & CAPITAL) !== 0) {
    if (bearerOf(facts, spelt.hash).given.has(bareHash(facts, next)) && !countsThings(facts, spelt, next)) {
      const tier = spelt.written === 'figure' ? undefined : spelt.ordinal ? 'safe' : 'unsafe'
      return misread(facts, spelt, 'given', spelt.surname, tier)
    }
  }
  if (spelt.written !== 'word') return undefined
  const heading = inHeading(facts, spelt, next)
  if (heading !== undefined) return bearerOf(facts, spelt.hash).named ? heading : undefined
  if (!hasOffice(facts, spelt.first) || !lacksNoun(facts, spelt, next, true)) return undefined
  if (!bearerOf(facts, spelt.hash).named) return undefined
  return misread(facts, spelt, 'office', spelt.surname, 'unsafe')
}

/** "The Eleventh Holm race", "11 Holm fans": the numeral belongs to the noun behind the name. */
function countsThings({text, tokens}: Facts, spelt: Spelt, next: number): boolean {
  const before = spelt.first - 2
  if (tokens.kind[before + 1] === SPACE && determiners.has(tokens.hash[before] ?? 0)) return true
  if (spelt.ordinal || tokens.kind[next + 1] !== SPACE || tokens.kind[next + 2] !== WORD) return false
  const noun = text.slice(tokens.start[next + 2], tokens.start[next + 3])
  return /^\p{Lu}|s$/u.test(noun) && !singular.has(tokens.hash[next + 2] as number)
}

function misread(
  {text, tokens}: Facts,
  spelt: Spelt,
  by: Misread['by'],
  right: string,
  tier: Tier | undefined,
  lowered: Edit[] = [],
): Misread {
  const start = tokens.start[spelt.first] as number
  return {start, end: spelt.end, wrong: text.slice(start, spelt.end), right, by, lowered, tier}
}

/** Whether no noun can follow: a mark, the end of the block, a possessive ending, a verb, and with `wide` a preposition too. */
function lacksNoun(facts: Facts, spelt: Spelt, next: number, wide: boolean): boolean {
  const {tokens} = facts
  if (spelt.end < (tokens.start[spelt.last + 1] as number)) return true
  if (next < 0 || next >= tokens.count) return tokens.kind[spelt.last + 1] !== PUNCTUATION || facts.text[spelt.end] !== '-'
  const hash = tokens.hash[next] as number
  return nounless.has(hash) || (wide && goingOn.has(hash))
}

function inHeading(facts: Facts, spelt: Spelt, next: number): Misread | undefined {
  const at = facts.blockAt(facts.tokens.start[spelt.first] as number)
  const block = facts.blocks[at]
  if (block === undefined || !isHeading(facts, block)) return undefined
  if (isShoutedBefore(facts, block, spelt.first)) {
    if (!lacksNoun(facts, spelt, next, true)) return undefined
    const lowered = loweredBehind(facts, block, spelt.last + 1)
    if (lowered.length > 0) {
      const settled = facts.field === 'title' || countWords(facts.tokens, block.first, block.last) <= SHORT || isCrosshead(facts, at)
      return misread(facts, spelt, 'heading', spelt.surname.toUpperCase(), settled ? 'safe' : undefined, lowered)
    }
  }
  if (!lacksNoun(facts, spelt, next, false) || !followsName(facts, block, spelt.first)) return undefined
  const shouted = ((facts.tokens.flags[spelt.first] as number) & ALL_CAPS) !== 0
  return misread(facts, spelt, 'heading', shouted ? spelt.surname.toUpperCase() : spelt.surname, 'unsafe')
}

/** A short block or a title without a stop at its end. */
function isHeading({text, tokens, field}: Facts, block: Block): boolean {
  if (field !== 'title' && /[.!?:;,”"]$/.test(text.slice(block.end - 1, block.end))) return false
  return countWords(tokens, block.first, block.last) <= LONGEST
}

/** Whether all words of the block before a token are in capitals, and one of them is an English word, not an acronym. */
function isShoutedBefore({text, tokens}: Facts, block: Block, end: number): boolean {
  let shouted = 0
  let plain = false
  for (let index = block.first; index < end; index++) {
    if (tokens.kind[index] !== WORD) continue
    const [from, to] = [tokens.start[index] as number, tokens.start[index + 1] as number]
    if (((tokens.flags[index] as number) & ALL_CAPS) === 0 && !(to - from === 1 && ((tokens.flags[index] as number) & CAPITAL) !== 0))
      return false
    shouted++
    plain ||= (wordSet().look(text, from, to) & COMMON) !== 0
  }
  return shouted >= LEAST_SHOUTED && plain
}

/** The words behind a numeral that are not in capitals, each to be put in capitals. */
function loweredBehind({text, tokens}: Facts, block: Block, first: number): Edit[] {
  const edits: Edit[] = []
  for (let index = first; index < block.last; index++) {
    if (tokens.kind[index] !== WORD) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 1] as number
    const upper = text.slice(start, end).toUpperCase()
    if (upper !== text.slice(start, end)) edits.push({start, end, text: upper})
  }
  return edits
}

/** Whether a capitalised word and a comma, or a word that joins two persons, stand before: "Biden, Eleventh to Meet". */
function followsName({text, tokens}: Facts, block: Block, index: number): boolean {
  if (index - 2 < block.first || tokens.kind[index - 1] !== SPACE) return false
  const before = index - 2
  const name = text.charCodeAt(tokens.start[before] as number) === 44 ? before - 1 : joining.has(tokens.hash[before] ?? 0) ? before - 2 : -1
  return name >= block.first && tokens.kind[name] === WORD && ((tokens.flags[name] as number) & CAPITAL) !== 0
}

function say({wrong, right, by, lowered}: Misread): Message {
  const reasons = {
    given: `"${wrong}" stands before a given name of this article, where it has "${right}": the name was read as a Roman numeral`,
    office: `"${wrong}" stands where an office wants a name: "${right}" was read as a Roman numeral`,
    heading: `"${wrong}" has no noun, and this article names ${right.charAt(0)}${right.slice(1).toLowerCase()}: the name was read as a Roman numeral`,
  }
  return {
    reason: reasons[by],
    ...(lowered.length > 0 ? {note: 'The words behind it have lost the capitals of the line.'} : {}),
  }
}

function fix({start, end, right, lowered, tier}: Misread): FixDraft | undefined {
  if (tier === undefined) return undefined
  return {tier, kind: 'repair', title: `Write "${right}"`, edits: [{start, end, text: right}, ...lowered]}
}

const rule: Rule<Misread> = {
  id: 'name-as-numeral',
  summary: 'A name that was translated as a Roman numeral ("BLINKEN, Eleventh to Meet" for "BLINKEN, XI TO MEET")',
  rank: 'names',
  reads: ['tokens', 'blocks', 'other'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'error',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
