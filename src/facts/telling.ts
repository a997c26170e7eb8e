import {foldUnit, hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, NUMBER, type TokenTable, tokenize, WORD} from '../kernels/tokenize.js'
import {functionWords, sentenceStarters} from '../lexicon/english.js'
import type {Facts} from './facts.js'

/** A sentence of the corpus, kept to be compared with others. */
export interface Told {
  /** Decides which sentences are kept: of the least hashes of its telling words, so that sentences of like words are kept together. */
  readonly order: number
  readonly source: string
  readonly article: string
  /** Where it stands in the source of that article's text. */
  readonly start: number
  readonly end: number
  /** The sentence, each stretch of white space as one space. */
  readonly text: string
  /** What the article is about; see `topicsOf`. */
  readonly topics: readonly number[]
}

/** Function words, and words that every report has: they tell nothing of what a sentence is about. */
const untelling = new Set([
  ...functionWords,
  ...sentenceStarters,
  ...wordHashes(`said says say saying told according reported news year years day days week time people percent
  mr mrs ms dr don't didn't doesn't isn't it's he's that's won't can't wasn't
  monday's tuesday's wednesday's thursday's friday's saturday's sunday's year's today's week's
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`),
])

/** Whether a word, by its hash, says what a sentence is about: no function word, no word that every report has. */
export function isTelling(hash: number): boolean {
  return !untelling.has(hash)
}

/** Topics of an article: few, since what is named once or twice is named in many articles of other events. */
export const MOST_TOPICS = 5
// Forms of names that are looked at: "Israel" and "Israel's" are two.
const MOST_FORMS = 16

/**
 * What an article is about: the stems of the names that stand most often inside its sentences, most first. Articles on
 * one event share some; see `sameEvent`.
 */
export function topicsOf({text, tokens, sentences, passages}: Facts): readonly number[] {
  const forms = new Map<number, {readonly hash: number; readonly token: number; count: number}>()
  for (let at = 0; at < sentences.count; at++) {
    if (passages[at]?.voice !== 'report') continue
    const last = sentences.last[at] as number
    for (let token = (sentences.first[at] as number) + 1; token < last; token++) {
      if (tokens.kind[token] !== WORD || ((tokens.flags[token] as number) & CAPITAL) === 0) continue
      const hash = tokens.hash[token] as number
      if (!isTelling(hash)) continue
      const known = forms.get(hash)
      if (known === undefined) forms.set(hash, {hash, token, count: 1})
      else known.count++
    }
  }
  const counts = new Map<number, number>()
  for (const {token, count} of [...forms.values()].sort((a, b) => b.count - a.count || a.hash - b.hash).slice(0, MOST_FORMS)) {
    const stem = stemHash(text, tokens.start[token] as number, tokens.start[token + 1] as number)
    counts.set(stem, (counts.get(stem) ?? 0) + count)
  }
  return (
    [...counts]
      .sort(([a, many], [b, more]) => more - many || a - b)
      .slice(0, MOST_TOPICS)
      // A profile holds whole numbers without a sign.
      .map(([stem]) => stem >>> 0)
  )
}

/** Whether two articles may be on one event. */
export function sameEvent(a: readonly number[], b: readonly number[]): boolean {
  return a.reduce((count, topic) => count + (b.includes(topic) ? 1 : 0), 0) >= 3
}

/** A word that tells, with its place among the tokens. */
export interface TellingWord {
  /** Hash of the word without its ending: "deteriorated" and "deteriorate" are one. */
  readonly stem: number
  readonly token: number
}

/** The telling words of a stretch of tokens, in order. */
export function tellingWords(text: string, tokens: TokenTable, first: number, last: number): TellingWord[] {
  const words: TellingWord[] = []
  for (let token = first; token < last; token++) {
    if (tokens.kind[token] === NUMBER) words.push({stem: hashWord(text, tokens.start[token], tokens.start[token + 1]), token})
    if (tokens.kind[token] !== WORD || !isTelling(tokens.hash[token] as number)) continue
    words.push({stem: stemHash(text, tokens.start[token] as number, tokens.start[token + 1] as number), token})
  }
  return words
}

/** The stems of the telling words of a sentence. */
export function stemsOf(sentence: string): number[] {
  const tokens = tokenize(sentence)
  return tellingWords(sentence, tokens, 0, tokens.count).map(({stem}) => stem)
}

const endings = ["'s", "'", 'ing', 'ed', 'es', 'ly', 's', 'e', 'd']
// Letters that must be left before an ending: "king" and "bed" have none.
const LEAST_STEM = 4

/** Hash of a word without its inflection. Rough: it is used only beside other words that agree. */
export function stemHash(text: string, start: number, end: number): number {
  let word = ''
  for (let at = start; at < end; at++) word += String.fromCharCode(foldUnit(text.charCodeAt(at)))
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < (ending.startsWith("'") ? 1 : LEAST_STEM)) continue
    word = word.slice(0, -ending.length)
    if (!ending.startsWith("'")) break
  }
  return hashWord(word)
}
