import {visible} from '../report/visible.js'

/** Something that cannot be done, in words for the one line that the user sees. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** The file, with a line or byte where one is to blame, or the option. */
  readonly where: string
  readonly what: string
  readonly remedy: string

  constructor(where: string, what: string, remedy: string) {
    super(`${where}: ${what}; ${remedy}`)
    this.where = where
    this.what = what
    this.remedy = remedy
  }
}

/** Problems that are kept to be reported. */
const KEPT = 100

/** Tells of problems, one line each, and counts them: any at all makes the exit code 2. */
export class Problems {
  readonly #write: (line: string) => void
  readonly #told: string[] = []
  #count = 0

  constructor(write: (line: string) => void) {
    this.#write = write
  }

  get count(): number {
    return this.#count
  }

  /** The first problems, in the words in which they were told. */
  get told(): readonly string[] {
    return this.#told
  }

  /** Tells of a problem that is a sentence of its own. */
  tell(problem: string): void {
    this.#count++
    const told = visible(problem)
    if (this.#told.length < KEPT) this.#told.push(told)
    this.#write(`copydesk: ${told}\n`)
  }

  add(where: string, what: string, remedy: string): void {
    this.tell(`${where === '' ? '' : `${where}: `}${what}; ${remedy}`)
  }

  /** Tells of a failure of whatever kind that concerns `where`. */
  caught(where: string, error: unknown): void {
    const {where: place, what, remedy} = asFailure(where, error)
    this.add(place, what, remedy)
  }
}

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['no such file or folder', 'check the path'],
  EACCES: ['permission denied', 'check who may read and write it'],
  EPERM: ['permission denied', 'check who may read and write it'],
  EISDIR: ['is a folder, not a file', 'name a file'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'check the path'],
  ENOTEMPTY: ['is a folder, not a file', 'move it away'],
  EEXIST: ['is there already', 'move it away'],
  ELOOP: ['symbolic links that lead in a circle', 'mend the links'],
  ENAMETOOLONG: ['the name is too long', 'shorten it'],
  ENOSPC: ['no space left on the device', 'make room and run again'],
  EROFS: ['the file system is read-only', 'write elsewhere with --output DIR'],
  EMFILE: ['too many open files', 'raise the limit (ulimit -n)'],
}

/** Any error as a failure that concerns `where`; one that is no failure of the system is ours. */
export function asFailure(where: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const {code, message} = error as Partial<NodeJS.ErrnoException>
  const known = code === undefined ? undefined : SYSTEM[code]
  if (known !== undefined) return new Failure(where, ...known)
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return new Failure(where, (message ?? code).split('\n', 1)[0] as string, 'check the path')
  return new Failure(where, `internal error: ${traced(error)}`, 'it was left as it is, please report this')
}

/** An error of ours in one line: what, and where it was thrown (in a rule, when one is on the stack). */
function traced(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const frame = frames.find((line) => /[\\/]rules[\\/]/.test(line)) ?? frames[0]
  const place = /((?:rules|src|node_modules)[\\/][^()]*:\d+:\d+)\)?$/.exec(frame ?? '')?.[1]?.replaceAll('\\', '/')
  return `${error.name}: ${error.message.split('\n', 1)[0]}${place === undefined ? '' : ` (${place})`}`
}
