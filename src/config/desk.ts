import picomatch from 'picomatch'
import {catalogue} from '../../rules/index.js'
import type {DeskOptions} from '../desk.js'
import type {OwnTables} from '../facts/own.js'
import type {HouseStyle} from '../facts/style.js'
import type {Authority} from '../lexicon/authority-index.js'
import {configured} from '../rule/configure.js'
import type {PhraseEntry} from '../rule/patterns/entries.js'
import type {AnyRule, Preset, Severity} from '../rule/rule.js'
import {mergeConfigs} from './merge.js'
import type {Config, LineOptions, Override, PhraseOptions, RuleState, Settings} from './types.js'

/** Which text it is, as far as overrides ask. */
export interface TextPlace {
  /** Path relative to the config's folder, with `/` on every system. */
  readonly path?: string | undefined
  /** Who published it. */
  readonly source?: string | undefined
}

/** The options of a desk with its rules. */
export interface ConfiguredDesk extends DeskOptions {
  readonly rules: readonly AnyRule[]
}

interface More {
  readonly only?: readonly string[] | undefined
  readonly authority?: Authority | undefined
}

/** All that is said of one rule. */
interface RuleWish {
  readonly state: RuleState
  readonly options: LineOptions & PhraseOptions
}

/** What holds for one text: the config's settings with those of its overrides. */
export interface Merged {
  readonly presets: readonly Preset[]
  readonly rules: ReadonlyMap<string, RuleWish>
  readonly style: HouseStyle
  readonly tables: OwnTables<PhraseEntry> | undefined
}

/**
 * The options of `lint`, `normalize` and `clean` that a config means, text by text. The config is known to be right.
 * @param more what holds for all of them: `only`, the names of the rules that run, whatever the config turns on or off
 */
export function desksOf(given: Config, more: More = {}): (place?: TextPlace) => ConfiguredDesk {
  const config = wholeOf(given)
  const select = selector(config.overrides ?? [])
  const desks = new Map<string, ConfiguredDesk>()
  return (place = {}) => {
    const chosen = select(place)
    const key = chosen.join(' ')
    const desk = desks.get(key) ?? deskOf(config, settingsOf(config, chosen), more)
    desks.set(key, desk)
    return desk
  }
}

/** A config with those that it builds on. */
function wholeOf(config: Config): Config {
  return [config.extends ?? []].flat().reduceRight<Config>((whole, base) => {
    if (typeof base === 'string') throw new TypeError(`The config ${base} is to be read first and given as a value`)
    return mergeConfigs(wholeOf(base), whole)
  }, config)
}

/** The settings that hold for one text. */
export function settingsFor(config: Config, place: TextPlace): Merged {
  return settingsOf(config, selector(config.overrides ?? [])(place))
}

/** Tells which overrides count for a text, by their places in the list. */
function selector(overrides: readonly Override[]): (place: TextPlace) => number[] {
  const tests = overrides.map(({files, sources}) => {
    const isFile = matcher(files, {basename: true, dot: true})
    const isSource = matcher(sources, {nocase: true, bash: true})
    return ({path, source}: TextPlace): boolean =>
      (files === undefined || (path !== undefined && isFile(path))) && (sources === undefined || (source !== undefined && isSource(source)))
  })
  return (place) => tests.flatMap((test, at) => (test(place) ? [at] : []))
}

function matcher(patterns: string | readonly string[] | undefined, options: picomatch.PicomatchOptions): (text: string) => boolean {
  const tests = [patterns ?? []].flat().map((pattern) =>
    // A pattern with a slash is one of the whole path, one without of the file's name.
    picomatch(pattern, {...options, basename: options.basename === true && !pattern.includes('/')}),
  )
  return (text) => tests.some((test) => test(text))
}

function settingsOf(config: Config, chosen: readonly number[]): Merged {
  const layers: readonly Settings[] = [config, ...chosen.map((at) => config.overrides?.[at] ?? {})]
  const rules = new Map<string, RuleWish>()
  let presets: readonly Preset[] = []
  let style: HouseStyle = {}
  const lines: Record<string, string[]> = {}
  const phrases: PhraseEntry[] = []
  const extend = (rule: string, more: readonly string[] | undefined): void => {
    if (more !== undefined) lines[rule] = [...(lines[rule] ?? []), ...more]
  }
  for (const layer of layers) {
    if (layer.preset !== undefined) presets = [layer.preset].flat() as Preset[]
    style = {...style, ...layer.style}
    extend('site-notices', layer.boilerplate)
    for (const phrase of layer.phrases ?? []) {
      if (typeof phrase === 'string') throw new TypeError(`The phrases of ${phrase} are to be read first and given as entries`)
      phrases.push(phrase)
    }
    for (const [id, setting] of Object.entries(layer.rules ?? {}) as Array<
      [string, RuleState | readonly [RuleState, RuleWish['options']]]
    >) {
      const [state, options = {}] = typeof setting === 'string' ? [setting] : setting
      rules.set(id, {state, options: {...rules.get(id)?.options, ...options}})
      extend(id, options.lines)
      phrases.push(...(options.phrases ?? []))
    }
  }
  const own = Object.keys(lines).length > 0 || phrases.length > 0
  return {presets, rules, style, tables: own ? {lines, ...(phrases.length === 0 ? {} : {phrases})} : undefined}
}

function deskOf(config: Config, {presets, rules, style, tables}: Merged, {only, authority}: More): ConfiguredDesk {
  const inPreset = new Set(catalogue.preset(...presets))
  const isOn = (rule: AnyRule): boolean => {
    if (only !== undefined) return only.includes(rule.id)
    const state = rules.get(rule.id)?.state
    return state === undefined ? inPreset.has(rule) : state !== 'off'
  }
  const made = catalogue.rules.filter(isOn).map((rule) => {
    const wish = rules.get(rule.id)
    return wish === undefined ? rule : configured(rule, {...wish.options, ...severityOf(wish.state)})
  })
  const unsafe = made.flatMap(({id}) => (rules.get(id)?.options.fix === 'unsafe' ? [id] : []))
  return {
    rules: made,
    unsafe: config.unsafe === true || (unsafe.length > 0 && new Set(unsafe)),
    style,
    ...(config.only === undefined ? {} : {kinds: config.only}),
    ...(tables === undefined ? {} : {tables}),
    ...(authority === undefined ? {} : {authority}),
  }
}

function severityOf(state: RuleState): {severity?: Severity} {
  return state === 'on' || state === 'off' ? {} : {severity: state}
}
