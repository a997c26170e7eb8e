/** Public figures put into right texts, as the damage to their names needs them. */
import {hashWord} from '../../../src/kernels/fold.js'
import type {AuthorityPerson, VariantType} from '../../../src/lexicon/authority.js'
import {builtInAuthority, builtInPeople} from '../../../src/lexicon/authority-builtin.js'
import {foldForm} from '../../../src/lexicon/authority-forms.js'
import type {Damage} from './damage.js'

/** A public figure with both parts of the name and an office of a country. */
export interface Figure extends AuthorityPerson {
  readonly family: string
  readonly given: string
}

const COUNTRIES: Readonly<Record<string, string>> = {'United States': 'US', 'United Kingdom': 'British'}

/** "China’s foreign minister". */
export function styleOf({offices}: Figure): string {
  const [{title, country = ''} = {title: ''}] = offices
  return `${COUNTRIES[country] ?? `${country}’s`} ${title}`
}

// Offices that the rules read before a name, and that one person of a country holds.
const OFFICES = new Set(
  'president/prime minister/foreign minister/secretary of state/foreign secretary/chancellor/vice president/defense minister/attorney general/treasury secretary'.split(
    '/',
  ),
)

let all: Figure[] | undefined

/** Figures of two words and one such office, of whom nobody else in the list has the family name. */
export function figures(): Figure[] {
  const authority = builtInAuthority()
  all ??= builtInPeople().filter(
    (one): one is Figure =>
      one.family !== undefined &&
      one.given !== undefined &&
      one.name.split(' ').length === 2 &&
      OFFICES.has(one.offices[0]?.title ?? '') &&
      one.offices[0]?.country !== undefined &&
      authority.byFamily(one.family).every(({person}) => person === one),
  )
  return all
}

/** One of them for a text, always the same, whom the text does not name. */
export function guest(text: string, among: readonly Figure[], salt = ''): Figure | undefined {
  const free = among.filter(({family, given, variants}) =>
    [family, given, ...variants.flatMap(({form}) => form.split(' '))].every((word) => !text.includes(word)),
  )
  return free[(hashWord(`${salt}${text.slice(0, 200)}`) >>> 0) % Math.max(1, free.length)]
}

/** The text with a paragraph of its own before it. */
export function withParagraph(paragraph: string, text: string): string {
  return `${paragraph}${text.includes('\n\n') ? '\n\n' : text.includes('\n') ? '\n' : ' '}${text}`
}

/** The first figure of these whose name begins in the first sentence of a text. */
export function named(text: string, among: readonly Figure[]): Figure | undefined {
  const head = text.slice(0, text.indexOf('.') + 1)
  return among.find(({name}) => head.includes(name))
}

/** Variants of a type with as many words as the name, and what they make of the family name. */
export function variantsOf(person: Figure, type: VariantType): Array<{form: string; family: string}> {
  const words = person.name.split(' ')
  const at = words.indexOf(person.family)
  return person.variants.flatMap(({form, type: of}) => {
    const others = form.split(' ')
    const fits = of === type && at >= 0 && others.length === words.length && foldForm(form) !== foldForm(person.name)
    return fits ? [{form, family: others[at] as string}] : []
  })
}

/** Every place of some words, as whole words, changed: one damage from the first to the last of them. */
export function everywhere(text: string, changes: Readonly<Record<string, string>>): Damage[] {
  const words = Object.keys(changes).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}]|-\\p{L})`, 'gu')
  const found = [...text.matchAll(pattern)]
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return []
  const end = last.index + last[0].length
  const changed = text.slice(first.index, end).replace(pattern, (word) => changes[word] as string)
  return [{start: first.index, end, text: changed, seen: {start: 0, end: changed.length}}]
}

/** Two letters inside a word swapped; nothing for words of fewer than six letters. */
export function slip(word: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(word)) return undefined
  for (let at = 2; at + 2 < word.length; at++)
    if (word[at] !== word[at + 1]) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return undefined
}
