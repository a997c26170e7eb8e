/** Lists places behind the numbers, each with its context. */
import colors from 'picocolors'
import {visible, whole} from '../../src/report/visible.js'
import {groupOf} from '../tools/corpora.js'
import type {Outcome} from './injection.js'
import {type Label, placeKey, VERDICTS} from './labels.js'
import type {Hit} from './measure.js'
import type {Judged} from './report.js'

export const LISTS = ['wrong', 'unlabelled', 'lost', 'missed', 'partly', 'harmed'] as const
export type List = (typeof LISTS)[number]

/** The wanted places of the corpora as text, rule by rule. */
export function listPlaces(judged: readonly Judged[], list: List, textOf: (label: Label) => string | undefined): string[] {
  return judged.flatMap(({rule, hits, labels, lost}) => {
    if (list === 'lost') return rightFirst(lost).map(({label, moved}) => showLost(rule, label, moved, textOf(label)))
    if (list === 'wrong')
      return hits.flatMap((hit) => (labels.get(placeKey(hit))?.verdict === 'wrong' ? [showHit(hit, labels.get(placeKey(hit)))] : []))
    if (list !== 'unlabelled') return []
    return hits
      .filter((hit) => !hit.info && groupOf(hit.set) === 'clean' && !labels.has(placeKey(hit)))
      .map((hit) => showHit(hit, undefined))
  })
}

/** What was right and is found no more is a regression; what was wrong and is gone is not. */
function rightFirst(lost: Judged['lost']): Array<Judged['lost'][number]> {
  return [...lost].sort((a, b) => VERDICTS.indexOf(a.label.verdict) - VERDICTS.indexOf(b.label.verdict))
}

/** Damage that was not found, that was mended in part, or whose mending harmed what was right. */
export function listOutcomes(outcomes: readonly Outcome[], list: List): string[] {
  const wanted = outcomes.filter((one) => (list === 'missed' ? !one.detected : one.fate === list))
  return wanted.map(({kind, article, damaged, cleaned}) => {
    const lines = [`${colors.bold(kind.rule)}  ${kind.name}  ${article}`, `  ${oneLine(damaged)}`]
    if (list !== 'missed') lines.push(`  ${colors.yellow(oneLine(cleaned))}`)
    return `${lines.join('\n')}\n`
  })
}

function showHit(hit: Hit, label: Label | undefined): string {
  const head = `${colors.bold(hit.rule)}  ${hit.set} ${hit.article} ${hit.field} ${hit.start}-${hit.end}  ${hit.finding.severity}, fix: ${hit.tier}`
  const lines = [head, `  ${hit.finding.reason}`, `  ${inContext(hit.source, hit.start, hit.end, 80)}`]
  if (label !== undefined) lines.push(`  ${colors.yellow(`${label.verdict}: ${label.reason}`)}`)
  return `${lines.join('\n')}\n`
}

function showLost(rule: string, label: Label, moved: Hit | undefined, text: string | undefined): string {
  const head = `${colors.bold(rule)}  ${label.set} ${label.article} ${label.field} ${label.start}-${label.end}  ${label.verdict}: ${label.reason}`
  const where = text === undefined ? colors.red('there is no such article') : inContext(text, label.start, label.end, 80)
  const now = moved === undefined ? [] : [`  found now at ${moved.start}-${moved.end}: ${moved.finding.reason}`]
  return `${[head, `  ${where}`, ...now].join('\n')}\n`
}

/** The place marked in the text around it, on one line. */
export function inContext(text: string, start: number, end: number, width: number): string {
  const from = whole(text, Math.max(0, start - width))
  const to = whole(text, Math.min(text.length, end + width))
  const mark = start === end ? '‸' : text.slice(start, end)
  return `${from > 0 ? '…' : ''}${oneLine(text.slice(from, start))}${colors.inverse(oneLine(mark))}${oneLine(text.slice(end, to))}${to < text.length ? '…' : ''}`
}

/** On one line, line ends shown, and nothing in it that a terminal would obey. */
function oneLine(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(visible)
    .join(colors.dim('⏎'))
}
