import {type DamageKind, wherever} from './damage.js'

const SAID = '(?:said|says|added|explained|told \\p{Lu}\\p{L}+)'

/** The comma before a closing mark becomes a full stop. */
export const quoteAttribution: readonly DamageKind[] = [
  {
    rule: 'quote-attribution',
    name: 'stop before a pronoun',
    candidates: wherever(new RegExp(`(?<=\\p{Ll}{3}),(?=[”"] (?:he|she|they) ${SAID}[ .,])`, 'gu'), () => ({text: '.'})),
  },
  {
    rule: 'quote-attribution',
    name: 'stop before a name that ends the sentence',
    candidates: wherever(/(?<=\p{Ll}{3}),(?=[”"] \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? said\.)/gu, () => ({text: '.'})),
  },
]
