import {execFileSync} from 'node:child_process'
import {rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, type Desk, FINE, GOOD, newDesk, ONE, type Result} from './helper.js'

const ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 't',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 't',
  GIT_COMMITTER_EMAIL: 't@example.org',
}

/** A folder that is a git repository. */
class Repo {
  readonly desk: Desk

  constructor(files: Record<string, string | Uint8Array> = {}) {
    this.desk = newDesk(files)
    this.git('init', '-q', '-b', 'main')
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {cwd: this.desk.root, encoding: 'utf8', env: ENV, stdio: 'pipe'})
  }

  commit(): this {
    this.git('add', '--all')
    this.git('commit', '-q', '-m', 'c')
    return this
  }

  staged(path: string): string {
    return this.git('show', `:${path}`)
  }

  run(argv: readonly string[], env: Record<string, string> = {}): Promise<Result> {
    return this.desk.run([argv[0] as string, ...ONE, ...argv.slice(1)], {env: {...ENV, ...env}})
  }

  /** Path, and id of the record, of all that was judged. */
  async judged(...argv: string[]): Promise<string[]> {
    const {out, err} = await this.run(['lint', '--format', 'json', '--fail-on', 'never', ...argv])
    expect(err).toBe('')
    return (JSON.parse(out) as {path: string; id?: string}[]).map(({path, id}) => (id === undefined ? path : `${path}#${id}`))
  }
}

const record = (id: number, text: string): string => `${JSON.stringify({id, text})}\n`

