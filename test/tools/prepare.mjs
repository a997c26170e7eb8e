/**
 * What npm runs before it packs a checkout: the build. For that npm installs the development dependencies, yet not when
 * it installs from git with --global, as pre-commit does: "global" then holds for the inner install too, and the
 * checkout stays without them (https://github.com/npm/cli/issues/8440).
 */
import {execSync} from 'node:child_process'
import {existsSync, rmSync, writeFileSync} from 'node:fs'
import process from 'node:process'

const run = (command) => execSync(command, {stdio: 'inherit'})

// Such an install packs twice, and once built is enough.
const built = 'node_modules/.copydesk-built'
const isBuilt = existsSync(built)
const isBare = process.env.npm_config_global === 'true' && !existsSync('node_modules/typescript')

if (isBare) run('npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund')
if (!isBuilt) run('npm run build')
if (isBare) writeFileSync(built, '')
else rmSync(built, {force: true})
