import {gunzipSync, gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {csvRows, printRow, readRow} from '../../src/cli/records/csv-rows.js'
import {BAD, type Desk, FINE, newDesk, ONE} from './helper.js'

const LEDGER = 'out/copydesk-ledger.jsonl'
const bad = BAD.trimEnd()
const fine = FINE.trimEnd()
const good = 'The status of relations is poor.'

const rowsOf = async (bytes: Uint8Array, size: number): Promise<string[]> => {
  const source = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  })()
  const rows: string[] = []
  for await (const row of csvRows(source, ',')) rows.push(Buffer.from(row).toString())
  return rows
}

const restored = async (desk: Desk, path: string): Promise<Buffer> => {
  expect(await desk.run(['restore', LEDGER, '--output', 'back'])).toMatchObject({code: 0, err: ''})
  const back = desk.bytes(`back/${path}`)
  expect(await desk.run(['restore', LEDGER])).toMatchObject({code: 0, err: ''})
  expect(desk.bytes(`out/${path}`)).toEqual(back)
  expect(await desk.run(['restore', LEDGER])).toMatchObject({code: 0, out: '0 articles restored in 0 files\n'})
  return back
}

describe('rows of a table', () => {
  it('are those that RFC 4180 knows, however the bytes arrive, and print as they were', async () => {
    const cell = fc.tuple(fc.constantFrom('', 'a', 'a b', '"', 'x,y', 'l\nm', 'l\r\nm', 'é😀', ' '), fc.boolean())
    const row = fc.tuple(fc.array(cell, {minLength: 2, maxLength: 4}), fc.constantFrom('\n', '\r\n'))
    await fc.assert(
      fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 6}), fc.boolean(), fc.integer({min: 1, max: 9}), async (rows, bom, size) => {
        const texts = rows.map(
          ([cells, end], at) =>
            (bom && at === 0 ? '\ufeff' : '') +
            cells.map(([value, quoted]) => (quoted || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',') +
            end,
        )
        expect(await rowsOf(Buffer.from(texts.join('')), size)).toEqual(texts)
        for (const [at, text] of texts.entries()) {
          const read = readRow(text, ',', 'x')
          expect(read.cells.map(({value}) => value)).toEqual(rows[at]?.[0].map(([value]) => value))
          expect(printRow(read, ',')).toBe(text)
        }
      }),
    )
  })

  it('end with their first line where their quotation marks do not close', async () => {
    const text = 'a,b\n1,"open\nmore\n2,"shut"\n3,"x"y\n4,5" disk\n5,"ok\n""fine"""\n6,"lost\nlast'
    expect(await rowsOf(Buffer.from(text), 5)).toEqual([
      'a,b\n',
      '1,"open\n',
      'more\n',
      '2,"shut"\n',
      '3,"x"y\n',
      '4,5" disk\n',
      '5,"ok\n""fine"""\n',
      '6,"lost\n',
      'last',
    ])
  })
})

