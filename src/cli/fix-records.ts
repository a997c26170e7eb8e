import {applyEdits} from '../fixes/edits.js'
import type {LedgerEntry} from '../fixes/ledger.js'
import type {Normalized} from '../fixes/settle.js'
import type {Field} from '../view/article.js'
import type {Edit} from '../view/view.js'
import {recordStream} from './article.js'
import {Draft} from './draft.js'
import type {Job} from './fix.js'
import type {Input} from './inputs.js'
import type {FiledEntry, FiledField} from './ledger-file.js'
import {asciiLike, literalEdits, withRaw} from './literals.js'
import {Failure} from './problems.js'
import {type RecordLine, type RecordParts, readRecords} from './records.js'

/** Cleans a file of records, a line at a time. Lines that are not changed keep every byte. */
export async function fixRecords(input: Input, job: Job): Promise<void> {
  const {session, flags} = job
  const {out, problems, io} = session
  const {file, name} = job.target(input)
  const stream = await recordStream(input, io.stdin)
  const draft = job.writes && input.file !== undefined ? new Draft(name, file, input.file) : undefined
  const pass = async (line: RecordLine): Promise<void> => {
    if (draft !== undefined) await draft.keep(line.bytes)
    else if (job.writes) await out.write(line.bytes)
  }
  let guarded = false
  try {
    for await (const line of readRecords(stream, input.path, flags, problems)) {
      if (out.closed && draft === undefined) return
      const {record} = line
      const made = record === undefined ? undefined : fixRecord(line, record, input, job)
      if (made === undefined || made.filed === undefined || !job.writes) await pass(line)
      else {
        if (!guarded) await job.guard(input)
        guarded = true
        await job.ledger?.append(file, made.filed.entry, made.filed.record)
        const bytes = Buffer.from(made.filed.line)
        await (draft === undefined ? out.write(bytes) : draft.put(bytes))
      }
      if (record === undefined || made === undefined) continue
      const {id} = record
      await job.tell(record.article, made.done, {path: name, ...(id === undefined ? {} : {id}), line: line.number, names: namesOf(job)})
    }
    await draft?.commit()
  } catch (error) {
    await draft?.discard()
    throw error
  }
}

interface Made {
  readonly done: Normalized
  /** Present when something was changed: the new line, and what the ledger keeps of it. */
  readonly filed?: {readonly line: string; readonly entry: LedgerEntry; readonly record: NonNullable<FiledEntry['record']>}
}

/** Cleans one record; `undefined` (after telling why) where that failed. */
function fixRecord(line: RecordLine, record: RecordParts, input: Input, job: Job): Made | undefined {
  const {article, id, literals} = record
  const name = id === undefined ? `${input.path}:${line.number}` : `${input.path}#${id}`
  try {
    const done = job.clean(article, input, name)
    if (done.ledger === undefined) return {done}
    const edits: Edit[] = []
    const fields: Partial<Record<Field, FiledField>> = {}
    const names: Partial<Record<Field, string>> = {}
    for (const field of ['title', 'text'] as const) {
      const literal = literals[field]
      const changed = done.ledger.fields[field]
      if (literal === undefined || changed === undefined) continue
      edits.push(...literalEdits(line.text, literal, changed.edits))
      fields[field] = {...changed, edits: withRaw(line.text, literal, changed.edits)}
      names[field] = namesOf(job)[field]
    }
    const added = addedMember(line.text, record, done.ledger, name, job.flags.keptField)
    if (added !== undefined) edits.push({start: record.members.close, end: record.members.close, text: added})
    edits.sort((a, b) => a.start - b.start)
    const filed = {line: line.number, ...(id === undefined ? {} : {id}), names, ...(added === undefined ? {} : {added})}
    return {done, filed: {line: applyEdits(line.text, edits), entry: {...done.ledger, fields}, record: filed}}
  } catch (error) {
    job.session.problems.caught(name, error)
    return undefined
  }
}

/** What `--kept-field` adds to a record from which furniture was removed. */
function addedMember(
  line: string,
  {members}: RecordParts,
  {kept}: LedgerEntry,
  name: string,
  keptField: string | undefined,
): string | undefined {
  if (keptField === undefined || kept.length === 0) return undefined
  if (members.values.has(keptField)) throw new Failure(name, `has a field "${keptField}" already`, 'name another with --kept-field')
  return asciiLike(`,${JSON.stringify(keptField)}:${JSON.stringify(kept)}`, line)
}

function namesOf({flags}: Job): {text: string; title: string} {
  return {text: flags.textField, title: flags.titleField}
}
