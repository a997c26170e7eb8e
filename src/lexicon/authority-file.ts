/**
 * Checks a list of public figures that was read from a YAML or JSON file, the built-in ones and the user's own alike.
 *
 * Nothing throws: all problems are told at once, each with the file, the entry, the key and what to do about it.
 */
import {nearest} from '../kernels/nearest.js'
import {type AuthorityPerson, type NameOrder, type Office, VARIANT_TYPES, type Variant} from './authority.js'
import {foldForm, wordsOf, wordsWithin} from './authority-forms.js'
import {checkKeys, type Entry, isEntry, listOf, shown, type Tell, wordsIn} from './entries.js'

/** A list of public figures as it was read. */
export interface ParsedAuthority {
  /** The entries whose name could be read; what is wrong in one of them is left out of it. */
  readonly people: AuthorityPerson[]
  /** One sentence or two each, with no full stop at the end. Empty when the list may be used. */
  readonly problems: string[]
}

/** The people of one file, for `clashes`. */
export interface AuthorityList {
  /** The file, as messages name it. */
  readonly where: string
  readonly people: readonly AuthorityPerson[]
}

const FILE_KEYS = ['people']
const PERSON_KEYS = ['name', 'family', 'given', 'order', 'offices', 'variants', 'source']
const OFFICE_KEYS = ['title', 'country', 'from', 'to']
const VARIANT_KEYS = ['form', 'type', 'source']
const ORDERS: readonly NameOrder[] = ['given-first', 'family-first']

/**
 * Reads a list of public figures. It never throws: what is wrong is told in `problems`.
 * @param data what the file holds, parsed: a mapping with the list `people`
 * @param where the file, as messages shall name it
 * @example
 * ```ts
 * import {Authority, builtInPeople, normalize, parseAuthority} from 'copydesk'
 *
 * const variants = [{form: 'Ellen Torvane', type: 'misspelling', source: 'Callis Daily'}]
 * const data = {people: [{name: 'Elin Torvane', family: 'Torvane', given: 'Elin', offices: [], variants, source: 'house'}]}
 * const {people, problems} = parseAuthority(data, 'people.yml')
 * problems // []
 * const authority = new Authority(builtInPeople(), people)
 * normalize({text: 'The ferry is late, Ellen Torvane said.'}, {authority}).article.text // 'The ferry is late, Elin Torvane said.'
 * ```
 */
export function parseAuthority(data: unknown, where: string): ParsedAuthority {
  const problems: string[] = []
  const people: AuthorityPerson[] = []
  if (!isEntry(data) || !Array.isArray(data.people)) {
    problems.push(`${where}: holds no list "people"; write "people:" with one entry for each person below it`)
    return {people, problems}
  }
  checkKeys(data, FILE_KEYS, (problem) => problems.push(`${where}: ${problem}`))
  for (const [at, entry] of (data.people as unknown[]).entries()) {
    const label = isEntry(entry) && typeof entry.name === 'string' ? `people[${at}] ${entry.name}` : `people[${at}]`
    const person = personOf(entry, (problem) => problems.push(`${where}: ${label}: ${problem}`))
    if (person !== undefined) people.push(person)
  }
  problems.push(...clashes([{where, people}]))
  return {people, problems}
}

function personOf(entry: unknown, tell: Tell): AuthorityPerson | undefined {
  if (!isEntry(entry)) {
    tell('is no entry; write "name:", "family:", "given:" and "source:" below each other')
    return undefined
  }
  checkKeys(entry, PERSON_KEYS, tell)
  const name = wordsIn(entry, 'name', 'write the name in full, as running text has it', tell)
  const source = wordsIn(entry, 'source', 'say where the name is attested', tell)
  if (name === undefined) return undefined
  const family = partOf(entry, 'family', name, tell)
  const given = partOf(entry, 'given', name, tell)
  return {
    name,
    ...(family === undefined ? {} : {family}),
    ...(given === undefined ? {} : {given}),
    order: orderOf(entry, tell),
    offices: listOf(entry, 'offices', tell).flatMap(
      (office, at) => officeOf(office, (problem) => tell(`offices[${at}]: ${problem}`)) ?? [],
    ),
    variants: variantsOf(entry, name, tell),
    source: source ?? '',
  }
}

/** `family` or `given`, whose words must stand next to each other within the name. */
function partOf(entry: Entry, key: string, name: string, tell: Tell): string | undefined {
  if (entry[key] === undefined) return undefined
  const part = wordsIn(entry, key, 'leave the key out where there is none', tell)
  if (part === undefined || wordsWithin(wordsOf(part), wordsOf(name)) >= 0) return part
  tell(`${key} "${part}" does not stand in the name "${name}"; write it as the name has it`)
  return undefined
}

function orderOf(entry: Entry, tell: Tell): NameOrder {
  const order = entry.order
  if (order === undefined) return 'given-first'
  const known = ORDERS.find((one) => one === order)
  if (known === undefined) tell(`order ${shown(order)} is not known; write ${ORDERS.join(' or ')}`)
  return known ?? 'given-first'
}

