import {describe, expect, it} from 'vitest'
import {isSlip, slipOf} from '../../src/kernels/slips.js'

describe('slipOf', () => {
  it.each([
    ['enforecment', 'enforcement', 'swap'],
    ['untied', 'united', 'swap'],
    ['asssessment', 'assessment', 'doubled'],
    ['controll', 'control', 'doubled'],
    ['transmision', 'transmission', 'undoubled'],
    ['goverment', 'government', 'missing'],
    ['victrim', 'victim', 'extra'],
    ['resistence', 'resistance', 'vowel'],
    ['streesed', 'stressed', 'key'],
    ['upsoming', 'upcoming', 'other'],
  ])('%s is %s by %s', (wrong, right, slip) => {
    expect(slipOf(wrong, right)).toBe(slip)
  })

  it.each([
    ['government', 'government'],
    ['nternational', 'international'],
    ['vovernment', 'government'],
    ['astudy', 'study'],
    ['planto', 'plant'],
    ['describ', 'describe'],
    ['careet', 'career'],
    ['walks', 'walk'],
    ['ship', 'house'],
    ['', 'a'],
  ])('%s is no slip of %s', (wrong, right) => {
    expect(slipOf(wrong, right)).toBeUndefined()
  })

  it('tells slips of the hand', () => {
    expect([isSlip('swap'), isSlip('missing'), isSlip('extra'), isSlip(undefined)]).toEqual([true, true, false, false])
  })
})
