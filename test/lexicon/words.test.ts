import {describe, expect, it} from 'vitest'
import {hashWord} from '../../src/kernels/fold.js'
import {COMMON, PROPER} from '../../src/kernels/wordset.js'
import * as english from '../../src/lexicon/english.js'
import {wordSet} from '../../src/lexicon/words.js'

describe('the word set', () => {
  it.each(['ferry', 'quays', 'colour', 'color', 'organise', 'organize', 'travelled', 'traveled', "doesn't", 'doesn’t', 'FERRY', 'skipper'])(
    'has %j',
    (word) => {
      expect(wordSet().look(word)).not.toBe(0)
    },
  )

  it.each(['thePentagon', 'pentagonsaid', 'teh', 'recieve', 'ofthe', 'wordâ', 'xqz', '', 'ferry\nquay'])('has no %j', (word) => {
    expect(wordSet().look(word)).toBe(0)
  })

  it('tells names from common words', () => {
    expect(wordSet().look('russia')).toBe(PROPER)
    expect(wordSet().look('the')).toBe(COMMON)
    expect(wordSet().look('May')).toBe(COMMON | PROPER)
  })

  it('is built once', () => {
    expect(wordSet()).toBe(wordSet())
  })
})

describe('the word lists', () => {
  const has = (list: english.WordList, word: string): boolean => list.has(hashWord(word))

  it('are asked by hash, whatever the case', () => {
    expect([
      has(english.titleAbbreviations, 'Gen'),
      has(english.titleAbbreviations, 'GEN'),
      has(english.titleAbbreviations, 'general'),
    ]).toEqual([true, true, false])
    expect([has(english.monthAbbreviations, 'Sept'), has(english.monthAbbreviations, 'May')]).toEqual([true, false])
    expect([has(english.numberAbbreviations, 'No'), has(english.numberAbbreviations, 'number')]).toEqual([true, false])
    expect([has(english.otherAbbreviations, 'Inc'), has(english.otherAbbreviations, 'incident')]).toEqual([true, false])
    expect([has(english.sentenceStarters, 'The'), has(english.sentenceStarters, 'Holm')]).toEqual([true, false])
  })

  it('hold only words that the dictionaries have, where they are words', () => {
    for (const word of 'the of and to in is that for it on was with as he be at by this have from or had not are but'.split(' ')) {
      expect(has(english.functionWords, word)).toBe(true)
      expect(wordSet().look(word) & COMMON).toBe(COMMON)
      expect(has(english.foreignFunctionWords, word)).toBe(false)
    }
  })

  // The list says so of itself; "die", "met", "van" and "door" make English headlines foreign.
  it('have no English word among the foreign function words', () => {
    const kept = 'die den des met van door plus per con pas sue men'
      .split(' ')
      .filter((word) => has(english.foreignFunctionWords, word) && (wordSet().look(word) & COMMON) !== 0)
    expect(kept).toEqual([])
  })
})
