import {counted} from '../../report/report.js'
import {decodeUtf8} from '../../view/decode.js'
import {recordForm} from '../inputs/kinds.js'
import {byteLines, type LineRanges, within} from '../inputs/lines.js'
import {Failure, type Problems} from '../problems.js'
import {CsvTable} from './csv-record.js'
import {csvRows} from './csv-rows.js'
import {readRecord} from './json-record.js'
import type {FieldNames, RecordParts} from './record.js'

/** Bad lines of one file that are told one by one. */
const MOST = 20
/** A file with a NUL this near its beginning is no text at all. */
const HEAD = 4096

/** One line (or row of a table) of a stream of text, or why it is none. */
export interface TextLine {
  /** Line of the file in which it begins, from 1. */
  readonly number: number
  /** How many there were with this one. In JSONL the same as `number`; a row of a table may have several lines. */
  readonly row: number
  /** The line with its end, as it stands in the file. */
  readonly bytes: Uint8Array
  readonly text: string
  readonly problem?: Failure
}

/**
 * Reads a stream line by line, or row by row; throws a `Failure` when it is no text at all.
 * @param path what the file is called, and by its extension what is in it
 */
export async function* textLines(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<TextLine> {
  const form = recordForm(path)?.form ?? 'jsonl'
  const text = textual(source, path)
  let number = 1
  let row = 0
  for await (const bytes of form === 'jsonl' ? byteLines(text) : csvRows(text, form.delimiter)) {
    row++
    const decoded = decodeUtf8(bytes)
    if ('text' in decoded) yield {number, row, bytes, text: decoded.text}
    else yield {number, row, bytes, text: '', problem: new Failure(`${path}:${number}`, decoded.problem, decoded.remedy)}
    number += form === 'jsonl' ? 1 : lineEnds(bytes)
  }
}

function lineEnds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}

/** One line of a file of records. `record` is absent where there is none to be read: a header, a blank or a bad line. */
export interface RecordLine extends TextLine {
  readonly record?: RecordParts
  /** The table, at its header. */
  readonly header?: CsvTable
}

/** Which lines of a file of records are wanted. */
export interface Wanted {
  /** Lines at the beginning that were dealt with before; they are not given, but for the header of a table. */
  readonly skip?: number
  /** Only these are read; the others are given without a record. */
  readonly lines?: LineRanges | undefined
}

/** A file that begins with so many bad lines is read with the wrong options, and nothing of it goes to the rejects. */
const HOPELESS = 100

/**
 * Reads a stream of records line by line. A bad line is told of and given with its `problem`; throws a `Failure` where the
 * file begins with nothing else.
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array | string>,
  path: string,
  names: FieldNames,
  problems: Problems,
  {skip = 0, lines}: Wanted = {},
): AsyncGenerator<RecordLine> {
  const form = recordForm(path)?.form ?? 'jsonl'
  let table: CsvTable | undefined
  let bad = 0
  let remedy = ''
  // The bad lines at the beginning, until it is known that there is another.
  const held: RecordLine[] = []
  let isHeld = skip === 0
  const released = function* (): Generator<RecordLine> {
    isHeld = false
    for (const line of held.splice(0)) {
      tell(line)
      yield line
    }
  }
  const tell = ({number, problem}: RecordLine): void => {
    if (problem === undefined) return
    bad++
    // Of a file of another kind the first line says most.
    if (bad === 1) remedy = form === 'jsonl' ? remedyFor(problem) : problem.remedy
    if (bad <= MOST) problems.caught(`${path}:${number}`, problem)
  }
  try {
    for await (const read of textLines(source, path)) {
      const where = `${path}:${read.number}`
      // What a table calls its columns is needed for every row, so no row is read without.
      if (form !== 'jsonl' && table === undefined && (read.problem ?? read.text.trim()) !== '') {
        if (read.problem !== undefined) throw read.problem
        table = new CsvTable(read.text, where, names, form.delimiter)
        yield {...read, header: table}
        continue
      }
      if (read.row <= skip) continue
      let line: RecordLine = read
      try {
        if (read.problem !== undefined) throw read.problem
        if (read.text.trim() !== '' && (lines === undefined || within(lines, read.number)))
          line = {...read, record: table === undefined ? readRecord(read.text, where, names) : table.record(read.text, where)}
      } catch (error) {
        const problem = error instanceof Failure ? error : new Failure(where, String(error), 'please report this')
        line = {...read, problem}
      }
      if (isHeld) {
        held.push(line)
        if (line.problem === undefined) yield* released()
        else if (held.length >= HOPELESS) throw hopeless(held, path)
        continue
      }
      tell(line)
      yield line
    }
    yield* released()
  } catch (error) {
    // A packed file that breaks off still has the lines before.
    if (!(error instanceof Failure && error.where === path && held.length >= HOPELESS)) yield* released()
    throw error
  } finally {
    if (bad > MOST) problems.add(path, `${counted(bad - MOST, `more ${form === 'jsonl' ? 'line' : 'row'}`)} like these`, remedy)
  }
}

/** What is wrong with a file that begins with bad lines only. */
function hopeless([first, ...rest]: readonly RecordLine[], path: string): Failure {
  const problem = first?.problem as Failure
  return new Failure(path, `none of its first ${rest.length + 1} lines is a record: ${problem.what}`, remedyFor(problem))
}

function remedyFor({what, remedy}: Failure): string {
  return what.startsWith('no field') ? remedy : 'is this one JSON object a line?'
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
