import {type DamageKind, wherever} from './damage.js'

const spaced = (text: string): string => text.trim().replace(/\s*\n\s*/g, '\n\n')
const flat = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')

/** The blank line between two paragraphs lost, doubled, or turned into indentation. */
export const paragraphSpacing: readonly DamageKind[] = [
  {
    rule: 'paragraph-spacing',
    name: 'one line end among blank lines',
    most: 1,
    prepare: spaced,
    candidates: wherever(/(?<=[^\n]{120}\.)\n\n(?=\p{Lu}[^\n]{120})/gu, () => ({text: '\n'})),
  },
  {
    rule: 'paragraph-spacing',
    name: 'three blank lines',
    prepare: spaced,
    candidates: wherever(/\n\n/g, () => ({text: '\n\n\n\n'})),
  },
  {
    rule: 'paragraph-spacing',
    name: 'indentation in flat text',
    prepare: flat,
    candidates: wherever(/(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll})/gu, () => ({text: ' '.repeat(17), right: '\n\n'})),
  },
]
