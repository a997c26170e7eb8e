import {open, readdir, realpath, stat} from 'node:fs/promises'
import {basename, isAbsolute, join, posix, resolve} from 'node:path'
import {Failure, type Problems} from '../problems.js'
import type {Changes} from './changes.js'
import {Ignored, type IgnoreOptions, OWN_FILE} from './ignored.js'
import {recordForm} from './kinds.js'
import type {LineRanges} from './lines.js'
import {isBelow, pathFrom, slashed} from './paths.js'

/** One file to read, or standard input. */
export interface Input {
  /** As it is called in reports: what the user named, with `/` on every system. */
  readonly path: string
  /** Absolute path; absent for standard input. */
  readonly file?: string
  /** Its name below an output folder: relative to the folder that the user named, else its own name. */
  readonly name: string
  readonly kind: 'article' | 'records'
  /** Where it is in the working tree, when `file` is a copy of what is staged. */
  readonly origin?: string
  /** The lines of records that are to be judged; all of them when absent. */
  readonly lines?: LineRanges
}

/** Extensions of texts that are looked for in folders. Most tables are no corpora, so they are read where they are named. */
const TEXTS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz']
/** Files in which one line is one record, so that lines that changed are records that changed. */
const LINES = /\.(?:jsonl|ndjson)$/i

/** Standard input under the name that `--stdin-filename` gives. */
function standardInput(filename: string | undefined): Input {
  const path = filename ?? '<stdin>'
  return {path, name: basename(path), kind: recordForm(path) !== undefined ? 'records' : 'article'}
}

export interface Search extends IgnoreOptions {
  readonly cwd: string
  readonly stdinFilename?: string | undefined
  /** Only these files are inputs; without paths, those of them below the working directory. */
  readonly changes?: Changes | undefined
  /** Is told of a file or folder that was named but is not read because `.copydeskignore` says so. */
  readonly onIgnored?: ((path: string) => unknown) | undefined
  /** Absolute paths that are no input when a folder holds them: the output and the ledger. */
  readonly except?: readonly string[]
}

/**
 * The inputs that the paths name, each once: arguments in their order, files of a folder sorted. What
 * is missing is told of. `-`, or `--stdin-filename` without paths, is standard input.
 */
export async function findInputs(paths: readonly string[], search: Search, problems: Problems): Promise<Input[]> {
  const none = search.stdinFilename !== undefined ? ['-'] : search.changes !== undefined ? ['.'] : []
  const asked = paths.length === 0 ? none : paths
  if (asked.length === 0) throw new Failure('', 'no input', 'name files or folders, or - for standard input')
  if (search.stdinFilename !== undefined && !asked.includes('-'))
    throw new Failure('--stdin-filename', 'standard input is not read when paths are given', 'add - to the paths, or leave the option out')
  if (search.changes !== undefined && asked.includes('-'))
    throw new Failure('-', 'git knows nothing of standard input', 'leave --staged and --since out')
  const ignored = new Ignored(search.cwd, search)
  const found = new Map<string, Input>()
  for (const path of asked.map((one) => near(one, search.cwd))) {
    try {
      const inputs = path === '-' ? [standardInput(search.stdinFilename)] : await inputsOf(path, search, ignored, problems)
      for (const input of inputs) if (!found.has(input.file ?? '')) found.set(input.file ?? '', input)
    } catch (error) {
      problems.caught(path, error)
    }
  }
  return [...found.values()]
}

/** What lies below the working directory is called from there: lint-staged names all files from the root. */
function near(path: string, cwd: string): string {
  return isAbsolute(path) && path !== cwd && isBelow(cwd, path) ? pathFrom(cwd, path) : path
}

async function inputsOf(path: string, search: Search, ignored: Ignored, problems: Problems): Promise<Input[]> {
  const file = resolve(search.cwd, path)
  const stats = await stat(file).catch(async (error: unknown) => {
    // With --staged a file may be there for git alone.
    if ((await isPattern(path)) || search.changes?.files.some((changed) => isBelow(file, changed.file)) === true) return undefined
    throw error
  })
  if (await ignored.disowns(file, stats?.isDirectory() === true)) {
    await search.onIgnored?.(path)
    return []
  }
  if (stats?.isDirectory() === true) await ignored.named(file)
  if (search.changes !== undefined) return changedInputs(path, stats !== undefined, search.changes, search.cwd, ignored)
  if (stats === undefined) return matchesOf(path, search.cwd, ignored)
  if (!stats.isDirectory()) {
    if (/\.gz$/i.test(path) && recordForm(path) === undefined)
      throw new Failure(path, 'is compressed', `unpack it first: gzip -dc ${path} | copydesk … - --stdin-filename NAME`)
    if (/\.json$/i.test(path))
      throw new Failure(path, 'is JSON, no text', `write one record a line and call it .jsonl, as jq -c ".[]" does of a list`)
    return [inputAt(slashed(path), file, basename(file))]
  }
  // Only what lies inside the folder: "fix out --output out" is a mistake to be told of, not an empty folder.
  const except = new Set(search.except?.filter((one) => one !== file && isBelow(file, one)))
  const walk: Walk = {except, ignored, problems, files: [], left: 0}
  await filesBelow(file, slashed(path), walk)
  const inputs: Input[] = []
  let ledgers = 0
  for (const inside of walk.files.sort()) {
    const name = pathFrom(file, inside)
    if (recordForm(name) !== undefined && (await isLedger(inside))) ledgers++
    else inputs.push(inputAt(posix.join(slashed(path), name), inside, name))
  }
  if (inputs.length === 0 && ledgers === 0) {
    if (walk.left > 0)
      throw new Failure(path, 'ignore files leave out every text in this folder', `see .gitignore and ${OWN_FILE}, or say --no-ignore`)
    throw new Failure(path, 'no texts in this folder', `copydesk reads ${TEXTS.join(' ')}`)
  }
  return inputs
}

