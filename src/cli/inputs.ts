import {open, readdir, stat} from 'node:fs/promises'
import {basename, join, posix, relative, resolve, sep} from 'node:path'
import {recordForm} from './kinds.js'
import {Failure, type Problems} from './problems.js'

/** One file to read, or standard input. */
export interface Input {
  /** As it is called in reports: what the user named, with `/` on every system. */
  readonly path: string
  /** Absolute path; absent for standard input. */
  readonly file?: string
  /** Its name below an output folder: relative to the folder that the user named, else its own name. */
  readonly name: string
  readonly kind: 'article' | 'records'
}

/** Extensions of texts that are looked for in folders. Most tables are no corpora, so they are read where they are named. */
const TEXTS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz']
const TEXT = /\.(?:txt|text|md|markdown|html?|(?:jsonl|ndjson)(?:\.gz)?)$/i

/** Standard input under the name that `--stdin-filename` gives. */
function standardInput(filename: string | undefined): Input {
  const path = filename ?? '<stdin>'
  return {path, name: basename(path), kind: recordForm(path) !== undefined ? 'records' : 'article'}
}

export interface Search {
  readonly cwd: string
  readonly stdinFilename?: string | undefined
  /** Absolute paths that are no input when a folder holds them: the output and the ledger. */
  readonly except?: readonly string[]
}

/**
 * The inputs that the paths name, each once: arguments in their order, files of a folder sorted. What
 * is missing is told of. `-`, or `--stdin-filename` without paths, is standard input.
 */
export async function findInputs(paths: readonly string[], search: Search, problems: Problems): Promise<Input[]> {
  const asked = paths.length === 0 && search.stdinFilename !== undefined ? ['-'] : paths
  if (asked.length === 0) throw new Failure('', 'no input', 'name files or folders, or - for standard input')
  if (search.stdinFilename !== undefined && !asked.includes('-'))
    throw new Failure('--stdin-filename', 'standard input is not read when paths are given', 'add - to the paths, or leave the option out')
  const found = new Map<string, Input>()
  for (const path of asked) {
    try {
      const inputs = path === '-' ? [standardInput(search.stdinFilename)] : await inputsOf(path, search, problems)
      for (const input of inputs) if (!found.has(input.file ?? '')) found.set(input.file ?? '', input)
    } catch (error) {
      problems.caught(path, error)
    }
  }
  return [...found.values()]
}

async function inputsOf(path: string, search: Search, problems: Problems): Promise<Input[]> {
  const file = resolve(search.cwd, path)
  const stats = await stat(file).catch(async (error: unknown) => {
    const matches = await matchesOf(path, search.cwd)
    if (matches === undefined) throw error
    return matches
  })
  if (Array.isArray(stats)) return stats
  if (!stats.isDirectory()) {
    if (/\.gz$/i.test(path) && recordForm(path) === undefined)
      throw new Failure(path, 'is compressed', `unpack it first: gzip -dc ${path} | copydesk … - --stdin-filename NAME`)
    return [inputAt(slashed(path), file, basename(file))]
  }
  // Only what lies inside the folder: "fix out --output out" is a mistake to be told of, not an empty folder.
  const except = new Set(search.except?.filter((one) => one.startsWith(file.endsWith(sep) ? file : file + sep)))
  const inputs: Input[] = []
  let ledgers = 0
  const files: string[] = []
  await filesBelow(file, slashed(path), except, problems, files)
  for (const inside of files.sort()) {
    const name = slashed(relative(file, inside))
    if (recordForm(name) !== undefined && (await isLedger(inside))) ledgers++
    else inputs.push(inputAt(posix.join(slashed(path), name), inside, name))
  }
  if (inputs.length === 0 && ledgers === 0) throw new Failure(path, 'no texts in this folder', `copydesk reads ${TEXTS.join(' ')}`)
  return inputs
}

function inputAt(path: string, file: string, name: string): Input {
  return {path, file, name, kind: recordForm(name) !== undefined ? 'records' : 'article'}
}

/** Collects the texts below a folder. Dotted names, `node_modules` and linked folders are passed over. */
async function filesBelow(folder: string, path: string, except: ReadonlySet<string>, problems: Problems, files: string[]): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => {
    problems.caught(path, error)
    return []
  })
  for (const entry of entries) {
    const file = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || except.has(file)) continue
    if (entry.isDirectory()) await filesBelow(file, posix.join(path, entry.name), except, problems, files)
    else if (TEXT.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(file))))) files.push(file)
  }
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() === true
}

/** The files that a quoted pattern means; `undefined` when the path is no pattern. */
async function matchesOf(path: string, cwd: string): Promise<Input[] | undefined> {
  if (!/[*?[{]/.test(path)) return undefined
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(path)) return undefined
  const pattern = slashed(path)
  const files = await glob(pattern, {cwd, expandDirectories: false, ignore: ['**/node_modules/**']})
  if (files.length === 0) throw new Failure(path, 'no file matches', 'check the pattern')
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
  return files.sort().map((file) => inputAt(file, resolve(cwd, file), slashed(relative(resolve(cwd, base || '.'), resolve(cwd, file)))))
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

/** A path with `/` between its parts. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
