import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, FINE, GOOD, newDesk, ONE} from './helper.js'

const invalid = Buffer.concat([Buffer.from('Gut'), Buffer.from([0xff]), Buffer.from(BAD)])
const record = (text: unknown): string => JSON.stringify({id: 'r', text})

/** What is wrong, the files, and the one line that says so. */
const CASES: ReadonlyArray<readonly [string, Record<string, string | Uint8Array>, string, string]> = [
  ['a missing path', {}, 'none.txt', 'none.txt: no such file or folder; check the path'],
  ['a path through a file', {'f.txt': FINE}, 'f.txt/x.txt', 'f.txt/x.txt: a part of the path is a file, not a folder; check the path'],
  [
    'a folder without texts',
    {'empty/x.csv': 'a'},
    'empty',
    'empty: no texts in this folder; copydesk reads .txt .text .md .markdown .html .htm .jsonl .ndjson .jsonl.gz .ndjson.gz',
  ],
  ['invalid UTF-8', {'x.txt': invalid}, 'x.txt', 'x.txt: invalid UTF-8 at byte 3; convert it to UTF-8 first'],
  ['UTF-16', {'x.txt': Buffer.from('\ufeffText', 'utf16le')}, 'x.txt', 'x.txt: UTF-16 text; convert it to UTF-8 first'],
  [
    'a binary file',
    {'x.txt': Uint8Array.of(65, 0, 66)},
    'x.txt',
    'x.txt: a NUL byte at byte 1, as in a binary file; leave it out, or remove the NUL bytes',
  ],
  [
    'a binary file that is called JSONL',
    {'x.jsonl': Uint8Array.of(0x89, 10, 10, 0, 10, 0)},
    'x.jsonl',
    'x.jsonl: a NUL byte at byte 3, as in a binary file; leave it out, or remove the NUL bytes',
  ],
  [
    'a compressed file',
    {'x.txt.gz': 'x'},
    'x.txt.gz',
    'x.txt.gz: is compressed; unpack it first: gzip -dc x.txt.gz | copydesk … - --stdin-filename NAME',
  ],
  [
    'compressed records that are none',
    {'x.jsonl.gz': 'no gzip'},
    'x.jsonl.gz',
    'x.jsonl.gz: is no sound gzip file (incorrect header check); what could be read of it was; get it again, or mend it with gzip',
  ],
  [
    'a table without texts',
    {'x.csv': 'id,body\n1,x\n'},
    'x.csv',
    'x.csv:1: no column "text" among id, body; name the column of the text with --text-field',
  ],
  ['a table with two texts', {'x.csv': 'text,text\n'}, 'x.csv', 'x.csv:1: two columns are called "text"; give one of them another name'],
  [
    'broken JSON',
    {'x.jsonl': `${record(FINE)}\n{"text": "cut\n${record(FINE)}\n`},
    'x.jsonl',
    'x.jsonl:2: broken JSON; mend or remove the line',
  ],
  [
    'bad bytes in a record',
    {'x.jsonl': Buffer.concat([Buffer.from(`${record(FINE)}\n\n{"text":"`), Buffer.from([0xff]), Buffer.from('"}\n')])},
    'x.jsonl',
    'x.jsonl:3: invalid UTF-8 at byte 9; convert it to UTF-8 first',
  ],
  [
    'a record without a text',
    {'x.jsonl': '{"body":"x"}'},
    'x.jsonl',
    'x.jsonl:1: no field "text" among body; name the field of the text with --text-field',
  ],
  [
    'a text that is no string',
    {'x.jsonl': record(null)},
    'x.jsonl',
    'x.jsonl:1: the field "text" holds null, not a string; name the field of the text with --text-field',
  ],
  ['a record that is no object', {'x.jsonl': '["text"]'}, 'x.jsonl', 'x.jsonl:1: an array, not an object; write one JSON object a line'],
  ['control characters in a name', {}, 'no\u001b[31m.txt', 'no␛[31m.txt: no such file or folder; check the path'],
]

