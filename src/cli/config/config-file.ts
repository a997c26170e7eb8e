import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, extname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type LilconfigResult, lilconfig} from 'lilconfig'
import {mergeConfigs} from '../../config/merge.js'
import {type ConfigProblem, pathName} from '../../config/problem.js'
import type {Config} from '../../config/types.js'
import {pathFrom} from '../inputs/paths.js'
import {readYaml} from '../inputs/yaml.js'
import {asFailure, Failure} from '../problems.js'
import type {Session} from '../session.js'
import {DATA, lineFinder, phrasesOf, settingProblems} from './config-problems.js'
import {locate} from './locate.js'

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

const finder = lilconfig('copydesk', {
  searchPlaces: PLACES,
  cache: false,
  loaders: Object.fromEntries([
    ...MODULES.map((ending) => [ending, loadModule] as const),
    ...DATA.map((ending) => [ending, (file: string, text: string) => readYaml(text, file)] as const),
  ]),
})

/** The config of a run: the file that is named, or the first one in the working directory or above; an empty one where there is none. */
export async function loadConfig({config: named}: ConfigFlags, session: Session): Promise<LoadedConfig> {
  const {cwd} = session.io
  if (named === false) return {config: {}, folder: cwd}
  const found =
    named === undefined ? await within(cwd, 'copydesk.config', () => finder.search(cwd)) : await loaded(resolve(cwd, named), named, cwd)
  if (found === null) return {config: {}, folder: cwd}
  const name = pathFrom(cwd, found.filepath)
  const whole = await built({value: found.config ?? {}, name, file: found.filepath}, [], session)
  return {config: whole, name, folder: dirname(found.filepath)}
}

function loaded(file: string, name: string, cwd: string): Promise<LilconfigResult> {
  if (![...MODULES, ...DATA].includes(extname(file)))
    throw new Failure(name, 'is no config', `name a file that ends in ${[...MODULES, ...DATA].join(' ')}`)
  return within(cwd, name, () => finder.load(file))
}

/** Reads a file, whose failures name it as people know it. */
async function within(cwd: string, name: string, read: () => Promise<LilconfigResult>): Promise<LilconfigResult> {
  return read().catch((error: unknown) => {
    throw error instanceof Failure ? located(error, cwd) : asFailure(name, error)
  })
}

interface Found {
  readonly value: unknown
  readonly name: string
  readonly file: string
}

/** A config that is right, on top of those that it extends, whose paths are then absolute. */
async function built(found: Found, chain: readonly string[], session: Session): Promise<Config> {
  const {name, file} = found
  const config = await checked(found, session)
  let whole: Config = {}
  for (const base of [config.extends ?? []].flat()) {
    if (typeof base !== 'string') {
      whole = mergeConfigs(whole, await built({...found, value: base}, chain, session))
      continue
    }
    const address = await locate(base, dirname(file))
    if (address === undefined)
      throw new Failure(
        `${name}: extends`,
        `nothing of the name ${base}`,
        base.startsWith('.') ? 'check the path' : `install it: npm install ${base}`,
      )
    const path = fileURLToPath(address)
    if ([...chain, file].includes(path))
      throw new Failure(`${name}: extends`, `${base} extends this config itself`, 'leave one of them out')
    const {cwd} = session.io
    const there = await loaded(path, base, cwd)
    const made = await built({value: there?.config ?? {}, name: pathFrom(cwd, path), file: path}, [...chain, file], session)
    whole = mergeConfigs(whole, moved(made, dirname(path), dirname(file)))
  }
  return mergeConfigs(whole, config)
}

/** A config of a folder as one that another folder has: what it names by paths is found from there. */
function moved(config: Config, folder: string, to: string): Config {
  const {people, profile, decisions, baseline, suppressions, plugins} = config
  const at = (path: string): string => resolve(folder, path)
  // A plugin's name stands in every finding of it, so it stays a short one: `./base/shout.js`.
  const named = (name: string): string => (name.startsWith('.') ? pathFrom(to, at(name)).replace(/^(?!\.)/, './') : name)
  return {
    ...config,
    ...(people === undefined ? {} : {people: [people].flat().map((one) => (typeof one === 'string' ? at(one) : one))}),
    ...(typeof profile === 'string' ? {profile: at(profile)} : {}),
    ...(decisions === undefined ? {} : {decisions: at(decisions)}),
    ...(baseline === undefined ? {} : {baseline: at(baseline)}),
    ...(suppressions === undefined ? {} : {suppressions: at(suppressions)}),
    ...(plugins === undefined
      ? {}
      : {
          plugins: plugins.map((one) =>
            typeof one === 'string' ? named(one) : one.plugin === undefined ? {...one, name: named(one.name)} : one,
          ),
        }),
  }
}

/** Whether a value holds itself, as `&a {extends: *a}` does. What plugins are given is theirs. */
function isCyclic(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (around.includes(value)) return true
  const inside = around.length === 0 ? Object.entries(value).filter(([key]) => key !== 'plugins') : Object.entries(value)
  return inside.some(([, one]) => isCyclic(one, [...around, value]))
}

/** A failure that names a file by its whole path, with the path that people know. */
function located({where, what, remedy}: Failure, cwd: string): Failure {
  return new Failure(pathFrom(cwd, where), what, remedy)
}

/** The first line of what was thrown, which in a module of the user's may be anything. */
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.trimEnd() ?? ''
}

async function loadModule(file: string): Promise<unknown> {
  try {
    const module = (await (/\.m?ts$/.test(file) ? importTypeScript(file) : import(pathToFileURL(file).href))) as {default?: unknown}
    if ('default' in module) return module.default
  } catch (error) {
    throw new Failure(file, `cannot be loaded: ${messageOf(error)}`, 'mend it, or write it as copydesk.config.yml')
  }
  throw new Failure(file, 'has no default export', 'write: export default defineConfig({…})')
}

/**
 * Node reads TypeScript by itself only in its newest lines. `copydesk/config` is this package also where it is not installed
 * beside the config: of all that it exports a config needs `defineConfig`, and the rules take seconds to be read in this way.
 */
async function importTypeScript(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const own = fileURLToPath(new URL(`../../config/define${extname(import.meta.url)}`, import.meta.url))
  return createJiti(import.meta.url, {alias: {'copydesk/config': own}, moduleCache: false, fsCache: false}).import(file)
}

/** The config with the entries of its phrase files; tells all that is wrong with it, each with its line, and goes no further. */
async function checked({value, name, file}: Found, session: Session): Promise<Config> {
  const folder = dirname(file)
  if (isCyclic(value)) throw new Failure(name, 'has a value that holds itself', 'write it out')
  // A run without a config does not wait for the validator.
  const {problemsOf} = await import('../../config/validate.js')
  const wrong = problemsOf(value)
  const isShaped = typeof value === 'object' && value !== null && !Array.isArray(value)
  const config = isShaped ? await phrasesOf(value as Config, folder, wrong) : {}
  // Where the shape is wrong, what it holds is not looked at.
  const isTold = ({path}: ConfigProblem): boolean => wrong.some((known) => pathName(known.path).startsWith(pathName(path)))
  wrong.push(...settingProblems(config, folder).filter((one) => !isTold(one)))
  if (wrong.length === 0) return config
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

/** A file beside the config that is used without being named, where it is there. */
export function beside({folder}: LoadedConfig, name: string): string | undefined {
  return existsSync(join(folder, name)) ? name : undefined
}
