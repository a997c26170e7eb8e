import {stat} from 'node:fs/promises'
import type {SingleBar} from 'cli-progress'
import type {Input} from '../inputs/inputs.js'
import type {Io, Sink} from '../session.js'

/** Between two lines where there is no terminal, in milliseconds. */
const INTERVAL = 10_000
const BAR = 20
/** Saves the cursor's place, and goes back there. */
const SAVED = ['\u001b7', '\u001b8']

export interface ProgressOptions {
  readonly quiet: boolean
  /** Whether what goes to standard output ends its lines, so that a bar may stand below it. */
  readonly lines: boolean
}

/** How far a command is, on standard error: a bar on a terminal, a line now and then in CI, else nothing. */
export class Progress {
  readonly #io: Io
  readonly #sinks: {readonly out: Sink; readonly err: Sink}
  #deed = ''
  #total = 0
  #done = 0
  #from = 0
  #began = 0
  #told = 0
  #bar: SingleBar | undefined
  #inCi = false

  constructor(io: Io, sinks: {readonly out: Sink; readonly err: Sink}) {
    this.#io = io
    this.#sinks = sinks
  }

  /** Begins a pass over the inputs. Nothing is shown of standard input, which has no known end. */
  async begin(deed: string, inputs: readonly Input[], {quiet, lines}: ProgressOptions): Promise<void> {
    this.end()
    const {out, err} = this.#sinks
    const {env} = this.#io
    const onTerminal = err.terminal && env.TERM !== 'dumb' && (lines || !out.terminal)
    const inCi = !err.terminal && env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
    if (quiet || !(onTerminal || inCi) || inputs.some(({file}) => file === undefined)) return
    const sizes = await Promise.all(
      inputs.map(({file}) =>
        stat(file as string).then(
          ({size}) => size,
          () => 0,
        ),
      ),
    )
    this.#deed = deed
    this.#total = sizes.reduce((sum, size) => sum + size, 0)
    this.#done = 0
    this.#from = 0
    this.#began = Date.now()
    this.#told = this.#began
    this.#inCi = inCi
    if (!onTerminal || this.#total === 0) return
    const {SingleBar, Format} = (await import('cli-progress')).default
    this.#bar = new SingleBar({
      stream: withoutPlaces(this.#io.stderr),
      // A narrow terminal cuts the end off, and the bar says least.
      format: (options, {progress}) => `copydesk: ${this.#state()}  ${Format.BarFormat(progress, options)}`,
      barCompleteString: '='.repeat(BAR),
      barIncompleteString: '-'.repeat(BAR),
      barsize: BAR,
      clearOnComplete: true,
      // A line that was cleared for another is the same when it comes back.
      forceRedraw: true,
      linewrap: true,
      gracefulExit: false,
    })
    this.#bar.start(this.#total, 0)
    const clear = (): void => void this.#io.stderr.write('\r\u001b[2K')
    err.before = clear
    if (out.terminal) out.before = clear
  }

  /** So many bytes of the inputs' files were read. */
  add(bytes: number): void {
    this.#done += bytes
    this.#bar?.update(Math.min(this.#done, this.#total))
    if (!this.#inCi || Date.now() - this.#told < INTERVAL) return
    this.#told = Date.now()
    void this.#sinks.err.write(`copydesk: ${this.#state()}\n`)
  }

  /** Takes the bar away. */
  end(): void {
    this.#inCi = false
    if (this.#bar === undefined) return
    this.#sinks.err.before = undefined
    this.#sinks.out.before = undefined
    this.#bar.stop()
    this.#bar = undefined
  }

  /** What was read so far was only passed over: it says nothing of the time that the rest takes. */
  passed(): void {
    this.#from = this.#done
    this.#began = Date.now()
  }

  #state(): string {
    const rate = (this.#done - this.#from) / (Math.max(1, Date.now() - this.#began) / 1000)
    const left = rate === 0 ? '' : `, ${size(rate)}/s, ${duration(Math.max(0, this.#total - this.#done) / rate)} left`
    return `${this.#deed} ${Math.floor((this.#done / Math.max(1, this.#total)) * 100)}%  ${size(this.#done)} of ${size(this.#total)}${left}`
  }
}

/** The stream without the saved place of the cursor: lines that are printed meanwhile have moved what stands there. */
function withoutPlaces(stream: Io['stderr']): NodeJS.WritableStream {
  return new Proxy(stream, {
    get(target, key) {
      if (key === 'write') return (text: string) => (SAVED.includes(text) ? true : target.write(text))
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60
    ? `${whole} s`
    : whole < 3600
      ? `${Math.floor(whole / 60)} min ${whole % 60} s`
      : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
