import {existsSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The package's folder: above `dist/src/cli` when built, above `src/cli` when run from source. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** The package's version. */
export function ownVersion(): string {
  const {version} = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {version: string}
  return version
}

/** The page of a rule in Markdown; empty where it has none, as a hosted plugin. */
export async function pageOf(rule: string): Promise<string> {
  return readFile(join(packageRoot(), 'rules', rule, 'rule.md'), 'utf8').catch(() => '')
}
