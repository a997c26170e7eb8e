/** How many sampled passages a profile keeps, however large the corpus. */
export const MOST_SAMPLES = 2048

/** A passage as it stood in one article, to be shown to people. */
export interface Sample {
  /** Decides which samples are kept: a hash of article and passage, below 2^53. */
  readonly order: number
  readonly source: string
  readonly article: string
  /** Key of the passage in `Passage.low` and `Passage.high`. */
  readonly low: number
  readonly high: number
  /** The passage, cut to `LONGEST_SAMPLE` code units. */
  readonly text: string
}

export const LONGEST_SAMPLE = 100

/**
 * The samples of least order out of all that were offered (bottom-k). Which article was seen first, or
 * together with which others, does not matter. A passage stands in it the more often the more articles hold it.
 */
export class Samples {
  #kept: Sample[] = []
  /** Whether `#kept` is sorted, without doubles and no longer than it may be. */
  #settled = true
  #limit = Number.POSITIVE_INFINITY

  /** Whether a sample of this order would be kept; asked before its text is made. */
  wants(order: number): boolean {
    return order <= this.#limit
  }

  offer(sample: Sample): void {
    if (!this.wants(sample.order)) return
    this.#kept.push(sample)
    this.#settled = false
    if (this.#kept.length >= MOST_SAMPLES * 2) this.#settle()
  }

  take(other: Samples): void {
    for (const sample of other.#kept) this.offer(sample)
  }

  /** The samples in their order. */
  get all(): readonly Sample[] {
    this.#settle()
    return this.#kept
  }

  #settle(): void {
    if (this.#settled) return
    this.#settled = true
    this.#kept.sort(compare)
    this.#kept = this.#kept.filter((sample, at) => at === 0 || compare(sample, this.#kept[at - 1] as Sample) !== 0).slice(0, MOST_SAMPLES)
    if (this.#kept.length === MOST_SAMPLES) this.#limit = (this.#kept.at(-1) as Sample).order
  }
}

/** A total order over all that a sample is, so that two of one hash have their places too. */
function compare(a: Sample, b: Sample): number {
  if (a.order !== b.order) return a.order - b.order
  for (const key of ['source', 'article', 'text'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  return a.low - b.low || a.high - b.high
}
