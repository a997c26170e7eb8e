import {type DamageKind, wherever} from './damage.js'

const HEADLINE = 'FERRY SINKS OFF VESSBY AFTER NIGHT OF STORMS'

/** Headlines in capitals between paragraphs, and glued between two sentences. */
export const insertedHeadline: readonly DamageKind[] = [
  {
    rule: 'inserted-headline',
    name: 'on its own line',
    candidates: wherever(/(?<=\p{Ll}{3}\.)(?=\n+\p{Lu}[^\n]{80,}\p{Ll}\p{P}*(?:\n|$))/gu, () => ({
      text: `\n${HEADLINE}`,
      seen: {start: 1, end: HEADLINE.length + 1},
    })),
  },
  {
    rule: 'inserted-headline',
    name: 'run into a paragraph',
    candidates: wherever(/(?<=(?:\p{Ll}+ ){6}\p{Ll}{3,}\. )(?=\p{Lu}\p{Ll}+ \p{Ll}+ )/gu, () => ({
      text: `${HEADLINE} `,
      seen: {start: 0, end: HEADLINE.length},
    })),
  },
  {
    rule: 'inserted-headline',
    name: 'glued between two sentences',
    candidates: wherever(/(?<=(?:\p{Ll}+ ){6}\p{Ll}{3,}\.) (?=\p{Lu}\p{Ll}+ \p{Ll}+ )/gu, () => ({
      text: HEADLINE,
      seen: {start: 0, end: HEADLINE.length},
    })),
  },
]
