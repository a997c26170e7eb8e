/**
 * Rows of a table after RFC 4180: where each begins and ends, so that a row that nobody changes keeps its bytes,
 * and its fields. What a row says is for csv-parse to judge; it tells no place of a row that it refuses.
 */
import {CsvError, parse} from 'csv-parse/sync'
import {Failure} from '../problems.js'

const QUOTE = 34
const LF = 10
/** A row of more bytes has a quotation mark that nobody closes. */
const MOST = 2 ** 26

/** Where in a field a byte stands: at its beginning, in it, in quotation marks, behind the closing one. */
type At = 'begin' | 'bare' | 'quoted' | 'closed'

/**
 * Cuts a stream into rows, each with its end. A row whose quotation marks do not close ends with its first line, so
 * that one bad row never takes the rest of the file along.
 */
export async function* csvRows(source: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<Uint8Array> {
  const comma = delimiter.charCodeAt(0)
  let rest: Uint8Array = new Uint8Array()
  let at = 0
  let state: At = 'begin'
  let first = true
  /** The next row that `rest` holds whole; all of it at the end of the stream. */
  const next = (ended: boolean): Uint8Array | undefined => {
    if (first && (rest.length >= 3 || ended)) {
      at = rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf ? 3 : 0
      first = false
    }
    if (first) return undefined
    let stop = -1
    for (; at < rest.length && stop < 0; at++) {
      const byte = rest[at]
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'closed'
      } else if (byte === LF) stop = at + 1
      else if (byte === comma) state = 'begin'
      else if (byte === QUOTE && state !== 'bare') state = 'quoted'
      else if (state !== 'closed') state = 'bare'
      else if (byte !== 13) {
        const line = rest.indexOf(LF)
        if (line >= 0 && line < at) stop = line + 1
        state = 'bare'
      }
    }
    if (stop < 0 && state === 'quoted' && (ended || rest.length > MOST)) stop = rest.indexOf(LF) + 1 || -1
    if (stop < 0 && ended) stop = rest.length
    if (stop <= 0) return undefined
    const row = rest.subarray(0, stop)
    rest = rest.subarray(stop)
    at = 0
    state = 'begin'
    return row
  }
  let failure: unknown
  try {
    for await (const chunk of source) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      for (let row = next(false); row !== undefined; row = next(false)) yield row
    }
  } catch (error) {
    failure = error
  }
  for (let row = next(true); row !== undefined; row = next(true)) yield row
  if (failure !== undefined) throw failure
}

/** A field of a row, and whether it stands in quotation marks. */
export interface Cell {
  readonly value: string
  readonly quoted: boolean
}

/** A row in its parts: what stands before and after its fields stays as it is. */
export interface Row {
  readonly bom: string
  readonly cells: readonly Cell[]
  readonly end: string
}

/** Reads one row; throws a `Failure` where RFC 4180 knows no such row. */
export function readRow(text: string, delimiter: string, where: string): Row {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const end = /\r?\n?$/.exec(text)?.[0] ?? ''
  const content = text.slice(bom.length, text.length - end.length)
  try {
    const [cells = []] = parse(content, {
      delimiter,
      // Line ends in a row are text: the row was cut at its own.
      record_delimiter: '\n',
      relax_column_count: true,
      cast: (value, {quoting}) => ({value, quoted: quoting}),
    }) as unknown as Cell[][]
    const row = {bom, cells, end}
    if (printRow(row, delimiter) === text) return row
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Failure(where, BROKEN[error.code] ?? 'broken CSV', REMEDY)
  }
  throw new Failure(where, 'broken CSV', REMEDY)
}

const REMEDY = 'mend or remove the row'
const BROKEN: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quotation mark in a field that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'something between a closing quotation mark and the end of the field',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that is never closed',
}

export function printRow({bom, cells, end}: Row, delimiter: string): string {
  return bom + cells.map((cell) => printCell(cell, delimiter)).join(delimiter) + end
}

/** A field as it stands in a row; in quotation marks where it has to. */
export function printCell({value, quoted}: Cell, delimiter: string): string {
  const needed = quoted || value.includes(delimiter) || /["\r\n]/.test(value)
  return needed ? `"${value.replaceAll('"', '""')}"` : value
}
