import {type DamageKind, wherever} from './damage.js'

const lower = (match: RegExpExecArray): {text: string} => ({text: match[0].toLowerCase()})
// Inside a sentence: behind a lower-case word and a space.
const INSIDE = '(?<=\\p{Ll}{2} )'
const inside = (words: string): RegExp => new RegExp(`${INSIDE}(?:${words})(?=[ .,;:?!)’']|$)`, 'gmu')

/** Names inside sentences that lose their capitals. */
export const nameCase: readonly DamageKind[] = [
  {
    rule: 'name-case',
    name: 'weekday or month',
    candidates: wherever(
      inside(
        'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|September|October|November|December',
      ),
      lower,
    ),
  },
  {
    rule: 'name-case',
    name: 'country',
    candidates: wherever(
      inside('Australia|Britain|Canada|Germany|France|Russia|Iraq|Iran|Afghanistan|Indonesia|Vietnam|Korea|Europe|Asia|Africa|America'),
      lower,
    ),
  },
  {
    rule: 'name-case',
    name: 'nation before people',
    candidates: wherever(
      /(?<=\p{Ll}{2} )(?:American|Australian|British|Chinese|German|Iraqi|Russian)(?= (?:people|government|troops|forces|companies|scientists|researchers|economy)\b)/gu,
      lower,
    ),
  },
  {
    rule: 'name-case',
    name: 'second word of a name',
    candidates: wherever(
      /(?<=\p{Ll}{2} (?:United|New|South|North|Saudi|European|Middle) )(?:States|Nations|Kingdom|York|Zealand|Africa|Korea|Arabia|Union|East)\b/gu,
      (match) => ({
        text: match[0].toLowerCase(),
        seen: {start: -3, end: match[0].length},
      }),
    ),
  },
  {
    rule: 'name-case',
    name: 'all words of a name',
    candidates: wherever(inside('United States|United Nations|New York|New Zealand|South Africa|North Korea|Middle East'), lower),
  },
  {
    rule: 'name-case',
    name: 'surname behind a title',
    candidates: wherever(/(?<=\p{Ll}{2} (?:Mr|Ms|Dr|President|Senator) )\p{Lu}\p{Ll}{3,}(?=[ ,.’'])/gu, lower),
  },
]
