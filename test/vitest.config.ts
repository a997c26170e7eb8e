import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {entryPoints} from './tools/entry-points.js'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // The package by its own name is its source, as its documentation imports it; else it would be what was last built.
  resolve: {alias: entryPoints.map(({specifier, source}) => ({find: specifier, replacement: source}))},
  test: {include: ['test/**/*.test.ts'], testTimeout: 60_000},
})
