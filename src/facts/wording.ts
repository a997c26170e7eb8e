/**
 * The words of a statement as they are compared: whatever is no choice of words (case, marks, contractions, the
 * spelling of a house) is folded away.
 */

import {hashWord, wordHashes} from '../kernels/fold.js'
import {functionWords} from '../lexicon/english.js'
import {NEAR_WORDS} from '../lexicon/near-words.js'
import {american, stemOf} from '../lexicon/stems.js'
import {mix} from './passages.js'

/** What may stand between two words without being a change of words: "…", "[sic]", "(Israel's)", a masked oath. */
export const GAP = 0

export interface Wording {
  /** Hash of each word, folded; `GAP` where words were left out or put in by whoever quotes. */
  readonly words: Int32Array
  /** Hash of each word's stem; 0 for words that carry no content. */
  readonly stems: Int32Array
  /** Hash of what translators may put in the place of the stem; the stem's own where that is nothing else. */
  readonly senses: Int32Array
  /** Letters of each word, as they are folded. */
  readonly letters: readonly string[]
  /** 1 where a sentence ends behind the word. */
  readonly stops: Uint8Array
  /** What each word says: 0 for grammar, 1 for a name, which many statements share, 2 for all others. */
  readonly weights: Uint8Array
  /** How many words carry content. */
  readonly content: number
  /** "Candid, substantive and constructive": three adjectives, or so. */
  readonly isList: boolean
}

const PIECE = /\[[^\]]{0,80}\]|\([^)]{0,80}\)|\.\.+|…|[.!?;:—–]|--|%|[\p{L}\p{N}*][\p{L}\p{M}\p{N}*]*(?:['’][\p{L}]+)*(?:[.,]\d+)*/gu

// Words of speech that say little of what is said, beside those of grammar.
const light = wordHashes(`i me my mine your yours am being does did do doing done don not no yes yeah well just very really too oh okay ok
  uh um here there how why where even still ever going gonna wanna want get got go let s m re ve ll d cannot can could would should shall may might must
  know think thing things say said says lot much many way come make made take took see look like mean need right good thing something
  anything everything nothing someone anyone everyone nobody because while during before off down own same such those his hers ours than
  through again between both each few once most own until upon us themselves himself herself itself myself yourself whether whose whom which`)

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(',').map((pair) => pair.trim().split(': ') as [string, string]))

const verbs = pairs('is: s, has: s, am: m, are: re, will: ll, shall: ll, have: ve, would: d, had: d')
const figures = pairs('one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12')
const plain =
  pairs(`gonna: going to, wanna: want to, gotta: got to, cannot: can not, can't: can not, won't: ll not, shan't: ll not, ain't: s not,
  percent: %, pct: %, judgement: judgment, adviser: advisor, towards: toward, okay: ok, whilst: while, amongst: among, miss: ms, mrs: ms, grey: gray,
  defence: defense, offence: offense, licence: license, practise: practice, programme: program, cheque: check, tonne: ton, upon: on, till: until`)

// "Dec. 9", "Sept 11": a figure tells a month from a name ("Jan"); a full stop a weekday from a word ("Sun").
const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= ?\d)/g
const WEEKDAY = /\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.(?=[ ,])/g
const fullDates =
  pairs(`Jan: January, Feb: February, Mar: March, Apr: April, Jun: June, Jul: July, Aug: August, Sep: September, Oct: October,
  Nov: November, Dec: December, Mon: Monday, Tue: Tuesday, Wed: Wednesday, Thu: Thursday, Fri: Friday, Sat: Saturday, Sun: Sunday`)

