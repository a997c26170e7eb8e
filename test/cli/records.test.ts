import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {BAD, FINE, newDesk, ONE} from './helper.js'

const LEDGER = 'out/copydesk-ledger.jsonl'
const GOOD = BAD.replace('of of', 'of')
const BYLINE = ['--preset', 'house-style', '--rule', 'byline']
const signed = (by: string): string => `By ${by}\n\n${FINE}`
const item = (by: string): string => `{"rule":"byline","zone":"byline","text":"By ${by}"}`

/** A string as JSON: as it is written most often, with every unit escaped, or with escapes that nobody needs. */
const literal = (text: string, way: number): string => {
  if (way === 0) return JSON.stringify(text)
  if (way === 1)
    return `"${[...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`
  return JSON.stringify(text).replaceAll('/', '\\/').replaceAll('é', '\\u00E9')
}

const values = fc.constantFrom(
  '1.0',
  '-0',
  '1e400',
  '9007199254740993',
  'null',
  '[1, {"text": "of of"}]',
  '{"text":"of of"}',
  '"\\u00e9\\/ of of"',
  'true',
)
const blanks = fc.constantFrom('', ' ', '\t')
const texts = fc
  .array(fc.constantFrom('The status ', 'of of ', 'of ', 'caf\u00e9 ', 'and/or ', '😀 ', '"never" ', '\n\n', 'so. '), {maxLength: 8})
  .map((parts) => parts.join(''))

/** A line in three parts: what stands before the string of the text, the text, and what stands behind. */
const lines = fc
  .record({
    before: fc.array(fc.tuple(fc.constantFrom('id', 'n', 'text', 'a.b', 'te\\u0078t2'), values), {maxLength: 4}),
    after: fc.array(fc.tuple(fc.constantFrom('z', '__proto__', 'titles'), values), {maxLength: 3}),
    text: texts,
    way: fc.nat(2),
    gap: blanks,
    end: fc.constantFrom('\n', '\r\n', ' \n'),
  })
  .map(({before, after, text, way, gap, end}) => {
    const member = ([key, value]: readonly [string, string]): string => `${gap}"${key}"${gap}:${gap}${value}`
    const head = before.map((one) => `${member(one)}${gap},`).join('')
    return {
      start: `{${head}${gap}"text"${gap}:${gap}`,
      text: literal(text, way),
      rest: `${after.map((one) => `${gap},${member(one)}`).join('')}${gap}}${end}`,
    }
  })

