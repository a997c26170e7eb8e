import type {Facts} from '../../facts/facts.js'
import {wordHashes} from '../../kernels/fold.js'
import {CAPITAL, NUMBER, type TokenTable, WORD} from '../../kernels/tokenize.js'
import {countryAt, countryBefore} from '../../lexicon/countries.js'
import {functionWords} from '../../lexicon/english.js'
import {isGap} from '../../lexicon/phrases.js'

/** What a slot of a pattern stands for. */
export interface Slot {
  /** The words of a slot that is a closed set of capitalised words; it is found by their hashes. */
  readonly words?: ReadonlySet<number>
  /** It stands for a figure. */
  readonly figure?: true
  /** Last tokens of what begins at word `index` (`forward`), or first tokens of what ends there, in the order in which they are tried. */
  ends(facts: Facts, index: number, forward: boolean): Iterable<number>
}

const numberWords =
  wordHashes(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`)
/** Longest run of capitalised words that `{name}` stands for. */
const NAME_WORDS = 4

/** A slot of one token that passes a test. */
function one(test: (facts: Facts, index: number) => boolean): Slot {
  return {
    *ends(facts, index) {
      if (test(facts, index)) yield index
    },
  }
}

function closed(list: string): Slot {
  const words = wordHashes(list)
  return {words, ...one(({tokens}, index) => words.has(tokens.hash[index] as number) && isCapital(tokens, index))}
}

function number(test: RegExp): Slot {
  return {
    figure: true,
    ...one(({text, tokens}, index) => tokens.kind[index] === NUMBER && test.test(text.slice(tokens.start[index], tokens.start[index + 1]))),
  }
}

function country(kinds: readonly string[]): Slot {
  return {
    *ends({text, tokens}, index, forward) {
      const hit = forward ? countryAt(text, tokens, index) : countryBefore(text, tokens, index)
      if (hit !== undefined && !hit.possessive && kinds.includes(hit.kind)) yield forward ? hit.last : hit.first
    },
  }
}

export const SLOTS = {
  named: {
    weekday: closed('monday tuesday wednesday thursday friday saturday sunday'),
    month: closed('january february march april may june july august september october november december'),
    number: one(({tokens}, index) => tokens.kind[index] === NUMBER || numberWords.has(tokens.hash[index] as number)),
    year: number(/^(?:1[5-9]|20)\d\d$/),
    figure: number(/^\d+(?:[.,]\d+)*$/),
    score: number(/^\d{1,2}:\d{1,2}$/),
    comma: number(/^\d{1,3},\d{1,2}$/),
    ordinal: number(/^\d+(?:st|nd|rd|th)$/),
    day: number(/^(?:[12]?\d|3[01])$/),
    country: country(['name']),
    demonym: country(['adjective']),
    word: one(({tokens}, index) => tokens.kind[index] === WORD),
    noun: one(({tokens}, index) => isLower(tokens, index) && !functionWords.has(tokens.hash[index] as number)),
    name: {
      *ends({tokens}, index, forward) {
        const step = forward ? 2 : -2
        const ends: number[] = []
        for (let at = index; ends.length < NAME_WORDS && isCapital(tokens, at); at += step) {
          ends.unshift(at)
          if (!isGap(tokens, at + step / 2)) break
        }
        yield* ends
      },
    },
  } as Readonly<Record<string, Slot>>,
  /** A lower-case word with this ending. */
  ending: (ending: string): Slot =>
    one(({text, tokens}, index) => isLower(tokens, index) && text.slice(tokens.start[index], tokens.start[index + 1]).endsWith(ending)),
}

function isCapital(tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === WORD && ((tokens.flags[index] as number) & CAPITAL) !== 0
}

function isLower(tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === WORD && ((tokens.flags[index] as number) & CAPITAL) === 0
}
