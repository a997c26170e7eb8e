/**
 * Examples of documentation as programs: those of the README's fences and of the docstrings of what the package exports.
 * `expression // 'value'` says what an expression gives, and is checked; words after `,`, `:` or `;` are for the reader.
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Example {
  /** Where it stands. */
  readonly name: string
  readonly code: string
}

/** What a module exports. */
export interface Documented {
  readonly name: string
  readonly isFunction: boolean
  /** The docstring without its tags. */
  readonly words: string
  readonly examples: readonly Example[]
}

/** The fences of Markdown in TypeScript or JavaScript, each by the line on which it begins. */
export function fencesOf(markdown: string, name: string): Example[] {
  return [...markdown.matchAll(/^```[tj]s\n(.*?)^```$/gms)].map((match) => ({
    name: `${name}:${markdown.slice(0, match.index).split('\n').length}`,
    code: match[1] as string,
  }))
}

const entries = ['src/index.ts', 'src/retext/index.ts', 'src/config/index.ts'].map((file) => root + file)
const config = ts.parseJsonConfigFileContent(ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile).config, ts.sys, `${root}test`)
const sources = ts.createProgram(entries, config.options)

/** All that the package exports but its rules. */
export function documented(): Documented[] {
  const checker = sources.getTypeChecker()
  return entries.flatMap((file) => {
    const module = checker.getSymbolAtLocation(sources.getSourceFile(file) as ts.SourceFile) as ts.Symbol
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const tags = symbol.getJsDocTags(checker).filter((tag) => tag.name === 'example')
      return {
        name: exported.name,
        isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0,
        words: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        examples: tags.flatMap((tag) => fencesOf(`${ts.displayPartsToString(tag.text)}\n`, exported.name)),
      }
    })
  })
}

/** What the compiler says of examples as modules of a user's, in strict mode. */
export function typeErrors(examples: readonly Example[]): string[] {
  const files = new Map(examples.map(({code}, at) => [`${root}test/example-${at}.ts`, `${code}\nexport {}\n`]))
  const host = ts.createCompilerHost(config.options)
  const {fileExists, readFile, getSourceFile} = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, options) => {
    const code = files.get(file)
    return code === undefined ? getSourceFile(file, options) : ts.createSourceFile(file, code, options)
  }
  const program = ts.createProgram([...files.keys()], {...config.options, noUnusedLocals: false}, host, sources)
  return [...files.keys()].flatMap((file, at) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({messageText, start = 0}) => {
      const line = (files.get(file) as string).slice(0, start).split('\n').length
      return `${examples[at]?.name}, line ${line} of the example: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    }),
  )
}

// A value, with nothing after it but words for the reader.
const VALUE = /^ *\/\/ ((?:'[^']*'|\[.*\]|\{.*\}|-?[\d.]+|true|false|null|undefined))(?:[,:;] .*)?$/

/** Runs an example; fails where an expression does not give what its comment says. */
export async function run({code}: Example, load: (specifier: string) => Promise<unknown>): Promise<void> {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  let out = ''
  let at = 0
  const replace = (node: ts.Node, by: string): void => {
    out += code.slice(at, node.getStart()) + by
    at = node.end
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) replace(node, importOf(node))
    else if (ts.isExportAssignment(node)) replace(node, `void (${node.expression.getText()});`)
    else if (ts.isExpressionStatement(node)) {
      const value = VALUE.exec(code.slice(node.end).split('\n', 1)[0] as string)?.[1]
      if (value !== undefined) replace(node, `expect(${node.expression.getText()}).toEqual(${value});`)
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  out += code.slice(at)
  const {outputText} = ts.transpileModule(out, {compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext}})
  const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('load', 'expect', outputText)(load, expect)
}

function importOf(node: ts.ImportDeclaration): string {
  const names = node.importClause?.namedBindings
  const named =
    names !== undefined && ts.isNamedImports(names)
      ? names.elements.map(({name, propertyName}) => `${propertyName ? `${propertyName.text}: ` : ''}${name.text}`)
      : []
  const whole = node.importClause?.name
  return `const {${[...(whole === undefined ? [] : [`default: ${whole.text}`]), ...named].join(', ')}} = await load(${node.moduleSpecifier.getText()});`
}

/** The README. */
export function readme(): string {
  return readFileSync(`${root}README.md`, 'utf8')
}
