import {normalize} from '../desk.js'
import type {Normalized} from '../fixes/settle.js'
import {type ArticleReport, addTo, nameOf, noTotals, sourcesOf, type Totals} from '../report/report.js'
import type {Article, Field} from '../view/article.js'
import {checkApart, checkTargets, inputRoles, knownRoles, reportRoles} from './apart.js'
import {checkFolder, checkKeptField, checkStaged, checkStandardInput} from './fixing/checks.js'
import {fixArticle} from './fixing/fix-article.js'
import {fixRecords} from './fixing/fix-records.js'
import {FixRun, settingsOf} from './fixing/fix-run.js'
import type {FixedArticle, Job} from './fixing/job.js'
import {searchOf} from './inputs/changes.js'
import {isSafeInGit} from './inputs/git.js'
import {findInputs} from './inputs/inputs.js'
import {Screen} from './known/screen.js'
import {type FixFlags, fails, tooMany} from './options.js'
import {Failure} from './problems.js'
import {linesOnly} from './reporting/formats.js'
import {afterFindings, afterFixing} from './reporting/hook.js'
import {Reports} from './reporting/reporter.js'
import {coloursFor, type Session} from './session.js'
import {type Setup, setUp} from './setup.js'

/** `copydesk fix`: writes clean articles. 0: nothing left at `--fail-on`; 1: something left, or with `--check` to change; 2: something failed. */
export async function fix(paths: readonly string[], given: FixFlags, session: Session): Promise<number> {
  const {io, out, err, problems, progress, stop} = session
  const setup = await setUp(given, session)
  const {flags} = setup
  const writes = flags.diff !== true && flags.dryRun !== true && flags.check !== true
  checkKeptField(flags)
  checkStaged(flags)
  const run = new FixRun(flags, session)
  const {output, ledgerFile} = run
  if (output !== undefined) await checkFolder(flags.output as string, output)
  if (writes) await run.check()
  const search = await searchOf(flags, setup.loaded, session)
  const staged = search.changes?.staged
  const inputs = await findInputs(paths, {...search, except: run.written}, problems)
  checkStandardInput(inputs, flags, writes)
  const targets = output === undefined ? [] : await checkTargets(inputs, flags.output as string, output)
  await checkApart(
    [...(writes ? run.roles : []), ...reportRoles(flags.format, io.cwd)],
    [...inputRoles(inputs), ...knownRoles(flags, setup.loaded, io.cwd), ...targets, ...run.rejectRoles(inputs)],
  )
  const screen = await Screen.open(flags, session)
  const begins = writes && inputs.length > 0
  if (begins) await run.begin(inputs, settingsOf(flags, setup.loaded.config))
  const {profileName, deskFor} = await run.prepare(() => setup.know(inputs, run.learnt))
  run.stopped = stop.asked
  const toErr = writes && inputs.some(({file}) => file === undefined)
  const sink = flags.diff === true ? undefined : toErr ? err : out
  const report = {deed: writes ? 'fix' : 'trial', sink, profile: profileName, rules: setup.rules} as const
  const reports = await run.prepare(() => Reports.open(flags, report, session))
  if (begins)
    await run
      .prepare(() => run.open())
      .catch(async (error: unknown) => {
        await reports.discard()
        throw error
      })

  const totals = noTotals()
  const left = new Map<string, string>()
  const changed = new Set<string>()
  const verdict = {left: false, failed: false}
  run.saves(totals, verdict)
  const job: Job = {
    flags,
    session,
    run,
    writes,
    async guard(input) {
      if (staged !== undefined && input.file !== undefined) return staged.touch(input.file)
      if (input.file === undefined || output !== undefined || ledgerFile !== undefined || flags.ledger === false) return
      if (await isSafeInGit(input.file, io)) return
      throw new Failure(
        input.path,
        'would be changed in place with no way back',
        'say --ledger FILE or --output DIR, stage it in git first, or say --no-ledger',
      )
    },
    isUnread: () => out.closed && (writes || reports.closed),
    clean(article, input, place) {
      const desk = screen.desk(deskFor(article, input), place)
      const done = normalize(article, desk)
      if (done.cycle !== undefined)
        problems.add(
          nameOf(place),
          `the rules ${done.cycle.join(' and ')} undo each other`,
          'the last good text was kept, please report this',
        )
      const {shown, accepted} = screen.screen(place, {findings: done.remaining, suppressed: done.suppressed ?? []}, desk)
      return {...done, remaining: shown, accepted}
    },
    async tell(article, done, report) {
      const told = reportOf(done, report, setup, flags.quiet === true)
      const failing = done.remaining.find((finding) => setup.wants(finding) && fails(finding, flags.failOn))
      if (failing !== undefined && !left.has(report.path)) left.set(report.path, failing.fingerprint)
      verdict.left ||= failing !== undefined
      if (done.ledger !== undefined) changed.add(report.path)
      addTo(totals, told)
      if (flags.diff === true) await out.write(await diffs(article, done, nameOf(report), session))
      await reports.article(told)
    },
  }
  await progress.begin(writes ? 'fixing' : 'judging', inputs.slice(run.from?.input ?? 0), {
    quiet: flags.quiet === true,
    lines: flags.diff === true || linesOnly(flags.format),
  })
  try {
    await run.each(inputs, async (input, from) => {
      // Files are cleaned whether or not anyone reads the report; a diff that nobody reads is for nobody.
      if (!writes && job.isUnread()) return
      await (input.kind === 'records' ? fixRecords(input, job, from) : fixArticle(input, job)).catch((error: unknown) => {
        // A stream that was shut because the run is to end is no failure of the input.
        if (stop.asked) run.stopped = true
        else problems.caught(input.path, error)
      })
    })
  } finally {
    progress.end()
    await run.end(totals)
  }
  // A run that saw a part of the articles does not know what is gone.
  const amiss = run.stopped || run.from !== undefined ? undefined : await screen.end()
  if (amiss !== undefined) {
    const failing = amiss.findings.find((finding) => fails(finding, flags.failOn))
    if (failing !== undefined) left.set(amiss.path, failing.fingerprint)
    addTo(totals, amiss)
    await reports.article(amiss)
  }
  if (flags.diff === true) await diffSummary(totals, flags, session)
  await reports.end(totals)
  if (writes) await staged?.restage()
  await err.write(setup.timing?.table() ?? '')
  const isOver = await tooMany(totals, flags.maxWarnings, session)
  const stops = flags.hook === true && writes
  if (stops && changed.size > 0) await err.write(afterFixing(changed, staged !== undefined))
  if (stops && left.size > 0) await err.write(afterFindings(left, true))
  if (problems.count > 0 || verdict.failed) return 2
  return left.size > 0 || verdict.left || isOver || ((stops || flags.check === true) && changed.size > 0) ? 1 : 0
}

