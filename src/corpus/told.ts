import {stemsOf, type Told} from '../facts/telling.js'

// A stem in a larger part of the sentences tells too little to be asked for ("government").
const COMMON = 0.01
const LEAST_COMMON = 50
/** Sentences that are handed out for one. */
const MOST = 24

/** Sentences of a corpus by the stems of their telling words. */
export class ToldIndex {
  readonly #told: readonly Told[]
  readonly #byStem = new Map<number, number[]>()
  /** Of each sentence, while one is compared; 0 between two questions. */
  readonly #weights: Float64Array

  constructor(told: readonly Told[]) {
    this.#told = told
    this.#weights = new Float64Array(told.length)
    told.forEach(({text}, at) => {
      for (const stem of new Set(stemsOf(text))) {
        const list = this.#byStem.get(stem)
        if (list === undefined) this.#byStem.set(stem, [at])
        else list.push(at)
      }
    })
  }

  /**
   * The sentences that share two or more of these stems, those not asked for that are common, weighed by how rare the stems are; of
   * equal weight in the order of the sample.
   * @param share the least part of the weight of all these stems
   */
  near(stems: readonly number[], share: number): Told[] {
    const limit = Math.max(LEAST_COMMON, this.#told.length * COMMON)
    const weights = this.#weights
    const touched: number[] = []
    const twice: number[] = []
    let all = 0
    for (const stem of new Set(stems)) {
      const list = this.#byStem.get(stem) ?? []
      if (list.length > limit) continue
      // Above zero, even of a stem that all have.
      const weight = Math.log2((this.#told.length + 2) / (list.length + 1))
      all += weight
      for (const at of list) {
        const known = weights[at] as number
        if (known === 0) touched.push(at)
        else if (known > 0) twice.push(at)
        // Below zero from the second stem on, so that it is listed once.
        weights[at] = known === 0 ? weight : -Math.abs(known) - weight
      }
    }
    const found = twice
      .map((at): readonly [number, number] => [at, -(weights[at] as number)])
      .filter(([, weight]) => weight >= share * all)
      .sort(([a, more], [b, most]) => most - more || a - b)
      .slice(0, MOST)
    for (const at of touched) weights[at] = 0
    return found.map(([at]) => this.#told[at] as Told)
  }
}
