import type {Edit} from '../view/view.js'

/** Applies disjoint edits in source order in one pass. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** An edit with the characters that it replaced: all that is needed to undo it. */
export interface Change extends Edit {
  readonly was: string
}

export function toChanges(text: string, edits: readonly Edit[]): Change[] {
  return edits.map(({start, end, text: made}) => ({start, end, was: text.slice(start, end), text: made}))
}

/** The edits that lead back from `applyEdits(text, changes)` to `text`. */
export function invert(changes: readonly Change[]): Change[] {
  let drift = 0
  return changes.map((change) => {
    const start = change.start + drift
    drift += change.text.length - (change.end - change.start)
    return {start, end: start + change.text.length, was: change.text, text: change.was}
  })
}

interface Stretch {
  /** Characters of the middle text that this stretch gives; kept ones stand in the source as they are. */
  readonly text: string
  readonly kept: boolean
  readonly start: number
  readonly end: number
}

/**
 * One list of edits on a source that does what two lists do in turn: `first` on the source, `second` on
 * its result. Edits that touch are joined.
 */
export function compose(source: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const stretches = cut(source, first)
  const out: Edit[] = []
  let open: {start: number; end: number; text: string} | undefined
  const change = (start: number, end: number, text: string): void => {
    if (start === end && text === '') return
    if (open !== undefined && open.end === start) open = {start: open.start, end, text: open.text + text}
    else {
      if (open !== undefined) out.push(open)
      open = {start, end, text}
    }
  }
  let middle = 0
  let next = 0
  for (const stretch of stretches) {
    let used = 0
    const stop = middle + stretch.text.length
    let made = ''
    const copy = (to: number): void => {
      if (stretch.kept) used = to
      else {
        made += stretch.text.slice(used, to)
        used = to
      }
    }
    for (;;) {
      const edit = second[next]
      // An insertion at the very end of a stretch belongs to it; an edit that begins there belongs to the next.
      if (edit === undefined || edit.start > stop || (edit.start === stop && edit.end > stop)) break
      const from = Math.max(edit.start - middle, used)
      copy(from)
      const to = Math.min(edit.end, stop) - middle
      const text = edit.start >= middle ? edit.text : ''
      if (stretch.kept) change(stretch.start + from, stretch.start + to, text)
      else made += text
      used = Math.max(used, to)
      if (edit.end > stop) break
      next++
    }
    copy(stretch.text.length)
    if (!stretch.kept) change(stretch.start, stretch.end, made)
    middle = stop
  }
  if (open !== undefined) out.push(open)
  return out.filter((edit) => source.slice(edit.start, edit.end) !== edit.text)
}

function cut(source: string, edits: readonly Edit[]): Stretch[] {
  const out: Stretch[] = []
  let at = 0
  for (const edit of edits) {
    if (edit.start > at) out.push({text: source.slice(at, edit.start), kept: true, start: at, end: edit.start})
    out.push({text: edit.text, kept: false, start: edit.start, end: edit.end})
    at = edit.end
  }
  if (at < source.length || out.length === 0) out.push({text: source.slice(at), kept: true, start: at, end: source.length})
  return out
}
