import {mkdir} from 'node:fs/promises'
import {basename, dirname, join, posix, resolve} from 'node:path'
import {inspect} from 'node:util'
import {counted, type Totals} from '../../report/report.js'
import type {Role} from '../apart.js'
import type {Input} from '../inputs/inputs.js'
import {recordForm} from '../inputs/kinds.js'
import {slashed} from '../inputs/paths.js'
import type {FixFlags} from '../options.js'
import {asFailure, Failure} from '../problems.js'
import {checkRejects, Rejects, rejectsOf} from '../records/rejects.js'
import {ownVersion} from '../root.js'
import type {Session} from '../session.js'
import {typed} from '../shell.js'
import {Draft, type DraftState} from './draft.js'
import {checkLedger, LEDGER_NAME, LedgerWriter} from './ledger-file.js'
import {checkState, type Mark, RunState, type Saved, type Settings} from './run-state.js'

/** Inputs that are one article between two marks. */
const MARKED = 64

/** How far one input is; see `Mark`. */
type Reached = Omit<Mark, 'input' | 'ready'>

/** The files of one run of `fix`: where clean articles go, the ledger, the rejects, and from where a stopped run goes on. */
export class FixRun {
  ledger: LedgerWriter | undefined
  /** The run was stopped before its end. */
  stopped = false
  readonly #flags: FixFlags
  readonly #session: Session
  readonly #output: string | undefined
  readonly #ledgerName: string | undefined
  readonly #rejects: Rejects | undefined
  #state: RunState | undefined
  #input = 0
  #saved: () => Omit<Saved, 'ledger'> = () => {
    throw new Error('the run has not begun')
  }

  constructor(flags: FixFlags, session: Session) {
    const {cwd} = session.io
    this.#flags = flags
    this.#session = session
    this.#output = flags.output === undefined ? undefined : resolve(cwd, flags.output)
    this.#ledgerName = ledgerOf(flags)
    this.#rejects = flags.rejects === undefined ? undefined : new Rejects(flags.rejects, resolve(cwd, flags.rejects))
  }

  /** Absolute path of the output folder. */
  get output(): string | undefined {
    return this.#output
  }

  get ledgerFile(): string | undefined {
    return this.#ledgerName === undefined ? undefined : resolve(this.#session.io.cwd, this.#ledgerName)
  }

  /** What is written by this run and therefore no input of it. */
  get written(): string[] {
    const rejects = this.#flags.rejects === undefined ? undefined : resolve(this.#session.io.cwd, this.#flags.rejects)
    return [this.#output, this.ledgerFile, rejects].filter((path) => path !== undefined)
  }

  /** What is written beside the clean files, by names that the user gave. */
  get roles(): Role[] {
    const {rejects} = this.#flags
    const at = (name: string): string => resolve(this.#session.io.cwd, name)
    return [
      ...(rejects === undefined ? [] : [{name: `--rejects ${rejects}`, file: at(rejects), is: 'the file of rejects'}]),
      ...(this.#ledgerName === undefined ? [] : [{name: this.#ledgerName, file: at(this.#ledgerName), is: 'the ledger'}]),
    ]
  }

  /** The rejects that go beside the clean files. */
  rejectRoles(inputs: readonly Input[]): Role[] {
    if (this.#output === undefined || this.#rejects !== undefined) return []
    const records = inputs.filter(({kind}) => kind === 'records')
    return records.map((input) => {
      const {file, name} = this.target(input)
      return {name: rejectsOf(name), file: rejectsOf(file), is: `the file of rejects of ${input.path}`}
    })
  }

  /** Where the run goes on, with what it takes over. */
  get from(): (Mark & Saved) | undefined {
    return this.#state?.from
  }

  /** Where the run keeps what it learnt from its inputs: in place they are not the same when it goes on. */
  get learnt(): {readonly file: string; readonly resume: boolean} | undefined {
    return this.#state === undefined ? undefined : {file: this.#state.profile, resume: this.#flags.resume === true}
  }

  /** Throws a `Failure` where the run would write over something, or cannot go on. */
  async check(): Promise<void> {
    const {resume = false, rejects} = this.#flags
    const state = this.#statePath
    if (state === undefined && resume)
      throw new Failure(
        '--resume',
        'without --ledger or --output a run leaves nothing to go on with',
        'leave --resume out: what is clean stays so',
      )
    if (state !== undefined) await checkState(state, this.#place, resume)
    if (resume) return
    if (this.ledgerFile !== undefined) await checkLedger(this.#ledgerName as string, this.ledgerFile)
    if (rejects !== undefined) await checkRejects(rejects, resolve(this.#session.io.cwd, rejects))
  }

  /** Begins the run, or goes on with it. */
  async begin(inputs: readonly Input[], settings: Settings): Promise<void> {
    const {output: outputName, resume = false} = this.#flags
    if (this.#output !== undefined) {
      if (!resume && this.#rejects === undefined) await this.#checkRejects(inputs)
      await mkdir(this.#output, {recursive: true}).catch((error: unknown) => Promise.reject(asFailure(outputName as string, error)))
    }
    const path = this.#statePath
    if (path !== undefined && inputs.every(({file}) => file !== undefined)) {
      await mkdir(dirname(path), {recursive: true})
      this.#state = await RunState.open(path, this.#place, resume, settings, inputs)
    }
  }

  /** Rejects beside the outputs must not fall on one of them, on each other, or on what is there. */
  async #checkRejects(inputs: readonly Input[]): Promise<void> {
    const taken = new Map(inputs.map((input) => [this.target(input).file, `${input.path} is to be clean`]))
    for (const input of inputs) {
      if (input.kind !== 'records') continue
      const {file, name} = this.target(input)
      const [path, called] = [rejectsOf(file), rejectsOf(name)]
      const other = taken.get(path)
      if (other !== undefined)
        throw new Failure(input.path, `its rejects would go to ${called}, where ${other}`, 'name a file for all rejects with --rejects')
      taken.set(path, `those of ${input.path} go`)
      await checkRejects(called, path)
    }
  }

  /** A step before the first article. Where it fails the run is over before it began; one that was stopped may still go on later. */
  async prepare<Value>(step: () => Promise<Value>): Promise<Value> {
    try {
      return await step()
    } catch (error) {
      await (this.#flags.resume === true ? this.#state?.close() : this.#state?.remove())
      throw error
    }
  }

  /** Opens the ledger and the rejects. */
  async open(): Promise<void> {
    if (this.from !== undefined) await this.#rejects?.resume(this.from.rejects)
    const file = this.ledgerFile
    const name = this.#ledgerName
    if (file === undefined || name === undefined) return
    this.ledger =
      this.from === undefined ? await LedgerWriter.open(name, file, ownVersion()) : await LedgerWriter.resume(name, file, this.from.ledger)
  }

  /** Tells from where the run is saved, and takes over what was. */
  saves(totals: Totals, verdict: {left: boolean; failed: boolean}): void {
    const {from} = this
    if (from !== undefined) {
      Object.assign(totals, from.totals)
      verdict.left = from.left
      verdict.failed = from.failed
    }
    const {problems} = this.#session
    this.#saved = () => ({totals, left: verdict.left, failed: verdict.failed || problems.count > 0})
  }

  /** Goes through the inputs that are not done yet. */
  async each(inputs: readonly Input[], step: (input: Input, from: Mark | undefined) => Promise<void>): Promise<void> {
    const {from} = this
    for (let at = from?.input ?? 0; at < inputs.length && !this.stopped; at++) {
      const input = inputs[at] as Input
      this.#input = at
      const begun = at === from?.input ? from : undefined
      if (begun?.ready === true) {
        await this.draft(input)?.finish(begun.draft)
        continue
      }
      this.stopped = this.#session.stop.asked
      const between = {rows: 0, draft: {kept: 0}, rejects: this.#rejects?.size ?? 0}
      if (begun === undefined && at > 0 && (this.stopped || at % MARKED === 0)) await this.mark(between)
      if (!this.stopped) await step(input, begun)
    }
  }

  /** Where the clean file goes, absolute and as people call it. */
  target(input: Input): {readonly file: string; readonly name: string} {
    return this.#output === undefined
      ? {file: input.file ?? resolve(this.#session.io.cwd, input.path), name: input.path}
      : {file: resolve(this.#output, input.name), name: posix.join(slashed(this.#flags.output as string), input.name)}
  }

  /** The clean file in the making; `undefined` for standard input. */
  draft(input: Input): Draft | undefined {
    const {file, name} = this.target(input)
    if (input.file === undefined) return undefined
    return new Draft(name, file, {
      source: input.file,
      gzip: recordForm(input.path)?.gzip === true,
      resumable: this.#state !== undefined,
    })
  }

  /** What takes the bad lines of an input; `undefined` where they stay in it. */
  rejects(input: Input): Rejects | undefined {
    if (this.#rejects !== undefined || this.#output === undefined) return this.#rejects
    const {file, name} = this.target(input)
    return new Rejects(rejectsOf(name), rejectsOf(file))
  }

  /** Everything that was written is whole, and the input in work is so far. */
  async mark(reached: Reached & {readonly ready?: true}): Promise<void> {
    await this.#state?.mark({input: this.#input, ...reached, ledger: this.ledger?.size ?? 0, ...this.#saved()})
  }

  /** Puts a clean file in its place. A run that is killed at this very moment does so when it goes on. */
  async commit(draft: Draft, input: Input, reached: Omit<Reached, 'draft'>): Promise<void> {
    const draftState: DraftState = await draft.state()
    // An article is made anew from its source, unless that is what is replaced.
    if (input.kind === 'records' || (input.file === this.target(input).file && 'size' in draftState))
      await this.mark({...reached, draft: draftState, ready: true})
    await draft.commit()
  }

  /** Leaves a clean file half made, for a run that goes on; without a ledger nothing would find it. */
  async pause(draft: Draft, reached: Reached): Promise<void> {
    this.stopped = true
    if (this.#state === undefined) return draft.discard()
    await this.mark(reached)
    await draft.pause()
  }

  /** The run is over, or stopped: then it says how to go on. */
  async end(totals: Totals): Promise<void> {
    await this.ledger?.close()
    await this.#rejects?.close()
    if (!this.stopped) return this.#state?.remove()
    await this.#state?.close()
    const {err, argv} = this.#session
    const how =
      this.#state === undefined
        ? ''
        : `; what is done is kept, go on with: ${typed(argv.includes('--resume') ? argv : [...argv, '--resume'])}`
    await err.write(`copydesk: stopped after ${counted(totals.articles, 'article')}${how}\n`)
  }

  /** What people call the place of the results. */
  get #place(): string {
    return this.#ledgerName ?? (this.#flags.output as string)
  }

  get #statePath(): string | undefined {
    const ledger = this.ledgerFile
    if (ledger !== undefined) return join(dirname(ledger), `.${basename(ledger)}.run`)
    return this.#output === undefined ? undefined : join(this.#output, '.copydesk.run')
  }
}

function ledgerOf(flags: FixFlags): string | undefined {
  if (flags.ledger === false) return undefined
  return flags.ledger ?? (flags.output === undefined ? undefined : posix.join(slashed(flags.output), LEDGER_NAME))
}

/** What may differ between a run and the one that goes on with it: how it is reported and judged. */
const FREE = new Set(['resume', 'quiet', 'format', 'formatFile', 'fingerprints', 'failOn', 'timing', 'maxWarnings'])

/** What must be the same when a run goes on, by the names of the options. */
export function settingsOf(flags: FixFlags, config: unknown): Settings {
  const named = Object.entries(flags).filter(([name, value]) => !FREE.has(name) && value !== undefined)
  const option = (name: string): string => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return {
    version: ownVersion(),
    // A module may hold what JSON knows nothing of.
    config: inspect(config, {depth: null, maxArrayLength: null, maxStringLength: null, breakLength: Number.POSITIVE_INFINITY}),
    ...Object.fromEntries(named.map(([name, value]) => [option(name), JSON.stringify(value)])),
  }
}
