import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Person} from '../../config/types.js'
import {parseDecisions} from '../../corpus/decisions-file.js'
import type {NameDecision} from '../../facts/decisions.js'
import {builtInPeople} from '../../lexicon/authority-builtin.js'
import {type AuthorityList, clashes, parseAuthority} from '../../lexicon/authority-file.js'
import {Authority} from '../../lexicon/authority-index.js'
import {readYaml} from '../inputs/yaml.js'
import {asFailure, Failure} from '../problems.js'
import type {Session} from '../session.js'

/** A file of this size is no list that people keep. */
const MOST = 2 ** 26

/** What `--decisions`, `--authority` and `--no-authority` say. */
export interface NameFlags {
  readonly decisions?: string
  readonly authority?: readonly string[] | false
  /** Those that stand in the config itself. */
  readonly people?: readonly Person[]
  /** Whether the built-in public figures are known; they are when absent. */
  readonly builtInPeople?: boolean
}

/** The public figures of a run: the built-in ones and those of the files, the files' first; `undefined` for the built-in ones alone. */
export async function authorityFor(flags: NameFlags, session: Session): Promise<Authority | undefined> {
  const {authority: paths = [], people: own = [], builtInPeople: isBuiltIn = true} = flags
  if (paths === false) return new Authority()
  if (paths.length === 0 && own.length === 0) return isBuiltIn ? undefined : new Authority()
  const wrong: string[] = []
  const lists: AuthorityList[] = [{where: 'the config', people: parseAuthority({people: own}, 'the config').people}]
  for (const path of paths) {
    const {people, problems} = parseAuthority(readYaml(await textOf(path, session), path), path)
    wrong.push(...problems)
    lists.push({where: path, people})
  }
  refuse([...new Set([...wrong, ...clashes(lists)])], paths.join(' and ') || 'the config', session)
  return new Authority(...(isBuiltIn ? [builtInPeople()] : []), ...lists.map(({people}) => people))
}

/**
 * The decisions of a file; throws a `Failure` where it cannot be used.
 * @param isNew whether it may be missing, as before the first survey
 */
export async function readDecisions(path: string, session: Session, isNew = false): Promise<NameDecision[]> {
  const text = await textOf(path, session, isNew)
  if (text === '') return []
  const {decisions, problems} = parseDecisions(text, path)
  refuse(problems, path, session)
  return decisions
}

async function textOf(path: string, {io}: Session, isNew = false): Promise<string> {
  const file = resolve(io.cwd, path)
  try {
    if ((await stat(file)).size > MOST) throw new Failure(path, 'more than 64 MB, too long for a list', 'check the path')
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isNew && (error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw asFailure(path, error)
  }
}

/** Tells all that is wrong with a file, and goes no further. */
function refuse(wrong: readonly string[], path: string, {problems}: Session): void {
  if (wrong.length === 0) return
  for (const problem of wrong) problems.tell(problem)
  throw new Failure(path, 'cannot be used as it is', 'mend it and run again')
}
