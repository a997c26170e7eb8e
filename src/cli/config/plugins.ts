import type {HostedConfig} from '../../config/types.js'
import type {HostedPlugin} from '../../retext/host.js'
import type {AnyRule} from '../../rule/rule.js'
import {Failure} from '../problems.js'
import {locate} from './locate.js'

/**
 * Loads retext plugins by the names of their packages, or by paths that begin with a dot, and makes rules of them.
 * Throws a `Failure` that names the one that cannot be had.
 * @param folder the folder in whose `node_modules` (or those above it) packages are looked up
 * @param where the option or key that names them
 */
export async function loadPlugins(named: ReadonlyArray<string | HostedConfig>, folder: string, where: string): Promise<AnyRule[]> {
  if (named.length === 0) return []
  const {hostPlugin} = await import('../../retext/host.js')
  const rules: AnyRule[] = []
  for (const one of named) {
    const {name, plugin, options, severity}: HostedConfig = typeof one === 'string' ? {name: one} : one
    if (rules.some(({id}) => id === name)) continue
    const place = `${where} ${name}`
    const loaded = plugin === undefined ? await loadPlugin(name, folder, place) : checked(plugin, place)
    rules.push(
      hostPlugin({name, plugin: loaded, ...(options === undefined ? {} : {options}), ...(severity === undefined ? {} : {severity})}),
    )
  }
  return rules
}

async function loadPlugin(name: string, folder: string, where: string): Promise<HostedPlugin['plugin']> {
  const file = await locate(name, folder)
  if (file === undefined)
    throw new Failure(
      where,
      `nothing of that name in ${folder}`,
      name.startsWith('.') ? 'check the path' : `install it there: npm install ${name}`,
    )
  const module = await import(file).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    throw new Failure(where, `cannot be loaded: ${reason}`, 'check that it is whole and made for this Node')
  })
  return checked((module as {readonly default?: unknown}).default, where)
}

function checked(plugin: unknown, where: string): HostedPlugin['plugin'] {
  if (typeof plugin === 'function' || (typeof plugin === 'object' && plugin !== null && ('plugins' in plugin || 'settings' in plugin)))
    return plugin as HostedPlugin['plugin']
  throw new Failure(where, 'its default export is no plugin', 'name a package that exports a retext plugin')
}
