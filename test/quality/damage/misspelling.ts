import {wordSet} from '../../../src/lexicon/words.js'
import {type DamageKind, wherever} from './damage.js'

/** A plain lower-case word of eight letters or more between spaces or before a mark. */
const LONG = /(?<=\p{Ll} )[a-z]{8,16}(?=[ .,;])/gu
/** Shorter ones, of which more words lie one slip away. */
const SHORT = /(?<=\p{Ll} )[a-z]{5,7}(?=[ .,;])/gu

/** Spoils a word by its letters; the place in it depends on the word alone, and what is a word again stays as it was. */
function slip(pattern: RegExp, make: (word: string, at: number) => string): DamageKind['candidates'] {
  const all = wherever(pattern, ([word]) => {
    const inner = (word.charCodeAt(1) * 7 + word.charCodeAt(word.length - 2) + word.length) % (word.length - 3)
    return {text: make(word, inner + 1)}
  })
  return (text) => all(text).filter((one) => text.slice(one.start, one.end) !== one.text && wordSet().look(one.text) === 0)
}

const swap = (word: string, at: number): string => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
const drop = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)
const double = (word: string, at: number): string => word.slice(0, at) + word[at] + word.slice(at)
const vowel = (word: string, at: number): string => {
  const found = [...word.slice(at, -1)].findIndex((letter) => 'ae'.includes(letter))
  return found < 0 ? word : word.slice(0, at + found) + (word[at + found] === 'a' ? 'e' : 'a') + word.slice(at + found + 1)
}

/** Slips of the hand in lower-case words. */
export const misspelling: readonly DamageKind[] = [
  {rule: 'misspelling', name: 'letters swapped', candidates: slip(LONG, swap)},
  {rule: 'misspelling', name: 'letter lost', candidates: slip(LONG, drop)},
  {rule: 'misspelling', name: 'letter doubled', candidates: slip(LONG, double)},
  {rule: 'misspelling', name: 'vowel exchanged', candidates: slip(LONG, vowel)},
  {rule: 'misspelling', name: 'letters swapped in a short word', candidates: slip(SHORT, swap)},
]
