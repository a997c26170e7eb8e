import {COMMON} from '../kernels/wordset.js'
import type {NameOrder} from '../lexicon/authority.js'
import {foldForm, wordsOf} from '../lexicon/authority-forms.js'
import type {Authority, AuthorityMatch} from '../lexicon/authority-index.js'
import {familyFirstNames, givenNames} from '../lexicon/given-names.js'
import {wordSet} from '../lexicon/words.js'
import {isEastAsian, type Mention} from './mentions.js'
import type {NameWord} from './name-runs.js'

/** What a form in full says of a name; words as the text spells them. */
export interface NameParts {
  readonly family: string
  readonly given: string
  /** Given names in the middle, and initials. */
  readonly middle: readonly string[]
  readonly suffix: string
  readonly order: NameOrder
}

/** Whether a name has a word behind its first one, without which it has no parts. */
export function hasParts({words}: Mention): boolean {
  const first = words.findIndex(({kind}) => kind === 'word' || kind === 'initial')
  return first >= 0 && words.findLastIndex(({kind}) => kind === 'word') > first
}

/**
 * Parts a name of at least two words: as the authority has it; family name first where the words are East Asian
 * and the article's bare mentions agree (`singles` counts them by folded form); else family name last, particles with it.
 */
export function partsOfMention(
  {words, name}: Mention,
  text: string,
  authority: Authority,
  singles: ReadonlyMap<string, number>,
): NameParts | undefined {
  const named = words.filter(({kind}) => kind === 'word' || kind === 'initial')
  const tail = named.findLast(({kind}) => kind === 'word')
  const [head] = named
  if (head === undefined || tail === undefined || head === tail) return undefined
  const spelt = (word: NameWord): string => text.slice(word.start, word.end)
  const suffix = words.find(({kind}) => kind === 'suffix')
  const ending = suffix === undefined ? '' : foldForm(spelt(suffix))
  const matches = authority.formHashes.has(head.hash) ? authority.byName(name) : []
  const match = matches.find(({variant}) => variant === undefined) ?? matches[0]
  if (match?.family !== undefined && match.given !== undefined) {
    // "William Lai" of Lai Ching-te.
    const turned = match.variant !== undefined && foldForm(match.family) === foldForm(spelt(tail))
    if (!turned && match.person.order === 'family-first') return familyFirst()
    return familyLast(wordsOf(match.family).length)
  }
  return isFamilyFirst(named as [NameWord, ...NameWord[]], spelt, singles) ? familyFirst() : familyLast(0)

  function familyFirst(): NameParts {
    const second = named[1] as NameWord
    const given = text.slice(second.start, (named.at(-1) as NameWord).end)
    return {family: spelt(head as NameWord), given, middle: [], suffix: ending, order: 'family-first'}
  }

  /** The last `count` words, or the last one with its particles. */
  function familyLast(count: number): NameParts {
    const end = words.indexOf(tail as NameWord)
    let from = Math.max(1, count > 0 ? end - count + 1 : end)
    while (count === 0 && from > 1 && words[from - 1]?.kind === 'particle') from--
    const middle = words.slice(1, from).filter(({kind}) => kind === 'word' || kind === 'initial')
    const family = text.slice((words[from] as NameWord).start, (tail as NameWord).end)
    return {family, given: spelt(head as NameWord), middle: middle.map(spelt), suffix: ending, order: 'given-first'}
  }
}

// Vietnamese names are known by their first word, whatever the later mentions are.
const VIETNAMESE = new Set('nguyen tran pham hoang huynh phan'.split(' '))

/** Whether the family name of a person is Vietnamese: such people are called by their given names. */
export function isVietnamese(family: string): boolean {
  return VIETNAMESE.has(foldForm(family))
}

function isFamilyFirst(
  named: readonly [NameWord, ...NameWord[]],
  spelt: (word: NameWord) => string,
  singles: ReadonlyMap<string, number>,
): boolean {
  const [head] = named
  const tail = named.at(-1) as NameWord
  if (!familyFirstNames.has(head.hash) || named.length > 3) return false
  if (!named.slice(1).every((word) => word.kind === 'word' && isEastAsian(spelt(word)))) return false
  if (isVietnamese(spelt(head)) && named.length === 3) return true
  const first = singles.get(foldForm(spelt(head))) ?? 0
  const last = singles.get(foldForm(spelt(tail))) ?? 0
  if (first !== last) return first > last
  // "Ban Ki-moon … Ban said" against "Jo Cox … Cox said".
  return !givenNames.has(tail.hash) && (wordSet().look(spelt(tail)) === 0 || !givenNames.has(head.hash))
}

/** Who has parts, and is known to the authority under some forms. */
interface Named extends NameParts {
  readonly known: readonly AuthorityMatch[]
}

/** Whether two forms in full may be one person's: the same family name, and given names that do not contradict each other. */
export function mayBeOne(a: Named, b: Named): boolean {
  if (foldForm(a.family) !== foldForm(b.family)) return false
  const [one, other] = [canonicalOf(a), canonicalOf(b)]
  // "Mike Flynn" and "Michael Flynn"; "Donald Trump" and "Donald Trump Jr."
  if (one !== undefined && other !== undefined) return one === other
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false
  const [given, otherGiven] = [foldForm(a.given), foldForm(b.given)]
  if (given !== otherGiven && !isInitialOf(given, otherGiven) && !isInitialOf(otherGiven, given)) return false
  const [middle, otherMiddle] = [a.middle[0], b.middle[0]]
  return middle === undefined || otherMiddle === undefined || foldForm(middle)[0] === foldForm(otherMiddle)[0]
}

function canonicalOf({known}: Named): AuthorityMatch['person'] | undefined {
  return known.find(({variant}) => variant === undefined || variant.type === 'romanisation')?.person
}

function isInitialOf(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short)
}

/** The keys under which a family name is asked: whole, and without particles ("al-Sisi", "Sisi"). */
export function familyKeys(family: string): string[] {
  const whole = foldForm(family)
  const bare = whole.replace(PARTICLES, '')
  return bare === whole ? [whole] : [whole, bare]
}

const PARTICLES =
  /^(?:(?:al|el|ul|ad|as|ash|bin|ibn|bint|abu|de|del|della|di|da|dos|das|do|du|des|la|le|van|von|der|den|ter|ten|af|av)[ -])+/

/** The form without initials and suffix, under which the authority may have it: "Robert S. Mueller III". */
export function plainForm({words, name, start}: Mention): string {
  const plain = words.filter(({kind}) => kind === 'word' || kind === 'particle')
  return plain.length === words.length ? name : plain.map((word) => name.slice(word.start - start, word.end - start)).join(' ')
}

/** One word, particles and all: a family name, or a person of one name. */
export function isSingle({words}: Mention): boolean {
  return words.filter(({kind}) => kind === 'word').length === 1 && words.every(({kind}) => kind !== 'initial')
}

/** Whether English has the word in lower case, so that a capital at a sentence's head makes it no name. */
export function isWord({name}: Mention): boolean {
  return (wordSet().look(name) & COMMON) !== 0
}
