import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {type Finding, wordsOf} from '../../rule/finding.js'
import {Lines} from '../../view/lines.js'
import {Draft} from '../fixing/draft.js'
import {asFailure, Failure} from '../problems.js'

/** Version of the file; another one is not read. */
const VERSION = 1

/** Of the lost files that have one finding so many are looked at: what stands in thousands tells none of them apart. */
const CANDIDATES = 50

/** Findings of one article that count as one: how many, and the words at the place for people and for changed paragraphs. */
type Row = readonly [rule: string, fingerprint: string, count: number, text: string]

/** A row while its article is judged, with how many of its findings have not been seen. */
interface OpenRow {
  readonly row: Row
  left: number
}

type OpenRows = ReadonlyMap<string, OpenRow>
const NONE: OpenRows = new Map()

/** An article as the baseline calls it; see `keyOf`. */
export interface Key {
  readonly name: string
  /** Several articles have this name: the records of a file that have no ids. */
  readonly shared: boolean
}

/** What came of a baseline in a run. */
export interface BaselineResult {
  readonly accepted: number
  /** Accepted findings that are no longer there, in articles and of rules that ran. */
  readonly gone: number
  /** Present when the file was written: how many findings it accepts. */
  readonly written?: number
}

/**
 * The findings that a project has accepted: counts by article, rule and fingerprint that only go down. A finding is known
 * by its fingerprint; when its paragraph has changed, by its rule and words, as often as findings of these are missing in
 * the article. A file that was renamed is known by its fingerprints.
 */
export class Baseline {
  readonly #path: string
  readonly #file: string
  readonly #update: boolean
  /** What no finding of this run has used yet. Absent when the baseline is to be made. */
  readonly #before: Map<string, readonly Row[]> | undefined
  /** What is written: what the articles of this run have used, or all their findings when the baseline is made. */
  readonly #after = new Map<string, Row[]>()
  /** The rows of files whose records share them. */
  readonly #shared = new Map<string, OpenRows>()
  /** The rules by which the articles of a name were judged. */
  readonly #ran = new Map<string, ReadonlySet<string>>()
  #lost: ReadonlyMap<string, Set<string>> | undefined
  #accepted = 0

  private constructor(path: string, file: string, update: boolean, before: Map<string, readonly Row[]> | undefined) {
    this.#path = path
    this.#file = file
    this.#update = update
    this.#before = before
  }

