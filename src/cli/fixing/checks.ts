/** What the options of `fix` and its inputs may not ask for together; each throws a `Failure` before anything is written. */
import {stat} from 'node:fs/promises'
import type {Input} from '../inputs/inputs.js'
import {recordForm} from '../inputs/kinds.js'
import type {FixFlags} from '../options.js'
import {Failure} from '../problems.js'
import type {ResolvedFlags} from '../setup.js'

/** The index is changed as a whole, and keeps what was: there is nowhere else to write to, and nothing to record. */
export function checkStaged({staged, output, ledger}: FixFlags): void {
  const other = output !== undefined ? '--output' : typeof ledger === 'string' ? '--ledger' : undefined
  if (staged === true && other !== undefined)
    throw new Failure(other, 'what is staged is fixed in place, in the index of git', `leave ${other} or --staged out`)
}

export function checkKeptField({keptField, textField, titleField, idField, sourceField}: ResolvedFlags<FixFlags>): void {
  if (typeof keptField === 'string' && [textField, titleField, idField, sourceField].includes(keptField))
    throw new Failure('--kept-field', `"${keptField}" is a field that is read`, 'name another')
}

export function checkStandardInput(inputs: readonly Input[], flags: FixFlags, writes: boolean): void {
  if (!writes || !inputs.some(({file}) => file === undefined)) return
  if (inputs.length > 1)
    throw new Failure(
      '-',
      'standard input is cleaned to standard output, which has room for one text',
      'clean the files in a run of their own',
    )
  if (flags.output !== undefined) throw new Failure('--output', 'standard input is cleaned to standard output', 'leave --output out')
  if (typeof flags.ledger === 'string' && flags.stdinFilename === undefined)
    throw new Failure('--ledger', 'a ledger needs the name of the text', 'say --stdin-filename NAME')
  if (recordForm(inputs[0]?.path ?? '')?.gzip === true)
    throw new Failure(
      '--stdin-filename',
      'packed standard input is judged, not cleaned',
      'unpack it first: gzip -dc FILE | copydesk fix - …',
    )
}

export async function checkFolder(name: string, output: string): Promise<void> {
  const there = await stat(output).catch(() => undefined)
  if (there !== undefined && !there.isDirectory()) throw new Failure(name, 'is a file, not a folder', 'name a folder with --output')
}
