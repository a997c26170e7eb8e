import {isUtf8} from 'node:buffer'
import {execFile} from 'node:child_process'
import {copyFile, lstat, mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, sep} from 'node:path'
import {visible} from '../../report/visible.js'
import {Draft} from '../fixing/draft.js'
import {asFailure, Failure} from '../problems.js'
import type {Session} from '../session.js'
import type {Changed} from './changes.js'
import type {IndexEntry, Repository} from './git.js'

/**
 * What is staged for the next commit: copies of the files as the index has them, as git would check them out. Fixes are
 * made in the copies; `settle` stages them and brings them into the working files.
 */
export class Staged {
  readonly files: readonly Changed[]
  readonly #repository: Repository
  readonly #folder: string
  readonly #session: Session
  readonly #entries: ReadonlyMap<string, IndexEntry>
  /** Copies that may have been changed, by where they are. */
  readonly #touched = new Map<string, IndexEntry>()

  private constructor(repository: Repository, folder: string, session: Session, entries: readonly IndexEntry[]) {
    this.#repository = repository
    this.#folder = folder
    this.#session = session
    this.#entries = new Map(entries.map((entry) => [join(folder, NEW, entry.path), entry]))
    this.files = [...this.#entries].map(([content, {path}]) => ({
      file: repository.fileOf(path),
      content,
      lines: () => repository.changedLines(path, '--cached'),
    }))
  }

  /** Copies what is staged to a folder that is gone when the session ends. */
  static async open(repository: Repository, session: Session): Promise<Staged> {
    const entries = await repository.staged()
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'copydesk-staged-')))
    session.ending.push(() => rm(folder, {recursive: true, force: true}))
    const names = entries.map(({path}) => `${path}\0`).join('')
    await repository.run(['checkout-index', '-z', '--stdin', `--prefix=${slashedFolder(join(folder, NEW))}`], names).catch(refused)
    return new Staged(repository, folder, session, entries)
  }

  /** A copy is about to be changed: what it was is needed when the change goes into the working file. */
  async touch(content: string): Promise<void> {
    const entry = this.#entries.get(content)
    if (entry === undefined || this.#touched.has(content)) return
    const base = join(this.#folder, OLD, entry.path)
    await mkdir(dirname(base), {recursive: true})
    await copyFile(content, base)
    this.#touched.set(content, entry)
  }

  /**
   * Stages the changed copies, then brings the changes into the working files, whose other changes stay as they are
   * and stay unstaged. Where both touch the same words the working file is left alone, which is told of.
   * @returns how many files were staged anew
   */
  async settle(): Promise<number> {
    const made: Array<{readonly content: string; readonly entry: IndexEntry; readonly blob: string}> = []
    for (const [content, entry] of this.#touched) {
      const blob = (await this.#repository.run(['hash-object', '-w', `--path=${entry.path}`, '--', content]).catch(refused)).trim()
      if (blob !== entry.blob) made.push({content, entry, blob})
    }
    if (made.length === 0) return 0
    const unstaged = await this.#repository.unstaged()
    const lines = made.map(({entry, blob}) => `${entry.mode} ${blob}\t${entry.path}\0`).join('')
    await this.#repository.run(['update-index', '-z', '--index-info'], lines).catch(refused)
    for (const {content, entry} of made) {
      const {path} = entry
      try {
        await this.#bring(content, path, unstaged.has(path))
      } catch (error) {
        this.#session.problems.caught(path, error)
      }
    }
    return made.length
  }

  async #bring(content: string, path: string, isMixed: boolean): Promise<void> {
    const file = this.#repository.fileOf(path)
    // Deleted, or something else by now: that is not staged, so it stays so.
    if ((await lstat(file).catch(() => undefined))?.isFile() !== true) return
    if (!isMixed) return new Draft(path, file, {source: content}).commit()
    const merged = join(this.#folder, MERGED)
    await copyFile(file, merged)
    const isMerged = await mergeFiles(merged, join(this.#folder, OLD, path), content)
    if (isMerged) await new Draft(path, file, {source: merged}).commit()
    else
      await this.#session.err.write(
        `copydesk: ${visible(path)}: what is not staged touches the words that were fixed, so only the staged text is fixed and this file is left as it is\n`,
      )
  }
}

const NEW = 'new'
const OLD = 'old'
const MERGED = 'merged'

/** Beyond this many bytes only lines are merged. */
const MOST = 2 ** 26

/**
 * Merges what `changed` changes in `base` into `file`; `false` where both changed the same words. Articles are often one
 * line, or the next line is the one that is not staged: where lines cannot be merged, words can.
 */
async function mergeFiles(file: string, base: string, changed: string): Promise<boolean> {
  const names = [`${file}.1`, `${file}.2`, `${file}.3`] as const
  await copyFile(file, names[0])
  if (await mergeLines(names[0], base, changed)) {
    await copyFile(names[0], file)
    return true
  }
  for (const [at, from] of [file, base, changed].entries()) {
    const bytes = await readFile(from)
    // A word of a compressed file is none.
    if (bytes.length > MOST || !isUtf8(bytes)) return false
    await writeFile(names[at] as string, worded(bytes.toString('latin1')), 'latin1')
  }
  if (!(await mergeLines(...names))) return false
  await writeFile(file, unworded(await readFile(names[0], 'latin1')), 'latin1')
  return true
}

function mergeLines(file: string, base: string, changed: string): Promise<boolean> {
  return new Promise((settle) => {
    execFile('git', ['merge-file', '-q', file, base, changed], (error) => settle(error === null))
  })
}

/** Every word and every blank on a line of its own; a byte is a character here. */
function worded(text: string): string {
  const words = text.match(/[^ \t\r\n]+|[ \t\r\n]/g) ?? []
  return words.map((word) => `${word === '\n' ? '' : word}\n`).join('')
}

function unworded(lines: string): string {
  const words = lines.split('\n').slice(0, -1)
  return words.map((word) => (word === '' ? '\n' : word)).join('')
}

function slashedFolder(folder: string): string {
  return `${folder.split(sep).join('/')}/`
}

/** git's own words for what it could not do, such as an index that is locked. */
function refused(error: {readonly stderr?: string}): never {
  const said = error.stderr
    ?.trim()
    .split('\n')[0]
    ?.replace(/^(?:fatal|error): /, '')
  if (said === undefined || said === '') throw asFailure('--staged', error)
  throw new Failure('--staged', `git says "${said}"`, 'nothing was staged; make sure no other git command is running and try again')
}
