import type {Facts} from '../../src/facts/facts.js'
import type {Person} from '../../src/facts/people.js'
import type {Title} from '../../src/facts/titles.js'
import {slipOf} from '../../src/kernels/slips.js'
import type {AuthorityPerson} from '../../src/lexicon/authority.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {contradiction, titlesOf} from '../../src/rule/identity.js'
import {inCaseOf} from './claims.js'
import type {Variant} from './rule.js'

// A slip in a shorter name gives another name: "Wang", "Jon".
const LEAST = 5

/**
 * Persons whose form no list has, one slip away from a known public figure whose office the article gives them
 * ("French President Emanuell Macron"): likeness and identity together.
 */
export function likelyForms(facts: Facts): Variant[] {
  const found: Variant[] = []
  for (const person of facts.people.persons) {
    if (!person.introduced || person.known.length > 0 || person.order === 'family-first') continue
    const near = nearest(person, facts)
    if (near === undefined) continue
    const {meant, office, wrong: part, right} = near
    for (const {field, form, mention} of person.namings) {
      if (field !== facts.field || (form === 'family' && foldForm(mention.name) !== foldForm(part))) continue
      const at = form === 'given' ? -1 : mention.name.lastIndexOf(part)
      if (at >= 0) {
        const length = part.length
        const text = right
        const wrong = mention.name.slice(at, at + length)
        const start = mention.start + at
        found.push({
          start,
          end: start + length,
          wrong,
          right: inCaseOf(wrong, text),
          form: person.name,
          name: meant.name,
          why: 'likeness',
          tier: 'unsafe',
          severity: 'warning',
          evidence: [
            {kind: 'authority', text: `the authority has ${meant.name} (${meant.source})`},
            {
              kind: 'office',
              text: `here "${office.text}" stands with ${person.name}`,
              ...(field === 'text' ? {start: office.start, end: office.end} : {}),
            },
          ],
          missing: [`"${person.name}" in the authority or in a decision`],
        })
      }
    }
  }
  return found
}

/** A public figure near to the person, and the part of the name that differs. */
interface Near {
  readonly meant: AuthorityPerson
  readonly wrong: string
  readonly right: string
  readonly office: Title
}

function nearest(person: Person, {authority, people}: Facts): Near | undefined {
  const {family, given, name} = person
  const near = new Map<AuthorityPerson, {wrong: string; right: string}>()
  for (const {person: one, given: right} of authority.byFamily(family))
    if (right !== undefined && isSlip(given, right)) near.set(one, {wrong: given, right})
  for (const {person: one, family: right, variant} of authority.byGiven(given))
    if (variant === undefined && right !== undefined && isSlip(family, right)) near.set(one, {wrong: family, right})
  const [only, second] = near
  if (only === undefined || second !== undefined) return undefined
  const [meant, {wrong, right}] = only
  if (name.split(' ').length !== meant.name.split(' ').length) return undefined
  if (contradiction(person, meant.offices) !== undefined) return undefined
  const office = titlesOf(person).find((title) =>
    meant.offices.some((one) => one.title === title.office && (title.country === undefined || title.country === one.country)),
  )
  // Both in one article are two, or the article's own evidence speaks.
  if (office === undefined || people.persons.some((one) => one.known.some((match) => match.person === meant))) return undefined
  return {meant, wrong, right, office}
}

function isSlip(wrong: string, right: string): boolean {
  const [a, b] = [foldForm(wrong), foldForm(right)]
  return a.length >= LEAST && b.length >= LEAST && slipOf(a, b) !== undefined
}
