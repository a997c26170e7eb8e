import {LeastOf} from './bottom.js'

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
 * The samples of least order out of all that were offered. A passage stands in it the more often the more articles hold it.
 */
export class Samples extends LeastOf<Sample> {
  constructor() {
    super(MOST_SAMPLES, compare)
  }
}

/** A total order over all that a sample is, so that two of one hash have their places too. */
function compare(a: Sample, b: Sample): number {
  if (a.order !== b.order) return a.order - b.order
  for (const key of ['source', 'article', 'text'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  return a.low - b.low || a.high - b.high
}
