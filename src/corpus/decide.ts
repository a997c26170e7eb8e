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
import {lookupOf, verdictsOf, withVerdicts} from './verdicts.js'
import {Wordings} from './wordings.js'

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
}

/** What rules may ask of the observations. Names are decided at the first question. */
export function decide(observations: Observations, {verdicts = [], authority}: DecideOptions = {}): Decided {
  const {passages, people, quotations} = observations
  let names: NameDecision[] | undefined
  let statements: Wordings | undefined
  let look: ((form: string) => readonly NameDecision[]) | undefined
  const decided = (): readonly NameDecision[] => {
    names ??= withVerdicts(decideNames(people, passages.articles, authority ?? builtInAuthority(), verdictsOf(verdicts)), verdicts, people)
    return names
  }
  return {
    articles: passages.articles,
    recurrence: (source, passage) => recurrenceOf(passages, source, passage),
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
 */
export function replay(decisions: readonly NameDecision[], beside: Profile = decide(nothing())): Decided {
  return {
    articles: beside.articles,
    recurrence: (source, passage) => beside.recurrence(source, passage),
    names: decisions,
    decisions: lookupOf(decisions),
    wordings: (said, article) => beside.wordings(said, article),
  }
}
