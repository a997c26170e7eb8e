import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type Decided, decide, replay} from '../../corpus/decide.js'
import {formatProfile, ProfileProblem, parseProfile} from '../../corpus/file.js'
import {type Known, nothing, type Observations, observeInto} from '../../corpus/observations.js'
import type {Profile} from '../../facts/profile.js'
import type {Authority} from '../../lexicon/authority-index.js'
import {counted} from '../../report/report.js'
import type {AnyRule} from '../../rule/rule.js'
import type {Article} from '../../view/article.js'
import {write} from '../fixing/draft.js'
import {readArticle, recordStream} from '../inputs/article.js'
import type {SearchFlags} from '../inputs/changes.js'
import type {Input} from '../inputs/inputs.js'
import {asFailure, Failure, Problems} from '../problems.js'
import type {FieldNames} from '../records/record.js'
import {readRecords} from '../records/records.js'
import type {Session} from '../session.js'
import {authorityFor, type NameFlags, readDecisions} from './names.js'

/** A file of this size is no profile: one of a million articles has 48 MB. */
const MOST = 2 ** 28
/** Nothing can be told to recur in fewer articles. */
const LEAST_ARTICLES = 5

/** What the options say of a profile. */
export interface ProfileFlags {
  readonly profile?: string | false
  /** `false` for `--no-survey`. */
  readonly survey?: boolean
}

/** Where what a run learnt from its inputs is kept, and whether it is there from a run that was stopped. */
export interface Learnt {
  readonly file: string
  readonly resume: boolean
}

/** The profile of a run of `lint` or `fix`, and what reports call it: its path, `implicit` or `none`. */
export interface UsedProfile {
  readonly name: string
  readonly profile?: Profile
  /** The public figures of `--authority`; the built-in ones when absent. */
  readonly authority?: Authority
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
 * What rules are to know beside the articles: the profile that is named, or what the inputs themselves show when there
 * are several articles (those are then read twice, so there is none for standard input). Decisions of a file stand beside the
 * proposals of a profile that is named; without one they stand as they were written.
 */
export async function profileFor(
  inputs: readonly Input[],
  flags: ProfileFlags & SearchFlags & NameFlags & FieldNames & {readonly quiet?: boolean},
  rules: readonly AnyRule[],
  session: Session,
  learnt?: Learnt,
): Promise<UsedProfile> {
  const authority = await authorityFor(flags, session)
  const known = authority === undefined ? {} : {authority}
  const verdicts = flags.decisions === undefined ? undefined : await readDecisions(flags.decisions, session)
  if (typeof flags.profile === 'string')
    return {...known, name: flags.profile, profile: decide(await readProfile(flags.profile, session.io.cwd), {verdicts, ...known})}
  const own = flags.profile === false || isPart(flags) ? undefined : await learn(inputs, flags, rules, known, session, learnt)
  if (verdicts === undefined) return {...known, name: own === undefined ? 'none' : 'implicit', ...(own === undefined ? {} : {profile: own})}
  return {...known, name: own === undefined ? 'none' : 'implicit', profile: replay(verdicts, own)}
}

/** Whether the inputs are not a corpus: what changed is judged alike whatever else has changed. */
function isPart(flags: ProfileFlags & SearchFlags): boolean {
  return flags.survey === false || flags.hook === true || flags.staged === true || flags.since !== undefined
}

/** What the inputs themselves show; `undefined` where they are too few, or no rule asks. */
async function learn(
  inputs: readonly Input[],
  flags: FieldNames & {readonly quiet?: boolean},
  rules: readonly AnyRule[],
  known: Known,
  session: Session,
  learnt: Learnt | undefined,
): Promise<Decided | undefined> {
  const isOne = inputs.length < LEAST_ARTICLES && inputs.every(({kind}) => kind === 'article')
  if (isOne || inputs.some(({file}) => file === undefined) || !rules.some(({reads}) => reads.includes('profile'))) return undefined
  const before = learnt?.resume === true ? await stat(learnt.file).catch(() => undefined) : undefined
  const observations = before === undefined ? nothing() : await readProfile((learnt as Learnt).file, session.io.cwd)
  if (before === undefined) {
    // What cannot be read is told of when it is judged.
    const silent = new Problems(() => undefined)
    await session.progress.begin('learning', inputs, {quiet: flags.quiet === true, lines: true})
    for await (const article of articlesOf(inputs, flags, session, silent)) observeInto(observations, article, rules, known)
    session.progress.end()
    if (session.stop.asked) return undefined
    if (learnt !== undefined) await write(learnt.file, learnt.file, formatProfile(observations), {resumable: true})
  }
  const profile = decide(observations, known)
  if (profile.articles < LEAST_ARTICLES) return undefined
  if (flags.quiet !== true)
    await session.err.write(
      `copydesk: what recurs was learnt from these ${counted(profile.articles, 'article')}; --profile FILE takes a survey, --no-profile none\n`,
    )
  return profile
}

/** The articles of the inputs in order, one at a time. What cannot be read is told of and passed over. */
export async function* articlesOf(
  inputs: readonly Input[],
  names: FieldNames,
  session: Session,
  problems: Problems,
): AsyncGenerator<Article> {
  for (const input of inputs) {
    if (session.stop.asked) return
    try {
      if (input.kind === 'article') yield await readArticle(input, session)
      else {
        for await (const {record} of readRecords(await recordStream(input, session), input.path, names, problems)) {
          if (session.stop.asked) return
          if (record !== undefined) yield record.article
        }
      }
    } catch (error) {
      if (!session.stop.asked) problems.caught(input.path, error)
    }
  }
}