describe('records', () => {
  it('keep every byte but those of the strings that are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({weight: 4, arbitrary: lines}, {weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '{"text"\n', '[]\r\n')}), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.boolean(),
        fc.boolean(),
        async (parts, bom, ended) => {
          const source = parts.map((part) => (typeof part === 'string' ? part : part.start + part.text + part.rest))
          let file = (bom ? '\ufeff' : '') + source.join('')
          if (!ended) file = file.replace(/\r?\n$/, '')
          const desk = newDesk({'r.jsonl': file})
          await desk.run(['fix', ...ONE, 'r.jsonl', '--no-ledger'])
          let clean = desk.read('r.jsonl')
          if (bom) clean = clean.slice(1)
          if (!ended) clean += /\r?\n$/.exec(source.at(-1) ?? '')?.[0] ?? ''
          for (const part of parts) {
            const line = clean.slice(0, clean.indexOf('\n') + 1)
            clean = clean.slice(line.length)
            if (typeof part === 'string') expect(line).toBe(part)
            else {
              expect(line.slice(0, part.start.length)).toBe(part.start)
              expect(line.slice(line.length - part.rest.length)).toBe(part.rest)
              const [was, is] = [part.text, line.slice(part.start.length, line.length - part.rest.length)]
              const text = JSON.parse(was) as string
              expect(JSON.parse(is)).toBe(text.replaceAll(/\bof(?: of)+ /g, 'of '))
              if (JSON.parse(is) === text) expect(is).toBe(was)
            }
          }
          expect(clean).toBe('')
          desk.write('r.jsonl', file)
          await desk.run(['fix', ...ONE, 'r.jsonl', '--output', 'out'])
          await desk.run(['restore', LEDGER])
          if (desk.has('out/r.jsonl')) expect(desk.read('out/r.jsonl')).toBe(file)
        },
      ),
      {numRuns: 60},
    )
  })

  it('have their fields where they are said to be', async () => {
    const names = ['--text-field', 'body.text', '--title-field', 'head.line', '--id-field', 'meta.id', '--source-field', 'by']
    const source = [
      `{"meta":{"id":9007199254740993},"head":{"line":"The the end"},"body":{"n":1.0,"text":${JSON.stringify(BAD)}},"text":"of of"}`,
      `{"body.text":${JSON.stringify(BAD)},"body":{"text":"of of"},"head":{"line":null},"meta":[{"id":1}]}`,
      `{"body":{"text":${JSON.stringify(FINE)}},"head":["x"],"head.line":"of of it"}`,
      `{"body":[{"text":"x"}]}`,
      `{"body":{"text":["of of"]}}`,
    ].join('\n')
    const desk = newDesk({'r.jsonl': source})
    const {code, out, err} = await desk.run(['fix', ...ONE, ...names, 'r.jsonl', '--output', 'out', '--format', 'json'])
    expect(code).toBe(2)
    expect((JSON.parse(out) as Array<{id?: string}>).map(({id}) => id)).toEqual(['9007199254740993', undefined, undefined])
    expect(err.split('\n').slice(0, 2)).toEqual([
      'copydesk: r.jsonl:4: no field "body.text" among body; name the field of the text with --text-field',
      'copydesk: r.jsonl:5: the field "body.text" holds an array, not a string; name the field of the text with --text-field',
    ])
    const [one = '', two = '', three = ''] = source.split('\n')
    const bad = JSON.stringify(BAD)
    expect(desk.read('out/r.jsonl')).toBe(
      [
        one.replace('The the', 'The').replace(bad, JSON.stringify(GOOD)),
        two.replace(bad, JSON.stringify(GOOD)),
        three.replace('of of it', 'of it'),
        '',
      ].join('\n'),
    )
    await desk.run(['restore', LEDGER])
    expect(desk.read('out/r.jsonl')).toBe(source)
  })
})

describe('what is removed from a record', () => {
  const source = [
    `{"id":"a","text":${JSON.stringify(signed('Ada Holm'))} }`,
    `{"id":"b", "kept" : [ ${item('Bo Lund')} ] ,"text":${JSON.stringify(signed('Cy Dahl'))}}`,
    `{"id":"c","kept":[],"text":${JSON.stringify(signed('Di Moor'))}}`,
    `{"id":"d","kept":["of us"],"text":${JSON.stringify(signed('Ed Rask'))}}`,
    `{"id":"e","text":${JSON.stringify(FINE)}}`,
    '',
  ].join('\n')

  it('is kept in it as one field, behind what an earlier run kept there', async () => {
    const desk = newDesk({'r.jsonl': source})
    const {code, err} = await desk.run(['fix', ...BYLINE, 'r.jsonl', '--output', 'out'])
    expect({code, err}).toEqual({code: 2, err: 'copydesk: r.jsonl#d: has a field "kept" already; name another with --kept-field\n'})
    const fine = JSON.stringify(FINE)
    expect(desk.read('out/r.jsonl').split('\n')).toEqual([
      `{"id":"a","text":${fine} ,"kept":[${item('Ada Holm')}]}`,
      `{"id":"b", "kept" : [ ${item('Bo Lund')} ,${item('Cy Dahl')}] ,"text":${fine}}`,
      `{"id":"c","kept":[${item('Di Moor')}],"text":${fine}}`,
      source.split('\n')[3],
      source.split('\n')[4],
      '',
    ])
    await desk.run(['restore', LEDGER])
    expect(desk.read('out/r.jsonl')).toBe(source)
  })

  it('goes where it is told, or to the ledger alone', async () => {
    const desk = newDesk({'r.jsonl': `${source.split('\n')[3]}\n`})
    await desk.run(['fix', ...BYLINE, 'r.jsonl', '--output', 'out', '--kept-field', 'furniture'])
    expect(JSON.parse(desk.read('out/r.jsonl'))).toEqual({id: 'd', kept: ['of us'], text: FINE, furniture: [JSON.parse(item('Ed Rask'))]})
    await desk.run(['fix', ...BYLINE, 'r.jsonl', '--output', 'none', '--no-kept-field'])
    expect(JSON.parse(desk.read('none/r.jsonl'))).toEqual({id: 'd', kept: ['of us'], text: FINE})
    expect(desk.read('none/copydesk-ledger.jsonl')).toContain(`"kept":[${item('Ed Rask')}]`)
    expect((await desk.run(['fix', 'r.jsonl', '--kept-field', 'text'])).err).toBe(
      'copydesk: --kept-field: "text" is a field that is read; name another\n',
    )
  })
})

