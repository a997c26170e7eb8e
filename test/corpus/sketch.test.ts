import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromBase64, Reader, toBase64, Writer} from '../../src/corpus/bytes.js'
import {MOST_SAMPLES, type Sample, Samples} from '../../src/corpus/samples.js'
import {ROWS, Sketch, type Traits, WIDTH} from '../../src/corpus/sketch.js'
import {mix} from '../../src/facts/passages.js'

/** The naive twin: exact counts and exact sets. */
class Exact {
  readonly #all = new Map<string, {count: number; sets: Array<Set<number>>}>()

  add(low: number, high: number, traits: Traits): void {
    const entry = this.#all.get(`${low} ${high}`) ?? {count: 0, sets: [new Set<number>(), new Set<number>(), new Set<number>()]}
    this.#all.set(`${low} ${high}`, entry)
    entry.count++
    for (const [at, trait] of traits.entries()) entry.sets[at]?.add(mix(trait) & 15)
  }

  ask(low: number, high: number): {count: number; distinct: number[]} {
    const entry = this.#all.get(`${low} ${high}`)
    return {count: entry?.count ?? 0, distinct: entry?.sets.map((set) => set.size) ?? [0, 0, 0]}
  }
}

const word = fc.integer({min: 0, max: 0xffffffff})
const key = fc.oneof(fc.tuple(fc.nat(5), fc.nat(5)), fc.tuple(word, word))
const entry = fc.tuple(key, fc.tuple(word, word, word))

describe('the sketch', () => {
  it('never undercounts', () => {
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 300}), (entries) => {
        const sketch = new Sketch()
        const exact = new Exact()
        for (const [[low, high], traits] of entries) {
          sketch.add(low, high, traits)
          exact.add(low, high, traits)
        }
        for (const [[low, high]] of entries) {
          const answer = sketch.ask(low, high)
          const truth = exact.ask(low, high)
          expect(answer.count).toBeGreaterThanOrEqual(truth.count)
          for (const [at, distinct] of answer.distinct.entries()) expect(distinct).toBeGreaterThanOrEqual(truth.distinct[at] as number)
        }
      }),
      {seed: 21, numRuns: 100},
    )
  })

  it('is exact for nearly all of a hundred thousand keys', () => {
    const sketch = new Sketch()
    const keys = Array.from({length: 100_000}, (_, at) => [mix(at), mix(at ^ 0x1234567)] as const)
    for (const [at, [low, high]] of keys.entries()) sketch.add(low, high, [at, at, at])
    const wrong = keys.filter(([low, high]) => sketch.ask(low, high).count !== 1).length
    expect(wrong).toBeLessThan(20)
    expect(sketch.ask(1, 2).count).toBe(0)
  })

  it('stops counting where a cell is full', () => {
    const sketch = new Sketch()
    for (let at = 0; at < 70_000; at++) sketch.add(1, 2, [0, 0, 0])
    const other = new Sketch()
    other.take(sketch)
    other.take(sketch)
    expect(sketch.ask(1, 2).count).toBe(65_535)
    expect(other.bytes).toEqual(sketch.bytes)
  })

  it('of a million articles stays below 64 MB as base64', () => {
    // A cell takes a byte for the gap, one to three for the count and six for the sets, whatever it knows.
    const page = new Sketch()
    for (let at = 0; at < 20_000; at++)
      for (let times = 0; times < 3; times++) page.add(mix(at), mix(at ^ 99), [at + times, times, at ^ times])
    const cells = 20_000 * ROWS
    const densest = (page.bytes.length / cells) * ROWS * WIDTH
    expect((densest * 4) / 3).toBeLessThan(64 * 2 ** 20)
  })

  it('refuses what is no sketch', () => {
    for (const bytes of [[0], [1], [1, 0, 0, 0], [1, 2, 2], [1, 3], [255, 255, 255, 255, 127, 1, 1, 1, 1]])
      expect(() => Sketch.from(Uint8Array.from(bytes))).toThrow(RangeError)
  })
})

describe('bytes', () => {
  it('come back from base64, as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 50}), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
      {seed: 22},
    )
    const long = Uint8Array.from({length: 100_000}, (_, at) => at % 251)
    expect(fromBase64(toBase64(long))).toEqual(long)
  })

  it('hold numbers', () => {
    fc.assert(
      fc.property(fc.array(word), (numbers) => {
        const writer = new Writer()
        for (const number of numbers) writer.number(number)
        const reader = new Reader(writer.bytes)
        expect(numbers.map(() => reader.number())).toEqual(numbers)
        expect(reader.done).toBe(true)
      }),
      {seed: 23},
    )
  })

  it.each(['abc', 'ab=c', '====', 'ab\u00e9d', 'a==='])('refuse %s', (text) => {
    expect(() => fromBase64(text)).toThrow(RangeError)
  })
})

describe('samples', () => {
  it('are the least of all, whatever the order they come in', () => {
    const all: Sample[] = Array.from({length: MOST_SAMPLES * 3}, (_, at) => ({
      order: mix(at) % 5000,
      source: 's',
      article: `a${at}`,
      low: at,
      high: 1,
      text: 'x',
    }))
    const forth = new Samples()
    for (const one of all) forth.offer(one)
    const back = new Samples()
    for (const one of [...all].reverse()) back.offer(one)
    back.take(forth)
    expect(back.all).toEqual(forth.all)
    expect(forth.all.length).toBe(MOST_SAMPLES)
  })
})
