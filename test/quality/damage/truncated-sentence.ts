import {type DamageKind, wherever} from './damage.js'

/** Sentences without their first letter. */
export const truncatedSentence: readonly DamageKind[] = [
  {
    rule: 'truncated-sentence',
    name: "a paragraph's first letter",
    candidates: wherever(/(?<=\p{Ll}{2}\.\n\s*)\p{Lu}(?=\p{Ll}+ \p{Ll})/gu, () => ({text: '', seen: {start: 0, end: 1}})),
  },
  {
    rule: 'truncated-sentence',
    name: "a sentence's first letter",
    candidates: wherever(/(?<=\p{Ll}{3}\. )\p{Lu}(?=\p{Ll}+ \p{Ll})/gu, () => ({text: '', seen: {start: 0, end: 1}})),
  },
  {
    rule: 'truncated-sentence',
    name: "a dateline's first letter",
    prepare: (text) => `MOSCOW (Reuters) - ${text}`,
    candidates: wherever(/^M/g, () => ({text: '', seen: {start: 0, end: 1}})),
  },
]