describe('--since', () => {
  it('judges what changed since the branch left, whichever way', async () => {
    const repo = new Repo({
      'old.txt': BAD,
      'gone.txt': BAD,
      'moved.txt': BAD,
      'committed.txt': 'x\n',
      'staged.txt': 'x\n',
      'changed.txt': 'x\n',
    }).commit()
    repo.git('checkout', '-q', '-b', 'work')
    repo.desk.write('committed.txt', BAD)
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.desk.write('other.txt', BAD)
    repo.commit()
    repo.git('checkout', '-q', 'work')
    repo.git('rm', '-q', 'gone.txt')
    repo.git('mv', 'moved.txt', 'here it is\nnow ü.txt')
    repo.desk.write('staged.txt', BAD)
    repo.git('add', 'staged.txt')
    repo.desk.write('changed.txt', BAD).write('in/new.txt', BAD).write('code.ts', BAD).write('.hidden/a.txt', BAD)
    expect(await repo.judged('--since', 'main')).toEqual([
      'changed.txt',
      'committed.txt',
      'here it is\nnow ü.txt',
      'in/new.txt',
      'staged.txt',
    ])
    expect(await repo.judged('--since', 'main', 'in', 'c*.txt', 'code.ts')).toEqual([
      'in/new.txt',
      'changed.txt',
      'committed.txt',
      'code.ts',
    ])
    expect(await repo.judged('--since', 'main', 'old.txt')).toEqual([])
    expect(await repo.judged('--since', 'HEAD')).not.toContain('committed.txt')
  })

  it('judges only the records of lines that changed, and leaves the other lines as they are', async () => {
    const lines = [1, 2, 3, 4, 5].map((id) => record(id, BAD))
    const repo = new Repo({'a.jsonl': lines.join('')}).commit()
    lines[1] = record(2, `${BAD}Two.`)
    lines[3] = 'not json\n'
    lines.splice(2, 1)
    repo.desk.write('a.jsonl', `{broken\n${lines.join('')}${record(6, BAD)}`)
    repo.commit()
    repo.desk.write('a.jsonl', `{broken\n${lines.join('')}${record(6, BAD)}${record(7, BAD)}`).write('b.jsonl', record(1, BAD))
    expect(await repo.judged('--since', 'HEAD')).toEqual(['a.jsonl#7', 'b.jsonl#1'])
    const {out, err} = await repo.run(['lint', '--since', 'HEAD~1', '--format', 'json'])
    expect((JSON.parse(out) as {id: string}[]).map(({id}) => id)).toEqual(['2', '6', '7', '1'])
    expect(err).toMatch(/^copydesk: a\.jsonl:1: broken JSON.*\ncopydesk: a\.jsonl:4: broken JSON.*\n$/)
    expect((await repo.run(['fix', '--since', 'HEAD', '--no-ledger'])).code).toBe(0)
    expect(repo.desk.read('a.jsonl')).toBe(`{broken\n${lines.join('')}${record(6, BAD)}${record(7, GOOD)}`)
  })

  it('judges a whole file whose lines git does not see', async () => {
    const repo = new Repo({'a.jsonl': record(1, BAD) + record(2, BAD), '.gitattributes': '*.jsonl filter=upper\n'}).commit()
    repo.desk.write('a.jsonl', record(1, BAD) + record(2, `${BAD}x`))
    expect(await repo.judged('--since', 'HEAD')).toEqual(['a.jsonl#1', 'a.jsonl#2'])
  })

  it('passes over links, submodules and what is ignored', async () => {
    const repo = new Repo({'a.txt': BAD, '.gitignore': 'made/\n', '.copydeskignore': 'b.txt\n'}).commit()
    const inner = new Repo({'c.txt': BAD}).commit()
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.desk.root, 'sub')
    execFileSync('ln', ['-s', 'a.txt', join(repo.desk.root, 'link.txt')])
    repo.desk.write('made/x.txt', BAD).write('b.txt', BAD).write('sub/c.txt', FINE)
    expect(await repo.judged('--since', 'HEAD')).toEqual([])
    repo.git('add', '--all')
    expect(await repo.judged('--staged')).toEqual([])
  })

  it('never surveys', async () => {
    const repo = new Repo({'first.txt': 'x\n'}).commit()
    for (let i = 0; i < 6; i++) repo.desk.write(`${i}.txt`, BAD)
    expect((await repo.run(['lint', '--since', 'HEAD'])).err).toBe('')
  })

  it('tells what git cannot do', async () => {
    const since = (repo: Repo, ref: string): Promise<Result> => repo.run(['lint', '--since', ref])
    const fetch = 'in CI fetch the whole history first (actions/checkout: fetch-depth: 0)'
    const repo = new Repo({'a.txt': BAD})
    expect(await since(repo, 'HEAD')).toEqual({
      code: 2,
      out: '',
      err: `copydesk: --since HEAD: git knows no such commit; check the name; ${fetch}\n`,
    })
    repo.commit()
    expect((await since(repo, '--output=x')).err).toBe(`copydesk: --since --output=x: git knows no such commit; check the name; ${fetch}\n`)
    repo.git('checkout', '-q', '--orphan', 'other')
    repo.desk.write('b.txt', BAD)
    repo.commit()
    expect((await since(repo, 'main')).err).toBe(`copydesk: --since main: has no commit in common with HEAD; ${fetch}\n`)
    const desk = newDesk({'a.txt': BAD})
    expect((await desk.run(['lint', '--since', 'main', 'a.txt'])).err).toBe(
      `copydesk: --since main: ${desk.root} is in no git repository; run it inside of one, or name the files\n`,
    )
    expect((await desk.run(['lint', '--staged'], {env: {PATH: '/nowhere'}})).err).toBe(
      'copydesk: --staged: git is not installed; install it, or name the files\n',
    )
    expect((await repo.run(['lint', '--staged', '--since', 'main'])).code).toBe(2)
    expect((await repo.run(['lint', '--staged', '-'])).err).toBe(
      'copydesk: -: git knows nothing of standard input; leave --staged and --since out\n',
    )
    expect((await repo.run(['lint', '--staged', 'missing.txt'])).err).toBe(
      'copydesk: missing.txt: no such file or folder; check the path\n',
    )
  })
})

