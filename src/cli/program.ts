import {Command, CommanderError, Option} from 'commander'
import {visible} from '../report/visible.js'
import {INPUTS, judging, reading} from './flags.js'
import type {CommonFlags, FixFlags} from './options.js'
import type {RestoreFlags} from './restore.js'
import {ownVersion} from './root.js'
import {type Io, openSession, type Session} from './session.js'
import type {SuppressFlags} from './suppress.js'
import type {SurveyFlags} from './survey.js'

/**
 * Runs the command line.
 * @param argv the arguments after the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const session = openSession(io, argv)
  const {out, problems, progress, stop} = session
  let code = 0
  const program = programOf(session, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2
    else {
      problems.caught('', error)
      code = 2
    }
  }
  progress.end()
  for (const end of session.ending) await end().catch((error: unknown) => problems.caught('', error))
  await out.flush()
  if (out.failure !== undefined) {
    problems.caught('standard output', out.failure)
    code = 2
  }
  return stop.code ?? code
}

// Commands are loaded when they run: "copydesk --version" should not wait for the rules.
function programOf(session: Session, done: (code: number) => void): Command {
  const program = new Command('copydesk')
    .description('The copy desk for text corpora: finds what scraping and translating broke in news articles, and hands back clean text.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void session.out.write(text),
      writeErr: (text) => void session.err.write(text),
      outputError: (text, write) =>
        write(
          `copydesk: ${visible(
            text
              .replace(/^error: /, '')
              .trim()
              .replace(/\.?\n/g, ' ')
              .replace(/\.$/, ''),
          )}; see copydesk ${commandOf(session.argv)}--help\n`,
        ),
    })
    .addHelpText(
      'after',
      examples(
        'copydesk lint articles/                               what is wrong, and why',
        'copydesk fix articles/ --diff                         what fix would change',
        'copydesk fix articles/ --output clean/                clean copies, and the ledger that undoes it',
        'copydesk fix corpus.jsonl --text-field body.text --output clean/',
        'copydesk explain glued-words                          what a rule looks for',
      ),
    )

  /** The command that was meant, to name its help. */
  function commandOf([name = '']: readonly string[]): string {
    return program.commands.some((command) => command.name() === name) ? `${name} ` : ''
  }

  judging(
    program
      .command('lint')
      .description('report findings; exit 0 none, 1 findings at or above --fail-on, 2 something failed')
      .option(
        '--update-baseline',
        'lower the baseline to what is still there, or make it where there is none; new findings are never added',
      )
      .option('--print-config <file>', 'print what config, overrides and options say for a file, as JSON, and judge nothing'),
  )
    .addHelpText('after', examples('copydesk lint articles/', 'copydesk lint corpus.jsonl --text-field body.text --title-field headline'))
    .action(async (paths: string[], {printConfig: file, ...flags}: CommonFlags & {printConfig?: string}) =>
      done(
        file === undefined
          ? await (await import('./lint.js')).lint(paths, flags, session)
          : await (await import('./print-config.js')).printConfig(file, flags, session),
      ),
    )

  judging(
    program
      .command('fix')
      .description('write clean articles; exit 0 nothing left at --fail-on, 1 findings left, 2 something failed')
      .option('--output <dir>', 'write clean files below DIR instead of in place')
      .option('--unsafe', 'apply unsafe fixes too: probably right, a person should look')
      .option('--diff', 'print what would change as a diff, write nothing')
      .option('--dry-run', 'print what would change, write nothing')
      .option('--check', 'like --dry-run, but exit 1 when something would change')
      .option('--ledger <file>', 'record every edit in FILE (default with --output: DIR/copydesk-ledger.jsonl)')
      .option('--no-ledger', 'write no ledger: in place there is no way back then')
      .option(
        '--kept-field <name>',
        'the field of a record that takes what is removed (default "kept"; a table gets the column when named)',
      )
      .option('--no-kept-field', 'leave what is removed to the ledger')
      .option('--rejects <file>', 'write lines that are no records to FILE (default with --output: beside each clean file)')
      .option('--resume', 'go on with a run that was stopped'),
  )
    .addHelpText('after', examples('copydesk fix articles/ --diff', 'copydesk fix corpus.jsonl.gz --output clean/'))
    .action(async (paths: string[], flags: FixFlags) => done(await (await import('./fix.js')).fix(paths, flags, session)))

  judging(
    program
      .command('suppress')
      .description('note that a finding is right as it is, with the reason')
      .argument('<fingerprint>', 'of the finding, or its first digits; lint --fingerprints tells it')
      .requiredOption('--reason <text>', 'why it is right'),
  ).action(async (fingerprint: string, paths: string[], flags: SuppressFlags) =>
    done(await (await import('./suppress.js')).suppress(fingerprint, paths, flags, session)),
  )

  reading(
    program
      .command('survey')
      .description('learn what recurs in a corpus and write it to a profile; with --check exit 1 when the profile is stale')
      .argument('[paths...]', INPUTS)
      .optionsGroup('What is written:')
      .option('--output <file>', 'the profile', 'copydesk.profile.json')
      .option('--decisions <file>', 'write what is proposed of names to FILE, for people to judge; their verdicts stay')
      .option('--check', 'write nothing, exit 1 when the profile or the decisions are not what a survey would write')
      .option('--quiet', 'do not print what was learnt'),
  ).action(async (paths: string[], flags: SurveyFlags) => done(await (await import('./survey.js')).survey(paths, flags, session)))

  program
    .command('merge')
    .description('make one profile from several, each from a part of the corpus')
    .argument('<profiles...>')
    .option('--output <file>', 'the profile', 'copydesk.profile.json')
    .action(async (paths: string[], flags: {output: string}) => done(await (await import('./merge.js')).merge(paths, flags, session)))

  program
    .command('restore')
    .description('undo what a ledger records, byte for byte')
    .argument('<ledger>')
    .option('--output <dir>', 'write restored files below DIR instead of in place')
    .action(async (ledger: string, flags: RestoreFlags) => done(await (await import('./restore.js')).restore(ledger, flags, session)))

  program
    .command('init')
    .description('write a config with all that can be said, commented out')
    .argument('[file]', 'its name, which says its language: .yml .json .ts .js .mjs', 'copydesk.config.yml')
    .action(async (name: string) => done(await (await import('./init.js')).init(name, session)))

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <name>', 'how to report').choices(['stylish', 'json']).default('stylish'))
    .action(async (flags: {format: 'stylish' | 'json'}) => done(await (await import('./rules.js')).rules(flags, session)))

  program
    .command('explain')
    .description('tell what a rule looks for')
    .argument('<rule>')
    .action(async (id: string) => done(await (await import('./explain.js')).explain(id, session)))
  return program
}

/** Lines below the help of a command. */
function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}
