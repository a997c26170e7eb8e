import {type DamageKind, wherever} from './damage.js'

const NAME = '\\p{Lu}\\p{L}{2,}(?: \\p{Lu}\\p{L}{2,}){0,3}'

/** Link texts, contents of brackets and single words that were dropped; only what stood round them is left. */
export const droppedWords: readonly DamageKind[] = [
  {
    rule: 'dropped-words',
    name: 'name after an article',
    candidates: wherever(new RegExp(`(?<= \\p{Ll}+ the )${NAME}(?=[,.] )`, 'gu'), () => ({text: '', seen: {start: -4, end: 1}})),
  },
  {
    rule: 'dropped-words',
    name: 'name after a preposition',
    candidates: wherever(new RegExp(`(?<= (?:by|with|from|of|between) )${NAME}(?=, )`, 'gu'), () => ({
      text: '',
      seen: {start: -4, end: 1},
    })),
  },
  {
    rule: 'dropped-words',
    name: 'noun after an article',
    candidates: wherever(/(?<= the )\p{Ll}{3,} (?=(?:of|is|was|are|were|from|for|by|at) )/gu, () => ({
      text: '',
      seen: {start: -4, end: 4},
    })),
  },
  {
    rule: 'dropped-words',
    name: 'words in brackets',
    candidates: wherever(/(?<= \()[^()\n]{2,60}(?=\))/gu, () => ({text: '', seen: {start: -1, end: 1}})),
  },
]
