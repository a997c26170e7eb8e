import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, visit, type YAMLSeq} from 'yaml'
import type {Suppression} from '../../fixes/suppress.js'
import {nearest} from '../../kernels/nearest.js'
import type {Range} from '../../view/view.js'
import {write} from '../fixing/draft.js'
import {asFailure, Failure} from '../problems.js'

/** The file that is read when none is named. */
export const SUPPRESSIONS = 'copydesk.suppressions.yml'

const KEYS = ['fingerprint', 'rule', 'article', 'text', 'reason'] as const
type Key = (typeof KEYS)[number]

/** One entry, and where its fingerprint stands in the file. */
export interface FiledSuppression extends Range {
  readonly suppression: Suppression
}

/** A file of suppressions; what people write between the entries stays where it is. */
export class SuppressionFile {
  readonly path: string
  readonly source: string
  readonly entries: readonly FiledSuppression[]
  readonly #file: string
  readonly #document: Document.Parsed

  private constructor(path: string, file: string, source: string) {
    this.path = path
    this.source = source
    this.#file = file
    const lines = new LineCounter()
    // All scalars as strings: `1234567890123456` and `12345678901234e5` are fingerprints.
    this.#document = parseDocument(source, {schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'silent'})
    this.entries = entriesOf(this.#document, (offset, what, remedy) => {
      throw new Failure(`${path}:${lines.linePos(offset).line}`, what, remedy)
    })
  }

  /**
   * Reads a file; an absent one has no entries.
   * @param path what the user calls it
   * @param must whether it is a `Failure` when there is none
   */
  static async open(path: string, cwd: string, must: boolean): Promise<SuppressionFile> {
    const file = resolve(cwd, path)
    const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (must || error.code !== 'ENOENT') throw asFailure(path, error)
      return ''
    })
    return new SuppressionFile(path, file, source)
  }

  /** Adds entries behind the others and writes the file; what stands there keeps every byte, unless the list is `[]`. */
  async add(entries: readonly Suppression[]): Promise<void> {
    await write(this.path, this.#file, this.#with(entries))
  }

  #with(entries: readonly Suppression[]): string {
    const added = new Document(
      entries.map((entry) => Object.fromEntries(KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])))),
    )
    // Not to be read as numbers or comments by anyone.
    visit(added, {
      Pair(_, {key, value}) {
        if (isScalar(key) && isScalar(value) && (key.value === 'fingerprint' || key.value === 'article')) value.type = 'QUOTE_DOUBLE'
      },
    })
    const list = this.#document.contents
    if (isSeq(list) && list.flow === true) {
      list.flow = false
      list.items.push(...((added.contents as YAMLSeq).items as typeof list.items))
      return this.#document.toString({lineWidth: 0})
    }
    const column = isSeq(list) ? list.range[0] - this.source.lastIndexOf('\n', list.range[0]) - 1 : 0
    const indent = ' '.repeat(column)
    const before = this.source === '' ? HEAD : this.source.replace(/(?<!\n)$/, '\n')
    return before + added.toString({lineWidth: 0}).replace(/^(?=.)/gm, indent)
  }
}

const HEAD = '# Findings that were looked at and found right; "copydesk suppress" adds to them.\n'

function entriesOf({errors, contents}: Document.Parsed, fail: (offset: number, what: string, remedy: string) => never): FiledSuppression[] {
  const [error] = errors
  if (error !== undefined) fail(error.pos[0], `broken YAML: ${error.message}`, 'mend the line')
  if (contents === null || (isScalar(contents) && contents.value === '')) return []
  if (!isSeq(contents)) return fail(contents.range[0], 'is no list', 'write one "- fingerprint: …" an entry')
  return contents.items.map((item) => {
    if (!isMap(item)) return fail(item.range?.[0] ?? 0, 'an entry that is no map', `give it ${KEYS.join(', ')}`)
    const values = new Map<Key, Scalar.Parsed>()
    for (const {key, value} of item.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const known = KEYS.find((one) => one === name)
      if (known === undefined) return fail(key.range[0], `unknown key "${name}"`, didYouMean(name))
      if (!isScalar(value)) return fail(key.range[0], `"${name}" is no text`, 'write it on the same line')
      values.set(known, value)
    }
    const text = (key: Key): string | undefined => (values.has(key) ? String(values.get(key)?.value) : undefined)
    const [print, fingerprint, rule, article, words] = [
      values.get('fingerprint'),
      text('fingerprint'),
      text('rule'),
      text('article'),
      text('text'),
    ]
    if (print === undefined || rule === undefined)
      return fail(
        item.range[0],
        `an entry without ${print === undefined ? 'fingerprint' : 'rule'}`,
        'write entries with: copydesk suppress FINGERPRINT --reason …',
      )
    if (fingerprint === undefined || !/^[0-9a-f]{16}$/.test(fingerprint))
      return fail(print.range[0], `"${fingerprint}" is no fingerprint`, 'it has 16 of the digits 0-9a-f; see lint --fingerprints')
    const suppression = {
      fingerprint,
      rule,
      ...(article === undefined ? {} : {article}),
      ...(words === undefined ? {} : {text: words}),
      reason: (text('reason') ?? '').trim(),
    }
    return {suppression, start: print.range[0], end: print.range[1]}
  })
}

function didYouMean(name: string): string {
  const close = nearest(name, KEYS)
  return close === undefined ? `an entry has ${KEYS.join(', ')}` : `did you mean "${close}"?`
}
