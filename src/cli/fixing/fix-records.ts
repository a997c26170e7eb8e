import {counted, nameOf} from '../../report/report.js'
import {visible} from '../../report/visible.js'
import {recordStream} from '../inputs/article.js'
import type {Input} from '../inputs/inputs.js'
import {BrokenOff} from '../records/gzip.js'
import type {RecordParts, Rewritten} from '../records/record.js'
import {type RecordLine, readRecords} from '../records/records.js'
import type {Draft} from './draft.js'
import type {FixedArticle, Job} from './job.js'
import type {FiledRecord} from './ledger-file.js'
import type {Mark} from './run-state.js'

/** Bytes of input between two marks from which a run can go on. */
const MARKED = 2 ** 19

/**
 * Cleans a file of records, one at a time. Those that are not changed keep every byte.
 * @param from how far an earlier run came with this input
 */
export async function fixRecords(input: Input, job: Job, from?: Mark): Promise<void> {
  const {session, flags} = job
  const {problems, stop} = session
  const {run} = job
  const {file, name} = run.target(input)
  const stream = await recordStream(input, session)
  const draft = job.writes ? run.draft(input) : undefined
  const rejects = job.writes ? run.rejects(input) : undefined
  // In place nothing leaves a file for good, so bad lines stay in it and the rejects are copies.
  const drops = rejects !== undefined && input.file !== file
  const guard = guardOf(input, job)
  let blank: ((text: string) => string) | undefined
  let done = from?.rows ?? 0
  let unmarked = 0
  let bad = 0
  try {
    if (from !== undefined) {
      await draft?.resume(from.draft)
      await rejects?.resume(from.rejects)
    }
    for await (const line of readRecords(stream, input.path, flags, problems, {skip: done, lines: input.lines})) {
      if (job.isUnread() && draft === undefined) return
      if (stop.asked) break
      if (from !== undefined && line.row === from.rows + 1) session.progress.passed()
      const write = writerOf(line, draft, job)
      const keep = (): Promise<void> => (blank === undefined || line.text.trim() === '' ? write() : write(blank(line.text)))
      if (line.header !== undefined) {
        const wider = job.writes && typeof flags.keptField === 'string' ? line.header.withColumn(flags.keptField) : undefined
        blank = wider?.blank
        if (line.row <= done) continue
        if (wider === undefined) await write()
        else {
          await guard()
          await run.ledger?.append(file, undefined, {...placeOf(line), column: flags.keptField as string})
          await write(wider.header)
        }
      } else if (line.problem !== undefined) {
        bad++
        await rejects?.put(line.bytes)
        if (drops) await run.ledger?.append(file, undefined, {...placeOf(line), ...rejectedOf(line)})
        else if (blank !== undefined) await run.ledger?.append(file, undefined, {...placeOf(line), bad: true})
        await write(drops ? '' : undefined)
      } else if (line.record === undefined) await write()
      else {
        const {article, id} = line.record
        const made = fixRecord(line, line.record, input, job)
        if (made?.rewritten === undefined || !job.writes) await keep()
        else {
          const {text, fields, filed} = made.rewritten
          await guard()
          await run.ledger?.append(file, {...made.done.ledger, fields}, {...placeOf(line), ...(id === undefined ? {} : {id}), ...filed})
          await write(text)
        }
        if (made !== undefined)
          await job.tell(article, made.done, {path: name, ...(id === undefined ? {} : {id}), line: line.number, names: namesOf(job)})
      }
      done = line.row
      unmarked += line.bytes.length
      if (unmarked >= MARKED && draft !== undefined) {
        await run.mark({rows: done, draft: await draft.state(), rejects: rejects?.size ?? 0})
        unmarked = 0
      }
    }
    if (stop.asked) {
      run.stopped = true
      if (draft !== undefined) await run.pause(draft, {rows: done, draft: await draft.state(), rejects: rejects?.size ?? 0})
      return
    }
    if (draft !== undefined) await run.commit(draft, input, {rows: done, rejects: rejects?.size ?? 0})
  } catch (error) {
    // A packed file that breaks off: what could be read of it is clean, and in place the rest must not be lost.
    if (draft !== undefined && error instanceof BrokenOff && done > 0 && input.file !== file)
      await run.commit(draft, input, {rows: done, rejects: rejects?.size ?? 0})
    else await draft?.discard()
    throw error
  } finally {
    await rejects?.close()
    if (bad > 0 && rejects !== undefined)
      await session.err.write(
        `copydesk: ${counted(bad, 'line')} of ${visible(input.path)} ${bad === 1 ? 'is no record' : 'are no records'}: see ${visible(rejects.name)}\n`,
      )
  }
}

/** Writes a line: as it is, or what takes its place; nothing at all where that is empty. */
function writerOf(line: RecordLine, draft: Draft | undefined, job: Job): (text?: string) => Promise<void> {
  return async (text) => {
    if (!job.writes) return
    const bytes = text === undefined ? line.bytes : Buffer.from(text)
    if (draft === undefined) await job.session.out.write(bytes)
    else await (text === undefined ? draft.keep(bytes) : draft.put(bytes))
  }
}

/** Asks once whether the file may be changed, before it is. */
function guardOf(input: Input, job: Job): () => Promise<void> {
  let asked = false
  return async () => {
    if (!asked) await job.guard(input)
    asked = true
  }
}

interface Made {
  readonly done: FixedArticle
  /** Present when something was changed. */
  readonly rewritten?: Rewritten
}

/** Cleans one record; `undefined` (after telling why) where that failed. */
function fixRecord(line: RecordLine, {article, id, rewrite}: RecordParts, input: Input, job: Job): Made | undefined {
  const place = {path: input.path, ...(id === undefined ? {} : {id}), line: line.number}
  const name = nameOf(place)
  try {
    const done = job.clean(article, input, place)
    return done.ledger === undefined ? {done} : {done, rewritten: rewrite(done.ledger, job.flags.keptField, name)}
  } catch (error) {
    job.session.problems.caught(name, error)
    return undefined
  }
}

function placeOf({number, row}: RecordLine): Pick<FiledRecord, 'line' | 'row' | 'names'> {
  return {line: number, ...(row === number ? {} : {row}), names: {}}
}

/** A line in the ledger, so that `restore` can put it back. */
function rejectedOf({text, bytes, problem}: RecordLine): Pick<FiledRecord, 'rejected' | 'base64'> {
  return text === '' && problem !== undefined ? {base64: Buffer.from(bytes).toString('base64')} : {rejected: text}
}

function namesOf({flags}: Job): {text: string; title: string} {
  return {text: flags.textField, title: flags.titleField}
}
