/**
 * What npm runs before it packs a checkout: the build. For that npm installs the development dependencies, yet not
 * when it installs from git with --global, as pre-commit does: "global" then holds for the inner install too and the
 * checkout stays without them (npm/cli issue 8440, in npm 7 to 11).
 */
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'

const run = (command) => execSync(command, {stdio: 'inherit'})

const isBare = !existsSync('node_modules/typescript')
if (process.env.npm_config_global === 'true' && isBare) run('npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund')
run('npm run build')
