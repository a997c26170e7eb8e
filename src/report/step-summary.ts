import type {Severity} from '../rule/rule.js'
import {type Deed, linesOf, nameOf, type Reporter} from './report.js'
import {placeOf, summary} from './stylish.js'
import {shortened, visible} from './visible.js'
import {SEVERITIES, Worst} from './worst.js'

/** Findings of each severity that the table has. GitHub takes 1 MB a step; these are at most about 120 kB. */
const SHOWN = 50
/** Characters of a reason, and of an article's name. */
const LONG = 240

interface RuleCount {
  readonly counts: Record<Severity, number>
  fixes: number
}

/** The summary page of a step in GitHub Actions, in Markdown: counts by rule, and the first findings, errors first. */
export function stepSummary(deed: Deed = 'lint'): Reporter {
  const rules = new Map<string, RuleCount>()
  const worst = new Worst<string>(SHOWN)
  return {
    begin: () => '',
    article(report) {
      for (const {rule, severity, fix} of report.findings) {
        const known = rules.get(rule) ?? {counts: {error: 0, warning: 0, info: 0}, fixes: 0}
        rules.set(rule, known)
        known.counts[severity]++
        if (fix !== undefined) known.fixes++
      }
      const lines = linesOf(report)
      worst.add(report, ({severity, rule, reason, field, start}) => {
        const place = placeOf(field, lines(field).point(start))
        return row(severity, shortened(nameOf(report), LONG), place, rule, shortened(reason, LONG))
      })
      return ''
    },
    end(totals) {
      const said = summary(totals, deed)
        .split('\n')
        .map((line) => `${line}\n`)
        .join('\n')
      if (rules.size === 0) return `## copydesk\n\n${said}`
      const byRule = [...rules].sort(([a, one], [b, two]) => compare(one, two) || (a < b ? -1 : 1))
      const shown = [...worst]
      const rest = byRule.reduce((sum, [, {counts}]) => sum + sumOf(counts), 0) - shown.length
      return [
        `## copydesk\n\n${said}\n`,
        head('rule', 'errors', 'warnings', 'info', 'with a fix'),
        ...byRule.map(([rule, {counts, fixes}]) => row(rule, ...SEVERITIES.map((severity) => String(counts[severity])), String(fixes))),
        '\n',
        head('severity', 'article', 'place', 'rule', 'finding'),
        ...shown,
        rest === 0 ? '' : `\n${rest} more ${rest === 1 ? 'finding is' : 'findings are'} not in this table.\n`,
        '\n',
      ].join('')
    },
  }
}

function compare(a: RuleCount, b: RuleCount): number {
  return b.counts.error - a.counts.error || sumOf(b.counts) - sumOf(a.counts)
}

function sumOf(counts: Readonly<Record<Severity, number>>): number {
  return counts.error + counts.warning + counts.info
}

function head(...cells: readonly string[]): string {
  return `${row(...cells)}${`| ${cells.map(() => '---').join(' | ')} |`}\n`
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map(markdown).join(' | ')} |\n`
}

/** Text as a cell of a table shows it: no mark of it is Markdown's or HTML's. */
function markdown(text: string): string {
  return visible(text).replace(/[&<>|\\`*_~[\]#@:!$^{}]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
