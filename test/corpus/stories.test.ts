import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decide} from '../../src/corpus/decide.js'
import {formatProfile, parseProfile} from '../../src/corpus/file.js'
import {merge, nothing, observe} from '../../src/corpus/observations.js'
import {lint} from '../../src/desk.js'
import type {Article} from '../../src/view/article.js'
import {story} from '../rooms/stories.js'

const wrapped = (id: string, number: number, tail = ''): Article => ({id, source: 'Harbour Times', text: `${story(number)} ${tail}`.trim()})
const corpus = [
  wrapped('a', 1),
  wrapped('b', 1),
  wrapped('c', 1, 'The mayor was glad.'),
  wrapped('d', 2),
  wrapped('e', 2, 'It rained in the evening.'),
  wrapped('f', 3),
]
const profileOf = (articles: readonly Article[]) => decide(articles.map((one) => observe(one)).reduce(merge, nothing()))

describe('articles that tell one story', () => {
  it('are groups, the largest first', () => {
    expect(profileOf(corpus).stories.map((group) => group.map(({article}) => article))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
  })

  it('are the same whatever the order and the shards', () => {
    const wanted = profileOf(corpus)
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, {minLength: corpus.length}), fc.nat(corpus.length), (shuffled, cut) => {
        const shards = [shuffled.slice(0, cut), shuffled.slice(cut)].map((part) =>
          parseProfile(formatProfile(part.map((one) => observe(one)).reduce(merge, nothing()))),
        )
        const profile = decide(shards.reduce(merge, nothing()))
        expect(profile.stories).toEqual(wanted.stories)
        for (const one of corpus) expect(lint(one, {profile})).toEqual(lint(one, {profile: wanted}))
      }),
      {seed: 31, numRuns: 20},
    )
  })

  it('tells copies from near copies, in one finding', () => {
    const found = lint(corpus[0] as Article, {profile: profileOf(corpus)}).filter(({rule}) => rule === 'near-duplicate')
    expect(found.map(({reason, evidence}) => ({reason, evidence}))).toEqual([
      {
        reason: 'The same text, word for word, stands in b, and nearly the same text stands in c',
        evidence: [
          {kind: 'copy', text: 'Harbour Times', article: 'b'},
          {kind: 'near copy', text: 'Harbour Times', article: 'c'},
        ],
      },
    ])
  })

  it('are known to an article that no survey has seen', () => {
    const found = lint(wrapped('new', 2), {profile: profileOf(corpus)}).filter(({rule}) => rule === 'near-duplicate')
    expect(found.map(({evidence}) => evidence?.map(({article}) => article))).toEqual([['d', 'e']])
  })
})

describe('statements that disagree', () => {
  const text = (players: string) =>
    `${players} Vessby Rovers players raised their fists at the game in the harbour stadium while the national anthem was played.`

  it('are shown with their places, in both articles', () => {
    const profile = profileOf([
      {id: 'a', text: `It rained. ${text('Three')}`},
      {id: 'b', text: text('Four')},
    ])
    const found = lint({id: 'b', text: text('Four')}, {profile}).filter(({rule}) => rule === 'fact-drift')
    expect(found).toMatchObject([
      {
        severity: 'info',
        reason: 'Reports differ: "Four Vessby" here, "Three Vessby" in a',
        evidence: [
          {kind: 'statement', text: text('Four'), start: 0},
          {kind: 'statement', text: text('Three'), article: 'a', start: 11},
        ],
      },
    ])
    expect(found[0]?.fix).toBeUndefined()
  })
})
