import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {dirname, posix, resolve} from 'node:path'
import {digest, LedgerMismatch, restoreField} from '../fixes/ledger.js'
import {counted, nameOf} from '../report/report.js'
import {decodeUtf8} from '../view/decode.js'
import {Draft, write} from './fixing/draft.js'
import {type FiledEntry, type FiledField, readLedger} from './fixing/ledger-file.js'
import {recordForm} from './inputs/kinds.js'
import {slashed} from './inputs/paths.js'
import {asFailure, Failure} from './problems.js'
import {RestoredTable} from './records/csv-record.js'
import {gunzipped} from './records/gzip.js'
import {restoredRecord} from './records/json-record.js'
import {textLines} from './records/records.js'
import type {Session} from './session.js'

/** The options of `restore`. */
export interface RestoreFlags {
  readonly output?: string
}

/** The ledger's entries with a look at the next one, so that files of records are restored as they stream by. */
class Entries {
  readonly #entries: AsyncGenerator<FiledEntry>
  #next: FiledEntry | undefined

  constructor(entries: AsyncGenerator<FiledEntry>) {
    this.#entries = entries
  }

  async peek(): Promise<FiledEntry | undefined> {
    this.#next ??= ((await this.#entries.next()) as IteratorResult<FiledEntry, undefined>).value
    return this.#next
  }

  async take(): Promise<FiledEntry | undefined> {
    const entry = await this.peek()
    this.#next = undefined
    return entry
  }
}

/** `copydesk restore`: undoes what a ledger records, byte for byte. 0: done; 2: something is no longer what the ledger made. */
export async function restore(ledger: string, flags: RestoreFlags, session: Session): Promise<number> {
  const {io, out, problems} = session
  const file = resolve(io.cwd, ledger)
  const done = {articles: 0, files: 0}
  const outputs = new Map<string, string>()
  try {
    if ((await stat(file)).isDirectory()) throw new Failure(ledger, 'is a folder, not a ledger', 'name the ledger in it')
    const entries = new Entries(readLedger(ledger, file, problems))
    for (let entry = await entries.peek(); entry !== undefined; entry = await entries.peek()) {
      const {path} = entry
      const clean = resolve(dirname(file), path)
      const target = flags.output === undefined ? clean : resolve(io.cwd, flags.output, inside(path))
      const name = shown(path, ledger)
      try {
        const other = outputs.get(target)
        if (other !== undefined && flags.output !== undefined)
          throw new Failure(
            `${other} and ${name}`,
            `both would be written to ${slashed(flags.output)}/${inside(path)}`,
            'restore without --output',
          )
        outputs.set(target, name)
        const articles = await (entry.record === undefined
          ? restoreArticle(entry, name, clean, target)
          : restoreRecords(entries, name, clean, target, session))
        if (entry.record === undefined) await entries.take()
        done.articles += articles
        if (articles > 0) done.files++
      } catch (error) {
        problems.caught(name, error)
        // What else the ledger has of this file cannot be done either.
        for (let rest = await entries.peek(); rest?.path === path; rest = await entries.peek()) await entries.take()
      }
    }
  } catch (error) {
    problems.caught(ledger, error)
  }
  await out.write(`${counted(done.articles, 'article')} restored in ${counted(done.files, 'file')}\n`)
  return problems.count > 0 ? 2 : 0
}

/** A ledger's path below an output folder: never above it. */
function inside(path: string): string {
  return posix.normalize(path).replace(/^(?:\.\.\/|\/|[A-Za-z]:)+/, '')
}

function shown(path: string, ledger: string): string {
  return path.startsWith('/') ? path : posix.join(slashed(dirname(ledger)), path)
}

async function restoreArticle(entry: FiledEntry, name: string, clean: string, target: string): Promise<number> {
  const bytes = await readFile(clean).catch((error: unknown) => Promise.reject(asFailure(name, error)))
  const decoded = decodeUtf8(bytes)
  const record = entry.fields.text
  if ('problem' in decoded || record === undefined) throw changed(name)
  const back = wasRestored(decoded.text, record)
  const text = back ? decoded.text : checked(name, () => restoreField(decoded.text, record))
  if (back && target === clean) return 0
  await write(name, target, text)
  return 1
}

