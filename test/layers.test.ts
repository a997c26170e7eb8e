import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {dirname, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

/** The order of the flow: a module imports from its own layer and from those before it. */
const LAYERS = [
  'src/kernels',
  'src/view',
  'src/lexicon',
  'src/names',
  'src/facts',
  'src/rule',
  'rules',
  'src/fixes',
  'src/corpus',
  'src/desk.ts',
  'src/retext',
  'src/report',
  'src/config',
  'src/cli',
]
/** Layers that run anywhere, so that a browser can hold the desk. */
const PORTABLE = LAYERS.slice(0, LAYERS.indexOf('src/retext') + 1)
const INDEX = 'src/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const files = ['src', 'rules'].flatMap((top) =>
  readdirSync(root + top, {recursive: true, encoding: 'utf8'})
    .map((name) => posix.join(top, name.replaceAll('\\', '/')))
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name)),
)

/** Every specifier that a module imports, static, dynamic, for types or by re-export. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(root + file, 'utf8'), true, true).importedFiles.map((one) => one.fileName)
}

/** The file of the project that a relative specifier names. */
function targetOf(file: string, specifier: string): string {
  return posix.join(dirname(file), specifier).replace(/\.js$/, '.ts')
}

const isRelative = (specifier: string): boolean => /^\.{1,2}(?:\/|$)/.test(specifier)
const layerOf = (file: string): number => LAYERS.findIndex((layer) => file === layer || file.startsWith(`${layer}/`))
const roomOf = (file: string): string | undefined => /^rules\/[^/]+(?=\/)/.exec(file)?.[0]

it('every module stands in a layer', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => layerOf(file) < 0 && file !== INDEX)).toEqual([])
})

it('sees all forms of an import', () => {
  const source =
    "import a from './a.js'\nimport type {B} from './b.js'\nexport * from './c.js'\nexport {type D} from './d.js'\nawait import('./e.js')\nimport './f.js'\nlet g: import('./g.js').G"
  expect(ts.preProcessFile(source, true, true).importedFiles.map((one) => one.fileName)).toEqual([
    './a.js',
    './b.js',
    './c.js',
    './d.js',
    './e.js',
    './f.js',
    './g.js',
  ])
})

describe.each(files)('%s', (file) => {
  const imports = importsOf(file)
  const relative = imports.filter(isRelative)

  it('imports only from its own layer and from those before it', () => {
    const limit = file === INDEX ? LAYERS.indexOf('src/desk.ts') : layerOf(file)
    expect(
      relative.filter((specifier) => !(layerOf(targetOf(file, specifier)) >= 0 && layerOf(targetOf(file, specifier)) <= limit)),
    ).toEqual([])
  })

  it('names what exists, with its ending', () => {
    expect(
      relative.filter((specifier) =>
        specifier.endsWith('.json')
          ? !existsSync(root + targetOf(file, specifier))
          : !specifier.endsWith('.js') || !files.includes(targetOf(file, specifier)),
      ),
    ).toEqual([])
  })

  if (PORTABLE.includes(LAYERS[layerOf(file)] ?? '') || file === INDEX) {
    it('needs nothing of Node', () => {
      expect(
        imports.filter((specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] as string)),
      ).toEqual([])
    })
  }

  const room = roomOf(file)
  if (room !== undefined) {
    it('reads facts and no other room', () => {
      const allowed = ['src/kernels/', 'src/view/', 'src/lexicon/', 'src/names/', 'src/facts/', 'src/rule/', `${room}/`]
      expect(
        relative.map((specifier) => targetOf(file, specifier)).filter((target) => !allowed.some((place) => target.startsWith(place))),
      ).toEqual([])
    })
  }
})
