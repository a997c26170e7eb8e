import type {Normalized} from '../../fixes/settle.js'
import type {Accepted, ArticleReport} from '../../report/report.js'
import type {Article} from '../../view/article.js'
import type {Input} from '../inputs/inputs.js'
import type {Place} from '../known/screen.js'
import type {FixFlags} from '../options.js'
import type {Session} from '../session.js'
import type {ResolvedFlags} from '../setup.js'
import type {FixRun} from './fix-run.js'

/** A clean article with what is left in it and not accepted. */
export interface FixedArticle extends Normalized {
  readonly accepted: readonly Accepted[]
}

/** One run of `fix`, as the two ways of fixing a file see it. */
export interface Job {
  readonly flags: ResolvedFlags<FixFlags>
  readonly session: Session
  readonly run: FixRun
  /** Nothing is written with `--diff`, `--dry-run` and `--check`. */
  readonly writes: boolean
  /** Throws a `Failure` where the input would be changed in place with no way back. */
  guard(input: Input): Promise<void>
  /** Nobody reads what would come. */
  isUnread(): boolean
  /** Cleans one article, and tells when its rules undo each other. `place` names it in the input. */
  clean(article: Article, input: Input, place: Place): FixedArticle
  /** Reports what was done to one article. */
  tell(article: Article, done: FixedArticle, report: Omit<ArticleReport, 'findings' | 'sources' | 'edits'>): Promise<void>
}
