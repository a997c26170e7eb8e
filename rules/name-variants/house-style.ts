import type {Facts} from '../../src/facts/facts.js'
import type {Naming, Person} from '../../src/facts/people.js'
import type {AuthorityPerson} from '../../src/lexicon/authority.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {consonantsOf} from '../../src/names/consonants.js'
import type {Variant} from './rule.js'

// The majority of mentions from which one spelling is the article's own.
const CLEAR = 3

/**
 * Spellings of one family name that are both right ("Zelensky", "Zelenskyy") in one article: the rarer one is pointed
 * out, and put right by the article's own majority. Which spelling it is does not matter.
 */
export function houseForms(facts: Facts): Variant[] {
  const byPerson = new Map<AuthorityPerson, Person[]>()
  for (const person of facts.people.persons) {
    const match = person.known.find(({variant}) => variant === undefined || variant.type === 'romanisation')
    if (match === undefined || new Set(person.known.map((one) => one.person)).size > 1) continue
    byPerson.set(match.person, [...(byPerson.get(match.person) ?? []), person])
  }
  const found: Variant[] = []
  for (const [known, persons] of byPerson) {
    if (persons.length < 2) continue
    const bySpelling = new Map<string, Naming[]>()
    for (const {family, namings} of persons) bySpelling.set(foldForm(family), [...(bySpelling.get(foldForm(family)) ?? []), ...namings])
    const [most, ...others] = [...bySpelling].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    const house = persons.find(({family}) => bare(family) === most?.[0])
    if (most === undefined || house === undefined) continue
    for (const [spelling, namings] of others) {
      if (!isRomanisation(spelling, most[0])) continue
      const tier = most[1].length >= CLEAR * namings.length ? ('unsafe' as const) : undefined
      for (const {field, form, mention} of namings) {
        if (field !== facts.field || form === 'given' || mention.caps) continue
        const family = form === 'full' ? (persons.find((one) => mention.name.endsWith(one.family))?.family ?? mention.name) : mention.name
        const start = mention.end - family.length
        if (bare(family) === most[0] || facts.insideQuotation(start)) continue
        found.push({
          start,
          end: mention.end,
          wrong: family,
          right: house.family,
          form: mention.name,
          name: known.name,
          why: 'house-style',
          tier,
          severity: 'info',
          evidence: [{kind: 'article', text: `the article has ${house.family} ${most[1].length} times, ${family} ${namings.length}`}],
          missing: tier === undefined ? [`a majority of ${CLEAR} to 1`] : [],
        })
      }
    }
  }
  return found
}

/** Without its article: "al-Assad", "al Assad" and "Assad" are one spelling. */
function bare(family: string): string {
  return foldForm(family).replace(/^(?:al|el|bin|ibn)[ -]/, '')
}

/** "Lula" and "da Silva" are two names, not two spellings. */
function isRomanisation(a: string, b: string): boolean {
  return consonantsOf(a) === consonantsOf(b)
}
