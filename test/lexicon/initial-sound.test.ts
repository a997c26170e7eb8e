import {expect, it} from 'vitest'
import {soundOfCapitals, soundOfFigure, soundOfLetter, soundOfWord} from '../../src/lexicon/initial-sound.js'
import {WORDS} from '../../src/lexicon/words.data.js'

const words = (list: string): string[] => list.split(' ')

it('knows how words begin', () => {
  for (const word of words(
    'apple effort hour honest heir honour umbrella unable uninhabited unimportant upper urgent usher utter onerous ouzo',
  ))
    expect([word, soundOfWord(word)]).toEqual([word, 'vowel'])
  for (const word of words(
    'unit union unique unanimous use user usual uranium urine utility eulogy ewe one once onetime yes year huge hundred xenon knife psalm',
  ))
    expect([word, soundOfWord(word)]).toEqual([word, 'consonant'])
  for (const word of words('herb historic hotel habitual unionised ouija xray yttrium mpox kg nguyen'))
    expect([word, soundOfWord(word)]).toEqual([word, undefined])
})

it('agrees with the letters of the dictionary but for o, u, e, h', () => {
  const listed = WORDS.split('\n').filter((word) => /^[a-z]{3,}$/.test(word) && !/^[ouehyxm]/.test(word))
  const wrong = listed.filter((word) => {
    const sound = soundOfWord(word)
    return sound !== undefined && (sound === 'vowel') !== /^[ai]/.test(word)
  })
  expect(listed.length).toBeGreaterThan(50_000)
  expect(wrong).toEqual([])
})

it('knows how figures are read', () => {
  for (const figure of words('8 80 8,000 8th 8x10 11 11th 11,000 18 18.5 18th 11:30'))
    expect([figure, soundOfFigure(figure)]).toEqual([figure, 'vowel'])
  for (const figure of words('1 10 100 110,000 1,200 1.8 12 180 181 7 90'))
    expect([figure, soundOfFigure(figure)]).toEqual([figure, 'consonant'])
  for (const figure of words('0 0.5 1100 1,100 1864 1800s')) expect([figure, soundOfFigure(figure)]).toEqual([figure, undefined])
})

it('knows initialisms from acronyms', () => {
  for (const one of words('FBI MP NFL NHS SUV RAF EU ISIS AI OPEC MRI M16')) expect([one, soundOfCapitals(one)]).toEqual([one, 'vowel'])
  for (const one of words('NATO NASA FIFA UN US UK UFO BBC CIA G20 U2 ONE')) {
    expect([one, soundOfCapitals(one)]).toEqual([one, one === 'ONE' ? undefined : 'consonant'])
  }
  for (const one of words('FAQ URL NSW HIV II III EURO')) expect([one, soundOfCapitals(one)]).toEqual([one, undefined])
  expect(words('A F S X U B H').map(soundOfLetter)).toEqual(['vowel', 'vowel', 'vowel', 'vowel', 'consonant', 'consonant', undefined])
})
