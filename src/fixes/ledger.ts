import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {Field} from '../view/article.js'
import {applyEdits, type Change, invert} from './edits.js'
import type {PlannedEdit} from './plan.js'

export const LEDGER_VERSION = 1

/** A change with the rule that made it. */
export interface LedgerChange extends Change {
  readonly rule: string
  readonly tier: PlannedEdit['tier']
  readonly kind: PlannedEdit['kind']
}

/** What was done to one field. Offsets are UTF-16 code units. */
export interface LedgerField {
  /** SHA-256 of the field's UTF-8 bytes, in hexadecimal. */
  readonly before: string
  readonly after: string
  /** What each round did, in coordinates of that round's input. */
  readonly rounds: ReadonlyArray<readonly LedgerChange[]>
  /** The same in one list, in source coordinates: enough to replay and to restore. */
  readonly edits: readonly Change[]
}

/** The record of everything that was done to one article. */
export interface LedgerEntry {
  readonly ledger: typeof LEDGER_VERSION
  readonly article: string
  /** Digest of the rules and options that made the edits. */
  readonly config: string
  readonly fields: Partial<Record<Field, LedgerField>>
  /** Furniture that was removed, with the zone it had. */
  readonly kept: ReadonlyArray<{readonly rule: string; readonly zone: string; readonly text: string}>
}

/** A text that is not the one the ledger speaks of. */
export class LedgerMismatch extends Error {
  override readonly name = 'LedgerMismatch'
}

/** SHA-256 of a text's UTF-8 bytes; lone surrogates count as U+FFFD, as they do in every UTF-8 file. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/**
 * The source field from its cleaned text.
 * @throws LedgerMismatch when the text is not the one that was written
 * @example
 * ```ts
 * import {normalize, restoreField} from 'copydesk'
 *
 * const {article, ledger} = normalize({text: 'The state of of relations is poor.'})
 * const record = ledger?.fields.text
 * record && restoreField(article.text, record) // 'The state of of relations is poor.'
 * ```
 */
export function restoreField(cleaned: string, record: LedgerField): string {
  if (digest(cleaned) !== record.after) throw new LedgerMismatch('the text has changed since it was cleaned')
  const restored = applyEdits(cleaned, invert(record.edits))
  if (digest(restored) !== record.before) throw new LedgerMismatch('the ledger does not lead back to the text it was made from')
  return restored
}

/**
 * The cleaned field from its source.
 * @throws LedgerMismatch when the source is not the one that was read
 * @example
 * ```ts
 * import {normalize, replayField} from 'copydesk'
 *
 * const text = 'The state of of relations is poor.'
 * const record = normalize({text}).ledger?.fields.text
 * record && replayField(text, record) // 'The state of relations is poor.'
 * ```
 */
export function replayField(source: string, record: LedgerField): string {
  if (digest(source) !== record.before) throw new LedgerMismatch('the text is not the one that the ledger was made from')
  const cleaned = applyEdits(source, record.edits)
  if (digest(cleaned) !== record.after) throw new LedgerMismatch('the ledger does not lead to the text that was written')
  return cleaned
}