describe('--staged', () => {
  it('judges what the index holds, before the first commit too', async () => {
    const repo = new Repo({'a.txt': BAD, 'b.txt': FINE, 'gone.txt': BAD, 'late.txt': BAD})
    repo.git('add', 'a.txt', 'b.txt', 'gone.txt')
    repo.git('add', '--intent-to-add', 'late.txt')
    repo.desk.write('a.txt', FINE).write('b.txt', BAD)
    rmSync(join(repo.desk.root, 'gone.txt'))
    const {code, out} = await repo.run(['lint', '--staged', '--format', 'json'])
    expect(code).toBe(1)
    expect((JSON.parse(out) as {path: string; messages: unknown[]}[]).map(({path, messages}) => [path, messages.length])).toEqual([
      ['a.txt', 1],
      ['b.txt', 0],
      ['gone.txt', 1],
    ])
    expect(await repo.judged('--staged', 'gone.txt')).toEqual(['gone.txt'])
  })

  it('narrows records to those that are staged', async () => {
    const repo = new Repo({'a.jsonl': record(1, BAD)}).commit()
    repo.desk.write('a.jsonl', record(1, BAD) + record(2, BAD))
    repo.git('add', 'a.jsonl')
    repo.desk.write('a.jsonl', record(1, BAD) + record(2, BAD) + record(3, BAD))
    expect(await repo.judged('--staged')).toEqual(['a.jsonl#2'])
    expect((await repo.run(['fix', '--staged'])).code).toBe(0)
    expect(repo.staged('a.jsonl')).toBe(record(1, BAD) + record(2, GOOD))
  })

  it('finds what is staged through a link to the repository', async () => {
    const repo = new Repo({'in/a.txt': BAD})
    repo.git('add', '--all')
    const other = newDesk()
    symlinkSync(repo.desk.root, join(other.root, 'link'))
    symlinkSync(join(repo.desk.root, 'in'), join(other.root, 'deep'))
    for (const [folder, path] of [
      ['link', 'in/a.txt'],
      ['link/in', 'a.txt'],
      ['deep', 'a.txt'],
    ] as const) {
      const desk = Object.assign(Object.create(other) as Desk, {root: join(other.root, folder)})
      const {out} = await desk.run(['fix', ...ONE, '--staged', '--dry-run', '--format', 'json'], {env: ENV})
      expect((JSON.parse(out) as {path: string}[]).map((one) => one.path)).toEqual([path])
    }
  })

  it('judges by the overrides of the config for the path', async () => {
    const repo = new Repo({
      'in/a.txt': BAD,
      'b.txt': BAD,
      'copydesk.config.json': JSON.stringify({overrides: [{files: 'in/**', rules: {'repeated-words': 'info'}}]}),
    })
    repo.git('add', '--all')
    const {out} = await repo.run(['lint', '--staged', '--format', 'json'])
    expect(
      (JSON.parse(out) as {path: string; messages: {fatal: boolean | null}[]}[]).map(({path, messages}) => [path, messages[0]?.fatal]),
    ).toEqual([
      ['b.txt', false],
      ['in/a.txt', null],
    ])
  })
})

