import {mix} from '../facts/passages.js'
import {hashWord} from '../kernels/fold.js'

/** A person with whom another shares a sentence, and one article that shows it. */
export interface Meeting {
  readonly name: string
  readonly article: number
}

/**
 * Whom a person meets. Each meeting draws a lot (a hash of name and article), a name has the least of its lots, and the
 * `most` names of least lots are kept: who is met in many articles draws often and is seldom missed, which a
 * sample by hash of the name alone would not give (a minister has hundreds of counterparts). How often somebody is
 * met is not known: a name that a part of the corpus drops may come back with another. The lot of a name that is left was drawn in
 * a part whose other names had no less of lower lots than all have, so no sharding shows.
 */
export class Met {
  readonly #most: number
  #kept: Drawn[] = []
  #limit = Number.POSITIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  add(name: string, article: number): void {
    const lot = mix(hashWord(name) ^ article)
    if (lot > this.#limit) return
    const known = this.#kept.find((one) => one.name === name)
    if (known === undefined) this.#kept = [...this.#kept, {name, lot, article}]
    else if (lot < known.lot || (lot === known.lot && article < known.article)) {
      known.lot = lot
      known.article = article
    }
    if (this.#kept.length <= this.#most * 2) return
    this.#kept = this.#sorted()
    this.#limit = (this.#kept.at(-1) as Drawn).lot
  }

  /** In order of their lots. */
  get all(): readonly Meeting[] {
    return this.#sorted().map(({name, article}) => ({name, article}))
  }

  #sorted(): Drawn[] {
    return [...this.#kept].sort((a, b) => a.lot - b.lot || (a.name < b.name ? -1 : 1)).slice(0, this.#most)
  }
}

interface Drawn {
  readonly name: string
  lot: number
  article: number
}
