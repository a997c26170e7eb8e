import {inspect} from '../desk.js'
import {type ArticleReport, addTo, counted, nameOf, noTotals, sourcesOf} from '../report/report.js'
import type {Article} from '../view/article.js'
import {checkApart, inputRoles, knownRoles, reportRoles} from './apart.js'
import {readArticle, recordStream} from './inputs/article.js'
import {searchOf} from './inputs/changes.js'
import {findInputs, type Input} from './inputs/inputs.js'
import {Screen} from './known/screen.js'
import {type CommonFlags, fails, tooMany} from './options.js'
import {readRecords} from './records/records.js'
import {linesOnly} from './reporting/formats.js'
import {afterFindings} from './reporting/hook.js'
import {Reports} from './reporting/reporter.js'
import type {Session} from './session.js'
import {setUp} from './setup.js'

/**
 * `copydesk lint`: reports findings. 0: none at or above `--fail-on`; 1: some; 2: something could not be judged.
 * @param own takes the report instead of those that the flags name
 */
export async function lint(
  paths: readonly string[],
  given: CommonFlags,
  session: Session,
  own?: Pick<Reports, 'closed' | 'article' | 'end'>,
): Promise<number> {
  const {out, problems, progress, stop} = session
  const setup = await setUp(given, session)
  const {flags} = setup
  const inputs = await findInputs(paths, await searchOf(flags, setup.loaded, session), problems)
  await checkApart(reportRoles(own === undefined ? flags.format : [], session.io.cwd), [
    ...inputRoles(inputs),
    ...knownRoles(flags, setup.loaded, session.io.cwd),
  ])
  const {profileName, deskFor} = await setup.know(inputs)
  const screen = await Screen.open(flags, session)
  const run = {deed: 'lint', sink: out, profile: profileName, rules: setup.rules} as const
  const reports = own ?? (await Reports.open(flags, run, session))
  const totals = noTotals()
  const failed = new Map<string, string>()
  const tell = async (report: ArticleReport): Promise<void> => {
    const failing = report.findings.find((finding) => fails(finding, flags.failOn))
    if (failing !== undefined && !failed.has(report.path)) failed.set(report.path, failing.fingerprint)
    const shown = flags.quiet === true ? {...report, findings: report.findings.filter(({severity}) => severity !== 'info')} : report
    addTo(totals, shown)
    await reports.article(shown)
  }
  const look = async (article: Article, input: Input, report: Omit<ArticleReport, 'findings' | 'sources'>): Promise<void> => {
    try {
      const desk = screen.desk(deskFor(article, input), report)
      const {shown, accepted} = screen.screen(report, inspect(article, desk), desk)
      const findings = shown.filter((finding) => setup.wants(finding))
      const known = accepted.filter(({finding}) => setup.wants(finding))
      await tell({...report, sources: sourcesOf(article), findings, ...(known.length === 0 ? {} : {accepted: known})})
    } catch (error) {
      problems.caught(nameOf(report), error)
    }
  }
  const read = async (input: Input): Promise<void> => {
    const {path} = input
    if (input.kind === 'article') {
      const article = await readArticle(input, session)
      return look(article, input, {path})
    }
    for await (const line of readRecords(await recordStream(input, session), path, flags, problems, {lines: input.lines})) {
      if (reports.closed || stop.asked) return
      if (line.record === undefined) continue
      const {article, id} = line.record
      const names = {text: flags.textField, title: flags.titleField}
      await look(article, input, {path, ...(id === undefined ? {} : {id}), line: line.number, names})
    }
  }
  await progress.begin('judging', inputs, {quiet: flags.quiet === true, lines: linesOnly(flags.format)})
  for (const input of inputs) {
    if (reports.closed || stop.asked) break
    await read(input).catch((error: unknown) => {
      if (!stop.asked) problems.caught(input.path, error)
    })
  }
  progress.end()
  if (stop.asked) problems.tell(`stopped after ${counted(totals.articles, 'article')}`)
  // Whoever stops reading early has not seen what is gone.
  const amiss = reports.closed || stop.asked ? undefined : await screen.end()
  if (amiss !== undefined) await tell(amiss)
  await reports.end(totals)
  await session.err.write(setup.timing?.table() ?? '')
  const isOver = own === undefined && (await tooMany(totals, flags.maxWarnings, session))
  if (flags.hook === true && failed.size > 0) await session.err.write(afterFindings(failed, false))
  return problems.count > 0 ? 2 : failed.size > 0 || isOver ? 1 : 0
}
