import type {Edit} from '../view/view.js'
import {shortened, spacesNamed, visible, whole, width} from './visible.js'

/** Lines up to this many columns are shown in full where no terminal says how many it has. */
const FULL = 160
/** Columns before and after the place in a longer line, such as a flat article, at most. */
const AROUND = 60
/** Of a place with more columns than this the beginning is shown. */
const PLACE = 120
/** A terminal narrower than this is written over its edge. */
const LEAST = 40

/** The line on which a place begins, ready for a terminal, and the marks to print below it. */
export interface Excerpt {
  readonly line: string
  readonly marks: string
}

/**
 * Shows where `[start, end)` stands.
 * @param column where the place begins in its line, from 1
 * @param room columns that there are; 160 when absent
 */
export function excerpt(text: string, start: number, end: number, column: number, room = FULL): Excerpt {
  const lineStart = start - (column - 1)
  const breakAt = lineBreak(text, start)
  // A place that begins with a line end shows it; otherwise the line ends before it.
  const lineEnd = start === breakAt && end > start ? Math.min(breakAt + 1, text.length) : breakAt
  const all = Math.max(LEAST, room)
  const fits = lineEnd - lineStart <= all && width(visible(text.slice(lineStart, lineEnd))) <= all
  // A column for each of the two marks of what is left out, and one for that of a place that goes on.
  const placeEnd = reach(text, start, Math.min(end, lineEnd), fits ? all : Math.min(PLACE, all - 3))
  const left = all - 2 - width(visible(text.slice(start, placeEnd)))
  // What one side has no text for is left to the other.
  const some = fits ? lineEnd : reach(text, placeEnd, lineEnd, left >> 1)
  const from = fits ? lineStart : reachBack(text, start, lineStart, Math.min(AROUND, left - width(visible(text.slice(placeEnd, some)))))
  const to = fits ? lineEnd : reach(text, placeEnd, lineEnd, Math.min(AROUND, left - width(visible(text.slice(from, start)))))
  const before = (from > lineStart ? '…' : '') + visible(text.slice(from, start))
  const place = visible(text.slice(start, placeEnd))
  const after = visible(text.slice(placeEnd, to)) + (to < lineEnd ? '…' : '')
  const marks = ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(place))) + (placeEnd < end ? '…' : '')
  return {line: before + place + after, marks}
}

/** The offset up to which the text from `start` takes no more than so many columns. */
function reach(text: string, start: number, end: number, columns: number): number {
  let at = start
  for (let left = columns; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    left -= width(visible(character))
    if (left < 0) break
    at = Math.min(end, at + character.length)
  }
  return at
}

/** The same backwards. */
function reachBack(text: string, end: number, start: number, columns: number): number {
  let at = end
  for (let left = columns; at > start; ) {
    const before = Math.max(start, whole(text, at - 1))
    left -= width(visible(text.slice(before, at)))
    if (left < 0) break
    at = before
  }
  return at
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

/** A piece of a shown text; what an edit takes or brings is `changed`. */
export interface Piece {
  readonly text: string
  readonly changed: boolean
}

/** A place of a text before and after an edit, whole words each. */
export interface Shown {
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

/**
 * What a fix does: its first changes, and how many more there are.
 * @param room columns that there are for each side
 */
export function changesOf(text: string, edits: readonly Edit[], room = FULL): {readonly shown: readonly Shown[]; readonly more: number} {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    if (last !== undefined && edit.start - (last.at(-1) as Edit).end <= NEAR) last.push(edit)
    else groups.push([edit])
  }
  return {shown: groups.slice(0, MOST).map((group) => change(text, group, room)), more: Math.max(0, groups.length - MOST)}
}

function change(text: string, group: readonly Edit[], room: number): Shown {
  const [start, end] = widened(text, (group[0] as Edit).start, (group.at(-1) as Edit).end)
  const before: Piece[] = []
  const after: Piece[] = []
  const most = Math.max(8, Math.floor((Math.max(LEAST, room) - 2) / (2 * group.length + 1)))
  const put = (pieces: Piece[], piece: string, changed: boolean): void => {
    if (piece === '') return
    const shown = visible(shortened(piece, most))
    pieces.push({text: changed ? spacesNamed(shown) : shown, changed})
  }
  let at = start
  for (const edit of group) {
    const kept = text.slice(at, edit.start)
    put(before, kept, false)
    put(after, kept, false)
    put(before, text.slice(edit.start, edit.end), true)
    put(after, edit.text, true)
    at = edit.end
  }
  put(before, text.slice(at, end), false)
  put(after, text.slice(at, end), false)
  return {before, after}
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
