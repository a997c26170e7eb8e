import {execFile, execFileSync} from 'node:child_process'
import {lstatSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {BAD, type Desk, FINE, GOOD, newDesk, ONE} from './helper.js'

const LINT = ['lint', ...ONE, '--no-profile']

describe('--format', () => {
  it.skipIf(process.platform === 'win32')('writes to a pipe or a device, and does not take its place', async () => {
    const desk = newDesk({'a.txt': BAD})
    const pipe = join(desk.root, 'pipe')
    execFileSync('mkfifo', [pipe])
    const read = promisify(execFile)('cat', [pipe])
    expect((await desk.run([...LINT, '--format', 'json', '--format-file', 'pipe', 'a.txt'])).err).toBe('')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(JSON.parse((await read).stdout)).toMatchObject([{path: 'a.txt'}])
    expect(desk.tree()).toEqual({'a.txt': BAD})
  })

  it('writes several reports at once, and makes the folders of their files', async () => {
    const desk = newDesk({'a.txt': BAD, 'b.txt': FINE})
    const {code, out, err} = await desk.run([
      ...LINT,
      ...['--format', 'sarif', '--format-file', 'out/deep/x.sarif'],
      ...['--format', 'stylish'],
      ...['--format', 'junit', '--format-file', 'x.xml'],
      ...['--format', 'json', '--format-file', 'x.json'],
      '.',
    ])
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(out).toMatch(/^a\.txt\n[\s\S]*\nfix would mend 1\n$/)
    expect(JSON.parse(desk.read('out/deep/x.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          originalUriBaseIds: {'%SRCROOT%': {uri: `file://${desk.root}/`}},
          tool: {
            driver: {
              rules: [
                {
                  id: 'repeated-words',
                  help: {markdown: expect.stringMatching(/^## Why\n[\s\S]*\n## Fix safety\n/)},
                  helpUri: expect.any(String),
                },
              ],
            },
          },
          results: [{ruleId: 'repeated-words', ruleIndex: 0, locations: [{physicalLocation: {artifactLocation: {uri: 'a.txt'}}}]}],
          invocations: [{executionSuccessful: true}],
        },
      ],
    })
    expect(desk.read('x.xml').match(/<testsuite /g)).toHaveLength(2)
    expect(JSON.parse(desk.read('x.json'))).toHaveLength(2)
    expect(Object.keys(desk.tree()).sort()).toEqual(['a.txt', 'b.txt', 'out/deep/x.sarif', 'x.json', 'x.xml'])
  })

  it('prints nothing where every report has a file', async () => {
    const desk = newDesk({'a.txt': BAD})
    expect(await desk.run([...LINT, '--format', 'stylish', '--format-file', 'report', 'a.txt'], {env: {FORCE_COLOR: '1'}})).toEqual({
      code: 1,
      out: '',
      err: '',
    })
    expect(desk.read('report')).toMatch(/^a\.txt\n {2}1:12 {2}warning/)
  })

  it('refuses what would be written over each other', async () => {
    const desk = newDesk({'a.txt': BAD, file: ''})
    const refused = async (...argv: string[]): Promise<string> => {
      const {code, out, err} = await desk.run([...LINT, ...argv, 'a.txt'])
      expect({code, out}).toEqual({code: 2, out: ''})
      return err
    }
    expect(await refused('--format', 'json', '--format', 'sarif')).toBe(
      'copydesk: --format sarif: standard output has the report of --format json already; give one of them a file: --format NAME --format-file FILE\n',
    )
    expect(await refused('--format', 'json', '--format-file', 'x', '--format', 'sarif', '--format-file', './x')).toBe(
      'copydesk: --format-file ./x: is the file of a report too, and would be written over; name a file of its own\n',
    )
    expect(await refused('--format', 'json', '--format-file', 'a.txt')).toBe(
      'copydesk: --format-file a.txt: is an input too, and would be written over; name a file of its own\n',
    )
    for (const argv of [
      ['--format-file', 'x'],
      ['--format', 'json', '--format-file', 'x', '--format-file', 'x'],
    ])
      expect(await refused(...argv)).toBe(
        'copydesk: --format-file x: no --format without a file stands before it; say --format NAME --format-file FILE\n',
      )
    expect(await refused('--format', 'json', '--format-file', 'file/x')).toMatch(/^copydesk: file\/x: .*; .*\n$/)
    expect(desk.tree()).toEqual({'a.txt': BAD, file: ''})
  })

  it('leaves no piece of a report when another one cannot be begun', async () => {
    const desk = newDesk({'a.txt': BAD, file: ''})
    const argv = ['--format', 'json', '--format-file', 'x.json', '--format', 'sarif', '--format-file', 'file/x.sarif', 'a.txt']
    expect((await desk.run([...LINT, ...argv])).code).toBe(2)
    expect((await desk.run(['fix', ...ONE, '--no-profile', '--output', 'file', ...argv.slice(0, 4), 'a.txt'])).code).toBe(2)
    expect(desk.tree()).toEqual({'a.txt': BAD, file: ''})
  })

  it('tells what the run could not do', async () => {
    const desk = newDesk({'a.txt': BAD})
    const {code} = await desk.run([...LINT, '--format', 'sarif', '--format-file', 'x.sarif', 'a.txt', 'none.txt'])
    expect(code).toBe(2)
    expect(JSON.parse(desk.read('x.sarif')).runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{level: 'error', message: {text: 'none.txt: no such file or folder; check the path'}}],
      },
    ])
  })

  it('goes with fix: what is left, in the text that was written', async () => {
    const desk = newDesk({'a.txt': `${BAD}Look what you are up to to.\n`})
    const report = ['--format', 'sarif', '--format-file', 'x.sarif']
    const fixed = await desk.run(['fix', ...ONE, '--no-profile', '--output', 'clean', ...report, 'a.txt'])
    expect(fixed).toEqual({code: 0, out: '', err: ''})
    const [{results}] = JSON.parse(desk.read('x.sarif')).runs
    expect(results).toMatchObject([
      {level: 'note', locations: [{physicalLocation: {artifactLocation: {uri: 'clean/a.txt'}, region: {startLine: 2, startColumn: 22}}}]},
    ])
    expect((await desk.run(['fix', ...ONE, '--check', ...report, 'a.txt'])).err).toBe(
      'copydesk: --format sarif: what a trial leaves stands in a text that is not written; say lint, or let fix write\n',
    )
    expect((await desk.run(['fix', ...ONE, '--diff', '--format', 'json', 'a.txt'])).err).toBe(
      'copydesk: --format json: standard output has the diff; give it a file: --format json --format-file FILE\n',
    )
    const diff = await desk.run(['fix', ...ONE, '--diff', '--no-profile', '--format', 'json', '--format-file', 'x.json', 'a.txt'])
    expect(diff.out).toMatch(/^--- a\/a\.txt\n/)
    expect(JSON.parse(desk.read('x.json'))).toMatchObject([{path: 'a.txt', edits: {'repeated-words': 1}}])
  })
})

