import {COMMON} from '../kernels/wordset.js'
import type {NameOrder} from '../lexicon/authority.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {Authority, AuthorityMatch} from '../lexicon/authority-index.js'
import {familyFirstNames, givenNames} from '../lexicon/given-names.js'
import {wordSet} from '../lexicon/words.js'
import type {Field} from '../view/article.js'
import {isEastAsian, type Mention} from './mentions.js'
import type {NameWord} from './name-runs.js'

/** How a mention names its person. */
export type MentionForm = 'full' | 'family' | 'given'

/** A mention with the field it stands in. */
export interface Placed {
  readonly field: Field
  readonly mention: Mention
}

/** A mention that is a person's. */
export interface Naming extends Placed {
  readonly form: MentionForm
}

/** One person as one article names them. */
export interface Person {
  /** The form in full under which the article introduces the person. */
  readonly name: string
  readonly family: string
  readonly given: string
  readonly order: NameOrder
  /** What the authority has under this form: the person of that name, or one of whom it is a variant. */
  readonly known: readonly AuthorityMatch[]
  readonly namings: readonly Naming[]
  /** Whether the article gives the name in full. */
  readonly introduced: boolean
}

/** Two names joined by a hyphen: "the Blinken-Gang meeting". Offsets are those of the two parts. */
export interface Pair {
  readonly field: Field
  readonly parts: ReadonlyArray<{readonly start: number; readonly end: number; readonly name: string; readonly persons: readonly Person[]}>
}

/** Who is who in one article. */
export interface People {
  readonly persons: readonly Person[]
  readonly pairs: readonly Pair[]
  /** Names that are nobody's here: unknown, or shared by several. */
  readonly loose: readonly Placed[]
  /** Those whose family name is this, but for case and diacritics. */
  byFamily(name: string): readonly Person[]
  byGiven(name: string): readonly Person[]
}

interface Draft extends Person {
  readonly namings: Naming[]
  readonly middle: readonly string[]
}

/** What a form in full says of a name. */
interface Parts {
  readonly family: string
  readonly given: string
  /** Given names in the middle, and initials. */
  readonly middle: readonly string[]
  readonly order: NameOrder
}

/**
 * Groups the mentions of an article's fields into persons: a name in full introduces one; the family name, with
 * or without a title, goes on. Forms in full are one person's when their families are equal and their given names
 * are, but for middle names and initials. Two who share a family name stay two, and its bare mentions are loose.
 */