function reportOf(
  done: FixedArticle,
  report: Omit<ArticleReport, 'findings' | 'sources'>,
  setup: Pick<Setup<FixFlags>, 'wants'>,
  quiet: boolean,
): ArticleReport {
  const edits = new Map<string, number>()
  for (const field of Object.values(done.ledger?.fields ?? {})) {
    for (const {rule} of field.rounds.flat()) edits.set(rule, (edits.get(rule) ?? 0) + 1)
  }
  const findings = done.remaining.filter((finding) => setup.wants(finding) && !(quiet && finding.severity === 'info'))
  const accepted = done.accepted.filter(({finding}) => setup.wants(finding))
  return {
    ...report,
    sources: sourcesOf(done.article),
    findings,
    ...(accepted.length === 0 ? {} : {accepted}),
    edits: new Map([...edits].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

async function diffs(article: Article, done: Normalized, name: string, {out, io}: Session): Promise<string> {
  if (done.ledger === undefined) return ''
  const {diffOf} = await import('../report/diff.js')
  const colours = await coloursFor(out, io.env)
  let diff = ''
  for (const [field, {edits}] of Object.entries(done.ledger.fields) as Array<[Field, {edits: Parameters<typeof diffOf>[0]['edits']}]>) {
    diff += diffOf(
      {name: field === 'title' ? `${name} title` : name, before: article[field] ?? '', after: done.article[field] ?? '', edits},
      {colours, show: out.terminal},
    )
  }
  return diff
}

/** The diff has standard output to itself, so that it can be piped into `git apply`. */
async function diffSummary(totals: Totals, flags: FixFlags, {err}: Session): Promise<void> {
  if (flags.quiet === true || totals.articles === 0) return
  const {summary} = await import('../report/stylish.js')
  await err.write(`${summary(totals, 'trial')}\n`)
}
