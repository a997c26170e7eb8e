import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Ignored} from '../../src/cli/inputs/ignored.js'
import {BAD, type Desk, newDesk, ONE} from './helper.js'

/** The files of which a report tells. */
async function told(desk: Desk, ...argv: string[]): Promise<string[]> {
  const {out} = await desk.run(['lint', ...ONE, '--no-profile', '--format', 'json', ...argv])
  return (JSON.parse(out) as {path: string}[]).map(({path}) => path)
}

const note = (path: string): string => `copydesk: ${path}: left out by .copydeskignore or by "ignore" of the config; --no-ignore reads it\n`

describe('ignore files', () => {
  it('leave texts out of folders, deeper ones winning over those above', async () => {
    const desk = newDesk({
      '.gitignore': '# made\nbuild/\n*.md\n',
      'a.txt': BAD,
      'b.md': BAD,
      'build/c.txt': BAD,
      'in/.gitignore': '!keep.md\r\n/top.txt\n',
      'in/keep.md': BAD,
      'in/top.txt': BAD,
      'in/deep/top.txt': BAD,
      'in/other.md': BAD,
    })
    expect(await told(desk, '.')).toEqual(['a.txt', 'in/deep/top.txt', 'in/keep.md'])
    expect(await told(desk, 'in')).toEqual(['in/deep/top.txt', 'in/keep.md'])
    expect((await told(desk, '.', '--no-ignore')).length).toBe(7)
  })

  it('.copydeskignore wins over .gitignore, wherever it lies', async () => {
    const desk = newDesk({
      '.gitignore': 'build/\n',
      '.copydeskignore': '!build/\ndrafts/*\n!drafts/ready.txt\n',
      'build/.gitignore': 'c.txt\n',
      'build/a.txt': BAD,
      'build/c.txt': BAD,
      'drafts/a.txt': BAD,
      'drafts/ready.txt': BAD,
      'drafts/.copydeskignore': 'ready.txt\n',
    })
    expect(await told(desk, '.')).toEqual(['build/a.txt'])
    desk.write('drafts/.copydeskignore', '')
    expect(await told(desk, '.')).toEqual(['build/a.txt', 'drafts/ready.txt'])
  })

  it('hold for patterns too', async () => {
    const desk = newDesk({'.gitignore': 'build/\n', 'a.txt': BAD, 'build/b.txt': BAD})
    expect(await told(desk, '**/*.txt')).toEqual(['a.txt'])
    const none = await desk.run(['lint', 'build/*.txt'])
    expect(none).toMatchObject({
      code: 2,
      err: 'copydesk: build/*.txt: ignore files leave out every match; see .gitignore and .copydeskignore, or say --no-ignore\n',
    })
  })

  it('of git do not hold for what is named; .copydeskignore does, and says so', async () => {
    const desk = newDesk({
      '.gitignore': 'build/\nx.txt\n',
      '.copydeskignore': 'y.txt\nold/\n',
      'build/a.txt': BAD,
      'x.txt': BAD,
      'y.txt': BAD,
      'old/b.txt': BAD,
    })
    expect(await told(desk, 'x.txt', 'build')).toEqual(['x.txt', 'build/a.txt'])
    expect(await desk.run(['lint', ...ONE, 'y.txt', 'old', 'old/b.txt'])).toEqual({
      code: 0,
      out: '',
      err: note('y.txt') + note('old') + note('old/b.txt'),
    })
    expect(await desk.run(['fix', ...ONE, '--hook', 'y.txt', 'old/b.txt'])).toEqual({code: 0, out: '', err: ''})
    expect(await told(desk, 'y.txt', '--no-ignore')).toEqual(['y.txt'])
  })

  it('that leave out everything are named', async () => {
    const desk = newDesk({'in/.gitignore': '*\n', 'in/a.txt': BAD})
    expect(await desk.run(['lint', 'in'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: in: ignore files leave out every text in this folder; see .gitignore and .copydeskignore, or say --no-ignore\n',
    })
  })

  it('come after the "ignore" of the config, whose patterns lie where it does', async () => {
    const desk = newDesk({
      'copydesk.config.json': JSON.stringify({ignore: ['/in/old/', 'draft*']}),
      'in/old/a.txt': BAD,
      'in/in/old/b.txt': BAD,
      'in/draft1.txt': BAD,
      'in/draft2.txt': BAD,
      'in/.copydeskignore': '!draft2.txt\n',
    })
    expect(await told(desk, '.')).toEqual(['in/draft2.txt', 'in/in/old/b.txt'])
    expect((await desk.run(['lint', 'in/draft1.txt'])).err).toBe(note('in/draft1.txt'))
  })

  it('hold for a survey', async () => {
    const desk = newDesk({'.gitignore': 'b.txt\n', 'a.txt': BAD, 'b.txt': BAD})
    expect((await desk.run(['survey', '.'])).out).toContain('1 article surveyed')
  })

  it('say the same as git', async () => {
    const files = [
      'a.txt',
      'b c.txt',
      'x/a.txt',
      'x/y/a.txt',
      'x/y/!b.txt',
      'x/#c.txt',
      'x[1]/d.txt',
      'x[1]/y/e.txt',
      'X/a.txt',
      'é/ü.txt',
      'new\nline.txt',
      'z/keep.txt',
      'z/other.txt',
    ]
    const desk = newDesk({
      ...Object.fromEntries(files.map((file) => [file, BAD])),
      '.gitignore': 'b c.txt\nx/y/\n!x/y/a.txt\nz/**\n!z/keep.txt\n',
      'x/.gitignore': '\\#c.txt\n  \ny/\\!b.txt\n',
      'x[1]/.gitignore': '/e.txt\n/d.*\n',
      'é/.gitignore': 'ü.???\n',
    })
    const git = (...args: string[]): string =>
      execFileSync('git', args, {
        cwd: desk.root,
        encoding: 'utf8',
        env: {PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
      })
    git('init', '-q')
    desk.write('.git/info/exclude', 'new*\n')
    const kept = new Set(git('ls-files', '--others', '--exclude-standard', '-z').split('\0'))
    const ignored = new Ignored(desk.root)
    const left: string[] = []
    for (const file of files) if (await ignored.leavesOut(join(desk.root, file), false)) left.push(file)
    expect(left).toEqual(files.filter((file) => !kept.has(file)))
    expect(left).toContain('new\nline.txt')
  })
})
