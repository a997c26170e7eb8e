import type {Article, Field} from '../view/article.js'
import {decodeUtf8} from '../view/decode.js'
import type {Range} from '../view/view.js'
import {type LineRanges, within} from './lines.js'
import {type Members, membersOf, valueAt} from './literals.js'
import {Failure, type Problems} from './problems.js'

/** Names of the fields of a record, dotted where they lie deeper. */
export interface FieldNames {
  readonly textField: string
  readonly titleField: string
  readonly idField: string
  readonly sourceField: string
}

/** One record of a JSONL file: the article, and where its strings stand in the line. */
export interface RecordParts {
  readonly article: Article
  readonly id?: string
  readonly literals: Readonly<Partial<Record<Field, Range>>>
  readonly members: Members
}

/** Bad lines of one file that are told one by one. */
const MOST = 20
/** A file with a NUL this near its beginning is no text at all. */
const HEAD = 4096

/** Lines of a stream of bytes, each with its end. Memory holds one chunk and one line. */
export async function* byteLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  for await (const chunk of source) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const end = chunk.subarray(from, at + 1)
      yield parts.length === 0 ? end : Buffer.concat([...parts, end])
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

/** One line of a stream of text, or why it is none. */
export interface TextLine {
  readonly number: number
  /** The line with its end, as it stands in the file. */
  readonly bytes: Uint8Array
  readonly text: string
  readonly problem?: Failure
}

/** Reads a stream line by line; throws a `Failure` when it is no text at all. */
export async function* textLines(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<TextLine> {
  let number = 0
  for await (const bytes of byteLines(textual(source, path))) {
    number++
    const decoded = decodeUtf8(bytes)
    if ('text' in decoded) yield {number, bytes, text: decoded.text}
    else yield {number, bytes, text: '', problem: new Failure(`${path}:${number}`, decoded.problem, decoded.remedy)}
  }
}

/** One line of a JSONL file. `record` is absent where there is none to be read: a blank or a bad line. */
export interface RecordLine extends TextLine {
  readonly record?: RecordParts
}

/**
 * Reads a stream of JSONL line by line. A bad line is told of and given without a record.
 * @param lines only these are read; the others are given without a record
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array | string>,
  path: string,
  names: FieldNames,
  problems: Problems,
  lines?: LineRanges,
): AsyncGenerator<RecordLine> {
  let bad = 0
  for await (const read of textLines(source, path)) {
    let line: RecordLine = read
    const where = `${path}:${read.number}`
    try {
      if (read.problem !== undefined) throw read.problem
      if (read.text.trim() !== '' && (lines === undefined || within(lines, read.number)))
        line = {...read, record: readRecord(read.text, where, names)}
    } catch (error) {
      bad++
      if (bad <= MOST) problems.caught(where, error)
    }
    yield line
  }
  if (bad > MOST) problems.add(path, `${bad - MOST} more lines like these`, 'is this one JSON object a line?')
}

async function* textual(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const piece of source) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    const decoded = first ? decodeUtf8(chunk.subarray(0, HEAD)) : undefined
    // The cut may part a character; bytes that are really wrong are told of with their line.
    if (decoded !== undefined && 'problem' in decoded && !decoded.problem.startsWith('invalid UTF-8'))
      throw new Failure(path, decoded.problem, decoded.remedy)
    first = false
    yield chunk
  }
}

/** Reads the record of one line; throws a `Failure` when there is none with a text. */
export function readRecord(line: string, where: string, names: FieldNames): RecordParts {
  const json = line.startsWith('\ufeff') ? line.slice(1) : line
  try {
    JSON.parse(json)
  } catch {
    throw new Failure(where, 'broken JSON', 'mend or remove the line')
  }
  const open = line.search(/[^\s\ufeff]/)
  if (line[open] !== '{') throw new Failure(where, `${kindOf(line, open)}, not an object`, 'write one JSON object a line')
  const members = membersOf(line, open)
  const at = (name: string): Range | undefined => valueAt(line, members, name)
  const text = at(names.textField)
  if (text === undefined) throw new Failure(where, `no field "${names.textField}"`, 'name the field of the text with --text-field')
  if (line[text.start] !== '"')
    throw new Failure(
      where,
      `the field "${names.textField}" holds ${kindOf(line, text.start)}, not a string`,
      'name the field of the text with --text-field',
    )
  const title = at(names.titleField)
  const titled = title !== undefined && line[title.start] === '"'
  const id = scalar(line, at(names.idField))
  const source = scalar(line, at(names.sourceField))
  const article: Article = {
    id: id ?? where,
    ...(source === undefined ? {} : {source}),
    ...(titled ? {title: stringOf(line, title)} : {}),
    text: stringOf(line, text),
  }
  return {article, ...(id === undefined ? {} : {id}), literals: {...(titled ? {title} : {}), text}, members}
}

/** The string whose literal stands in a range. */
export function stringOf(json: string, literal: Range): string {
  return JSON.parse(json.slice(literal.start, literal.end)) as string
}

/** A string's characters or a number's digits as they stand: 9007199254740993 is an id that a double would spoil. */
function scalar(json: string, value: Range | undefined): string | undefined {
  if (value === undefined) return undefined
  const first = json[value.start] as string
  if (first === '"') return stringOf(json, value)
  return /[-0-9]/.test(first) ? json.slice(value.start, value.end) : undefined
}

function kindOf(json: string, start: number): string {
  const kinds: Readonly<Record<string, string>> = {'{': 'an object', '[': 'an array', '"': 'a string', n: 'null', t: 'true', f: 'false'}
  return kinds[json[start] as string] ?? 'a number'
}
