/**
 * Looks up public figures by the forms of their names.
 */
import {hashWord} from '../kernels/fold.js'
import type {AuthorityPerson, Variant} from './authority.js'
import {foldForm, type NameParts, partsOf} from './authority-forms.js'

/** A person and the form by which they were found. */
export interface AuthorityMatch extends NameParts {
  readonly person: AuthorityPerson
  /** The variant that is so written; absent for the canonical name. `family` and `given` are then its own parts. */
  readonly variant?: Variant
}

/** An index of public figures by the forms of their names, for `lint`, `normalize`, `clean` and the survey. */
export class Authority {
  readonly people: readonly AuthorityPerson[]
  /**
   * Hashes, as the tokenizer makes them, of the words with which a name, a family name or one of their variants
   * begins, with and without diacritics, alone and in the possessive: where the hash of a token is not in it, no known name begins there.
   */
  readonly formHashes: ReadonlySet<number>
  /** The same of family names and of single names only. */
  readonly familyHashes: ReadonlySet<number>
  readonly #names = new Map<string, AuthorityMatch[]>()
  readonly #families = new Map<string, AuthorityMatch[]>()
  readonly #given = new Map<string, AuthorityMatch[]>()

  /** Later lists come first: an entry of theirs replaces those of the same name in the lists before. */
  constructor(...lists: ReadonlyArray<readonly AuthorityPerson[]>) {
    const byName = new Map<string, AuthorityPerson[]>()
    for (const list of lists) {
      for (const name of new Set(list.map((person) => foldForm(person.name)))) byName.delete(name)
      for (const person of list) add(byName, person.name, person)
    }
    this.people = [...byName.values()].flat()
    const forms = new Set<number>()
    const families = new Set<number>()
    for (const person of this.people) {
      for (const match of matchesOf(person)) {
        const form = match.variant?.form ?? person.name
        addOnce(this.#names, form, match)
        addHashes(forms, form)
        // Who is another person lends no part of the name to this one.
        if (match.variant?.type === 'not-this-person') continue
        // Who has one name only is called by it ever after.
        const alone = match.family ?? (person.family === undefined && !form.includes(' ') ? form : undefined)
        if (alone !== undefined && addOnce(this.#families, alone, match)) {
          addHashes(families, alone)
          addHashes(forms, alone)
        }
        if (match.given !== undefined) addOnce(this.#given, match.given, match)
      }
    }
    this.formHashes = forms
    this.familyHashes = families
  }

  /** Those whose canonical name, or else a variant, is this form but for case and diacritics. Each comes once. */
  byName(form: string): readonly AuthorityMatch[] {
    return this.#names.get(foldForm(form)) ?? []
  }

  /**
   * Those whose family name is this form, in the canonical name or else in a variant; those of one name by that.
   * Each comes once. The family name of a `confusion` is another's right name: "Chen" finds Qin Gang by "Chen Gang".
   */
  byFamily(form: string): readonly AuthorityMatch[] {
    return this.#families.get(foldForm(form)) ?? []
  }

  /** The same for given names. */
  byGiven(form: string): readonly AuthorityMatch[] {
    return this.#given.get(foldForm(form)) ?? []
  }
}

/** The person by the canonical name, then by the variants, those of one word first: they were listed for that word. */
function matchesOf(person: AuthorityPerson): AuthorityMatch[] {
  const {family, given, variants} = person
  const single = (variant: Variant): number => (variant.form.includes(' ') ? 1 : 0)
  const sorted = variants.toSorted((one, other) => single(one) - single(other))
  return [
    {person, ...(family === undefined ? {} : {family}), ...(given === undefined ? {} : {given})},
    ...sorted.map((variant) => ({person, variant, ...partsOf(variant.form, person)})),
  ]
}

/** Whether the person was not to be found by this form before. */
function addOnce(map: Map<string, AuthorityMatch[]>, form: string, match: AuthorityMatch): boolean {
  if (map.get(foldForm(form))?.some((one) => one.person === match.person)) return false
  add(map, form, match)
  return true
}

function add<Value>(map: Map<string, Value[]>, form: string, value: Value): void {
  const key = foldForm(form)
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The tokenizer ends a word at a hyphen, and keeps a possessive ending in it. */
function addHashes(hashes: Set<number>, form: string): void {
  for (const spelt of [form.normalize('NFC'), foldForm(form)]) {
    const word = /^[^\s-]+/.exec(spelt)?.[0]
    if (word === undefined) continue
    hashes.add(hashWord(word))
    hashes.add(hashWord(`${word}'s`))
  }
}
