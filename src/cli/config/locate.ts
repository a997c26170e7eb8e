import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {moduleResolve} from 'import-meta-resolve'

/** The address of the module that a module of the folder would import under the name. */
export function locate(name: string, folder: string): string | undefined {
  try {
    const {href} = moduleResolve(name, pathToFileURL(join(folder, 'copydesk.js')), new Set(['node', 'import']))
    return existsSync(fileURLToPath(href)) ? href : undefined
  } catch {
    return undefined
  }
}
