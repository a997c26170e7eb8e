import {type DamageKind, wherever, withoutSpace} from './damage.js'

const OFFICES = 'President|Minister|Secretary|Senator|Governor|Chancellor|Ambassador|Mayor|Judge|Speaker|Professor|Commissioner'
const FUNCTION_WORDS =
  'the|of|in|to|for|with|on|at|by|from|as|but|that|and|was|has|had|will|would|could|which|who|when|after|before|because'

const kind = (name: string, candidates: DamageKind['candidates'], most?: number): DamageKind => ({
  rule: 'glued-words',
  name,
  candidates,
  ...(most === undefined ? {} : {most}),
})

/** The space between two words or sentences lost, from the joins that are plain to those that nobody could part for certain. */
export const gluedWords: readonly DamageKind[] = [
  kind('name and reporting verb', withoutSpace(/(?<=\b\p{Lu}\p{Ll}{2,}) (?=(?:said|says|told)\b)/gu)),
  kind('"the" and a name', withoutSpace(/(?<=\bthe) (?=\p{Lu}\p{Ll}+\b)/gu)),
  kind('office and name', withoutSpace(new RegExp(`(?<=\\b(?:${OFFICES})) (?=\\p{Lu}\\p{Ll}+\\b)`, 'gu'))),
  kind('sentence and sentence', withoutSpace(/(?<=\p{Ll}{2}\.) (?=\p{Lu}\p{Ll}+ )/gu)),
  kind('quotation and sentence', withoutSpace(/(?<=\p{Ll}[.,?!]”) (?=\p{L}+ )/gu)),
  // A headline run into the first sentence: the line end is gone, and a space is the best that can be put there.
  kind(
    'headline and sentence',
    wherever(/(?<=^[^\n.]{19,120}\p{Ll})\n+(?=\p{Lu}\p{Ll}+ )/gu, () => ({text: '', seen: {start: -1, end: 1}, right: ' '})),
    1,
  ),
  kind('word and function word', withoutSpace(new RegExp(`(?<= \\p{Ll}{4,}) (?=(?:${FUNCTION_WORDS}) )`, 'gu'))),
  kind('function word and word', withoutSpace(new RegExp(`(?<= (?:${FUNCTION_WORDS})) (?=\\p{Ll}{4,} )`, 'gu'))),
  kind('name and name', withoutSpace(/(?<=\b\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll}+\b)/gu)),
  kind('any two lower-case words', withoutSpace(/(?<= \p{Ll}{2,}) (?=\p{Ll}{2,}[ ,.])/gu)),
]
