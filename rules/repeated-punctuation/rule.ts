import type {Facts} from '../../src/facts/facts.js'
import {abbreviationBefore} from '../../src/facts/sentences.js'
import {classOf, LOWER, UPPER} from '../../src/kernels/classes.js'
import {BREAK, LITERAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Rule, Tier} from '../../src/rule/rule.js'

interface Repeat {
  /** The first of the marks, with spaces before it that go too. */
  readonly start: number
  readonly end: number
  /** What is left of them. */
  readonly text: string
  /** `none`: what should stand there cannot be known. */
  readonly tier: Tier | 'none'
}

const COMMA = 0x2c
const STOP = 0x2e
const OPENING = 0x201c
const CLOSING = 0x201d

/** Finds a mark that stands twice, or two marks that exclude one another; ellipses and `!!` are meant. */
function* find(facts: Facts): Generator<Repeat> {
  const {text, tokens} = facts
  let known: boolean | undefined
  const ellipsis = (): boolean => {
    known ??= hasShortEllipsis(facts)
    return known
  }
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== PUNCTUATION) continue
    const unit = text.charCodeAt(tokens.start[index] as number)
    const next = tokens.kind[index + 1] === SPACE ? index + 2 : index + 1
    const run = (tokens.start[index + 1] as number) - (tokens.start[index] as number)
    if (tokens.kind[next] !== PUNCTUATION && run === 1) continue
    const found =
      unit === STOP
        ? atStop(facts, index, ellipsis)
        : unit === COMMA
          ? atComma(facts, index)
          : unit === 0x3b
            ? atSemicolon(facts, index)
            : unit === OPENING || unit === CLOSING
              ? atQuotationMark(facts, index, unit)
              : unit === 0x3f || unit === 0x21
                ? atQuestion(facts, index)
                : undefined
    if (found !== undefined) yield found
  }
}

function unitAt(facts: Facts, index: number): number {
  return index >= 0 && index < facts.tokens.count ? facts.text.charCodeAt(facts.tokens.start[index] as number) : Number.NaN
}

/** Whether a token is one punctuation mark of this code unit; `...` is a token of its own. */
function isMark(facts: Facts, index: number, unit: number): boolean {
  const {tokens} = facts
  return (
    tokens.kind[index] === PUNCTUATION &&
    unitAt(facts, index) === unit &&
    (tokens.start[index + 1] as number) - (tokens.start[index] as number) === 1
  )
}

const isGap = ({tokens}: Facts, index: number): boolean =>
  index >= tokens.count || tokens.kind[index] === SPACE || tokens.kind[index] === BREAK

/** White space, the end, or a closing mark: nothing goes on directly behind the marks. */
function endsHere(facts: Facts, index: number): boolean {
  if (isGap(facts, index)) return true
  const unit = unitAt(facts, index)
  if (unit === CLOSING || unit === 0x2019 || unit === 0x29) return true
  return (unit === 34 || unit === 39) && isGap(facts, index + 1)
}

/** The first word after white space and opening marks: its class, UPPER at the text's or the line's end, 0 for anything else. */
function nextClass(facts: Facts, index: number): number {
  const {tokens} = facts
  let at = index
  for (; at < tokens.count && (tokens.kind[at] === SPACE || tokens.kind[at] === PUNCTUATION); at++)
    if (tokens.kind[at] === PUNCTUATION && !'“"‘\'([”’)'.includes(String.fromCharCode(unitAt(facts, at)))) return 0
  if (at >= tokens.count || tokens.kind[at] === BREAK) return UPPER
  return tokens.kind[at] === WORD ? classOf(unitAt(facts, at)) : 0
}

/** Where the marks begin, with the spaces before them: `Trump , ,` leaves none. */
function from(facts: Facts, index: number): number {
  const {tokens} = facts
  return (tokens.kind[index - 1] === SPACE ? tokens.start[index - 1] : tokens.start[index]) as number
}

function isProse({tokens}: Facts, index: number): boolean {
  return tokens.kind[index] === WORD || tokens.kind[index] === NUMBER
}

/** A word, a figure or a closing mark: what a sentence or clause ends with. */
function endsClause(facts: Facts, index: number): boolean {
  const unit = unitAt(facts, index)
  return isProse(facts, index) || unit === CLOSING || unit === 0x29 || unit === 0x5d || unit === 34
}

