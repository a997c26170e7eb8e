import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {HostedPlugin} from '../retext/host.js'
import type {AnyRule} from '../rule/rule.js'
import {Failure} from './problems.js'

/**
 * Loads retext plugins by the names of their packages, or by paths that begin with a dot, and makes rules of them.
 * Throws a `Failure` that names the one that cannot be had.
 * @param folder the folder in whose `node_modules` (or those above it) packages are looked up
 */
export async function loadPlugins(names: readonly string[], folder: string): Promise<AnyRule[]> {
  if (names.length === 0) return []
  const {hostPlugin} = await import('../retext/host.js')
  const rules: AnyRule[] = []
  for (const name of new Set(names)) rules.push(hostPlugin({name, plugin: await loadPlugin(name, folder)}))
  return rules
}

async function loadPlugin(name: string, folder: string): Promise<HostedPlugin['plugin']> {
  const where = `--plugin ${name}`
  const file = locate(name, folder)
  if (file === undefined)
    throw new Failure(
      where,
      `nothing of that name in ${folder}`,
      name.startsWith('.') ? 'check the path' : `install it there: npm install ${name}`,
    )
  const module = await import(pathToFileURL(file).href).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    throw new Failure(where, `cannot be loaded: ${reason}`, 'check that it is whole and made for this Node')
  })
  const plugin: unknown = (module as {readonly default?: unknown}).default
  if (typeof plugin === 'function' || (typeof plugin === 'object' && plugin !== null && ('plugins' in plugin || 'settings' in plugin)))
    return plugin as HostedPlugin['plugin']
  throw new Failure(where, 'its default export is no plugin', 'name a package that exports a retext plugin')
}

/** The file that a module of the folder would import under the name. */
function locate(name: string, folder: string): string | undefined {
  const {resolve: find} = createRequire(join(folder, 'copydesk.js'))
  try {
    return find(name.startsWith('.') ? resolve(folder, name) : name)
  } catch (error) {
    // A package for ES modules alone is not seen by `require`.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined
    for (const modules of find.paths(name) ?? []) {
      const entry = entryOf(join(modules, name, 'package.json'))
      if (entry !== undefined) return entry
    }
    return undefined
  }
}

/** What a package exports for `import`. */
function entryOf(packageFile: string): string | undefined {
  try {
    let target: unknown = (JSON.parse(readFileSync(packageFile, 'utf8')) as {readonly exports?: unknown}).exports
    while (typeof target === 'object' && target !== null) {
      const by = target as Readonly<Record<string, unknown>>
      target = by['.'] ?? by.import ?? by.node ?? by.default
    }
    return typeof target === 'string' ? join(dirname(packageFile), target) : undefined
  } catch {
    return undefined
  }
}
