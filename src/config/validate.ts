import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'
import {nearest} from '../kernels/nearest.js'
import {shown} from '../lexicon/entries.js'
import type {ConfigProblem} from './problem.js'
import schema from './schema.json' with {type: 'json'}
import type {Config} from './types.js'

let validator: ValidateFunction<Config> | undefined

/**
 * All that is wrong with a value that shall be a config; nothing when it is one.
 * @example
 * ```ts
 * import {problemsOf} from 'copydesk/config'
 *
 * problemsOf({rules: {'repeated-words': 'error'}}) // []
 * problemsOf({preset: 'strickt'})[0]?.path // ['preset']
 * ```
 */
export function problemsOf(value: unknown): ConfigProblem[] {
  validator ??= new Ajv({allErrors: true, strict: false, verbose: true}).compile<Config>(schema)
  if (validator(value)) return []
  return essential(validator.errors ?? []).map(worded)
}

/**
 * Of the errors of alternatives (a text, or a list of texts) those of the one that was meant: what is wrong deeper inside it
 * when it has the right shape, else one error that names all that may stand there.
 */
function essential(errors: readonly ErrorObject[]): Essential[] {
  const forks = new Set(errors.filter(({keyword}) => keyword === 'anyOf').map(({instancePath}) => instancePath))
  const single = errors.filter(({keyword}) => keyword !== 'anyOf')
  const isInside = (path: string, fork: string): boolean => path.startsWith(`${fork}/`)
  const out: Essential[] = []
  const told = new Set<string>()
  for (const error of single) {
    const {instancePath: path, keyword} = error
    if (!forks.has(path) || keyword === 'additionalProperties' || keyword === 'required') {
      out.push({error, choices: choicesOf([error])})
      continue
    }
    // What is wrong inside tells more than that the whole is none of the alternatives.
    const deeper = single.some((other) => isInside(other.instancePath, path) || (other.instancePath === path && isShape(other)))
    if (deeper || told.has(path)) continue
    told.add(path)
    out.push({error, choices: choicesOf(single.filter((other) => other.instancePath === path))})
  }
  return out.filter(
    ({error}, at) => out.findIndex((other) => other.error.instancePath === error.instancePath && sameKey(other.error, error)) === at,
  )
}

interface Essential {
  readonly error: ErrorObject
  readonly choices: Choices
}

/** What may stand in a place. */
interface Choices {
  readonly values: readonly unknown[]
  readonly types: readonly string[]
}

const isShape = ({keyword}: ErrorObject): boolean => keyword === 'additionalProperties' || keyword === 'required' || keyword === 'minItems'

function sameKey(a: ErrorObject, b: ErrorObject): boolean {
  const keyOf = ({params}: ErrorObject): unknown => params.additionalProperty ?? params.missingProperty
  return keyOf(a) === keyOf(b)
}

function choicesOf(errors: readonly ErrorObject[]): Choices {
  const values = errors.flatMap(({keyword, params}) =>
    keyword === 'enum' ? (params.allowedValues as unknown[]) : keyword === 'const' ? [params.allowedValue as unknown] : [],
  )
  const types = errors.flatMap(({keyword, params}) => (keyword === 'type' ? [params.type as string | string[]].flat() : []))
  // Where texts are named, "a text" says nothing.
  const named = new Set(values.map((value) => typeof value as string))
  return {values: [...new Set(values)], types: [...new Set(types)].filter((type) => !named.has(type))}
}

function worded({error, choices}: Essential): ConfigProblem {
  const path = pathOf(error.instancePath)
  const {keyword, params, data, parentSchema} = error
  if (keyword === 'additionalProperties') {
    const key = params.additionalProperty as string
    const known = Object.keys((parentSchema as {properties?: object} | undefined)?.properties ?? {})
    const like = nearest(key, known)
    const rules = path.at(-1) === 'rules'
    return {
      path: [...path, key],
      what: rules ? 'unknown rule' : 'unknown key',
      remedy:
        like === undefined ? (rules ? '"copydesk rules" lists all rules' : `the keys are ${known.join(', ')}`) : `did you mean "${like}"?`,
    }
  }
  if (keyword === 'required')
    return {path, what: `"${String(params.missingProperty)}" is missing`, remedy: `write it, or leave all of it out`}
  if (keyword === 'minItems' || keyword === 'maxItems')
    return {path, what: `has ${(data as unknown[]).length} entries`, remedy: 'write [state, options]'}
  const {values, types} = choices
  const like = typeof data === 'string' ? meant(data, values.filter((value) => typeof value === 'string') as string[]) : undefined
  const kinds = types.map((type) => TYPES[type] ?? {name: type, remedy: `write ${type}`})
  const [kind] = kinds
  const what = `${shortly(data)} is ${values.length > 0 || kind === undefined ? 'not known here' : `not ${either(kinds.map(({name}) => name))}`}`
  if (values.length === 0 && kinds.length === 1 && kind !== undefined) return {path, what, remedy: kind.remedy}
  // Of two, the one that looks more like it is not the more likely one: "en-AU".
  if (like !== undefined && values.length > 2) return {path, what, remedy: `did you mean "${like}"?`}
  const allowed = either([...values.map(shown), ...kinds.map(({name}) => name)])
  return {path, what, remedy: allowed === '' ? (error.message ?? 'check it') : `write ${allowed}`}
}

/** What a mistyped or shortened word was to be: "warn" is "warning". */
function meant(word: string, known: readonly string[]): string | undefined {
  return nearest(word, known) ?? (word.length > 2 ? known.find((one) => one.startsWith(word)) : undefined)
}

function either(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

const TYPES: Readonly<Record<string, {readonly name: string; readonly remedy: string}>> = {
  string: {name: 'a text', remedy: 'put it in quotation marks'},
  array: {name: 'a list', remedy: 'put it in [ ]'},
  object: {name: 'a mapping of keys to values', remedy: 'write each setting as a key with its value'},
  boolean: {name: 'true or false', remedy: 'write one of them'},
  number: {name: 'a number', remedy: 'write figures'},
  integer: {name: 'a whole number', remedy: 'write figures'},
}

function shortly(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : shown(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function pathOf(pointer: string): Array<string | number> {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
