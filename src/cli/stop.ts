import {quoted} from './reporting/hook.js'

/** The wish of whoever runs the command that it end: Ctrl-C, or a signal of the system. */
export class Stop {
  readonly #signal: AbortSignal | undefined
  #heeded = false

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal
  }

  /** Whether to end when what is in work is done. The command then leaves out the rest, and says so by asking here. */
  get asked(): boolean {
    if (this.#signal?.aborted !== true) return false
    this.#heeded = true
    return true
  }

  /** The exit code of a run that was ended, as shells have it; `undefined` where it came to its own end. */
  get code(): number | undefined {
    return this.#heeded ? (this.#signal?.reason === 'SIGTERM' ? 143 : 130) : undefined
  }
}

/** A command as it can be typed into a shell. */
export function typed(argv: readonly string[]): string {
  return ['copydesk', ...argv.map(quoted)].join(' ')
}
