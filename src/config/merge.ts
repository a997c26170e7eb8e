import type {RulesConfig} from './rules.js'
import type {Config, RuleState} from './types.js'

type Options = Readonly<Record<string, unknown>>
type Setting = RuleState | readonly [RuleState, Options]

/**
 * A config on top of another: what it says wins, rule by rule and setting by setting; lists (furniture, phrases, overrides,
 * patterns to ignore, people, plugins) are added up. Neither is changed.
 */
export function mergeConfigs(base: Config, own: Config): Config {
  const {extends: _, ...upper} = own
  const {extends: __, ...lower} = base
  return {
    ...lower,
    ...upper,
    ...(base.rules && own.rules ? {rules: mergeRules(base.rules, own.rules)} : {}),
    ...(base.style && own.style ? {style: {...base.style, ...own.style}} : {}),
    ...(base.fields && own.fields ? {fields: {...base.fields, ...own.fields}} : {}),
    ...(base.people && own.people ? {people: [base.people, own.people].flat()} : {}),
    ...Object.fromEntries(LISTS.flatMap((key) => (base[key] && own[key] ? [[key, [...base[key], ...own[key]]]] : []))),
  }
}

const LISTS = ['boilerplate', 'phrases', 'overrides', 'ignore', 'plugins'] as const

function mergeRules(base: RulesConfig, own: RulesConfig): RulesConfig {
  const rules = new Map(Object.entries(base) as Array<[string, Setting]>)
  for (const [id, setting] of Object.entries(own) as Array<[string, Setting]>) rules.set(id, mergeSettings(rules.get(id), setting))
  return Object.fromEntries(rules)
}

/** A state alone leaves the options as they were. */
function mergeSettings(base: Setting | undefined, own: Setting): Setting {
  const before = typeof base === 'object' ? base[1] : undefined
  const [state, options] = typeof own === 'object' ? own : [own]
  return before === undefined && options === undefined ? state : [state, {...before, ...options}]
}
