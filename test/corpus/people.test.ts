import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Bottom, keepLeast, LeastTexts} from '../../src/corpus/bottom.js'
import {decide} from '../../src/corpus/decide.js'
import {formatDecisions} from '../../src/corpus/decisions-file.js'
import {formatProfile, parseProfile} from '../../src/corpus/file.js'
import {Met} from '../../src/corpus/met.js'
import {merge, nothing, type Observations, observeInto} from '../../src/corpus/observations.js'
import {Authority} from '../../src/lexicon/authority-index.js'
import type {Article} from '../../src/view/article.js'
import {news, newsroom} from './newsroom.js'

const nobody = new Authority()
const surveyed = (all: readonly Article[], authority = nobody): Observations => {
  const sum = nothing()
  for (const one of all) observeInto(sum, one, undefined, {authority})
  return sum
}
const formOf = (observations: Observations, form: string) => {
  const counts = observations.people.forms.get(form)
  return (
    counts && {
      articles: counts.articles,
      mentions: counts.mentions,
      titles: Object.fromEntries(counts.titles.all.map(([key, {articles}]) => [key, articles])),
      met: counts.met.all.map(({name}) => name).sort(),
    }
  )
}

describe('people', () => {
  it('have the same bytes in any order and any shards', () => {
    fc.assert(
      fc.property(
        newsroom.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, {minLength: all.length}),
            fc.array(fc.nat(3), {minLength: all.length, maxLength: all.length}),
          ),
        ),
        ([all, shuffled, into]) => {
          const shards = [0, 1, 2, 3].map((shard) => surveyed(shuffled.filter((_, at) => into[at] === shard)))
          const sum = shards.map((shard) => parseProfile(formatProfile(shard))).reduce(merge, nothing())
          const whole = surveyed(all)
          expect(formatProfile(sum)).toBe(formatProfile(whole))
          const decisions = (of: Observations): string => formatDecisions(decide(of, {authority: nobody}).names)
          expect(decisions(sum)).toBe(decisions(whole))
          expect(decisions(parseProfile(formatProfile(whole)))).toBe(decisions(whole))
        },
      ),
      {seed: 21, numRuns: 120},
    )
  })

  it('are counted by form, with what they are and whom they meet', () => {
    const all = surveyed(
      news(
        'Chinese Foreign Minister Qin Gang met Marta Lindqvist on Sunday. Qin Gang spoke first. Later Qin left.',
        'Former Foreign Minister Qin Gang was absent. The researcher Oskar Halvorsen was there.',
        'QIN GANG SPEAKS. The harbour was open.',
      ),
    )
    expect(formOf(all, 'Qin Gang')).toEqual({
      articles: 2,
      mentions: 3,
      titles: {'+foreign minister@China': 1, '-foreign minister@': 1},
      met: ['Marta Lindqvist'],
    })
    expect(formOf(all, 'Oskar Halvorsen')).toMatchObject({articles: 1, titles: {'=researcher': 1}})
    expect([...all.people.forms.keys()].some((form) => form === form.toUpperCase())).toBe(false)
  })

  it('a misspelling of the authority is counted as the name that it will become', () => {
    const authority = new Authority([
      {
        name: 'Oskar Halvorsen',
        family: 'Halvorsen',
        given: 'Oskar',
        order: 'given-first',
        offices: [],
        variants: [{form: 'Oskar Halvorson', type: 'misspelling', source: 'made up'}],
        source: 'made up',
      },
    ])
    const wrong = 'Norwegian Prime Minister Oskar Halvorson spoke with Petra Novak on Monday.'
    const people = (text: string): unknown => formatProfile(surveyed(news(text), authority)).split('\n')[2]
    expect(people(wrong)).toBe(people(wrong.replace('Halvorson', 'Halvorsen')))
    expect(formOf(surveyed(news(wrong), authority), 'Oskar Halvorsen')?.articles).toBe(1)
  })

  it('two family names of an article are no third person', () => {
    const all = surveyed(news('Qin Gang met Antony Blinken on Sunday. Later Qin Blinken and his group left by car.'))
    expect([...all.people.forms.keys()].sort()).toEqual(['Antony Blinken', 'Qin Gang'])
  })

  it.each([
    ['"names":"', '"names":7,"x":"', 'a field of the people is missing'],
    ['"pairs":0', '"pairs":3', 'the data ends too soon'],
    ['"articles":1', '"articles":0', 'the people have more ids than articles'],
  ])('data with %s made %s is refused', (from, to, problem) => {
    const text = formatProfile(surveyed(news('Chinese Foreign Minister Qin Gang met Marta Lindqvist on Sunday.')))
    const [head, passages, people] = text.split('\n') as [string, string, string]
    expect(people).toContain(from)
    expect(() => parseProfile([head, passages, people.replace(from, to)].join('\n'))).toThrow(problem)
  })
})

describe('bottom-k', () => {
  const entry = fc.record({key: fc.nat(30).map((at) => `k${at}`), value: fc.nat(9)})
  const orderOf = (key: string): number => (Number(key.slice(1)) * 7919) % 11
  const add = (into: Bottom<number>, {key, value}: {key: string; value: number}): void =>
    into.add(key, orderOf(key), value, (a, b) => a + b)

  it('keeps the least keys with exact sums, however the entries are parted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, fc.nat(2)), {maxLength: 80}), (entries) => {
        const sums = new Map<string, number>()
        for (const [{key, value}] of entries) sums.set(key, (sums.get(key) ?? 0) + value)
        const expected = [...sums].sort(([a], [b]) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1)).slice(0, 4)
        const shards = [0, 1, 2].map((shard) => {
          const one = new Bottom<number>(4)
          for (const [of, to] of entries) if (to === shard) add(one, of)
          return one
        })
        const sum = new Bottom<number>(4)
        for (const shard of shards) for (const [key, value] of shard.all) add(sum, {key, value})
        expect(sum.all).toEqual(expected)
      }),
      {seed: 22},
    )
  })

  it('keeps the same meetings, however they are parted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(20), fc.nat(2)), {maxLength: 80}), (meetings) => {
        const whole = new Met(3)
        const shards = [new Met(3), new Met(3), new Met(3)]
        for (const [who, article, shard] of meetings) {
          whole.add(`p${who}`, article)
          shards[shard]?.add(`p${who}`, article)
        }
        const sum = new Met(3)
        for (const shard of shards) for (const {name, article} of shard.all) sum.add(name, article)
        expect(sum.all).toEqual(whole.all)
      }),
      {seed: 23},
    )
  })

  it('keeps the texts of least numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.constantFrom('a', 'b', 'c')), {maxLength: 60}), (entries) => {
        const texts = new LeastTexts(3)
        for (const [number, text] of entries) texts.add(number, text)
        const numbers = [...new Set(entries.map(([number]) => number))].sort((a, b) => a - b).slice(0, 3)
        expect(texts.all).toEqual(
          numbers.map((number) => [number, entries.flatMap(([of, text]) => (of === number ? [text] : [])).sort()[0]]),
        )
      }),
      {seed: 25},
    )
  })

  it('lists keep the least numbers, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (values) => {
        const list = values.reduce<readonly number[]>((kept, value) => keepLeast(kept, value, 5), [])
        expect(list).toEqual([...new Set(values)].sort((a, b) => a - b).slice(0, 5))
      }),
      {seed: 24},
    )
  })
})