describe('bad input', () => {
  for (const [name, files, path, line] of CASES) {
    it(`tells of ${name} in one line, and does the rest`, async () => {
      const desk = newDesk({...files, 'good/first.txt': FINE, 'good/last.txt': BAD})
      const linted = await desk.run(['lint', ...ONE, 'good/first.txt', path, 'good/last.txt'])
      expect(linted).toMatchObject({code: 2, err: `copydesk: ${line}\n`})
      expect(linted.out).toContain('good/last.txt\n')
      const fixed = await desk.run(['fix', ...ONE, 'good/first.txt', path, 'good/last.txt', '--output', 'out'])
      const rejects = desk.has('out/x.rejects.jsonl') ? 'copydesk: 1 line of x.jsonl is no record: see out/x.rejects.jsonl\n' : ''
      expect(fixed).toMatchObject({code: 2, err: `copydesk: ${line}\n${rejects}`})
      expect(desk.read('out/first.txt')).toBe(FINE)
      expect(desk.read('out/last.txt')).toBe(GOOD)
    })
  }

  it('loses no byte of bad lines of JSONL', async () => {
    const lines = Buffer.concat([Buffer.from('{"text": "cut\r\n\r\n'), Buffer.from([0xff, 10]), Buffer.from('[1]\n{"text":5}')])
    const desk = newDesk({'x.jsonl': lines})
    const {code, err} = await desk.run(['fix', 'x.jsonl', '--output', 'out'])
    expect(code).toBe(2)
    expect(err.match(/^copydesk: x\.jsonl:[1345]: /gm)).toHaveLength(4)
    expect(desk.read('out/x.jsonl')).toBe('\r\n')
    expect(desk.bytes('out/x.rejects.jsonl')).toEqual(Buffer.concat([lines.subarray(0, 15), lines.subarray(17)]))
    expect((await desk.run(['restore', 'out/copydesk-ledger.jsonl'])).code).toBe(0)
    expect(desk.bytes('out/x.jsonl')).toEqual(lines)
    await desk.run(['fix', 'x.jsonl', '--no-ledger'])
    expect(desk.bytes('x.jsonl')).toEqual(lines)
    const piped = await desk.run(['fix', '-', '--stdin-filename', 'x.jsonl'], {stdin: Buffer.from('{"text": "cut\n\n')})
    expect(piped).toMatchObject({code: 2, out: '{"text": "cut\n\n'})
  })

  it('shows no control character of a name', async () => {
    const name = 'x\u001b[1m.jsonl'
    const desk = newDesk({[name]: `{\n{"text":${JSON.stringify(BAD)}}\n`})
    for (const argv of [
      ['fix', name, '--output', 'o\u001b[1m'],
      ['survey', name, '--output', 'p\u001b[1m', '--decisions', 'd\u001b[1m'],
      ['survey', name, '--output', 'none\u001b[1m', '--check'],
      ['merge', 'p\u001b[1m', '--output', 'm\u001b[1m'],
      ['init', 'i\u001b[1m.yml'],
    ]) {
      const {out, err} = await desk.run(argv)
      expect(out + err).toContain('␛[1m')
      expect(out + err).not.toContain('\u001b')
    }
  })

  it('does not go on for ever about a file of another kind', async () => {
    const list = JSON.stringify([...Array(100).keys()], undefined, 1)
    const desk = newDesk({'x.jsonl': `${list}\n`, 'y.jsonl': `{"text": "Well."}\n${list}\n`})
    expect(await desk.run(['fix', 'x.jsonl', '--output', 'out'])).toMatchObject({
      code: 2,
      err: 'copydesk: x.jsonl: none of its first 100 lines is a record: broken JSON; is this one JSON object a line?\n',
    })
    expect(Object.keys(desk.tree('out')).filter((name) => !name.endsWith('ledger.jsonl'))).toEqual([])
    const {err} = await desk.run(['lint', 'y.jsonl'])
    expect(err.split('\n')).toHaveLength(22)
    expect(err).toMatch(/copydesk: y\.jsonl: 82 more lines like these; is this one JSON object a line\?\n$/)
  })

  it('takes a second run with the right field after one with the wrong one', async () => {
    const records = [...Array(120).keys()].map((id) => `{"id": ${id}, "body": "The state of of things."}\n`).join('')
    const desk = newDesk({'x.jsonl': records})
    const {err} = await desk.run(['fix', 'x.jsonl', '--output', 'out'])
    expect(err).toMatch(
      /^copydesk: x\.jsonl: none of its first 100 lines is a record: no field "text".*; name the field of the text with --text-field\n$/,
    )
    expect((await desk.run(['fix', 'x.jsonl', '--output', 'out', '--text-field', 'body', '--no-profile'])).code).toBe(0)
    expect(desk.read('out/x.jsonl')).toBe(records.replaceAll('of of', 'of'))
  })

  it('takes JSON for no text', async () => {
    const desk = newDesk({'x.json': '[{"text": "The state of of things."}]\n'})
    expect(await desk.run(['fix', 'x.json', '--no-ledger'])).toMatchObject({
      code: 2,
      err: 'copydesk: x.json: is JSON, no text; write one record a line and call it .jsonl, as jq -c ".[]" does of a list\n',
    })
  })

  it('names the fields that are there when all records lack the text', async () => {
    const desk = newDesk({'x.jsonl': '{"guid":1,"body":"x"}\n'.repeat(30)})
    const {err} = await desk.run(['lint', 'x.jsonl'])
    expect(err).toMatch(/^copydesk: x\.jsonl:1: no field "text" among guid, body; name the field of the text with --text-field\n/)
    expect(err).toMatch(/x\.jsonl: 10 more lines like these; name the field of the text with --text-field\n$/)
  })

  it('takes a ledger for no corpus', async () => {
    const desk = newDesk({'in/a.txt': BAD})
    await desk.run(['fix', ...ONE, 'in', '--output', 'out'])
    expect((await desk.run(['lint', ...ONE, 'out'])).err).toBe('')
    expect((await desk.run(['lint', ...ONE, 'out/copydesk-ledger.jsonl'])).err).toBe(
      'copydesk: out/copydesk-ledger.jsonl: is a ledger of copydesk, not a corpus; undo it with: copydesk restore out/copydesk-ledger.jsonl\n',
    )
  })

  it('tells of links that lead nowhere', async () => {
    const desk = newDesk({'in/a.txt': BAD})
    symlinkSync('nowhere', join(desk.root, 'in', 'b.txt'))
    symlinkSync('.', join(desk.root, 'in', 'again'))
    const {code, out, err} = await desk.run(['lint', ...ONE, 'in'])
    expect({code, err}).toEqual({code: 2, err: 'copydesk: in/b.txt: no such file or folder; check the path\n'})
    expect(out).toContain('1 of 1 article\n')
  })
})

