/** The files of the name authority, read and checked. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, YAMLParseError} from 'yaml'
import type {AuthorityPerson} from '../../src/lexicon/authority.js'
import {type AuthorityList, clashes, type ParsedAuthority, parseAuthority} from '../../src/lexicon/authority-file.js'
import {root} from './corpora.js'

const FOLDER = 'src/lexicon/authority'

/** Paths from the project's folder. */
export const authorityFiles = (): string[] =>
  readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `${FOLDER}/${name}`)

/** All people of the files, and what is wrong within one file or between two. */
export function readAuthority(files: readonly string[]): ParsedAuthority {
  const lists: AuthorityList[] = []
  const problems = new Set<string>()
  for (const where of files) {
    const parsed = readOne(where)
    lists.push({where, people: parsed.people})
    for (const problem of parsed.problems) problems.add(problem)
  }
  for (const problem of clashes(lists)) problems.add(problem)
  return {people: lists.flatMap((list): readonly AuthorityPerson[] => list.people), problems: [...problems]}
}

function readOne(where: string): ParsedAuthority {
  try {
    return parseAuthority(parse(readFileSync(join(root, where), 'utf8')), where)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    return {people: [], problems: [`${where}: ${error.message}`]}
  }
}
