import {type DamageKind, wherever} from './damage.js'

/** A paragraph of 20 words or more that opens with no quotation mark. */
const PARAGRAPH = /(?<=\n|^)(?=(?:[^\s]+ ){20,60}[^\s]+$)\p{Lu}[^\n"“”]*\.$/gmu
const SENTENCE = /(?<=[.!?] )\p{Lu}(?:[^\s.!?"“”]+ ){14,40}\p{Ll}{3,}\.(?= \p{Lu})/gu

/** Paragraphs and sentences written twice. */
export const repeatedBlock: readonly DamageKind[] = [
  {
    rule: 'repeated-block',
    name: 'paragraph repeated below itself',
    most: 1,
    candidates: wherever(PARAGRAPH, ({0: said}) => ({text: `${said}\n${said}`, seen: {start: said.length + 1, end: said.length * 2 + 1}})),
  },
  {
    rule: 'repeated-block',
    name: 'sentence written twice',
    most: 1,
    candidates: wherever(SENTENCE, ({0: said}) => ({text: `${said} ${said}`, seen: {start: said.length + 1, end: said.length * 2 + 1}})),
  },
]
