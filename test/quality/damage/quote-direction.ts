import {type DamageKind, wherever} from './damage.js'
import {curled} from './unbalanced-quotes.js'

const kind = (name: string, pattern: RegExp, text: string): DamageKind => ({
  rule: 'quote-direction',
  name,
  prepare: curled,
  candidates: wherever(pattern, () => ({text})),
})

/** Marks turned the wrong way round, as a program turns them that looks only at what stands before. */
export const quoteDirection: readonly DamageKind[] = [
  kind('closing mark turned', /(?<=“[^“”\n]{2,300})”/g, '“'),
  kind('opening mark turned', /“(?=[^“”\n]{2,300}”)/g, '”'),
  kind('apostrophe turned', /(?<=\p{L})’(?=(?:s|t|d|m|ll|re|ve)\b)/gu, '‘'),
  kind('apostrophe as an accent', /(?<=\p{L})’(?=(?:s|t|d|m|ll|re|ve)\b)/gu, '´'),
]
