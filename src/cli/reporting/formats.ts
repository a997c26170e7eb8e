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

/** Throws a `Failure` where two reports would go to standard output. */
export function checkFormats(formats: readonly FormatFlag[]): void {
  const onOutput = formats.filter(({file}) => file === undefined).map(({name}) => name)
  // Annotations stand at the end, and GitHub finds them behind any text.
  const clash = onOutput.length > 1 && !(onOutput.length === 2 && onOutput.includes('stylish') && onOutput.includes('github'))
  if (clash)
    throw new Failure(
      `--format ${onOutput.at(-1)}`,
      `standard output has the report of --format ${onOutput[0]} already`,
      'give one of them a file: --format NAME --format-file FILE',
    )
}

/** Whether all that reports write to standard output ends its lines, so that a bar of progress may stand below. */
export function linesOnly(formats: readonly FormatFlag[] = []): boolean {
  return formats.every(({name, file}) => file !== undefined || name === 'stylish' || name === 'github')
}
