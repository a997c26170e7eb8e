import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, FINE, newDesk, ONE} from './helper.js'

const PLACE = `  1:12  warning  "of" stands twice running  repeated-words
      The status of of relations is poor.
                 ^^^^^
      fix: Drop the second "of"
      - of of
      + of
`

describe('lint', () => {
  it('reports files in the order given, folders sorted, each once', async () => {
    const desk = newDesk({
      'in/b.txt': BAD,
      'in/a.txt': FINE,
      'in/sub/c.TXT': BAD,
      'z.txt': BAD,
      'in/node_modules/x.txt': BAD,
      'in/.dot/x.txt': BAD,
      'in/.x.txt': BAD,
      'in/x.csv': BAD,
    })
    expect(await desk.run(['lint', ...ONE, 'z.txt', './in/', 'in/b.txt', 'z.txt'])).toEqual({
      code: 1,
      out: `z.txt\n${PLACE}\nin/b.txt\n${PLACE}\nin/sub/c.TXT\n${PLACE}\n3 findings (3 warnings) in 3 of 4 articles\nfix would mend 3\n`,
      err: '',
    })
  })

  it('answers with its exit code', async () => {
    const desk = newDesk({'bad.txt': BAD, 'fine.txt': FINE})
    const code = async (...argv: string[]): Promise<number> => (await desk.run(['lint', ...ONE, ...argv])).code
    expect(await code('fine.txt')).toBe(0)
    expect(await code('bad.txt')).toBe(1)
    expect(await code('bad.txt', '--fail-on', 'info')).toBe(1)
    expect(await code('bad.txt', '--fail-on', 'error')).toBe(0)
    expect(await code('bad.txt', '--fail-on', 'never')).toBe(0)
    expect(await code('bad.txt', 'none.txt', '--fail-on', 'never')).toBe(2)
  })

  it('writes JSON', async () => {
    const desk = newDesk({'a.txt': FINE, 'b.txt': `\ufeffFine.\r\n${BAD}`})
    const {out, code} = await desk.run(['lint', ...ONE, '--format', 'json', '.'])
    const report = JSON.parse(out)
    expect(code).toBe(1)
    expect(report).toMatchObject([
      {schema: 1, path: 'a.txt', profile: 'none', messages: []},
      {
        schema: 1,
        path: 'b.txt',
        profile: 'none',
        messages: [{line: 2, ruleId: 'repeated-words', source: 'copydesk', fatal: false, field: 'text'}],
      },
    ])
    const [message] = report[1].messages
    const source = desk.read('b.txt')
    const {start, end} = message.place
    expect(source.slice(start.offset, end.offset)).toBe(message.actual)
    expect(message.expected).toHaveLength(1)
    expect(source.slice(0, start.offset) + message.expected[0] + source.slice(end.offset)).toBe(
      '\ufeffFine.\r\nThe status of relations is poor.\n',
    )
    expect(JSON.parse((await desk.run(['lint', '--format', 'json', 'none.txt'])).out)).toEqual([])
  })

  it('reports records by id or line, with title, offsets within the field', async () => {
    const lines = [{id: 'r1', title: 'The the end', text: FINE}, {text: `Fine.\n${BAD}`}, {id: 7, text: FINE}]
    const desk = newDesk({'a.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join('')})
    const {out} = await desk.run(['lint', ...ONE, '--format', 'json', 'a.jsonl'])
    expect(JSON.parse(out)).toMatchObject([
      {path: 'a.jsonl', id: 'r1', messages: [{field: 'title', line: 1, record: {line: 1, id: 'r1', field: 'title'}}]},
      {path: 'a.jsonl', messages: [{field: 'text', line: 2, record: {line: 2, field: 'text'}}]},
      {path: 'a.jsonl', id: '7', messages: []},
    ])
    const text = (await desk.run(['lint', ...ONE, 'a.jsonl'])).out
    expect(text).toContain('a.jsonl#r1\n  title 1:1  warning')
    expect(text).toContain('a.jsonl:2\n  2:12  warning')
  })

  it('reads the fields that it is told, dotted ones too', async () => {
    const desk = newDesk({'a.ndjson': `${JSON.stringify({meta: {key: 'k'}, body: {text: BAD}, head: 'A a day'})}\n`})
    const fields = ['--text-field', 'body.text', '--title-field', 'head', '--id-field', 'meta.key']
    const {out} = await desk.run(['lint', ...ONE, ...fields, '--format', 'json', 'a.ndjson'])
    expect(JSON.parse(out)).toMatchObject([
      {id: 'k', messages: expect.arrayContaining([expect.objectContaining({record: {line: 1, id: 'k', field: 'body.text'}})])},
    ])
  })

  it('reads standard input', async () => {
    const desk = newDesk()
    expect((await desk.run(['lint', ...ONE, '-'], {stdin: BAD})).out).toContain(`<stdin>\n${PLACE}`)
    expect((await desk.run(['lint', ...ONE, '--stdin-filename', 'x/y.txt'], {stdin: BAD})).out).toContain(`x/y.txt\n${PLACE}`)
    expect((await desk.run(['lint', ...ONE, '--stdin-filename', 'y.jsonl'], {stdin: `{"text":${JSON.stringify(BAD)}}`})).out).toContain(
      `y.jsonl:1\n${PLACE}`,
    )
  })

  it('runs the rules and kinds that it is told', async () => {
    const desk = newDesk({'a.txt': BAD})
    expect((await desk.run(['lint', '--rule', 'repeated-words,repeated-words', 'a.txt'])).code).toBe(1)
    expect((await desk.run(['lint', '--rule', 'repeated-words', '--only', 'repair', 'a.txt'])).code).toBe(1)
    expect(await desk.run(['lint', '--rule', 'repeated-words', '--only', 'removal,style', 'a.txt'])).toEqual({
      code: 0,
      out: 'no findings in 1 article\n',
      err: '',
    })
  })

  it('is quiet when asked', async () => {
    const desk = newDesk({'a.txt': FINE, 'b.txt': 'She said she handed it in in December.\n'})
    expect(await desk.run(['lint', ...ONE, '--quiet', 'a.txt'])).toEqual({code: 0, out: '', err: ''})
    const infos = JSON.parse((await desk.run(['lint', ...ONE, '--format', 'json', '--quiet', 'b.txt'])).out)
    expect(infos[0].messages.filter((message: {fatal: unknown}) => message.fatal === null)).toEqual([])
  })

  it('colours a terminal only, and respects NO_COLOR', async () => {
    const desk = newDesk({'a.txt': BAD})
    const coloured = async (options: Parameters<typeof desk.run>[1]): Promise<boolean> =>
      (await desk.run(['lint', ...ONE, 'a.txt'], options)).out.includes('\u001b[')
    expect(await coloured({})).toBe(false)
    expect(await coloured({terminal: true})).toBe(true)
    expect(await coloured({terminal: true, env: {NO_COLOR: '1'}})).toBe(false)
    expect(await coloured({env: {FORCE_COLOR: '1'}})).toBe(true)
    expect(await coloured({terminal: true, env: {FORCE_COLOR: '0'}})).toBe(false)
  })

  it('takes quoted patterns, and names that only look like one', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'in/b.md': BAD, 'we[i]rd.txt': BAD})
    expect((await desk.run(['lint', ...ONE, 'in/*.txt', 'we[i]rd.txt'])).out).toBe(
      `in/a.txt\n${PLACE}\nwe[i]rd.txt\n${PLACE}\n2 findings (2 warnings) in 2 of 2 articles\nfix would mend 2\n`,
    )
    expect(await desk.run(['lint', 'in/*.html'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: in/*.html: no file matches; check the pattern\n',
    })
  })

  it('says the same twice', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'in/b.txt': BAD, 'in/c.jsonl': `{"id":"x","text":${JSON.stringify(BAD)}}\n`})
    for (const format of ['stylish', 'json'])
      expect(await desk.run(['lint', '--format', format, 'in'])).toEqual(await desk.run(['lint', '--format', format, 'in']))
  })
})

it('calls a file below the working directory from there, however it is named', async () => {
  const desk = newDesk({'in/a.txt': BAD})
  const {out} = await desk.run(['lint', join(desk.root, 'in/a.txt'), ...ONE, '--format', 'json'])
  expect(JSON.parse(out)).toMatchObject([{path: 'in/a.txt'}])
})
