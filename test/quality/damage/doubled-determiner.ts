import {type DamageKind, wherever} from './damage.js'

/** A determiner put in before another. */
export const doubledDeterminer: readonly DamageKind[] = [
  {
    rule: 'doubled-determiner',
    name: 'the before a possessive',
    candidates: wherever(/(?<=[ ]\p{Ll}+ )(?:his|its|their)(?= \p{Ll}{4,} )/gu, ([word]) => ({text: `the ${word}`})),
  },
  {
    rule: 'doubled-determiner',
    name: 'a before an',
    candidates: wherever(/(?<=[ ]\p{Ll}+ )an(?= \p{Ll}{4,} )/gu, () => ({text: 'a an'})),
  },
]
