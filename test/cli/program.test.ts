import {execFile, spawn} from 'node:child_process'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/program.js'
import {BAD, GOOD, newDesk} from './helper.js'

const root = join(import.meta.dirname, '../..')
const main = [process.execPath, '--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts')] as const

describe('rules and explain', () => {
  it('lists the rules', async () => {
    const desk = newDesk()
    const {code, out} = await desk.run(['rules'])
    expect(code).toBe(0)
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^rule +severity +preset +fix +summary$/)
    expect(rows.find((row) => row.startsWith('repeated-words '))).toMatch(
      /^repeated-words +warning +recommended +safe repair +A word that stands twice running/,
    )
    const data = JSON.parse((await desk.run(['rules', '--format', 'json'])).out) as Array<{id: string}>
    expect(data).toHaveLength(rows.length)
    expect(data.find(({id}) => id === 'repeated-words')).toMatchObject({
      severity: 'warning',
      preset: 'recommended',
      fixes: {tier: 'safe', kinds: ['repair']},
      reads: expect.arrayContaining(['tokens']),
    })
    expect(data.map(({id}) => id)).toEqual(data.map(({id}) => id).sort())
  })

  it('explains a rule with its page', async () => {
    const {code, out} = await newDesk().run(['explain', 'repeated-words'])
    expect(code).toBe(0)
    expect(out).toMatch(/^repeated-words\nA word that stands twice running.*\n\nseverity {2}warning\nfixes {5}safe repair\nreads {5}tokens/)
    expect(out).toContain('\n\n# repeated-words\n')
  })
})

describe('the program', () => {
  it('helps, and tells its version', async () => {
    const desk = newDesk()
    expect(await desk.run(['--version'])).toEqual({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: ''})
    expect(await desk.run(['fix', '--help'])).toMatchObject({code: 0, out: expect.stringContaining('--no-ledger'), err: ''})
    expect(await desk.run([])).toMatchObject({code: 2, out: '', err: expect.stringContaining('Usage: copydesk')})
  })

  it('goes at the pace of its reader', async () => {
    const desk = newDesk({'a.jsonl': `{"text":${JSON.stringify(BAD)}}\n`.repeat(500)})
    const out = new PassThrough({highWaterMark: 64})
    let most = 0
    let text = ''
    out.on('data', (chunk: Buffer) => {
      most = Math.max(most, out.writableLength)
      text += chunk.toString()
    })
    const code = await run(['lint', 'a.jsonl', '--format', 'json'], {
      stdin: new PassThrough(),
      stdout: out,
      stderr: new PassThrough(),
      cwd: desk.root,
      env: {},
    })
    expect(code).toBe(1)
    expect(JSON.parse(text)).toHaveLength(500)
    expect(most).toBeLessThan(2000)
  })

  it('tells when standard output fails', async () => {
    const desk = newDesk({'a.txt': BAD})
    const out = new PassThrough()
    out.write = () => {
      out.emit('error', Object.assign(new Error('full'), {code: 'ENOSPC'}))
      return false
    }
    const err = new PassThrough()
    const code = await run(['lint', 'a.txt'], {stdin: new PassThrough(), stdout: out, stderr: err, cwd: desk.root, env: {}})
    expect({code, err: String(err.read())}).toEqual({
      code: 2,
      err: 'copydesk: standard output: no space left on the device; make room and run again\n',
    })
  })
})

describe('the process', () => {
  it('has exit codes and streams', async () => {
    const desk = newDesk({'a.txt': BAD})
    const start = promisify(execFile)
    const [command, ...args] = main
    const failed = await start(command, [...args, 'lint', 'a.txt', 'none.txt'], {cwd: desk.root}).catch((error: unknown) => error)
    expect(failed).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('a.txt\n  1:12'),
      stderr: 'copydesk: none.txt: no such file or folder; check the path\n',
    })
    const fixed = start(command, [...args, 'fix', '-', '--quiet'], {cwd: desk.root})
    fixed.child.stdin?.end(BAD)
    expect((await fixed).stdout).toBe(GOOD)
  })

  it('is quiet when its reader goes', async () => {
    const desk = newDesk({'a.jsonl': `{"text":${JSON.stringify(BAD)}}\n`.repeat(3000)})
    const [command, ...args] = main
    const child = spawn(command, [...args, 'lint', '--no-profile', 'a.jsonl'], {cwd: desk.root, stdio: ['ignore', 'pipe', 'pipe']})
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, err}).toEqual({code: 1, err: ''})
  })
})
