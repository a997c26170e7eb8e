import {describe, expect, it} from 'vitest'
import {parseDecisions} from '../../src/corpus/decisions-file.js'
import {type Desk, newDesk, ONE} from './helper.js'

const report = (name: string): string => `Swedish Foreign Minister ${name} spoke with reporters on Monday.`
const corpus = (wrong: number, right: number): string =>
  [...Array.from({length: wrong}, () => 'Marta Lindquist'), ...Array.from({length: right}, () => 'Marta Lindqvist')]
    .map((name, at) => `${JSON.stringify({id: `a${at}`, text: report(name)})}\n`)
    .join('')
const SURVEY = ['survey', 'a.jsonl', '--decisions', 'd.yml', '--no-authority']
const read = (desk: Desk): ReturnType<typeof parseDecisions>['decisions'][number][] => parseDecisions(desk.read('d.yml'), 'd.yml').decisions

describe('survey --decisions', () => {
  it('writes what is proposed, in the same bytes for the same articles', async () => {
    const desk = newDesk({'a.jsonl': corpus(1, 4)})
    const {code, out, err} = await desk.run(SURVEY)
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain('1 decision on names in d.yml, 1 of them to be judged\n')
    expect(read(desk)).toMatchObject([{form: 'Marta Lindquist', is: 'Marta Lindqvist', verdict: 'proposed', articles: {form: 1, is: 4}}])
    const before = desk.read('d.yml')
    await desk.run(SURVEY)
    expect(desk.read('d.yml')).toBe(before)
  })

  it('says that there is something to decide where no file is named', async () => {
    const {out} = await newDesk({'a.jsonl': corpus(1, 4)}).run(['survey', 'a.jsonl', '--no-authority'])
    expect(out).toContain('1 name may be misspelt; --decisions FILE writes down which, to be judged\n')
  })

  it('never changes a verdict, and renews the counts', async () => {
    const desk = newDesk({'a.jsonl': corpus(1, 4)})
    await desk.run(SURVEY)
    const own = '- form: Bo Lee\n  is: Bo Lea\n  verdict: accepted\n'
    desk.write('d.yml', `${desk.read('d.yml').replace('verdict: proposed', 'verdict: rejected')}\n${own}`)
    desk.write('a.jsonl', corpus(2, 6))
    await desk.run(SURVEY)
    expect(read(desk)).toMatchObject([
      {form: 'Bo Lee', is: 'Bo Lea', verdict: 'accepted'},
      {form: 'Marta Lindquist', verdict: 'rejected', articles: {form: 2, is: 6}},
    ])
  })

  it('--check tells when the decisions are stale', async () => {
    const desk = newDesk({'a.jsonl': corpus(1, 4)})
    await desk.run(SURVEY)
    expect(await desk.run([...SURVEY, '--check'])).toEqual({code: 0, out: 'copydesk.profile.json is fresh\nd.yml is fresh\n', err: ''})
    desk.write('d.yml', desk.read('d.yml').replace('is: 4', 'is: 3'))
    expect(await desk.run([...SURVEY, '--check'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('d.yml is stale: run copydesk survey'),
    })
  })

  it('leaves a file that it cannot read as it is', async () => {
    const broken = 'names:\n- form: Bo Lee\n  verdit: accepted\n'
    const desk = newDesk({'a.jsonl': corpus(1, 4), 'd.yml': broken})
    const {code, err} = await desk.run(SURVEY)
    expect(code).toBe(2)
    expect(err).toContain('copydesk: d.yml: names[0] Bo Lee: key "verdit" is not known; did you mean "verdict"?\n')
    expect(err).toContain('copydesk: d.yml: names[0] Bo Lee: is is missing')
    expect(err).toContain('copydesk: d.yml: cannot be used as it is; mend it and run again\n')
    expect(desk.read('d.yml')).toBe(broken)
    expect(desk.has('copydesk.profile.json')).toBe(false)
  })
})

describe('lint and fix', () => {
  it('--decisions FILE must be there and be right', async () => {
    const desk = newDesk({'a.txt': report('Marta Lindqvist'), 'd.yml': 'names: 1'})
    for (const command of [['lint'], ['fix', '--dry-run']]) {
      expect(await desk.run([...command, 'a.txt', '--decisions', 'd.yml'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('d.yml: holds no list "names"'),
      })
      expect(await desk.run([...command, 'a.txt', '--decisions', 'no.yml'])).toMatchObject({
        code: 2,
        err: 'copydesk: no.yml: no such file or folder; check the path\n',
      })
    }
  })

  it('--authority FILE must be a list of people; several are taken together', async () => {
    const entry = 'people:\n- name: Marta Lindqvist\n  family: Lindqvist\n  given: Marta\n  source: made up\n'
    const desk = newDesk({
      'a.txt': report('Marta Lindqvist'),
      'p.yml': entry,
      'q.json': '{"people": [], "x": 1}',
      'r.yml': 'a: [',
      's.yml': entry,
    })
    expect(await desk.run(['lint', 'a.txt', ...ONE, '--authority', 'p.yml'])).toMatchObject({code: 0, err: ''})
    expect(await desk.run(['lint', 'a.txt', '--authority', 'p.yml', '--authority', 'q.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('q.json: key "x" is not known'),
    })
    expect(await desk.run(['lint', 'a.txt', '--authority', 'r.yml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('r.yml:1: is neither YAML nor JSON'),
    })
    expect(await desk.run(['lint', 'a.txt', '--authority', 'p.yml', '--authority', 's.yml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Marta Lindqvist: has another entry in p.yml'),
    })
  })

  it('an authority of one’s own says which form is right', async () => {
    const entry = 'people:\n- name: Marta Lindquist\n  family: Lindquist\n  given: Marta\n  source: made up\n'
    const desk = newDesk({'a.jsonl': corpus(1, 4), 'p.yml': entry})
    await desk.run(['survey', 'a.jsonl', '--decisions', 'd.yml', '--authority', 'p.yml'])
    expect(read(desk)).toMatchObject([{form: 'Marta Lindqvist', is: 'Marta Lindquist'}])
  })
})
