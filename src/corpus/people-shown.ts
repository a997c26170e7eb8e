/**
 * What one article shows of its people: under which forms in full it names them, as what, and with whom.
 */
import type {Facts} from '../facts/facts.js'
import {isSingle} from '../facts/name-parts.js'
import type {Person} from '../facts/people.js'
import {foldForm} from '../lexicon/authority-forms.js'
import {claimsOn} from '../rule/identity.js'
import {titlesOf} from '../rule/persons.js'
import {nearPairs} from './likeness.js'
import {areApart, titleKey} from './people-titles.js'

/** A person of an article as the corpus counts them. */
export interface Shown {
  /** Forms in full, NFC, as they stand in mixed case, and how often. */
  readonly forms: ReadonlyMap<string, number>
  /** The first of them, or the form that is known. */
  readonly name: string
  readonly familyFirst: boolean
  readonly titles: ReadonlySet<string>
  /** Names of those with whom a sentence or a hyphen is shared. */
  readonly met: ReadonlySet<string>
}

/** Two persons whose names are near. */
interface ShownPair {
  readonly key: string
  readonly sentence: boolean
  readonly apart: boolean
}

// A sentence that names more is a list: those who stand in it have not met.
const MOST_IN_SENTENCE = 8

/** @param text facts of the article's text, which know the title's people too */
export function showPeople(text: Facts): {readonly persons: readonly Shown[]; readonly pairs: readonly ShownPair[]} {
  const {people} = text
  // What the authority will put right is counted as what it becomes, so that a fixed corpus shows what the unfixed one did.
  const claimed = new Map(claimsOn(text).flatMap(({person, name, tier}) => (tier === undefined ? [] : [[person, name] as const])))
  const nameOf = (person: Person): string => claimed.get(person) ?? person.name.normalize('NFC')
  const meetings = new Map<Person, Set<Person>>()
  const meet = (a: Person, b: Person): void => {
    if (a === b) return
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = meetings.get(one)
      if (set === undefined) meetings.set(one, new Set([other]))
      else set.add(other)
    }
  }
  for (const persons of sentencesOf(people.persons)) {
    if (persons.length > MOST_IN_SENTENCE) continue
    for (const [at, one] of persons.entries()) for (const other of persons.slice(at + 1)) meet(one, other)
  }
  for (const {parts} of people.pairs) {
    const [left, right] = parts.map(({persons}) => (persons.length === 1 ? persons[0] : undefined))
    if (left !== undefined && right !== undefined) meet(left, right)
  }
  const families = new Set(people.persons.map(({family}) => foldForm(family)))
  const persons: Shown[] = []
  const byName = new Map<string, Person>()
  for (const person of people.persons) {
    const name = nameOf(person)
    const forms = claimed.has(person) ? asClaimed(name, person) : formsOf(person, families)
    if (forms.size === 0) continue
    for (const form of forms.keys()) byName.set(form, person)
    persons.push({
      forms,
      name,
      familyFirst: person.order === 'family-first',
      titles: new Set(titlesOf(person).flatMap((one) => titleKey(one) ?? [])),
      met: new Set([...(meetings.get(person) ?? [])].filter((one) => one.name.includes(' ')).map(nameOf)),
    })
  }
  const shown = new Map(persons.flatMap((one) => [...one.forms.keys()].map((form) => [form, one] as const)))
  const names = [...shown.keys()].sort()
  const pairs: ShownPair[] = []
  for (const [a, b] of nearPairs(names)) {
    const [left, right] = [names[a] as string, names[b] as string]
    const [one, other] = [byName.get(left) as Person, byName.get(right) as Person]
    if (one === other) continue
    const [mine, theirs] = [(shown.get(left) as Shown).titles, (shown.get(right) as Shown).titles]
    pairs.push({key: `${left}\t${right}`, sentence: meetings.get(one)?.has(other) === true, apart: areApart(mine, theirs)})
  }
  return {persons, pairs}
}

/** The persons that each sentence names. */
function sentencesOf(persons: readonly Person[]): Person[][] {
  const sentences = new Map<string, Person[]>()
  for (const person of persons)
    for (const {field, mention} of person.namings) {
      const key = `${field} ${mention.sentence}`
      const there = sentences.get(key)
      if (there === undefined) sentences.set(key, [person])
      else if (!there.includes(person)) there.push(person)
    }
  return [...sentences.values()]
}

function formsOf({namings}: Person, families: ReadonlySet<string>): Map<string, number> {
  const forms = new Map<string, number>()
  for (const {form, mention} of namings) {
    if (form !== 'full' || isSingle(mention) || mention.words.filter(({kind}) => kind === 'word').length < 2) continue
    if (mention.words.some(({kind, caps, start, end}) => kind === 'word' && caps && end - start > 2)) continue
    const name = mention.name.normalize('NFC')
    if (!isTwoPeople(name, families)) forms.set(name, (forms.get(name) ?? 0) + 1)
  }
  return forms
}

/** All forms in full, as they will stand when they are put right. */
function asClaimed(name: string, person: Person): Map<string, number> {
  const count = [...formsOf(person, new Set()).values()].reduce((sum, one) => sum + one, 0)
  return count === 0 ? new Map() : new Map([[name, count]])
}

/** "Chen Blinken": two family names of the article are two people run together. */
function isTwoPeople(form: string, families: ReadonlySet<string>): boolean {
  const words = foldForm(form).split(' ')
  return words.length === 2 && words.every((word) => families.has(word))
}
