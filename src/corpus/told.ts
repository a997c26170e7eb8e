import {stemsOf, type Told} from '../facts/telling.js'

// A stem in a larger part of the sentences proposes none: too many have it ("government").
const COMMON = 0.01
const LEAST_COMMON = 50
/** Sentences that are handed out for one. */
const MOST = 24

/** Sentences of a corpus by the stems of their telling words. */
export class ToldIndex {
  readonly #told: readonly Told[]
  readonly #byStem = new Map<number, number[]>()

  constructor(told: readonly Told[]) {
    this.#told = told
    told.forEach(({text}, at) => {
      for (const stem of new Set(stemsOf(text))) {
        const list = this.#byStem.get(stem)
        if (list === undefined) this.#byStem.set(stem, [at])
        else list.push(at)
      }
    })
  }

  /**
   * The sentences that share two or more of these stems, of which one is not common, weighed by how rare the stems are; of
   * equal weight in the order of the sample.
   */
  near(stems: readonly number[]): Told[] {
    const limit = Math.max(LEAST_COMMON, this.#told.length * COMMON)
    const lists = [...new Set(stems)].map((stem) => this.#byStem.get(stem) ?? []).filter((list) => list.length > 0)
    const weights = new Map<number, number>()
    // The rare stems first: they alone propose.
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      const weight = Math.log2((this.#told.length + 1) / list.length)
      for (const at of list) {
        const known = weights.get(at)
        if (known !== undefined) weights.set(at, known + weight)
        else if (list.length <= limit) weights.set(at, weight)
      }
    }
    return [...weights]
      .sort(([a, more], [b, most]) => most - more || a - b)
      .slice(0, MOST)
      .map(([at]) => this.#told[at] as Told)
  }
}
