import type {Edit} from '../view/view.js'
import {shortened, visible, whole, width} from './visible.js'

/** Lines up to this length are shown in full. */
const FULL = 160
/** Characters around the place in a longer line, such as a flat article. */
const AROUND = 60
/** Of a place longer than this the beginning is shown. */
const PLACE = 120

/** The line on which a place begins, ready for a terminal, and the marks to print below it. */
export interface Excerpt {
  readonly line: string
  readonly marks: string
}

/** Shows where `[start, end)` stands. `column` (from 1) tells where the line begins. */
export function excerpt(text: string, start: number, end: number, column: number): Excerpt {
  const lineStart = start - (column - 1)
  const breakAt = lineBreak(text, start)
  // A place that begins with a line end shows it; otherwise the line ends before it.
  const lineEnd = start === breakAt && end > start ? Math.min(breakAt + 1, text.length) : breakAt
  const placeEnd = Math.min(end, lineEnd, whole(text, start + PLACE))
  const long = lineEnd - lineStart > FULL
  const from = long ? Math.max(lineStart, whole(text, start - AROUND)) : lineStart
  const to = long ? Math.min(lineEnd, whole(text, placeEnd + AROUND)) : lineEnd
  const before = (from > lineStart ? '…' : '') + visible(text.slice(from, start))
  const place = visible(text.slice(start, placeEnd))
  const after = visible(text.slice(placeEnd, to)) + (to < lineEnd ? '…' : '')
  const marks = ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(place))) + (placeEnd < end ? '…' : '')
  return {line: before + place + after, marks}
}

function lineBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return at
  }
  return text.length
}

/** Edits nearer to each other than this are shown as one. */
const NEAR = 40
/** Changes of one fix that are shown. */
const MOST = 3
/** How far a change is widened to whole words. */
const WORD = 24

/** What a fix does, as small pieces of text before and after, whole words each. */
export function changesOf(text: string, edits: readonly Edit[]): string[] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    if (last !== undefined && edit.start - (last.at(-1) as Edit).end <= NEAR) last.push(edit)
    else groups.push([edit])
  }
  const shown = groups.slice(0, MOST).map((group) => change(text, group))
  if (groups.length > MOST) shown.push(`… and ${groups.length - MOST} more`)
  return shown
}

function change(text: string, group: readonly Edit[]): string {
  const [start, end] = widened(text, (group[0] as Edit).start, (group.at(-1) as Edit).end)
  let after = ''
  let at = start
  for (const edit of group) {
    after += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  after += text.slice(at, end)
  const show = (piece: string): string => visible(shortened(piece, 100))
  return `${show(text.slice(start, end))} → ${after === '' ? '(nothing)' : show(after)}`
}

/** The range with the rest of the words that it cuts. */
export function widened(text: string, start: number, end: number): [number, number] {
  let from = start
  let to = end
  while (from > 0 && start - from < WORD && !isBlank(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - end < WORD && !isBlank(text.charCodeAt(to))) to++
  return [whole(text, from), whole(text, to)]
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000
}
