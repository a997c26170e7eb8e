/**
 * Articles in records of other people's shapes: where their text, title, id and source stand, and a copy with other words in them.
 */
import type {Article, Format} from './article.js'

/**
 * The fields of a record by dotted path: `body.text` is the key `text` in the object under `body`. A key that has the
 * dots in its own name comes first. Only own properties of objects are looked at, no elements of lists.
 */
export interface RecordFields {
  /** The string to be cleaned; `text` when absent. */
  readonly text?: string | undefined
  /** The headline; `title` when absent. What is no string is no headline. */
  readonly title?: string | undefined
  /** A string or a number; `id` when absent. */
  readonly id?: string | undefined
  /** Where it was published, a string or a number; `source` when absent. */
  readonly source?: string | undefined
}

/** A record with its article, and the way back. */
export interface RecordArticle {
  readonly article: Article
  /** A copy of the record with the title and text of another article; what did not change in it is shared. */
  with(cleaned: Article): object
}

/**
 * Reads the article of a record. An `Article` is a record as well: its `format` and `isFile` count.
 * @param where the record, as messages name it
 * @param format how the text is read where the record has no `format` of that type
 * @throws TypeError when it is no object or has no string at the path of the text
 */
export function articleIn(record: unknown, where: string, fields: RecordFields = {}, format?: Format): RecordArticle {
  if (!isObject(record)) throw new TypeError(`${where} is ${kindOf(record)}, not an object`)
  const path = fields.text ?? 'text'
  const textKeys = keysOf(record, path)
  if (textKeys === undefined) throw new TypeError(`${where} has no field "${path}"; name the field of the text in \`fields\``)
  const text = valueAt(record, textKeys)
  if (typeof text !== 'string') throw new TypeError(`${where} holds ${kindOf(text)} in the field "${path}", not a string`)
  const titleKeys = keysOf(record, fields.title ?? 'title') ?? []
  const title = valueAt(record, titleKeys)
  const article: Article = {
    id: nameIn(record, fields.id ?? 'id'),
    source: nameIn(record, fields.source ?? 'source'),
    title: typeof title === 'string' ? title : undefined,
    text,
    isFile: record.isFile === true,
    format: isFormat(record.format) ? record.format : format,
  }
  return {
    article,
    with(cleaned) {
      const titled = cleaned.title === article.title ? record : withValue(record, titleKeys, cleaned.title)
      return cleaned.text === text ? titled : withValue(titled, textKeys, cleaned.text)
    },
  }
}

type Entries = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFormat(value: unknown): value is Format {
  return isObject(value) && typeof value.read === 'function'
}

/** The keys that lead to the value at a path. */
function keysOf(record: unknown, path: string): readonly string[] | undefined {
  if (!isObject(record)) return undefined
  if (Object.hasOwn(record, path)) return [path]
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const key = path.slice(0, dot)
    const rest = Object.hasOwn(record, key) ? keysOf(record[key], path.slice(dot + 1)) : undefined
    if (rest !== undefined) return [key, ...rest]
  }
  return undefined
}

/** The value to which keys lead; `undefined` without keys. */
function valueAt(record: Entries, keys: readonly string[]): unknown {
  return keys.length === 0 ? undefined : keys.reduce<unknown>((value, key) => (value as Entries)[key], record)
}

function withValue(record: Entries, [key = '', ...rest]: readonly string[], value: unknown): Entries {
  return {...record, [key]: rest.length === 0 ? value : withValue(record[key] as Entries, rest, value)}
}

function nameIn(record: Entries, path: string): string | undefined {
  const value = valueAt(record, keysOf(record, path) ?? [])
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
