import {type DamageKind, wherever} from './damage.js'

/** A second space between two words. */
export const whitespace: readonly DamageKind[] = [
  {rule: 'whitespace', name: 'before lower case', candidates: wherever(/(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu, () => ({text: '  '}))},
  {rule: 'whitespace', name: 'before a capital', candidates: wherever(/(?<=\p{Ll}{2}) (?=\p{Lu}\p{Ll})/gu, () => ({text: '  '}))},
  {rule: 'whitespace', name: 'behind a comma', candidates: wherever(/(?<=\p{Ll}{2},) (?=\p{L})/gu, () => ({text: '  '}))},
]
