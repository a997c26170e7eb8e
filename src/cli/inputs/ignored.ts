import {access, readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Ignore} from 'ignore'
import {asFailure} from '../problems.js'
import {isBelow, pathFrom} from './paths.js'

/** The ignore file of our own: the syntax of `.gitignore`, and the last word. */
export const OWN_FILE = '.copydeskignore'

export interface IgnoreOptions {
  /** `false` reads no ignore files and takes no patterns. */
  readonly ignore?: boolean | undefined
  /** Patterns of the config, relative to its folder; `.copydeskignore` wins over them. */
  readonly patterns?: {readonly folder: string; readonly lines: readonly string[]} | undefined
}

/** Lines of ignore files from the top folder downwards, so that the last one that matches decides, as in git. */
interface Lines {
  readonly git: readonly string[]
  readonly own: readonly string[]
}

/** What the ignore files above and in one folder say of the names in it. */
interface Rules {
  /** The folder that paths are relative to. */
  readonly top: string
  readonly lines: Lines
  readonly all: Ignore
  readonly own: Ignore
}

/**
 * Which paths `.gitignore`, `.git/info/exclude` and `.copydeskignore` leave out. They are read from the top of the git
 * repository downwards; outside of one, from the working directory or else from the folder itself. The user's own git
 * settings are not read: every machine is to judge the same files.
 */
export class Ignored {
  readonly #cwd: string
  readonly #options: IgnoreOptions
  readonly #known = new Map<string, Promise<Rules>>()

  constructor(cwd: string, options: IgnoreOptions = {}) {
    this.#cwd = resolve(cwd)
    this.#options = options
  }

  /** Whether a file or folder that a search comes upon is left out. Its folder may not be one that is itself left out. */
  async leavesOut(path: string, isFolder: boolean): Promise<boolean> {
    if (this.#options.ignore === false) return false
    const {top, all} = await this.#rulesOf(dirname(path))
    const name = nameBelow(top, path, isFolder)
    return name !== undefined && all.ignores(name)
  }

  /** Whether `.copydeskignore` or a pattern leaves out what the user named, which `.gitignore` does not. */
  async disowns(path: string, isFolder: boolean): Promise<boolean> {
    if (this.#options.ignore === false) return false
    const {top, own} = await this.#rulesOf(dirname(path))
    const name = nameBelow(top, path, isFolder)
    return name !== undefined && own.ignores(name)
  }

  /** The user named this folder: that git ignores it, or a folder above it, does not matter below it. */
  async named(folder: string): Promise<void> {
    if (this.#options.ignore === false || !(await this.leavesOut(folder, true))) return
    const above = await this.#rulesOf(dirname(folder))
    this.#known.set(folder, this.#within(folder, await compiled(above.top, {...above.lines, git: []})))
  }

  /** The folder, or that of the config when it lies above. */
  #above(folder: string): string {
    const config = this.#options.patterns?.folder
    return config !== undefined && isBelow(config, folder) ? config : folder
  }

  #rulesOf(folder: string): Promise<Rules> {
    const known = this.#known.get(folder) ?? this.#read(folder)
    this.#known.set(folder, known)
    return known
  }

  async #read(folder: string): Promise<Rules> {
    const top = this.#known.has(dirname(folder)) ? undefined : await this.#topOf(folder)
    if (top !== folder) return this.#within(folder, await this.#rulesOf(dirname(folder)))
    const {patterns} = this.#options
    const own = (patterns?.lines ?? []).flatMap((line) => below(top, patterns?.folder ?? top, line))
    const git = await linesOf(join(await gitFolder(folder), 'info', 'exclude'), top, folder)
    return this.#within(folder, await compiled(top, {git, own}))
  }

  async #within(folder: string, above: Rules): Promise<Rules> {
    const {top, lines} = above
    const git = await linesOf(join(folder, '.gitignore'), top, folder)
    const own = await linesOf(join(folder, OWN_FILE), top, folder)
    if (git.length === 0 && own.length === 0) return above
    return compiled(top, {git: [...lines.git, ...git], own: [...lines.own, ...own]})
  }

  async #topOf(folder: string): Promise<string> {
    for (let at = folder; ; at = dirname(at)) {
      if (await exists(join(at, '.git'))) return this.#above(at)
      if (dirname(at) === at) return this.#above(isBelow(this.#cwd, folder) ? this.#cwd : folder)
    }
  }
}

/** The folder of git that a working tree has its settings in, which a linked one shares with others. */
async function gitFolder(top: string): Promise<string> {
  const git = join(top, '.git')
  const read = (file: string): Promise<string | undefined> =>
    readFile(file, 'utf8').then(
      (text) => text.trimEnd(),
      () => undefined,
    )
  const link = /^gitdir: (.*)/.exec((await read(git)) ?? '')?.[1]
  if (link === undefined) return git
  const own = resolve(top, link)
  return resolve(own, (await read(join(own, 'commondir'))) ?? '.')
}

async function compiled(top: string, lines: Lines): Promise<Rules> {
  const {default: ignore} = await import('ignore')
  // Letter case counts everywhere, so that two systems judge the same files.
  const made = (rules: readonly string[]): Ignore => ignore({ignoreCase: false}).add(rules)
  return {top, lines, all: made([...lines.git, ...lines.own]), own: made(lines.own)}
}

async function linesOf(file: string, top: string, folder: string): Promise<string[]> {
  try {
    const text = await readFile(file, 'utf8')
    return text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .flatMap((line) => below(top, folder, line))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return []
    throw asFailure(file, error)
  }
}

/** A line of an ignore file in `folder` as one of a file in `top` that means the same: `*.txt` in `a` is `/a/`, any folders, `*.txt`. */
function below(top: string, folder: string, line: string): string[] {
  if (line.trim() === '' || line.startsWith('#')) return []
  const negated = line.startsWith('!')
  const pattern = (negated ? line.slice(1) : line).replace(/^\\(?=[!#])/, '')
  const isAnchored = /\/(?!\s*$)/.test(pattern)
  const prefix = nameBelow(top, folder, true)?.replace(/[\\*?[\]]/g, '\\$&') ?? ''
  return [`${negated ? '!' : ''}/${prefix}${isAnchored ? '' : '**/'}${pattern.replace(/^\//, '')}`]
}

/** The path below `top` with `/` between its parts, and at its end for a folder; `undefined` where it is not below it. */
function nameBelow(top: string, path: string, isFolder: boolean): string | undefined {
  if (path === top || !isBelow(top, path)) return undefined
  return `${pathFrom(top, path)}${isFolder ? '/' : ''}`
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
