import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, extname, join, relative, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {lilconfig} from 'lilconfig'
import {parse, parseDocument} from 'yaml'
import type {Config} from '../config/types.js'
import {problemsOf} from '../config/validate.js'
import {DATA, lineFinder, pathName, phrasesOf, settingProblems} from './config-problems.js'
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
  return checked(found.isEmpty === true ? {} : (found.config ?? {}), name, found.filepath, session)
}

/** A failure that names a file by its whole path, with the path that people know. */
function located({where, what, remedy}: Failure, cwd: string): Failure {
  return new Failure(slashed(relative(cwd, where)), what, remedy)
}

function readData(file: string, text: string): unknown {
  const document = parseDocument(text, {prettyErrors: false})
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
  return createJiti(import.meta.url, {alias: {'copydesk/config': own}, moduleCache: false, fsCache: false}).import(file)
}

/** Tells all that is wrong with a config, each with its line, and goes no further. */
async function checked(value: unknown, name: string, file: string, session: Session): Promise<LoadedConfig> {
  const folder = dirname(file)
  const wrong = problemsOf(value)
  const isShaped = typeof value === 'object' && value !== null && !Array.isArray(value)
  const config = (isShaped ? value : {}) as Config
  const phrases = isShaped ? await phrasesOf(config, folder, wrong) : undefined
  if (isShaped) wrong.push(...settingProblems(config, folder))
  if (wrong.length > 0) {
    const lineOf = lineFinder(await readFile(file, 'utf8').catch(() => ''), file)
    const placed = wrong.map((one) => ({...one, line: lineOf(one.path)})).sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    for (const {path, what, remedy, line} of placed)
      session.problems.add(
        `${name}${line === undefined ? '' : `:${line}`}: ${path.length === 0 ? 'the config' : pathName(path)}`,
        what,
        remedy,
      )
    throw new Failure(name, 'cannot be used as it is', 'mend it and run again')
  }
  return {config: phrases === undefined ? config : phrases, name, folder}
}

/** A file beside the config that is used without being named, where it is there. */
export function beside({folder}: LoadedConfig, name: string): string | undefined {
  return existsSync(join(folder, name)) ? name : undefined
}
