import {applyEdits} from '../../fixes/edits.js'
import type {LedgerEntry} from '../../fixes/ledger.js'
import {counted} from '../../report/report.js'
import type {Article, Field} from '../../view/article.js'
import type {FiledEntry, FiledField} from '../fixing/ledger-file.js'
import {Failure} from '../problems.js'
import {type Cell, printCell, printRow, type Row, readRow} from './csv-rows.js'
import {type FieldNames, isKept, type RecordParts, type Rewritten} from './record.js'

/**
 * A table whose first row names its columns. A row is written again field by field: those that nobody changed keep
 * their bytes, and a changed one keeps its quotation marks, or gets them where it has to.
 */
export class CsvTable {
  readonly #delimiter: string
  readonly #header: Row
  readonly #names: FieldNames

  /** Reads the header; throws a `Failure` where it names no column of texts. */
  constructor(text: string, where: string, names: FieldNames, delimiter: string) {
    this.#delimiter = delimiter
    this.#header = readRow(text, delimiter, where)
    this.#names = names
    const {textField, titleField, idField, sourceField} = names
    for (const name of [textField, titleField, idField, sourceField]) {
      if (this.#columns.filter((column) => column === name).length > 1)
        throw new Failure(where, `two columns are called "${name}"`, 'give one of them another name')
    }
    if (!this.#columns.includes(textField)) {
      const columns = this.#columns.length > 12 ? [...this.#columns.slice(0, 12), '…'] : this.#columns
      throw new Failure(where, `no column "${textField}" among ${columns.join(', ')}`, 'name the column of the text with --text-field')
    }
  }

  get #columns(): string[] {
    return this.#header.cells.map(({value}) => value)
  }

  /** The header with another column, and what every row gets for it; `undefined` where there is one of that name. */
  withColumn(name: string): {readonly header: string; readonly blank: (text: string) => string} | undefined {
    if (this.#columns.includes(name)) return undefined
    const more = (row: Row, value: string): string => printRow({...row, cells: [...row.cells, {...blankFor(row), value}]}, this.#delimiter)
    return {header: more(this.#header, name), blank: (text) => more(readRow(text, this.#delimiter, ''), '')}
  }

  /** Reads the record of one row; throws a `Failure` when it has other columns than the header. */
  record(text: string, where: string): RecordParts {
    const row = readRow(text, this.#delimiter, where)
    const columns = this.#columns
    if (row.cells.length !== columns.length)
      throw new Failure(where, `${counted(row.cells.length, 'field')}, where the header names ${columns.length}`, 'mend or remove the row')
    const fieldOf = (name: string): string | undefined => row.cells[columns.indexOf(name)]?.value
    const {textField, titleField, idField, sourceField} = this.#names
    const id = fieldOf(idField) || undefined
    const title = fieldOf(titleField)
    const source = fieldOf(sourceField) || undefined
    const article: Article = {
      id: id ?? where,
      ...(source === undefined ? {} : {source}),
      ...(title === undefined ? {} : {title}),
      text: fieldOf(textField) as string,
    }
    return {article, ...(id === undefined ? {} : {id}), rewrite: (done, keptField, name) => this.#rewritten(row, done, keptField, name)}
  }

  #rewritten(row: Row, done: LedgerEntry, keptField: string | false | undefined, name: string): Rewritten {
    const columns = this.#columns
    const cells = [...row.cells]
    const fields: Partial<Record<Field, FiledField>> = {}
    const names: Partial<Record<Field, string>> = {}
    for (const [field, column] of [['title', this.#names.titleField] as const, ['text', this.#names.textField] as const]) {
      const changed = done.fields[field]
      const cell = cells[columns.indexOf(column)]
      if (changed === undefined || cell === undefined) continue
      fields[field] = {...changed, ...(cell.quoted ? {} : {bare: true})}
      names[field] = column
      cells[columns.indexOf(column)] = {...cell, value: applyEdits(cell.value, changed.edits)}
    }
    let cell: {readonly column: string; readonly was: string} | undefined
    const at = typeof keptField === 'string' ? columns.indexOf(keptField) : undefined
    const there = at === undefined ? undefined : cells[at]
    if (at !== undefined && done.kept.length > 0) {
      const items = there === undefined || there.value === '' ? [] : parsed(there.value)
      if (!isKept(items)) throw new Failure(name, `has a field "${keptField}" already`, 'name another with --kept-field')
      const kept = {value: JSON.stringify([...items, ...done.kept]), quoted: true}
      if (there === undefined) cells.push(kept)
      else {
        cells[at] = kept
        cell = {column: keptField as string, was: printCell(there, this.#delimiter)}
      }
    } else if (at === -1) cells.push(blankFor(row))
    return {text: printRow({...row, cells}, this.#delimiter), fields, filed: {names, ...(cell === undefined ? {} : {cell})}}
  }
}

/** Undoes in the rows of a table what a ledger knows of them. */
export class RestoredTable {
  readonly #delimiter: string
  #header: readonly Cell[] | undefined
  #drops = false

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** The row without the column that was added to the table, where there is one. */
  narrowed(text: string): string {
    if (!this.#drops || text.trim() === '') return text
    const row = this.#read(text)
    if (row === undefined || row.cells.length !== (this.#header?.length ?? 0) + 1) return text
    return printRow({...row, cells: row.cells.slice(0, -1)}, this.#delimiter)
  }

  /** Takes the header, which comes before all rows, and gives it as it was. */
  header(text: string, column: string | undefined): string {
    const row = this.#read(text)
    if (row === undefined) return text
    this.#drops = column !== undefined && row.cells.at(-1)?.value === column
    this.#header = this.#drops ? row.cells.slice(0, -1) : row.cells
    return printRow({...row, cells: this.#header}, this.#delimiter)
  }

  /** The row of a record as it was; see `restoredRecord`. */
  record(text: string, entry: FiledEntry, back: (text: string, record: FiledField) => string | undefined): string | undefined {
    const row = this.#read(text)
    if (row === undefined) return undefined
    const cells = [...row.cells]
    const columnOf = (name: string): number => this.#header?.findIndex(({value}) => value === name) ?? -1
    for (const [field, record] of Object.entries(entry.fields) as Array<[Field, FiledField]>) {
      const at = columnOf(entry.record?.names[field] ?? field)
      const cell = cells[at]
      if (cell === undefined) return undefined
      const value = back(cell.value, record)
      if (value !== undefined) cells[at] = {value, quoted: record.bare !== true}
    }
    const {cell} = entry.record ?? {}
    const at = cell === undefined ? -1 : columnOf(cell.column)
    if (cell !== undefined && cells[at] !== undefined)
      cells[at] = readRow(cell.was, this.#delimiter, '').cells[0] ?? {value: '', quoted: false}
    return printRow({...row, cells}, this.#delimiter)
  }

  #read(text: string): Row | undefined {
    try {
      return readRow(text, this.#delimiter, '')
    } catch {
      return undefined
    }
  }
}

/** A field of nothing, written as the others of its row. */
function blankFor({cells}: Row): Cell {
  return {value: '', quoted: cells.every(({quoted}) => quoted)}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