describe('--format github', () => {
  it('stands behind the report for people, and adds to the page of the step', async () => {
    const desk = newDesk({'a.txt': BAD, page: 'before\n'})
    const env = {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: `${desk.root}/page`}
    const argv = [...LINT, '--format', 'stylish', '--format', 'github', 'a.txt']
    const {code, out} = await desk.run(argv, {env})
    expect(code).toBe(1)
    expect(out.split('\n').slice(-3)).toEqual([
      'fix would mend 1',
      '::warning file=a.txt,line=1,endLine=1,col=12,endColumn=17,title=copydesk repeated-words::"of" stands twice running%0Afix: Drop the second "of"',
      '',
    ])
    expect(desk.read('page')).toMatch(
      /^before\n## copydesk\n\n1 finding \(1 warning\) in 1 of 1 article\n[\s\S]*\| repeated-words \| 0 \| 1 \| 0 \| 1 \|\n/,
    )
    const bad = await desk.run(argv, {env: {...env, GITHUB_STEP_SUMMARY: `${desk.root}/none/page`}})
    expect(bad.code).toBe(2)
    expect(bad.err).toContain('none/page: no such file or folder')
  })
})

describe('reports and the config', () => {
  it('knows files from the folder of the checkout', async () => {
    const desk = newDesk({'in/a.txt': BAD})
    const file = async (workspace: string): Promise<string | undefined> => {
      const {out} = await desk.run([...LINT, '--format', 'github', 'in/a.txt'], {env: {GITHUB_WORKSPACE: workspace}})
      return /file=([^,]*)/.exec(out)?.[1]
    }
    expect(await file(dirname(desk.root))).toBe(`${basename(desk.root)}/in/a.txt`)
    expect(await file(desk.root)).toBe('in/a.txt')
    expect(await file(`${desk.root}/elsewhere`)).toBe('in/a.txt')
  })

  it('lists every rule that an override may turn on', async () => {
    const config =
      'rules:\n  indefinite-article: off\noverrides:\n  - files: b.txt\n    rules:\n      indefinite-article: error\nmaxWarnings: 1\n'
    const desk = newDesk({'a.txt': BAD, 'b.txt': `${BAD}It took a hour.\n`, 'copydesk.config.yml': config})
    const {code, out, err} = await desk.run(['lint', '--no-profile', '--fail-on', 'never', '--format', 'sarif', 'a.txt', 'b.txt'])
    expect({code, err}).toEqual({code: 1, err: 'copydesk: 2 warnings, and --max-warnings allows 1\n'})
    const [{tool, results}] = JSON.parse(out).runs
    expect(results.map(({ruleId, level}: {ruleId: string; level: string}) => `${ruleId} ${level}`)).toEqual([
      'repeated-words warning',
      'repeated-words warning',
      'indefinite-article error',
    ])
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })
})

