import {dirname, resolve} from 'node:path'
import type {DeskOptions} from '../../desk.js'
import {type Suppressed, type Suppression, UNREASONED, UNUSED} from '../../fixes/suppress.js'
import {type Accepted, type ArticleReport, counted} from '../../report/report.js'
import {visible} from '../../report/visible.js'
import {type Finding, fingerprint, hashScope} from '../../rule/finding.js'
import type {AnyRule} from '../../rule/rule.js'
import {pathFrom} from '../inputs/paths.js'
import {Failure} from '../problems.js'
import type {Session} from '../session.js'
import {Baseline, type Key} from './baseline.js'
import {type FiledSuppression, SuppressionFile} from './suppressions.js'

/** The options that say which findings are known and accepted. */
export interface ScreenFlags {
  /** `false` for `--no-baseline`. */
  readonly baseline?: string | false
  readonly updateBaseline?: boolean
  /** `false` for `--no-suppressions`. */
  readonly suppressions?: string | false
  readonly quiet?: boolean
  readonly staged?: boolean
  readonly since?: string
}

/** What names an article in a run: its file, and for a record its id or line. */
export type Place = Pick<ArticleReport, 'path' | 'id' | 'line'>

/** What stands between the judge and the report: it lets through what nobody has accepted. */
export class Screen {
  readonly #session: Session
  readonly #flags: ScreenFlags
  readonly #baseline: Baseline | undefined
  readonly #file: SuppressionFile | undefined
  readonly #everywhere: readonly FiledSuppression[]
  readonly #byArticle = new Map<string, FiledSuppression[]>()
  /** The entries as the desk gets them: one list for all articles that have none of their own, and that of the article judged last. */
  #shared: readonly Suppression[] | undefined
  #own: {readonly name: string; readonly list: readonly Suppression[]} | undefined
  readonly #handed = new WeakMap<Suppression, FiledSuppression>()
  readonly #used = new Set<FiledSuppression>()
  readonly #judged = new Set<FiledSuppression>()
  /** The sets of rules that judged what has a name. */
  readonly #rulesOf = new Map<string, Set<ReadonlySet<string>>>()
  readonly #ran = new WeakMap<readonly AnyRule[], ReadonlySet<string>>()

  private constructor(session: Session, flags: ScreenFlags, baseline?: Baseline, file?: SuppressionFile) {
    this.#session = session
    this.#flags = flags
    this.#baseline = baseline
    this.#file = file
    const entries = file?.entries ?? []
    this.#everywhere = entries.filter(({suppression}) => suppression.article === undefined)
    for (const entry of entries) {
      const {article} = entry.suppression
      if (article === undefined) continue
      const same = this.#byArticle.get(article)
      if (same === undefined) this.#byArticle.set(article, [entry])
      else same.push(entry)
    }
  }

  static async open(flags: ScreenFlags, session: Session): Promise<Screen> {
    const {baseline, updateBaseline = false, suppressions} = flags
    const {cwd} = session.io
    if (updateBaseline && typeof baseline !== 'string')
      throw new Failure('--update-baseline', 'no baseline is named', 'name it with --baseline FILE')
    // Of a file of records only some are judged then, and what the others have would count as gone.
    if (updateBaseline && (flags.staged === true || flags.since !== undefined))
      throw new Failure('--update-baseline', 'only a part of the articles is judged', 'leave --staged and --since out')
    return new Screen(
      session,
      flags,
      typeof baseline === 'string' ? await Baseline.open(baseline, cwd, updateBaseline) : undefined,
      typeof suppressions === 'string' ? await SuppressionFile.open(suppressions, cwd, true) : undefined,
    )
  }

