import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {describe, expect, it, vi} from 'vitest'
import {appendWhole} from '../../src/cli/fixing/append.js'
import {Draft} from '../../src/cli/fixing/draft.js'
import {BAD, type Desk, FINE, newDesk, ONE, type Result} from './helper.js'

const line = (id: number): string =>
  `{"id":"${id}","text":${JSON.stringify(id % 3 === 0 ? FINE : `${BAD}\n${'Long line of words. '.repeat(id % 7)}`)}}\n`
const lines = (count: number): string => [...Array(count).keys()].map((id) => (id % 50 === 20 ? `{"broken ${id}\n` : line(id))).join('')
const rows = (count: number): string =>
  `id,text\n${[...Array(count).keys()].map((id) => `${id},"${BAD}\n${'Words. '.repeat(id % 9)}"\n`).join('')}`

/** Runs a command that is stopped when it reports the article of that number. */
const stopped = (desk: Desk, argv: readonly string[], at: number, reason = 'SIGINT'): Promise<Result> => {
  const controller = new AbortController()
  let told = 0
  return desk.run(argv, {
    signal: controller.signal,
    onOut(text) {
      told += text.match(/ {2}\d+ edits?: /g)?.length ?? 0
      if (told >= at) controller.abort(reason)
    },
  })
}

const STATE = /(?:^|\/)\.[^/]*(?:copydesk-part|\.run(?:\.profile)?)$/
const left = (desk: Desk, path: string): string[] => Object.keys(desk.tree(path)).filter((name) => STATE.test(name))

it('counts an article that was ready when the run was killed', async () => {
  const desk = newDesk({'a.txt': `${BAD}\nThey had opened a new round. dispute between the two capitals.\n`})
  const argv = ['fix', '--rule', 'repeated-words,stray-full-stop', 'a.txt', '--ledger', 'l']
  // Killed when the mark is written and the file is not in its place.
  let bury: (reason: Error) => void = () => undefined
  const dead = new Promise<never>((_, reject) => {
    bury = reject
  })
  const killed = vi.spyOn(Draft.prototype, 'commit').mockImplementation(function (this: Draft) {
    return dead.finally(() => this.discard())
  })
  const first = desk.run(argv)
  await vi.waitFor(() => expect(desk.has('.l.run') && desk.read('.l.run').split('\n').length).toBe(3), {timeout: 20_000})
  killed.mockRestore()
  expect(await desk.run([...argv, '--resume'])).toMatchObject({
    code: 1,
    out: '1 article, 1 changed (1 edit), 1 finding (1 warning) left\n',
  })
  // The process that was killed would not have kept its files open.
  bury(new Error('killed'))
  await first
})

it('leaves no half line where the disk is full', async () => {
  const desk = newDesk({'a.txt': ''})
  const file = await open(join(desk.root, 'a.txt'), 'a')
  const size = await appendWhole(file, 0, Buffer.from('one\n'))
  const full = vi.spyOn(file, 'writeFile').mockImplementationOnce(async () => {
    await file.write('tw')
    throw Object.assign(new Error('full'), {code: 'ENOSPC'})
  })
  await expect(appendWhole(file, size, Buffer.from('two\n'))).rejects.toThrow('full')
  full.mockRestore()
  expect(await appendWhole(file, size, Buffer.from('three\n'))).toBe(10)
  await file.close()
  expect(desk.read('a.txt')).toBe('one\nthree\n')
})