/** Lines that GitHub's runner would take for commands. */
function commands(text: string): string[] {
  return text.split(/[\n\r]/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['))
}

describe('article text under GitHub Actions', () => {
  const hostile = `::error::one\n::set-env name=A::of of b\n  ::add-mask::of of\r::stop-commands::of of\u0085::x ##[error]of of ::y\n\n::notice::the the\n`
  const files = {
    '::warning::a.txt': hostile,
    'b.jsonl': `${JSON.stringify({id: '::error::id', title: '::error::of of', text: hostile})}\n::error::no record\n{"id":"::error::id2","text":1}\n`,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((at) => [`c${at}.txt`, `Story ${at} of this day.\n::error::Sign up for the the news ##[error]x\n`]),
    ),
  }
  const env = {GITHUB_ACTIONS: 'true'}
  const all = ['--preset', 'strict', '--preset', 'house-style']

  const run = async (desk: Desk, ...argv: string[]): Promise<string> => {
    const {out, err} = await desk.run(argv, {env})
    expect(out + err).toContain('error')
    return out + err
  }

  it.each(['stylish', 'json', 'sarif', 'junit'])('is no command in %s', async (format) => {
    const desk = newDesk(files)
    expect(commands(await run(desk, 'lint', ...all, '--format', format, '.', '::error::none'))).toEqual([])
    if (format === 'sarif' || format === 'junit') return
    expect(commands(await run(desk, 'fix', ...all, '--dry-run', '--format', format, '.', '::error::none'))).toEqual([])
    expect(commands(await run(desk, 'fix', ...all, '--no-ledger', '--format', format, '.'))).toEqual([])
  })

  it('is the message of our own commands and no other', async () => {
    const out = commands(await run(newDesk(files), 'lint', '--preset', 'strict', '--format', 'stylish', '--format', 'github', '.'))
    expect(out.length).toBeGreaterThan(8)
    for (const line of out) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]+::/)
    expect(out.join('')).not.toContain('##[')
  })

  it('is no command in diffs, in surveys and in other commands', async () => {
    const desk = newDesk(files)
    const diff = await run(desk, 'fix', ...ONE, '--no-profile', '--diff', '.')
    expect(commands(diff)).toEqual([])
    expect(diff).toContain('\n \\u{3a}:error::one\n')
    expect(commands(await run(desk, 'survey', '.'))).toEqual([])
    expect(commands(await run(desk, 'explain', '::error::x ##[error]y'))).toEqual([])
    expect(commands(await run(desk, 'lint', '--rule', '##[error]y', '.'))).toEqual([])
    expect(commands(await run(desk, '##[error]z'))).toEqual([])
  })

  it('is cleaned and restored as it is', async () => {
    const desk = newDesk({'a.txt': hostile})
    const {out} = await desk.run(['fix', ...ONE, '--no-profile', '-'], {env, stdin: hostile})
    expect(out).toBe(
      hostile
        .replace('A::of of', 'A::of')
        .replace('add-mask::of of', 'add-mask::of')
        .replace('commands::of of', 'commands::of')
        .replace(']of of', ']of')
        .replace('the the', 'the'),
    )
    const diff = await desk.run(['fix', ...ONE, '--no-profile', '--diff', 'a.txt'])
    expect(diff.out).toContain('\n ::error::one\n')
  })
})

