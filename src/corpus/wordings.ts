import {Candidates} from '../facts/candidates.js'
import {relationOf, type Said} from '../facts/drift.js'
import type {OtherWording} from '../facts/profile.js'
import {readWording, type Wording} from '../facts/wording.js'
import {byText} from './order.js'
import type {QuotationSample, Quoted} from './quotations.js'

/** A name is rare that one article in so many has, or so few articles of a small corpus. */
const RARE = 100
const LEAST_RARE = 10

/** The quotations of a sample by their words, for the question which of them are one statement in other words. */
export class Wordings {
  readonly #quoted: readonly Quoted[]
  readonly #wordings: readonly Wording[]
  readonly #candidates: Candidates
  readonly #isRare: (name: number) => boolean

  constructor(sample: QuotationSample) {
    this.#quoted = sample.all
    this.#wordings = this.#quoted.map(({text}) => readWording(text))
    this.#candidates = new Candidates(this.#wordings)
    const holders = new Set(this.#quoted.map(({holder}) => holder))
    const counts = new Uint32Array(2 ** 16)
    for (const {names} of holders) for (const name of names) counts[name] = (counts[name] as number) + 1
    const most = Math.max(LEAST_RARE, holders.size / RARE)
    this.#isRare = (name) => (counts[name] as number) <= most
  }

  /** The quotations of other articles that are this statement, in order of their articles. */
  of(said: Said, article: string | undefined): OtherWording[] {
    const found: OtherWording[] = []
    for (const at of this.#candidates.of(said.wording)) {
      const [wording, quoted] = [this.#wordings[at] as Wording, this.#quoted[at] as Quoted]
      const {holder, speaker, field, start, end, text} = quoted
      if (article !== undefined && article !== '' && holder.id === article) continue
      const likeness = relationOf(said, {wording, speaker, names: holder.names}, 'corpus', this.#isRare)
      if (likeness === undefined) continue
      found.push({...likeness, text, wording, speaker, article: holder.id, source: holder.source, field, start, end})
    }
    return found.sort((a, b) => byText(a.article, b.article) || byText(a.source, b.source) || byText(a.field, b.field) || a.start - b.start)
  }
}