describe('fix --staged', () => {
  const LONG = 'One.\n\nTwo.\n\nThree.\n\nFour.\n\n'

  it('fixes index and file alike, and keeps mode and names', async () => {
    const name = 'in/a file\nü.txt'
    const repo = new Repo({[name]: BAD, 'run.txt': BAD, 'loose.txt': BAD})
    execFileSync('chmod', ['755', join(repo.desk.root, 'run.txt')])
    repo.git('add', 'in', 'run.txt')
    const {code, err} = await repo.run(['fix', '--staged'])
    expect([code, err]).toEqual([0, ''])
    expect([repo.staged(name), repo.desk.read(name), repo.staged('run.txt')]).toEqual([GOOD, GOOD, GOOD])
    expect(repo.git('ls-files', '-s', 'run.txt')).toMatch(/^100755 /)
    expect(repo.git('status', '--porcelain', '-z').split('\0')).toEqual([`A  ${name}`, 'A  run.txt', '?? loose.txt', ''])
    expect(await repo.run(['fix', '--staged', '--hook'])).toMatchObject({code: 0, err: ''})
  })

  it('keeps what is not staged unstaged', async () => {
    const repo = new Repo({'a.txt': LONG}).commit()
    repo.desk.write('a.txt', BAD + LONG)
    repo.git('add', 'a.txt')
    repo.desk.write('a.txt', `${BAD + LONG}And of of this nobody knows.\n`)
    expect((await repo.run(['fix', '--staged'])).code).toBe(0)
    expect(repo.staged('a.txt')).toBe(GOOD + LONG)
    expect(repo.desk.read('a.txt')).toBe(`${GOOD + LONG}And of of this nobody knows.\n`)
  })

  it('merges words where lines cannot be merged', async () => {
    const flat = BAD.trimEnd()
    const repo = new Repo({'flat.txt': `${flat}\r\n\tÜ \\n`, 'next.txt': BAD})
    repo.git('add', '--all')
    repo.desk.write('flat.txt', `Now: ${flat.replace('poor', 'good')}\r\n\tÜ \\n`).write('next.txt', `${BAD}\nOf of this nobody knows.`)
    expect(await repo.run(['fix', '--staged', '--quiet'])).toMatchObject({code: 0, err: ''})
    expect(repo.desk.read('flat.txt')).toBe(`Now: ${GOOD.trimEnd().replace('poor', 'good')}\r\n\tÜ \\n`)
    expect(repo.desk.read('next.txt')).toBe(`${GOOD}\nOf of this nobody knows.`)
  })

  it('leaves a file alone whose unstaged part touches the same words, and says so', async () => {
    const repo = new Repo({'a.txt': BAD})
    repo.git('add', 'a.txt')
    const other = BAD.replace('of of', 'of all of')
    repo.desk.write('a.txt', other)
    expect(await repo.run(['fix', '--staged', '--quiet'])).toMatchObject({
      code: 0,
      err: 'copydesk: a.txt: what is not staged touches the words that were fixed, so only the staged text is fixed and this file is left as it is\n',
    })
    expect([repo.staged('a.txt'), repo.desk.read('a.txt')]).toEqual([GOOD, other])
  })

  it('leaves deleted what is deleted', async () => {
    const repo = new Repo({'a.txt': BAD})
    repo.git('add', 'a.txt')
    rmSync(join(repo.desk.root, 'a.txt'))
    expect((await repo.run(['fix', '--staged'])).code).toBe(0)
    expect([repo.staged('a.txt'), repo.desk.has('a.txt')]).toEqual([GOOD, false])
  })

  it('writes line ends as git would', async () => {
    const repo = new Repo({'.gitattributes': '*.txt text eol=crlf\n', 'a.txt': `One.\r\n${BAD.replace('\n', '\r\n')}`})
    repo.git('add', '--all')
    expect((await repo.run(['fix', '--staged'])).code).toBe(0)
    expect([repo.staged('a.txt'), repo.desk.read('a.txt')]).toEqual([`One.\n${GOOD}`, `One.\r\n${GOOD.replace('\n', '\r\n')}`])
  })

  it('writes nothing when it only looks', async () => {
    const repo = new Repo({'a.txt': BAD})
    repo.git('add', 'a.txt')
    expect((await repo.run(['fix', '--staged', '--check'])).code).toBe(1)
    const {out} = await repo.run(['fix', '--staged', '--diff'])
    expect(out).toContain('--- a/a.txt\n+++ b/a.txt\n')
    expect([repo.staged('a.txt'), repo.desk.read('a.txt')]).toEqual([BAD, BAD])
  })

  it('refuses what has no meaning, and tells of an index that is locked', async () => {
    const repo = new Repo({'a.txt': BAD})
    repo.git('add', 'a.txt')
    for (const option of ['--output', '--ledger'])
      expect((await repo.run(['fix', '--staged', option, 'x'])).err).toBe(
        `copydesk: ${option}: what is staged is fixed in place, in the index of git; leave ${option} or --staged out\n`,
      )
    repo.desk.write('.git/index.lock', '')
    const {code, err} = await repo.run(['fix', '--staged', '--no-ledger'])
    expect(code).toBe(2)
    expect(err).toMatch(/^copydesk: --staged: git says "Unable to create .*index\.lock': File exists\."; nothing was staged; .*\n$/)
    expect(repo.desk.read('a.txt')).toBe(BAD)
  })

  it('stops a hook once, with what to do', async () => {
    const repo = new Repo({'a.txt': BAD})
    repo.git('add', 'a.txt')
    expect(await repo.run(['fix', '--staged', '--hook'])).toMatchObject({
      code: 1,
      err: '\ncopydesk: 1 file fixed and staged; the commit stops, so that somebody looks first\n  see     git diff --cached\n  accept  git commit\n',
    })
    expect(await repo.run(['fix', '--staged', '--hook'])).toEqual({code: 0, out: '', err: ''})
  })
})

