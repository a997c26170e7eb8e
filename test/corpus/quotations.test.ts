import {describe, expect, it} from 'vitest'
import {decide} from '../../src/corpus/decide.js'
import {formatProfile, ProfileProblem, parseProfile} from '../../src/corpus/file.js'
import {merge, nothing, type Observations, observe} from '../../src/corpus/observations.js'
import {MOST_QUOTATIONS, QuotationSample, type Quoted, quotationsSeen} from '../../src/corpus/quotations.js'
import {lint} from '../../src/desk.js'
import {compareWordings} from '../../src/facts/alike.js'
import {readWording} from '../../src/facts/wording.js'
import type {Finding} from '../../src/rule/finding.js'
import type {Article} from '../../src/view/article.js'

const MEETING = 'Sea Minister Ada Holm met Ivo Quill of Callis in Sandvik. From Vessby to Norrhamn the Marsk Strait was the matter.'
const told = (id: string, source: string, words: string): Article => ({
  id,
  source,
  text: `${MEETING} Holm told Quill that the port seeks a “${words}” friendship.`,
})
const surveyed = (articles: readonly Article[]): Observations => articles.map((one) => observe(one)).reduce(merge, nothing())
const drifts = (article: Article, observations: Observations): Finding[] =>
  lint(article, {profile: decide(observations)}).filter(({rule}) => rule === 'quote-drift')

const first = told('a', 'Harbour Times', 'stable, predictable and constructive')
const second = told('b', 'The Daily Swell', 'stable, predictable and constructive')
const third = told('c', 'Callis Mail', 'stable, predictable and constructive')
const other = told('d', 'Northsea Wire', 'stable, predictable, and productive')

describe('a statement in several wordings', () => {
  it('is shown with all of them, their articles, sources and places', () => {
    const [finding, more] = drifts(other, surveyed([other, second, first]))
    expect(more).toBeUndefined()
    expect(finding?.severity).toBe('warning')
    expect(finding?.reason).toBe('This statement of Ada Holm has other words in another article: "stable, predictable and constructive"')
    expect(finding?.note).toBe('2 articles have: "stable, predictable and constructive".')
    expect(finding?.fix).toBeUndefined()
    const start = first.text.indexOf('stable')
    const end = start + 'stable, predictable and constructive'.length
    expect(finding?.evidence).toEqual([
      {kind: 'other words', text: '"stable, predictable and constructive" (Harbour Times)', article: 'a', start, end},
      {kind: 'other words', text: '"stable, predictable and constructive" (The Daily Swell)', article: 'b', start, end},
    ])
  })

  it('has the wording of three sources in its note, and their articles are left alone', () => {
    const all = surveyed([first, second, third, other])
    expect(drifts(other, all).map(({note}) => note)).toEqual([
      '3 articles have: "stable, predictable and constructive". Look at what was said.',
    ])
    for (const one of [first, second, third]) expect(drifts(one, all)).toEqual([])
  })

  it('is one wording where copies of one source print it', () => {
    const copies = [first, {...second, source: 'Harbour Times'}, {...third, source: 'Harbour Times'}]
    expect(drifts(other, surveyed([...copies, other])).map(({note}) => note)).toEqual([
      'No two articles have the same words. Look at what was said.',
    ])
  })

  it('is not judged by the article itself, however it was worded when it was surveyed', () => {
    expect(drifts({...other, id: 'a'}, surveyed([first]))).toEqual([])
    expect(drifts(first, surveyed([first, second]))).toEqual([])
  })

  it('points into the source, whatever was mended before it', () => {
    const damaged = {...first, text: `The Ministersaid so. ${first.text}`}
    const [finding] = drifts(other, surveyed([damaged, other]))
    const {start = 0, end = 0} = finding?.evidence?.[0] ?? {}
    expect(damaged.text.slice(start, end)).toBe('stable, predictable and constructive')
  })

  it('is found in any order of the articles', () => {
    const all = [first, second, third, other]
    expect(drifts(other, surveyed([...all].reverse()))).toEqual(drifts(other, surveyed(all)))
  })
})

describe('the words of a quotation', () => {
  it.each([
    ['The U.S. won’t organise 10 per cent', 'the United States will not organize 10%'],
    ['He’s going to the Labour centre', 'He is gonna [walk] to the labor center'],
    ['We … keep the open harbour channels', 'We, in time, keep the open harbour channels'],
    ['a command-and-control center in the harbour', 'command and control centre in the harbour'],
    ['we stop cyberthreats to the old harbour', 'we stop cyber threats to the old harbour'],
  ])('are the same: %s', (a, b) => {
    expect(compareWordings(readWording(a), readWording(b))?.difference).toBe('same')
  })

  it.each([
    ['a diplomatic solution is still viable', 'a diplomatic solution is still possible'],
    ['the skippers say that the whole harbour affair is past', 'the skippers say that the harbour affair is past'],
    ['candid, substantive and constructive', 'frank, objective and constructive'],
  ])('are others: %s', (a, b) => {
    expect(compareWordings(readWording(a), readWording(b))?.difference).toBe('other')
    expect(compareWordings(readWording(b), readWording(a))?.difference).toBe('other')
  })
})

describe('the sample', () => {
  it('is what has the least order, however the corpus was parted', () => {
    const holder = {id: 'a', source: '', names: new Uint16Array()}
    const speaker = {name: '', family: '', side: '', sure: false}
    const quoted = (at: number): Quoted => ({
      order: (at * 7919) % 100003,
      holder,
      field: 'text',
      start: at,
      end: at + 1,
      text: 'x',
      speaker,
    })
    const whole = new QuotationSample()
    const shards = [new QuotationSample(), new QuotationSample(), new QuotationSample()]
    for (let at = 0; at < MOST_QUOTATIONS * 3; at++) {
      whole.offer(quoted(at))
      shards[at % 3]?.offer(quoted(at))
    }
    const sum = new QuotationSample()
    for (const shard of shards.reverse()) sum.take(shard)
    expect(sum.all.length).toBe(MOST_QUOTATIONS)
    expect(sum.all).toEqual(whole.all)
  })

  it('comes back from its data', () => {
    const {quotations} = surveyed([first, second, third, other])
    expect(quotations.all.length).toBe(4)
    const data = quotationsSeen.format(quotations)
    expect(quotationsSeen.format(quotationsSeen.parse(JSON.parse(JSON.stringify(data)) as Record<string, unknown>))).toEqual(data)
  })

  it.each([
    ['no list', {articles: 1, quotations: []}],
    ['a broken article', {articles: [['a', 1, '']], quotations: []}],
    ['broken names', {articles: [['a', '', 'x']], quotations: []}],
    ['an article that is not there', {articles: [], quotations: [[1, 0, 0, 0, 1, 'x']]}],
    ['a broken place', {articles: [['a', '', '']], quotations: [[1, 0, 0, 2, 1, 'x']]}],
    ['a broken field', {articles: [['a', '', '']], quotations: [[1, 0, 2, 0, 1, 'x']]}],
    ['no words', {articles: [['a', '', '']], quotations: [[1, 0, 0, 0, 1, 3]]}],
  ])('throws at %s', (_, data) => {
    expect(() => quotationsSeen.parse(data)).toThrow(RangeError)
  })

  it('is a problem of the profile where its line is broken', () => {
    const text = formatProfile(surveyed([first])).replace(/"quotations":\[\[\d+,0/, '"quotations":[[1,7')
    expect(() => parseProfile(text)).toThrow(ProfileProblem)
  })
})
