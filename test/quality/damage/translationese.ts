import {type DamageKind, wherever} from './damage.js'

/** What a translation word for word leaves, done to right text. */
export const translationese: readonly DamageKind[] = [
  {
    rule: 'translationese',
    name: 'personal a',
    candidates: wherever(
      /\b(?:urged|persuaded|convinced|forced|compelled)(?= (?:him|her|them|us|me|\p{Lu}\p{Ll}+) to \p{Ll})/gu,
      ([verb]) => ({
        text: `${verb} to`,
      }),
    ),
  },
  {
    rule: 'translationese',
    name: 'this weekday',
    candidates: wherever(
      /(?<=\b(?:said|met|announced|arrived|died|began|won|told \w+) )on (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/gu,
      () => ({
        text: 'this ',
        seen: {start: 0, end: 10},
      }),
    ),
  },
  {
    rule: 'translationese',
    name: 'figure and thousand',
    candidates: wherever(/(?<=[ ]\d{1,3}),000(?= (?:people|men|women|children|square|\p{Ll}{3,}s)\b)/gu, () => ({text: ' thousand'})),
  },
]
