import type {NameOrder} from '../lexicon/authority.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {Authority, AuthorityMatch} from '../lexicon/authority-index.js'
import {givenNames} from '../lexicon/given-names.js'
import type {Field} from '../view/article.js'
import type {Mention} from './mentions.js'
import {familyKeys, hasParts, isSingle, isVietnamese, isWord, mayBeOne, type NameParts, partsOfMention, plainForm} from './name-parts.js'
import type {NameWord} from './name-runs.js'
import type {Title} from './titles.js'

/** How a mention names its person. */
type MentionForm = 'full' | 'family' | 'given'

/** A mention with the field it stands in. */
interface Placed {
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
interface Pair {
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

/** A field with what may be names in it. */
export interface NamedField {
  readonly field: Field
  readonly mentions: readonly Mention[]
  readonly text: string
}

interface Draft extends Person, NameParts {
  readonly namings: Naming[]
}

/**
 * Groups the mentions of an article's fields into persons: a name in full introduces one; the family name, with
 * or without a title, goes on. Forms in full are one person's when their families are equal and their given names
 * are, but for middle names and initials. Two who share a family name stay two, and its bare mentions are loose
 * where no title tells which of them is meant.
 */
export function gatherPeople(fields: readonly NamedField[], authority: Authority): People {
  return new Gathering(fields, authority).people
}

// A list of winners may name hundreds of one family name; those are asked by the whole name only.
const MOST_BEARERS = 100

class Gathering {
  readonly #authority: Authority
  readonly #drafts: Draft[] = []
  readonly #families = new Map<string, Draft[]>()
  readonly #givens = new Map<string, Draft[]>()
  readonly #names = new Map<string, Draft>()
  /** "Peña Nieto" of "Enrique Peña Nieto". */
  readonly #tails = new Map<string, Draft>()
  /** How often a word stands alone as a name, by its folded form. */
  readonly #singles = new Map<string, number>()
  readonly #pairs: Pair[] = []
  readonly #loose: Placed[] = []

