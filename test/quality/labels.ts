/**
 * Labels: verdicts of a reader on places of the shared corpora. They name places and hold no text, since
 * the texts belong to their publishers. One file a rule, one JSON object a line.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Field} from '../../src/view/article.js'
import {root} from '../tools/corpora.js'

export const VERDICTS = ['right', 'wrong', 'unsure'] as const
/** `right`: a defect, rightly explained, and its fix is right where it has one. */
export type Verdict = (typeof VERDICTS)[number]

/** A place in a set of the corpora; offsets are UTF-16 code units of the field. */
export interface Place {
  readonly set: string
  readonly article: string
  readonly field: Field
  readonly start: number
  readonly end: number
}

export interface Label extends Place {
  readonly verdict: Verdict
  readonly reason: string
  /** The verdict of a second reading that did not see the first. */
  readonly second?: Verdict
  /** Line of the file that it was read from. */
  readonly line?: number
}

export interface LabelFiles {
  readonly byRule: ReadonlyMap<string, readonly Label[]>
  /** `file:line: what is wrong`. */
  readonly problems: readonly string[]
}

const FOLDER = 'test/quality/labels'
const KEYS = new Set(['set', 'article', 'field', 'start', 'end', 'verdict', 'reason', 'second'])

/** The name under which a label and a finding meet. */
export function placeKey({set, article, field, start, end}: Place): string {
  return `${set}\t${article}\t${field}\t${start}\t${end}`
}

/** Reads all label files; `rules` are the ids that a file may be named after. */
export function readLabels(rules: ReadonlySet<string>): LabelFiles {
  const byRule = new Map<string, Label[]>()
  const problems: string[] = []
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : []
  for (const name of names) {
    if (!name.endsWith('.jsonl')) continue
    const rule = basename(name, '.jsonl')
    if (!rules.has(rule)) problems.push(`${FOLDER}/${name}: there is no rule "${rule}"`)
    const read = parseLabels(readFileSync(join(root, FOLDER, name), 'utf8'), `${FOLDER}/${name}`)
    byRule.set(rule, read.labels)
    problems.push(...read.problems)
  }
  return {byRule, problems}
}

/** Reads the text of one label file. */
export function parseLabels(source: string, path: string): {readonly labels: Label[]; readonly problems: string[]} {
  const labels: Label[] = []
  const problems: string[] = []
  const lines = new Map<string, number>()
  source.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return
    const problem = ((): string | undefined => {
      let record: unknown
      try {
        record = JSON.parse(line)
      } catch {
        return 'broken JSON'
      }
      const wrong = problemOf(record)
      if (wrong !== undefined) return wrong
      const label = record as Label
      const before = lines.get(placeKey(label))
      if (before !== undefined) return `the same place as line ${before}`
      lines.set(placeKey(label), at + 1)
      labels.push({...label, line: at + 1})
      return undefined
    })()
    if (problem !== undefined) problems.push(`${path}:${at + 1}: ${problem}`)
  })
  return {labels, problems}
}

function problemOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'not an object'
  const {set, article, field, start, end, verdict, reason, second} = record as Record<string, unknown>
  const strange = Object.keys(record).find((key) => !KEYS.has(key))
  if (strange !== undefined) return `unknown key "${strange}"`
  if (typeof set !== 'string' || !/^(?:clean|wild|mt)\/[\w-]+$/.test(set)) return '"set" is no set of the corpora, such as "wild/intl"'
  if (typeof article !== 'string' || article === '') return '"article" is no id'
  if (field !== 'title' && field !== 'text') return '"field" is neither "title" nor "text"'
  if (!Number.isInteger(start) || !Number.isInteger(end) || (start as number) < 0 || (end as number) < (start as number))
    return '"start" and "end" are no range'
  if (!isVerdict(verdict)) return `"verdict" is none of ${VERDICTS.join(', ')}`
  if (second !== undefined && !isVerdict(second)) return `"second" is none of ${VERDICTS.join(', ')}`
  if (typeof reason !== 'string') return '"reason" is no string'
  return verdict !== 'right' && reason.trim() === '' ? `a ${verdict} verdict needs a reason` : undefined
}

function isVerdict(value: unknown): value is Verdict {
  return (VERDICTS as readonly unknown[]).includes(value)
}

/** Labels that name a place which the corpora do not have; `lengthOf` tells how long a field is. */
export function strayLabels({byRule}: LabelFiles, lengthOf: (label: Label) => number | undefined): string[] {
  return [...byRule].flatMap(([rule, labels]) =>
    labels.flatMap((label) => {
      const length = lengthOf(label)
      if (length !== undefined && label.end <= length) return []
      const problem =
        length === undefined
          ? `there is no ${label.field} of an article "${label.article}" in ${label.set}`
          : `the ${label.field} ends at ${length}`
      return [`${FOLDER}/${rule}.jsonl:${label.line ?? 0}: ${problem}`]
    }),
  )
}

/** Writes the labels of one rule; what was there is replaced at one stroke, so that a break leaves a whole file. */
export function writeLabels(rule: string, labels: readonly Label[]): void {
  const path = join(root, FOLDER, `${rule}.jsonl`)
  mkdirSync(join(root, FOLDER), {recursive: true})
  writeFileSync(`${path}.new`, labels.map(formatLabel).join(''))
  renameSync(`${path}.new`, path)
}

function formatLabel({set, article, field, start, end, verdict, reason, second}: Label): string {
  return `${JSON.stringify({set, article, field, start, end, verdict, reason, ...(second === undefined ? {} : {second})})}\n`
}
