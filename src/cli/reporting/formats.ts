import {resolve} from 'node:path'
import {type Command, InvalidArgumentError, Option} from 'commander'
import {Failure} from '../problems.js'

/** The formats of `--format`. */
const FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit'] as const
type FormatName = (typeof FORMATS)[number]

/** One `--format`, with the `--format-file` that follows it. */
export interface FormatFlag {
  readonly name: FormatName
  /** As the user names it. Standard output when absent. */
  readonly file?: string
}

/** Adds `--format` and `--format-file`, whose order tells which belong together. */
export function withFormats(command: Command): Command {
  const given = (): readonly FormatFlag[] => (command.getOptionValue('format') as FormatFlag[] | undefined) ?? []
  return command
    .addOption(
      new Option('--format <name>', `how to report; may be repeated, each but one with its file (${FORMATS.join(', ')})`).argParser(
        (name: string) => [...given(), {name: known(name)}],
      ),
    )
    .addOption(
      new Option('--format-file <file>', 'write the report of the --format before it to FILE').argParser((file: string) => {
        const last = given().at(-1)
        if (last === undefined || last.file !== undefined)
          throw new Failure(`--format-file ${file}`, 'no --format without a file stands before it', 'say --format NAME --format-file FILE')
        command.setOptionValue('format', [...given().slice(0, -1), {...last, file}])
        return file
      }),
    )
}

function known(name: string): FormatName {
  const format = FORMATS.find((one) => one === name)
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`)
  return format
}

/** Throws a `Failure` where two reports, or a report and an input, would be written over each other. */
export function checkFormats(
  formats: readonly FormatFlag[],
  inputs: ReadonlyArray<{readonly path: string; readonly file?: string; readonly origin?: string}>,
  cwd: string,
): void {
  const onOutput = formats.filter(({file}) => file === undefined).map(({name}) => name)
  // Annotations stand at the end, and GitHub finds them behind any text.
  const clash = onOutput.length > 1 && !(onOutput.length === 2 && onOutput.includes('stylish') && onOutput.includes('github'))
  if (clash)
    throw new Failure(
      `--format ${onOutput.at(-1)}`,
      `standard output has the report of --format ${onOutput[0]} already`,
      'give one of them a file: --format NAME --format-file FILE',
    )
  const files = new Set<string>()
  for (const {file} of formats) {
    if (file === undefined) continue
    const target = resolve(cwd, file)
    if (files.has(target)) throw new Failure(`--format-file ${file}`, 'is named twice', 'name a file for each format')
    files.add(target)
    if (inputs.some((input) => (input.origin ?? input.file) === target))
      throw new Failure(`--format-file ${file}`, 'is an input too, and would be written over', 'name a file outside the inputs')
  }
}

/** Whether all that reports write to standard output ends its lines, so that a bar of progress may stand below. */
export function linesOnly(formats: readonly FormatFlag[] = []): boolean {
  return formats.every(({name, file}) => file !== undefined || name === 'stylish' || name === 'github')
}
