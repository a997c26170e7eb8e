import type {Finding} from '../rule/finding.js'
import type {Severity} from '../rule/rule.js'
import type {Lines} from '../view/lines.js'
import {type ArticleReport, fieldName, linesOf, nameOf, type Reporter} from './report.js'
import {visible} from './visible.js'
import {Worst} from './worst.js'

/** GitHub shows this many annotations of each severity a step, and no more. */
const SHOWN = 10

const COMMAND: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Annotations for GitHub Actions, as workflow commands, errors first. They stand at the end of the report, and only the
 * ten of each severity that GitHub shows are kept.
 * @param fileOf what the repository calls the file of a path
 */
export function github(fileOf: (path: string) => string = (path) => path): Reporter {
  const worst = new Worst<string>(SHOWN)
  return {
    begin: () => '',
    article(report) {
      const lines = linesOf(report)
      worst.add(report, (finding) => annotation(finding, lines(finding.field), report, fileOf(report.path)))
      return ''
    },
    end({findings}) {
      const shown = [...worst]
      const rest = findings.error + findings.warning + findings.info - shown.length
      const more =
        rest === 0
          ? ''
          : `${rest} more ${rest === 1 ? 'finding has' : 'findings have'} no annotation: GitHub shows ${SHOWN} errors, warnings and notices each a step\n`
      return shown.join('') + more
    },
  }
}

function annotation(finding: Finding, lines: Lines, report: ArticleReport, file: string): string {
  const {line} = report
  const start = lines.point(finding.start)
  const end = lines.point(finding.end)
  const place: Array<readonly [string, string | number]> =
    line === undefined
      ? [
          ['line', start.line],
          ['endLine', end.line],
          // GitHub takes columns only where they are of one line.
          ...(start.line === end.line ? ([['col', start.column] as const, ['endColumn', end.column] as const] as const) : []),
        ]
      : [
          ['line', line],
          ['endLine', line],
        ]
  const properties = [['file', file] as const, ...place, ['title', `copydesk ${finding.rule}`] as const]
  const said = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',')
  // The lines of a record are not those of its file.
  const where = line === undefined ? '' : `${nameOf(report)} ${fieldName(report, finding.field)} ${start.line}:${start.column}: `
  const {note, fix, evidence = []} = finding
  const message = [
    where + finding.reason,
    ...(fix === undefined ? [] : [`${fix.tier === 'safe' ? 'fix' : 'unsafe fix'}: ${fix.title}`]),
    ...(note === undefined ? [] : [note]),
    ...evidence.map(({kind, text, article}) => `${kind}: ${text}${article === undefined ? '' : ` (${article})`}`),
  ]
  return `::${COMMAND[finding.severity]} ${said}::${message.map((one) => data(visible(one))).join('%0A')}\n`
}

/** The message of a command; of article text nothing is left of `##[` either, which would make another command of the line. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '##\\u{5b}')
}

/** A property of a command. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
