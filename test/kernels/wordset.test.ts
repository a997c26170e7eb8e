import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashWord} from '../../src/kernels/fold.js'
import {COMMON, PROPER, WordSet} from '../../src/kernels/wordset.js'
import {naiveFold} from './naive.js'

/** The word set once more, as a map from the folded word to how it stands. */
class NaiveWordSet {
  readonly #known = new Map<string, number>()

  constructor(words: string) {
    for (const word of words.split('\n')) {
      const folded = naiveFold(word)
      this.#known.set(folded, (this.#known.get(folded) ?? 0) | (folded === word ? COMMON : PROPER))
    }
  }

  look(word: string): number {
    return this.#known.get(naiveFold(word)) ?? 0
  }
}

const LIST = "ACLU\nMay\nMc\nRussia\nit's\nmarch\nmay\nmc\npolish\nPolish\nquay\nécole\nÉire\n北京"

describe('WordSet', () => {
  it.each<[string, number]>([
    ['quay', COMMON],
    ['Quay', COMMON],
    ['QUAY', COMMON],
    ['russia', PROPER],
    ['RUSSIA', PROPER],
    ['aclu', PROPER],
    ['May', COMMON | PROPER],
    ['polish', COMMON | PROPER],
    ['it’s', COMMON],
    ['IT’S', COMMON],
    ['École', COMMON],
    ['éire', PROPER],
    ['北京', COMMON],
    ['qua', 0],
    ['quays', 0],
    ['uay', 0],
    ['m', 0],
    ['', 0],
    ['its', 0],
    ['ecole', 0],
  ])('knows how %j stands', (word, expected) => {
    expect(new WordSet(LIST).look(word)).toBe(expected)
    expect(new NaiveWordSet(LIST).look(word)).toBe(expected)
  })

  it('knows the last word of its list, and no piece of it', () => {
    const set = new WordSet('one\ntwo')
    expect([set.look('two'), set.look('tw'), set.look('twoo'), set.look('one'), set.look('onetwo')]).toEqual([COMMON, 0, 0, COMMON, 0])
  })

  it('is asked with a range of a text', () => {
    const set = new WordSet(LIST)
    const text = 'On the Quay in Russia.'
    expect([
      set.look(text, 7, 11),
      set.look(text, 7, 10),
      set.look(text, 6, 11),
      set.look(text, 15, 21),
      set.look(text, 15),
      set.look(text, 15, 22),
    ]).toEqual([COMMON, 0, 0, PROPER, 0, 0])
  })

  it('holds a long list without a loss', () => {
    const words = Array.from({length: 5000}, (_, at) => (at % 3 === 0 ? 'W' : 'w') + at.toString(36))
    const set = new WordSet(words.join('\n'))
    for (const word of words) {
      expect(set.look(word)).toBe(word.startsWith('W') ? PROPER : COMMON)
      expect(set.look(`${word}x${word}`)).toBe(0)
    }
  })

  it('agrees with its twin at random', () => {
    const unit = fc.constantFrom('a', 'b', 'A', 'B', 'é', 'É', "'", 'ж', 'Ж', '北', '𝒳', '1')
    const word = fc.string({unit, minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 60}), fc.array(word, {maxLength: 60}), (list, asked) => {
        const set = new WordSet(list.join('\n'))
        const twin = new NaiveWordSet(list.join('\n'))
        for (const one of [...list, ...asked]) {
          expect(set.look(one)).toBe(twin.look(one))
          expect(set.look(`x${one.replace("'", '’').toUpperCase()} y`, 1, 1 + one.toUpperCase().length)).toBe(twin.look(one.toUpperCase()))
        }
      }),
      {seed: 21, numRuns: 500},
    )
  })
})

it('knows a word by its hash', () => {
  const set = new WordSet(LIST)
  for (const word of LIST.split('\n')) expect(set.hasHash(hashWord(word))).toBe(true)
  for (const word of ['qua', 'quays', 'rossia', '']) expect(set.hasHash(hashWord(word))).toBe(false)
})
