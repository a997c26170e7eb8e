import {lint as judge} from '../desk.js'
import {type ArticleReport, addTo, counted, noTotals} from '../report/report.js'
import type {Finding} from '../rule/finding.js'
import {readArticle, recordStream} from './article.js'
import {linesOnly} from './formats.js'
import {findInputs, type Input} from './inputs.js'
import {type CommonFlags, fails, tooMany} from './options.js'
import {readRecords} from './records.js'
import {Reports} from './reporter.js'
import type {Session} from './session.js'
import {setUp} from './setup.js'

/** `copydesk lint`: reports findings. 0: none at or above `--fail-on`; 1: some; 2: something could not be judged. */
export async function lint(paths: readonly string[], given: CommonFlags, session: Session): Promise<number> {
  const {io, out, problems, progress, stop} = session
  const setup = await setUp(given, session)
  const {flags} = setup
  const inputs = await findInputs(paths, {cwd: io.cwd, stdinFilename: flags.stdinFilename}, problems)
  const {profileName, deskFor} = await setup.know(inputs)
  const run = {deed: 'lint', sink: out, profile: profileName, rules: setup.rules, inputs} as const
  const reports = await Reports.open(flags, run, session)
  const totals = noTotals()
  let failed = false
  const tell = async (report: Omit<ArticleReport, 'findings'>, find: () => Finding[], where: string): Promise<void> => {
    try {
      const findings = find().filter((finding) => setup.wants(finding))
      failed ||= findings.some((finding) => fails(finding, flags.failOn))
      const shown = {...report, findings: flags.quiet === true ? findings.filter(({severity}) => severity !== 'info') : findings}
      addTo(totals, shown)
      await reports.article(shown)
    } catch (error) {
      problems.caught(where, error)
    }
  }
  const read = async (input: Input): Promise<void> => {
    const {path} = input
    if (input.kind === 'article') {
      const article = await readArticle(input, session)
      return tell({path, sources: sourcesOf(article)}, () => judge(article, deskFor(article, input)), path)
    }
    for await (const line of readRecords(await recordStream(input, session), path, flags, problems)) {
      if (reports.closed || stop.asked) return
      if (line.record === undefined) continue
      const {article, id} = line.record
      const report = {
        path,
        ...(id === undefined ? {} : {id}),
        line: line.number,
        names: {text: flags.textField, title: flags.titleField},
        sources: sourcesOf(article),
      }
      await tell(report, () => judge(article, deskFor(article, input)), id === undefined ? `${path}:${line.number}` : `${path}#${id}`)
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
  await reports.end(totals)
  await session.err.write(setup.timing?.table() ?? '')
  failed = (await tooMany(totals, flags.maxWarnings, session)) || failed
  return problems.count > 0 ? 2 : failed ? 1 : 0
}

/** The texts in which findings count their offsets; a title that lies in the text's own source counts there. */
export function sourcesOf(article: {readonly title?: string; readonly text: string}): {title: string; text: string} {
  return {title: article.title ?? article.text, text: article.text}
}