function inputAt(path: string, file: string, name: string): Input {
  return {path, file, name, kind: recordForm(name) !== undefined ? 'records' : 'article'}
}

/** The changed files that a path means: the file itself, texts below a folder, or what a pattern matches. */
async function changedInputs(asked: string, isThere: boolean, changes: Changes, cwd: string, ignored: Ignored): Promise<Input[]> {
  const isMatch = !isThere && (await isPattern(asked)) ? (await import('picomatch')).default(slashed(asked)) : undefined
  const named = resolve(cwd, isMatch === undefined ? asked : '.')
  // git knows a file by the one name that has no links in it.
  const bases = [named, await realpath(named).catch(() => named)]
  const inputs: Input[] = []
  for (const {file, content, lines} of changes.files) {
    const base = bases.find((folder) => isBelow(folder, file))
    if (base === undefined) continue
    const isNamed = file === base
    const name = isNamed ? basename(file) : pathFrom(base, file)
    if (isMatch?.(name) === false || !(isNamed || (await isSought(file, name, ignored)))) continue
    const path = isNamed ? slashed(asked) : isMatch === undefined ? posix.join(slashed(asked), name) : name
    const input = {...inputAt(path, content, name), ...(content === file ? {} : {origin: file})}
    if (input.kind === 'records' && (await isLedger(content))) continue
    const ranges = LINES.test(name) ? await lines() : undefined
    inputs.push(ranges === undefined ? input : {...input, lines: ranges})
  }
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether a search comes upon a file by its name below the folder that is searched. */
async function isSought(file: string, name: string, ignored: Ignored): Promise<boolean> {
  if (!isText(name) || slashed(name).split('/').some(isPassedOver)) return false
  return !(await ignored.leavesOut(file, false))
}

function isText(name: string): boolean {
  const lower = name.toLowerCase()
  return TEXTS.some((ending) => lower.endsWith(ending))
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

interface Walk {
  readonly except: ReadonlySet<string>
  readonly ignored: Ignored
  readonly problems: Problems
  readonly files: string[]
  /** Texts and folders that ignore files leave out. */
  left: number
}

/** Collects the texts below a folder. Dotted names, `node_modules` and linked folders are passed over. */
async function filesBelow(folder: string, path: string, walk: Walk): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => {
    walk.problems.caught(path, error)
    return []
  })
  for (const entry of entries) {
    const file = join(folder, entry.name)
    const isTree = entry.isDirectory()
    if (isPassedOver(entry.name) || walk.except.has(file) || !(isTree || isText(entry.name))) continue
    if (await walk.ignored.leavesOut(file, isTree)) walk.left++
    else if (isTree) await filesBelow(file, posix.join(path, entry.name), walk)
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(file)))) walk.files.push(file)
  }
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() === true
}

async function isPattern(path: string): Promise<boolean> {
  return /[*?[{]/.test(path) && (await import('tinyglobby')).isDynamicPattern(path)
}

/** The files that a quoted pattern means. */
async function matchesOf(path: string, cwd: string, ignored: Ignored): Promise<Input[]> {
  const {glob} = await import('tinyglobby')
  const pattern = slashed(path)
  const matches = await glob(pattern, {cwd, expandDirectories: false, ignore: ['**/node_modules/**']})
  if (matches.length === 0) throw new Failure(path, 'no file matches', 'check the pattern')
  const files: string[] = []
  for (const match of matches.sort()) if (!(await ignored.leavesOut(resolve(cwd, match), false))) files.push(match)
  if (files.length === 0)
    throw new Failure(path, 'ignore files leave out every match', `see .gitignore and ${OWN_FILE}, or say --no-ignore`)
  const fixed = pattern.split('/')
  const base = fixed
    .slice(
      0,
      Math.max(
        0,
        fixed.findIndex((part) => /[*?[{(!]/.test(part)),
      ),
    )
    .join('/')
  return files.map((file) => inputAt(file, resolve(cwd, file), pathFrom(resolve(cwd, base || '.'), resolve(cwd, file))))
}

/** Whether a file is a ledger of ours, which is no corpus though its name may say so. */
export async function isLedger(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined)
  if (handle === undefined) return false
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.toString('utf8', 0, bytesRead).startsWith(LEDGER_HEAD)
  } catch {
    return false
  } finally {
    await handle.close()
  }
}

/** How the first line of every ledger begins. */
export const LEDGER_HEAD = '{"ledger":1,"kind":"header"'
