import {parseDocument} from 'yaml'
import {Failure} from '../problems.js'

/**
 * The value of a YAML text, or of JSON, which is YAML too; throws a `Failure` with the line where it is neither.
 * @param name what the user calls the file
 */
export function readYaml(text: string, name: string): unknown {
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'error'})
  // What is only warned of, such as an unknown tag, would be left out of the value.
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split('\n').length
    throw new Failure(`${name}:${line}`, `is neither YAML nor JSON: ${error.message.split('\n', 1)[0]}`, 'mend that line')
  }
  try {
    return document.toJS() as unknown
  } catch (failure) {
    // An alias of nothing, or one that would fill the memory.
    throw new Failure(name, `is no YAML that can be used: ${(failure as Error).message.split('\n', 1)[0]}`, 'write the values out')
  }
}