  /** The desk for one article, with what the file of suppressions says of it. */
  desk<Desk extends DeskOptions>(desk: Desk, place: Place): Desk {
    const name = this.#nameOf(place)
    const own = this.#entriesOf(name)
    if (own.length === 0 && this.#everywhere.length === 0) return desk
    if (own.length === 0) {
      this.#shared ??= this.#handOut(this.#everywhere)
      return {...desk, suppressions: this.#shared}
    }
    // Records without ids have the name of their file in common, and come one after the other.
    if (this.#own?.name !== name) this.#own = {name, list: this.#handOut([...own, ...this.#everywhere])}
    return {...desk, suppressions: this.#own.list}
  }

  #handOut(entries: readonly FiledSuppression[]): readonly Suppression[] {
    return entries.map((filed) => {
      const {article: _, ...entry} = filed.suppression
      this.#handed.set(entry, filed)
      return entry
    })
  }

  /** Parts the findings of an article, all that the desk has made, in what is shown and what is accepted. */
  screen(place: Place, {findings, suppressed = []}: Judged, {rules = [], plugins = []}: DeskOptions): Screened {
    const ran = this.#idsOf(rules, plugins)
    if (this.#file !== undefined) this.#judge(keyOf(place, this.#session.io.cwd, this.#file.path), ran)
    for (const {entry} of suppressed) {
      const filed = entry === undefined ? undefined : this.#handed.get(entry)
      if (filed !== undefined) this.#used.add(filed)
    }
    const accepted: Accepted[] = suppressed.map(({finding, reason}) => ({finding, by: 'suppression', reason}))
    if (this.#baseline === undefined) return {shown: findings, accepted}
    // What is amiss with a comment is mended by removing it, and depends on which rules ran.
    const known = this.#baseline.accept(
      keyOf(place, this.#session.io.cwd, this.#flags.baseline as string),
      findings.filter(({rule}) => rule !== UNUSED && rule !== UNREASONED),
      ran,
    )
    for (const finding of known) accepted.push({finding, by: 'baseline'})
    return {shown: findings.filter((finding) => !known.has(finding)), accepted}
  }

  /**
   * Ends the run: lowers the baseline where that is wanted, tells what it accepts, and gives what is amiss with the file
   * of suppressions as a report on that file, if anything is.
   */
  async end(): Promise<ArticleReport | undefined> {
    await this.#endBaseline()
    if (this.#file === undefined) return undefined
    const {path, source, entries} = this.#file
    const findings = entries.flatMap((entry): Finding[] => {
      const {rule, article, reason} = entry.suppression
      const made: Finding[] = []
      if (reason === '')
        made.push(amiss(entry, source, UNREASONED, `The entry does not say why ${rule} is wrong here`, 'Write "reason: …" into it.'))
      // An entry for any article may be used by one that this run has not seen.
      if (this.#judged.has(entry) && !this.#used.has(entry))
        made.push(amiss(entry, source, UNUSED, `${rule} finds nothing of the kind in ${article}`, 'Remove the entry.'))
      return made
    })
    return findings.length === 0 ? undefined : {path, sources: {text: source}, findings}
  }

  /** Notes that the rules judged what has that name. */
  #judge({name, shared}: Key, ran: ReadonlySet<string>): void {
    // Of a file whose records have no ids some may not have changed, and an entry may speak of those.
    if (shared && (this.#flags.staged === true || this.#flags.since !== undefined)) return
    const before = this.#rulesOf.get(name)
    if (before?.has(ran) === true) return
    this.#rulesOf.set(name, (before ?? new Set()).add(ran))
    for (const filed of this.#entriesOf(name)) if (ran.has(filed.suppression.rule)) this.#judged.add(filed)
  }

  #idsOf(rules: readonly AnyRule[], plugins: readonly AnyRule[]): ReadonlySet<string> {
    const ids = this.#ran.get(rules) ?? new Set([...rules, ...plugins].map(({id}) => id))
    this.#ran.set(rules, ids)
    return ids
  }

  #entriesOf(name: string): readonly FiledSuppression[] {
    return this.#byArticle.get(name) ?? []
  }

  #nameOf(place: Place): string {
    return this.#file === undefined ? '' : keyOf(place, this.#session.io.cwd, this.#file.path).name
  }

  async #endBaseline(): Promise<void> {
    if (this.#baseline === undefined) return
    const path = this.#flags.baseline as string
    const result = await this.#baseline.end().catch((error: unknown) => this.#session.problems.caught(path, error))
    if (result === undefined) return
    const {accepted, gone, written} = result
    const parts = [`${path} accepts ${counted(accepted, 'finding')}`]
    if (written !== undefined) parts.push(`written with ${counted(written, 'finding')}${gone > 0 ? `, ${gone} gone` : ''}`)
    else if (gone > 0 && this.#flags.staged !== true && this.#flags.since === undefined)
      parts.push(`${gone} more ${gone === 1 ? 'is' : 'are'} gone: lower it with lint --update-baseline`)
    if (parts.length > 1 || (accepted > 0 && this.#flags.quiet !== true))
      await this.#session.err.write(`copydesk: ${visible(parts.join('; '))}\n`)
  }
}

function amiss({suppression, start, end}: FiledSuppression, source: string, rule: string, reason: string, note: string): Finding {
  const print = fingerprint(rule, 'text', hashScope(suppression.fingerprint, {start: 0, end: 16}), 0)
  return {rule, field: 'text', severity: 'warning', start, end, reason, note, actual: source.slice(start, end), fingerprint: print}
}

/** What the desk says of one article. */
interface Judged {
  readonly findings: readonly Finding[]
  readonly suppressed?: readonly Suppressed[]
}

export interface Screened {
  readonly shown: readonly Finding[]
  readonly accepted: readonly Accepted[]
}

/**
 * An article as the two files call it, wherever it stands in a run: `#id` for a record with an id, else its path as seen
 * from the folder of the file.
 */
export function keyOf({path, id, line}: Place, cwd: string, file: string): Key {
  if (id !== undefined) return {name: `#${id}`, shared: false}
  const name = pathFrom(dirname(resolve(cwd, file)), resolve(cwd, path))
  return {name: name.startsWith('#') ? `./${name}` : name, shared: line !== undefined}
}