describe('a run that is stopped', () => {
  for (const [form, files] of [
    ['records', {'in/a.jsonl': lines(120), 'in/b.jsonl': lines(60), 'in/c.txt': BAD}],
    ['packed records', {'in/a.jsonl.gz': gzipSync(lines(120)), 'in/b.jsonl.gz': gzipSync(lines(60))}],
    ['a table', {'in/a.csv': rows(90)}],
    ['articles', Object.fromEntries([...Array(90).keys()].map((at) => [`in/${at}.txt`, at % 4 === 0 ? FINE : BAD]))],
  ] as const) {
    it(`goes on to what it would have been, byte for byte: ${form}`, async () => {
      const inputs = 'in/a.csv' in files ? ['in/a.csv'] : ['in']
      const desk = newDesk(files)
      await desk.run(['fix', ...ONE, ...inputs, '--output', 'whole'])
      const argv = ['fix', ...ONE, ...inputs, '--output', 'out']
      const first = await stopped(desk, argv, 25)
      expect(first.code).toBe(130)
      expect(first.err).toMatch(
        new RegExp(`copydesk: stopped after \\d+ articles; what is done is kept, go on with: copydesk ${argv.join(' ')} --resume\n$`),
      )
      const again = [...argv, '--resume']
      expect((await stopped(desk, again, 20, 'SIGTERM')).code).toBe(143)
      expect(left(desk, 'out')).not.toEqual([])
      expect((await desk.run(argv)).err).toMatch(/a run was stopped here and can go on; say --resume/)
      const last = await desk.run(again)
      expect(last.code).toBe(form === 'records' || form === 'packed records' ? 2 : 0)
      expect(desk.tree('out')).toEqual(desk.tree('whole'))
      expect((await desk.run(again)).err).toBe(
        'copydesk: out/copydesk-ledger.jsonl: no run was stopped here, so none can go on; leave --resume out\n',
      )
    })
  }

  it('goes on in place, with what it had learnt from the articles as they were', async () => {
    const files = {'in/a.jsonl': lines(80), 'in/b.jsonl': lines(80).replaceAll('words', 'sails'), 'in/c.txt': BAD}
    const whole = newDesk(files)
    await whole.run(['fix', 'in', '--ledger', 'l.jsonl', '--rejects', 'r.jsonl'])
    const desk = newDesk(files)
    const argv = ['fix', 'in', '--ledger', 'l.jsonl', '--rejects', 'r.jsonl']
    expect((await stopped(desk, argv, 70)).code).toBe(130)
    expect(desk.read('in/a.jsonl')).toBe(whole.read('in/a.jsonl'))
    expect(desk.read('in/b.jsonl')).toBe(files['in/b.jsonl'])
    const {code, out} = await desk.run([...argv, '--resume'])
    expect(code).toBe(2)
    expect(out).toMatch(/^157 articles, /m)
    expect(desk.tree()).toEqual(whole.tree())
    expect(desk.read('r.jsonl').match(/broken/g)).toHaveLength(4)
    expect((await desk.run(['restore', 'l.jsonl'])).code).toBe(0)
    expect(desk.read('in/a.jsonl')).toBe(files['in/a.jsonl'])
  })

  it('goes on when it was stopped before it began', async () => {
    const desk = newDesk({'in/a.jsonl': lines(30), 'in/b c.txt': BAD})
    await desk.run(['fix', 'in', '--output', 'whole'])
    expect(await desk.run(['fix', 'in', '--output', "o'ut"], {signal: AbortSignal.abort('SIGINT')})).toEqual({
      code: 130,
      out: '',
      err: `copydesk: stopped after 0 articles; what is done is kept, go on with: copydesk fix in --output 'o'\\''ut' --resume\n`,
    })
    const report = ['--format', 'json', '--format-file', 'r.json', '--fingerprints']
    expect((await desk.run(['fix', 'in', '--output', "o'ut", '--resume', ...report])).err).not.toContain('had another')
    expect(desk.tree("o'ut")).toEqual(desk.tree('whole'))
  })

  it('puts a file in its place that was ready when it was killed', async () => {
    const desk = newDesk({'a.jsonl': lines(30), 'b.jsonl': lines(90)})
    const argv = ['fix', ...ONE, 'a.jsonl', 'b.jsonl', '--ledger', 'l.jsonl']
    const before = desk.read('a.jsonl')
    await stopped(desk, argv, 40)
    const after = desk.read('a.jsonl')
    const state = join(desk.root, '.l.jsonl.run')
    const marks = readFileSync(state, 'utf8').split('\n')
    const ready = marks.findIndex((mark) => mark.includes('"ready":true'))
    // As if it had been killed between the mark and the step after it, before and behind which nothing can be told apart.
    desk
      .write('.l.jsonl.run', `${marks.slice(0, ready + 1).join('\n')}\n{"torn`)
      .write('a.jsonl', before)
      .write('.a.jsonl.copydesk-part', after)
    await desk.run([...argv, '--resume'])
    const whole = newDesk({'a.jsonl': lines(30), 'b.jsonl': lines(90)})
    await whole.run(argv)
    expect(desk.tree()).toEqual(whole.tree())
  })

  it('does not go on with other settings or other inputs', async () => {
    const desk = newDesk({'in/a.jsonl': lines(60), 'in/b.jsonl': lines(9)})
    const argv = ['fix', ...ONE, 'in', '--output', 'out']
    await stopped(desk, argv, 20)
    const resumed = async (...more: string[]): Promise<string> => (await desk.run([...argv, '--resume', ...more])).err
    expect(await resumed('--unsafe')).toMatch(
      /^copydesk: --resume: the run that was stopped had another --unsafe \(none, not true\); go on with the same/,
    )
    expect(await resumed('--text-field', 'body')).toMatch(/another --text-field \("text", not "body"\)/)
    writeFileSync(join(desk.root, 'in/b.jsonl'), lines(10))
    expect(await resumed()).toBe(
      'copydesk: in/b.jsonl: has changed since the run was stopped; put it back as it was, or begin anew elsewhere\n',
    )
    desk.write('in/c.jsonl', lines(9))
    expect(await resumed()).toMatch(/there are 3 inputs, not 2 as before/)
    expect((await desk.run(['fix', 'in/a.jsonl', '--no-ledger', '--resume'])).err).toMatch(
      /without --ledger or --output a run leaves nothing to go on with/,
    )
  })

  it('ends lint and survey with a whole report and nothing written', async () => {
    const desk = newDesk({'a.jsonl': lines(90)})
    const controller = new AbortController()
    const lint = await desk.run(['lint', ...ONE, '--no-profile', 'a.jsonl', '--format', 'json'], {
      signal: controller.signal,
      onOut: (text) => text.includes('"id":"7"') && controller.abort('SIGINT'),
    })
    expect(lint.code).toBe(130)
    expect(JSON.parse(lint.out)).toHaveLength(8)
    expect(lint.err).toMatch(/stopped after 8 articles\n$/)
    const survey = await desk.run(['survey', 'a.jsonl'], {signal: AbortSignal.abort('SIGTERM')})
    expect(survey).toMatchObject({code: 143, out: ''})
    expect(desk.has('copydesk.profile.json')).toBe(false)
  })
})

