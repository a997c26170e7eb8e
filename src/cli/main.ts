#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

// From Node 22.1 on the compiled modules are kept from run to run; the types are those of Node 20.
;(module as {enableCompileCache?: () => unknown}).enableCompileCache?.()
const {run} = await import('./program.js')

const {stdout, stderr, env} = process
const controller = new AbortController()
let reads = false
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    // Whoever asks twice does not want to wait; no file in its place is ever half of one.
    if (controller.signal.aborted) process.exit(code)
    controller.abort(signal)
    if (reads) process.stdin.destroy()
  })
}
process.exitCode = await run(process.argv.slice(2), {
  // Asked for only when it is read: opening it costs time, and fails where there is none.
  get stdin() {
    reads = true
    return process.stdin
  },
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  signal: controller.signal,
})
