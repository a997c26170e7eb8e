import {type DamageKind, wherever} from './damage.js'

/** Lines that a page puts between paragraphs, run into the sentence after them. */
const LINES = ['Trouble on the quay', 'Ada Holm/Coast Pictures', 'RELATED: Port chief quits over lost cargo', 'What happens next']

export const runInLine: readonly DamageKind[] = LINES.map((line) => ({
  rule: 'run-in-line',
  name: `"${line}" run in`,
  candidates: wherever(/(?<=\p{Ll}{3}\. )(?=(?:The|But|It|They|When|While|There|This) \p{Ll}+ \p{Ll}+ )/gu, () => ({
    text: `${line} `,
    seen: {start: 0, end: line.length},
  })),
}))
