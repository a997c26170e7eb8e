import {appendFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type ArticleReport, type Deed, plain, type Reporter, type Totals} from '../../report/report.js'
import type {AnyRule} from '../../rule/rule.js'
import {Draft} from '../fixing/draft.js'
import {isBelow, pathFrom} from '../inputs/paths.js'
import {type CommonFlags, fails} from '../options.js'
import {asFailure, Failure} from '../problems.js'
import {ownVersion, pageOf} from '../root.js'
import {coloursFor, type Session, type Sink} from '../session.js'
import type {ResolvedFlags} from '../setup.js'
import {checkFormats, type FormatFlag} from './formats.js'

type ReportFlags = Pick<ResolvedFlags<CommonFlags>, 'format' | 'quiet' | 'failOn' | 'fingerprints'>

/** What reports are to know of a run. */
export interface Reported {
  readonly deed: Deed
  /** Where a report without a file goes; nowhere where standard output has a diff. */
  readonly sink: Sink | undefined
  /** What the run knew of the corpus: a path, `implicit` or `none`. */
  readonly profile: string
  /** The rules that run, hosted plugins among them. */
  readonly rules: readonly AnyRule[]
}

/** One report on its way to where it goes. */
interface Outlet {
  readonly name: string
  readonly reporter: Reporter
  put(text: string): Promise<void>
  /** Nobody reads it any more. */
  isClosed?(): boolean
  /** All is written. */
  close?(): Promise<void>
  /** The run failed. */
  discard?(): Promise<void>
}

/** The reports of one run, in all the formats asked for. */
export class Reports {
  readonly #session: Session
  #outlets: readonly Outlet[]

  private constructor(session: Session, outlets: readonly Outlet[]) {
    this.#session = session
    this.#outlets = outlets
  }

  /** Begins the reports. Throws a `Failure` when formats are in each other's way or a file cannot be written. */
  static async open(flags: ReportFlags, run: Reported, session: Session): Promise<Reports> {
    const {io} = session
    const formats = flags.format ?? [{name: 'stylish'}]
    checkFormats(formats)
    const outlets: Outlet[] = []
    for (const format of formats) {
      const outlet = await outletOf(format, flags, run, session)
      if (outlet !== undefined) outlets.push(outlet)
    }
    const page = io.env.GITHUB_STEP_SUMMARY
    if (page && formats.some(({name}) => name === 'github')) outlets.push(await summaryOutlet(page, run.deed))
    const reports = new Reports(session, outlets)
    try {
      for (const {reporter, put} of outlets) await put(reporter.begin())
    } catch (error) {
      await reports.discard()
      throw error
    }
    return reports
  }

  /** Whether nobody reads any of the reports, so that there is no use in going on. */
  get closed(): boolean {
    return this.#outlets.every(({isClosed}) => isClosed?.() === true)
  }

  async article(report: ArticleReport): Promise<void> {
    await this.#each(({reporter, put}) => put(reporter.article(report)))
  }

  async end(totals: Totals): Promise<void> {
    const {problems} = this.#session
    await this.#each(async ({reporter, put, close}) => {
      await put(reporter.end(totals, problems.told))
      await close?.()
    })
  }

  /** Leaves the files as they were. */
  async discard(): Promise<void> {
    for (const {discard} of this.#outlets) await discard?.()
  }

  /** A report that cannot be written is told of and given up; the run and the other reports go on. */
  async #each(step: (outlet: Outlet) => Promise<void>): Promise<void> {
    for (const outlet of this.#outlets) {
      try {
        await step(outlet)
      } catch (error) {
        this.#session.problems.caught(outlet.name, error)
        this.#outlets = this.#outlets.filter((one) => one !== outlet)
        await outlet.discard?.()
      }
    }
  }
}

async function outletOf(format: FormatFlag, flags: ReportFlags, run: Reported, session: Session): Promise<Outlet | undefined> {
  const {name, file} = format
  const {sink, deed} = run
  const option = `--format ${name}`
  if (deed === 'trial' && name !== 'stylish' && name !== 'json')
    throw new Failure(option, 'what a trial leaves stands in a text that is not written', 'say lint, or let fix write')
  if (file === undefined) {
    if (sink !== undefined) {
      const reporter = await reporterOf(format, flags, run, session)
      return {name: option, reporter, put: putter(name, sink), isClosed: () => sink.closed}
    }
    if (flags.format === undefined) return undefined
    throw new Failure(option, 'standard output has the diff', `give it a file: ${option} --format-file FILE`)
  }
  const draft = new Draft(file, resolve(session.io.cwd, file))
  return {
    name: file,
    reporter: await reporterOf(format, flags, run, session),
    put: (text) => draft.put(Buffer.from(text)),
    close: () => draft.commit(),
    discard: () => draft.discard(),
  }
}

/** Text for people goes as text, which the sink guards; a report for programs says what it says in bytes. */
function putter(name: FormatFlag['name'], sink: Sink): Outlet['put'] {
  return name === 'stylish' ? (text) => sink.write(text) : (text) => sink.write(Buffer.from(text))
}

async function summaryOutlet(page: string, deed: Deed): Promise<Outlet> {
  const {stepSummary} = await import('../../report/step-summary.js')
  return {
    name: page,
    reporter: stepSummary(deed),
    async put(text) {
      if (text !== '')
        await appendFile(page, text).catch((error: unknown) => Promise.reject(asFailure(`GITHUB_STEP_SUMMARY ${page}`, error)))
    },
  }
}

/** The reporter that `--format` names; only that one is loaded. */
async function reporterOf(
  {name, file}: FormatFlag,
  {quiet, failOn, fingerprints}: ReportFlags,
  {deed, profile, rules, sink}: Reported,
  {io}: Session,
): Promise<Reporter> {
  if (name === 'json') return (await import('../../report/json.js')).json(profile)
  if (name === 'github') return (await import('../../report/github.js')).github(inRepository(io))
  if (name === 'junit') return (await import('../../report/junit.js')).junit((finding) => fails(finding, failOn))
  if (name === 'sarif') {
    const {sarif} = await import('../../report/sarif.js')
    return sarif({version: ownVersion(), rules, root: pathToFileURL(join(io.cwd, '/')).href, pages: await pagesOf(rules)})
  }
  const {stylish} = await import('../../report/stylish.js')
  const terminal = file === undefined ? sink : undefined
  const colours = terminal === undefined ? plain : await coloursFor(terminal, io.env)
  return stylish({colours, quiet: quiet === true, deed, columns: terminal?.columns, fingerprints})
}

/** GitHub knows files by their paths from the folder of the checkout, of which a step may run in a part. */
function inRepository({cwd, env}: Session['io']): (path: string) => string {
  const root = env.GITHUB_WORKSPACE
  return (path) => {
    const file = resolve(cwd, path)
    return root && isBelow(resolve(root), file) ? pathFrom(root, file) : path
  }
}

/** What the rules' pages say for a help text: why, and how safe a fix is. */
async function pagesOf(rules: readonly AnyRule[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const {id} of rules) {
    const parts = (await pageOf(id)).split(/^(?=## )/m).filter((part) => /^## (?:Why|Fix safety)\n/.test(part))
    if (parts.length > 0) pages.set(id, parts.join('').trim())
  }
  return pages
}
