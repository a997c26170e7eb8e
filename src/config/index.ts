/**
 * Configs: their types, `defineConfig` for editors, `configure` for the library, and what is wrong with one.
 */
export {defineConfig} from './define.js'
export {type ConfiguredDesk, configure, type TextPlace} from './desk.js'
export type {RuleOptions, RulesConfig} from './rules.js'
export type * from './types.js'
export {type ConfigProblem, problemsOf} from './validate.js'
