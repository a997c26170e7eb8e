import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** The address of the module that a module of the folder would import under the name. */
export async function locate(name: string, folder: string): Promise<string | undefined> {
  const {moduleResolve} = await import('import-meta-resolve')
  try {
    const {href} = moduleResolve(name, pathToFileURL(join(folder, 'copydesk.js')), new Set(['node', 'import']))
    return existsSync(fileURLToPath(href)) ? href : undefined
  } catch {
    return undefined
  }
}
