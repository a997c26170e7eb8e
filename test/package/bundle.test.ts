import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {bundled} from '../tools/bundle.js'

const rooms = readdirSync(new URL('../../rules', import.meta.url), {withFileTypes: true}).filter((entry) => entry.isDirectory())
const DATA = /\.data\.ts$/

/** What a program that uses one export carries: the size without word data in bytes, the data files, the rooms. */
async function carried(program: string) {
  const {code, files} = await bundled(program)
  const data = [...files].filter(([file]) => DATA.test(file))
  return {
    size: Buffer.byteLength(code) - data.reduce((sum, [, bytes]) => sum + bytes, 0),
    data: data.map(([file]) => file).sort(),
    rooms: [...new Set([...files.keys()].flatMap((file) => /^rules\/([^/]+)\//.exec(file)?.[1] ?? []))].sort(),
    folders: [...new Set([...files.keys()].flatMap((file) => /^src\/[^/]+/.exec(file)?.[0] ?? []))].sort(),
  }
}

describe('a program carries what it uses and no more', () => {
  it('nothing', async () => {
    expect((await bundled("import 'copydesk'\nimport 'copydesk/retext'")).files.size).toBe(0)
  })

  it('names: tables of given names and romanisations, no rules, no word data', async () => {
    const {size, ...rest} = await carried("import {compareNames} from 'copydesk'\nexport const {verdict} = compareNames('a', 'b')")
    expect(rest).toEqual({data: [], rooms: [], folders: ['src/kernels', 'src/names']})
    // 73 kB, most of them names.
    expect(size).toBeLessThan(80_000)
  })

  it('the ledger: SHA-256 and the edits', async () => {
    const {size, ...rest} = await carried("export {restoreField, replayField} from 'copydesk'")
    expect(rest).toEqual({data: [], rooms: [], folders: ['src/fixes']})
    expect(size).toBeLessThan(8_000)
  })

  it('a rule: itself and the words that it asks for', async () => {
    const {size, ...rest} = await carried("export {default} from 'copydesk/rules/repeated-words'")
    expect(rest).toEqual({data: ['src/lexicon/words.data.ts'], rooms: ['repeated-words'], folders: ['src/kernels', 'src/lexicon']})
    expect(size).toBeLessThan(6_000)
  })

  it('a rule that asks for none', async () => {
    const {size, ...rest} = await carried("export {default} from 'copydesk/rules/whitespace'")
    expect(rest).toMatchObject({data: [], rooms: ['whitespace']})
    expect(size).toBeLessThan(10_000)
  })

  it('the desk: all rules, words, dictionary and public figures', async () => {
    const {size, ...rest} = await carried("export {lint} from 'copydesk'")
    expect(rest.rooms).toEqual(rooms.map(({name}) => name).sort())
    expect(rest.data).toEqual(['authority', 'dictionary', 'spellings', 'words'].map((name) => `src/lexicon/${name}.data.ts`))
    // 1.07 MB, half of them the tables in the rooms; 2.05 MB of word data beside.
    expect(size).toBeLessThan(1_300_000)
    // What only surveys and the command line need stays out.
    expect(rest.folders.filter((folder) => /corpus|retext|report|config|cli/.test(folder))).toEqual([])
  })
})
