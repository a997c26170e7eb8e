import {type DamageKind, wherever} from './damage.js'

/** The other form of the indefinite article, before words of which every dictionary and every reader is sure. */
export const indefiniteArticle: readonly DamageKind[] = [
  {
    rule: 'indefinite-article',
    name: 'a for an',
    candidates: wherever(/(?<=[ ]\p{Ll}+ )an(?= [aeio]\p{Ll}{3,} )/gu, () => ({text: 'a'})),
  },
  {
    rule: 'indefinite-article',
    name: 'an for a',
    candidates: wherever(/(?<=[ ](?:of|in|for|with|as|is|was) )a(?= [bcdfgklmnprst][aeiou]\p{Ll}{3,} )/gu, () => ({text: 'an'})),
  },
]
