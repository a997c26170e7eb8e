import {builtInPeople} from '../lexicon/authority-builtin.js'
import {parseAuthority} from '../lexicon/authority-file.js'
import {Authority} from '../lexicon/authority-index.js'
import {type ConfiguredDesk, desksOf, type TextPlace} from './desk.js'
import {pathName} from './problem.js'
import type {Config} from './types.js'
import {problemsOf} from './validate.js'

/**
 * The options of `lint`, `normalize` and `clean` that a config means, text by text.
 *
 * What a config names (files of people and phrases, decisions, the profile, plugins, other configs by name) is for the command line:
 * the library takes such things as values, in the options beside these.
 * @throws TypeError when the config is wrong, with all that is, or names a file of phrases or another config
 * @example
 * ```ts
 * import {lint} from 'copydesk'
 * import {configure} from 'copydesk/config'
 *
 * const desk = configure({overrides: [{sources: 'Quay Daily', rules: {'repeated-words': 'off'}}]})
 * const article = {source: 'Quay Daily', text: 'The state of of things.'}
 * lint(article, desk({source: article.source})).length // 0
 * lint(article, desk()).length // 1
 * ```
 */
export function configure(config: Config): (place?: TextPlace) => ConfiguredDesk {
  const wrong = problemsOf(config)
  if (wrong.length > 0) throw new TypeError(wrong.map(({path, what, remedy}) => `${pathName(path)}: ${what}; ${remedy}`).join('\n'))
  return desksOf(config, {authority: authorityOf(config)})
}

/** The public figures that a config knows; `undefined` for the built-in ones alone. */
function authorityOf({people = [], builtInPeople: isBuiltIn = true}: Config): Authority | undefined {
  const own = [people].flat().filter((person) => typeof person === 'object')
  if (own.length === 0 && isBuiltIn) return undefined
  const {people: parsed, problems} = parseAuthority({people: own}, 'the config')
  if (problems.length > 0) throw new TypeError(problems.join('\n'))
  return new Authority(...(isBuiltIn ? [builtInPeople()] : []), parsed)
}
