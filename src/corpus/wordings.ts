import type {Said} from '../facts/drift.js'
import {relationOf} from '../facts/drift.js'
import type {OtherWording} from '../facts/profile.js'
import {readWording, type Wording} from '../facts/wording.js'
import type {QuotationSample, Quoted} from './quotations.js'

/** Quotations of the same words by the same speaker, which need be compared once. */
interface Entry {
  readonly wording: Wording
  readonly quoted: Quoted
}

/** Wordings looked at for one statement: those that share the most with it. */
const MOST_CANDIDATES = 60
/** A word that stands in more wordings than this finds none by itself. */
const MOST_POSTINGS = 600

/** The quotations of a sample by their words, for the question which of them are one statement in other words. */
export class Wordings {
  readonly #entries: Entry[]
  readonly #postings = new Map<number, number[]>()

  constructor(sample: QuotationSample) {
    this.#entries = sample.all.map((quoted) => ({quoted, wording: readWording(quoted.text)}))
    this.#entries.forEach(({wording}, at) => {
      for (const sense of new Set(wording.senses)) {
        if (sense === 0) continue
        const list = this.#postings.get(sense)
        if (list === undefined) this.#postings.set(sense, [at])
        else list.push(at)
      }
    })
  }

  /** The quotations of other articles that are this statement, in order of their articles. */
  of(said: Said, article: string | undefined): OtherWording[] {
    const found: OtherWording[] = []
    for (const at of this.#candidates(said.wording)) {
      const {wording, quoted} = this.#entries[at] as Entry
      const {holder, speaker, field, start, end, text} = quoted
      if (article !== undefined && article !== '' && holder.id === article) continue
      const relation = relationOf(said, {wording, speaker, names: holder.names})
      if (relation === undefined) continue
      found.push({relation, text, wording, speaker, article: holder.id, source: holder.source, field, start, end})
    }
    return found.sort((a, b) => byText(a.article, b.article) || byText(a.source, b.source) || byText(a.field, b.field) || a.start - b.start)
  }

  #candidates({senses, content}: Wording): number[] {
    const scores = new Map<number, number>()
    for (const sense of new Set(senses)) {
      const list = sense === 0 ? undefined : this.#postings.get(sense)
      if (list === undefined || list.length > MOST_POSTINGS) continue
      for (const at of list) scores.set(at, (scores.get(at) ?? 0) + 1)
    }
    const least = Math.min(3, content - 1)
    return [...scores]
      .filter(([, score]) => score >= least)
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => at)
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