function officeOf(office: unknown, tell: Tell): Office | undefined {
  if (!isEntry(office)) {
    tell('is no entry; write {title: foreign minister, country: …, from: …, to: …}')
    return undefined
  }
  checkKeys(office, OFFICE_KEYS, tell)
  const title = wordsIn(office, 'title', 'write the office in its commonest form', tell)
  const country = office.country === undefined ? undefined : wordsIn(office, 'country', 'leave the key out where there is none', tell)
  const from = yearOf(office, 'from', tell)
  const to = yearOf(office, 'to', tell)
  if (from !== undefined && to !== undefined && from > to) tell(`from ${from} is later than to ${to}; exchange them`)
  if (title === undefined) return undefined
  return {
    title,
    ...(country === undefined ? {} : {country}),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to}),
  }
}

function yearOf(office: Entry, key: string, tell: Tell): number | undefined {
  const year = office[key]
  if (year === undefined) return undefined
  if (Number.isInteger(year)) return year as number
  tell(`${key} ${shown(year)} is no year; write a whole number such as 2022, or leave the key out where the year is not sure`)
  return undefined
}

function variantsOf(entry: Entry, name: string, tell: Tell): Variant[] {
  const seen = new Set<string>()
  return listOf(entry, 'variants', tell).flatMap((variant, at) => {
    const read = variantOf(variant, (problem) => tell(`variants[${at}]: ${problem}`))
    if (read === undefined) return []
    // Case and diacritics tell two forms apart here: "Erdogan" is a variant of Erdoğan.
    if (read.form === name) tell(`variants[${at}]: form "${read.form}" is the name itself; take it out`)
    else if (seen.has(read.form)) tell(`variants[${at}]: form "${read.form}" stands there twice; take one out`)
    seen.add(read.form)
    return [read]
  })
}

function variantOf(variant: unknown, tell: Tell): Variant | undefined {
  if (!isEntry(variant)) {
    tell(`is no entry; write {form: …, type: ${VARIANT_TYPES[0]}, source: …}`)
    return undefined
  }
  checkKeys(variant, VARIANT_KEYS, tell)
  const form = wordsIn(variant, 'form', 'write the whole name, or the family name alone', tell)
  const source = wordsIn(variant, 'source', 'say where this form is attested', tell)
  const type = VARIANT_TYPES.find((one) => one === variant.type)
  if (type === undefined) {
    const near = typeof variant.type === 'string' ? nearest(variant.type, VARIANT_TYPES) : undefined
    const told = variant.type === undefined ? 'type is missing' : `type ${shown(variant.type)} is not known`
    tell(`${told}${near === undefined ? '' : `; did you mean "${near}"?`} Write one of ${VARIANT_TYPES.join(', ')}`)
  }
  return form === undefined || type === undefined ? undefined : {form, type, source: source ?? ''}
}

/**
 * What entries say against each other: one person twice, or a misspelling that is a second person's right name.
 * Lists are asked together, since their files are used together.
 */
export function clashes(lists: readonly AuthorityList[]): string[] {
  const problems: string[] = []
  const entries = lists.flatMap(({where, people}) => people.map((person) => ({where, person})))
  const persons = new Map<string, {where: string; person: AuthorityPerson}>()
  const right = new Map<string, AuthorityPerson[]>()
  for (const {where, person} of entries) {
    for (const office of person.offices.length === 0 ? [undefined] : person.offices) {
      const key = JSON.stringify([foldForm(person.name), office?.title, office?.country])
      const before = persons.get(key)
      if (before === undefined) persons.set(key, {where, person})
      // Who held an office twice names it twice.
      else if (before.person !== person)
        problems.push(`${where}: ${person.name}: has another entry in ${before.where}${told(office)}; make one entry of the two`)
    }
    for (const form of new Set([foldForm(person.name), ...(person.family === undefined ? [] : [foldForm(person.family)])])) {
      const bearers = right.get(form)
      if (bearers === undefined) right.set(form, [person])
      else bearers.push(person)
    }
  }
  const wrong = new Map<string, AuthorityPerson>()
  for (const {where, person} of entries) {
    for (const {form, type} of person.variants) {
      if (type !== 'misspelling') continue
      const folded = foldForm(form)
      const at = `${where}: ${person.name}: misspelling "${form}"`
      const other = wrong.get(folded)
      if (other !== undefined && other !== person) problems.push(`${at} is one of ${other.name} too; make both "confusion" or take one out`)
      else wrong.set(folded, person)
      const bearer = right.get(folded)?.find((one) => one !== person)
      if (bearer !== undefined) problems.push(`${at} is the right name of ${bearer.name}; make it "confusion"`)
    }
  }
  return problems
}

const told = (office: Office | undefined): string =>
  office === undefined ? '' : ` as ${office.title}${office.country === undefined ? '' : ` of ${office.country}`}`
