import type {Facts} from '../../src/facts/facts.js'
import type {Person} from '../../src/facts/people.js'
import type {Title} from '../../src/facts/titles.js'
import {slipOf} from '../../src/kernels/slips.js'
import type {AuthorityPerson, Office} from '../../src/lexicon/authority.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {wordSet} from '../../src/lexicon/words.js'
import {contradiction} from '../../src/rule/identity.js'
import {shareSentence, titlesOf} from '../../src/rule/persons.js'
import type {Field} from '../../src/view/article.js'
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
    for (const {field, form, mention} of person.namings) {
      if (field !== facts.field || (form === 'family' && foldForm(mention.name) !== foldForm(near.wrong))) continue
      const at = form === 'given' ? -1 : mention.name.lastIndexOf(near.wrong)
      if (at >= 0) found.push(variant(mention.start + at, near, person.name, field))
    }
  }
  for (const {field, mention} of facts.people.loose) {
    if (field !== facts.field || mention.title?.office === undefined || mention.words.length !== 1 || mention.caps) continue
    const near = nearestOffice(mention.name, mention.title, facts)
    if (near !== undefined) found.push(variant(mention.start, near, mention.name, field))
  }
  return found
}

function variant(start: number, {meant, office, wrong, right, slip}: Near, form: string, field: Field): Variant {
  return {
    start,
    end: start + wrong.length,
    wrong,
    right: inCaseOf(wrong, right),
    form,
    name: meant.name,
    why: slip ? 'likeness' : 'office',
    tier: slip ? 'unsafe' : undefined,
    severity: 'warning',
    evidence: [
      {kind: 'authority', text: `the authority has ${meant.name} (${meant.source})`},
      {
        kind: 'office',
        text: `here "${office.text}" stands with ${form}`,
        ...(field === 'text' ? {start: office.start, end: office.end} : {}),
      },
    ],
    missing: [`"${form}" in the authority or in a decision`],
  }
}

/** "President Zelensly": the one holder of the office whose family name is one slip away. */
function nearestOffice(wrong: string, office: Title, {authority}: Facts): Near | undefined {
  if (wrong.length < LEAST || wordSet().look(wrong) !== 0 || authority.byFamily(wrong).length > 0) return undefined
  const near = authority.people.filter(
    ({family, offices}) =>
      family !== undefined && family[0] === wrong[0] && isSlip(wrong, family) && offices.some((one) => isSameOffice(office, one, true)),
  )
  const [meant, second] = near
  return meant?.family === undefined || second !== undefined ? undefined : {meant, wrong, right: meant.family, office, slip: true}
}

/** A public figure near to the person, and the part of the name that differs. */
interface Near {
  readonly meant: AuthorityPerson
  readonly wrong: string
  readonly right: string
  readonly office: Title
  /** One slip away; else only family name and office are the same ("Israel Herzog, the president of Israel"). */
  readonly slip: boolean
}

function nearest(person: Person, {authority, people}: Facts): Near | undefined {
  const {family, given, name} = person
  const near = new Map<AuthorityPerson, {wrong: string; right: string; slip: boolean}>()
  for (const {person: one, given: right, variant} of authority.byFamily(family)) {
    if (right === undefined) continue
    const slip = isSlip(given, right)
    if (slip || (variant === undefined && !foldForm(one.name).startsWith(foldForm(given)))) near.set(one, {wrong: given, right, slip})
  }
  for (const {person: one, family: right, variant} of authority.byGiven(given))
    if (variant === undefined && right !== undefined && isSlip(family, right)) near.set(one, {wrong: family, right, slip: true})
  const fitting = [...near].flatMap(([meant, parts]) => {
    if (name.split(' ').length !== meant.name.split(' ').length || contradiction(person, meant.offices) !== undefined) return []
    const office = titlesOf(person).find((title) => meant.offices.some((one) => isSameOffice(title, one, parts.slip)))
    return office === undefined ? [] : [{meant, office, ...parts}]
  })
  const [only, second] = fitting
  if (only === undefined || second !== undefined) return undefined
  // Two in one sentence are two.
  const named = people.persons.filter((one) => one.known.some((match) => match.person === only.meant))
  return named.some((one) => shareSentence(person, one)) || (!only.slip && named.length > 0) ? undefined : only
}

/** Offices that one person holds at a time. */
const SINGLE = new Set(
  'president/prime minister/foreign minister/secretary of state/foreign secretary/chancellor/king/queen/vice president/defense minister/defense secretary/supreme leader/secretary-general/attorney general/treasury secretary'.split(
    '/',
  ),
)

function isSameOffice({office, country, former, deputy}: Title, one: Office, slip: boolean): boolean {
  if (one.title !== office) return false
  return slip
    ? country === undefined || country === one.country
    : country !== undefined && country === one.country && !former && !deputy && SINGLE.has(office)
}

function isSlip(wrong: string, right: string): boolean {
  const [a, b] = [foldForm(wrong), foldForm(right)]
  return a.length >= LEAST && b.length >= LEAST && slipOf(a, b) !== undefined
}
