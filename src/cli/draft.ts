import {createReadStream} from 'node:fs'
import {type FileHandle, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {asFailure} from './problems.js'

const FULL = 2 ** 18
let drafts = 0

/**
 * A file in the making. It is written beside its target and takes its place in one step, so that no
 * reader and no crash ever sees half a file. While it only repeats its source nothing is written at all.
 */
export class Draft {
  readonly #name: string
  readonly #target: string
  readonly #source: string | undefined
  #file: FileHandle | undefined
  #path = ''
  /** Bytes of the source that were repeated before anything was written. */
  #repeated = 0
  #waiting: Uint8Array[] = []
  #size = 0

  /**
   * @param name what the user calls the target
   * @param target what is written; the link's own target when it is a link
   * @param source what `keep` repeats
   */
  constructor(name: string, target: string, source?: string) {
    this.#name = name
    this.#target = target
    this.#source = source
  }

  /** The next bytes are the source's own. */
  async keep(bytes: Uint8Array): Promise<void> {
    if (this.#file === undefined && this.#source !== undefined) this.#repeated += bytes.length
    else await this.put(bytes)
  }

  /** The next bytes are others. */
  async put(bytes: Uint8Array): Promise<void> {
    if (this.#file === undefined) await this.#do(() => this.#open(this.#repeated))
    this.#waiting.push(bytes)
    this.#size += bytes.length
    if (this.#size >= FULL) await this.#do(() => this.#write())
  }

  /** Puts the file in its place. A source that was only repeated is copied, or left alone where it is the target. */
  async commit(): Promise<void> {
    if (this.#file === undefined && this.#source === this.#target) return
    await this.#do(async () => {
      if (this.#file === undefined) await this.#open(Number.POSITIVE_INFINITY)
      await this.#write()
      await this.#file?.close()
      this.#file = undefined
      await rename(this.#path, await real(this.#target))
    })
  }

  /** Leaves the target as it is. */
  async discard(): Promise<void> {
    await this.#file?.close().catch(() => undefined)
    this.#file = undefined
    if (this.#path !== '') await rm(this.#path, {force: true}).catch(() => undefined)
  }

  async #do(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      await this.discard()
      throw asFailure(this.#name, error)
    }
  }

  async #open(length: number): Promise<void> {
    const target = await real(this.#target)
    await mkdir(dirname(target), {recursive: true})
    this.#path = join(dirname(target), `.copydesk-${process.pid}-${drafts++}.tmp`)
    this.#file = await open(this.#path, 'wx')
    const there = await stat(target).catch(() => undefined)
    if (there?.isFile() === true) {
      await this.#file.chmod(there.mode & 0o7777)
      // Only root may give files away; the others own what they replace or may not keep its owner.
      await this.#file.chown(there.uid, there.gid).catch(() => undefined)
    }
    if (length === 0 || this.#source === undefined) return
    for await (const chunk of createReadStream(this.#source, {end: length - 1})) await this.#file.writeFile(chunk as Buffer)
  }

  async #write(): Promise<void> {
    if (this.#size === 0) return
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#size = 0
    await this.#file?.writeFile(bytes)
  }
}

/** Where a link leads; the path itself where there is nothing yet. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
