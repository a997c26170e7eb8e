/** What the name of a file of records says of its bytes. */
export interface RecordForm {
  /** JSON lines, or a table after RFC 4180 with this between its fields. */
  readonly form: 'jsonl' | {readonly delimiter: ',' | '\t'}
  readonly gzip: boolean
}

const RECORDS = /\.(?:(jsonl|ndjson)|(csv)|tsv)(\.gz)?$/i

/** The form of records that a file of this name holds; `undefined` when it is one article. */
export function recordForm(name: string): RecordForm | undefined {
  const match = RECORDS.exec(name)
  if (match === null) return undefined
  const [, json, csv, gz] = match
  return {form: json === undefined ? {delimiter: csv === undefined ? '\t' : ','} : 'jsonl', gzip: gz !== undefined}
}
