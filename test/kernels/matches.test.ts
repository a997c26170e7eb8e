import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {matchesOf} from '../../src/kernels/matches.js'

const PATTERN = /a+|b(?=c)|(?<=c)d/g

describe('the matches of a pattern', () => {
  it('are those that matchAll finds', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 20}), (text) => {
        expect([...matchesOf(PATTERN, text)]).toEqual([...text.matchAll(PATTERN)])
      }),
      {seed: 22, numRuns: 500},
    )
  })

  it('are found whatever else the pattern is asked between them', () => {
    const found: number[] = []
    for (const match of matchesOf(PATTERN, 'abcda')) {
      found.push(match.index)
      PATTERN.lastIndex = 0
    }
    expect(found).toEqual([0, 1, 3, 4])
  })
})
