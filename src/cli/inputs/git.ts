import {execFile, spawn} from 'node:child_process'
import {readFile, realpath} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {Failure} from '../problems.js'
import type {Io} from '../session.js'
import {byteLines, type LineRanges} from './lines.js'
import {isBelow, pathFrom} from './paths.js'

type Env = Io['env']

/** What git prints; a failure of git rejects with its exit code and its messages. */
interface GitError extends Error {
  readonly code?: number | string
  readonly stderr?: string
}

/** A file of the index. */
export interface IndexEntry {
  /** Below the top of the working tree, with `/`. */
  readonly path: string
  readonly mode: string
  readonly blob: string
}

/**
 * The working tree that holds a folder. Commands run at its top with the hook's own `GIT_INDEX_FILE`: "git commit -a" and
 * "git commit FILE" judge another index than `.git/index`.
 */
export class Repository {
  readonly top: string
  readonly #env: Env

  private constructor(top: string, env: Env) {
    this.top = top
    this.#env = env
  }

  /** Throws a `Failure` about `where` (an option) when the folder is in no working tree. */
  static async open(folder: string, env: Env, where: string): Promise<Repository> {
    const {GIT_DIR, GIT_WORK_TREE} = env
    const known = {...env, LC_ALL: 'C', ...(GIT_DIR ? {GIT_DIR: resolve(folder, GIT_DIR)} : {})}
    try {
      const top = await topOf(folder, known)
      // A hook of a linked working tree has GIT_DIR set: git then takes any folder it runs in for the top.
      return new Repository(top, GIT_DIR && !GIT_WORK_TREE ? {...known, GIT_WORK_TREE: top} : known)
    } catch (error) {
      throw unopened(where, folder, error as GitError)
    }
  }

