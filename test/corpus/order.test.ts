import fc from 'fast-check'
import {expect, it} from 'vitest'
import {byText, orderOfLeast} from '../../src/corpus/order.js'

const hashes = fc.array(fc.nat(0xffffffff), {minLength: 2, maxLength: 12})

it('depends on the two least hashes alone, whatever their order and number', () => {
  fc.assert(
    fc.property(hashes, hashes, (some, others) => {
      const least = [...new Set(some)].sort((a, b) => a - b).slice(0, 2)
      const greater = others.filter((hash) => hash > (least.at(-1) as number))
      expect(orderOfLeast([...greater, ...some.toReversed(), ...some])).toBe(
        orderOfLeast([...least, ...greater.slice(0, least.length === 2 ? 0 : undefined)]),
      )
    }),
    {seed: 31},
  )
})

it('is a whole number that a profile can hold', () => {
  expect(orderOfLeast([])).toBe(2 ** 52 - 1)
  expect(orderOfLeast([0, 64])).toBe(1)
  expect(orderOfLeast([64, 128])).toBe(2 ** 26 + 2)
})

it('sorts by code units', () => {
  expect(['b', 'a', 'B', 'é', 'a'].sort(byText)).toEqual(['B', 'a', 'a', 'b', 'é'])
})
