import {classOf, DIGIT, isLetterClass, LOWER} from '../kernels/classes.js'
import {hashWord} from '../kernels/fold.js'
import {ALL_CAPS, BREAK, CAPITAL, NUMBER, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'
import {monthAbbreviations, numberAbbreviations, otherAbbreviations, sentenceStarters, titleAbbreviations} from '../lexicon/english.js'
import type {Block} from './layout.js'

/** Sentences as token ranges: sentence `i` is tokens `[first[i], last[i])`, white space at its ends left out. */
export interface Sentences {
  readonly count: number
  readonly first: Uint32Array
  readonly last: Uint32Array
}

/**
 * Parts each block into sentences. A stop ends one unless it belongs to a title (`Gen.`), an initial or
 * acronym (`U.S.`, `J. Edgar`), a shortened month or number word before a figure (`Jan. 5`, `No. 4`), an
 * abbreviation before a word that cannot begin a sentence (`Inc. shares`), or stands before lower case;
 * quotation marks and brackets after the stop belong to the sentence they close.
 */
export function partSentences(text: string, tokens: TokenTable, blocks: readonly Block[]): Sentences {
  const firsts: number[] = []
  const lasts: number[] = []
  for (const block of blocks) {
    let first = block.first
    for (let index = block.first; index < block.last; index++) {
      if (tokens.kind[index] !== PUNCTUATION || !isStop(text, tokens, index)) continue
      let close = index + 1
      while (close < block.last && tokens.kind[close] === PUNCTUATION && (isStop(text, tokens, close) || isCloser(text, tokens, close)))
        close++
      if (close >= block.last || !endsSentence(text, tokens, first, index, close, block.last)) {
        index = close - 1
        continue
      }
      firsts.push(first)
      lasts.push(close)
      first = close
      while (first < block.last && (tokens.kind[first] === SPACE || tokens.kind[first] === BREAK)) first++
      index = first - 1
    }
    if (first < block.last) {
      firsts.push(first)
      lasts.push(block.last)
    }
  }
  return {count: firsts.length, first: Uint32Array.from(firsts), last: Uint32Array.from(lasts)}
}

/** Full stop, ellipsis, question or exclamation mark. */
export function isStop(text: string, tokens: TokenTable, index: number): boolean {
  const unit = text.charCodeAt(tokens.start[index] as number)
  return unit === 46 || unit === 63 || unit === 33 || unit === 0x2026
}

/** A mark that closes what stands before it: quotation marks and brackets. */
function isCloser(text: string, tokens: TokenTable, index: number): boolean {
  const at = tokens.start[index] as number
  const unit = text.charCodeAt(at)
  if (unit === 0x201d || unit === 0x2019 || unit === 0xbb || unit === 41 || unit === 93) return true
  if (unit !== 34 && unit !== 39) return false
  // A straight mark closes when a space or the end follows; before a letter it opens the next sentence.
  const after = text.charCodeAt(at + 1)
  return Number.isNaN(after) || !(isLetterClass(classOf(after)) || classOf(after) === DIGIT)
}

function endsSentence(text: string, tokens: TokenTable, first: number, stop: number, close: number, end: number): boolean {
  const gap = tokens.kind[close]
  if (gap !== SPACE && gap !== BREAK) return false
  let next = close + 1
  while (next < end && tokens.kind[next] === PUNCTUATION) next++
  if (next >= end) return true
  const kind = tokens.kind[next]
  const capital = ((tokens.flags[next] as number) & CAPITAL) !== 0
  const lower = kind === WORD && classOf(text.charCodeAt(tokens.start[next] as number)) === LOWER
  const unit = text.charCodeAt(tokens.start[stop] as number)
  // "Yahoo! said", "“Why?” he asked": a lower-case word goes on with the sentence.
  if (lower) return false
  if (unit !== 46) return true
  if ((tokens.start[stop + 1] as number) - (tokens.start[stop] as number) > 1) return capital
  // "1. Mend the nets" numbers a list; ". . ." is an ellipsis.
  if (stop === first + 1 && tokens.kind[first] === NUMBER) return false
  if (inSpacedEllipsis(text, tokens, stop)) return false
  const what = abbreviationBefore(text, tokens, stop)
  if (what === 'none') return true
  // "They met on Harbour St. The street was empty": no saint is called "The".
  if (what === 'title') return tokens.hash[stop - 1] === saint && starts(tokens, next)
  if (what === 'month' || (what === 'figure' && tokens.hash[stop - 1] !== numero))
    return kind !== NUMBER && starts(tokens, next) && (what === 'month' || !isLetter(tokens, next))
  if (what === 'figure') return kind !== NUMBER && !(kind === WORD && figures.has(tokens.hash[next] as number) && stop - 1 > first)
  return capital && starts(tokens, next) && (what !== 'initial' || ((tokens.flags[next] as number) & ALL_CAPS) === 0)
}

const WORDS_TOO = new Set(['no', 'art', 'arts', 'fig', 'figs', 'par', 'sec', 'op', 'ch'].map((word) => hashWord(word)))

/** "See Fig. A": a letter stands for a figure. */
function isLetter(tokens: TokenTable, index: number): boolean {
  return (tokens.start[index + 1] as number) - (tokens.start[index] as number) === 1
}

function figureFollows(tokens: TokenTable, stop: number): boolean {
  return tokens.kind[stop + 1] === SPACE && tokens.kind[stop + 2] === NUMBER
}

const saint = hashWord('st')
const numero = hashWord('no')
const figures = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word) => hashWord(word)))

