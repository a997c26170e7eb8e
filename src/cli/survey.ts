import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type Decided, decide} from '../corpus/decide.js'
import {formatDecisions} from '../corpus/decisions-file.js'
import {formatProfile, parseProfile} from '../corpus/file.js'
import {nothing, type Observations, observeInto} from '../corpus/observations.js'
import {type Recurring, recurringPassages} from '../corpus/passages.js'
import type {NameDecision} from '../facts/decisions.js'
import {counted} from '../report/report.js'
import {visible} from '../report/visible.js'
import {checkApart, inputRoles, type Role} from './apart.js'
import {type ConfigFlags, loadConfig} from './config/config-file.js'
import {write} from './fixing/draft.js'
import {type SearchFlags, searchOf} from './inputs/changes.js'
import {findInputs} from './inputs/inputs.js'
import {authorityFor, type NameFlags, readDecisions} from './known/names.js'
import {articlesOf} from './known/profile.js'
import type {FieldNames} from './records/record.js'
import type {Session} from './session.js'
import {resolveFlags} from './setup.js'
import {typed} from './shell.js'

/** The options of `survey`, as commander gives them. */
export interface SurveyFlags extends Partial<FieldNames>, ConfigFlags, NameFlags, Pick<SearchFlags, 'ignore' | 'stdinFilename'> {
  readonly output: string
  readonly check?: boolean
  readonly quiet?: boolean
}

// What is shown of each source; the profile knows more.
const SHOWN = 8
const LEAST = 5

/** `copydesk survey`: writes what recurs in a corpus to a profile. 0: done, or fresh with `--check`; 1: stale; 2: something failed. */
export async function survey(paths: readonly string[], given: SurveyFlags, session: Session): Promise<number> {
  const {io, out, problems} = session
  const loaded = await loadConfig(given, session)
  const flags = resolveFlags(given, loaded, io.cwd)
  const file = resolve(io.cwd, flags.output)
  const inputs = await findInputs(paths, {...(await searchOf(flags, loaded, session)), except: [file]}, problems)
  const role = (is: string, path: string | undefined): Role[] => (path === undefined ? [] : [{name: path, file: resolve(io.cwd, path), is}])
  await checkApart([...role('the profile', flags.output), ...role('the file of decisions', flags.decisions)], inputRoles(inputs))
  const authority = await authorityFor(flags, session)
  // A file that cannot be read is told of before the corpus is, and nothing is written over it.
  const verdicts = flags.decisions === undefined ? [] : await readDecisions(flags.decisions, session, true)
  const observations = nothing()
  await session.progress.begin('learning', inputs, {quiet: flags.quiet === true, lines: true})
  for await (const article of articlesOf(inputs, flags, session, problems)) observeInto(observations, article, undefined, {authority})
  session.progress.end()
  if (session.stop.asked) {
    problems.tell('stopped; nothing was written, and a survey begins anew')
    return 2
  }
  const {names, stories} = decide(observations, {verdicts, authority})
  const files = [{name: flags.output, text: formatProfile(observations)}]
  if (flags.decisions !== undefined) files.push({name: flags.decisions, text: formatDecisions(names)})
  if (flags.check === true) {
    let stale = false
    const renewal = session.argv.filter((word) => word !== '--check' && word !== '--quiet')
    for (const {name, text} of files) {
      const there = await readFile(resolve(io.cwd, name), 'utf8').catch(() => undefined)
      // A checkout may have other line ends.
      const isFresh = there?.replaceAll('\r\n', '\n') === text
      stale ||= !isFresh
      const state = isFresh ? 'is fresh' : there === undefined ? 'is missing' : `is stale${madeOf(there, observations)}`
      await out.write(`${visible(name)} ${state}${isFresh ? '' : `: run ${typed(renewal)}, look at it and commit it`}\n`)
    }
    return problems.count > 0 ? 2 : stale ? 1 : 0
  }
  // An empty survey never takes the place of what is known.
  if (observations.passages.articles === 0) {
    problems.add(flags.output, 'no article was read, so no profile is written', 'name files or folders with articles')
    return 2
  }
  for (const {name, text} of files) await write(name, resolve(io.cwd, name), text)
  if (flags.quiet !== true)
    await out.write(aboutStories(stories) + summary(observations, flags.output) + aboutNames(names, flags.decisions))
  return problems.count > 0 ? 2 : 0
}

/** How many articles a profile was made of, where that is not how many there are. */
function madeOf(text: string, {passages}: Observations): string {
  try {
    const {articles} = parseProfile(text).passages
    return articles === passages.articles ? '' : ` (made of ${counted(articles, 'article')}, there are ${passages.articles})`
  } catch {
    return ''
  }
}

/** The stories that several articles tell, for people: those that the most tell, with the articles. */
function aboutStories(stories: Decided['stories']): string {
  if (stories.length === 0) return ''
  const rows = stories.slice(0, SHOWN).map((group) => {
    const rest = group.length - SHOWN
    const articles = group.slice(0, SHOWN).map(({article}) => visible(article))
    return `  ${String(group.length).padStart(6)}  ${articles.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}\n`
  })
  const rest = stories.length - rows.length
  const articles = stories.reduce((sum, group) => sum + group.length, 0)
  return `${articles} articles share their stories, in ${counted(stories.length, 'group')}:\n${rows.join('')}${rest > 0 ? `          … and ${rest} more\n` : ''}\n`
}

/** What a survey decided of names, for people. */
function aboutNames(names: readonly NameDecision[], file: string | undefined): string {
  const open = names.filter(({verdict}) => verdict === 'proposed').length
  if (file !== undefined)
    return `${counted(names.length, 'decision')} on names in ${visible(file)}${open === 0 ? '' : `, ${open} of them to be judged`}\n`
  return open === 0 ? '' : `${counted(open, 'name')} may be misspelt; --decisions FILE writes down which, to be judged\n`
}

/** What a survey learnt, for people: the lines of each source that stand in the most articles. */
function summary({passages}: Observations, name: string): string {
  const bySource = new Map<string, Recurring[]>()
  for (const one of recurringPassages(passages, LEAST)) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one])
  const lines: string[] = []
  for (const [source, recurring] of bySource) {
    lines.push(source === '' ? '(no source)' : visible(source))
    for (const one of recurring.slice(0, SHOWN)) lines.push(row(one))
    if (recurring.length > SHOWN) lines.push(`          … and ${recurring.length - SHOWN} more`)
    lines.push('')
  }
  lines.push(`${counted(passages.articles, 'article')} surveyed; what rules need of them is in ${visible(name)}`)
  return `${lines.join('\n')}\n`
}

function row({articles, stories, text}: Recurring): string {
  return `  ${String(articles).padStart(6)}  ${visible(text)}${stories < 4 ? '  (of one story)' : ''}`
}
