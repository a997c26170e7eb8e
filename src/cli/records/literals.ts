/**
 * JSON as text: where the members of an object stand, and edits inside a string literal that leave every
 * other byte alone. Parsing and printing again would lose numbers (`1.0`, `9007199254740993`), key order, white
 * space and the way characters were escaped. Everything here expects JSON that `JSON.parse` has accepted.
 */
import type {Change} from '../../fixes/edits.js'
import type {Edit, Range} from '../../view/view.js'

/** An object's members: where the value of each key stands; of a repeated key the last, as in `JSON.parse`. */
export interface Members {
  readonly values: ReadonlyMap<string, Range>
  /** Offset of the closing brace. */
  readonly close: number
}

/** Reads the object whose opening brace stands at `open`. */
export function membersOf(json: string, open: number): Members {
  const values = new Map<string, Range>()
  let at = blank(json, open + 1)
  while (json[at] !== '}') {
    const end = stringEnd(json, at)
    const key = JSON.parse(json.slice(at, end)) as string
    const start = blank(json, blank(json, end) + 1)
    const stop = valueEnd(json, start)
    values.set(key, {start, end: stop})
    at = blank(json, stop)
    if (json[at] === ',') at = blank(json, at + 1)
  }
  return {values, close: at}
}

/** The value at a dotted path. A key that has the dots in its own name comes first. */
export function valueAt(json: string, members: Members, path: string): Range | undefined {
  const own = members.values.get(path)
  if (own !== undefined) return own
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const value = members.values.get(path.slice(0, dot))
    if (value === undefined || json[value.start] !== '{') continue
    const found = valueAt(json, membersOf(json, value.start), path.slice(dot + 1))
    if (found !== undefined) return found
  }
  return undefined
}

function blank(json: string, from: number): number {
  let at = from
  for (let unit = json.charCodeAt(at); unit === 32 || unit === 9 || unit === 10 || unit === 13; unit = json.charCodeAt(at)) at++
  return at
}

function stringEnd(json: string, open: number): number {
  for (let quote = json.indexOf('"', open + 1); ; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0
    while (json.charCodeAt(quote - 1 - slashes) === 92) slashes++
    if (slashes % 2 === 0) return quote + 1
  }
}

function valueEnd(json: string, start: number): number {
  if (json[start] === '"') return stringEnd(json, start)
  let depth = 0
  for (let at = start; ; at++) {
    const unit = json.charCodeAt(at)
    if (unit === 34) at = stringEnd(json, at) - 1
    else if (unit === 123 || unit === 91) depth++
    else if (unit === 125 || unit === 93) {
      if (depth === 0) return at
      depth--
      if (depth === 0) return at + 1
    } else if (depth === 0 && (unit === 44 || unit === 32 || unit === 9 || unit === 10 || unit === 13 || Number.isNaN(unit))) return at
  }
}

/** A change with the escaped form that it replaced, where `JSON.stringify` would write another. */
export interface LiteralChange extends Change {
  readonly raw?: string
}

/** Edits of a line of JSON that make the given changes of the string whose literal stands at `literal`. */
export function literalEdits(json: string, literal: Range, changes: readonly Change[]): Edit[] {
  const offsets = rawOffsets(json, literal, changes)
  return changes.map(({text}, at) => ({
    start: offsets[at * 2] as number,
    end: offsets[at * 2 + 1] as number,
    text: asciiLike(escaped(text), json),
  }))
}

/** The same changes, each with its `raw` form where that could not be made again from the characters. */
export function withRaw(json: string, literal: Range, changes: readonly Change[]): LiteralChange[] {
  const offsets = rawOffsets(json, literal, changes)
  return changes.map((change, at) => {
    const raw = json.slice(offsets[at * 2], offsets[at * 2 + 1])
    return raw === escaped(change.was) ? change : {...change, raw}
  })
}

/** Edits of a line of JSON that put the text of changes into the string, in their `raw` form where they have one. */
export function rawEdits(json: string, literal: Range, changes: readonly LiteralChange[]): Edit[] {
  const offsets = rawOffsets(json, literal, changes)
  return changes.map(({text, raw}, at) => ({
    start: offsets[at * 2] as number,
    end: offsets[at * 2 + 1] as number,
    text: raw ?? escaped(text),
  }))
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** The JSON, in ASCII where the line that it goes into is: its writer may have promised so. */
export function asciiLike(json: string, line: string): string {
  const other = /[\u0080-\uffff]/g
  return other.test(line) ? json : json.replace(other, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Where the characters of the string stand in the line: start and end of every range, which are in order. */
function rawOffsets(json: string, literal: Range, ranges: readonly Range[]): number[] {
  const out: number[] = []
  let unit = 0
  let raw = literal.start + 1
  for (const range of ranges) {
    for (const offset of [range.start, range.end]) {
      for (; unit < offset; unit++) raw += json.charCodeAt(raw) !== 92 ? 1 : json.charCodeAt(raw + 1) === 117 ? 6 : 2
      out.push(raw)
    }
  }
  return out
}
