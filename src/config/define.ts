import type {Config} from './types.js'

/**
 * The config itself, typed: for `copydesk.config.ts`, `.js` and `.mjs`.
 * @example
 * ```ts
 * import {defineConfig} from 'copydesk/config'
 *
 * export default defineConfig({preset: 'house-style', rules: {'repeated-words': 'error'}})
 * ```
 */
export function defineConfig(config: Config): Config {
  return config
}
