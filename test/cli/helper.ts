import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterEach} from 'vitest'
import {run} from '../../src/cli/program.js'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly terminal?: boolean
  /** Standard error is a terminal, the same as standard output where that is one. */
  readonly errTerminal?: boolean
  readonly signal?: AbortSignal
  /** Called with what is written to standard output, before the command goes on. */
  readonly onOut?: (text: string) => void
}

/** A folder that is gone after the test, with the command line run in it. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), 'copydesk-test-'))

  write(path: string, content: string | Uint8Array): this {
    const file = join(this.root, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
    return this
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8')
  }

  bytes(path: string): Buffer {
    return readFileSync(join(this.root, path))
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path))
  }

  /** Every file below the folder, with its content. */
  tree(path = '.'): Record<string, string> {
    const folder = join(this.root, path)
    const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    const files = names.map((entry) => relative(folder, join(entry.parentPath, entry.name))).filter((name) => !name.startsWith('.git/'))
    return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
  }

  async run(argv: readonly string[], options: RunOptions = {}): Promise<Result> {
    return this.runIn('.', argv, options)
  }

  /** The same in a folder below. */
  async runIn(folder: string, argv: readonly string[], options: RunOptions = {}): Promise<Result> {
    const out = new Capture(options.terminal === true, options.onOut)
    const err = options.errTerminal === true && out.isTTY ? out : new Capture(options.errTerminal === true)
    const stdin = Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)])
    const {signal} = options
    const code = await run(argv, {
      stdin,
      stdout: out,
      stderr: err,
      cwd: join(this.root, folder),
      env: {PATH: process.env.PATH, ...options.env},
      ...(signal === undefined ? {} : {signal}),
    })
    return {code, out: out.text, err: err.text}
  }
}

class Capture extends Writable {
  readonly isTTY: boolean
  readonly #chunks: Buffer[] = []
  readonly #seen: (text: string) => void

  constructor(isTTY: boolean, seen: (text: string) => void = () => undefined) {
    super()
    this.isTTY = isTTY
    this.#seen = seen
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString()
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk))
    this.#seen(chunk.toString())
    done()
  }
}

const open: Desk[] = []

afterEach(() => {
  for (const desk of open.splice(0)) rmSync(desk.root, {recursive: true, force: true})
})

export function newDesk(files: Record<string, string | Uint8Array> = {}): Desk {
  const desk = new Desk()
  open.push(desk)
  for (const [path, content] of Object.entries(files)) desk.write(path, content)
  return desk
}

/** A text with one safe fix, and what it becomes. */
export const BAD = 'The status of of relations is poor.\n'
export const GOOD = 'The status of relations is poor.\n'
export const FINE = 'The status of relations is fine.\n'

/** Only the rule that these tests are written against, whatever else there is. */
export const ONE = ['--rule', 'repeated-words']