// “‘We sail,’ Holm said. ‘It is time’”: what a quoted report puts between the words of another.
const INNER_ATTRIBUTION = /([,.!?])['’] [^‘’'"“”]{3,80} [‘'](?=\p{L})/gu

// Longer ones are no list, and a pattern with three stretches takes its time over them.
const LONGEST_LIST = 80
const LIST = /^[\p{L}-]+, [\p{L}-]+,? (?:(?:and|above|all|[–—-]) )*(?:[\p{L}-]+[ .,]*){1,3}$/u

/** Reads the words of a quotation, its outer marks left out. */
export function readWording(text: string): Wording {
  const letters: string[] = []
  const stops: number[] = []
  const names: boolean[] = []
  const source = text
    .replace(/\bU\.\s?S\.(?:A\.)?/g, 'USA')
    .replace(/\bU\.\s?K\./g, 'UK')
    .replace(/\bUS\b/g, 'USA')
    .replace(/\bUnited States(?: of America)?\b/g, 'USA')
    .replace(/\bper cent\b/g, '%')
    .replace(MONTH, (short: string) => fullDates.get(short.slice(0, 3)) ?? short)
    .replace(WEEKDAY, (short: string) => fullDates.get(short.slice(0, 3)) ?? short)
    .replace(INNER_ATTRIBUTION, '$1 … ')
  const push = (word: string, name = false): void => {
    // "ever, ever", "of of": a word said twice is said.
    if (letters.at(-1) === word && stops.at(-1) !== 1) return
    letters.push(word)
    stops.push(0)
    names.push(name)
  }
  for (const [piece] of source.matchAll(PIECE)) {
    const first = piece.charCodeAt(0)
    if (first === 91 || first === 40 || piece === '…' || piece.startsWith('..') || piece.includes('*')) push('')
    else if (piece === '%') push('%')
    else if (/^[.!?;:—–-]/.test(piece)) {
      if (stops.length > 0 && /[.!?;]/.test(piece)) stops[stops.length - 1] = 1
    } else for (const word of folded(piece)) push(word, isCapital(piece) && stops.length > 0 && stops.at(-1) === 0)
  }
  while (letters[0] === '') {
    letters.shift()
    stops.shift()
    names.shift()
  }
  while (letters.at(-1) === '') {
    letters.pop()
    stops.pop()
    names.pop()
  }
  return wordingOf(letters, stops, names, text.length <= LONGEST_LIST && LIST.test(text))
}

function isCapital(piece: string): boolean {
  const first = piece[0] as string
  return first !== first.toLowerCase()
}

function wordingOf(letters: readonly string[], stops: readonly number[], names: readonly boolean[], isList: boolean): Wording {
  const words = new Int32Array(letters.length)
  const stems = new Int32Array(letters.length)
  const senses = new Int32Array(letters.length)
  const weights = new Uint8Array(letters.length)
  let content = 0
  // In a headline in title case capitals tell no names.
  const telling = 2 * names.filter((name) => name).length <= letters.length
  letters.forEach((word, at) => {
    if (word === '') return
    const hash = hashWord(word) || 1
    words[at] = hash
    if (functionWords.has(hash) || light.has(hash) || word.length === 1) return
    const stem = hashWord(stemOf(word)) || 1
    stems[at] = stem
    senses[at] = near.get(stem) ?? stem
    weights[at] = telling && names[at] === true ? 1 : 2
    content++
  })
  return {words, stems, senses, letters, stops: Uint8Array.from(stops), weights, content, isList}
}

/** A word as one or two folded ones: "he's" is "he s", as "he is". */
function folded(piece: string): string[] {
  const word = piece.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '')
  const other = plain.get(word)
  if (other !== undefined) return other.split(' ')
  if (word.endsWith("n't")) return [...folded(word.slice(0, -3)), 'not']
  const at = word.lastIndexOf("'")
  if (at > 0 && /^(?:s|m|re|ve|ll|d)$/.test(word.slice(at + 1))) return [...folded(word.slice(0, at)), word.slice(at + 1)]
  const bare = word.replaceAll("'", '')
  return [verbs.get(bare) ?? figures.get(bare) ?? american(bare.replaceAll(',', ''))]
}

const near = new Map<number, number>()
for (const line of NEAR_WORDS.trim().split('\n')) {
  const [head = '', ...rest] = line.split(' ')
  const sense = mix(hashWord(head))
  for (const word of [head, ...rest]) near.set(hashWord(stemOf(american(word))), sense)
}
