/** The quality report as tables for a terminal. */
import type {Layout} from '../../src/facts/layout.js'
import {GROUPS, type Group} from '../tools/corpora.js'
import {type Cell, percent, table} from '../tools/table.js'
import type {Scores} from './injection.js'
import {type Measured, TIERS} from './measure.js'
import {type Judged, type Report, wordsOf} from './report.js'
import {per10k} from './statistics.js'

const LAYOUTS: readonly Layout[] = ['flat', 'paragraphs', 'lines', 'hard-wrapped', 'mixed']

export function wordsTable(report: Report): string {
  const rows = Object.entries(report.words).map(([set, {articles, words}]) => {
    const sum = Object.values(words).reduce((total, count) => total + count, 0)
    return [
      set,
      articles,
      sum.toLocaleString('en'),
      ...LAYOUTS.map((layout) => ((words[layout] ?? 0) > 0 ? percent((words[layout] ?? 0) / sum) : '')),
    ]
  })
  return table(['set', 'articles', 'words', ...LAYOUTS], rows)
}

/** Hits per 10,000 words by rule and layout. */
export function hitsTable(report: Report, measured: Measured): string {
  const rows: Cell[][] = []
  for (const [rule, {hits, enabled}] of Object.entries(report.rules)) {
    const rates = (layout: Layout | undefined): Cell[] =>
      GROUPS.flatMap((group) => {
        const words = wordsOf(measured, group, layout)
        if (words === 0) return ['', '']
        const counted = Object.entries(hits[group]).filter(([key]) => layout === undefined || key === layout)
        const sum = (level: 'above' | 'info'): number => counted.reduce((total, [, entry]) => total + entry[level], 0)
        return [rate(sum('above'), words), rate(sum('info'), words)]
      })
    rows.push([enabled ? rule : `${rule} (off)`, 'all', ...rates(undefined)])
    for (const layout of LAYOUTS) if (GROUPS.some((group) => hits[group][layout] !== undefined)) rows.push(['', layout, ...rates(layout)])
  }
  return table(['rule', 'layout', 'clean', 'info', 'wild', 'info', 'mt', 'info'], rows, 2)
}

/** Hits per 10,000 words by rule and tier, and how many of the labelled ones are right. */
export function precisionTable(report: Report, measured: Measured, judged: readonly Judged[]): string {
  const rows: Cell[][] = []
  for (const {rule, hits} of judged) {
    let name = rule
    for (const tier of TIERS) {
      const own = report.rules[rule]?.tiers[tier]
      if (own === undefined || own.hits === 0) continue
      const rates = GROUPS.map((group) =>
        rate(hits.filter((hit) => hit.tier === tier && hit.set.startsWith(`${group}/`)).length, wordsOf(measured, group)),
      )
      const labelled: Cell[] =
        own.n === 0 ? ['', '', '', '', 'no labels'] : [own.right, own.wrong, own.unsure, percent(own.precision), percent(own.bound)]
      rows.push([name, tier, ...rates, own.hits, own.n, ...labelled])
      name = ''
    }
  }
  return table(['rule', 'fix', 'clean', 'wild', 'mt', 'hits', 'n', 'right', 'wrong', 'unsure', 'precision', 'at least'], rows, 2)
}

/** Findings above info in clean text. */
export function alarmsTable(report: Report): string {
  const rows: Cell[][] = Object.entries(report.rules).map(([rule, {clean, enabled}]) => {
    const {right, wrong, unsure, unlabelled, falseAlarmsPer10k} = clean
    return [enabled ? rule : `${rule} (off)`, right, wrong, unsure, unlabelled, falseAlarmsPer10k.toFixed(3)]
  })
  rows.push(['all that are on', '', '', '', '', report.falseAlarms.per10k.toFixed(3)])
  return table(['rule', 'true defects', 'wrong', 'unsure', 'unlabelled', 'false alarms per 10,000'], rows)
}

/** Second readings, and labelled findings that no longer occur. */
export function labelsTable(report: Report): string {
  const rows = Object.entries(report.rules).map(
    ([
      rule,
      {
        secondReading: {n, agree},
        lost,
      },
    ]) => [rule, n, n === 0 ? '' : percent(agree / n), lost.right, lost.wrong, lost.unsure, lost.moved],
  )
  return table(['rule', 'read twice', 'agreed', 'right lost', 'wrong gone', 'unsure gone', 'of these moved'], rows)
}

export function injectionTable(scores: Scores): string {
  const rows: Cell[][] = []
  for (const [rule, kinds] of Object.entries(scores)) {
    let name = rule
    for (const [kind, {n, detected, restored, partly, harmed}] of Object.entries(kinds)) {
      rows.push([name, kind, n, percent(detected / n), percent(restored / n), percent(partly / n), percent(harmed / n)])
      name = ''
    }
  }
  return table(['rule', 'damage', 'n', 'detected', 'restored', 'partly', 'right text harmed'], rows, 2)
}

function rate(hits: number, words: number): string {
  return hits === 0 ? '·' : per10k(hits, words).toFixed(3)
}

export function groupWords(measured: Measured): string {
  return GROUPS.map((group: Group) => `${group} ${wordsOf(measured, group).toLocaleString('en')}`).join(', ')
}
