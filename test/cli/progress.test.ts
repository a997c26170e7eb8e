import {gzipSync} from 'node:zlib'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {BAD, newDesk, ONE} from './helper.js'

const records = [...Array(300).keys()]
  .map((id) => `{"id":"${id}","text":${JSON.stringify(`${id % 40 === 0 ? BAD : ''}${'The boats lay in the harbour. '.repeat(60)}`)}}\n`)
  .join('')

const ESCAPE = '\u001b'
const PIECES = new RegExp(`${ESCAPE}\\[\\d*[A-Za-z]|${ESCAPE}\\S|[\\s\\S]`, 'g')

/** What a terminal shows when all this was written to it. */
const screenOf = (text: string): string => {
  const lines = ['']
  let column = 0
  for (const [piece] of text.matchAll(PIECES)) {
    const at = lines.length - 1
    const line = lines[at] ?? ''
    if (piece === '\n') {
      lines.push('')
      column = 0
    } else if (piece === '\r' || piece === '\u001b[1G') column = 0
    else if (piece === '\u001b[2K') lines[at] = ''
    else if (piece === '\u001b[0K') lines[at] = line.slice(0, column)
    else {
      expect(piece).toHaveLength(1)
      lines[at] = line.slice(0, column).padEnd(column) + piece + line.slice(column + 1)
      column++
    }
  }
  return lines.join('\n')
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('progress', () => {
  const argv = ['lint', ...ONE, '--no-profile', 'a.jsonl', 'b.jsonl.gz', 'c.txt']
  const desk = () => newDesk({'a.jsonl': records, 'b.jsonl.gz': gzipSync(records), 'c.txt': BAD})
  const BAR = /copydesk: judging \d+% {2}\d+ kB of \d+ kB, \d+(?:\.\d)? [kM]B\/s, \d+ s left {2}=*-*/

  it('is a bar on a terminal, which leaves nothing behind', async () => {
    const plain = await desk().run(argv)
    const {out, code} = await desk().run(argv, {terminal: true, errTerminal: true, env: {NO_COLOR: '1'}})
    expect(out).toMatch(BAR)
    expect(screenOf(out)).toBe(plain.out)
    expect(code).toBe(1)
    const piped = await desk().run(['fix', ...argv.slice(1), '--output', 'out', '--format', 'json'], {errTerminal: true})
    expect(piped.err).toMatch(/copydesk: fixing \d/)
    expect(screenOf(piped.err)).toBe('')
    expect(JSON.parse(piped.out)).toHaveLength(601)
  })

  it('is nothing when piped, when quiet, on a dumb terminal, or where it would break a line', async () => {
    expect((await desk().run(argv)).err).toBe('')
    for (const [more, env] of [
      [['--quiet'], {}],
      [[], {TERM: 'dumb'}],
      [['--format', 'json'], {}],
    ] as const) {
      const {out} = await desk().run([...argv, ...more], {terminal: true, errTerminal: true, env: {NO_COLOR: '1', ...env}})
      expect(out).not.toContain('judging')
      expect(out).not.toContain(ESCAPE)
    }
  })

  it('is a line now and then in CI', async () => {
    let now = 0
    vi.spyOn(Date, 'now').mockImplementation(() => {
      now += 2000
      return now
    })
    const {err} = await desk().run(argv, {env: {CI: 'true'}})
    expect(err).toMatch(/^(?:copydesk: judging \d+% {2}\d+ kB of \d+ kB, \d+ kB\/s, [\d hmins]+ left\n)+$/)
    expect(await desk().run(['survey', 'a.jsonl', '--check', '--quiet'], {env: {CI: 'true'}})).toMatchObject({err: ''})
  })
})
