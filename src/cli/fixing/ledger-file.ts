import {createReadStream} from 'node:fs'
import {type FileHandle, mkdir, open, readFile, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {LedgerEntry, LedgerField} from '../../fixes/ledger.js'
import {LEDGER_VERSION} from '../../fixes/ledger.js'
import type {Field} from '../../view/article.js'
import {decodeUtf8} from '../../view/decode.js'
import {LEDGER_HEAD} from '../inputs/inputs.js'
import {byteLines} from '../inputs/lines.js'
import {pathFrom} from '../inputs/paths.js'
import {asFailure, Failure, type Problems} from '../problems.js'
import type {LiteralChange} from '../records/literals.js'
import {appendWhole, EMPTY} from './append.js'
import {checkVacant} from './vacant.js'

/** The name of the ledger in an output folder. */
export const LEDGER_NAME = 'copydesk-ledger.jsonl'

/** A field's record; for a string in JSON its changes know how they were escaped. */
export interface FiledField extends LedgerField {
  readonly edits: readonly LiteralChange[]
  /** A field of a table that stood without quotation marks. */
  readonly bare?: true
}

/** Where in a file of records something was done, and what was done beside the fields of the article. */
export interface FiledRecord {
  /** Line of the source in which it began. */
  readonly line: number
  /** Which row of a table it was, counted from 1 with the header; `line` where it is absent. */
  readonly row?: number
  readonly id?: string
  readonly names: Partial<Record<Field, string>>
  /** What was added for what was removed: a member before the closing brace, or items before the bracket of `within`. */
  readonly added?: string
  readonly within?: string
  /** The field of a row that took what was removed, and how it stood there. */
  readonly cell?: {readonly column: string; readonly was: string}
  /** At a header: the column that every row got. */
  readonly column?: string
  /** At a row that is no record and stays in a table that got a column: it has none of that. */
  readonly bad?: true
  /** A line that is no record and was left out of the clean file: its text, or its bytes in base64. */
  readonly rejected?: string
  readonly base64?: string
}

/** One line of a ledger file: what was done to one article, and where the clean article is. */
export interface FiledEntry extends Partial<Omit<LedgerEntry, 'ledger'>> {
  readonly ledger: typeof LEDGER_VERSION
  /** The clean file, relative to the ledger's folder. */
  readonly path: string
  readonly fields: Partial<Record<Field, FiledField>>
  readonly record?: FiledRecord
}

/** Writes a ledger as the run goes on: an entry is in the file before its article is. */
export class LedgerWriter {
  readonly #name: string
  readonly #file: FileHandle
  readonly #folder: string
  #size: number

  private constructor(name: string, file: FileHandle, folder: string, size: number) {
    this.#name = name
    this.#file = file
    this.#folder = folder
    this.#size = size
  }

  /** Begins a ledger; see `checkLedger` for where there is one already. */
  static async open(path: string, file: string, version: string): Promise<LedgerWriter> {
    try {
      await mkdir(dirname(file), {recursive: true})
      const handle = await open(file, EMPTY)
      const writer = new LedgerWriter(path, handle, dirname(file), 0)
      await writer.#write(`${LEDGER_HEAD},"version":${JSON.stringify(version)},"createdBy":"copydesk"}\n`)
      return writer
    } catch (error) {
      throw asFailure(path, error)
    }
  }

  /** Goes on with a ledger of this size; what stands after that is of a run that was killed, and is cut off. */
  static async resume(path: string, file: string, size: number): Promise<LedgerWriter> {
    try {
      if ((await stat(file)).size < size) throw new Failure(path, 'has lost entries since the run was stopped', 'begin anew elsewhere')
      const handle = await open(file, 'a')
      await handle.truncate(size)
      return new LedgerWriter(path, handle, dirname(file), size)
    } catch (error) {
      throw asFailure(path, error)
    }
  }

  /** Its size in bytes. */
  get size(): number {
    return this.#size
  }

  /** Records what was done to the article that is in `file` (an absolute path) when it is clean. */
  async append(file: string, entry: Partial<LedgerEntry> | undefined, record?: FiledRecord): Promise<void> {
    const filed: FiledEntry = {
      ledger: LEDGER_VERSION,
      path: pathFrom(this.#folder, file),
      ...(record === undefined ? {} : {record}),
      fields: {},
      ...entry,
    }
    await this.#write(`${JSON.stringify(filed)}\n`)
  }

  async #write(line: string): Promise<void> {
    try {
      this.#size = await appendWhole(this.#file, this.#size, Buffer.from(line))
    } catch (error) {
      throw asFailure(this.#name, error)
    }
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

/** Throws a `Failure` where a ledger cannot be begun because something is there. */
export function checkLedger(path: string, file: string): Promise<void> {
  return checkVacant(path, file, {option: '--ledger', who: 'a ledger is'}, (size) => isBare(file, size))
}

/** A ledger that has a header and nothing else: of a run that changed nothing. */
async function isBare(file: string, size: number): Promise<boolean> {
  if (size > 1024) return false
  const text = await readFile(file, 'utf8')
  return text.startsWith(LEDGER_HEAD) && text.indexOf('\n') === text.length - 1
}

/** Reads a ledger entry by entry. A bad line is told of; a file that is no ledger throws a `Failure`. */
export async function* readLedger(path: string, file: string, problems: Problems): AsyncGenerator<FiledEntry> {
  let number = 0
  for await (const bytes of byteLines(createReadStream(file))) {
    number++
    const decoded = decodeUtf8(bytes)
    const value = 'text' in decoded ? parsed(decoded.text) : undefined
    if (number === 1) checkHeader(path, value)
    else if (isEntry(value)) yield value
    else problems.add(`${path}:${number}`, 'no entry of a ledger', 'this article is not restored')
  }
  if (number === 0) throw notLedger(path)
}

function checkHeader(path: string, value: unknown): void {
  if (!isObject(value) || value.kind !== 'header' || typeof value.ledger !== 'number') throw notLedger(path)
  if (value.ledger > LEDGER_VERSION)
    throw new Failure(path, `a ledger of version ${value.ledger}, newer than this copydesk`, 'update copydesk')
}

function notLedger(path: string): Failure {
  return new Failure(path, 'is no ledger of copydesk', `name the file that "copydesk fix" wrote, such as DIR/${LEDGER_NAME}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEntry(value: unknown): value is FiledEntry {
  if (!isObject(value) || typeof value.path !== 'string' || !isObject(value.fields)) return false
  const {record} = value
  if (record !== undefined && !(isObject(record) && Number.isInteger(record.line) && isObject(record.names))) return false
  return Object.values(value.fields).every(
    (field) => isObject(field) && typeof field.before === 'string' && typeof field.after === 'string' && isChanges(field.edits),
  )
}

/** Changes in order, so that a broken ledger is refused here and not somewhere in the middle of a text. */
function isChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  let at = 0
  for (const change of value as unknown[]) {
    if (
      !isObject(change) ||
      typeof change.was !== 'string' ||
      typeof change.text !== 'string' ||
      (change.raw !== undefined && typeof change.raw !== 'string')
    )
      return false
    const {start, end} = change
    if (!Number.isInteger(start) || !Number.isInteger(end) || (start as number) < at || (end as number) < (start as number)) return false
    at = end as number
  }
  return true
}
