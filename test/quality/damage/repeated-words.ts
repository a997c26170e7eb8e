import {type DamageKind, wherever} from './damage.js'

const CERTAIN = 'the|of|and|a|an|or'

const double = (pattern: RegExp): DamageKind['candidates'] => wherever(pattern, ([word]) => ({text: `${word} ${word}`}))

/** A word written twice. */
export const repeatedWords: readonly DamageKind[] = [
  {rule: 'repeated-words', name: 'certain word doubled', candidates: double(new RegExp(`(?<= )(?:${CERTAIN})(?= \\p{L})`, 'gu'))},
  {
    rule: 'repeated-words',
    name: 'other word doubled',
    candidates: double(new RegExp(`(?<= )(?!(?:${CERTAIN}) )\\p{Ll}{2,}(?= \\p{L})`, 'gu')),
  },
]
