import {realpath} from 'node:fs/promises'
import {basename, dirname, join, posix, resolve} from 'node:path'
import type {LoadedConfig} from './config/config-file.js'
import type {Input} from './inputs/inputs.js'
import {slashed} from './inputs/paths.js'
import {Failure} from './problems.js'
import type {FormatFlag} from './reporting/formats.js'

/** A file that a run reads or writes. */
export interface Role {
  /** What the user calls it, or the option that names it. */
  readonly name: string
  /** Absolute path. */
  readonly file: string
  /** What it is to the run: `the ledger`. */
  readonly is: string
}

/** Throws a `Failure` where a file that is written is another file of the run, by whatever name. */
export async function checkApart(written: readonly Role[], others: readonly Role[]): Promise<void> {
  if (written.length === 0) return
  const known = new Map<string, Role>()
  for (const role of others) known.set(await real(role.file), role)
  for (const role of written) {
    const file = await real(role.file)
    const other = known.get(file)
    if (other !== undefined) throw new Failure(role.name, `is ${other.is} too, and would be written over`, 'name a file of its own')
    known.set(file, role)
  }
}

/** The files that reports go to. */
export function reportRoles(formats: readonly FormatFlag[] = [], cwd: string): Role[] {
  return formats.flatMap(({file}) =>
    file === undefined ? [] : [{name: `--format-file ${file}`, file: resolve(cwd, file), is: 'the file of a report'}],
  )
}

/** The texts of a run, where they are in the working tree. */
export function inputRoles(inputs: readonly Input[]): Role[] {
  return inputs.flatMap(({path, file, origin}) => (file === undefined ? [] : [{name: path, file: origin ?? file, is: 'an input'}]))
}

/**
 * Tells before anything is written when a clean file would fall on an input or on another clean file.
 * @returns the clean files
 */
export async function checkTargets(inputs: readonly Input[], name: string, output: string): Promise<Role[]> {
  const files = new Map<string, Input>()
  for (const input of inputs) if (input.file !== undefined) files.set(await real(input.file), input)
  const targets = new Map<string, Input>()
  const roles: Role[] = []
  for (const input of inputs) {
    const target = resolve(output, input.name)
    const written = posix.join(slashed(name), input.name)
    const other = targets.get(target)
    if (other !== undefined)
      throw new Failure(
        `${other.path} and ${input.path}`,
        `both would be written to ${written}`,
        'clean them in two runs, or name a folder above both',
      )
    targets.set(target, input)
    const over = files.get(await real(target))
    if (over !== undefined)
      throw new Failure(
        input.path,
        over === input ? 'would be written over itself' : `would be written over ${over.path}`,
        'name another folder with --output, or leave it out to clean in place',
      )
    roles.push({name: written, file: target, is: `the clean file of ${input.path}`})
  }
  return roles
}

interface Known {
  readonly baseline?: string | false
  readonly suppressions?: string | false
  readonly profile?: string | false
  readonly decisions?: string
  readonly authority?: readonly string[] | false
}

/** What a run reads beside the texts. */
export function knownRoles(flags: Known, {name}: LoadedConfig, cwd: string): Role[] {
  const roles: Array<[is: string, path: string | false | undefined]> = [
    ['the config', name],
    ['the baseline', flags.baseline],
    ['the file of suppressions', flags.suppressions],
    ['the profile', flags.profile],
    ['the file of decisions', flags.decisions],
    ...(flags.authority || []).map((path): [string, string] => ['a file of public figures', path]),
  ]
  return roles.flatMap(([is, path]) => (typeof path === 'string' ? [{name: path, file: resolve(cwd, path), is}] : []))
}

/** The path without links, also of what is not there yet. */
async function real(file: string): Promise<string> {
  return realpath(file).catch(async () => (dirname(file) === file ? file : join(await real(dirname(file)), basename(file))))
}
