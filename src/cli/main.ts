#!/usr/bin/env node
import process from 'node:process'
import {run} from './program.js'

const {stdout, stderr, env} = process
process.exitCode = await run(process.argv.slice(2), {
  // Asked for only when it is read: opening it costs time, and fails where there is none.
  get stdin() {
    return process.stdin
  },
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
})
