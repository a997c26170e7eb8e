import {type DamageKind, wherever} from './damage.js'

const kind = (name: string, candidates: DamageKind['candidates']): DamageKind => ({rule: 'invisible-characters', name, candidates})
const put = (pattern: RegExp, text: string): DamageKind['candidates'] => wherever(pattern, () => ({text}))

/** Characters that nobody sees, put where editors and web pages leave them. */
export const invisibleCharacters: readonly DamageKind[] = [
  kind('no-break space between words', put(/(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, '\u00a0')),
  kind('no-break space beside a space', put(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, '\u00a0 ')),
  kind('narrow space between words', put(/(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, '\u202f')),
  kind('soft hyphen in a word', put(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')),
  kind('zero-width space before a word', put(/(?<= )(?=\p{Ll}{3})/gu, '\u200b')),
  kind('zero-width space in a word', put(/(?<=\b\p{Ll}{2})(?=\p{Ll}{3})/gu, '\u200b')),
  kind('byte order mark', put(/(?<=\p{Ll}{3})(?=[ .,])/gu, '\ufeff')),
  kind('direction mark', put(/(?<= )(?=\p{L}{3})/gu, '\u200e')),
]
