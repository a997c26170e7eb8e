import {type Command, InvalidArgumentError, Option} from 'commander'
import {PRESETS} from '../rule/rule.js'
import {withFormats} from './reporting/formats.js'

/** The arguments of commands that read articles. */
export const INPUTS = 'files, folders, quoted patterns, or - for standard input (.txt .md .html .jsonl .csv .tsv; records also .gz)'

const STDIN = ['--stdin-filename <name>', 'what standard input is called, and by its extension what it is'] as const

/** What `survey` is told of articles. */
export function reading(command: Command): Command {
  return people(which(command).option(...STDIN))
}

/** What `lint`, `fix` and `suppress` are told of articles, rules and reports. */
export function judging(command: Command): Command {
  const texts = which(command.argument('[paths...]', INPUTS))
    .option(...STDIN)
    .addOption(
      new Option('--since <ref>', 'only articles that changed since the branch left REF: committed, staged, changed, new').conflicts(
        'staged',
      ),
    )
    .option('--staged', 'only articles that are staged, as they are staged')
  return reporting(known(rules(texts)))
}

function which(command: Command): Command {
  return command
    .optionsGroup('Texts:')
    .option('--config <file>', 'the config; without it copydesk.config.{ts,js,mjs,json,yml} or "copydesk" in package.json, here or above')
    .option('--no-config', 'read no config')
    .option('--no-ignore', 'read what .gitignore and .copydeskignore leave out')
    .option('--text-field <name>', 'field of a record that holds the text; a.b for b inside a (default: text)')
    .option('--title-field <name>', 'field of the title (default: title)')
    .option('--id-field <name>', 'field of the id (default: id)')
    .option('--source-field <name>', 'field of the publisher (default: source)')
}

function rules(command: Command): Command {
  return command
    .optionsGroup('Rules:')
    .addOption(new Option('--rule <id>', 'only this rule; may be repeated, or separated by commas').argParser(repeated()))
    .addOption(new Option('--preset <name>', `turn on more rules; may be repeated (${PRESETS.join(', ')})`).argParser(repeated(PRESETS)))
    .addOption(
      new Option('--style <setting=choice>', 'what the style guide prescribes, such as spelling=en-US; may be repeated').argParser(
        repeated(),
      ),
    )
    .addOption(
      new Option(
        '--plugin <name>',
        'a retext plugin of the working directory, by package name or ./path, whose messages are reported too; may be repeated',
      ).argParser(repeated()),
    )
    .option('--only <kinds>', 'only these kinds of fix and their findings: repair, removal, style')
}

function known(command: Command): Command {
  return people(
    command
      .optionsGroup('What is known:')
      .option('--profile <file>', 'what a survey learnt; copydesk.profile.json when it is there, else several articles are surveyed first')
      .option('--no-profile', 'use no profile, and do not learn from the articles')
      .option('--no-survey', 'do not learn from the articles; a profile is used')
      .option('--decisions <file>', 'what was decided of names; copydesk.decisions.yml when it is there'),
  )
    .option('--baseline <file>', 'findings that are accepted and may only become fewer')
    .option('--no-baseline', 'accept none')
    .option('--suppressions <file>', 'findings that are right as they are; copydesk.suppressions.yml when it is there')
    .option('--no-suppressions', 'read no such file')
}

function people(command: Command): Command {
  return command
    .addOption(
      new Option('--authority <file>', 'public figures of your own beside the built-in ones (YAML or JSON); may be repeated').argParser(
        (path: string, before?: string[] | boolean) => [...(Array.isArray(before) ? before : []), path],
      ),
    )
    .option('--no-authority', 'know no public figures')
}

function reporting(command: Command): Command {
  return withFormats(command.optionsGroup('Report:'))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1 (default: warning)').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .addOption(new Option('--max-warnings <n>', 'exit 1 when there are more warnings than this').argParser(whole))
    .option('--quiet', 'leave out info findings, and the summary when there is nothing to report')
    .option('--timing', 'tell what each rule takes')
    .option('--fingerprints', 'tell the fingerprint of each finding, for copydesk suppress')
    .option('--hook', 'behave as in a commit hook: no survey, a short report that says how to go on; fix exits 1 when it changed something')
}

/** Collects the values of an option that may be repeated. */
function repeated(choices?: readonly string[]): (value: string, before?: string[]) => string[] {
  return (value, before = []) => {
    if (choices !== undefined && !choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
    return [...before, value]
  }
}

/** A number of things. */
function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Say a whole number.')
  return Number(value)
}
