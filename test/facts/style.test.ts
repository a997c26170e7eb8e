import {expect, it} from 'vitest'
import {completed} from '../../src/facts/style.js'

it('takes from an American spelling what American guides agree on, unless told otherwise', () => {
  expect(completed({spelling: 'en-US'})).toEqual({spelling: 'en-US', quotePunctuation: 'inside', titleCase: 'lower'})
  expect(completed({spelling: 'en-US', quotePunctuation: 'logical'})).toMatchObject({quotePunctuation: 'logical'})
  expect(completed({spelling: 'en-GB'})).toEqual({spelling: 'en-GB'})
  expect(completed({serialComma: 'never'})).toEqual({serialComma: 'never'})
})
