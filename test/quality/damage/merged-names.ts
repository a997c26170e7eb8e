import type {DamageKind} from './damage.js'
import {type Figure, figures, guest, named, withParagraph} from './figures.js'

const longer = (): Figure[] => figures().filter(({order, family}) => order === 'given-first' && /^\p{Lu}\p{Ll}{5,}$/u.test(family))
const half = (which: number): Figure[] => longer().filter((_, at) => at % 2 === which)

/** Two people of one sentence whose "and" is lost. */
export const mergedNames: readonly DamageKind[] = [
  {
    rule: 'merged-names',
    name: 'the word between two people lost',
    most: 1,
    prepare: (text) => {
      const [one, other] = [guest(text, half(0)), guest(text, half(1), 'other ')]
      if (one === undefined || other === undefined) return text
      return withParagraph(
        `On Monday ${one.name} met ${other.name}. First ${one.family} sang. Then ${other.family} danced. In the evening ${one.family} and ${other.family} thanked the town.`,
        text,
      )
    },
    candidates: (text) => {
      const [one, other] = [named(text, half(0)), named(text, half(1))]
      const joined = `${one?.family} and ${other?.family}`
      const start = text.indexOf(joined)
      if (one === undefined || other === undefined || start < 0) return []
      const merged = `${one.family} ${other.family}`
      return [{start, end: start + joined.length, text: merged, seen: {start: 0, end: merged.length}}]
    },
  },
]
