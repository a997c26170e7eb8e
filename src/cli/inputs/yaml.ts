import {parseDocument} from 'yaml'
import {Failure} from '../problems.js'

/**
 * The value of a YAML text, or of JSON, which is YAML too; throws a `Failure` with the line where it is neither.
 * @param name what the user calls the file
 */
export function readYaml(text: string, name: string): unknown {
  const document = parseDocument(text, {prettyErrors: false})
  const [error] = document.errors
  if (error === undefined) return document.toJS() as unknown
  const line = text.slice(0, error.pos[0]).split('\n').length
  throw new Failure(`${name}:${line}`, `is neither YAML nor JSON: ${error.message.split('\n', 1)[0]}`, 'mend that line')
}
