import {mix} from '../facts/passages.js'
import {Reader, Writer} from './bytes.js'

/** Rows of the sketch: a key is counted in one cell of each, and the least of them is the answer. */
export const ROWS = 4
/** Cells of a row. */
export const WIDTH = 2 ** 20
/** Sets of sixteen that a cell holds beside its count. */
const SETS = 3

const MOST = 0xffff
const PAGE = 64
const FIELDS = 1 + SETS

/** What is put in for one key of one article: a number for each set, of which sixteen are told apart. */
export type Traits = readonly [number, number, number]

/** What a key was put in with: how often, and how many different traits of each set there were (16 at most). */
export interface Answer {
  readonly count: number
  readonly distinct: Traits
}

/**
 * A count-min sketch (G. Cormode and S. Muthukrishnan, "An improved data stream summary", J. Algorithms 55,
 * 2005) whose cells hold, beside a count, small sets of traits of the articles counted. Counts are added up
 * to 65,535 and sets are united, so `merge` is associative and commutative to the bit; an answer is
 * never too low. Pages of cells are made when they are needed: a small corpus has a small sketch.
 */
export class Sketch {
  readonly #pages = new Map<number, Uint16Array>()

  /** Counts a key, given as two hashes. */
  add(low: number, high: number, traits: Traits): void {
    const stride = high | 1
    for (let row = 0; row < ROWS; row++) {
      const cell = cellOf(low, stride, row)
      let page = this.#pages.get(cell >>> 6)
      if (page === undefined) {
        page = new Uint16Array(PAGE * FIELDS)
        this.#pages.set(cell >>> 6, page)
      }
      const at = (cell & (PAGE - 1)) * FIELDS
      const count = page[at] as number
      if (count < MOST) page[at] = count + 1
      for (let set = 0; set < SETS; set++) page[at + 1 + set] = (page[at + 1 + set] as number) | bitOf(traits[set] as number)
    }
  }

  /** How often a key was put in, and with how many different traits; too high where keys collide in all rows, never too low. */
  ask(low: number, high: number): Answer {
    const stride = high | 1
    let count = MOST
    const sets = [MOST, MOST, MOST]
    for (let row = 0; row < ROWS; row++) {
      const cell = cellOf(low, stride, row)
      const page = this.#pages.get(cell >>> 6)
      const at = (cell & (PAGE - 1)) * FIELDS
      count = Math.min(count, page?.[at] ?? 0)
      if (count === 0 || page === undefined) return {count: 0, distinct: [0, 0, 0]}
      for (let set = 0; set < SETS; set++) sets[set] = (sets[set] as number) & (page[at + 1 + set] as number)
    }
    return {count, distinct: [bits(sets[0] as number), bits(sets[1] as number), bits(sets[2] as number)]}
  }

  /** Takes in all that another sketch counted. */
  take(other: Sketch): void {
    for (const [number, theirs] of other.#pages) {
      const page = this.#pages.get(number)
      if (page === undefined) {
        this.#pages.set(number, theirs.slice())
        continue
      }
      for (let at = 0; at < page.length; at += FIELDS) {
        page[at] = Math.min(MOST, (page[at] as number) + (theirs[at] as number))
        for (let set = 1; set <= SETS; set++) page[at + set] = (page[at + set] as number) | (theirs[at + set] as number)
      }
    }
  }

  /** The cells that are not empty, in order: how far from the one before, the count, the sets. */
  get bytes(): Uint8Array {
    const writer = new Writer()
    let before = -1
    for (const number of [...this.#pages.keys()].sort((a, b) => a - b)) {
      const page = this.#pages.get(number) as Uint16Array
      for (let cell = 0; cell < PAGE; cell++) {
        const at = cell * FIELDS
        const count = page[at] as number
        if (count === 0) continue
        writer.number(number * PAGE + cell - before)
        before = number * PAGE + cell
        const sets = page.subarray(at + 1, at + FIELDS)
        // Most cells of a small corpus know one article: four bits a set are enough then.
        const single = sets.every(isSingle)
        writer.number(count * 2 + (single ? 1 : 0))
        if (single) writer.number(sets.reduce((sum, set) => sum * 16 + Math.log2(set), 0))
        else {
          for (const set of sets) {
            writer.byte(set & 255)
            writer.byte(set >>> 8)
          }
        }
      }
    }
    return writer.bytes
  }

  /** Reads `bytes`; throws a `RangeError` where they are none of a sketch. */
  static from(bytes: Uint8Array): Sketch {
    const sketch = new Sketch()
    const reader = new Reader(bytes)
    let cell = -1
    while (!reader.done) {
      const gap = reader.number()
      cell += gap
      const head = reader.number()
      const count = Math.floor(head / 2)
      if (gap === 0 || cell >= ROWS * WIDTH || count === 0 || count > MOST) throw new RangeError('the data is broken')
      const page = sketch.#pages.get(cell >>> 6) ?? new Uint16Array(PAGE * FIELDS)
      sketch.#pages.set(cell >>> 6, page)
      const at = (cell & (PAGE - 1)) * FIELDS
      page[at] = count
      const packed = head % 2 === 1 ? reader.number() : undefined
      for (let set = 0; set < SETS; set++)
        page[at + 1 + set] = packed === undefined ? reader.byte() + reader.byte() * 256 : 1 << ((packed >>> (4 * (SETS - 1 - set))) & 15)
    }
    return sketch
  }
}

// Two hashes make any number of rows (A. Kirsch and M. Mitzenmacher, "Less hashing, same performance", 2008).
function cellOf(low: number, stride: number, row: number): number {
  return row * WIDTH + ((low + Math.imul(row, stride)) & (WIDTH - 1))
}

function bitOf(trait: number): number {
  return 1 << (mix(trait) & 15)
}

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

function isSingle(set: number): boolean {
  return set !== 0 && (set & (set - 1)) === 0
}
