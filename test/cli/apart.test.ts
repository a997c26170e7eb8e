import {execFileSync, spawn} from 'node:child_process'
import {lstatSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, newDesk, ONE} from './helper.js'

const CONFIG = 'copydesk.config.yml'
const BASELINE = '{\n  "version": 1,\n  "articles": {}\n}\n'
const RECORDS = `${JSON.stringify({text: BAD})}\nbroken\n`

describe('a file that is written', () => {
  it.each([
    ['lint a.txt --format json --format-file a.txt', '--format-file a.txt: is an input'],
    ['lint a.txt --format json --format-file link.txt', '--format-file link.txt: is an input'],
    [`lint a.txt --format json --format-file ${CONFIG}`, `--format-file ${CONFIG}: is the config`],
    ['lint a.txt --baseline b.json --format json --format-file b.json', '--format-file b.json: is the baseline'],
    ['fix a.txt --ledger l --format json --format-file l', '--format-file l: is the ledger'],
    ['fix a.txt --output out --format json --format-file out/a.txt', '--format-file out/a.txt: is the clean file of a.txt'],
    ['fix a.jsonl --output out --ledger l --rejects l', 'l: is the file of rejects'],
    ['fix a.jsonl --output out --rejects out/a.jsonl', '--rejects out/a.jsonl: is the clean file of a.jsonl'],
    ['fix a.jsonl --output out --ledger out/a.rejects.jsonl', 'out/a.rejects.jsonl: is the file of rejects of a.jsonl'],
    ['survey a.txt --output a.txt', 'a.txt: is an input'],
    ['survey a.txt --output p --decisions p', 'p: is the profile'],
  ])('is no other file of the run: copydesk %s', async (command, told) => {
    const desk = newDesk({'a.txt': BAD, 'a.jsonl': RECORDS, [CONFIG]: '{}\n', 'b.json': BASELINE})
    symlinkSync('a.txt', join(desk.root, 'link.txt'))
    const before = desk.tree()
    expect(await desk.run(command.split(' '))).toEqual({
      code: 2,
      out: '',
      err: `copydesk: ${told} too, and would be written over; name a file of its own\n`,
    })
    expect(desk.tree()).toEqual(before)
  })

  it('is no input by the name of a link', async () => {
    const desk = newDesk({'in/a.txt': BAD})
    symlinkSync('in', join(desk.root, 'out'))
    expect(await desk.run(['fix', ...ONE, 'in', '--output', 'out'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: in/a.txt: would be written over itself; name another folder with --output, or leave it out to clean in place\n',
    })
    expect(desk.tree()).toEqual({'in/a.txt': BAD})
  })
})

// As root the pipe would be replaced by a file, and so would /dev/null.
it.skipIf(process.platform === 'win32')('a pipe or a device is written to, and stays what it is', async () => {
  const desk = newDesk({'a.txt': BAD})
  const pipe = join(desk.root, 'pipe')
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe])
  const reader = spawn('cat', [pipe])
  let read = ''
  reader.stdout.on('data', (chunk: Buffer) => {
    read += chunk.toString()
  })
  const ended = new Promise((settle) => reader.on('close', settle))
  expect(await desk.run(['lint', ...ONE, 'a.txt', '--format', 'json', '--format-file', 'pipe'])).toEqual({code: 1, out: '', err: ''})
  await ended
  expect(JSON.parse(read)).toMatchObject([{path: 'a.txt'}])
  expect(lstatSync(pipe).isFIFO()).toBe(true)
})