  run(args: readonly string[], input?: string): Promise<string> {
    return git(args, this.top, this.#env, input)
  }

  /** The path below the top with `/` between its parts; `undefined` where it is not below it. */
  pathOf(file: string): string | undefined {
    return file === this.top || !isBelow(this.top, file) ? undefined : pathFrom(this.top, file)
  }

  /** Whether git would write just these bytes for a blob of the index. */
  checksOut(blob: string, bytes: Uint8Array): Promise<boolean> {
    return new Promise((settle) => {
      const child = spawn('git', ['--no-optional-locks', 'cat-file', '--filters', blob], {
        cwd: this.top,
        env: {...this.#env},
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      let at = 0
      let isSame = true
      child.stdout.on('data', (chunk: Buffer) => {
        isSame &&= chunk.equals(bytes.subarray(at, at + chunk.length))
        at += chunk.length
      })
      child.on('error', () => settle(false)).on('close', (code) => settle(code === 0 && isSame && at === bytes.length))
    })
  }

  fileOf(path: string): string {
    return join(this.top, path)
  }

  /** The commit where this branch left that of `ref`; throws a `Failure` when there is none. */
  async mergeBase(ref: string, where: string): Promise<string> {
    const fetch = 'in CI fetch the whole history first (actions/checkout: fetch-depth: 0)'
    const commit = await this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(() => {
      throw new Failure(where, 'git knows no such commit', `check the name; ${fetch}`)
    })
    const base = await this.run(['merge-base', commit.trim(), 'HEAD']).catch(() => {
      throw new Failure(where, 'has no commit in common with HEAD', fetch)
    })
    return base.trim()
  }

  /** Files that are not as they were in a commit: committed, staged, changed or new since. Deleted ones are none. */
  async changedSince(commit: string): Promise<string[]> {
    const changed = await this.run(['diff', ...PLAIN, '--name-only', '-z', '--diff-filter=d', commit, '--'])
    const untracked = await this.run(['ls-files', '--others', '--exclude-standard', '--full-name', '-z'])
    return [...new Set([...listed(changed), ...listed(untracked)])]
  }

  /** Regular files that the index has otherwise than the last commit. */
  async staged(): Promise<IndexEntry[]> {
    const fields = listed(await this.run(['diff', '--cached', ...PLAIN, '--raw', '--no-abbrev', '-z', '--diff-filter=AMT', '--']))
    const entries: IndexEntry[] = []
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [, mode = '', , blob = ''] = (fields[at] as string).split(' ')
      if (mode.startsWith('100')) entries.push({path: fields[at + 1] as string, mode, blob})
    }
    return entries
  }

  /** Files whose content in the working tree is not that of the index. */
  async unstaged(): Promise<Set<string>> {
    return new Set(listed(await this.run(['diff', ...PLAIN, '--name-only', '-z', '--'])))
  }

  /**
   * The lines of a file that are not as they were in a commit, or `--cached`, in the last one. `undefined` where lines
   * cannot be told: what git compares of a file with a filter (Git LFS) is not what the file holds.
   */
  async changedLines(path: string, since: string): Promise<LineRanges | undefined> {
    const [, , filter = 'unspecified'] = listed(await this.run(['check-attr', '-z', 'filter', '--', path]))
    if (filter !== 'unspecified' && filter !== 'unset') return undefined
    const ranges: Array<[number, number]> = []
    const args = ['diff', since, ...PLAIN, '-U0', '--no-color', '--no-textconv', '--text', '--', path]
    const child = spawn('git', ['--literal-pathspecs', '--no-optional-locks', ...args], {
      cwd: this.top,
      env: {...this.#env},
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise<number | null>((settle) => child.on('close', settle).on('error', () => settle(null)))
    let isTracked = false
    for await (const line of byteLines(child.stdout)) {
      // Lines of the file itself begin with "+" or "-".
      const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line[0] === 64 ? Buffer.from(line).toString('latin1') : '') ?? []
      isTracked = true
      if (start !== undefined && count !== '0') ranges.push([Number(start), Number(start) + Number(count) - 1])
    }
    return (await ended) === 0 && isTracked ? ranges : undefined
  }
}

/** What no setting of the user may change about a diff. */
const PLAIN = ['--no-ext-diff', '--no-renames', '--no-relative', '--ignore-submodules=all']

/**
 * Whether git can give the file back as it is: what it would check out of the index are these very bytes. A staged file counts,
 * since `git restore` brings it back, and a hook sees nothing else. That git sees no change would not do: it looks at no file
 * that is marked as unchanged, and for `* text=auto` all line ends are alike.
 */
export async function isSafeInGit(file: string, {cwd, env}: Pick<Io, 'cwd' | 'env'>): Promise<boolean> {
  try {
    const real = await realpath(file)
    const repository = await Repository.open(env.GIT_DIR ? cwd : dirname(real), env, file)
    const path = repository.pathOf(real)
    if (path === undefined) return false
    return await repository.checksOut(`:0:${path}`, await readFile(real))
  } catch {
    return false
  }
}

/** The top by the name that leads to it from the folder: git tells the real one, which is another where a link lies above. */
async function topOf(folder: string, env: Env): Promise<string> {
  const [, top = '', up = ''] = /^(.*)\n(.*)\n$/s.exec(await git(['rev-parse', '--show-toplevel', '--show-cdup'], folder, env)) ?? []
  const named = resolve(folder, up)
  return (await realpath(named)) === (await realpath(top)) ? named : resolve(top)
}

function git(args: readonly string[], cwd: string, env: Env, input?: string): Promise<string> {
  return new Promise((settle, reject) => {
    const options = {cwd, env: {...env}, maxBuffer: 2 ** 30}
    const child = execFile('git', ['--literal-pathspecs', '--no-optional-locks', ...args], options, (error, stdout, stderr) => {
      if (error === null) settle(stdout)
      else reject(Object.assign(error, {stderr}))
    })
    // A git that ends before it has read everything says why on its own.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** The fields of output that `-z` parts with NULs. */
function listed(output: string): string[] {
  return output.split('\0').slice(0, -1)
}

function unopened(where: string, folder: string, {code, stderr = ''}: GitError): Failure {
  if (code === 'ENOENT') return new Failure(where, 'git is not installed', 'install it, or name the files')
  if (stderr === '' || stderr.includes('not a git repository'))
    return new Failure(where, `${folder} is in no git repository`, 'run it inside of one, or name the files')
  // "dubious ownership", a bare repository: git says what and how to go on.
  const said = stderr.trim().split('\n')
  const remedy = said.find((line) => line.includes('git config'))?.trim()
  return new Failure(where, `git says "${(said[0] as string).replace(/^fatal: /, '')}"`, remedy ?? 'run it in a working tree')
}
