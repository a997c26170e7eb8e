import {applyEdits, invert} from '../../fixes/edits.js'
import type {LedgerEntry} from '../../fixes/ledger.js'
import type {Article, Field} from '../../view/article.js'
import type {Edit, Range} from '../../view/view.js'
import type {FiledEntry, FiledField} from '../fixing/ledger-file.js'
import {Failure} from '../problems.js'
import {asciiLike, literalEdits, type Members, membersOf, rawEdits, valueAt, withRaw} from './literals.js'
import {type FieldNames, isKept, type RecordParts, type Rewritten} from './record.js'

/** The field of a record that takes what was removed, unless another is named. */
const KEPT_FIELD = 'kept'
/** Fields that a message names. */
const MOST_FIELDS = 12

/** A record in a line of JSON: the article, and where its strings stand in the line. */
export interface JsonRecord extends RecordParts {
  readonly literals: Readonly<Partial<Record<Field, Range>>>
}

/** Reads the record of one line; throws a `Failure` when there is none with a text. */
export function readRecord(line: string, where: string, names: FieldNames): JsonRecord {
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
  if (text === undefined)
    throw new Failure(
      where,
      `no field "${names.textField}"${among([...members.values.keys()])}`,
      'name the field of the text with --text-field',
    )
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
  const literals = {...(titled ? {title} : {}), text}
  return {
    article,
    ...(id === undefined ? {} : {id}),
    literals,
    rewrite: (done, keptField, name) => {
      const called = {text: names.textField, title: names.titleField}
      return rewritten(line, {name, literals, members, called}, done, keptField ?? KEPT_FIELD)
    },
  }
}

/** The fields that are there instead, as far as a line has room for them. */
function among(fields: readonly string[]): string {
  if (fields.length === 0) return ''
  return ` among ${fields.slice(0, MOST_FIELDS).join(', ')}${fields.length > MOST_FIELDS ? ', …' : ''}`
}

interface Place {
  readonly name: string
  readonly literals: JsonRecord['literals']
  readonly members: Members
  readonly called: Readonly<Record<Field, string>>
}

function rewritten(line: string, place: Place, done: LedgerEntry, keptField: string | false): Rewritten {
  const edits: Edit[] = []
  const fields: Partial<Record<Field, FiledField>> = {}
  const names: Partial<Record<Field, string>> = {}
  for (const field of ['title', 'text'] as const) {
    const literal = place.literals[field]
    const changed = done.fields[field]
    if (literal === undefined || changed === undefined) continue
    edits.push(...literalEdits(line, literal, changed.edits))
    fields[field] = {...changed, edits: withRaw(line, literal, changed.edits)}
    names[field] = place.called[field]
  }
  const kept = keptField === false || done.kept.length === 0 ? undefined : addition(line, place, done.kept, keptField)
  if (kept !== undefined) edits.push({start: kept.at, end: kept.at, text: kept.added})
  const filed = {names, ...(kept === undefined ? {} : {added: kept.added}), ...(kept?.within === undefined ? {} : {within: kept.within})}
  return {text: applyEdits(line, sorted(edits)), fields, filed}
}

/** What is put in for what was removed: a member, or more items of the list that an earlier run left. */
function addition(
  line: string,
  {name, members: {values, close}}: Place,
  kept: LedgerEntry['kept'],
  field: string,
): {readonly at: number; readonly added: string; readonly within?: string} {
  const there = values.get(field)
  if (there === undefined) return {at: close, added: asciiLike(`,${JSON.stringify(field)}:${JSON.stringify(kept)}`, line)}
  const items: unknown = JSON.parse(line.slice(there.start, there.end))
  if (!isKept(items)) throw new Failure(name, `has a field "${field}" already`, 'name another with --kept-field')
  const more = JSON.stringify(kept).slice(1, -1)
  return {at: there.end - 1, added: asciiLike(items.length === 0 ? more : `,${more}`, line), within: field}
}

/**
 * The line of a record as it was.
 * @param back the source of a field from its clean text; `undefined` where that stands there already
 * @returns `undefined` where this is not the record that the ledger knows
 */
export function restoredRecord(
  line: string,
  entry: FiledEntry,
  back: (text: string, record: FiledField) => string | undefined,
): string | undefined {
  const open = line.indexOf('{')
  if (open < 0 || !isJson(line)) return undefined
  const members = membersOf(line, open)
  const edits: Edit[] = []
  for (const [field, record] of Object.entries(entry.fields) as Array<[Field, FiledField]>) {
    const literal = valueAt(line, members, entry.record?.names[field] ?? field)
    if (literal === undefined || line[literal.start] !== '"') return undefined
    if (back(stringOf(line, literal), record) === undefined) continue
    edits.push(
      ...rawEdits(
        line,
        literal,
        invert(record.edits).map((edit, at) => ({...edit, ...rawOf(record, at)})),
      ),
    )
  }
  const {added, within} = entry.record ?? {}
  const list = within === undefined ? undefined : members.values.get(within)
  const close = within === undefined ? members.close : (list?.end ?? 0) - 1
  if (added !== undefined && line.startsWith(added, close - added.length)) edits.push({start: close - added.length, end: close, text: ''})
  return applyEdits(line, sorted(edits))
}

function sorted(edits: Edit[]): Edit[] {
  return edits.sort((a, b) => a.start - b.start)
}

function isJson(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function rawOf(record: FiledField, at: number): {raw?: string} {
  const raw = record.edits[at]?.raw
  return raw === undefined ? {} : {raw}
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