describe('--hook', () => {
  it('says how to see, mend and suppress what is found', async () => {
    const repo = new Repo({'a b.txt': BAD, 'c.txt': BAD})
    const {out} = await repo.run(['lint', 'a b.txt', '--format', 'json'])
    const [{messages}] = JSON.parse(out) as [{messages: [{fingerprint: string}]}]
    const {code, err} = await repo.run(['lint', '--hook', 'a b.txt'])
    expect(code).toBe(1)
    expect(err).toBe(`
copydesk: the commit stops at what was found in 'a b.txt'
  see       npx copydesk lint 'a b.txt'
  mend      by hand or with npx copydesk fix 'a b.txt', then git add 'a b.txt'
  suppress  npx copydesk suppress ${messages[0].fingerprint} 'a b.txt' --reason "why it is right", then git add copydesk.suppressions.yml
            (that is the first finding; lint --fingerprints has those of all)
  baseline  npx copydesk lint . --baseline copydesk.baseline.json --update-baseline
            (once, to begin with: accepts what there is)
`)
    expect((await repo.run(['lint', '--hook', 'a b.txt', 'c.txt'])).err).toContain('in 2 files\n  see       npx copydesk lint FILE\n')
    expect(await repo.run(['lint', '--hook', '--fail-on', 'error', 'a b.txt'])).toMatchObject({code: 0, err: ''})
  })

  it('never surveys, nor does --no-survey, and both take the committed profile', async () => {
    const articles = [0, 1, 2, 3, 4].map((i) => `${i}.txt`)
    const repo = new Repo(Object.fromEntries(articles.map((name) => [name, FINE])))
    for (const option of ['--hook', '--no-survey']) {
      expect(await repo.desk.run(['lint', option, '--quiet', ...articles], {env: ENV})).toMatchObject({code: 0, err: ''})
      const {out} = await repo.desk.run(['lint', option, '--format', 'json', ...articles], {env: ENV})
      expect((JSON.parse(out) as {profile: string}[])[0]?.profile).toBe('none')
    }
    await repo.desk.run(['survey', ...articles])
    const {out} = await repo.desk.run(['lint', '--hook', '--format', 'json', ...articles], {env: ENV})
    expect((JSON.parse(out) as {profile: string}[])[0]?.profile).toBe('copydesk.profile.json')
  })

  it('refuses to fix in place what git cannot give back', async () => {
    const repo = new Repo({'a.txt': BAD})
    expect((await repo.run(['fix', '--hook', 'a.txt'])).err).toContain('would be changed in place with no way back')
    expect(repo.desk.read('a.txt')).toBe(BAD)
  })
})