describe('bad usage', () => {
  const bad = async (argv: string[], files: Record<string, string> = {'a.txt': BAD}): Promise<string> => {
    const desk = newDesk(files)
    const before = desk.tree()
    const {code, out, err} = await desk.run(argv)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(desk.tree()).toEqual(before)
    expect(err.endsWith('\n') && err.split('\n').length === 2).toBe(true)
    return err.trimEnd()
  }

  it('is told in one line', async () => {
    expect(await bad(['lint'])).toBe('copydesk: no input; name files or folders, or - for standard input')
    expect(await bad(['fix'])).toBe('copydesk: no input; name files or folders, or - for standard input')
    expect(await bad(['lint', 'a.txt', '--rule', 'repeted-words'])).toBe(
      'copydesk: --rule repeted-words: unknown rule; did you mean "repeated-words"?',
    )
    expect(await bad(['fix', 'a.txt', '--rule', 'xyz'])).toBe('copydesk: --rule xyz: unknown rule; "copydesk rules" lists all rules')
    expect(await bad(['explain', 'repeat-words'])).toBe('copydesk: repeat-words: unknown rule; did you mean "repeated-words"?')
    expect(await bad(['lint', 'a.txt', '--style', 'speling=en-US'])).toBe(
      'copydesk: --style speling=en-US: unknown setting of style; did you mean "spelling"?',
    )
    expect(await bad(['lint', 'a.txt', '--style', 'spelling=us'])).toBe(
      'copydesk: --style spelling=us: unknown choice for spelling; say spelling=en-US or spelling=en-GB',
    )
    expect(await bad(['lint', 'a.txt', '--preset', 'house'])).toBe(
      "copydesk: option '--preset <name>' argument 'house' is invalid. Allowed choices are recommended, strict, house-style; see copydesk lint --help",
    )
    expect(await bad(['lint', 'a.txt', '--only', 'repairs'])).toBe(
      'copydesk: --only repairs: unknown kind of fix; choose from repair, removal, style',
    )
    expect(await bad(['lint', 'a.txt', '--title-field', 'text'])).toBe(
      'copydesk: --title-field: "text" is the field of the text too; name two fields',
    )
    expect(await bad(['lint', 'a.txt', '--format', 'xml'])).toBe(
      "copydesk: option '--format <name>' argument 'xml' is invalid. Allowed choices are stylish, json, sarif, github, junit; see copydesk lint --help",
    )
    expect(await bad(['lint', 'a.txt', '--fail-onn', 'info'])).toBe(
      "copydesk: unknown option '--fail-onn' (Did you mean --fail-on?); see copydesk lint --help",
    )
    expect(await bad(['lnt', 'a.txt'])).toBe("copydesk: unknown command 'lnt' (Did you mean lint?); see copydesk --help")
    expect(await bad(['lint', 'a.txt', '--stdin-filename', 'b.txt'])).toBe(
      'copydesk: --stdin-filename: standard input is not read when paths are given; add - to the paths, or leave the option out',
    )
    expect(await bad(['fix', 'a.txt', '-'])).toBe(
      'copydesk: -: standard input is cleaned to standard output, which has room for one text; clean the files in a run of their own',
    )
    expect(await bad(['fix', '-', '--output', 'out'])).toBe(
      'copydesk: --output: standard input is cleaned to standard output; leave --output out',
    )
    expect(await bad(['fix', '-', '--ledger', 'l'])).toBe(
      'copydesk: --ledger: a ledger needs the name of the text; say --stdin-filename NAME',
    )
  })

  it('of the output is told before anything is written', async () => {
    const two = {'a/x.txt': BAD, 'b/x.txt': BAD, 'out/sub/x.txt': BAD}
    expect(await bad(['fix', 'a', 'b', '--output', 'o'], two)).toBe(
      'copydesk: a/x.txt and b/x.txt: both would be written to o/x.txt; clean them in two runs, or name a folder above both',
    )
    expect(await bad(['fix', 'a', '--output', 'a'], two)).toBe(
      'copydesk: a/x.txt: would be written over itself; name another folder with --output, or leave it out to clean in place',
    )
    expect(await bad(['fix', 'a', 'out/sub/x.txt', '--output', 'b'], two)).toMatch(/both would be written/)
    expect(await bad(['fix', 'a', 'b', '--output', 'b', '--no-ledger'], two)).toBe(
      'copydesk: a/x.txt: would be written over b/x.txt; name another folder with --output, or leave it out to clean in place',
    )
    expect(await bad(['fix', 'a', '--output', 'a/x.txt'], two)).toBe(
      'copydesk: a/x.txt: is a file, not a folder; name a folder with --output',
    )
    expect(await bad(['fix', 'a', '--output', 'b/x.txt/out'], two)).toBe(
      'copydesk: b/x.txt/out: a part of the path is a file, not a folder; check the path',
    )
    expect(await bad(['fix', 'a', '--ledger', 'b'], two)).toBe('copydesk: b: is a folder, not a file; name a file with --ledger')
    expect(await bad(['fix', 'b', '--ledger', 'b/x.txt'], two)).toBe(
      'copydesk: b/x.txt: there is a file with content already, and a ledger is never written over; name another with --ledger, or move this one away',
    )
    expect(await bad(['fix', 'a', '--output', 'o', '--ledger', 'o/x.txt'], two)).toBe(
      'copydesk: o/x.txt: is the clean file of a/x.txt too, and would be written over; name a file of its own',
    )
  })
})
