import {type DamageKind, wherever} from './damage.js'

/** A preposition put in behind "during". */
export const doubledPreposition: readonly DamageKind[] = [
  {
    rule: 'doubled-preposition',
    name: 'at behind during',
    candidates: wherever(/(?<=[ ]\p{Ll}+ )during(?= (?:the|a|his|their) )/gu, () => ({text: 'during at'})),
  },
]