describe('fix of a table', () => {
  it('changes only the fields that have to, and restore gives every byte back', async () => {
    const table = [
      '\ufeffid,title,"text",n,source\r\n',
      `1,,"${bad}",1.0,Wire\r\n`,
      '\r\n',
      `2,The the end,"One ""of of"" them,\r\nof of lines.",9007199254740993," Wire"\r\n`,
      `3,Fine,${fine},,\r\n`,
      `"4","The, the, end",${bad},"",x`,
    ].join('')
    const desk = newDesk({'t.csv': table})
    expect(await desk.run(['fix', ...ONE, 't.csv', '--output', 'out'])).toMatchObject({code: 0, err: ''})
    expect(desk.read('out/t.csv')).toBe(
      table.replaceAll(bad, good).replace('The the', 'The').replace('""of of""', '""of""').replace('of of lines', 'of lines'),
    )
    expect(desk.read(LEDGER)).toContain('"record":{"line":7,"row":6,"names":{')
    expect((await restored(desk, 't.csv')).toString()).toBe(table)
  })

  it('puts a field into quotation marks where it needs them, and takes them off again', async () => {
    const table = 'text\tid\nOne &quot;two&quot; of of it.\t1\n'
    const desk = newDesk({'t.tsv': table})
    await desk.run(['fix', '--rule', 'html-residue,repeated-words', 't.tsv', '--output', 'out'])
    expect(desk.read('out/t.tsv')).toBe('text\tid\n"One ""two"" of it."\t1\n')
    expect((await restored(desk, 't.tsv')).toString()).toBe(table)
  })

  it('tells of bad rows with their line, and loses none of them', async () => {
    const rows = [
      `id,text\n`,
      `1,"${bad}\n\nMore."\n`,
      `2,${bad},3\n`,
      `4,"open\n`,
      `5,"${bad}"\n`,
      `6,a "b"\n`,
      '\n',
      `7,${bad}\n`,
      '8,"end',
    ]
    const bytes = Buffer.concat([Buffer.from(rows.join('')), Buffer.from([10, 57, 44, 0xff, 10])])
    const desk = newDesk({'t.csv': bytes})
    const {code, err} = await desk.run(['fix', ...ONE, 't.csv', '--output', 'out'])
    expect({code, err: err.split('\n')}).toEqual({
      code: 2,
      err: [
        'copydesk: t.csv:5: 3 fields, where the header names 2; mend or remove the row',
        'copydesk: t.csv:6: a quotation mark that is never closed; mend or remove the row',
        'copydesk: t.csv:8: a quotation mark in a field that does not begin with one; mend or remove the row',
        'copydesk: t.csv:11: a quotation mark that is never closed; mend or remove the row',
        'copydesk: t.csv:12: invalid UTF-8 at byte 2; convert it to UTF-8 first',
        'copydesk: 5 lines of t.csv are no records: see out/t.rejects.csv',
        '',
      ],
    })
    expect(desk.read('out/t.csv')).toBe([0, 1, 4, 6, 7].map((at) => rows[at]?.replace(bad, good)).join(''))
    expect(desk.bytes('out/t.rejects.csv')).toEqual(
      Buffer.concat([Buffer.from([2, 3, 5, 8].map((at) => rows[at]).join('')), Buffer.from([10, 57, 44, 0xff, 10])]),
    )
    expect(await restored(desk, 't.csv')).toEqual(bytes)
  })

  it('adds a column for what is removed when it is named, to all rows', async () => {
    const removed = ['--preset', 'house-style', '--rule', 'byline,repeated-words']
    const table = `id,text\n1,"By Ada Holm\n\n${fine}"\n2,${fine}\n\n3,a "b"\n"4","${fine}"\n5,${bad}`
    const desk = newDesk({'t.csv': table})
    await desk.run(['fix', ...removed, 't.csv', '--output', 'plain', '--quiet'])
    expect(desk.read('plain/t.csv')).toBe(`id,text\n1,"${fine}"\n2,${fine}\n\n"4","${fine}"\n5,${good}`)
    expect((await desk.run(['fix', ...removed, 't.csv', '--output', 'out', '--kept-field', 'gone'])).code).toBe(2)
    const kept = '"[{""rule"":""byline"",""zone"":""byline"",""text"":""By Ada Holm""}]"'
    expect(desk.read('out/t.csv')).toBe(`id,text,gone\n1,"${fine}",${kept}\n2,${fine},\n\n"4","${fine}",""\n5,${good},`)
    desk.write('again.csv', desk.read('out/t.csv').replace(`2,${fine}`, `2,"By Bo Lund\n\n${fine}"`).replace(fine, `By Cy Dahl\n\n${fine}`))
    const before = desk.read('again.csv')
    expect((await restored(desk, 't.csv')).toString()).toBe(table)
    desk.write('out/copydesk-ledger.jsonl', '')
    expect((await desk.run(['fix', ...removed, 'again.csv', '--output', 'out', '--kept-field', 'gone'])).code).toBe(0)
    expect(desk.read('out/again.csv')).toContain('Holm""},{""rule"":""byline"",""zone"":""byline"",""text"":""By Cy Dahl""}]"\n')
    expect(desk.read('out/again.csv')).toContain(`2,"${fine}","[{`)
    expect((await restored(desk, 'again.csv')).toString()).toBe(before)
  })
})

it('a bad row with as many fields as the others get keeps them all', async () => {
  const table = `id,text,x\n1,${bad},a\n2,${fine},b,more\n3,${fine},c\n`
  const desk = newDesk({'a.csv': table})
  await desk.run(['fix', ...ONE, 'a.csv', '--ledger', 'l', '--kept-field', 'kept'])
  expect(desk.read('a.csv')).toBe(`id,text,x,kept\n1,${good},a,\n2,${fine},b,more\n3,${fine},c,\n`)
  expect(await desk.run(['restore', 'l'])).toMatchObject({code: 0, err: ''})
  expect(desk.read('a.csv')).toBe(table)
})

