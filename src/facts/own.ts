/** Data of the user's own for rules that are mostly a table. */
export interface OwnTables<Phrase = unknown> {
  /** Lines in the language of phrase files, by the rule whose table they extend (`site-notices`, `social-calls`, …). */
  readonly lines?: Readonly<Record<string, readonly string[]>>
  /** Phrases beside those of `translationese`, in the form of its entries. */
  readonly phrases?: readonly Phrase[]
}

/** Nothing of one's own. */
export const NO_TABLES: OwnTables = Object.freeze({})
