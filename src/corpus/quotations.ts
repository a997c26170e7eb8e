import type {Facts} from '../facts/facts.js'
import {namesOf} from '../facts/occasion.js'
import {mix} from '../facts/passages.js'
import type {Speaker} from '../facts/speakers.js'
import {type Statement, statementsOf} from '../facts/statements.js'
import type {Wording} from '../facts/wording.js'
import type {Article, Field} from '../view/article.js'
import {placeInSource} from '../view/view.js'
import {LeastOf} from './bottom.js'
import {fromBase64, isCount, toBase64} from './bytes.js'
import {byText, orderOfLeast} from './order.js'
import type {Part} from './part.js'

/**
 * How many quotations a profile keeps, however large the corpus. The scraped sample has 30,299 in 5.6 MB, 185 bytes each with
 * their share of its articles; where each comes from an article of its own it is 245, and a million articles have 8 MB.
 */
export const MOST_QUOTATIONS = 32768

/** An article that holds a quotation. */
interface Holder {
  readonly id: string
  readonly source: string
  /** Its names, as `namesOf` counts them: what tells one occasion from another. */
  readonly names: Uint16Array
}

/** A quotation as it stands in one article. Offsets are those of the source field, marks left out. */
export interface Quoted {
  /** Decides which quotations are kept: two least hashes of its words of content, below 2^53. */
  readonly order: number
  readonly holder: Holder
  readonly field: Field
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: Speaker
}

/**
 * The quotations of least order out of all that were offered. The order is made of the words of content, and
 * of nothing that two wordings of one statement need not share: so they are kept or dropped together, three times in four
 * where they share three quarters of their words.
 */
export type QuotationSample = LeastOf<Quoted>

/** What was said in a corpus, and in which words: a sample of its quotations. */
export const quotationsSeen: Part<QuotationSample> = {
  name: 'quotations',
  version: 1,
  nothing: () => new LeastOf(MOST_QUOTATIONS, compare),
  observe(into, {article, title, text}) {
    let holder: Holder | undefined
    for (const facts of title === undefined ? [text] : [title, text])
      for (const statement of statementsOf(facts)) {
        const order = orderOf(statement.wording)
        if (!into.wants(order)) continue
        holder ??= holderOf(article, text)
        into.offer({...quotedOf(facts, statement), order, holder})
      }
  },
  take: (into, other) => into.take(other),
  format(value) {
    const all = value.all
    const holders = new Map<string, Holder>()
    for (const {holder} of all) holders.set(keyOf(holder), holder)
    const keys = [...holders.keys()].sort()
    const numbers = new Map(keys.map((key, at) => [key, at]))
    return {
      articles: keys.map((key) => {
        const {id, source, names} = holders.get(key) as Holder
        return [id, source, toBase64(bytesOf(names))]
      }),
      quotations: all.map(({order, holder, field, start, end, text, speaker: {name, family, side, sure}}) => [
        order,
        numbers.get(keyOf(holder)),
        field === 'title' ? 1 : 0,
        start,
        end,
        text,
        ...(name === '' && family === '' && side === '' ? [] : [name, family, side, sure ? 1 : 0]),
      ]),
    }
  },
  parse({articles, quotations}) {
    if (!Array.isArray(articles) || !Array.isArray(quotations)) throw new RangeError('a field of the quotations is missing')
    const holders = (articles as unknown[]).map(asHolder)
    const value = quotationsSeen.nothing()
    for (const one of quotations as unknown[]) value.offer(asQuoted(one, holders))
    return value
  },
}

function orderOf({stems}: Wording): number {
  return orderOfLeast(
    Array.from(
      stems.filter((stem) => stem !== 0),
      (stem) => mix(stem ^ SEED),
    ),
  )
}

const SEED = 0x51a7e

function holderOf(article: Article, text: Facts): Holder {
  return {id: article.id ?? '', source: article.source ?? '', names: namesOf(text)}
}

function quotedOf(facts: Facts, {start, end, text, speaker}: Statement): Omit<Quoted, 'order' | 'holder'> {
  return {field: facts.field, ...placeInSource(facts.view, start, end), text, speaker}
}

function bytesOf(names: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(names.length * 2)
  names.forEach((name, at) => {
    bytes[at * 2] = name & 255
    bytes[at * 2 + 1] = name >> 8
  })
  return bytes
}

function keyOf({id, source, names}: Holder): string {
  return `${id}\0${source}\0${names.join()}`
}

/** A total order over all that a quotation is. */
function compare(a: Quoted, b: Quoted): number {
  if (a.order !== b.order) return a.order - b.order
  return (
    byText(a.text, b.text) ||
    byText(keyOf(a.holder), keyOf(b.holder)) ||
    byText(a.field, b.field) ||
    a.start - b.start ||
    a.end - b.end ||
    byText(speakerKey(a.speaker), speakerKey(b.speaker))
  )
}

function speakerKey({name, family, side, sure}: Speaker): string {
  return `${name}\0${family}\0${side}\0${sure}`
}

function asHolder(value: unknown): Holder {
  if (!Array.isArray(value)) throw new RangeError('an article of the quotations is broken')
  const [id, source, names] = value as unknown[]
  if (typeof id !== 'string' || typeof source !== 'string' || typeof names !== 'string')
    throw new RangeError('an article of the quotations is broken')
  const bytes = fromBase64(names)
  return {
    id,
    source,
    names: Uint16Array.from({length: bytes.length >> 1}, (_, at) => (bytes[at * 2] as number) | ((bytes[at * 2 + 1] as number) << 8)),
  }
}

function asQuoted(value: unknown, holders: readonly Holder[]): Quoted {
  const broken = new RangeError('a quotation is broken')
  if (!Array.isArray(value)) throw broken
  const [order, number, field, start, end, text, name = '', family = '', side = '', sure = 0] = value as unknown[]
  if (!isCount(order) || !isCount(number) || !isCount(start) || !isCount(end) || end < start) throw broken
  if (typeof text !== 'string' || typeof name !== 'string' || typeof family !== 'string' || typeof side !== 'string') throw broken
  const holder = holders[number]
  if (holder === undefined || (field !== 0 && field !== 1) || (sure !== 0 && sure !== 1)) throw broken
  return {order, holder, field: field === 1 ? 'title' : 'text', start, end, text, speaker: {name, family, side, sure: sure === 1}}
}
