import {Guard} from '../report/commands.js'
import type {Colours} from '../report/report.js'
import {Problems} from './problems.js'
import {Progress} from './reporting/progress.js'
import {Stop} from './stop.js'

/** What a command has of the process; tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Stream
  readonly stderr: Stream
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the command is to end; the reason is the name of the signal. */
  readonly signal?: AbortSignal
}

/** A writable stream that may be a terminal. */
export type Stream = NodeJS.WritableStream & {readonly isTTY?: boolean; readonly columns?: number}

/**
 * Writes to a stream at the stream's own pace, so that output never piles up in memory. Strings are for people: where
 * GitHub's runner reads them, nothing in them is a command. Bytes go as they are.
 */
export class Sink {
  /** Called before something is written: who else uses the terminal makes room. */
  before: (() => void) | undefined
  readonly #stream: Stream
  #closed = false
  #failure: NodeJS.ErrnoException | undefined
  readonly #guard: Guard | undefined

  constructor(stream: Stream, env: Io['env']) {
    this.#stream = stream
    this.#guard = env.GITHUB_ACTIONS ? new Guard() : undefined
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true
      // A reader that has seen enough ("| head") is no failure.
      if (error.code !== 'EPIPE') this.#failure ??= error
    })
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#closed
  }

  /** What went wrong with writing, if anything. */
  get failure(): NodeJS.ErrnoException | undefined {
    return this.#failure
  }

  get terminal(): boolean {
    return this.#stream.isTTY === true
  }

  /** Columns of the terminal; `undefined` where it is none. */
  get columns(): number | undefined {
    return this.terminal ? this.#stream.columns : undefined
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (this.#closed || data.length === 0) return
    this.before?.()
    const sent = typeof data === 'string' && this.#guard !== undefined ? this.#guard.pass(data) : data
    if (this.#stream.write(sent) || this.#closed) return
    await new Promise<void>((resolve) => {
      const events = ['drain', 'error', 'close']
      const go = (): void => {
        for (const event of events) this.#stream.removeListener(event, go)
        resolve()
      }
      for (const event of events) this.#stream.on(event, go)
    })
  }

  /** Waits until everything written has left, so that a late failure is not missed. */
  async flush(): Promise<void> {
    if (!this.#closed) await new Promise<void>((resolve) => void this.#stream.write('', () => resolve()))
  }
}

/** One run of a command. */
export interface Session {
  readonly io: Io
  /** The arguments, for a message that says how to go on. */
  readonly argv: readonly string[]
  readonly out: Sink
  readonly err: Sink
  readonly problems: Problems
  readonly progress: Progress
  readonly stop: Stop
  /** What is to be done when the command has ended, however it ended. */
  readonly ending: Array<() => Promise<void>>
}

export function openSession(io: Io, argv: readonly string[]): Session {
  const err = new Sink(io.stderr, io.env)
  const out = new Sink(io.stdout, io.env)
  return {
    io,
    argv,
    out,
    err,
    problems: new Problems((line) => void err.write(line)),
    progress: new Progress(io, {out, err}),
    stop: new Stop(io.signal),
    ending: [],
  }
}

/** Colours for a stream: where it is a terminal, unless NO_COLOR or FORCE_COLOR=0 says no or FORCE_COLOR yes. */
export async function coloursFor(sink: Sink, env: Io['env']): Promise<Colours> {
  const forced = env.FORCE_COLOR === undefined ? undefined : env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  const wanted = !env.NO_COLOR && (forced ?? (sink.terminal && env.TERM !== 'dumb'))
  const {default: picocolors} = await import('picocolors')
  return picocolors.createColors(wanted)
}
