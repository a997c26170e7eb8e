import {describe, expect, it} from 'vitest'
import {unknownTo} from '../../src/lexicon/speller.js'
import {WORDS} from '../../src/lexicon/words.data.js'

describe('the speller', () => {
  it('rejects nothing that stands in the word set', () => {
    expect([...unknownTo(WORDS.split('\n'))]).toEqual([])
  })

  it('names what it rejects, each word once, whatever was asked before', () => {
    const words = ['ferry', 'recieve', 'recieve', 'colour', 'color', 'teh', "doesn't"]
    expect([...unknownTo(words)]).toEqual(['recieve', 'teh'])
    expect([...unknownTo(['teh'])]).toEqual(['teh'])
    expect([...unknownTo([])]).toEqual([])
  })

  it('makes no suggestions, which would cost seconds', () => {
    const words = Array.from({length: 300}, (_, at) => `qzx${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) | 0))}vvk`)
    const before = performance.now()
    expect(unknownTo(words).size).toBe(300)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
