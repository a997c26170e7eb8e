import type {Config} from './types.js'

/** The config itself, typed: for `copydesk.config.ts`, `.js` and `.mjs`. */
export function defineConfig(config: Config): Config {
  return config
}
