import {createReadStream} from 'node:fs'
import {type FileHandle, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {asFailure, Failure} from '../problems.js'
import {gunzipped, gzipFile} from '../records/gzip.js'

const FULL = 2 ** 18
let drafts = 0

export interface DraftOptions {
  /** What `keep` repeats. */
  readonly source?: string | undefined
  /** Source and target are gzip files; what is given to the draft is their content. */
  readonly gzip?: boolean
  /** The half-made file has a name by which a later run finds it. */
  readonly resumable?: boolean
}

/** How far a draft is: bytes of its source that it repeats so far, or bytes that its file has. */
export type DraftState = {readonly kept: number} | {readonly size: number}

/**
 * A file in the making. It is written beside its target and takes its place in one step, so that no
 * reader and no crash ever sees half a file. While it only repeats its source nothing is written at all.
 * What is no file (`/dev/null`, a pipe) cannot be replaced and is written to.
 */
export class Draft {
  readonly #name: string
  readonly #target: string
  readonly #options: DraftOptions
  #file: FileHandle | undefined
  /** Where it is made; empty where it is written to the target itself. */
  #path = ''
  /** Bytes of the source that were repeated before anything was written. */
  #repeated = 0
  #waiting: Uint8Array[] = []
  #size = 0
  #written = 0

  /**
   * @param name what the user calls the target
   * @param target what is written; the link's own target when it is a link
   */
  constructor(name: string, target: string, options: DraftOptions = {}) {
    this.#name = name
    this.#target = target
    this.#options = options
  }

  /** The next bytes are the source's own. */
  async keep(bytes: Uint8Array): Promise<void> {
    if (this.#file === undefined && this.#options.source !== undefined) this.#repeated += bytes.length
    else await this.put(bytes)
  }

  /** The next bytes are others. None at all say that something of the source is left out. */
  async put(bytes: Uint8Array): Promise<void> {
    if (this.#file === undefined) await this.#do(() => this.#open(this.#repeated))
    this.#waiting.push(bytes)
    this.#size += bytes.length
    if (this.#size >= FULL) await this.#do(() => this.#write())
  }

  /** Writes what waits, and tells how far the draft is. */
  async state(): Promise<DraftState> {
    if (this.#file === undefined) return {kept: this.#repeated}
    await this.#do(() => this.#write())
    return {size: this.#written}
  }

  /** Goes on where another process was when it asked for the `state`; what it wrote after that is cut off. */
  async resume(state: DraftState): Promise<void> {
    if ('kept' in state) {
      this.#repeated = state.kept
      return
    }
    this.#path = await this.#part()
    const there = await stat(this.#path).catch(() => undefined)
    if (there === undefined || there.size < state.size)
      throw new Failure(this.#path, 'is gone or cut short, so the run cannot go on', 'begin anew')
    this.#file = await open(this.#path, 'a')
    await this.#file.truncate(state.size)
    this.#written = state.size
  }

  /** Commits what another process had ready when it asked for the `state`, unless it did so itself. */
  async finish(state: DraftState): Promise<void> {
    if ('size' in state && (await stat(await this.#part()).catch(() => undefined)) === undefined) return
    await this.resume(state)
    await this.commit()
  }

  /** Leaves the half-made file for a later run. */
  async pause(): Promise<void> {
    await this.#do(() => this.#write())
    await this.#file?.close()
    this.#file = undefined
  }

  /** Puts the file in its place. A source that was only repeated is copied, or left alone where it is the target. */
  async commit(): Promise<void> {
    if (this.#file === undefined && this.#options.source === this.#target) return
    await this.#do(async () => {
      const copied = this.#file === undefined
      if (copied) await this.#open(Number.POSITIVE_INFINITY)
      await this.#write()
      await this.#file?.close()
      this.#file = undefined
      if (this.#path === '') return
      const target = await real(this.#target)
      if (this.#options.gzip === true && !copied) {
        const packed = `${this.#path}.gz`
        await gzipFile(this.#path, packed)
        const handle = await open(packed, 'r+')
        await like(handle, target)
        await handle.close()
        await rename(packed, target)
        await rm(this.#path, {force: true})
      } else await rename(this.#path, target)
    })
  }

  /** Leaves the target as it is. */
  async discard(): Promise<void> {
    await this.#file?.close().catch(() => undefined)
    this.#file = undefined
    if (this.#path === '') return
    for (const path of [this.#path, `${this.#path}.gz`]) await rm(path, {force: true}).catch(() => undefined)
  }

  async #do(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      await this.discard()
      throw asFailure(this.#name, error)
    }
  }

  async #part(): Promise<string> {
    const target = await real(this.#target)
    const name = this.#options.resumable === true ? `.${basename(target)}.copydesk-part` : `.copydesk-${process.pid}-${drafts++}.tmp`
    return join(dirname(target), name)
  }

  async #open(length: number): Promise<void> {
    const {source, gzip, resumable} = this.#options
    if (gzip !== true && (await isDevice(this.#target))) this.#file = await open(this.#target, 'w')
    else {
      await mkdir(dirname(await real(this.#target)), {recursive: true})
      this.#path = await this.#part()
      this.#file = await open(this.#path, resumable === true ? 'w' : 'wx')
      await like(this.#file, await real(this.#target))
    }
    if (length === 0 || source === undefined) return
    // A packed source that is repeated as a whole is copied as it is.
    if (gzip === true && length < Number.POSITIVE_INFINITY) {
      for await (const chunk of gunzipped(createReadStream(source), this.#name)) {
        const rest = length - this.#written
        await this.#append(chunk.length > rest ? chunk.subarray(0, rest) : chunk)
        if (this.#written === length) break
      }
    } else {
      for await (const chunk of createReadStream(source, {end: length - 1})) await this.#append(chunk as Buffer)
    }
  }

  async #write(): Promise<void> {
    if (this.#size === 0) return
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#size = 0
    await this.#append(bytes)
  }

  async #append(bytes: Uint8Array): Promise<void> {
    await this.#file?.writeFile(bytes)
    this.#written += bytes.length
  }
}

/** Gives a file the mode and the owner of the one whose place it will take. */
async function like(file: FileHandle, target: string): Promise<void> {
  const there = await stat(target).catch(() => undefined)
  if (there?.isFile() !== true) return
  await file.chmod(there.mode & 0o7777)
  // Only root may give files away; the others own what they replace or may not keep its owner.
  await file.chown(there.uid, there.gid).catch(() => undefined)
}

/** Whether a path is that of a device, a pipe or a socket. */
export async function isDevice(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined)
  return there !== undefined && !there.isFile() && !there.isDirectory()
}

/** Where a link leads; the path itself where there is nothing yet. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** Writes a text to a file in one step. */
export async function write(name: string, file: string, text: string, options: DraftOptions = {}): Promise<void> {
  const draft = new Draft(name, file, options)
  await draft.put(Buffer.from(text))
  await draft.commit()
}
