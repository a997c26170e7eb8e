/** A record of any form: the article in it, the names of its fields, and what is kept in it. */
import type {LedgerEntry} from '../../fixes/ledger.js'
import type {Article} from '../../view/article.js'
import type {FiledEntry, FiledRecord} from '../fixing/ledger-file.js'

/** Names of the fields of a record, dotted where they lie deeper. */
export interface FieldNames {
  readonly textField: string
  readonly titleField: string
  readonly idField: string
  readonly sourceField: string
}

/** One record: the article in it, and how it is written again. */
export interface RecordParts {
  readonly article: Article
  readonly id?: string
  /**
   * The record with what was done to its article, every other byte as it was.
   * @param keptField the field that takes what was removed; `undefined` where nobody named one, `false` for none
   * @param name what the record is called in a `Failure`
   */
  rewrite(done: LedgerEntry, keptField: string | false | undefined, name: string): Rewritten
}

/** A record that is written again, and what the ledger needs to undo that. */
export interface Rewritten {
  readonly text: string
  readonly fields: FiledEntry['fields']
  readonly filed: Omit<FiledRecord, 'line' | 'row' | 'id'>
}

/** Whether a value is a list of what an earlier run removed. */
export function isKept(value: unknown): value is LedgerEntry['kept'] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        ['rule', 'zone', 'text'].every((key) => typeof (item as Record<string, unknown>)[key] === 'string'),
    )
  )
}
