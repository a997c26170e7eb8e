import {type FileHandle, mkdir, open, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {appendWhole, EMPTY} from '../fixing/append.js'
import {isDevice} from '../fixing/draft.js'
import {checkVacant} from '../fixing/vacant.js'
import {asFailure} from '../problems.js'

/** A file that takes the lines that are no records, byte for byte. It is there when the first of them is. */
export class Rejects {
  /** What the user calls it. */
  readonly name: string
  readonly #path: string
  #file: FileHandle | undefined
  #size = 0
  #whole = true

  constructor(name: string, path: string) {
    this.name = name
    this.#path = path
  }

  /** Its size in bytes. */
  get size(): number {
    return this.#size
  }

  async put(line: Uint8Array): Promise<void> {
    try {
      if (this.#file === undefined) {
        await mkdir(dirname(this.#path), {recursive: true})
        this.#file = await open(this.#path, this.#size === 0 ? EMPTY : 'a')
      }
      // The last line of a file may lack its end, and the next file's first would be glued to it.
      const bytes = this.#whole ? line : Buffer.concat([Buffer.from('\n'), line])
      this.#size = await appendWhole(this.#file, this.#size, bytes)
      this.#whole = bytes.at(-1) === 10
    } catch (error) {
      throw asFailure(this.name, error)
    }
  }

  /** Goes on where another process was; what it wrote after that is cut off. */
  async resume(size: number): Promise<void> {
    try {
      if (size === 0) {
        if (!(await isDevice(this.#path))) await rm(this.#path, {force: true})
      } else {
        const file = await open(this.#path, 'r+')
        await file.truncate(size)
        const last = Buffer.alloc(1)
        await file.read(last, 0, 1, size - 1)
        await file.close()
        this.#size = size
        this.#whole = last[0] === 10
      }
    } catch (error) {
      throw asFailure(this.name, error)
    }
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }
}

/** Where the rejects of an output go: beside it, unpacked. */
export function rejectsOf(output: string): string {
  return output.replace(/(\.[^./\\]+?)(?:\.gz)?$/i, '.rejects$1')
}

/** Throws a `Failure` where rejects cannot be begun because something is there. */
export function checkRejects(name: string, path: string): Promise<void> {
  return checkVacant(name, path, {option: '--rejects', who: 'rejects are'})
}
