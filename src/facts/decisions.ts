import type {NameOrder} from '../lexicon/authority.js'

/** What must be so in an article for a decision to speak there. */
export type Condition =
  /** The form stands there with this office; where the article says a country with it, with this one. */
  | {readonly kind: 'office'; readonly office: string; readonly country?: string}
  /** It stands there with this role ("researcher"). */
  | {readonly kind: 'role'; readonly role: string}
  /** The canonical form stands in the same article. */
  | {readonly kind: 'canonical-in-article'}
  /** It shares a sentence with this person. */
  | {readonly kind: 'counterpart'; readonly name: string}

/** What was judged of a decision; a person's word is `accepted` or `rejected`. */
export type Verdict = 'proposed' | 'accepted' | 'rejected'

/** One thing that speaks for or against a decision, with some of the articles that show it. */
export interface CorpusEvidence {
  /** `house-style`: both forms may be right, so that the decision is silent until a person accepts it. */
  readonly kind: string
  readonly text: string
  readonly articles: readonly string[]
}

/** One verdict on a form of a name, made for the whole corpus and asked of each article. */
export interface NameDecision {
  /** The form in full as articles write it, and the one it stands for. */
  readonly form: string
  readonly is: string
  readonly order: NameOrder
  /** One of these must hold; where there are none, the decision always speaks. */
  readonly when: readonly Condition[]
  /** None of these may hold. */
  readonly unless: readonly Condition[]
  /** A person's verdict is `accepted` or `rejected`. */
  readonly verdict: Verdict
  /**
   * In how many articles each form stands. Other forms that are decided to stand for `is` too are counted with it, so that putting
   * one of them right makes no majority for the next.
   */
  readonly articles: {readonly form: number; readonly is: number}
  readonly evidence: readonly CorpusEvidence[]
  readonly vetoes: readonly CorpusEvidence[]
}
