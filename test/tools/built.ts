/**
 * The built desk. The tools run it instead of the sources: what tsx makes of a hot loop is five times slower.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {authorityFiles} from './authority.js'
import {root} from './corpora.js'

export interface Built {
  readonly desk: typeof import('../../src/desk.js')
  readonly corpus: typeof import('../../src/corpus/observations.js')
  readonly decisions: typeof import('../../src/corpus/decide.js')
  readonly rules: typeof import('../../rules/index.js')
  readonly facts: typeof import('../../src/facts/facts.js')
  readonly view: typeof import('../../src/view/view.js')
  readonly tokens: typeof import('../../src/kernels/tokenize.js')
}

/** Loads the built desk, and builds it first when a source is newer than what was made of it. */
export async function loadBuilt(): Promise<Built> {
  if (isStale()) build()
  const [desk, corpus, decisions, rules, facts, view, tokens] = await Promise.all([
    importBuilt<Built['desk']>('src/desk.js'),
    importBuilt<Built['corpus']>('src/corpus/observations.js'),
    importBuilt<Built['decisions']>('src/corpus/decide.js'),
    importBuilt<Built['rules']>('rules/index.js'),
    importBuilt<Built['facts']>('src/facts/facts.js'),
    importBuilt<Built['view']>('src/view/view.js'),
    importBuilt<Built['tokens']>('src/kernels/tokenize.js'),
  ])
  return {desk, corpus, decisions, rules, facts, view, tokens}
}

/** Imports a module of `dist`; its type is that of its source. */
export async function importBuilt<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(root, 'dist', path)).href)) as Module
}

function isStale(): boolean {
  for (const folder of ['src', 'rules']) {
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})) {
      if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue
      const made = join(root, 'dist', folder, name.replace(/\.ts$/, '.js'))
      if (!existsSync(made) || statSync(made).mtimeMs < statSync(join(root, folder, name)).mtimeMs) return true
    }
  }
  const authority = join(root, 'src/lexicon/authority.data.ts')
  if (!existsSync(join(root, 'src/lexicon/words.data.ts')) || !existsSync(authority)) return true
  return authorityFiles().some((file) => statSync(join(root, file)).mtimeMs > statSync(authority).mtimeMs)
}

function build(): void {
  console.error('dist is older than the sources; building it …')
  const npm = spawnSync('npm', ['run', '--silent', 'build'], {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'})
  if (npm.status === 0) return
  console.error(`${npm.stdout}${npm.stderr}`)
  console.error('The build failed: nothing can be measured.')
  process.exit(2)
}
