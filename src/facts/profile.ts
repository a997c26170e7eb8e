import type {Authority} from '../lexicon/authority-index.js'
import type {Field} from '../view/article.js'
import type {NameDecision} from './decisions.js'
import type {Likeness, Said} from './drift.js'
import type {OwnTables} from './own.js'
import type {Passage} from './passages.js'
import type {Signature} from './signature.js'
import type {Speaker} from './speakers.js'
import type {HouseStyle} from './style.js'
import type {Told} from './telling.js'
import type {Wording} from './wording.js'

/** What a survey of a corpus knows, as the rules ask it. Made by `decide` of the corpus pass. */
export interface Profile {
  /** How many articles were surveyed. */
  readonly articles: number
  /** How often a passage stands in the articles of one source (`''` for articles that name none) and in all. */
  recurrence(source: string, passage: Passage): Recurrence
  /** What was decided of a form of a name in full, but for case and diacritics; to be judged by its conditions in each article. */
  decisions(form: string): readonly NameDecision[]
  /**
   * The quotations of the corpus that are this statement, in the same words or in others, in order of their articles.
   * @param article the id of the article that holds the statement, whose own quotations are left out
   */
  wordings(said: Said, article: string | undefined): readonly OtherWording[]
  /**
   * Sentences of the corpus that share telling words with one, by their stems, those that share most first; the article itself may be among them.
   * @param share the least part of these stems that they share, weighed by how rare they are; none when absent
   */
  told(stems: readonly number[], share?: number): readonly Told[]
  /** Other articles with the same story as this one; its text is asked for only where the survey has not seen the article. */
  copies(article: string, signature: () => Signature | undefined): readonly Copy[]
}

/** A quotation in another article. Offsets are those of the source of its field, marks left out. */
export interface OtherWording extends Likeness {
  readonly text: string
  readonly wording: Wording
  readonly speaker: Speaker
  readonly article: string
  readonly source: string
  readonly field: Field
  readonly start: number
  readonly end: number
}

/** An article that tells the same story: `same` with the same words in the same order. */
export interface Copy {
  readonly article: string
  readonly source: string
  readonly same: boolean
}

/** In how many articles a passage stands; never fewer than there are, by collisions seldom more. */
export interface Recurrence {
  /** Articles of the source that hold the passage, by where it stands in them. */
  readonly head: number
  readonly middle: number
  readonly tail: number
  /** Different stories among them, by title or lead and by their sentences, counted to 16 at most: copies of one story are one. */
  readonly stories: number
  /** Different topics among them, by the name that stands most often in the article, counted to 16 at most. */
  readonly topics: number
  /** Articles and sources of the whole corpus that hold it; asked only of passages that speak to the reader. */
  readonly everywhere: {readonly articles: number; readonly sources: number; readonly stories: number}
  /** Articles of the source in the corpus, counted to 65,535 at most. */
  readonly surveyed: number
  /** Counts below this may be collisions; 0 for all corpora of less than a hundred thousand articles. */
  readonly noise: number
}

/** What is known of an article beside its text. */
export interface Context {
  readonly profile?: Profile | undefined
  /** The public figures that are known; the built-in list when absent. */
  readonly authority?: Authority | undefined
  /** What the style guide prescribes; nothing when absent. */
  readonly style?: HouseStyle | undefined
  /** Phrases of the user's own; none when absent. */
  readonly tables?: OwnTables | undefined
  /** Where the article was published. */
  readonly source?: string | undefined
  /** Its identity within the corpus, so that it is not judged by itself. */
  readonly article?: string | undefined
}

/** Whether the same is known. */
export function isSameContext(a: Context, b: Context): boolean {
  return (
    a.profile === b.profile &&
    a.authority === b.authority &&
    a.style === b.style &&
    a.tables === b.tables &&
    a.source === b.source &&
    a.article === b.article
  )
}
