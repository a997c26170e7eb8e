import {type DamageKind, wherever} from './damage.js'

const kind = (name: string, candidates: DamageKind['candidates'], prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'repeated-punctuation',
  name,
  candidates,
  ...(prepare === undefined ? {} : {prepare}),
})

const curly = (text: string): string => text.replace(/(?<=^|[\s(])"/gm, '“').replaceAll('"', '”')

/** A mark written twice. */
export const repeatedPunctuation: readonly DamageKind[] = [
  kind(
    'stop, space, stop',
    wherever(/(?<=\p{Ll}{3})\.(?= \p{Lu}\p{Ll})/gu, () => ({text: '. .'})),
  ),
  kind(
    'two stops',
    wherever(/(?<=\p{Ll}{3})\.(?= \p{Lu}\p{Ll})/gu, () => ({text: '..'})),
  ),
  kind(
    'two commas',
    wherever(/(?<=\p{Ll}{3}),(?= \p{Ll})/gu, () => ({text: ',,'})),
  ),
  kind(
    'comma and stop',
    wherever(/(?<=\p{Ll}{3})\.(?= \p{Lu}\p{Ll})/gu, () => ({text: ',.'})),
  ),
  kind(
    'two opening marks',
    wherever(/(?<=\s)“(?=\p{L}{2})/gu, () => ({text: '““'})),
    curly,
  ),
]
