import {structuredPatch} from 'diff'
import type {Change} from '../fixes/edits.js'
import {widened} from './excerpt.js'
import {type Colours, plain} from './report.js'
import {spacesNamed, visible, whole} from './visible.js'

export interface DiffOptions {
  readonly colours?: Colours
  /** Make control characters visible. For a terminal; without it the diff of a text with lines is a patch that `git apply` takes. */
  readonly show?: boolean
}

/** A text before and after, with the edits between, in coordinates of the former. */
export interface Changed {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly edits: readonly Change[]
}

/** A line longer than this is no help in a diff of lines. */
const LONG = 400
/** Characters around a change in a text with such lines. */
const AROUND = 40
/** More changed lines than this are not worth the search for the shortest diff, whose cost grows with their square. */
const MOST = 5000

/** The diff of one text: of lines, or (for flat text) of words with some text around. Empty when nothing changed. */
export function diffOf(changed: Changed, options: DiffOptions = {}): string {
  const {before, after} = changed
  if (before === after) return ''
  const colours = options.colours ?? plain
  const show = options.show === true ? (line: string): string => visible(line.replace(/\r$/, '')) : (line: string): string => line
  const name = visible(changed.name.replace(/^\/+/, ''))
  const hunks = hasLongLine(before) || hasLongLine(after) ? undefined : lineHunks(changed, colours, show)
  return `${colours.bold(`--- a/${name}`)}\n${colours.bold(`+++ b/${name}`)}\n${hunks ?? wordHunks(changed, colours)}`
}

function hasLongLine(text: string): boolean {
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    if (at - start > LONG) return true
    start = at + 1
  }
  return text.length - start > LONG
}

function lineHunks({name, before, after}: Changed, colours: Colours, show: (line: string) => string): string | undefined {
  const patch = structuredPatch(name, name, before, after, undefined, undefined, {context: 3, maxEditLength: MOST})
  if (patch === undefined) return undefined
  let out = ''
  for (const hunk of patch.hunks) {
    out += `${colours.cyan(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`)}\n`
    for (const line of hunk.lines) {
      const colour = line.startsWith('-') ? colours.red : line.startsWith('+') ? colours.green : (text: string): string => text
      out += `${colour(show(line))}\n`
    }
  }
  return out
}

function range(start: number, count: number): string {
  // An empty side names the line before it.
  return count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`
}

function wordHunks({before, edits}: Changed, colours: Colours): string {
  const groups: Change[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)
    if (last !== undefined && edit.start - (last.at(-1) as Change).end <= AROUND * 2) last.push(edit)
    else groups.push([edit])
  }
  return groups.map((group) => wordHunk(before, group, colours)).join('')
}

function wordHunk(text: string, group: readonly Change[], colours: Colours): string {
  const start = (group[0] as Change).start
  const end = (group.at(-1) as Change).end
  const [from, to] = widened(text, whole(text, Math.max(0, start - AROUND)), whole(text, Math.min(text.length, end + AROUND)))
  const open = from > 0 ? '…' : ''
  const close = to < text.length ? '…' : ''
  let before = ''
  let after = ''
  let at = from
  for (const edit of group) {
    const kept = visible(text.slice(at, edit.start))
    before += kept + spacesNamed(visible(text.slice(edit.start, edit.end)))
    after += kept + spacesNamed(visible(edit.text))
    at = edit.end
  }
  const rest = visible(text.slice(at, to))
  const line = (sign: string, piece: string): string => `${sign} ${open}${piece}${rest}${close}`
  return `${colours.cyan(`@@ offset ${start} @@`)}\n${colours.red(line('-', before))}\n${colours.green(line('+', after))}\n`
}
