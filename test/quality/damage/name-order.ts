import type {Damage, DamageKind} from './damage.js'
import {type Figure, figures, guest, named, withParagraph} from './figures.js'

const familyFirst = (): Figure[] =>
  figures().filter(({order, given, family}) => order === 'family-first' && given !== family && !given.includes('-'))
const familyLast = (): Figure[] => figures().filter(({order, family}) => order === 'given-first' && /^\p{Lu}\p{Ll}{4,}$/u.test(family))

/** A visit, with both names joined and each after a title. */
function visit(text: string): string {
  const [one, other] = [guest(text, familyFirst()), guest(text, familyLast(), 'other ')]
  if (one === undefined || other === undefined) return text
  return withParagraph(
    `On Monday ${one.name} met ${other.name}. The ${other.family}-${one.family} meeting was short. In the evening Mr ${one.family} thanked the town.`,
    text,
  )
}

/** The family name behind these words made the given name. */
function swap(before: (other: Figure) => string): DamageKind['candidates'] {
  return (text) => {
    const [one, other] = [named(text, familyFirst()), named(text, familyLast())]
    if (one === undefined || other === undefined) return []
    const at = text.indexOf(`${before(other)}${one.family} `)
    if (at < 0) return []
    const start = at + before(other).length
    const damage: Damage = {start, end: start + one.family.length, text: one.given, seen: {start: 0, end: one.given.length}}
    return [damage]
  }
}

/** Given names where the family name should stand, of people whose family name comes first. */
export const nameOrder: readonly DamageKind[] = [
  {rule: 'name-order', name: 'given name joined to a family name', most: 1, prepare: visit, candidates: swap(({family}) => `${family}-`)},
  {rule: 'name-order', name: 'given name after a title', most: 1, prepare: visit, candidates: swap(() => 'Mr ')},
]
