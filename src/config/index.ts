/**
 * Configs: their types, `defineConfig` for editors, `configure` for the library, and what is wrong with one.
 */

export {configure} from './configure.js'
export {defineConfig} from './define.js'
export type {ConfiguredDesk, TextPlace} from './desk.js'
export type {ConfigProblem} from './problem.js'
export type {RuleOptions, RulesConfig} from './rules.js'
export type * from './types.js'
export {problemsOf} from './validate.js'
