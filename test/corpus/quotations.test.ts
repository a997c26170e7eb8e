import {describe, expect, it} from 'vitest'
import {decide} from '../../src/corpus/decide.js'
import {formatProfile, ProfileProblem, parseProfile} from '../../src/corpus/file.js'
import {merge, nothing, type Observations, observe} from '../../src/corpus/observations.js'
import {MOST_QUOTATIONS, type Quoted, quotationsSeen} from '../../src/corpus/quotations.js'
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
      '3 articles have: "stable, predictable and constructive".',
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

describe('the note', () => {
  const SPOKE = 'The harbour at Marsk made a grave mistake this evening and it will pay a price for the trawler'
  const spoke = (id: string, words: string): Article => ({id, source: `Paper ${id}`, text: `${MEETING} “${words},” Holm said.`})
  const own = spoke('a', SPOKE)

  it.each([
    ['no others', [SPOKE.replace('grave', 'big')], 'No two articles have the same words. Look at what was said.'],
    [
      'this wording',
      [SPOKE, SPOKE.replace('grave', 'big')],
      'These words stand in 2 articles, whole or in part. No two others have the same words.',
    ],
    [
      'both wordings',
      [SPOKE, SPOKE.replace('grave', 'big'), SPOKE.replace('grave', 'big')],
      `These words stand in 2 articles, whole or in part. 2 others have: "${SPOKE.replace('grave', 'big')},".`,
    ],
  ])('counts all articles: %s', (_, wordings, note) => {
    const all = wordings.map((words, at) => spoke(`${at}`, words))
    expect(drifts(own, surveyed([own, ...all])).map((one) => one.note)).toEqual([note])
  })

  it('follows the nearest wording, and the evidence has the same words behind it', () => {
    const far = spoke('1', SPOKE.replace('grave mistake', 'big blunder'))
    const near = spoke('2', SPOKE.replace('grave', 'big'))
    const [finding] = drifts(own, surveyed([far, near, spoke('3', SPOKE)]))
    expect(finding?.reason).toContain('a big mistake this evening')
    expect(finding?.evidence?.map(({article}) => article)).toEqual(['2', '3', '1'])
  })

  it('is not written of a statement that has a part of it, where another article has all of it', () => {
    const whole =
      'If the smugglers of Callis missed the message, they will get it. We are determined to bring our brave skippers safely home to the old port'
    const like = 'I cannot name the plan of the fleet, but we are determined to bring our brave pilots safely home to the old port'
    expect(drifts(spoke('a', whole), surveyed([spoke('1', like)]))).not.toEqual([])
    expect(drifts(spoke('a', whole), surveyed([spoke('1', like), spoke('2', whole)]))).toEqual([])
  })
})

describe('the speaker', () => {
  const speakerOf = (text: string): string | undefined => surveyed([{id: 'a', text}]).quotations.all[0]?.speaker.name
  const WORDS = '“The harbour at Marsk made a grave mistake this evening'

  it.each([
    [
      'a given name beside the family name',
      `Ada Holm is the sister of Per Holm. The younger Ada Holm on Friday also said ${WORDS}.”`,
      'Ada Holm',
    ],
    ['a given name that the authority does not have', `Anna Blinken met skippers. Anna Blinken said ${WORDS}.”`, 'Anna Blinken'],
    ['nobody, where a spokesman has the owner before him', `Per Quill and Ada Holm came. ${WORDS},” said Holm spokesman Per Quill.`, ''],
    ['a verb of another kind', `“Our port is open,” Ada Holm said. Per Quill was late. ${WORDS},” Quill shot back.`, 'Per Quill'],
  ])('is whom the article names: %s', (_, text, name) => {
    expect(speakerOf(text)).toBe(name)
  })

  it('is named only where he is sure, and no office is', () => {
    const statement = (of: string, words: string): Article => ({id: of, text: `${MEETING} ${words},” ${of} said.`})
    const reasons = (of: string): string[] =>
      drifts(statement(of, WORDS), surveyed([statement('Ada Holm', WORDS.replace('grave', 'big'))])).map(({reason}) => reason)
    expect(reasons('Holm')[0]).toMatch(/^This statement of Ada Holm (?:may have|has)/)
    expect(reasons('the sea ministry')[0] ?? 'This statement has').toMatch(/^This statement (?:may have|has)/)
  })

  it('is another where given names differ', () => {
    const by = (id: string, name: string, words: string): Article => ({
      id,
      text: `${MEETING} ${words},” ${name} Quill said. ${name} Quill left.`,
    })
    const other = WORDS.replace('grave', 'big')
    expect(drifts(by('b', 'Peter', WORDS), surveyed([by('a', 'Peter', other)]))).not.toEqual([])
    expect(drifts(by('b', 'Peter', WORDS), surveyed([by('a', 'Anna', other)]))).toEqual([])
  })
})

describe('the words of a quotation', () => {
  it.each([
    ['The U.S. won’t organise 10 per cent', 'the United States will not organize 10%'],
    ['He’s going to the Labour centre', 'He is gonna [walk] to the labor center'],
    ['We … keep the open harbour channels', 'We, in time, keep the open harbour channels'],
    ['a command-and-control center in the harbour', 'command and control centre in the harbour'],
    ['we stop cyberthreats to the old harbour', 'we stop cyber threats to the old harbour'],
    ['it keeps the harbour open through Dec. 9', 'it keeps the harbour open through December 9'],
    ['the harbour opens on Mon., Sept 11', 'the harbour opens on Monday, September 11'],
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
    const whole = quotationsSeen.nothing()
    const shards = [quotationsSeen.nothing(), quotationsSeen.nothing(), quotationsSeen.nothing()]
    for (let at = 0; at < MOST_QUOTATIONS * 3; at++) {
      whole.offer(quoted(at))
      shards[at % 3]?.offer(quoted(at))
    }
    const sum = quotationsSeen.nothing()
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
