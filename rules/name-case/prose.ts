import type {Facts} from '../../src/facts/facts.js'
import {abbreviationBefore} from '../../src/facts/sentences.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, BREAK, CAPITAL, LITERAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {wordSet} from '../../src/lexicon/words.js'
import {straysOf} from '../../src/rule/strays.js'
import {isTweet} from '../../src/rule/tweets.js'

const i = hashWord('i')
const tagging = wordHashes('tags tag tagged keywords topics filed')
// Three sentences without a capital are how a text is written, not slips.
const MOST_SMALL = 2
// Words; tags and search terms have fewer.
const SHORTEST = 4
// Tokens on each side; where a word stands twice so near, another rule may take one of them out.
const NEAR = 6

/** How sure the sentence round a place makes a finding: `closed` ends in a stop, `open` does not (a caption, a title). */
export type Prose = 'closed' | 'open'

/** What is known of a text's way with small letters; asked of few places, so it is computed at the first question. */
export class Manner {
  readonly #facts: Facts
  #small: boolean | undefined
  #fragments: ReadonlyArray<readonly [number, number]> | undefined

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /**
   * Whether tokens `[first, last]` stand in prose that keeps to capitals elsewhere, and in what. Undefined in
   * quotations and tweets, which are quoted as they were typed, at the beginning of a sentence, where more than a
   * capital may be lost, in fragments, which other rules judge, and in texts that use few capitals.
   */
  proseAt(first: number, last: number): Prose | undefined {
    const {text, tokens} = this.#facts
    const start = tokens.start[first] as number
    const end = tokens.start[last + 1] as number
    if (!standsFree(text, start, end) || this.#facts.insideQuotation(start)) return undefined
    const sentence = this.#facts.sentenceAt(start)
    if (sentence < 0) return undefined
    const from = this.#facts.sentences.first[sentence] as number
    const to = this.#facts.sentences.last[sentence] as number
    if (!goesOn(this.#facts, from, first)) return undefined
    if (isTweet(text, start) || hasTwin(this.#facts, first, last) || this.#isSmall() || this.#inFragment(start)) return undefined
    let words = 0
    for (let index = from; index < to; index++) {
      if (tokens.kind[index] === LITERAL) return undefined
      if (tokens.kind[index] !== WORD) continue
      words++
      if (isSmallI(this.#facts, index)) return undefined
    }
    if (words < SHORTEST) return undefined
    return this.#facts.field !== 'title' &&
      /[.?!]["”’')\]]*$/.test(text.slice(Math.max(0, (tokens.start[to] as number) - 4), tokens.start[to]))
      ? 'closed'
      : 'open'
  }

  /** Whether more than two sentences of the text, or words for its writer, are without their capital. */
  #isSmall(): boolean {
    if (this.#small !== undefined) return this.#small
    const {tokens} = this.#facts
    let small = 0
    for (let index = 0; index < tokens.count; index++) if (isSmallI(this.#facts, index)) small++
    this.#fragments = [...straysOf(this.#facts)].map(({next, fragmentEnd}) => [tokens.start[next] as number, fragmentEnd] as const)
    this.#small = small + this.#fragments.length > MOST_SMALL
    return this.#small
  }

  #inFragment(start: number): boolean {
    return this.#fragments?.some(([from, to]) => start >= from && start < to) ?? false
  }
}

/** "i think": the pronoun, not a numeral or a letter of a list. */
function isSmallI({text, tokens}: Facts, index: number): boolean {
  return (
    tokens.hash[index] === i &&
    text.charCodeAt(tokens.start[index] as number) === 105 &&
    tokens.kind[index - 1] === SPACE &&
    tokens.kind[index + 1] === SPACE
  )
}

/** Whether white space or an opening bracket stands before, and white space, a mark of the sentence or nothing behind. */
function standsFree(text: string, start: number, end: number): boolean {
  if (start > 0 && !/[\s(—–]/.test(text[start - 1] as string)) return false
  return end >= text.length || /[\s,;:?!)—–…]/.test(text[end] as string) || (text[end] === '.' && !/[\p{L}\d]/u.test(text[end + 1] ?? ' '))
}

/** Whether a sentence that opens with a capital or a figure is under way: a word stands before, and no stop in between. */
function goesOn({text, tokens}: Facts, from: number, first: number): boolean {
  let opening = from
  while (opening < first && tokens.kind[opening] === PUNCTUATION) opening++
  if (opening >= first || tagging.has(tokens.hash[opening] as number)) return false
  if (tokens.kind[opening] === WORD ? ((tokens.flags[opening] as number) & CAPITAL) === 0 : tokens.kind[opening] !== NUMBER) return false
  const gap = tokens.kind[first - 1]
  if (gap === BREAK && (tokens.flags[first - 1] as number) > 1) return false
  const before = gap === SPACE || gap === BREAK ? first - 2 : first - 1
  const mark = text.charAt((tokens.start[before + 1] as number) - 1)
  if (mark === '.' && tokens.kind[before] === PUNCTUATION) return abbreviationBefore(text, tokens, before) === 'title'
  return !/[.?!:…|•>*#]/.test(mark)
}

/** Whether a word of the place stands a second time close by. */
function hasTwin({tokens}: Facts, first: number, last: number): boolean {
  const near = (index: number): boolean => index >= 0 && index < tokens.count && tokens.kind[index] === WORD
  for (let index = Math.max(0, first - NEAR); index <= last + NEAR; index++) {
    if ((index >= first && index <= last) || !near(index)) continue
    if (tokens.hash[index] === tokens.hash[first] || tokens.hash[index] === tokens.hash[last]) return true
  }
  return false
}

/** Whether the nearest words on both sides are English, names in capitals or figures: foreign words have other rules. */
export function isAmongWords(facts: Facts, first: number, last: number): boolean {
  return isWord(facts, first - 2) && (facts.tokens.kind[last + 1] !== SPACE || isWord(facts, last + 2))
}

function isWord({text, tokens}: Facts, index: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== WORD) return true
  if (((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) !== 0) return true
  return wordSet().look(text, tokens.start[index], tokens.start[index + 1]) !== 0
}
