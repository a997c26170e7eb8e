import {type DamageKind, wherever} from './damage.js'

/** Apostrophes that could not be read. No fix is safe, so they count as detected only. */
export const replacementCharacter: readonly DamageKind[] = [
  {rule: 'replacement-character', name: 'apostrophe lost', candidates: wherever(/(?<=\p{L})['’](?=\p{L})/gu, () => ({text: '\ufffd'}))},
  {
    rule: 'replacement-character',
    name: 'apostrophe as question mark',
    candidates: wherever(/(?<=\bdon|\bdidn|\bisn)['’](?=t\b)/giu, () => ({text: '?'})),
  },
]
