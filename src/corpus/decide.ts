/**
 * What rules may ask of a survey, of decisions that people looked at, or of both.
 */
import type {NameDecision} from '../facts/decisions.js'
import type {Profile} from '../facts/profile.js'
import {builtInAuthority} from '../lexicon/authority-builtin.js'
import type {Authority} from '../lexicon/authority-index.js'
import {decideNames} from './clusters.js'
import {nothing, type Observations} from './observations.js'
import {recurrenceOf} from './passages.js'
import {Copies} from './stories.js'
import {ToldIndex} from './told.js'
import {lookupOf, verdictsOf, withVerdicts} from './verdicts.js'
import {Wordings} from './wordings.js'

/** What `decide` takes beside the observations. */
export interface DecideOptions {
  /** Decisions with people's verdicts, as `parseDecisions` reads them. */
  readonly verdicts?: readonly NameDecision[] | undefined
  /** The public figures that are known; the built-in list when absent. */
  readonly authority?: Authority | undefined
}

/** A profile that can list its decisions. */
export interface Decided extends Profile {
  /** All decisions on names, in order of their forms. */
  readonly names: readonly NameDecision[]
  /** The stories that several articles tell, the most told first. */
  readonly stories: Copies['groups']
}

/**
 * What rules may ask of the observations: the profile for `lint`, `normalize` and `clean`. Each kind of question is
 * prepared when it is first asked.
 * @example
 * ```ts
 * import {decide, normalize, survey} from 'copydesk'
 *
 * const articles = [{id: 'a1', source: 'Vessby Herald', text: 'The ferry sails at noon.'}]
 * const profile = decide(await survey(articles))
 * profile.articles // 1
 * for (const article of articles) normalize(article, {profile})
 * ```
 */
export function decide(observations: Observations, {verdicts = [], authority}: DecideOptions = {}): Decided {
  const {passages, people, quotations, sentences, stories} = observations
  let told: ToldIndex | undefined
  let copies: Copies | undefined
  let names: NameDecision[] | undefined
  let statements: Wordings | undefined
  let look: ((form: string) => readonly NameDecision[]) | undefined
  const decided = (): readonly NameDecision[] => {
    names ??= withVerdicts(decideNames(people, passages.articles, authority ?? builtInAuthority(), verdictsOf(verdicts)), verdicts, people)
    return names
  }
  const grouped = (): Copies => {
    copies ??= new Copies(stories.all)
    return copies
  }
  return {
    articles: passages.articles,
    recurrence: (source, passage) => recurrenceOf(passages, source, passage),
    told(stems, share = 0) {
      told ??= new ToldIndex(sentences.all)
      return told.near(stems, share)
    },
    copies: (article, signature) => grouped().of(article, signature),
    get stories() {
      return grouped().groups
    },
    get names() {
      return decided()
    },
    decisions(form) {
      look ??= lookupOf(decided())
      return look(form)
    },
    wordings(said, article) {
      statements ??= new Wordings(quotations)
      return statements.of(said, article)
    },
  }
}

/**
 * Decisions as they were written, to be replayed on articles that no survey has seen.
 * @param beside what tells of all but names
 * @example
 * ```ts
 * import {lint, parseDecisions, replay} from 'copydesk'
 *
 * const {decisions, problems} = parseDecisions('decisions: 1\nnames:\n- {form: Cheng Maro, is: Qeng Maro, verdict: accepted}', 'names.yml')
 * problems // []
 * lint({text: 'The minister, Cheng Maro, left.'}, {profile: replay(decisions)})[0]?.rule // 'name-variants'
 * ```
 */
export function replay(decisions: readonly NameDecision[], beside: Decided = decide(nothing())): Decided {
  return {
    articles: beside.articles,
    recurrence: (source, passage) => beside.recurrence(source, passage),
    told: (stems, share) => beside.told(stems, share),
    copies: (article, signature) => beside.copies(article, signature),
    get stories() {
      return beside.stories
    },
    names: decisions,
    decisions: lookupOf(decisions),
    wordings: (said, article) => beside.wordings(said, article),
  }
}
