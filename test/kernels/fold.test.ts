import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  BREAK,
  classOf,
  classOfPair,
  DIGIT,
  isLetterClass,
  LETTER,
  LOWER,
  PAIR,
  PUNCTUATION,
  SPACE,
  SYMBOL,
  UPPER,
} from '../../src/kernels/classes.js'
import {equalsFolded, foldUnit, hashSieve, hashWord, wordHashes} from '../../src/kernels/fold.js'
import {naiveFold, naiveHash} from './naive.js'

const fold = (text: string): string =>
  Array.from({length: text.length}, (_, at) => String.fromCharCode(foldUnit(text.charCodeAt(at)))).join('')

describe('folding', () => {
  it.each<[string, string]>([
    ['The QUAY', 'the quay'],
    ['ÉCOLE, ŁÓDŹ, Žižek', 'école, łódź, žižek'],
    ['ΑΘΗΝΑ', 'αθηνα'],
    ['КИЇВ', 'київ'],
    ['Don’t', "don't"],
    ['‘single’', "‘single'"],
    ['STRASSE, Straße', 'strasse, straße'],
    ['İzmir', 'İzmir'],
    ['北京 القاهرة', '北京 القاهرة'],
    ['123 @[`{', '123 @[`{'],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds the Latin letters of Vietnamese', () => {
    expect(fold('VIỆT NAM, HUẾ')).toBe('việt nam, huế')
  })
})

describe('hashing', () => {
  it('is FNV-1a over the folded code units', () => {
    expect(hashWord('')).toBe(0x811c9dc5 | 0)
    expect(hashWord('a')).toBe(0xe40c292c | 0)
    expect(hashWord('foobar')).toBe(0xbf9cf968 | 0)
    expect(hashWord('FooBar')).toBe(0xbf9cf968 | 0)
  })

  it('hashes a range', () => {
    expect(hashWord('the Quay here', 4, 8)).toBe(hashWord('quay'))
  })

  it('agrees with its twin at random', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({min: 0, max: 0x590}), fc.constantFrom(0x2019, 0x2018, 0x5317, 0xd835, 0xdcb3, 0xffff)), {
          maxLength: 12,
        }),
        (units) => {
          const text = String.fromCharCode(...units)
          expect(hashWord(text)).toBe(naiveHash(text))
          expect(fold(text)).toBe(naiveFold(text))
          expect(hashWord(naiveFold(text))).toBe(hashWord(text))
        },
      ),
      {seed: 22, numRuns: 1000},
    )
  })
})

it('sieves hashes and loses none', () => {
  const set = wordHashes('the a an my our your their its')
  const sieve = hashSieve(set)
  for (const hash of set) expect(sieve[hash & 1023]).toBe(1)
  expect(sieve[hashWord('harbour') & 1023]).toBe(0)
  expect(sieve.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(set.size)
})

it('compares a range with a folded word', () => {
  const text = 'It Doesn’t FIT'
  expect(equalsFolded(text, 3, 10, "doesn't")).toBe(true)
  expect(equalsFolded(text, 11, 14, 'fit')).toBe(true)
  expect(equalsFolded(text, 3, 9, "doesn't")).toBe(false)
  expect(equalsFolded(text, 3, 10, "does'nt")).toBe(false)
  expect(equalsFolded(text, 11, 14, 'fi')).toBe(false)
  expect(equalsFolded(text, 4, 4, '')).toBe(true)
})

const CLASSES = {BREAK, DIGIT, LETTER, LOWER, PAIR, PUNCTUATION, SPACE, SYMBOL, UPPER}

describe('classes', () => {
  it.each<[string, keyof typeof CLASSES]>([
    ['a', 'LOWER'],
    ['ß', 'LOWER'],
    ['É', 'UPPER'],
    ['ǅ', 'UPPER'],
    ['北', 'LETTER'],
    ['ª', 'LETTER'],
    ['\u0301', 'LETTER'],
    ['٣', 'DIGIT'],
    ['½', 'SYMBOL'],
    ['\u00a0', 'SPACE'],
    ['\u1680', 'SPACE'],
    ['\ufeff', 'SYMBOL'],
    ['\u200b', 'SYMBOL'],
    ['\0', 'SYMBOL'],
    ['\n', 'BREAK'],
    ['\u0085', 'BREAK'],
    ['\u2029', 'BREAK'],
    ['’', 'PUNCTUATION'],
    ['_', 'PUNCTUATION'],
    ['#', 'PUNCTUATION'],
    ['$', 'SYMBOL'],
    ['\ud835', 'PAIR'],
    ['\udc00', 'SYMBOL'],
  ])('%j is %s', (char, name) => {
    expect(classOf(char.charCodeAt(0))).toBe(CLASSES[name])
  })

  it('judges a code point beyond the first plane as a whole', () => {
    expect([...'𐐨𐐀𝟙😀𝅥𒐲'].map((char) => classOfPair(char, 0))).toEqual([LOWER, UPPER, DIGIT, SYMBOL, LETTER, SYMBOL])
    expect(classOfPair('\ud835', 0)).toBe(SYMBOL)
    expect(classOfPair('\ud835x', 0)).toBe(SYMBOL)
    expect(classOf(0xd835)).toBe(PAIR)
    expect([LOWER, UPPER, LETTER].map(isLetterClass)).toEqual([true, true, true])
    expect([DIGIT, SPACE, PUNCTUATION, SYMBOL, PAIR, 0].map(isLetterClass)).toEqual([false, false, false, false, false, false])
  })
})
