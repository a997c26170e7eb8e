import {existsSync} from 'node:fs'
import {extname, resolve} from 'node:path'
import {visible} from '../report/visible.js'
import {write} from './fixing/draft.js'
import {Failure} from './problems.js'
import type {Session} from './session.js'

/** `copydesk init`: writes a config with all that can be said, commented out, each with what it does. */
export async function init(name: string, {io, out}: Session): Promise<number> {
  const file = resolve(io.cwd, name)
  if (existsSync(file)) throw new Failure(name, 'is there already', 'edit it, or name another file')
  await write(name, file, templateFor(name))
  await out.write(`${visible(name)} is written: take the # or // away from what you want, then run copydesk lint --print-config FILE\n`)
  return 0
}

function templateFor(name: string): string {
  const ending = extname(name)
  if (ending === '.yml' || ending === '.yaml') return yamlTemplate()
  if (['.ts', '.mts', '.js', '.mjs'].includes(ending)) return moduleTemplate()
  if (ending === '.json') return `${JSON.stringify({$schema: SCHEMA, preset: 'recommended', rules: {}}, undefined, 2)}\n`
  throw new Failure(name, 'is no name of a config', 'name copydesk.config.yml, .json, .ts, .js or .mjs')
}

const SCHEMA = './node_modules/copydesk/dist/src/config/schema.json'

interface Entry {
  readonly says: readonly string[]
  /** As YAML and as JavaScript. */
  readonly yaml: readonly string[]
  readonly js: readonly string[]
}

/** A setting that is written alike in both languages but for the quotation marks. */
const same = (says: readonly string[], key: string, yaml: string, js = yaml): Entry => ({
  says,
  yaml: [`${key}: ${yaml}`],
  js: [`${key}: ${js},`],
})

const ENTRIES: readonly Entry[] = [
  same(
    ['Rules beyond the recommended ones: strict (hints that cost reading), house-style (matters of a style guide, bylines, credits).'],
    'preset',
    '[house-style]',
    "['house-style']",
  ),
  {
    says: ['Single rules: off, on, error, warning or info, and options. "copydesk rules" lists them, "copydesk explain RULE" shows one.'],
    yaml: ['rules:', '  mixed-quotes: off', '  misspelling: [warning, {allow: [kudos], fix: false}]'],
    js: ['rules: {', "  'mixed-quotes': 'off',", "  misspelling: ['warning', {allow: ['kudos'], fix: false}],", '},'],
  },
  same(['What the style guide prescribes.'], 'style', '{spelling: en-US}', "{spelling: 'en-US'}"),
  same(
    ['Furniture of your own sites, one phrase a line; !! where it counts also inside other text.'],
    'boilerplate',
    "['!! join our channel on signal']",
  ),
  {
    says: ['Phrases of your own; the README has the pattern language.'],
    yaml: ['phrases:', '  - {id: the-asian-giant, patterns: [the asian giant], says: "Name the country"}'],
    js: ["phrases: [{id: 'the-asian-giant', patterns: ['the asian giant'], says: 'Name the country'}],"],
  },
  {
    says: ['Settings for some of the texts, by file or by publisher.'],
    yaml: [
      'overrides:',
      "  - files: 'wires/**'",
      "    rules: {dateline: 'off'}",
      '  - sources: Quay Daily',
      '    style: {spelling: en-GB}',
    ],
    js: [
      'overrides: [',
      "  {files: 'wires/**', rules: {dateline: 'off'}},",
      "  {sources: 'Quay Daily', style: {spelling: 'en-GB'}},",
      '],',
    ],
  },
  same(['Files that are no texts to judge, in the syntax of .gitignore.'], 'ignore', "['drafts/']"),
  same(
    ['Names of the fields of records; a.b is b inside a.'],
    'fields',
    '{text: body.text, title: headline}',
    "{text: 'body.text', title: 'headline'}",
  ),
  same(['Fixes that are probably right and that a person should look at.'], 'unsafe', 'false'),
  same(['Kinds of fix and their findings: repair, removal, style.'], 'only', '[repair, removal]', "['repair', 'removal']"),
  same(['The least severity that makes the exit code 1: error, warning, info, never.'], 'failOn', 'warning', "'warning'"),
]

const PATHS: readonly Entry[] = [
  same(['Public figures of your own (YAML); see the README.'], 'people', 'people.yml', "'people.yml'"),
  same(
    ['What a survey learnt (copydesk survey), and what was decided of names.'],
    'profile',
    'copydesk.profile.json',
    "'copydesk.profile.json'",
  ),
  same([], 'decisions', 'copydesk.decisions.yml', "'copydesk.decisions.yml'"),
  same(['Any retext plugin, whose messages are reported too.'], 'plugins', '[retext-repeated-words]', "['retext-repeated-words']"),
]

function yamlTemplate(): string {
  const lines = [...ENTRIES, ...PATHS].flatMap(({says, yaml}) => ['', ...says.map((one) => `# ${one}`), ...yaml.map((one) => `#${one}`)])
  return `# yaml-language-server: $schema=${SCHEMA}\n# What copydesk looks for here. Paths are relative to this file; the command line wins.\n${lines.join('\n')}\n`
}

function moduleTemplate(): string {
  const lines = [...ENTRIES, ...PATHS].flatMap(({says, js}) => ['', ...says.map((one) => `  // ${one}`), ...js.map((one) => `  //${one}`)])
  return `import {defineConfig} from 'copydesk/config'\n\n// What copydesk looks for here. Paths are relative to this file; the command line wins.\nexport default defineConfig({${lines.join('\n')}\n})\n`
}
