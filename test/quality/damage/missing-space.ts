import {type DamageKind, withoutSpace} from './damage.js'

const kind = (name: string, candidates: DamageKind['candidates'], prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'missing-space',
  name,
  candidates,
  ...(prepare === undefined ? {} : {prepare}),
})

/** Straight double marks made curly by what stands beside them. */
const curly = (text: string): string => text.replace(/(?<=^|[\s(])"/gm, '“').replaceAll('"', '”')

/** The space lost that belongs beside a mark. */
export const missingSpace: readonly DamageKind[] = [
  kind('comma and lower case', withoutSpace(/(?<=\p{Ll}{3},) (?=\p{Ll}{2})/gu)),
  kind('comma and capital', withoutSpace(/(?<=\p{L}{3},) (?=\p{Lu}\p{Ll})/gu)),
  kind('colon', withoutSpace(/(?<=\p{Ll}{3}:) (?=\p{Lu}\p{Ll})/gu)),
  kind('semicolon', withoutSpace(/(?<=\p{Ll}{3};) (?=\p{Ll}{2})/gu)),
  kind('word and bracket', withoutSpace(/(?<=\p{L}{3}) (?=\(\p{Lu}{3,}\))/gu)),
  kind('bracket and word', withoutSpace(/(?<=\p{L}{3}\)) (?=\p{Ll}{2})/gu)),
  kind('word and opening mark', withoutSpace(/(?<=\p{Ll}{3}) (?=“\p{Ll}[^“\n]{0,200}”)/gu), curly),
  kind('closing mark and word', withoutSpace(/(?<=“[^“\n”]{0,200}\p{Ll}”) (?=\p{Ll}{2})/gu), curly),
  kind('year and sentence', withoutSpace(/(?<=\p{Ll}{2} (?:19|20)\d\d\.) (?=\p{Lu}\p{Ll})/gu)),
]