describe('packed records', () => {
  const records = ['a', 'b', 'c'].map((id) => `{"id":"${id}", "text":${JSON.stringify(id === 'b' ? BAD : FINE)}}\n`).join('')

  it('are judged, surveyed, cleaned and restored', async () => {
    const desk = newDesk({
      'in/r.jsonl.gz': gzipSync(records),
      'in/fine.ndjson.gz': gzipSync(`{"text":"${fine}"}`, {level: 1}),
      't.csv.gz': gzipSync(`id,text\n1,${bad}\n`),
    })
    expect(await desk.run(['lint', ...ONE, 'in', '--format', 'json'])).toMatchObject({code: 1, err: ''})
    expect(await desk.run(['survey', 'in', 't.csv.gz', '--quiet'])).toMatchObject({code: 0, err: ''})
    expect(await desk.run(['lint', ...ONE, '-', '--stdin-filename', 'x.jsonl.gz'], {stdin: gzipSync(records)})).toMatchObject({code: 1})
    expect(await desk.run(['fix', ...ONE, 'in', 't.csv.gz', '--output', 'out'])).toMatchObject({code: 0, err: ''})
    expect(gunzipSync(desk.bytes('out/r.jsonl.gz')).toString()).toBe(records.replace('of of', 'of'))
    expect(gunzipSync(desk.bytes('out/t.csv.gz')).toString()).toBe(`id,text\n1,${good}\n`)
    expect(desk.bytes('out/fine.ndjson.gz')).toEqual(desk.bytes('in/fine.ndjson.gz'))
    expect(await desk.run(['restore', LEDGER, '--output', 'back'])).toMatchObject({
      code: 0,
      out: '2 articles restored in 2 files\n',
      err: '',
    })
    expect(gunzipSync(desk.bytes('back/r.jsonl.gz')).toString()).toBe(records)
    const two = newDesk({'r.jsonl.gz': gzipSync(records)})
    await two.run(['fix', ...ONE, 'r.jsonl.gz', '--ledger', 'l.jsonl'])
    expect(two.bytes('r.jsonl.gz')).toEqual(desk.bytes('out/r.jsonl.gz'))
    expect(Object.keys(two.tree())).toEqual(['l.jsonl', 'r.jsonl.gz'])
  })

  it('in several members are one file', async () => {
    const desk = newDesk({'r.jsonl.gz': Buffer.concat([gzipSync(records.slice(0, 50)), gzipSync(records.slice(50))])})
    await desk.run(['fix', ...ONE, 'r.jsonl.gz', '--output', 'out'])
    expect(gunzipSync(desk.bytes('out/r.jsonl.gz')).toString()).toBe(records.replace('of of', 'of'))
  })

  it('that break off are cleaned as far as they go, and stay whole in place', async () => {
    const packed = gzipSync(records.repeat(200), {level: 0})
    const cut = packed.subarray(0, packed.length / 2)
    const desk = newDesk({'r.jsonl.gz': cut, 'z.txt': BAD})
    const line =
      'copydesk: r.jsonl.gz: is cut short: its compressed data end too early; what could be read of it was; get it again, or mend it with gzip\n'
    expect(await desk.run(['lint', ...ONE, 'r.jsonl.gz'])).toMatchObject({code: 2, err: expect.stringContaining(line)})
    const {code, err} = await desk.run(['fix', ...ONE, 'r.jsonl.gz', 'z.txt', '--output', 'out'])
    expect(code).toBe(2)
    expect(err).toContain(line)
    const clean = gunzipSync(desk.bytes('out/r.jsonl.gz')).toString() + desk.read('out/r.rejects.jsonl')
    expect(clean.length).toBeGreaterThan(10_000)
    expect(records.repeat(200).replaceAll('of of', 'of').startsWith(clean)).toBe(true)
    expect(desk.read('out/z.txt')).toBe(`${good}\n`)
    await desk.run(['fix', ...ONE, 'r.jsonl.gz', '--no-ledger'])
    expect(desk.bytes('r.jsonl.gz')).toEqual(cut)
    expect((await desk.run(['fix', '-', '--stdin-filename', 'x.jsonl.gz'], {stdin: packed})).err).toMatch(/packed standard input is judged/)
  })
})
