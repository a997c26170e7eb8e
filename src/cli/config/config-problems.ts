/**
 * What is wrong with a config beyond its shape: files that are missing, phrases that cannot be read, overrides of nothing.
 */
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, extname, resolve} from 'node:path'
import {isMap, LineCounter, type Node, type ParsedNode, parseDocument} from 'yaml'
import {type ConfigProblem, pathName} from '../../config/problem.js'
import type {Config} from '../../config/types.js'
import {parseAuthority} from '../../lexicon/authority-file.js'
import {type PhraseEntry, readOwnEntries} from '../../rule/patterns/entries.js'
import {readLines} from '../../rule/phrase-lines.js'
import {readYaml} from '../inputs/yaml.js'
import {asFailure} from '../problems.js'

/** Endings of configs that are data. */
export const DATA = ['.json', '.yml', '.yaml']

const isData = (file: string): boolean => DATA.includes(extname(file))

/** What is wrong with the settings of a config whose keys are right; `folder` is the one that its paths are relative to. */
export function settingProblems(config: Config, folder: string): ConfigProblem[] {
  return [...boilerplateProblems(config), ...peopleProblems(config), ...missingFiles(config, folder), ...boundless(config)]
}

/** The config with the entries of its phrase files, each checked. */
export async function phrasesOf(config: Config, folder: string, wrong: ConfigProblem[]): Promise<Config> {
  const read = async (layer: Config, path: ConfigProblem['path']): Promise<Config> => {
    if (!Array.isArray(layer.phrases)) return layer
    const entries: PhraseEntry[] = []
    for (const [at, phrase] of (layer.phrases as unknown[]).entries()) {
      const tell = (problem: string): void => {
        const [what = '', remedy = 'mend it'] = problem.split('; ', 2)
        wrong.push({path: [...path, 'phrases', at], what, remedy})
      }
      if (typeof phrase !== 'string') {
        // What the schema has told of is not told again.
        if (!wrong.some((one) => pathName(one.path).startsWith(pathName([...path, 'phrases', at]))))
          entries.push(...readOwnEntries([phrase], tell))
        continue
      }
      const text = await readFile(resolve(folder, phrase), 'utf8').catch(() => undefined)
      if (text === undefined) tell(`no such file: ${phrase}; check the path`)
      else {
        try {
          entries.push(...readOwnEntries(readYaml(text, phrase), tell))
        } catch (error) {
          const {where, what, remedy} = asFailure(phrase, error)
          wrong.push({path: [...path, 'phrases', at], what: `${where}: ${what}`, remedy})
        }
      }
    }
    return {...layer, phrases: entries}
  }
  const overrides = Array.isArray(config.overrides)
    ? await Promise.all(config.overrides.map((layer, at) => read(layer as Config, ['overrides', at])))
    : undefined
  return {...(await read(config, [])), ...(overrides === undefined ? {} : {overrides})}
}

function boilerplateProblems({boilerplate}: Config): ConfigProblem[] {
  if (!Array.isArray(boilerplate)) return []
  return (boilerplate as unknown[]).flatMap((line, at): ConfigProblem[] => {
    if (typeof line !== 'string') return []
    const path = ['boilerplate', at]
    if (/\n/.test(line)) return [{path, what: 'holds more than one line', remedy: 'write one phrase an entry'}]
    if ((line.match(/[([]/g)?.length ?? 0) !== (line.match(/[)\]]/g)?.length ?? 0))
      return [{path, what: `a bracket of "${line}" has no partner`, remedy: 'write (this|that) or [may be absent]'}]
    return readLines(line).some(({elements}) => elements.length > 0)
      ? []
      : [{path, what: `"${line}" has no words`, remedy: 'write the words of the line, with ! before them where they decide by themselves'}]
  })
}

/** What is wrong with the people who stand in the config itself. */
function peopleProblems({people}: Config): ConfigProblem[] {
  if (!Array.isArray(people)) return []
  return (people as unknown[]).flatMap((person, at) =>
    typeof person !== 'object'
      ? []
      : parseAuthority({people: [person]}, '').problems.map((problem) => {
          const [what = '', remedy = 'mend it'] = problem.replace(/^: people\[0\][^:]*: /, '').split('; ', 2)
          return {path: ['people', at], what, remedy}
        }),
  )
}

/** Files that the config names and that are not there. */
function missingFiles(config: Config, folder: string): ConfigProblem[] {
  const {people = [], decisions, profile} = config
  const files: Array<[path: ConfigProblem['path'], file: unknown, remedy: string]> = [
    ...[people]
      .flat()
      .map((file, at): [ConfigProblem['path'], unknown, string] => [
        typeof people === 'string' ? ['people'] : ['people', at],
        file,
        'check the path',
      ]),
    [['decisions'], decisions, 'make it with: copydesk survey --decisions FILE'],
    [['profile'], profile, 'make it with: copydesk survey --output FILE'],
  ]
  return files.flatMap(([path, file, remedy]) =>
    typeof file === 'string' && !existsSync(resolve(folder, file)) ? [{path, what: `no such file: ${file}`, remedy}] : [],
  )
}

function boundless({overrides}: Config): ConfigProblem[] {
  if (!Array.isArray(overrides)) return []
  return overrides.flatMap((override: unknown, at) =>
    typeof override === 'object' && override !== null && !('files' in override) && !('sources' in override)
      ? [{path: ['overrides', at], what: 'names no texts', remedy: 'write "files" or "sources", or put its settings at the top'}]
      : [],
  )
}

/** Finds the line of a value, or of the nearest one around it, in a file of data; nothing in a module. */
export function lineFinder(text: string, file: string): (path: ConfigProblem['path']) => number | undefined {
  if (!isData(file)) return () => undefined
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const inside = basename(file) === 'package.json' ? ['copydesk'] : []
  return (path) => {
    for (let whole = [...inside, ...path]; whole.length > 0; whole = whole.slice(0, -1)) {
      const parent = (whole.length === 1 ? document.contents : document.getIn(whole.slice(0, -1), true)) as ParsedNode | undefined
      const key = isMap(parent)
        ? (parent.items.find((item) => String((item.key as {value?: unknown} | null)?.value) === String(whole.at(-1)))?.key as
            | Node
            | undefined)
        : undefined
      const node = key ?? (document.getIn(whole, true) as Node | undefined)
      if (node?.range != null) return lines.linePos(node.range[0]).line
    }
    return undefined
  }
}
