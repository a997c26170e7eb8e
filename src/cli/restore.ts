import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {dirname, posix, resolve} from 'node:path'
import {applyEdits, invert} from '../fixes/edits.js'
import {digest, LedgerMismatch, restoreField} from '../fixes/ledger.js'
import {counted, nameOf} from '../report/report.js'
import type {Field} from '../view/article.js'
import {decodeUtf8} from '../view/decode.js'
import type {Edit} from '../view/view.js'
import {Draft} from './draft.js'
import {slashed} from './inputs.js'
import {type FiledEntry, type FiledField, readLedger} from './ledger-file.js'
import {membersOf, rawEdits, valueAt} from './literals.js'
import {asFailure, Failure} from './problems.js'
import {stringOf, textLines} from './records.js'
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
  const draft = new Draft(name, target)
  await draft.put(Buffer.from(text))
  await draft.commit()
  return 1
}

async function restoreRecords(entries: Entries, name: string, clean: string, target: string, {problems}: Session): Promise<number> {
  const path = (await entries.peek())?.path
  const draft = new Draft(name, target, clean)
  let restored = 0
  const take = async (line: number): Promise<FiledEntry | undefined> => {
    const next = await entries.peek()
    return next?.path === path && next?.record !== undefined && next.record.line <= line ? entries.take() : undefined
  }
  try {
    await stat(clean)
    for await (const line of textLines(createReadStream(clean, {highWaterMark: 2 ** 18}), name)) {
      let text = line.text
      for (let entry = await take(line.number); entry !== undefined; entry = await take(line.number)) {
        try {
          if (entry.record?.line !== line.number) throw changed(labelOf(entry, name))
          const restoredLine = restoreLine(text, entry, labelOf(entry, name))
          if (restoredLine !== text) restored++
          text = restoredLine
        } catch (error) {
          problems.caught(labelOf(entry, name), error)
        }
      }
      await (text === line.text ? draft.keep(line.bytes) : draft.put(Buffer.from(text)))
    }
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

function labelOf(entry: FiledEntry, name: string): string {
  const {line, id} = entry.record ?? {}
  return nameOf({path: name, ...(id === undefined ? {} : {id}), ...(line === undefined ? {} : {line})})
}

/** The line of a record as it was. */
function restoreLine(line: string, entry: FiledEntry, name: string): string {
  const open = line.indexOf('{')
  if (open < 0 || !isJson(line)) throw changed(name)
  const members = membersOf(line, open)
  const edits: Edit[] = []
  for (const [field, record] of Object.entries(entry.fields) as Array<[Field, FiledField]>) {
    const literal = valueAt(line, members, entry.record?.names[field] ?? field)
    if (literal === undefined || line[literal.start] !== '"') throw changed(name)
    const text = stringOf(line, literal)
    if (wasRestored(text, record)) continue
    checked(name, () => restoreField(text, record))
    const back = invert(record.edits).map((edit, at) => ({...edit, ...rawOf(record, at)}))
    edits.push(...rawEdits(line, literal, back))
  }
  const added = entry.record?.added
  const {close} = members
  if (added !== undefined && line.startsWith(added, close - added.length)) edits.push({start: close - added.length, end: close, text: ''})
  return applyEdits(
    line,
    edits.sort((a, b) => a.start - b.start),
  )
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