function atStop(facts: Facts, index: number, ellipsis: () => boolean): Repeat | undefined {
  const {tokens} = facts
  const start = tokens.start[index] as number
  const length = (tokens.start[index + 1] as number) - start
  if (length === 2) return atTwoStops(facts, index, ellipsis)
  if (length !== 1) return undefined
  // ". ." with a space between; ". . ." is an ellipsis, and ". .@name" begins a tweet that all may read.
  if (tokens.kind[index + 1] === SPACE && isMark(facts, index + 2, STOP) && (tokens.start[index + 2] as number) === start + 2) {
    if (!endsClause(facts, index - 1) || !endsHere(facts, index + 3) || isDotted(facts, index + 3)) return undefined
    const next = nextClass(facts, index + 3)
    if (next === 0 && tokens.kind[index + 4] === LITERAL) return undefined
    return {start, end: start + 3, text: '.', tier: next === UPPER ? 'safe' : next === LOWER ? 'none' : 'unsafe'}
  }
  // "done.,": no abbreviation but a whole word in lower case, so one of the two is too many.
  if (isMark(facts, index + 1, COMMA) && endsHere(facts, index + 2) && isWholeWord(facts, index)) {
    const next = nextClass(facts, index + 2)
    return {start, end: start + 2, text: next === UPPER ? '.' : ',', tier: next === LOWER ? 'unsafe' : 'none'}
  }
  // `authorities.”.`: the sentence has ended already.
  return afterQuotation(facts, index, STOP)
}

function isDotted({text, tokens}: Facts, index: number): boolean {
  return text.charCodeAt((tokens.start[index] as number) + 1) === STOP || text.charCodeAt(tokens.start[index] as number) === STOP
}

/** `Mich..,` and `States.. An`: two stops; a text that goes on behind them somewhere uses them as its ellipsis. */
function atTwoStops(facts: Facts, index: number, ellipsis: () => boolean): Repeat | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  if (!endsClause(facts, index - 1)) return undefined
  if (isMark(facts, index + 1, COMMA) && endsHere(facts, index + 2) && abbreviationBefore(text, tokens, index) !== 'none')
    return {start, end: start + 2, text: '.', tier: 'safe'}
  if (!endsHere(facts, index + 1) || nextClass(facts, index + 1) !== UPPER || ellipsis()) return undefined
  return {start, end: start + 2, text: '.', tier: 'unsafe'}
}

/** Whether two stops stand before lower case, a figure or directly before a word, anywhere in the text. */
function hasShortEllipsis(facts: Facts): boolean {
  const {text, tokens} = facts
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] as number
    if (tokens.kind[index] !== PUNCTUATION || (tokens.start[index + 1] as number) !== start + 2 || text.charCodeAt(start) !== STOP) continue
    if (isMark(facts, index + 1, COMMA)) continue
    if (!endsHere(facts, index + 1) || nextClass(facts, index + 1) !== UPPER) return true
  }
  return false
}

/** The word before a stop is in the dictionaries in lower case, and long enough to be no shortening of one. */
function isWholeWord(facts: Facts, stop: number): boolean {
  const {text, tokens} = facts
  const word = stop - 1
  if (tokens.kind[word] !== WORD || classOf(unitAt(facts, word)) !== LOWER || abbreviationBefore(text, tokens, stop) !== 'none')
    return false
  const start = tokens.start[word] as number
  const end = tokens.start[stop] as number
  return end - start >= 4 && text.charCodeAt(start - 1) !== STOP && (wordSet().look(text, start, end) & COMMON) !== 0
}

function atComma(facts: Facts, index: number): Repeat | undefined {
  const {tokens} = facts
  const start = from(facts, index)
  const before = tokens.kind[index - 1] === SPACE ? index - 2 : index - 1
  if (before < 0 || !endsClause(facts, before)) return undefined
  const at = tokens.start[index] as number
  if (isMark(facts, index + 1, COMMA)) {
    if (!endsHere(facts, index + 2) || isMark(facts, index + 3, COMMA)) return undefined
    return {start, end: at + 2, text: ',', tier: 'safe'}
  }
  if (tokens.kind[index + 1] === SPACE && isMark(facts, index + 2, COMMA)) {
    // Between the two a word of a list may be lost.
    if (!endsHere(facts, index + 3) || isMark(facts, index + 4, COMMA)) return undefined
    return {start, end: (tokens.start[index + 2] as number) + 1, text: ',', tier: 'unsafe'}
  }
  if (tokens.kind[index - 1] === SPACE) return undefined
  if (isMark(facts, index + 1, STOP)) {
    if (!endsHere(facts, index + 2) || isDotted(facts, index + 2)) return undefined
    const next = nextClass(facts, index + 2)
    return {start, end: at + 2, text: next === LOWER ? ',' : '.', tier: next === 0 ? 'none' : 'unsafe'}
  }
  if (isMark(facts, index + 1, 0x3b) && endsHere(facts, index + 2)) return {start, end: at + 2, text: ';', tier: 'unsafe'}
  // "JINSA,) told": a comma has nothing to part before a closing bracket.
  if (isMark(facts, index + 1, 0x29) && isProse(facts, index - 1) && isGapOrMark(facts, index + 2))
    return {start, end: at + 1, text: '', tier: 'unsafe'}
  return afterQuotation(facts, index, COMMA)
}