export function gatherPeople(
  fields: ReadonlyArray<{readonly field: Field; readonly mentions: readonly Mention[]; readonly text: string}>,
  authority: Authority,
): People {
  const drafts: Draft[] = []
  const families = new Map<string, Draft[]>()
  const givens = new Map<string, Draft[]>()
  // "Peña Nieto" of "Enrique Peña Nieto".
  const tails = new Map<string, Draft>()
  const singles = new Map<string, number>()
  for (const {mentions} of fields)
    for (const one of mentions) if (isSingle(one)) singles.set(foldForm(one.name), (singles.get(foldForm(one.name)) ?? 0) + 1)

  const rest: Placed[] = []
  for (const {field, mentions, text} of fields)
    for (const mention of mentions) {
      if ((mention.standing !== 'certain' && mention.standing !== 'likely') || isSingle(mention) || areTwo(mention)) {
        rest.push({field, mention})
        continue
      }
      const whole = tails.get(mention.name)
      if (whole !== undefined) {
        // "Enrique Peña Nieto … Peña Nieto".
        whole.namings.push({field, mention, form: 'family'})
        continue
      }
      const parts = partsOf(mention, text, authority, singles)
      const draft = parts && (families.get(foldForm(parts.family))?.find((one) => isSame(one, parts)) ?? introduce(parts, mention))
      if (draft === undefined) rest.push({field, mention})
      else draft.namings.push({field, mention, form: 'full'})
    }

  const loose: Placed[] = []
  const pairs: Pair[] = []
  for (const {field, mention} of rest) {
    const found = resolve(mention)
    if (found !== undefined) found.draft.namings.push({field, mention, form: found.form})
    else if (!takePair(field, mention) && !takeCaps(field, mention)) loose.push({field, mention})
  }
  for (const draft of drafts)
    draft.namings.sort((a, b) => (a.field === b.field ? a.mention.start - b.mention.start : a.field === 'title' ? -1 : 1))
  return {
    persons: drafts,
    pairs,
    loose,
    byFamily: (name) => families.get(foldForm(name)) ?? [],
    byGiven: (name) => givens.get(foldForm(name)) ?? [],
  }

  function introduce(parts: Parts, {name}: Mention): Draft {
    return enter({...parts, name, known: authority.byName(name), namings: [], introduced: true})
  }

  /** "Qin Blinken asked", where Qin Gang and Antony Blinken are named. */
  function areTwo({standing, words, name}: Mention): boolean {
    if (standing !== 'likely' || words.length !== 2) return false
    const [first, second] = name.split(' ').map((word) => families.get(foldForm(word)))
    return first !== undefined && second !== undefined && first.some((one) => !second.includes(one))
  }

  function enter(draft: Draft): Draft {
    drafts.push(draft)
    for (const key of familyKeys(draft.family)) push(families, key, draft)
    const tail = draft.name.slice(draft.name.indexOf(' ') + 1)
    if (tail.includes(' ')) tails.set(tail, draft)
    if (draft.given !== '') push(givens, foldForm(draft.given), draft)
    return draft
  }

  function resolve(mention: Mention): {draft: Draft; form: MentionForm} | undefined {
    if (!isSingle(mention)) return undefined
    const key = foldForm(mention.name)
    const named = families.get(key)
    if (named !== undefined) return named.length === 1 ? {draft: named[0] as Draft, form: 'family'} : undefined
    // Whom the authority alone has under this name: "Blinken" in an article that never says who that is.
    const known = authority.formHashes.has(mention.words.at(-1)?.hash ?? 0) ? authority.byFamily(mention.name) : []
    const [match] = known
    if (match === undefined || mention.standing === 'none' || known.some(({person}) => person !== match.person)) return undefined
    if (mention.title === undefined && (isWord(mention) || givenNames.has(mention.words.at(-1)?.hash ?? 0))) return undefined
    const {person} = match
    const draft = enter({
      name: person.name,
      family: mention.name,
      given: person.given ?? '',
      middle: [],
      order: person.order,
      known,
      namings: [],
      introduced: false,
    })
    return {draft, form: 'family'}
  }

  function takePair(field: Field, {name, start, words}: Mention): boolean {
    const [only] = words
    if (only === undefined || words.length > 1 || !only.compound) return false
    const parts = name.split(/[-‐‑–]/)
    if (parts.length !== 2) return false
    const [left, right] = parts as [string, string]
    const persons = [left, right].map((part) => families.get(foldForm(part)) ?? [])
    if (persons.every((one) => one.length === 0)) return false
    pairs.push({
      field,
      parts: [
        {start, end: start + left.length, name: left, persons: persons[0] as Draft[]},
        {start: start + left.length + 1, end: start + name.length, name: right, persons: persons[1] as Draft[]},
      ],
    })
    return true
  }

  /** "UNCLEAR IF BLINKEN": in capitals the words do not show where a name begins. */
  function takeCaps(field: Field, mention: Mention): boolean {
    if (!mention.caps || isSingle(mention)) return false
    const {words} = mention
    let taken = false
    const take = (from: number, to: number, draft: Draft, form: MentionForm): void => {
      const [first, last] = [words[from] as NameWord, words[to - 1] as NameWord]
      const name = mention.name.slice(first.start - mention.start, last.end - mention.start)
      draft.namings.push({field, mention: {...mention, start: first.start, end: last.end, words: words.slice(from, to), name}, form})
      taken = true
    }
    const spelt = (from: number, to: number): string =>
      foldForm(mention.name.slice((words[from] as NameWord).start - mention.start, (words[to - 1] as NameWord).end - mention.start))
    for (let at = 0; at < words.length; at++) {
      const full = [4, 3, 2].find(
        (length) => at + length <= words.length && drafts.some((one) => foldForm(one.name) === spelt(at, at + length)),
      )
      if (full !== undefined) {
        take(at, at + full, drafts.find((one) => foldForm(one.name) === spelt(at, at + full)) as Draft, 'full')
        at += full - 1
        continue
      }
      const named = families.get(spelt(at, at + 1))
      if (named?.length === 1) take(at, at + 1, named[0] as Draft, 'family')
    }
    return taken
  }
}