  constructor(fields: readonly NamedField[], authority: Authority) {
    this.#authority = authority
    const addressed = new Set<string>()
    for (const {mentions} of fields)
      for (const one of mentions) {
        if (!isSingle(one)) continue
        const key = foldForm(one.name)
        this.#singles.set(key, (this.#singles.get(key) ?? 0) + 1)
        if (one.title?.honorific === true) addressed.add(key)
      }
    const rest: Placed[] = []
    for (const {field, mentions, text} of fields)
      for (const mention of mentions) if (!this.#takeFull(field, mention, text, addressed)) rest.push({field, mention})
    for (const {field, mention} of rest)
      if (!(this.#takeShort(field, mention) || this.#takePair(field, mention) || this.#takeWithin(field, mention)))
        this.#loose.push({field, mention})
    for (const {namings} of this.#drafts)
      namings.sort((a, b) => (a.field === b.field ? a.mention.start - b.mention.start : a.field === 'title' ? -1 : 1))
  }

  get people(): People {
    return {
      persons: this.#drafts,
      pairs: this.#pairs,
      loose: this.#loose,
      byFamily: (name) => this.#families.get(foldForm(name)) ?? [],
      byGiven: (name) => this.#givens.get(foldForm(name)) ?? [],
    }
  }

  #enter(draft: Draft): Draft {
    this.#drafts.push(draft)
    for (const key of familyKeys(draft.family)) push(this.#families, key, draft)
    if (draft.given !== '') push(this.#givens, foldForm(draft.given), draft)
    if (!draft.introduced) return draft
    this.#names.set(foldForm(draft.name), draft)
    const tail = draft.name.slice(draft.name.indexOf(' ') + 1)
    if (tail.includes(' ') && draft.order === 'given-first') this.#tails.set(tail, draft)
    return draft
  }

  #takeFull(field: Field, mention: Mention, text: string, addressed: ReadonlySet<string>): boolean {
    if (isSingle(mention)) return false
    const folded = foldForm(mention.name)
    const whole = this.#tails.get(mention.name)
    if (whole !== undefined) {
      whole.namings.push({field, mention, form: 'family'})
      return true
    }
    if (mention.standing === 'none' || mention.standing === 'bare') {
      // "Shockat Adam … Mr Adam": the form of address says that an unknown name is a person's.
      const tail = mention.words.at(-1)
      if (tail === undefined || mention.words.length > 3 || mention.caps || mention.standing === 'bare') return false
      if (!addressed.has(foldForm(text.slice(tail.start, tail.end)))) return false
    }
    // "President Jong Un", where Kim Jong Un is named.
    if (this.#givens.get(folded)?.some(({order}) => order === 'family-first')) return false
    if (this.#areTwo(mention) || !hasParts(mention)) return false
    // Who stands here under the same form already need not be parted and looked up again.
    const draft = this.#names.get(folded) ?? this.#introduced(mention, text)
    if (draft === undefined) return false
    draft.namings.push({field, mention, form: 'full'})
    return true
  }

  /** Whom a form in full names first, or who was introduced under another form of the name. */
  #introduced(mention: Mention, text: string): Draft | undefined {
    const parts = partsOfMention(mention, text, this.#authority, this.#singles)
    if (parts === undefined) return undefined
    const known = this.#knownAs(mention)
    const named = {...parts, known}
    const bearers = this.#families.get(foldForm(parts.family)) ?? []
    const same = bearers.length > MOST_BEARERS ? undefined : bearers.find((one) => one.introduced && mayBeOne(one, named))
    return same ?? this.#enter({...named, name: mention.name, namings: [], introduced: true})
  }

  #knownAs(mention: Mention): readonly AuthorityMatch[] {
    const exact = this.#authority.byName(mention.name)
    if (exact.length > 0) return exact
    const plain = plainForm(mention)
    return plain === mention.name ? exact : this.#authority.byName(plain)
  }

  /** "Qin Blinken asked", where Qin Gang and Antony Blinken are named. */
  #areTwo({words, name, title}: Mention): boolean {
    const [head] = words
    if (
      head === undefined ||
      words.length !== 2 ||
      title !== undefined ||
      givenNames.has(head.hash) ||
      this.#authority.byName(name).length > 0
    )
      return false
    const [first, second] = name.split(' ').map((word) => this.#families.get(foldForm(word)))
    return first !== undefined && second !== undefined && first.some((one) => !second.includes(one))
  }

  #takeShort(field: Field, mention: Mention): boolean {
    if (!isSingle(mention)) return false
    const folded = foldForm(mention.name)
    const families = this.#families.get(folded)
    const family = this.#bearer(families, mention)
    if (family !== undefined) {
      family.namings.push({field, mention, form: 'family'})
      return true
    }
    if (families !== undefined) return false
    const [given, second] = this.#givens.get(folded) ?? []
    // Whose family name comes first is called by it, and by the given name only in error; Vietnamese are not.
    if (given?.introduced === true && second === undefined && (given.order === 'given-first' || isVietnamese(given.family))) {
      given.namings.push({field, mention, form: 'given'})
      return true
    }
    const known = given === undefined ? this.#knownAlone(mention) : undefined
    known?.namings.push({field, mention, form: 'family'})
    return known !== undefined
  }

  /** The one of several who is meant; with an office before the name, who holds it. */
  #bearer(drafts: readonly Draft[] | undefined, {title}: Mention): Draft | undefined {
    if (drafts === undefined) return undefined
    const fitting = title?.office === undefined ? drafts : drafts.filter((one) => this.#mayHold(one, title))
    if (fitting.length === 1) return fitting[0]
    return title?.office === undefined ? undefined : only(fitting.filter((one) => holds(one, title)))
  }

  /** "President Bush" is not Jeb Bush where the authority has a president of that name. */
  #mayHold(draft: Draft, title: Title): boolean {
    if (draft.known.length === 0 || holds(draft, title)) return true
    return !this.#authority.byFamily(draft.family).some(({person}) => person.offices.some((one) => one.title === title.office))
  }

  /** Whom the authority alone has under this name: "Blinken" in an article that never says who that is. */
  #knownAlone(mention: Mention): Draft | undefined {
    const {title, standing, words, name} = mention
    const hash = words.at(-1)?.hash ?? 0
    const all = this.#authority.formHashes.has(hash) && standing !== 'none' ? this.#authority.byFamily(name) : []
    const known = title?.office === undefined ? all : all.filter(({person}) => person.offices.some((one) => one.title === title.office))
    const [match] = known.length > 0 ? known : all
    if (match === undefined || known.some(({person}) => person !== match.person)) return undefined
    if (known.length === 0 && all.some(({person}) => person !== match.person)) return undefined
    // "Bloomberg reported", "in Toledo", "MS. He": a bare word says little, unless nobody else is written so.
    const wrong = match.variant?.type === 'misspelling'
    // "Haniyah" where Ismail Haniyeh is named.
    const isHere = match.variant?.type !== 'confusion' && this.#drafts.some((one) => one.known.some(({person}) => person === match.person))
    if (!wrong && !isHere && title === undefined && (isWord(mention) || givenNames.has(hash) || mention.caps || !mention.speaks))
      return undefined
    const {person} = match
    return this.#enter({
      name: person.name,
      family: name,
      given: person.given ?? '',
      middle: [],
      suffix: '',
      order: person.order,
      known: known.length > 0 ? known : all,
      namings: [],
      introduced: false,
    })
  }