describe('what makes the exit code', () => {
  it('is the number of warnings, too', async () => {
    const desk = newDesk({'a.txt': BAD, 'b.txt': BAD})
    const run = (...argv: string[]) => desk.run([...argv, ...ONE, '--fail-on', 'error', '--no-profile', 'a.txt', 'b.txt'])
    expect(await run('lint', '--max-warnings', '2')).toMatchObject({code: 0, err: ''})
    expect(await run('lint', '--max-warnings', '1')).toMatchObject({code: 1, err: 'copydesk: 2 warnings, and --max-warnings allows 1\n'})
    expect(await run('fix', '--max-warnings', '0', '--dry-run')).toMatchObject({code: 0, err: ''})
    expect(await run('lint', '--max-warnings', 'few')).toMatchObject({
      code: 2,
      err: "copydesk: option '--max-warnings <n>' argument 'few' is invalid. Say a whole number; see copydesk lint --help\n",
    })
  })
})

describe('--timing', () => {
  it('tells what rules take, the slowest first, and finds the same', async () => {
    const desk = newDesk({'a.txt': BAD})
    const argv = ['lint', '--no-profile', '--format', 'json', 'a.txt']
    const plain = await desk.run(argv)
    const timed = await desk.run([...argv, '--timing'])
    expect(timed.out).toBe(plain.out)
    const rows = timed.err.split('\n')
    expect(rows[0]).toMatch(/^rule +ms +share$/)
    expect(rows.at(-3)).toMatch(/^all rules +\d+\.\d +100\.0 %$/)
    const times = rows.slice(1, 21).map((row) => Number(/ (\d+\.\d) /.exec(row)?.[1]))
    expect(times).toEqual([...times].sort((a, b) => b - a))
    const fixed = await desk.run(['fix', ...ONE, '--timing', '-'], {stdin: BAD})
    expect(fixed.out).toBe(GOOD)
    expect(fixed.err).toMatch(/^repeated-words +\d+\.\d +100\.0 %$/m)
  })
})

it('--fingerprints tells what names each finding', async () => {
  const desk = newDesk({'a.txt': BAD})
  const [entry] = JSON.parse((await desk.run(['lint', 'a.txt', ...ONE, '--format', 'json'])).out)
  const {out} = await desk.run(['lint', 'a.txt', ...ONE, '--fingerprints'])
  expect(out).toContain(`repeated-words  ${entry.messages[0].fingerprint}\n`)
})
