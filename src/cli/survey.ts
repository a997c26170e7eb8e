import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {formatProfile} from '../corpus/file.js'
import {nothing, type Observations, observeInto} from '../corpus/observations.js'
import {type Recurring, recurringPassages} from '../corpus/passages.js'
import {counted} from '../report/report.js'
import {visible} from '../report/visible.js'
import {Draft} from './draft.js'
import {findInputs} from './inputs.js'
import {articlesOf} from './profile.js'
import type {FieldNames} from './records.js'
import type {Session} from './session.js'

/** The options of `survey`, as commander gives them. */
export interface SurveyFlags extends FieldNames {
  readonly output: string
  readonly check?: boolean
  readonly quiet?: boolean
  readonly stdinFilename?: string
}

// What is shown of each source; the profile knows more.
const SHOWN = 8
const LEAST = 5

/** `copydesk survey`: writes what recurs in a corpus to a profile. 0: done, or fresh with `--check`; 1: stale; 2: something failed. */
export async function survey(paths: readonly string[], flags: SurveyFlags, session: Session): Promise<number> {
  const {io, out, problems} = session
  const file = resolve(io.cwd, flags.output)
  const inputs = await findInputs(paths, {cwd: io.cwd, stdinFilename: flags.stdinFilename, except: [file]}, problems)
  const observations = nothing()
  for await (const article of articlesOf(inputs, flags, session, problems)) observeInto(observations, article)
  const text = formatProfile(observations)
  if (flags.check === true) {
    const there = await readFile(file, 'utf8').catch(() => undefined)
    const state = there === undefined ? 'is missing' : there === text ? 'is fresh' : 'is stale'
    await out.write(`${flags.output} ${state}${there === text ? '' : ': run copydesk survey'}\n`)
    return problems.count > 0 ? 2 : there === text ? 0 : 1
  }
  // An empty survey never takes the place of what is known.
  if (observations.passages.articles === 0) {
    problems.add(flags.output, 'no article was read, so no profile is written', 'name files or folders with articles')
    return 2
  }
  await write(flags.output, file, text)
  if (flags.quiet !== true) await out.write(summary(observations, flags.output))
  return problems.count > 0 ? 2 : 0
}

/** Writes a profile in one step. */
export async function write(name: string, file: string, text: string): Promise<void> {
  const draft = new Draft(name, file)
  await draft.put(Buffer.from(text))
  await draft.commit()
}

/** What a survey learnt, for people: the lines of each source that stand in the most articles. */
export function summary({passages}: Observations, name: string): string {
  const bySource = new Map<string, Recurring[]>()
  for (const one of recurringPassages(passages, LEAST)) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one])
  const lines: string[] = []
  for (const [source, recurring] of bySource) {
    lines.push(source === '' ? '(no source)' : visible(source))
    for (const one of recurring.slice(0, SHOWN)) lines.push(row(one))
    if (recurring.length > SHOWN) lines.push(`          … and ${recurring.length - SHOWN} more`)
    lines.push('')
  }
  lines.push(`${counted(passages.articles, 'article')} surveyed; what rules need of them is in ${name}`)
  return `${lines.join('\n')}\n`
}

function row({articles, stories, text}: Recurring): string {
  return `  ${String(articles).padStart(6)}  ${visible(text)}${stories < 4 ? '  (of one story)' : ''}`
}
