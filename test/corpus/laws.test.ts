import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decide} from '../../src/corpus/decide.js'
import {formatProfile, parseProfile} from '../../src/corpus/file.js'
import {merge, nothing, type Observations, observe, observeInto} from '../../src/corpus/observations.js'
import {lint, normalize} from '../../src/desk.js'
import type {Article} from '../../src/view/article.js'
import {articlesOf, story} from '../rooms/stories.js'
import {article, articles} from './arbitrary.js'

const bytes = formatProfile
const surveyed = (all: readonly Article[]): Observations => {
  const sum = nothing()
  for (const one of all) observeInto(sum, one)
  return sum
}

describe('what is observed', () => {
  it('has the same bytes in any order and any shards', () => {
    fc.assert(
      fc.property(
        articles.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, {minLength: all.length}),
            fc.array(fc.nat(4), {minLength: all.length, maxLength: all.length}),
          ),
        ),
        ([all, shuffled, into]) => {
          const shards = [0, 1, 2, 3, 4].map((shard) => surveyed(shuffled.filter((_, at) => into[at] === shard)))
          const sum = shards.map((shard) => parseProfile(bytes(shard))).reduce(merge, nothing())
          expect(bytes(sum)).toBe(bytes(surveyed(all)))
        },
      ),
      {seed: 11, numRuns: 60},
    )
  })

  it('merges associatively and commutatively, and nothing changes nothing', () => {
    fc.assert(
      fc.property(articles, articles, articles, (a, b, c) => {
        const [x, y, z] = [surveyed(a), surveyed(b), surveyed(c)]
        expect(bytes(merge(merge(x, y), z))).toBe(bytes(merge(x, merge(y, z))))
        expect(bytes(merge(x, y))).toBe(bytes(merge(y, x)))
        expect(bytes(merge(x, nothing()))).toBe(bytes(x))
        expect(bytes(merge(nothing(), x))).toBe(bytes(x))
      }),
      {seed: 12, numRuns: 40},
    )
  })

  it('is the merge of what each article shows, and reading changes neither', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const each = all.map((one) => observe(one))
        const before = each.map(bytes)
        expect(bytes(each.reduce(merge, nothing()))).toBe(bytes(surveyed(all)))
        expect(each.map(bytes)).toEqual(before)
      }),
      {seed: 13, numRuns: 40},
    )
  })

  it('comes back from its bytes', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const made = bytes(surveyed(all))
        expect(bytes(parseProfile(made))).toBe(made)
      }),
      {seed: 14, numRuns: 40},
    )
  })

  it('does not depend on the machine, the date or what was observed before', () => {
    const one = bytes(surveyed(articlesOf({count: 3, text: '{story}\n\nSign up for our newsletter.'})))
    surveyed(articlesOf({count: 20, text: '{story}'}))
    expect(bytes(surveyed(articlesOf({count: 3, text: '{story}\n\nSign up for our newsletter.'})))).toBe(one)
  })
})

describe('with a profile', () => {
  const foot = 'Sign up for our morning newsletter and get the tides in your inbox.'
  const corpus = [
    ...articlesOf({count: 12, text: `{story}\n\n${foot}`}),
    ...articlesOf({count: 12, text: `Harbour Stocks\n\n{story}\n\nRead more\n\n${foot}`}, 12),
    ...articlesOf({count: 12, text: `{story} © 2024 Northsea Network. A Swell Company. All Rights Reserved.`}, 24),
    ...articlesOf({count: 12, text: `{story} The the boat came in. Follow us on Twitter for your tides. ${foot}`}, 36),
    ...articlesOf({count: 5, text: `CLICK HERE TO GET THE APP\n{story}\n${foot}\nPosted with permission from the Wire`}, 48),
  ]

  it.each([false, true])('fixing a fixed corpus changes nothing (unsafe %s)', (unsafe) => {
    const first = decide(surveyed(corpus))
    const done = corpus.map((one) => normalize(one, {profile: first, unsafe}))
    expect(done.filter(({ledger}) => ledger !== undefined).length).toBe(corpus.length)
    const fixed = done.map((one) => one.article)
    const second = decide(surveyed(fixed))
    for (const one of fixed) expect(normalize(one, {profile: second, unsafe}).article).toEqual(one)
  })

  it('the desk keeps its laws', () => {
    const profile = decide(surveyed(corpus))
    fc.assert(
      fc.property(article, (one) => {
        const known = {...one, source: 'Harbour Times'}
        for (const unsafe of [false, true]) {
          const once = normalize(known, {profile, unsafe})
          expect(once.cycle).toBeUndefined()
          expect(once.findings).toEqual(lint(known, {profile}))
          expect(once.ledger?.fields.text?.rounds.length ?? 1).toBe(1)
          expect(normalize(once.article, {profile, unsafe}).ledger).toBeUndefined()
        }
      }),
      {seed: 15, numRuns: 200},
    )
  })

  it('copies of one story are one, however many clients print them', () => {
    const report = `${story(1)} Visit the pier office for your list of names, the port asks. Follow your boat on the app of the port.`
    const copies = Array.from({length: 30}, (_, at) => ({id: `c${at}`, source: `client ${at % 6}`, text: report}))
    const profile = decide(surveyed(copies))
    for (const one of copies) expect(lint(one, {profile}).filter(({rule}) => rule === 'learned-boilerplate')).toEqual([])
  })
})

describe('size', () => {
  it('of five articles is a few kilobytes', () => {
    expect(bytes(surveyed(articlesOf({count: 5, text: '{story}\n\nSign up for our newsletter.'}))).length).toBeLessThan(6000)
  })
})
