import {describe, expect, it} from 'vitest'
import {articlesOf} from '../rooms/stories.js'
import {newDesk} from './helper.js'

const FOOT = 'Sign up for our morning newsletter and get the tides in your inbox.'
const RULE = ['--rule', 'learned-boilerplate']
const lines = (from: number, count: number): string =>
  articlesOf({count, text: `{story} ${FOOT}`}, from)
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('')

describe('survey', () => {
  it('writes a profile and tells what recurs', async () => {
    const desk = newDesk({'a.jsonl': lines(0, 8)})
    const {code, out, err} = await desk.run(['survey', 'a.jsonl', '--output', 'p.json'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toBe(`Harbour Times\n       8  ${FOOT}\n\n8 articles surveyed; what rules need of them is in p.json\n`)
    expect(desk.read('p.json')).toMatch(/^\{"profile":1,/)
  })

  it('--check tells whether a profile is stale', async () => {
    const desk = newDesk({'a.jsonl': lines(0, 8)})
    expect((await desk.run(['survey', 'a.jsonl', '--check'])).out).toBe(
      'copydesk.profile.json is missing: run copydesk survey a.jsonl, look at it and commit it\n',
    )
    expect(await desk.run(['survey', 'a.jsonl', '--check'])).toMatchObject({code: 1, out: expect.stringContaining('is missing')})
    await desk.run(['survey', 'a.jsonl', '--quiet'])
    expect(await desk.run(['survey', 'a.jsonl', '--check'])).toMatchObject({code: 0, out: 'copydesk.profile.json is fresh\n'})
    desk.write('a.jsonl', lines(0, 9))
    expect(await desk.run(['survey', 'a.jsonl', '--check'])).toMatchObject({
      code: 1,
      out: 'copydesk.profile.json is stale (made of 8 articles, there are 9): run copydesk survey a.jsonl, look at it and commit it\n',
    })
    expect(desk.read('copydesk.profile.json')).not.toContain('story-8')
    const other = ['a.jsonl', '--title-field', 'head line', '--output', 'p.json']
    expect((await desk.run(['survey', ...other, '--check', '--quiet'])).out).toBe(
      "p.json is missing: run copydesk survey a.jsonl --title-field 'head line' --output p.json, look at it and commit it\n",
    )
  })

  it('tells of what it cannot read and goes on', async () => {
    const desk = newDesk({'a.jsonl': `{\n${lines(0, 8)}`})
    expect(await desk.run(['survey', 'a.jsonl', '--quiet'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a.jsonl:1: broken JSON'),
    })
    expect(desk.has('copydesk.profile.json')).toBe(true)
  })
})

it('an empty survey takes the place of nothing', async () => {
  const desk = newDesk({'a.jsonl': lines(0, 8)})
  await desk.run(['survey', 'a.jsonl', '--quiet'])
  const before = desk.read('copydesk.profile.json')
  expect(await desk.run(['survey', 'b.jsonl'])).toMatchObject({code: 2, out: '', err: expect.stringContaining('no profile is written')})
  expect(desk.read('copydesk.profile.json')).toBe(before)
})

describe('merge', () => {
  it('makes of two profiles what one survey makes, in any order', async () => {
    const desk = newDesk({'a.jsonl': lines(0, 5), 'b.jsonl': lines(5, 6), 'all.jsonl': lines(0, 11)})
    for (const name of ['a', 'b', 'all']) await desk.run(['survey', `${name}.jsonl`, '--output', `${name}.json`])
    expect(await desk.run(['merge', 'b.json', 'a.json', '--output', 'ba.json'])).toEqual({
      code: 0,
      out: '2 profiles of 11 articles merged into ba.json\n',
      err: '',
    })
    await desk.run(['merge', 'a.json', 'b.json', '--output', 'ab.json'])
    expect(desk.read('ba.json')).toBe(desk.read('all.json'))
    expect(desk.read('ab.json')).toBe(desk.read('all.json'))
  })

  it('writes nothing when one of them is none', async () => {
    const desk = newDesk({'a.json': '{}', 'new.json': '{"profile":2}'})
    expect(await desk.run(['merge', 'a.json'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: a.json: is no profile of copydesk; make it anew with: copydesk survey\n',
    })
    expect(await desk.run(['merge', 'new.json'])).toMatchObject({code: 2, err: expect.stringContaining('version 2')})
    expect(desk.has('copydesk.profile.json')).toBe(false)
  })
})

describe('lint and fix', () => {
  it('survey several articles on their own, and say so', async () => {
    const desk = newDesk({'a.jsonl': lines(0, 8)})
    const {code, out, err} = await desk.run(['lint', ...RULE, '--format', 'json', 'a.jsonl'])
    expect(code).toBe(1)
    expect(err).toBe('copydesk: what recurs was learnt from these 8 articles; --profile FILE takes a survey, --no-profile none\n')
    const report = JSON.parse(out) as Array<{profile: string; messages: unknown[]}>
    expect(report.map(({profile, messages}) => [profile, messages.length])).toEqual(Array.from({length: 8}, () => ['implicit', 1]))
  })

  it('do not where they are told not to, for few articles and for standard input', async () => {
    const desk = newDesk({'a.jsonl': lines(0, 8), 'few.jsonl': lines(0, 4)})
    for (const argv of [['--no-profile', 'a.jsonl'], ['few.jsonl']])
      expect(await desk.run(['lint', ...RULE, '--quiet', ...argv])).toEqual({code: 0, out: '', err: ''})
    const {out, err} = await desk.run(['lint', ...RULE, '--format', 'json', '--stdin-filename', 'x.jsonl'], {stdin: lines(0, 8)})
    expect(err).toBe('')
    expect((JSON.parse(out) as Array<{profile: string}>)[0]?.profile).toBe('none')
  })

  it('use a profile that is named, for one article too', async () => {
    const desk = newDesk({'a.jsonl': lines(0, 8), 'one.jsonl': lines(20, 1)})
    await desk.run(['survey', 'a.jsonl', '--output', 'p.json'])
    const {code, out, err} = await desk.run(['lint', ...RULE, '--format', 'json', '--profile', 'p.json', 'one.jsonl'])
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(JSON.parse(out)).toMatchObject([{profile: 'p.json', messages: [{ruleId: 'learned-boilerplate', actual: ` ${FOOT}`}]}])
    await desk.run(['fix', ...RULE, '--profile', 'p.json', 'one.jsonl', '--output', 'clean'])
    expect((JSON.parse(desk.read('clean/one.jsonl')) as {text: string}).text).not.toContain('newsletter')
    expect(await desk.run(['lint', '--profile', 'none.json', 'one.jsonl'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('none.json'),
    })
  })
})