function isGapOrMark(facts: Facts, index: number): boolean {
  return isGap(facts, index) || isMark(facts, index, STOP) || isMark(facts, index, COMMA)
}

/** `force,”, the`: the same mark inside and outside the closing mark. */
function afterQuotation(facts: Facts, index: number, unit: number): Repeat | undefined {
  const {text, tokens} = facts
  const closing = unitAt(facts, index + 1)
  if ((closing !== CLOSING && closing !== 34) || !isMark(facts, index + 2, unit) || !isGap(facts, index + 3)) return undefined
  // "in the U.S.”." ends an abbreviation and a sentence.
  if (unit === STOP && abbreviationBefore(text, tokens, index) !== 'none') return undefined
  const start = tokens.start[index] as number
  return {start, end: start + 3, text: text.slice(start, start + 2), tier: 'unsafe'}
}

function atSemicolon(facts: Facts, index: number): Repeat | undefined {
  const {text, tokens} = facts
  if (!isProse(facts, index - 1) || text.charCodeAt((tokens.start[index - 1] as number) - 1) === 0x26) return undefined
  const start = tokens.start[index] as number
  if (isMark(facts, index + 1, 0x3b) && endsHere(facts, index + 2)) return {start, end: start + 2, text: ';', tier: 'safe'}
  if (isMark(facts, index + 1, COMMA) && endsHere(facts, index + 2)) return {start, end: start + 2, text: ';', tier: 'none'}
  return undefined
}

/** `kidding me?. I mean`: a question or a call has ended its sentence already. */
function atQuestion(facts: Facts, index: number): Repeat | undefined {
  const {tokens} = facts
  if (tokens.kind[index - 1] !== WORD || !isMark(facts, index + 1, STOP) || !isGap(facts, index + 2)) return undefined
  if (isMark(facts, index + 3, STOP) || nextClass(facts, index + 2) !== UPPER) return undefined
  const start = tokens.start[index] as number
  return {start, end: start + 2, text: facts.text.charAt(start), tier: 'unsafe'}
}

// Code units of a paragraph that are looked through for a quotation within a quotation.
const REACH = 4000

/** `““Look`: the mark written twice, unless the quotation also ends twice. */
function atQuotationMark(facts: Facts, index: number, unit: number): Repeat | undefined {
  const {text, tokens} = facts
  if (!isMark(facts, index + 1, unit) || unitAt(facts, index - 1) === unit || unitAt(facts, index + 2) === unit) return undefined
  const start = tokens.start[index] as number
  const mark = String.fromCharCode(unit)
  if (unit === OPENING) {
    if (tokens.kind[index + 2] !== WORD || !(index === 0 || isGap(facts, index - 1))) return undefined
    if (
      text
        .slice(start, start + REACH)
        .split('\n', 1)[0]
        ?.includes('””')
    )
      return undefined
  } else {
    if (isGap(facts, index - 1) || !endsHere(facts, index + 2)) return undefined
    if (
      text
        .slice(Math.max(0, start - REACH), start)
        .split('\n')
        .at(-1)
        ?.includes('““')
    )
      return undefined
  }
  return {start, end: start + 2, text: mark, tier: 'safe'}
}

const rule: Rule<Repeat> = {
  id: 'repeated-punctuation',
  summary: 'A punctuation mark that stands twice, or two that exclude each other (". .", ",,", ".,")',
  // Sentences and quotations are read from what is left.
  rank: 'mending',
  reads: ['tokens'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say: ({start, end, text: left, tier}, {text}) => ({
    reason: `Two punctuation marks where one belongs: "${text.slice(start, end).trim()}"`,
    ...(tier === 'none'
      ? {note: 'Words may be lost between them, so neither is dropped.'}
      : tier === 'unsafe' && left !== ''
        ? {note: `Probably "${left}" is meant.`}
        : {}),
  }),
  fix({start, end, text: left, tier}) {
    if (tier === 'none') return undefined
    return {tier, kind: 'repair', title: left === '' ? 'Drop it' : `Write "${left}"`, edits: [{start, end, text: left}]}
  },
}

export default rule
