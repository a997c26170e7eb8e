import type {VariantType} from '../../../src/lexicon/authority.js'
import {builtInAuthority} from '../../../src/lexicon/authority-builtin.js'
import type {DamageKind} from './damage.js'
import {everywhere, type Figure, figures, guest, named, slip, styleOf, variantsOf, withParagraph} from './figures.js'

const having = (type: VariantType): Figure[] => figures().filter((one) => variantsOf(one, type).length > 0)

const slipping = (): Figure[] => figures().filter(({order, family}) => order === 'given-first' && slip(family) !== undefined)

/** A paragraph about one of these figures, with the office or without. */
function introduce(among: () => Figure[], office: boolean): (text: string) => string {
  return (text) => {
    const one = guest(text, among())
    if (one === undefined) return text
    const style = office ? `${styleOf(one)} ` : ''
    return withParagraph(`On Monday ${style}${one.name} came to the fair. Later ${one.family} thanked the town.`, text)
  }
}

/** The figure of the first sentence under each variant, the family name with it. */
function renamed(type: VariantType, stays: boolean): DamageKind['candidates'] {
  return (text) => {
    const one = named(text, having(type))
    if (one === undefined) return []
    return variantsOf(one, type).flatMap(({form, family}) =>
      everywhere(text, {[one.name]: form, ...(family === one.family ? {} : {[one.family]: family})}).map((damage) =>
        stays ? {...damage, right: damage.text} : damage,
      ),
    )
  }
}

/** Names of public figures written otherwise, each in the whole article, and slips in the names of anybody. */
export const nameVariants: readonly DamageKind[] = [
  {
    rule: 'name-variants',
    name: 'misspelling that nobody bears',
    most: 1,
    prepare: introduce(() => having('misspelling'), false),
    candidates: renamed('misspelling', false),
  },
  {
    rule: 'name-variants',
    name: 'name of another, with office and country',
    most: 1,
    prepare: introduce(() => having('confusion'), true),
    candidates: renamed('confusion', false),
  },
  {
    rule: 'name-variants',
    name: 'name of another, nothing beside it: to be left alone',
    most: 1,
    prepare: introduce(() => having('confusion'), false),
    candidates: renamed('confusion', true),
  },
  {
    rule: 'name-variants',
    name: 'slip in a figure’s family name, with office and country',
    most: 1,
    prepare: introduce(slipping, true),
    candidates: (text) => {
      const one = named(text, slipping())
      const wrong = one === undefined ? undefined : slip(one.family)
      // A slip that the list has is a misspelling.
      if (one === undefined || wrong === undefined || builtInAuthority().byFamily(wrong).length > 0) return []
      return everywhere(text, {[one.name]: one.name.replace(one.family, wrong), [one.family]: wrong})
    },
  },
  {
    rule: 'name-variants',
    name: 'slip in one of many mentions',
    most: 1,
    prepare: (text) => {
      const one = guest(text, slipping())
      if (one === undefined) return text
      const {name, family} = one
      return withParagraph(
        `On Monday ${name} came to the fair. Later ${family} thanked the town. At noon the crowd asked ${family} to sing. Then Mr ${family} danced, and we saw ${family} smile.`,
        text,
      )
    },
    candidates: (text) => {
      const one = named(text, slipping())
      const wrong = one === undefined ? undefined : slip(one.family)
      const start = text.indexOf(`${one?.family} to sing`)
      if (one === undefined || wrong === undefined || start < 0 || builtInAuthority().byFamily(wrong).length > 0) return []
      return [{start, end: start + one.family.length, text: wrong, seen: {start: 0, end: wrong.length}}]
    },
  },
]
