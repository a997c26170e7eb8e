import type {Finding} from '../rule/finding.js'
import type {Severity} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import type {Edit} from '../view/view.js'
import {changesOf, excerpt, type Piece} from './excerpt.js'
import {type ArticleReport, type Colours, counted, type Deed, linesOf, nameOf, plain, type Reporter, type Totals} from './report.js'
import {visible, width, wrapped} from './visible.js'

/** How a finding is told. */
export interface Telling {
  readonly colours: Colours
  /** Columns of the terminal, when it is one; lines of text are cut to them. */
  readonly columns?: number | undefined
  /** Tell the fingerprint too, for suppressions. */
  readonly fingerprints?: boolean | undefined
}

export interface StylishOptions extends Partial<Telling> {
  /** Say nothing at all when there is nothing to say. */
  readonly quiet?: boolean
  readonly deed?: Deed
}

/** The report for people: findings by article, each with its line, its place underlined, and its fix as a small diff. */
export function stylish(options: StylishOptions = {}): Reporter {
  const colours = options.colours ?? plain
  const {deed = 'lint', columns, fingerprints} = options
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
      const lines = linesOf(report)
      const placed = findings.map((finding) => {
        const point = lines(finding.field).point(finding.start)
        return {finding, column: point.column, place: placeOf(finding.field, point)}
      })
      const wide = Math.max(0, ...placed.map(({place}) => place.length))
      for (const {finding, column, place} of placed)
        out += described(finding, place.padEnd(wide), column, report, {colours, columns, fingerprints})
      return out
    },
    end: (totals) =>
      totals.articles === 0 || (options.quiet === true && totals.flagged === 0 && totals.changed === 0)
        ? ''
        : `${gap}${summary(totals, deed)}\n`,
  }
}

/** Where a finding begins, in its field: `3:14`, `title 1:1`. */
export function placeOf(field: Field, {line, column}: {readonly line: number; readonly column: number}): string {
  return `${field === 'title' ? 'title ' : ''}${line}:${column}`
}

const INDENT = '      '
/** Columns that a text has in the narrowest terminal. */
const LEAST = 30

/**
 * One finding as people read it: what and where, the line with the place underlined, the fix as a small diff, what speaks for it.
 * @param column where the finding begins in its line, from 1
 */
export function described(
  finding: Finding,
  place: string,
  column: number,
  report: ArticleReport,
  {colours, columns, fingerprints}: Telling,
): string {
  const {severity, reason, rule, note, fix, evidence, start, end} = finding
  const source = report.sources[finding.field] ?? ''
  const room = columns === undefined ? undefined : columns - INDENT.length
  const shown = excerpt(source, start, end, column, room)
  const colour = colourOf(severity, colours)
  const lines = [shown.line, colour(shown.marks)]
  if (fix !== undefined) {
    lines.push(...labelled(fix.tier === 'safe' ? 'fix:' : 'unsafe fix:', fix.title, colours.green, room))
    // A removal takes what is underlined, and the line ends before it: to show both sides would show its neighbours.
    if (fix.kind !== 'removal') lines.push(...smallDiff(source, fix.edits, colours, room))
  }
  if (note !== undefined) lines.push(...labelled('note:', note, colours.cyan, room))
  for (const {kind, text, article} of evidence ?? [])
    lines.push(...labelled(`${visible(kind)}:`, article === undefined ? text : `${text} (${article})`, colours.cyan, room))
  const margin = place.length + 13
  const said = inRoom(visible(reason), columns, margin)
  const name = visible(rule) + (fingerprints === true ? `  ${finding.fingerprint}` : '')
  if (columns !== undefined && margin + width(said.at(-1) as string) + 2 + width(name) > columns) said.push(colours.dim(name))
  else said.push(`${said.pop()}  ${colours.dim(name)}`)
  const head = `  ${colours.dim(place)}  ${colour(severity.padEnd(7))}  ${said.join(`\n${' '.repeat(margin)}`)}\n`
  return head + lines.map((line) => `${INDENT}${line}\n`).join('')
}

/** A text behind its label, in as many lines as a terminal needs. */
function labelled(label: string, text: string, colour: (text: string) => string, room: number | undefined): string[] {
  return inRoom(`${label} ${visible(text)}`, room, 2).map((line, at) => (at === 0 ? colour(label) + line.slice(label.length) : `  ${line}`))
}

/** The text as it is where there is no terminal, else in lines that leave a margin. */
function inRoom(text: string, columns: number | undefined, margin: number): string[] {
  return columns === undefined ? [text] : wrapped(text, Math.max(LEAST, columns - margin))
}

function smallDiff(source: string, edits: readonly Edit[], colours: Colours, room: number | undefined): string[] {
  const {shown, more} = changesOf(source, edits, room)
  const line = (sign: string, pieces: readonly Piece[], colour: (text: string) => string): string =>
    pieces.length === 0
      ? colour(`${sign} (nothing)`)
      : colour(`${sign} `) + pieces.map(({text, changed}) => colour(changed ? colours.bold(text) : text)).join('')
  return [
    ...shown.flatMap(({before, after}) => [line('-', before, colours.red), line('+', after, colours.green)]),
    ...(more === 0 ? [] : [`… and ${more} more`]),
  ]
}

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  return severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan
}

function editsOf(edits: ReadonlyArray<readonly [string, number]>, deed: Deed): string {
  const sum = edits.reduce((total, [, count]) => total + count, 0)
  return `${deed === 'trial' ? 'would get ' : ''}${counted(sum, 'edit')}: ${edits.map(([rule, count]) => `${rule} ${count}`).join(', ')}`
}

/** The last lines of the report: what was found, and what can be done about it. */
export function summary(totals: Totals, deed: Deed): string {
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
