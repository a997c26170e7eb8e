import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, dirname, extname, join, relative, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {lilconfig} from 'lilconfig'
import {isMap, LineCounter, type Node, type ParsedNode, parse, parseDocument} from 'yaml'
import type {Config} from '../config/types.js'
import {type ConfigProblem, problemsOf} from '../config/validate.js'
import {type PhraseEntry, readOwnEntries} from '../rule/patterns/entries.js'
import {readLines} from '../rule/phrase-lines.js'
import {slashed} from './inputs.js'
import {asFailure, Failure} from './problems.js'
import type {Session} from './session.js'

/** What `--config` and `--no-config` say. */
export interface ConfigFlags {
  readonly config?: string | false
}

/** A config that is right, with the files of its phrases read. */
export interface LoadedConfig {
  readonly config: Config
  /** Its path from the working directory; absent where there is none. */
  readonly name?: string
  /** The folder that its paths are relative to: its own, or the working directory where there is none. */
  readonly folder: string
}

const MODULES = ['.ts', '.mts', '.js', '.mjs', '.cjs']
const DATA = ['.json', '.yml', '.yaml']
const PLACES = ['package.json', ...[...MODULES, ...DATA].map((ending) => `copydesk.config${ending}`)]

/** The config of a run: the file that is named, or the first one in the working directory or above; an empty one where there is none. */
export async function loadConfig({config: named}: ConfigFlags, session: Session): Promise<LoadedConfig> {
  const {cwd} = session.io
  if (named === false) return {config: {}, folder: cwd}
  const finder = lilconfig('copydesk', {
    searchPlaces: PLACES,
    loaders: Object.fromEntries([
      ...MODULES.map((ending) => [ending, loadModule] as const),
      ...DATA.map((ending) => [ending, readData] as const),
    ]),
  })
  const file = named === undefined ? undefined : resolve(cwd, named)
  if (file !== undefined && ![...MODULES, ...DATA].includes(extname(file)))
    throw new Failure(named as string, 'is no config', `name a file that ends in ${[...MODULES, ...DATA].join(' ')}`)
  const found = await (file === undefined ? finder.search(cwd) : finder.load(file)).catch((error: unknown) => {
    throw error instanceof Failure ? located(error, cwd) : asFailure(named ?? 'copydesk.config', error)
  })
  if (found === null) return {config: {}, folder: cwd}
  const name = slashed(relative(cwd, found.filepath) || found.filepath)
  return checked(found.isEmpty === true ? {} : found.config, name, found.filepath, session)
}

/** A failure that names a file by its whole path, with the path that people know. */
function located({where, what, remedy}: Failure, cwd: string): Failure {
  return new Failure(slashed(relative(cwd, where)), what, remedy)
}

function readData(file: string, text: string): unknown {
  const document = parseDocument(text, {prettyErrors: false, lineCounter: new LineCounter()})
  const [error] = document.errors
  if (error === undefined) return parse(text) as unknown
  const line = text.slice(0, error.pos[0]).split('\n').length
  throw new Failure(`${file}:${line}`, `is neither YAML nor JSON: ${error.message.split('\n', 1)[0]}`, 'mend that line')
}

async function loadModule(file: string): Promise<unknown> {
  try {
    const module = (await (/\.m?ts$/.test(file) ? importTypeScript(file) : import(pathToFileURL(file).href))) as {default?: unknown}
    if ('default' in module) return module.default
  } catch (error) {
    throw new Failure(
      file,
      `cannot be loaded: ${(error as Error).message.split('\n', 1)[0]}`,
      'mend it, or write it as copydesk.config.yml',
    )
  }
  throw new Failure(file, 'has no default export', 'write: export default defineConfig({…})')
}

/** Node reads TypeScript by itself only in its newest lines. `copydesk/config` is this package also where it is not installed beside the config. */
async function importTypeScript(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const own = fileURLToPath(new URL(`../config/index${extname(import.meta.url)}`, import.meta.url))
  return createJiti(import.meta.url, {alias: {'copydesk/config': own}}).import(file)
}

/** Tells all that is wrong with a config, each with its line, and goes no further. */
async function checked(value: unknown, name: string, file: string, session: Session): Promise<LoadedConfig> {
  const folder = dirname(file)
  const wrong = problemsOf(value)
  const isShaped = typeof value === 'object' && value !== null && !Array.isArray(value)
  const config = (isShaped ? value : {}) as Config
  const phrases = isShaped ? await phrasesOf(config, folder, wrong) : undefined
  if (isShaped) wrong.push(...boilerplateProblems(config), ...missingFiles(config, folder), ...boundless(config))
  if (wrong.length > 0) {
    const text = await readFile(file, 'utf8').catch(() => '')
    const at = placer(text, file)
    for (const {path, what, remedy} of wrong)
      session.problems.add(`${name}${at(path)}: ${path.length === 0 ? 'the config' : named(path)}`, what, remedy)
    throw new Failure(name, 'cannot be used as it is', 'mend it and run again')
  }
  return {config: phrases === undefined ? config : phrases, name, folder}
}

function named(path: ConfigProblem['path']): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('')
}

/** The config with the entries of its phrase files, each checked. */
async function phrasesOf(config: Config, folder: string, wrong: ConfigProblem[]): Promise<Config> {
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
        if (!wrong.some((one) => named(one.path).startsWith(named([...path, 'phrases', at]))))
          entries.push(...readOwnEntries([phrase], tell))
        continue
      }
      const text = await readFile(resolve(folder, phrase), 'utf8').catch(() => undefined)
      if (text === undefined) tell(`no such file: ${phrase}; check the path`)
      else entries.push(...readOwnEntries(yamlOf(text, tell), tell))
    }
    return {...layer, phrases: entries}
  }
  const overrides = Array.isArray(config.overrides)
    ? await Promise.all(config.overrides.map((layer, at) => read(layer as Config, ['overrides', at])))
    : undefined
  return {...(await read(config, [])), ...(overrides === undefined ? {} : {overrides})}
}

function yamlOf(text: string, tell: (problem: string) => void): unknown {
  try {
    return parse(text)
  } catch (error) {
    tell(`is not YAML: ${(error as Error).message.split('\n', 1)[0]?.replace(/:$/, '')}; mend that line`)
    return []
  }
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

/** Finds the line of a value in a file of data, as `:12`; nothing in a module. */
function placer(text: string, file: string): (path: ConfigProblem['path']) => string {
  if (!DATA.includes(extname(file))) return () => ''
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
      if (node?.range != null) return `:${lines.linePos(node.range[0]).line}`
    }
    return ''
  }
}

/** A file beside the config that is used without being named, where it is there. */
export function beside({folder}: LoadedConfig, name: string): string | undefined {
  return existsSync(join(folder, name)) ? name : undefined
}
