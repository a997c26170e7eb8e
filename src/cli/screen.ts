import {dirname, relative, resolve} from 'node:path'
import {type Suppressed, type Suppression, UNREASONED, UNUSED} from '../fixes/suppress.js'
import {type Accepted, type ArticleReport, counted} from '../report/report.js'
import {type Finding, fingerprint, hashScope} from '../rule/finding.js'
import type {AnyRule} from '../rule/rule.js'
import {Baseline, type Key} from './baseline.js'
import {slashed} from './inputs.js'
import {Failure} from './problems.js'
import type {Session} from './session.js'
import {type FiledSuppression, SUPPRESSIONS, SuppressionFile} from './suppressions.js'

/** The options that say which findings are known and accepted. */
export interface ScreenFlags {
  /** `false` for `--no-baseline`. */
  readonly baseline?: string | false
  readonly updateBaseline?: boolean
  /** `false` for `--no-suppressions`. */
  readonly suppressions?: string | false
}

/** What names an article in a run: its file, and for a record its id or line. */
type Place = Pick<ArticleReport, 'path' | 'id' | 'line'>

/** What stands between the judge and the report: it lets through what nobody has accepted. */
export class Screen {
  readonly #session: Session
  readonly #flags: ScreenFlags
  readonly #ran: ReadonlySet<string>
  readonly #baseline: Baseline | undefined
  readonly #file: SuppressionFile | undefined
  readonly #everywhere: readonly FiledSuppression[]
  readonly #byArticle: Map<string, readonly FiledSuppression[]>
  /** The entries as they were handed out for one article. */
  readonly #handed = new WeakMap<Suppression, FiledSuppression>()
  readonly #used = new Set<FiledSuppression>()
  readonly #judged = new Set<FiledSuppression>()

  private constructor(session: Session, flags: ScreenFlags, rules: readonly AnyRule[], baseline?: Baseline, file?: SuppressionFile) {
    this.#session = session
    this.#flags = flags
    this.#ran = new Set(rules.map(({id}) => id))
    this.#baseline = baseline
    this.#file = file
    const entries = file?.entries ?? []
    this.#everywhere = entries.filter(({suppression}) => suppression.article === undefined)
    this.#byArticle = new Map()
    for (const entry of entries) {
      const {article} = entry.suppression
      if (article !== undefined) this.#byArticle.set(article, [...this.#entriesOf(article), entry])
    }
  }

  /** @param rules all rules of the run, hosted ones too: entries of others are not judged */
  static async open(flags: ScreenFlags, rules: readonly AnyRule[], session: Session): Promise<Screen> {
    const {baseline, updateBaseline = false, suppressions} = flags
    const {cwd} = session.io
    if (updateBaseline && typeof baseline !== 'string')
      throw new Failure('--update-baseline', 'no baseline is named', 'name it with --baseline FILE')
    return new Screen(
      session,
      flags,
      rules,
      typeof baseline === 'string' ? await Baseline.open(baseline, cwd, updateBaseline) : undefined,
      suppressions === false ? undefined : await SuppressionFile.open(suppressions ?? SUPPRESSIONS, cwd, suppressions !== undefined),
    )
  }

  /** What the file of suppressions says of an article, for the desk. */
  suppressions(place: Place, article: string | undefined): readonly Suppression[] {
    if (this.#file === undefined || this.#file.entries.length === 0) return []
    const own = this.#entriesOf(this.#nameOf(place))
    const hand = (filed: FiledSuppression, extra: {article?: string}): Suppression => {
      const {article: _, ...rest} = filed.suppression
      const entry = {...rest, ...extra}
      this.#handed.set(entry, filed)
      return entry
    }
    return [...own.map((one) => hand(one, article === undefined ? {} : {article})), ...this.#everywhere.map((one) => hand(one, {}))]
  }

  /** Parts the findings of an article, all that its rules have made, in what is shown and what is accepted. */
  screen(
    place: Place,
    {findings, suppressed}: {readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[]},
  ): Screened {
    for (const filed of this.#entriesOf(this.#nameOf(place))) this.#judged.add(filed)
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
      const {suppression, start, end} = entry
      const make = (rule: string, reason: string, note: string): Finding => ({
        rule,
        field: 'text',
        severity: 'warning',
        start,
        end,
        reason,
        note,
        actual: source.slice(start, end),
        fingerprint: fingerprint(rule, 'text', hashScope(suppression.fingerprint, {start: 0, end: 16}), 0),
      })
      const made: Finding[] = []
      if (suppression.reason === '')
        made.push(make(UNREASONED, `The entry does not say why ${suppression.rule} is wrong here`, 'Write "reason: …" into it.'))
      // An entry for any article may be used by one that this run has not seen.
      const judged = this.#judged.has(entry) && this.#ran.has(suppression.rule)
      if (judged && !this.#used.has(entry))
        made.push(make(UNUSED, `${suppression.rule} finds nothing of the kind in ${suppression.article}`, 'Remove the entry.'))
      return made
    })
    return findings.length === 0 ? undefined : {path, sources: {text: source}, findings}
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
    const {accepted, gone, written} = await this.#baseline.end(this.#ran)
    const parts = [`${path} accepts ${counted(accepted, 'finding')}`]
    if (written !== undefined) parts.push(`written with ${counted(written, 'finding')}`)
    if (gone > 0) parts.push(written === undefined ? `${gone} more are gone: lower it with --update-baseline` : `${gone} gone`)
    await this.#session.err.write(`copydesk: ${parts.join('; ')}\n`)
  }
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
  const name = slashed(relative(dirname(resolve(cwd, file)), resolve(cwd, path)))
  return {name: name.startsWith('#') ? `./${name}` : name, shared: line !== undefined}
}
