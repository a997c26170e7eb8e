import fc from 'fast-check'
import {expect, it} from 'vitest'
import {LeastOf} from '../../src/corpus/bottom.js'

interface One {
  readonly order: number
  readonly name: string
}

const compare = (a: One, b: One): number => a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
const few = (): LeastOf<One> => new LeastOf(4, compare)
const one = fc.record({order: fc.nat(9), name: fc.constantFrom('a', 'b', 'c')})

it('of values of any shards and order the same least ones are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(one, fc.nat(3)), {maxLength: 60}), (all) => {
      const shards = [0, 1, 2, 3].map(few)
      for (const [value, shard] of all) (shards[shard] as LeastOf<One>).offer(value)
      const sum = few()
      for (const shard of shards.reverse()) sum.take(shard)
      const wanted = all.map(([value]) => value).sort(compare)
      const distinct = wanted.filter((value, at) => at === 0 || compare(value, wanted[at - 1] as One) !== 0)
      expect(sum.all).toEqual(distinct.slice(0, 4))
    }),
    {seed: 21, numRuns: 500},
  )
})
