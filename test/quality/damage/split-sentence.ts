import {type DamageKind, wherever} from './damage.js'

/** Line ends that a splitter of sentences puts behind an abbreviation. */
export const splitSentence: readonly DamageKind[] = [
  {
    rule: 'split-sentence',
    name: 'line end behind a title',
    candidates: wherever(/(?<=\p{L}+ \p{L}+ (?:Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Fr|Rev|Lt|Col|Sgt|Prof)\.) (?=\p{Lu}\p{Ll}+ \p{L}+)/gu, () => ({
      text: '\n',
    })),
  },
  {
    rule: 'split-sentence',
    name: 'line end behind "No."',
    candidates: wherever(/(?<=\p{L}+ \p{L}+ (?:No|pp|vol)\.) (?=\p{Nd})/gu, () => ({text: '\n'})),
  },
]
