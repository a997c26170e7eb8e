import {AUTHORITY} from './authority.data.js'
import type {AuthorityPerson} from './authority.js'
import {Authority} from './authority-index.js'

let people: readonly AuthorityPerson[] | undefined
let authority: Authority | undefined

/**
 * The public figures that the library knows, to be merged with others.
 * @example
 * ```ts
 * import {Authority, builtInPeople} from 'copydesk'
 *
 * new Authority(builtInPeople()).byName('Antony Blinken')[0]?.person.family // 'Blinken'
 * ```
 */
export function builtInPeople(): readonly AuthorityPerson[] {
  people ??= JSON.parse(AUTHORITY) as AuthorityPerson[]
  return people
}

/** The index of them; built at the first question, once per process. */
export function builtInAuthority(): Authority {
  authority ??= new Authority(builtInPeople())
  return authority
}
