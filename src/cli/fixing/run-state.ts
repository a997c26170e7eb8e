import {type FileHandle, open, readFile, rm, stat} from 'node:fs/promises'
import type {Totals} from '../../report/report.js'
import type {Input} from '../inputs/inputs.js'
import {asFailure, Failure} from '../problems.js'
import {appendWhole} from './append.js'
import type {DraftState} from './draft.js'

/** How far a run is. All that was written before is whole, and sizes tell where what came later begins. */
export interface Mark {
  /** Which input is in work; those before it are done. */
  readonly input: number
  /** Its clean file is ready and takes its place next. */
  readonly ready?: true
  /** Lines or rows of the input that are done. */
  readonly rows: number
  readonly draft: DraftState
  /** Bytes of the rejects of this input, or of all where they have one file. */
  readonly rejects: number
}

/** What a run that goes on takes over beside its files. */
export interface Saved {
  readonly ledger: number
  readonly totals: Totals
  /** Something is left that counts against `--fail-on`. */
  readonly left: boolean
  /** Something failed and was told of. */
  readonly failed: boolean
}

/** What has to be the same when a run goes on, by name: options and the like. */
export type Settings = Readonly<Record<string, string>>

type Source = readonly [path: string, size: number, time: number]

interface Header {
  readonly copydesk: 'run'
  readonly settings: Settings
  readonly inputs: readonly Source[]
}

/**
 * The file from which a run that was stopped goes on: a header, then a line for every time that all files were whole.
 * It is gone when the run is over.
 */
export class RunState {
  /** Where the run goes on; absent where nothing was done yet. */
  readonly from: (Mark & Saved) | undefined
  readonly #path: string
  readonly #file: FileHandle
  #size: number

  private constructor(path: string, file: FileHandle, size: number, from: (Mark & Saved) | undefined) {
    this.#path = path
    this.#file = file
    this.#size = size
    this.from = from
  }

  /** A file beside this one for what the run learnt from its inputs. */
  get profile(): string {
    return `${this.#path}.profile`
  }

  /**
   * Begins a run, or goes on with the one that left its state there.
   * @param place where the results of the run are, as the user calls it
   */
  static async open(path: string, place: string, resume: boolean, settings: Settings, inputs: readonly Input[]): Promise<RunState> {
    try {
      const header: Header = {copydesk: 'run', settings, inputs: await Promise.all(inputs.map(sourceOf))}
      if (resume) return await RunState.#resume(path, place, header)
      // Of two runs that begin at once one comes too late, and says so.
      const file = await open(path, 'ax').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw new Failure(place, 'another run has just begun here', 'wait for its end, or write elsewhere')
        throw error
      })
      const state = new RunState(path, file, 0, undefined)
      await state.#put(header)
      return state
    } catch (error) {
      throw asFailure(place, error)
    }
  }

  static async #resume(path: string, place: string, now: Header): Promise<RunState> {
    const text = await readFile(path, 'utf8')
    // A line without an end was being written when the run was killed.
    const [first = '', ...marks] = text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1)
    const before = headerOf(first)
    // It was killed before it had begun.
    if (before === undefined) throw nothing(place)
    const last = marks.at(-1)
    const from = last === undefined ? undefined : (JSON.parse(last) as Mark & Saved)
    for (const name of new Set([...Object.keys(before.settings), ...Object.keys(now.settings)])) {
      if (before.settings[name] !== now.settings[name])
        throw new Failure(
          '--resume',
          `the run that was stopped had another ${name} (${before.settings[name] ?? 'none'}, not ${now.settings[name] ?? 'none'})`,
          'go on with the same, or begin anew elsewhere',
        )
    }
    // What is done may have been changed by the run itself, in place; the rest has to be what it was.
    const done = from === undefined ? 0 : from.ready === true ? from.input + 1 : from.input
    if (before.inputs.length !== now.inputs.length)
      throw new Failure('--resume', `there are ${now.inputs.length} inputs, not ${before.inputs.length} as before`, ANEW)
    for (const [at, [path, size, time]] of before.inputs.entries()) {
      const [other, otherSize, otherTime] = now.inputs[at] as Source
      if (other !== path || (at >= done && (size !== otherSize || time !== otherTime)))
        throw new Failure(path, other === path ? 'has changed since the run was stopped' : `is not the input now, ${other} is`, ANEW)
    }
    const file = await open(path, 'a')
    const size = Buffer.byteLength(`${[first, ...marks].join('\n')}\n`)
    await file.truncate(size)
    return new RunState(path, file, size, from)
  }

  /** Tells that everything is whole up to here. */
  async mark(mark: Mark & Saved): Promise<void> {
    await this.#put(mark)
  }

  async #put(line: Header | (Mark & Saved)): Promise<void> {
    this.#size = await appendWhole(this.#file, this.#size, Buffer.from(`${JSON.stringify(line)}\n`))
  }

  /** Leaves the state for a run that goes on. */
  async close(): Promise<void> {
    await this.#file.close()
  }

  /** The run is over. */
  async remove(): Promise<void> {
    await this.#file.close()
    for (const path of [this.#path, this.profile]) await rm(path, {force: true})
  }
}

const ANEW = 'put it back as it was, or begin anew elsewhere'

/** Throws a `Failure` where a run that was stopped is waiting, or where none is that could go on. */
export async function checkState(path: string, place: string, resume: boolean): Promise<void> {
  const there = (await stat(path).catch(() => undefined)) !== undefined
  if (there && !resume)
    throw new Failure(place, 'a run was stopped here and can go on', `say --resume; to begin anew, remove what it wrote and ${path}`)
  if (!there && resume) throw nothing(place)
}

function nothing(place: string): Failure {
  return new Failure(place, 'no run was stopped here, so none can go on', 'leave --resume out')
}

function headerOf(line: string): Header | undefined {
  try {
    const header = JSON.parse(line) as Header
    return header.copydesk === 'run' ? header : undefined
  } catch {
    return undefined
  }
}

async function sourceOf({path, file}: Input): Promise<Source> {
  const stats = file === undefined ? undefined : await stat(file).catch(() => undefined)
  return [path, stats?.size ?? 0, stats?.mtimeMs ?? 0]
}