  #takePair(field: Field, {name, start, words}: Mention): boolean {
    const [one] = words
    if (one === undefined || words.length > 1 || !one.compound) return false
    const [left, right, more] = name.split(/[-‐‑–]/)
    if (left === undefined || right === undefined || more !== undefined) return false
    const [persons, others] = [left, right].map((part) => this.#families.get(foldForm(part)) ?? [])
    if (persons === undefined || others === undefined || persons.length + others.length === 0) return false
    const second = start + left.length + 1
    this.#pairs.push({
      field,
      parts: [
        {start, end: start + left.length, name: left, persons},
        {start: second, end: second + right.length, name: right, persons: others},
      ],
    })
    return true
  }

  /** "UNCLEAR IF BLINKEN", "Reuters Antony Blinken": names in a longer run; in capitals family names too. */
  #takeWithin(field: Field, mention: Mention): boolean {
    const {words, caps} = mention
    if (words.length < 2 || (words.length < 3 && !caps)) return false
    let taken = false
    const textOf = (from: number, to: number): string =>
      mention.name.slice((words[from] as NameWord).start - mention.start, (words[to - 1] as NameWord).end - mention.start)
    const take = (from: number, to: number, draft: Draft, form: MentionForm): void => {
      const [start, end] = [(words[from] as NameWord).start, (words[to - 1] as NameWord).end]
      draft.namings.push({field, mention: {...mention, start, end, words: words.slice(from, to), name: textOf(from, to)}, form})
      taken = true
    }
    for (let at = 0; at < words.length; at++) {
      const length = [4, 3, 2].find((count) => at + count <= words.length && this.#names.has(foldForm(textOf(at, at + count))))
      if (length !== undefined) {
        take(at, at + length, this.#names.get(foldForm(textOf(at, at + length))) as Draft, 'full')
        at += length - 1
        continue
      }
      const family = caps ? only(this.#families.get(foldForm(textOf(at, at + 1))) ?? []) : undefined
      if (family !== undefined) take(at, at + 1, family, 'family')
    }
    return taken
  }
}

/** Whether the article or the authority gives the person this office. */
function holds({known, namings}: Draft, {office}: Title): boolean {
  return (
    known.some(({person}) => person.offices.some((one) => one.title === office)) ||
    namings.some(({mention}) => mention.title?.office === office)
  )
}

function only(drafts: readonly Draft[]): Draft | undefined {
  return drafts.length === 1 ? drafts[0] : undefined
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}
