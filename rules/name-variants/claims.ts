import type {Facts} from '../../src/facts/facts.js'
import type {Naming} from '../../src/facts/people.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {type Claim, claimsOn} from '../../src/rule/identity.js'
import type {Variant} from './rule.js'

/** The forms that authority or a decision of the corpus wants otherwise, in this field. */
export function wantedForms(facts: Facts): Variant[] {
  const found: Variant[] = []
  for (const claim of claimsOn(facts)) {
    for (const naming of claim.person.namings)
      if (naming.field === facts.field) for (const one of partsOf(naming, claim, facts)) found.push(one)
    for (const pair of facts.people.pairs)
      if (pair.field === facts.field)
        for (const {start, end, name, persons} of pair.parts)
          if (persons.length === 1 && persons[0] === claim.person && differs(name, claim.family))
            found.push(variant(start, end, name, claim.family as string, claim))
  }
  return found
}

function partsOf({form, mention}: Naming, claim: Claim, facts: Facts): Variant[] {
  const length = mention.name.split(/\s+/).length
  // "Sollis Doyle" of Patti Solis Doyle: as many words as the mention has, from the end of the name.
  const wanted = form === 'family' ? (length > 1 ? claim.name.split(' ').slice(-length).join(' ') : claim.family) : claim.name
  if (wanted === undefined || form === 'given') return []
  // "George H.W. Bush" where "George Bush" was claimed: more of a name is another form.
  if (form === 'full' && length !== claim.person.name.split(/\s+/).length) return []
  return differingWords(mention.name, wanted)
    .filter(
      ({at, length: size}) =>
        claim.type !== 'decision' || claim.tier === 'safe' || !isRight(mention.name.slice(at, at + size), claim, facts),
    )
    .map(({at, length: size, text}) =>
      variant(mention.start + at, mention.start + at + size, mention.name.slice(at, at + size), text, claim),
    )
}

/** "Volodomyr Zelenskyy": of two words that the corpus has otherwise one is right, another house's spelling of the family name. */
function isRight(word: string, {name}: Claim, {authority}: Facts): boolean {
  return authority.byFamily(word).some(({person, variant}) => foldForm(person.name) === foldForm(name) && variant?.type === 'romanisation')
}

function differs(form: string, canonical: string | undefined): boolean {
  return canonical !== undefined && foldForm(form) !== foldForm(canonical)
}

/** The words of a form that the canonical name has otherwise, word by word where both have as many; else the whole form. */
export function differingWords(form: string, name: string): Array<{at: number; length: number; text: string}> {
  const words = [...form.matchAll(/\S+/g)]
  const wanted = name.split(' ')
  if (words.length !== wanted.length) return foldForm(form) === foldForm(name) ? [] : [{at: 0, length: form.length, text: name}]
  return words.flatMap(({0: word, index}, at) => {
    const text = wanted[at] as string
    return foldForm(word) === foldForm(text) ? [] : [{at: index, length: word.length, text}]
  })
}

function variant(start: number, end: number, wrong: string, right: string, {person, name, type, tier, evidence, missing}: Claim): Variant {
  const why = type === 'misspelling' || type === 'confusion' ? type : 'decision'
  return {
    start,
    end,
    wrong,
    right: inCaseOf(wrong, right),
    form: person.introduced ? person.name : wrong,
    name,
    why,
    tier,
    // Only the corpus says so.
    ...(why === 'decision' && tier !== 'safe' ? {severity: 'warning' as const} : {}),
    evidence,
    missing,
  }
}

/** In capitals where the text has capitals. */
export function inCaseOf(wrong: string, right: string): string {
  return wrong.length > 1 && wrong === wrong.toUpperCase() ? right.toUpperCase() : right
}