async function restoreRecords(entries: Entries, name: string, clean: string, target: string, {problems}: Session): Promise<number> {
  const path = (await entries.peek())?.path
  const {form = 'jsonl', gzip = false} = recordForm(clean) ?? {}
  const table = form === 'jsonl' ? undefined : new RestoredTable(form.delimiter)
  const draft = new Draft(name, target, {source: clean, gzip})
  let restored = 0
  let row = 0
  const take = async (upTo: number): Promise<FiledEntry | undefined> => {
    const next = await entries.peek()
    return next?.path === path && next?.record !== undefined && rowOf(next) <= upTo ? entries.take() : undefined
  }
  const isBad = async (): Promise<boolean> => {
    const next = await entries.peek()
    return next?.path === path && next?.record?.bad === true && rowOf(next) === row
  }
  /** Puts lines back that the clean file lacks; the line that stands there may be one of them, restored before. */
  const putBack = async (bytes: Uint8Array | undefined): Promise<boolean> => {
    for (;;) {
      const next = await entries.peek()
      const lost = next?.path === path && next?.record !== undefined && rowOf(next) === row + 1 ? rejected(next) : undefined
      if (lost === undefined) return false
      await entries.take()
      row++
      if (bytes !== undefined && lost.equals(bytes)) return true
      await draft.put(lost)
      restored++
    }
  }
  try {
    await stat(clean)
    const stream = createReadStream(clean, {highWaterMark: 2 ** 18})
    let header = table !== undefined
    for await (const line of textLines(gzip ? gunzipped(stream, name) : stream, name)) {
      if (await putBack(line.bytes)) {
        await draft.keep(line.bytes)
        continue
      }
      row++
      const here = header && line.text.trim() !== ''
      let text = line.text
      if (here) {
        const wider = (await take(row))?.record?.column
        text = table?.header(text, wider) ?? text
        header = false
      } else if (table !== undefined) {
        // A row that is no record may have as many fields as those that got the column.
        if (await isBad()) await entries.take()
        else text = table.narrowed(text)
      }
      for (let entry = await take(row); entry !== undefined; entry = await take(row)) {
        const label = labelOf(entry, name)
        try {
          if (rowOf(entry) !== row) throw changed(label)
          const back = restoredLine(text, entry, table, label)
          if (back === undefined) throw changed(label)
          if (back !== text) restored++
          text = back
        } catch (error) {
          problems.caught(label, error)
        }
      }
      await (text === line.text ? draft.keep(line.bytes) : draft.put(Buffer.from(text)))
    }
    await putBack(undefined)
    for (let entry = await take(Number.POSITIVE_INFINITY); entry !== undefined; entry = await take(Number.POSITIVE_INFINITY)) {
      problems.add(labelOf(entry, name), `there is no line ${entry.record?.line}`, REMEDY)
    }
    await draft.commit()
  } catch (error) {
    await draft.discard()
    throw asFailure(name, error)
  }
  return restored
}

function rowOf({record}: FiledEntry): number {
  return record?.row ?? record?.line ?? 0
}

/** The line that an entry keeps because the clean file lacks it. */
function rejected({record}: FiledEntry): Buffer | undefined {
  if (record?.base64 !== undefined) return Buffer.from(record.base64, 'base64')
  return record?.rejected === undefined ? undefined : Buffer.from(record.rejected)
}

function labelOf(entry: FiledEntry, name: string): string {
  const {line, id} = entry.record ?? {}
  return nameOf({path: name, ...(id === undefined ? {} : {id}), ...(line === undefined ? {} : {line})})
}

/** The line of a record as it was; `undefined` where it is not the record that the ledger knows. */
function restoredLine(line: string, entry: FiledEntry, table: RestoredTable | undefined, name: string): string | undefined {
  const back = (text: string, record: FiledField): string | undefined =>
    wasRestored(text, record) ? undefined : checked(name, () => restoreField(text, record))
  return table === undefined ? restoredRecord(line, entry, back) : table.record(line, entry, back)
}

/** The source stands there already: the run that wrote the ledger never wrote the article, or it was restored before. */
function wasRestored(text: string, record: FiledField): boolean {
  return record.before !== record.after && digest(text) === record.before
}

const REMEDY = 'it is left as it is, take the original from a copy'

function changed(name: string): Failure {
  return new Failure(name, 'the text has changed since it was cleaned', REMEDY)
}

function checked<Value>(name: string, step: () => Value): Value {
  try {
    return step()
  } catch (error) {
    if (error instanceof LedgerMismatch) throw new Failure(name, error.message, REMEDY)
    throw error
  }
}
