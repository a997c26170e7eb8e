import type {Suppression} from '../fixes/suppress.js'
import {type ArticleReport, counted, nameOf} from '../report/report.js'
import {visible} from '../report/visible.js'
import {type Finding, wordsOf} from '../rule/finding.js'
import {loadConfig} from './config/config-file.js'
import {keyOf, type Place} from './known/screen.js'
import {SUPPRESSIONS, SuppressionFile} from './known/suppressions.js'
import {lint} from './lint.js'
import type {CommonFlags} from './options.js'
import {Failure} from './problems.js'
import type {Session} from './session.js'
import {resolveFlags} from './setup.js'

/** The options of `suppress`, as commander gives them. */
export interface SuppressFlags extends CommonFlags {
  readonly reason: string
}

/** Fewer digits would name the wrong finding too easily. */
const LEAST = 6

/**
 * `copydesk suppress`: looks for a finding by its fingerprint in the paths and adds it to the file of suppressions, once for
 * each article that has it. 0: it is in the file; 2: it was not found, or something failed.
 */
export async function suppress(named: string, paths: readonly string[], flags: SuppressFlags, session: Session): Promise<number> {
  const {io, out, problems} = session
  const wanted = named.toLowerCase()
  if (!/^[0-9a-f]{1,16}$/.test(wanted)) throw new Failure(named, 'is no fingerprint', 'it has the digits 0-9a-f; see lint --fingerprints')
  if (wanted.length < LEAST) throw new Failure(named, 'is too short for a fingerprint', `give its first ${LEAST} digits or more`)
  const reason = flags.reason.trim().replace(/\s+/g, ' ')
  if (reason === '') throw new Failure('--reason', 'is empty', 'say why the finding is right as it is')
  if (flags.suppressions === false) throw new Failure('--no-suppressions', 'leaves nothing to write to', 'name a file with --suppressions')
  const path = resolveFlags(flags, await loadConfig(flags, session), io.cwd).suppressions
  const file = await SuppressionFile.open(typeof path === 'string' ? path : SUPPRESSIONS, io.cwd, false)

  const found: Array<{readonly finding: Finding; readonly place: Place}> = []
  const collect = {
    closed: false,
    async article(report: ArticleReport): Promise<void> {
      const known = report.accepted?.map(({finding}) => finding) ?? []
      for (const finding of [...report.findings, ...known]) if (finding.fingerprint.startsWith(wanted)) found.push({finding, place: report})
    },
    async end(): Promise<void> {},
  }
  // An absent file would be a failure to lint, which is to come before the first entry.
  const {suppressions: _, ...rest} = flags
  const code = await lint(
    paths,
    {...rest, ...(file.source === '' ? {suppressions: false} : {suppressions: file.path}), baseline: false, failOn: 'never', quiet: false},
    session,
    collect,
  )

  const [first] = found
  if (first === undefined) {
    problems.add(named, 'no finding has this fingerprint', 'take it from lint --fingerprints, and name the same files and options')
    return 2
  }
  const other = found.find(({finding}) => finding.fingerprint !== first.finding.fingerprint)
  if (other !== undefined)
    throw new Failure(
      named,
      `may be ${first.finding.fingerprint} (${first.finding.rule}) or ${other.finding.fingerprint} (${other.finding.rule})`,
      'give more of its digits',
    )
  const {rule, fingerprint} = first.finding
  const entries = new Map<string, Suppression>()
  for (const {finding, place} of found) {
    const {name} = keyOf(place, io.cwd, file.path)
    const there = file.entries.some(({suppression}) => suppression.fingerprint === fingerprint && (suppression.article ?? name) === name)
    if (!there) entries.set(name, {fingerprint, rule, article: name, text: wordsOf(finding), reason})
  }
  if (entries.size > 0) await file.add([...entries.values()])
  const where = entries.size === 1 ? nameOf(first.place) : counted(entries.size, 'article')
  await out.write(
    `${visible(
      `${file.path}: ${entries.size === 0 ? `${rule} ${fingerprint} is there already` : `${rule} ${fingerprint} added for ${where}`}`,
    )}\n`,
  )
  return code === 2 ? 2 : 0
}
