import type {Finding} from '../rule/finding.js'
import type {Severity} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import {Lines} from '../view/lines.js'
import {changesOf, excerpt} from './excerpt.js'
import {type ArticleReport, type Colours, counted, nameOf, plain, type Reporter, type Totals} from './report.js'
import {visible, width} from './visible.js'

export interface StylishOptions {
  readonly colours?: Colours
  /** Say nothing at all when there is nothing to say. */
  readonly quiet?: boolean
  /** What was done: looked, fixed, or looked at what a fix would do. */
  readonly deed?: 'lint' | 'fix' | 'trial'
}

/** The report for people: findings by article, each with its line, its place underlined and its fix. */
export function stylish(options: StylishOptions = {}): Reporter {
  const colours = options.colours ?? plain
  const deed = options.deed ?? 'lint'
  let gap = ''
  return {
    begin: () => '',
    article(report) {
      const edits = [...(report.edits ?? [])]
      // What a trial leaves stands in a text that nobody can look at.
      const findings = deed === 'trial' ? [] : report.findings
      if (findings.length === 0 && edits.length === 0) return ''
      let out = `${gap}${colours.underline(visible(nameOf(report)))}${edits.length > 0 ? `  ${editsOf(edits, deed)}` : ''}\n`
      gap = '\n'
      const lines = new Map<Field, Lines>()
      const placed = findings.map((finding) => {
        const field = lines.get(finding.field) ?? new Lines(report.sources[finding.field] ?? '')
        lines.set(finding.field, field)
        const {line, column} = field.point(finding.start)
        return {finding, column, place: `${finding.field === 'title' ? 'title ' : ''}${line}:${column}`}
      })
      const wide = Math.max(0, ...placed.map(({place}) => place.length))
      for (const {finding, column, place} of placed) out += message(finding, place.padEnd(wide), column, report, colours)
      return out
    },
    end: (totals) =>
      totals.articles === 0 || (options.quiet === true && totals.flagged === 0 && totals.changed === 0)
        ? ''
        : `${gap}${summary(totals, deed)}\n`,
  }
}

function message(finding: Finding, place: string, column: number, report: ArticleReport, colours: Colours): string {
  const {severity, reason, rule, note, fix, evidence, start, end} = finding
  const source = report.sources[finding.field] ?? ''
  const shown = excerpt(source, start, end, column)
  const indent = '      '
  let out = `  ${colours.dim(place)}  ${colourOf(severity, colours)(severity.padEnd(7))}  ${visible(reason)}  ${colours.dim(rule)}\n`
  out += `${indent}${shown.line}\n${indent}${colourOf(severity, colours)(shown.marks)}\n`
  if (fix !== undefined) {
    const label = fix.tier === 'safe' ? 'fix: ' : 'unsafe fix: '
    // A removal takes what is underlined, and the line ends before it: to show both sides would show its neighbours.
    const [first = '', ...rest] = fix.kind === 'removal' ? [] : changesOf(source, fix.edits)
    out += `${indent}${colours.green(label)}${visible(fix.title)}${first === '' ? '' : `: ${first}`}\n`
    for (const more of rest) out += `${indent}${' '.repeat(width(label))}${more}\n`
  }
  if (note !== undefined) out += `${indent}${colours.cyan('note:')} ${visible(note)}\n`
  for (const {kind, text, article} of evidence ?? [])
    out += `${indent}${colours.cyan(`${kind}:`)} ${visible(article === undefined ? text : `${text} (${article})`)}\n`
  return out
}

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  return severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan
}

function editsOf(edits: ReadonlyArray<readonly [string, number]>, deed: string): string {
  const sum = edits.reduce((total, [, count]) => total + count, 0)
  return `${deed === 'trial' ? 'would get ' : ''}${counted(sum, 'edit')}: ${edits.map(([rule, count]) => `${rule} ${count}`).join(', ')}`
}

/** The last lines of the report: what was found, and what can be done about it. */
export function summary(totals: Totals, deed: 'lint' | 'fix' | 'trial'): string {
  const {findings, articles, flagged, safe, unsafe, changed, edits} = totals
  const sum = findings.error + findings.warning + findings.info
  const kinds = [
    findings.error > 0 ? counted(findings.error, 'error') : '',
    findings.warning > 0 ? counted(findings.warning, 'warning') : '',
    findings.info > 0 ? `${findings.info} info` : '',
  ]
  const what = sum === 0 ? 'no findings' : `${counted(sum, 'finding')} (${kinds.filter((kind) => kind !== '').join(', ')})`
  if (deed !== 'lint') {
    return `${counted(articles, 'article')}, ${changed} ${deed === 'trial' ? 'would be changed' : 'changed'} (${counted(edits, 'edit')}), ${what} left${unsafe > 0 ? `\nfix --unsafe would mend ${unsafe}` : ''}`
  }
  const first = `${what} in ${sum === 0 ? counted(articles, 'article') : `${flagged} of ${counted(articles, 'article')}`}`
  const mends = [
    safe > 0 ? `fix would mend ${safe}` : '',
    unsafe > 0 ? `fix --unsafe would mend ${unsafe}${safe > 0 ? ' more' : ''}` : '',
  ].filter((part) => part !== '')
  return mends.length === 0 ? first : `${first}\n${mends.join(', ')}`
}
