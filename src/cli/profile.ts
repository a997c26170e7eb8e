import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {ProfileProblem, parseProfile} from '../corpus/file.js'
import {decide, nothing, type Observations, observeInto} from '../corpus/observations.js'
import type {Profile} from '../facts/profile.js'
import {counted} from '../report/report.js'
import type {AnyRule} from '../rule/rule.js'
import type {Article} from '../view/article.js'
import {readArticle, recordStream} from './article.js'
import type {Input} from './inputs.js'
import {asFailure, Failure, Problems} from './problems.js'
import {type FieldNames, readRecords} from './records.js'
import type {Session} from './session.js'

/** A file of this size is no profile: one of a million articles has 48 MB. */
const MOST = 2 ** 28
/** Nothing can be told to recur in fewer articles. */
const LEAST_ARTICLES = 5

/** What `--profile` and `--no-profile` say. */
export interface ProfileFlags {
  readonly profile?: string | false
}

/** The profile of a run of `lint` or `fix`, and what reports call it: its path, `implicit` or `none`. */
export interface UsedProfile {
  readonly name: string
  readonly profile?: Profile
}

/** Reads a profile file; throws a `Failure` when it is none. */
export async function readProfile(path: string, cwd: string): Promise<Observations> {
  const file = resolve(cwd, path)
  try {
    if ((await stat(file)).size > MOST) throw new ProfileProblem('is no profile of copydesk: it has more than 256 MB')
    return parseProfile(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof ProfileProblem) throw new Failure(path, error.message, 'make it anew with: copydesk survey')
    throw asFailure(path, error)
  }
}

/**
 * The profile that rules are to read: the one that is named, or what the inputs themselves show when there
 * are several articles. Those are then read twice, so there is none for standard input.
 */
export async function profileFor(
  inputs: readonly Input[],
  flags: ProfileFlags & FieldNames & {readonly quiet?: boolean},
  rules: readonly AnyRule[],
  session: Session,
): Promise<UsedProfile> {
  if (flags.profile === false) return {name: 'none'}
  if (flags.profile !== undefined) return {name: flags.profile, profile: decide(await readProfile(flags.profile, session.io.cwd))}
  const isOne = inputs.length < LEAST_ARTICLES && inputs.every(({kind}) => kind === 'article')
  if (isOne || inputs.some(({file}) => file === undefined) || !rules.some(({reads}) => reads.includes('profile'))) return {name: 'none'}
  const observations = nothing()
  // What cannot be read is told of when it is judged.
  const silent = new Problems(() => undefined)
  for await (const article of articlesOf(inputs, flags, session, silent)) observeInto(observations, article, rules)
  const profile = decide(observations)
  if (profile.articles < LEAST_ARTICLES) return {name: 'none'}
  if (flags.quiet !== true)
    await session.err.write(
      `copydesk: what recurs was learnt from these ${counted(profile.articles, 'article')}; --profile FILE takes a survey, --no-profile none\n`,
    )
  return {name: 'implicit', profile}
}

/** The articles of the inputs in order, one at a time. What cannot be read is told of and passed over. */
export async function* articlesOf(inputs: readonly Input[], names: FieldNames, {io}: Session, problems: Problems): AsyncGenerator<Article> {
  for (const input of inputs) {
    try {
      if (input.kind === 'article') yield await readArticle(input, io.stdin)
      else {
        for await (const {record} of readRecords(await recordStream(input, io.stdin), input.path, names, problems))
          if (record !== undefined) yield record.article
      }
    } catch (error) {
      problems.caught(input.path, error)
    }
  }
}
