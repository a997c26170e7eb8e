import {catalogue} from '../../rules/index.js'
import type {AnyRule} from '../rule/rule.js'
import {coloursFor, type Session} from './session.js'

/** `copydesk rules`: the rules as a table, or as JSON. */
export async function rules(flags: {readonly format: 'stylish' | 'json'}, {out, io}: Session): Promise<number> {
  const sorted = [...catalogue.rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (flags.format === 'json') {
    await out.write(`${JSON.stringify(sorted.map(asData), undefined, 2)}\n`)
    return 0
  }
  const colours = await coloursFor(out, io.env)
  const rows = [
    ['rule', 'severity', 'preset', 'fix', 'summary'],
    ...sorted.map((rule) => [rule.id, rule.severity, rule.preset, fixesOf(rule), rule.summary]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const [head = '', ...rest] = lines
  await out.write(`${[colours.bold(head), ...rest].join('\n')}\n`)
  return 0
}

/** Tier and kinds of the fixes that a rule may emit. */
export function fixesOf({fixes}: AnyRule): string {
  return fixes === undefined ? '-' : `${fixes.tier} ${fixes.kinds.join(', ')}`
}

function asData({id, summary, severity, preset, rank, reads, layouts, fixes}: AnyRule): Record<string, unknown> {
  return {id, summary, severity, preset, rank, reads, ...(layouts === undefined ? {} : {layouts}), ...(fixes === undefined ? {} : {fixes})}
}
