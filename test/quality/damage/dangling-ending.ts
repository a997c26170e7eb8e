import type {Damage, DamageKind} from './damage.js'
import {wherever} from './damage.js'

/** Cuts the text behind one of the words in its last sentences. */
function cut(pattern: RegExp): DamageKind['candidates'] {
  return (text) => {
    const found: Damage[] = []
    const from = Math.max(0, text.length - 300)
    for (const match of text.slice(from).matchAll(pattern)) {
      const start = from + match.index + match[0].length
      if (start > 0) found.push({start, end: text.length, text: '', seen: {start: -1, end: 0}})
    }
    return found
  }
}

/** Paragraphs and texts that break off. */
export const danglingEnding: readonly DamageKind[] = [
  {
    rule: 'dangling-ending',
    name: 'comma at the end of a paragraph',
    candidates: wherever(/(?<=\p{Ll}{3})\.(?=\n+\p{Lu})/gu, () => ({text: ','})),
  },
  {
    rule: 'dangling-ending',
    name: 'text cut after a function word',
    most: 1,
    candidates: cut(/\p{Ll}{3} \p{Ll}{3,} (?:the|a|of|and|to|with|by|in|that)(?= \p{L})/gu),
  },
  {
    rule: 'dangling-ending',
    name: 'text cut after a comma',
    most: 1,
    candidates: cut(/\p{Ll}{3} \p{Ll}{3,} \p{Ll}{3,},(?= \p{L})/gu),
  },
]