/** Whether a stop is one of three or more with single spaces between (`. . .`). */
function inSpacedEllipsis(text: string, tokens: TokenTable, stop: number): boolean {
  const at = tokens.start[stop] as number
  const dot = (offset: number): boolean => text[offset] === '.' && text[offset + 1] !== '.'
  const before = text[at - 1] === ' ' && dot(at - 2)
  const after = text[at + 1] === ' ' && dot(at + 2)
  if (before && after) return true
  return (before && text[at - 3] === ' ' && dot(at - 4)) || (after && text[at + 3] === ' ' && dot(at + 4))
}

/** What the stop at token `stop` shortens. */
export function abbreviationBefore(
  text: string,
  tokens: TokenTable,
  stop: number,
): 'none' | 'title' | 'month' | 'figure' | 'initial' | 'other' {
  const word = stop - 1
  if (word < 0 || tokens.kind[word] !== WORD) return 'none'
  const start = tokens.start[word] as number
  const length = (tokens.start[stop] as number) - start
  const inAcronym = word > 0 && tokens.kind[word - 1] === PUNCTUATION && text.charCodeAt(start - 1) === 46
  // "U.S.", "a.m.", "D.C.", and "e.g." by their inner stop; "J." by its length. "I." is the pronoun at a sentence's end.
  if (inAcronym && length <= 2) return 'initial'
  if (length === 1) return text.charCodeAt(start) === 73 && !inAcronym ? 'none' : 'initial'
  const hash = tokens.hash[word] as number
  const capital = ((tokens.flags[word] as number) & CAPITAL) !== 0
  if (capital && titleAbbreviations.has(hash)) return 'title'
  if (capital && monthAbbreviations.has(hash)) return 'month'
  // "He studied art. Holm taught him.": in lower case the words among them are words, unless a figure follows.
  if (numberAbbreviations.has(hash))
    return !capital && WORDS_TOO.has(hash) && (hash === numero || !figureFollows(tokens, stop)) ? 'none' : 'figure'
  return otherAbbreviations.has(hash) && (capital || length <= 6) && !isPlainWord(text, start, length, capital) ? 'other' : 'none'
}

// Shortened words that are words as well: in lower case they are read as words ("the man.", "a min.").
function isPlainWord(text: string, start: number, length: number, capital: boolean): boolean {
  if (capital) return false
  return PLAIN.has(text.slice(start, start + length))
}

const PLAIN = new Set('mass miss ill ind mo pa la del man wash ore cal penn ala ark am sat sun wed mon min max'.split(' '))

function starts(tokens: TokenTable, next: number): boolean {
  return sentenceStarters.has(tokens.hash[next] as number)
}
