/**
 * Writes what is made of the rooms in rules/: the catalogue, the plugins, their data files as modules, and
 * the table in the README.
 * With --check it writes nothing and fails when one of them is stale.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'
import {parse} from 'yaml'
import {readEntries} from '../../src/rule/patterns/entries.js'
import type {AnyRule} from '../../src/rule/rule.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const check = process.argv.includes('--check')
const ids = readdirSync(join(root, 'rules'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && existsSync(join(root, 'rules', entry.name, 'rule.ts')))
  .map((entry) => entry.name)
  .sort()

const stale: string[] = []
refresh('rules/index.ts', formatted('rules/index.ts', catalogueSource()))
for (const id of ids) {
  for (const file of readdirSync(join(root, 'rules', id)))
    if (file.endsWith('.txt')) refresh(`rules/${id}/${file.replace(/\.txt$/, '.ts')}`, tableSource(id, file))
  const phrases = readdirSync(join(root, 'rules', id)).filter((file) => file.endsWith('.yml'))
  if (phrases.length > 0) refresh(`rules/${id}/entries.ts`, formatted(`rules/${id}/entries.ts`, entriesSource(id, phrases.sort())))
}
const rules = await Promise.all(ids.map(ruleOf))
refresh('src/config/rules.ts', formatted('src/config/rules.ts', rulesSource()))
refresh('src/config/schema.json', formatted('src/config/schema.json', schemaSource()))
refresh('src/retext/plugins.ts', formatted('src/retext/plugins.ts', pluginsSource()))
if (existsSync(join(root, 'README.md'))) refresh('README.md', withTable(readFileSync(join(root, 'README.md'), 'utf8'), table()))
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}; run "npm run generate"`)
  process.exitCode = 1
}

function catalogueSource(): string {
  const imports = ids.map((id) => `import ${camel(id)} from './${id}/rule.js'`)
  const list = `new Catalogue([${ids.map(camel).join(', ')}])`
  return `// Made by "npm run generate" from the rooms in this folder.\nimport {Catalogue} from '../src/rule/catalogue.js'\n${imports.join('\n')}\n\n/** Every rule of copydesk. */\nexport const catalogue: Catalogue = ${list}\n`
}

/** A data file as a module, so that the core reads no files and runs in a browser. */
function tableSource(id: string, file: string): string {
  const text = readFileSync(join(root, 'rules', id, file), 'utf8')
  return `// Made by "npm run generate" from ${file}.\nconst text: string = \`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`\n\nexport default text\n`
}

/** The entries of a room's phrase files as one module, without their examples, which run as tests. */
function entriesSource(id: string, files: readonly string[]): string {
  const problems: string[] = []
  const entries = files.flatMap((file) =>
    readEntries(parse(readFileSync(join(root, 'rules', id, file), 'utf8')), (problem) => problems.push(`rules/${id}/${file}: ${problem}`)),
  )
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const kept = entries.map(({examples, silent, fixed, ...entry}) => entry)
  return `// Made by "npm run generate" from ${files.join(', ')}.\nimport type {PhraseEntry} from '../../src/rule/patterns/entries.js'\n\nconst entries: readonly PhraseEntry[] = ${JSON.stringify(kept)}\n\nexport default entries\n`
}

function pluginsSource(): string {
  const imports = ids.map((id) => `import ${camel(id)} from '../../rules/${id}/rule.js'`)
  const plugins = rules.map(({id, summary}) => `/** ${summary}. */\nexport const ${plugin(id)}: RulePlugin = toPlugin(${camel(id)})`)
  return `// Made by "npm run generate" from the rooms in rules/.\n${imports.join('\n')}\nimport {type RulePlugin, toPlugin} from './adapter.js'\n\n${plugins.join('\n')}\n`
}

/** One key a rule, so that editors know the rules, what they find and what each may be told. */
function rulesSource(): string {
  const options = {lines: 'LineOptions', phrases: 'PhraseOptions'}
  const keys: string[] = []
  const rooms: string[] = []
  for (const {id, summary, table} of rules) {
    const type = table === undefined ? 'CommonOptions' : options[table]
    keys.push(`  /** ${summary.replaceAll('*/', '*\\/')} */\n  readonly '${id}'?: RuleSetting<${type}>`)
    rooms.push(`  '${id}': ${type}`)
  }
  const head = `// Made by "npm run generate" from the rooms in rules/.\nimport type {CommonOptions, LineOptions, PhraseOptions, RuleSetting} from './types.js'\n`
  return `${head}\n/** Severity and options of single rules. */\nexport interface RulesConfig {\n${keys.join('\n')}\n}\n\n/** What each rule may be told. */\nexport interface RuleOptions {\n${rooms.join('\n')}\n}\n`
}

/** The JSON Schema of a config, from the types, so that the two cannot part. */
function schemaSource(): string {
  const schema = createGenerator({
    path: join(root, 'src/config/types.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Config',
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'export',
    topRef: true,
    sortProps: false,
  }).createSchema('Config')
  return JSON.stringify({title: 'copydesk config', ...schema})
}

async function ruleOf(id: string): Promise<AnyRule> {
  const {default: rule} = (await import(pathToFileURL(join(root, 'rules', id, 'rule.ts')).href)) as {default: AnyRule}
  return rule
}

function table(): string {
  const rows = ['| rule | finds | fix | default |', '| --- | --- | --- | --- |']
  for (const rule of rules) {
    const {id} = rule
    const fix = rule.fixes === undefined ? '–' : `${rule.fixes.tier} ${rule.fixes.kinds.join(', ')}`
    const page = existsSync(join(root, 'rules', id, 'rule.md')) ? `[${rule.id}](rules/${id}/rule.md)` : rule.id
    rows.push(
      `| ${[page, rule.summary, fix, rule.preset === 'recommended' ? rule.severity : rule.preset].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    )
  }
  return rows.join('\n')
}

function withTable(readme: string, rows: string): string {
  const open = '<!-- rules -->'
  const close = '<!-- /rules -->'
  const start = readme.indexOf(open)
  const end = readme.indexOf(close)
  return start < 0 || end < start ? readme : `${readme.slice(0, start + open.length)}\n${rows}\n${readme.slice(end)}`
}

/** The repository's own formatter has the last word, so that the output is stable under it. */
function formatted(name: string, source: string): string {
  return execFileSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', '--linter-enabled=false', `--stdin-file-path=${name}`], {
    cwd: root,
    input: source,
    encoding: 'utf8',
  })
}

function refresh(name: string, made: string): void {
  const path = join(root, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === made) return
  if (check) stale.push(name)
  else writeFileSync(path, made)
}

function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function plugin(id: string): string {
  const name = camel(id)
  return `retext${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
