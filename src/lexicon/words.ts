import {WordSet} from '../kernels/wordset.js'
import {WORDS} from './words.data.js'

let set: WordSet | undefined

/** All word forms of the American and British dictionaries; built at the first question, once per process. */
export function wordSet(): WordSet {
  set ??= new WordSet(WORDS)
  return set
}