/** One word, particles and all: a family name, or a person of one name. */
export function isSingle({words}: Mention): boolean {
  return words.filter(({kind}) => kind === 'word').length === 1 && words.every(({kind}) => kind !== 'initial')
}

/** Whether English has the word in lower case, so that a capital at a sentence's head makes it no name. */
function isWord({name}: Mention): boolean {
  return (wordSet().look(name) & COMMON) !== 0
}

function partsOf(
  {words, name, start}: Mention,
  text: string,
  authority: Authority,
  singles: ReadonlyMap<string, number>,
): Parts | undefined {
  const named = words.filter(({kind}) => kind === 'word' || kind === 'initial')
  const [head] = named
  const tail = named.findLast(({kind}) => kind === 'word')
  if (head === undefined || tail === undefined || head === tail) return undefined
  const spelt = (word: NameWord): string => text.slice(word.start, word.end)
  const matches = authority.formHashes.has(head.hash) ? authority.byName(name) : []
  const match = matches.find(({variant}) => variant === undefined) ?? matches[0]
  if (match?.family !== undefined && match.given !== undefined) {
    // The match's parts are written as the authority has them: the text's own spelling is at the same place.
    // "William Lai" of Lai Ching-te has the family name last.
    const first = match.person.order === 'family-first' && foldForm(name).startsWith(foldForm(match.family))
    return first ? {...splitFirst(), order: 'family-first'} : {...splitLast(), order: 'given-first'}
  }
  if (isFamilyFirst()) return {...splitFirst(), order: 'family-first'}
  return {...splitLast(), order: 'given-first'}

  function isFamilyFirst(): boolean {
    if (!familyFirstNames.has((head as NameWord).hash) || named.length > 3) return false
    if (!named.slice(1).every((word) => word.kind === 'word' && isEastAsian(spelt(word)))) return false
    const first = singles.get(foldForm(spelt(head as NameWord))) ?? 0
    const last = singles.get(foldForm(spelt(tail as NameWord))) ?? 0
    // "Ban Ki-moon … Ban said" against "Jo Cox … Cox said".
    return (
      first > last ||
      (first === last &&
        !givenNames.has((tail as NameWord).hash) &&
        (wordSet().look(spelt(tail as NameWord)) === 0 || !givenNames.has((head as NameWord).hash)))
    )
  }

  function splitFirst(): {family: string; given: string; middle: string[]} {
    const second = named[1] as NameWord
    return {family: spelt(head as NameWord), given: text.slice(second.start, (named.at(-1) as NameWord).end), middle: []}
  }

  function splitLast(): {family: string; given: string; middle: string[]} {
    let from = words.indexOf(tail as NameWord)
    while (from > 1 && words[from - 1]?.kind === 'particle') from--
    const family = text.slice((words[from] as NameWord).start, (tail as NameWord).end)
    const inner = words
      .slice(1, from)
      .filter(({kind}) => kind === 'word' || kind === 'initial')
      .map(spelt)
    return {family, given: text.slice(start, (head as NameWord).end), middle: inner}
  }
}

/** Same family name, and given names that do not contradict each other. */
function isSame(draft: Draft, parts: Parts): boolean {
  if (!draft.introduced || foldForm(draft.family) !== foldForm(parts.family)) return false
  const [a, b] = [foldForm(draft.given), foldForm(parts.given)]
  if (a !== b && !(isInitialOf(a, b) || isInitialOf(b, a))) return false
  const [m, n] = [draft.middle[0], parts.middle[0]]
  return m === undefined || n === undefined || foldForm(m)[0] === foldForm(n)[0]
}

function isInitialOf(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short)
}

/** The keys under which a family name is asked: whole, and without particles ("al-Sisi", "Sisi"). */
function familyKeys(family: string): string[] {
  const whole = foldForm(family)
  const bare = whole.replace(PARTICLES, '')
  return bare === whole ? [whole] : [whole, bare]
}

const PARTICLES =
  /^(?:(?:al|el|ul|ad|as|ash|bin|ibn|bint|abu|de|del|della|di|da|dos|das|do|du|des|la|le|van|von|der|den|ter|ten|af|av)[ -])+/

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
