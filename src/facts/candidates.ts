import type {Wording} from './wording.js'

/** Wordings looked at for one statement: those that share the most with it. */
const MOST_CANDIDATES = 60
/** A word that stands in more wordings than this finds none by itself. */
const MOST_POSTINGS = 600
/** Words of content that two wordings share at least, before they are laid side by side. */
const LEAST_SHARED = 3

/** Wordings by their words of content: which of them may be one statement with another. */
export class Candidates {
  readonly #postings = new Map<number, number[]>()

  constructor(wordings: readonly Wording[]) {
    wordings.forEach(({senses}, at) => {
      for (const sense of new Set(senses)) {
        if (sense === 0) continue
        const list = this.#postings.get(sense)
        if (list === undefined) this.#postings.set(sense, [at])
        else list.push(at)
      }
    })
  }

  /** Indices of the wordings that share the most words, the most first. */
  of({senses, content}: Wording): number[] {
    const scores = new Map<number, number>()
    for (const sense of new Set(senses)) {
      const list = sense === 0 ? undefined : this.#postings.get(sense)
      if (list === undefined || list.length > MOST_POSTINGS) continue
      for (const at of list) scores.set(at, (scores.get(at) ?? 0) + 1)
    }
    const least = Math.min(LEAST_SHARED, content - 1)
    return [...scores]
      .filter(([, score]) => score >= least)
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => at)
  }
}
