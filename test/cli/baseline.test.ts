import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, type Desk, FINE, newDesk, ONE} from './helper.js'

const BASE = ['--baseline', 'base.json']
const lint = (desk: Desk, ...argv: string[]) => desk.run(['lint', ...argv, ...BASE, '--no-profile'])
const shown = async (desk: Desk, ...argv: string[]): Promise<string[]> => {
  const {out} = await lint(desk, ...argv, '--format', 'json')
  const entries = JSON.parse(out) as ReadonlyArray<{path: string; id?: string; messages: ReadonlyArray<{ruleId: string; line: number}>}>
  return entries.flatMap(({path, id, messages}) => messages.map(({ruleId, line}) => `${id ?? path}:${line} ${ruleId}`))
}
const record = (id: string | undefined, text: string): string => `${JSON.stringify({...(id === undefined ? {} : {id}), text})}\n`
const entries = (desk: Desk) => (JSON.parse(desk.read('base.json')) as {articles: Record<string, unknown[][]>}).articles

describe('a baseline', () => {
  it('is made once, one entry a line, and accepts what it holds', async () => {
    const desk = newDesk({'b.txt': BAD, 'a.txt': `${FINE}\n${BAD}`, 'c.txt': FINE})
    expect(await lint(desk, '.', ...ONE, '--update-baseline')).toEqual({
      code: 0,
      out: 'no findings in 3 articles\n',
      err: 'copydesk: base.json accepts 2 findings; written with 2 findings\n',
    })
    expect(desk.read('base.json')).toBe(`{
  "version": 1,
  "articles": {
    "a.txt": [
      ["repeated-words", "44d635eec904a641", 1, "of of"]
    ],
    "b.txt": [
      ["repeated-words", "44d635eec904a641", 1, "of of"]
    ]
  }
}
`)
    expect(await lint(desk, '.', ...ONE)).toEqual({
      code: 0,
      out: 'no findings in 3 articles\n',
      err: 'copydesk: base.json accepts 2 findings\n',
    })
  })

  it('shows what is new, wherever lines and articles have moved', async () => {
    const desk = newDesk({
      'a.jsonl': record('1', `${BAD}\n${FINE}`) + record('2', `${FINE}\n${BAD}\n${BAD}`) + record('3', 'A cup of of tea. The end.\n'),
      'b.txt': `${BAD}\n${BAD}`,
    })
    await lint(desk, '.', ...ONE, '--update-baseline')
    const news = 'They asked for for peace.\n'
    desk
      .write(
        'a.jsonl',
        record('3', `${news}\nA cup of of tea. The end.\n`) +
          record('2', `${BAD}\n${news}\n${BAD}\n${FINE}`) +
          record('1', `${FINE}\n${BAD}`),
      )
      .write('b.txt', `${FINE}\n${BAD}\n${FINE}\n${BAD}\n${BAD}`)
    expect(await shown(desk, 'b.txt', 'a.jsonl', ...ONE)).toEqual(['b.txt:9 repeated-words', '3:1 repeated-words', '2:3 repeated-words'])
    expect((await lint(desk, '.', ...ONE)).code).toBe(1)
  })

  it('knows a finding in a changed paragraph by its words, as often as one is missing', async () => {
    const desk = newDesk({'a.txt': 'The status of of relations is poor.\n\nThe end of of the war.\n'})
    await lint(desk, 'a.txt', ...ONE, '--update-baseline')
    desk.write('a.txt', 'The status of of relations is very poor for for all.\n\nThe end of of the war, of of the day.\n')
    expect(await shown(desk, 'a.txt', ...ONE)).toEqual(['a.txt:1 repeated-words', 'a.txt:3 repeated-words'])
  })

  it('only goes down: what is gone is told, leaves it with --update-baseline, and is new when it comes back', async () => {
    const desk = newDesk({'a.txt': `${BAD}\n${BAD}`, 'b.txt': BAD})
    await lint(desk, '.', ...ONE, '--update-baseline')
    desk.write('a.txt', BAD).write('c.txt', BAD)
    const before = desk.read('base.json')
    expect((await lint(desk, '.', ...ONE)).err).toBe(
      'copydesk: base.json accepts 2 findings; 1 more is gone: lower it with lint --update-baseline\n',
    )
    expect(desk.read('base.json')).toBe(before)
    expect(await lint(desk, '.', ...ONE, '--update-baseline')).toMatchObject({
      code: 1,
      err: 'copydesk: base.json accepts 2 findings; written with 2 findings, 1 gone\n',
    })
    expect(Object.keys(entries(desk))).toEqual(['a.txt', 'b.txt'])
    desk.write('a.txt', `${BAD}\n${BAD}`)
    expect(await shown(desk, '.', ...ONE)).toEqual(['a.txt:3 repeated-words', 'c.txt:1 repeated-words'])
  })

  it('is brought up to date where a paragraph has changed, and keeps its number', async () => {
    const desk = newDesk({'a.txt': 'The status of of relations is poor.\n'})
    await lint(desk, 'a.txt', ...ONE, '--update-baseline')
    const before = entries(desk)['a.txt']
    desk.write('a.txt', 'The status of of relations is very poor.\n')
    await lint(desk, 'a.txt', ...ONE, '--update-baseline')
    const after = entries(desk)['a.txt']
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    desk.write('a.txt', 'The status of of relations is very poor, they said.\n')
    expect(await shown(desk, 'a.txt', ...ONE)).toEqual([])
  })

  it('keeps what is of rules and articles that did not run', async () => {
    const desk = newDesk({'a.txt': 'A cup of of tea ,, he said.\n', 'b.txt': BAD})
    await lint(desk, '.', '--rule', 'repeated-words,repeated-punctuation', '--update-baseline')
    const before = desk.read('base.json')
    expect(entries(desk)['a.txt']).toHaveLength(2)
    desk.write('a.txt', 'A cup of tea , he said.\n')
    expect((await lint(desk, 'b.txt', ...ONE, '--update-baseline')).err).not.toContain('gone')
    expect(desk.read('base.json')).toBe(before)
    expect((await lint(desk, 'a.txt', ...ONE, '--update-baseline')).err).toContain('1 gone')
    expect(entries(desk)['a.txt']).toEqual([['repeated-punctuation', expect.any(String), 1, ' ,,']])
  })

  it('follows a renamed file, also from another working directory', async () => {
    const desk = newDesk({'in/a.txt': `${BAD}\nA cup of of tea.\n`, 'in/b.txt': BAD})
    await lint(desk, 'in', ...ONE, '--update-baseline')
    renameSync(join(desk.root, 'in/a.txt'), join(desk.root, 'in/z.txt'))
    desk.write('in/c.txt', 'A pot of of tea.\n')
    expect(await shown(desk, 'in', ...ONE)).toEqual(['in/c.txt:1 repeated-words'])
    await lint(desk, join(desk.root, 'in'), ...ONE, '--update-baseline')
    expect(Object.keys(entries(desk))).toEqual(['in/b.txt', 'in/z.txt'])
  })

  it('counts records without ids together, so that their order does not matter', async () => {
    const desk = newDesk({'a.jsonl': record(undefined, BAD) + record(undefined, FINE) + record(undefined, BAD)})
    await lint(desk, '.', ...ONE, '--update-baseline')
    expect(entries(desk)).toEqual({'a.jsonl': [['repeated-words', expect.any(String), 2, 'of of']]})
    desk.write('a.jsonl', record(undefined, 'Tea for for two.') + record(undefined, BAD) + record(undefined, BAD) + record(undefined, BAD))
    expect(await shown(desk, '.', ...ONE)).toEqual(['a.jsonl:1 repeated-words', 'a.jsonl:1 repeated-words'])
    renameSync(join(desk.root, 'a.jsonl'), join(desk.root, 'z.jsonl'))
    desk.write('z.jsonl', record(undefined, BAD) + record(undefined, BAD))
    expect(await shown(desk, '.', ...ONE)).toEqual([])
  })

  it('does not keep fix from mending, and accepts what is left', async () => {
    const desk = newDesk({'a.txt': `${BAD}\nThe ferry opened a round. dispute between the two capitals went on.\n`})
    const rules = ['--rule', 'repeated-words,stray-full-stop']
    await lint(desk, 'a.txt', ...rules, '--update-baseline')
    const {code, out, err} = await desk.run(['fix', 'a.txt', ...rules, '--no-ledger', ...BASE])
    expect([code, err]).toEqual([0, 'copydesk: base.json accepts 1 finding; 1 more is gone: lower it with lint --update-baseline\n'])
    expect(out).toContain('1 changed (1 edit), no findings left')
  })

  it('holds no more of a text than it can show', async () => {
    const desk = newDesk({'a.txt': 'A\u200b word\u202e and a nbsp\u00a0here.\n'})
    await lint(desk, 'a.txt', '--rule', 'invisible-characters', '--update-baseline')
    expect(desk.read('base.json')).toMatch(/^[\n\x20-\x7e]*$/)
  })

  it.each([
    ['', ['base.json: no such baseline; make it with --update-baseline']],
    ['{"version": 1,\n"articles": {\n', ['base.json:3: broken JSON; ']],
    ['{"version": 1,\n"articles": {]}}', ['base.json:2: broken JSON; ']],
    ['{\n<<<<<<< HEAD\n', ['base.json:2: an unresolved merge conflict; ']],
    ['{\n"version": 2, "articles": {}}', ['base.json:2: version 2 of the baseline, this copydesk reads 1; ']],
    ['[]', ['base.json:1: is no baseline of copydesk; ']],
    ['{"version": 1, "articles": {\n"a.txt": 1}}', ['base.json:2: "a.txt" holds no list of findings; ']],
    [
      '{"version": 1, "articles": {\n"a.txt": [["x", "y", 1, ""]]}}',
      ['base.json:2: an entry of "a.txt" is not [rule, fingerprint, count, text]: ["x","y",1,""]; '],
    ],
  ])('that is %j is a failure that tells the place', async (content, expected) => {
    const desk = newDesk({'a.txt': BAD})
    if (content !== '') desk.write('base.json', content)
    const {code, out, err} = await lint(desk, 'a.txt', ...ONE)
    expect([code, out]).toEqual([2, ''])
    for (const part of expected) expect(err).toContain(`copydesk: ${part}`)
    if (content !== '') expect(desk.read('base.json')).toBe(content)
  })

  it('has a name', async () => {
    expect(await newDesk({'a.txt': BAD}).run(['lint', 'a.txt', '--update-baseline'])).toMatchObject({
      code: 2,
      err: 'copydesk: --update-baseline: no baseline is named; name it with --baseline FILE\n',
    })
  })

  it('may be named in the config, beside which it lies', async () => {
    const desk = newDesk({'copydesk.config.json': '{"baseline": "known/base.json"}', 'in/a.txt': BAD})
    await desk.run(['lint', 'in', ...ONE, '--update-baseline'])
    expect(desk.read('known/base.json')).toContain('"../in/a.txt"')
    expect((await desk.run(['lint', 'in', ...ONE])).code).toBe(0)
    expect((await desk.run(['lint', 'in', ...ONE, '--no-baseline'])).code).toBe(1)
  })
})

it('knows the files of a folder that was renamed, also where all have the same finding', async () => {
  const folder = (name: string) => Object.fromEntries([...Array(60).keys()].map((at) => [`${name}/${at}.txt`, BAD]))
  const desk = newDesk(folder('old'))
  const argv = ['--no-profile', ...ONE, '--baseline', 'b.json']
  await desk.run(['lint', 'old', ...argv, '--update-baseline'])
  renameSync(join(desk.root, 'old'), join(desk.root, 'new'))
  desk.write('new/more.txt', BAD)
  expect(await desk.run(['lint', 'new', ...argv, '--quiet'])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^new\/more\.txt\n[\s\S]*\n1 finding /) as string,
  })
})
