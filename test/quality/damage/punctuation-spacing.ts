import {type DamageKind, wherever} from './damage.js'

const kind = (name: string, pattern: RegExp, prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'punctuation-spacing',
  name,
  candidates: wherever(pattern, () => ({text: ' '})),
  ...(prepare === undefined ? {} : {prepare}),
})

const curly = (text: string): string => text.replace(/(?<=^|[\s(])"/gm, '“').replaceAll('"', '”')

/** A space put where none belongs. */
export const punctuationSpacing: readonly DamageKind[] = [
  kind('before a comma', /(?<=\p{Ll}{3})(?=, \p{L})/gu),
  kind('before a stop', /(?<=\p{Ll}{3})(?=\.\s+\p{Lu}\p{Ll})/gu),
  kind('before a colon or semicolon', /(?<=\p{Ll}{3})(?=[:;] \p{L})/gu),
  kind('before a closing bracket', /(?<=\p{L})(?=\))/gu),
  kind('behind an opening bracket', /(?<= \()(?=\p{L}{2})/gu),
  kind('behind an opening mark', /(?<=[ \n]“)(?=\p{L}{2})/gu, curly),
  kind('before a closing mark', /(?<=“[^“”\n]{0,300}[\p{Ll},.])(?=” )/gu, curly),
]