describe('in a commit', () => {
  /** A repository with a hook that runs the command line of this source. */
  function hooked(files: Record<string, string>, ...argv: string[]): Repo {
    const repo = new Repo(files)
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
    const tsx = new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url).pathname
    const words = [process.execPath, tsx, main, argv[0], ...ONE, ...argv.slice(1)].map((word) => `'${word}'`).join(' ')
    repo.desk.write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${words}\n`)
    execFileSync('chmod', ['755', join(repo.desk.root, '.git/hooks/pre-commit')])
    return repo
  }

  it.each([
    ['git commit', ['commit', '-q', '-m', 'c']],
    ['git commit --all', ['commit', '-q', '-a', '-m', 'c']],
    ['git commit FILE', ['commit', '-q', '-m', 'c', '--', 'in/a.txt']],
  ])('%s stops once, then passes with fixed text', (_, commit) => {
    const repo = hooked({'in/a.txt': BAD}, 'fix', '--staged', '--hook')
    repo.git('add', '--all')
    expect(() => repo.git(...commit)).toThrow(/1 file fixed and staged/)
    repo.git(...commit)
    expect(repo.git('show', 'HEAD:in/a.txt')).toBe(GOOD)
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  it('of a linked working tree works', () => {
    const repo = hooked({'one.txt': 'x\n'}, 'fix', '--staged').commit()
    const tree = newDesk()
    rmSync(tree.root, {recursive: true})
    repo.git('worktree', 'add', '-q', tree.root)
    tree.write('in/a.txt', BAD)
    const git = (...args: string[]): string => execFileSync('git', args, {cwd: tree.root, encoding: 'utf8', env: ENV, stdio: 'pipe'})
    git('add', '--all')
    git('commit', '-q', '-m', 'c')
    expect([git('show', 'HEAD:in/a.txt'), tree.read('in/a.txt'), git('status', '--porcelain')]).toEqual([GOOD, GOOD, ''])
    repo.git('worktree', 'remove', '--force', tree.root)
  })

  it('of a linked working tree a staged file is safe to fix in place', async () => {
    const repo = new Repo({'one.txt': 'x\n'}).commit()
    const tree = newDesk()
    rmSync(tree.root, {recursive: true})
    repo.git('worktree', 'add', '-q', tree.root)
    tree.write('in/a.txt', BAD)
    execFileSync('git', ['add', '--all'], {cwd: tree.root, env: ENV})
    const folder = execFileSync('git', ['rev-parse', '--absolute-git-dir'], {cwd: tree.root, env: ENV, encoding: 'utf8'}).trim()
    const env = {...ENV, GIT_DIR: folder, GIT_INDEX_FILE: join(folder, 'index')}
    expect(await tree.run(['fix', ...ONE, '--hook', 'in/a.txt'], {env})).toMatchObject({
      code: 1,
      err: '\ncopydesk: 1 file fixed; the commit stops, so that somebody looks first\n  see     git diff\n  accept  git add in/a.txt && git commit\n',
    })
    expect(tree.read('in/a.txt')).toBe(GOOD)
  })
})

describe('a file that git holds', () => {
  it('is one that git would check out as it is', async () => {
    const files = {'a.txt': BAD, 'b.txt': BAD, 'c.txt': BAD, '.gitattributes': '* text=auto\n'}
    const repo = new Repo(files).commit()
    const refused = (path: string) =>
      `copydesk: ${path}: would be changed in place with no way back; say --ledger FILE or --output DIR, stage it in git first, or say --no-ledger\n`
    repo.git('update-index', '--skip-worktree', 'a.txt')
    repo.git('update-index', '--assume-unchanged', 'b.txt')
    repo.desk.write('a.txt', `${BAD}Mine.\n`).write('b.txt', `${BAD}Mine.\n`).write('c.txt', `${BAD.trimEnd()}\r\n`)
    expect(await repo.run(['fix', 'a.txt', 'b.txt', 'c.txt'])).toMatchObject({
      code: 2,
      err: refused('a.txt') + refused('b.txt') + refused('c.txt'),
    })
    expect(repo.desk.read('c.txt')).toBe(`${BAD.trimEnd()}\r\n`)
    repo.git('config', 'core.autocrlf', 'true')
    expect(await repo.run(['fix', 'c.txt'])).toMatchObject({code: 0, err: ''})
    expect(repo.desk.read('c.txt')).toBe(`${GOOD.trimEnd()}\r\n`)
  })
})

it('an entry that speaks of a record that was not judged is not told to be of no use', async () => {
  const entry = '- {fingerprint: 0123456789abcdef, rule: repeated-words, article: a.jsonl, text: a a, reason: why}\n'
  const repo = new Repo({'a.jsonl': `{"text":"One."}\n{"text":"Two."}\n`, 'copydesk.suppressions.yml': entry}).commit()
  repo.desk.write('a.jsonl', `{"text":"One."}\n{"text":"Three."}\n`)
  expect(await repo.run(['lint', '--since', 'HEAD'])).toMatchObject({code: 0, err: '', out: 'no findings in 1 article\n'})
  expect((await repo.run(['lint', 'a.jsonl'])).code).toBe(1)
})
