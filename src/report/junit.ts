import type {Finding} from '../rule/finding.js'
import {xmlText} from './commands.js'
import {type ArticleReport, linesOf, nameOf, plain, type Reporter} from './report.js'
import {described, placeOf} from './stylish.js'
import {visible} from './visible.js'

/**
 * JUnit's XML for CI servers: a test suite an article, a test case a finding. A finding that makes the exit code 1 is a
 * failure, another one passes and prints itself, an accepted one is skipped. An article without findings is one case that passes.
 * @param fails whether a finding counts
 */
export function junit(fails: (finding: Finding) => boolean): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk">\n',
    article: (report) => suite(report, fails),
    end: () => '</testsuites>\n',
  }
}

function suite(report: ArticleReport, fails: (finding: Finding) => boolean): string {
  const {findings, accepted = []} = report
  const lines = linesOf(report)
  const name = nameOf(report)
  const testcase = (finding: Finding, outcome: (described: () => string) => string): string => {
    const point = lines(finding.field).point(finding.start)
    const place = placeOf(finding.field, point)
    const told = (): string => described(finding, place, point.column, report, {colours: plain, fingerprints: true})
    const at = attributes({name: `${finding.rule} ${place}`, classname: name, file: report.path, line: report.line ?? point.line, time: 0})
    return `<testcase ${at}>${outcome(told)}</testcase>\n`
  }
  const cases = [
    ...findings.map((finding) =>
      testcase(finding, (told) =>
        fails(finding)
          ? `<failure ${attributes({type: finding.severity, message: finding.reason})}>${xmlText(told())}</failure>`
          : `<system-out>${xmlText(told())}</system-out>`,
      ),
    ),
    ...accepted.map(({finding, by, reason}) =>
      testcase(finding, () => `<skipped ${attributes({message: `${by}${reason === undefined ? '' : `: ${reason}`}`})}/>`),
    ),
  ]
  if (cases.length === 0) cases.push(`<testcase ${attributes({name: 'no findings', classname: name, file: report.path, time: 0})}/>\n`)
  const counts = {tests: cases.length, failures: findings.filter(fails).length, errors: 0, skipped: accepted.length, time: 0}
  return `<testsuite ${attributes({name, ...counts})}>\n${cases.join('')}</testsuite>\n`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}="${xmlText(visible(String(value))).replaceAll('"', '&#34;')}"`)
    .join(' ')
}