describe('lines that are no records', () => {
  const good = `{"text":${JSON.stringify(BAD)}}\n`

  it('go to the file that is named, from all inputs, each whole', async () => {
    const desk = newDesk({'in/a.jsonl': `${good}{one`, 'in/b.jsonl': `{two\r\n${good}`, 'in/c.csv': 'text\nof "of"\n'})
    const {code, err} = await desk.run(['fix', ...ONE, 'in', 'in/c.csv', '--output', 'out', '--rejects', 'bad/all'])
    expect(code).toBe(2)
    expect(err).toMatch(/1 line of in\/a\.jsonl is no record: see bad\/all\n/)
    expect(desk.read('bad/all')).toBe('{one\n{two\r\nof "of"\n')
    expect(desk.tree('out')).toMatchObject({
      'a.jsonl': good.replace('of of', 'of'),
      'b.jsonl': good.replace('of of', 'of'),
      'c.csv': 'text\n',
    })
    expect((await desk.run(['fix', ...ONE, 'in', '--output', 'more', '--rejects', 'bad/all'])).err).toBe(
      'copydesk: bad/all: there is a file with content already, and rejects are never written over; name another with --rejects, or move this one away\n',
    )
  })

  it('stay where they are in place, and are copied', async () => {
    const desk = newDesk({'a.jsonl': `${good}{one\n${good}`})
    expect((await desk.run(['fix', ...ONE, 'a.jsonl', '--ledger', 'l.jsonl', '--rejects', 'r'])).code).toBe(2)
    expect(desk.read('a.jsonl')).toBe(`${good}{one\n${good}`.replaceAll('of of', 'of'))
    expect(desk.read('r')).toBe('{one\n')
    await desk.run(['restore', 'l.jsonl'])
    expect(desk.read('a.jsonl')).toBe(`${good}{one\n${good}`)
  })

  it('of standard input leave it where they are told to', async () => {
    const desk = newDesk()
    const piped = await desk.run(['fix', ...ONE, '-', '--stdin-filename', 'x.jsonl', '--rejects', 'r'], {stdin: `{one\n${good}`})
    expect(piped).toMatchObject({code: 2, out: good.replace('of of', 'of')})
    expect(desk.read('r')).toBe('{one\n')
  })

  it('never fall on an output, or on the rejects of another', async () => {
    const desk = newDesk({'in/a.jsonl': '{one\n', 'in/a.rejects.jsonl': good, 'b/a.jsonl': good, 'b/a.jsonl.gz': ''})
    const told = async (folder: string): Promise<string> => (await desk.run(['fix', ...ONE, folder, '--output', 'out'])).err
    expect(await told('in')).toBe(
      'copydesk: in/a.jsonl: its rejects would go to out/a.rejects.jsonl, where in/a.rejects.jsonl is to be clean; name a file for all rejects with --rejects\n',
    )
    expect(await told('b')).toMatch(/its rejects would go to out\/a\.rejects\.jsonl, where those of b\/a\.jsonl go; /)
    expect(desk.has('out')).toBe(false)
  })
})