  /**
   * Reads a baseline; throws a `Failure` when there is none or it is broken.
   * @param path what the user calls it
   * @param update whether it is written at the end, and made where there is none
   */
  static async open(path: string, cwd: string, update: boolean): Promise<Baseline> {
    const file = resolve(cwd, path)
    const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw asFailure(path, error)
      if (!update) throw new Failure(path, 'no such baseline', 'make it with --update-baseline')
      return undefined
    })
    return new Baseline(path, file, update, source === undefined ? undefined : parse(source, path))
  }

  /**
   * The findings of one article that are accepted. Each article of a run is asked about once.
   * @param ran ids of the rules that have judged it
   */
  accept({name, shared}: Key, findings: readonly Finding[], ran: ReadonlySet<string>): ReadonlySet<Finding> {
    const before = this.#ran.get(name)
    this.#ran.set(name, before === undefined || before === ran ? ran : new Set([...before, ...ran]))
    const accepted = new Set<Finding>()
    const take = (finding: Finding, {row}: {readonly row?: Row} = {}): void => {
      accepted.add(finding)
      if (!this.#update) return
      const {rule, fingerprint} = finding
      const same = row?.[1] === fingerprint && row[2] === 1
      const used = this.#after.get(name)
      const taken: Row = same ? row : [row?.[0] ?? rule, fingerprint, 1, wordsOf(finding)]
      if (used === undefined) this.#after.set(name, [taken])
      else used.push(taken)
    }
    if (this.#before === undefined) for (const finding of findings) take(finding)
    else {
      const open = this.#openRows({name, shared}, findings)
      for (const finding of findings) {
        const known = open.get(`${finding.rule} ${finding.fingerprint}`)
        if (known === undefined || known.left === 0) continue
        known.left--
        take(finding, known)
      }
      // Of records without ids another one may still have the very finding.
      if (!shared && accepted.size < findings.length) {
        const byWords = new Map<string, OpenRow[]>()
        for (const known of open.values()) {
          if (known.left === 0) continue
          const key = `${known.row[0]} ${known.row[3]}`
          const same = byWords.get(key)
          if (same === undefined) byWords.set(key, [known])
          else same.push(known)
        }
        for (const finding of byWords.size === 0 ? [] : findings) {
          if (accepted.has(finding)) continue
          const known = byWords.get(`${finding.rule} ${wordsOf(finding)}`)?.find(({left}) => left > 0)
          if (known === undefined) continue
          known.left--
          take(finding, known)
        }
      }
      if (!shared) this.#putBack(name, open)
    }
    this.#accepted += accepted.size
    return accepted
  }

  /** What is left of an article's rows, by rule and fingerprint. */
  #openRows(key: Key, findings: readonly Finding[]): OpenRows {
    const open = this.#shared.get(key.name)
    if (open !== undefined) return open
    const rows = this.#before?.get(key.name) ?? this.#renamed(key, findings)
    // Another record of a renamed file may tell where it comes from.
    if (rows === undefined) return NONE
    const opened = new Map(rows.map((row): [string, OpenRow] => [`${row[0]} ${row[1]}`, {row, left: row[2]}]))
    if (key.shared) this.#shared.set(key.name, opened)
    return opened
  }

  /** Keeps what is left of an article's rows: for another article of its name, and to tell what is gone. */
  #putBack(name: string, open: OpenRows): void {
    const rows = [...open.values()].flatMap(({row, left}): Row[] =>
      left === 0 ? [] : [left === row[2] ? row : [row[0], row[1], left, row[3]]],
    )
    if (rows.length > 0) this.#before?.set(name, rows)
    else this.#before?.delete(name)
  }

  /** The rows of a file that is no longer there: this article has at least half of its findings, or a record all of its own there. */
  #renamed({name, shared}: Key, findings: readonly Finding[]): readonly Row[] | undefined {
    if (this.#before === undefined || name.startsWith(ID) || findings.length === 0) return undefined
    this.#lost ??= this.#lostRows(this.#before)
    const lost = this.#lost
    const own = findings.map(({rule, fingerprint}) => `${rule} ${fingerprint}`)
    const names = new Set<string>()
    for (const key of new Set(own)) {
      let left = CANDIDATES
      for (const file of lost.get(key) ?? []) {
        if (left-- === 0) break
        names.add(file)
      }
    }
    let best: {readonly name: string; readonly rows: readonly Row[]; readonly votes: number} | undefined
    for (const file of [...names].sort()) {
      const rows = this.#before.get(file)
      const theirs = new Set(rows?.map(([rule, fingerprint]) => `${rule} ${fingerprint}`))
      const votes = own.filter((key) => theirs.has(key)).length
      if (rows !== undefined && votes > (best?.votes ?? 0)) best = {name: file, rows, votes}
    }
    if (best === undefined || (shared ? best.votes < findings.length : best.votes * 2 < best.rows.length)) return undefined
    this.#before.delete(best.name)
    for (const [rule, fingerprint] of best.rows) lost.get(`${rule} ${fingerprint}`)?.delete(best.name)
    return best.rows
  }

  /** The files that are no longer there, by the findings that they had. */
  #lostRows(before: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, Set<string>> {
    const lost = new Map<string, Set<string>>()
    for (const [key, rows] of before) {
      if (key.startsWith(ID) || existsSync(resolve(dirname(this.#file), key))) continue
      for (const [rule, fingerprint] of rows) {
        const files = lost.get(`${rule} ${fingerprint}`)
        if (files === undefined) lost.set(`${rule} ${fingerprint}`, new Set([key]))
        else files.add(key)
      }
    }
    return lost
  }

  /**
   * Ends the run. With `update` given to `open` what is gone leaves the file and what has moved is brought up to date; nothing is added,
   * unless the baseline is made anew. What did not run stays as it is.
   */
  async end(): Promise<BaselineResult> {
    for (const [name, open] of this.#shared) this.#putBack(name, open)
    const after = this.#after
    let gone = 0
    for (const [name, rows] of this.#before ?? []) {
      const ran = this.#ran.get(name)
      const stays = ran === undefined ? rows : rows.filter(([rule]) => !ran.has(rule))
      gone += sum(rows) - sum(stays)
      if (this.#update && stays.length > 0) after.set(name, [...(after.get(name) ?? []), ...stays])
    }
    const result = {accepted: this.#accepted, gone}
    if (!this.#update) return result
    const draft = new Draft(this.#path, this.#file)
    for (const part of written(after)) await draft.put(Buffer.from(part))
    await draft.commit()
    let count = 0
    for (const rows of after.values()) count += sum(rows)
    return {...result, written: count}
  }
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, [, , count]) => total + count, 0)
}

/** How the name of a record with an id begins; a path that begins so is written `./#…`. */
const ID = '#'

/** The file, an article at a time. */
function* written(articles: ReadonlyMap<string, readonly Row[]>): Generator<string> {
  yield `{\n  "version": ${VERSION},\n  "articles": {`
  let gap = '\n'
  for (const name of [...articles.keys()].sort()) {
    const sums = new Map<string, Row>()
    for (const row of articles.get(name) ?? []) {
      const key = `${row[0]} ${row[1]}`
      const before = sums.get(key)
      sums.set(key, before === undefined ? row : [row[0], row[1], before[2] + row[2], row[3]])
    }
    const lines = [...sums.keys()].sort().map(
      (key) =>
        `      [${sums
          .get(key)
          ?.map((part) => JSON.stringify(part))
          .join(', ')}]`,
    )
    yield `${gap}    ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n    ]`
    gap = ',\n'
  }
  yield `${articles.size === 0 ? '' : '\n  '}}\n}\n`
}

const REMEDY = 'take it from version control, or remove it and make it anew with --update-baseline'

function parse(source: string, path: string): Map<string, readonly Row[]> {
  const at = (offset: number): string => `${path}:${new Lines(source).point(offset).line}`
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch (error) {
    const conflict = source.search(/^(?:<{7}|={7}|>{7})/m)
    if (conflict >= 0)
      throw new Failure(at(conflict), 'an unresolved merge conflict', 'resolve it, then lower what is gone with --update-baseline')
    const position = /at position (\d+)/.exec((error as Error).message)?.[1]
    throw new Failure(at(position === undefined ? source.trimEnd().length : Number(position)), 'broken JSON', REMEDY)
  }
  const {version, articles} = (json ?? {}) as {version?: unknown; articles?: unknown}
  if (typeof version === 'number' && version !== VERSION)
    throw new Failure(
      at(Math.max(0, source.indexOf('"version"'))),
      `version ${version} of the baseline, this copydesk reads ${VERSION}`,
      'use the copydesk that wrote it, or make it anew',
    )
  if (version !== VERSION || typeof articles !== 'object' || articles === null || Array.isArray(articles))
    throw new Failure(`${path}:1`, 'is no baseline of copydesk', REMEDY)
  // One string for each rule, however often it stands in the file.
  const rules = new Map<string, string>()
  const read = new Map<string, readonly Row[]>()
  for (const [name, rows] of Object.entries(articles)) {
    const where = (): string => at(Math.max(0, source.indexOf(`${JSON.stringify(name)}:`)))
    if (!Array.isArray(rows)) throw new Failure(where(), `"${name}" holds no list of findings`, REMEDY)
    read.set(
      name,
      rows.map((row: unknown): Row => {
        if (!isRow(row))
          throw new Failure(where(), `an entry of "${name}" is not [rule, fingerprint, count, text]: ${JSON.stringify(row)}`, REMEDY)
        const rule = rules.get(row[0]) ?? row[0]
        rules.set(rule, rule)
        return [rule, row[1], row[2], row[3]]
      }),
    )
  }
  return read
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 4) return false
  const [rule, fingerprint, count, text] = row
  return (
    typeof rule === 'string' &&
    /^[0-9a-f]{16}$/.test(String(fingerprint)) &&
    Number.isSafeInteger(count) &&
    count > 0 &&
    typeof text === 'string'
  )
}