describe('a process that is killed', () => {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const main = join(import.meta.dirname, '../../src/cli/main.ts')

  /** Runs the command in a process of its own, which gets the signal when the file has so many bytes. */
  const killed = (desk: Desk, argv: readonly string[], signal: NodeJS.Signals, size: number): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['--import', loader, main, ...argv], {cwd: desk.root, stdio: 'ignore'})
      const part = join(desk.root, 'out')
      const sizeOf = (): number => {
        const found = existsSync(part) ? readdirSync(part).find((name) => name.endsWith('copydesk-part')) : undefined
        return found === undefined ? 0 : statSync(join(part, found)).size
      }
      // What an earlier process left there says nothing of this one.
      const before = sizeOf()
      let begun = before === 0
      const watch = setInterval(() => {
        const now = sizeOf()
        begun ||= now !== before
        if (!begun || now < size) return
        clearInterval(watch)
        child.kill(signal)
      }, 5)
      child.on('exit', (code) => {
        clearInterval(watch)
        resolve(code)
      })
    })

  it('does not wait for more of standard input', async () => {
    const desk = newDesk()
    const child = spawn(process.execPath, ['--import', loader, main, 'lint', ...ONE, '-', '--stdin-filename', 'x.jsonl'], {
      cwd: desk.root,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    child.stdin.write(`{"text":${JSON.stringify(BAD)}}\n{"te`)
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(143)
  })

  it('goes on after SIGINT and after SIGKILL', async () => {
    const long = [...Array(1200).keys()]
      .map((id) => `{"id":${id},"text":${JSON.stringify(`${BAD}\n${'Words that stand in a row. '.repeat(80)}`)}}\n`)
      .join('')
    const desk = newDesk({'in/a.jsonl': long})
    const argv = ['fix', ...ONE, '--no-profile', 'in', '--output', 'out', '--quiet']
    await desk.run([...argv.slice(0, -3), '--output', 'whole', '--quiet'])
    expect(await killed(desk, argv, 'SIGKILL', 300_000)).toBe(null)
    expect(desk.has('out/a.jsonl')).toBe(false)
    expect(await killed(desk, [...argv, '--resume'], 'SIGINT', 1_500_000)).toBe(130)
    expect(desk.has('out/a.jsonl')).toBe(false)
    expect((await desk.run([...argv, '--resume'])).code).toBe(0)
    expect(desk.tree('out')).toEqual(desk.tree('whole'))
  })
})
