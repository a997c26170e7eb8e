import {type ConfiguredDesk, desksOf, type TextPlace} from './desk.js'
import {pathName} from './problem.js'
import type {Config} from './types.js'
import {problemsOf} from './validate.js'

/**
 * The options of `lint`, `normalize` and `clean` that a config means, text by text.
 *
 * What a config names (files of people, decisions and phrases, the profile, plugins, other configs by name) is for the command line:
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
  return desksOf(config)
}
