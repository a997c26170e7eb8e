import type {Facts} from '../../src/facts/facts.js'
import type {Person} from '../../src/facts/people.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {foldForm} from '../../src/lexicon/authority-forms.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Heading} from '../../src/rule/headings.js'
import type {Body} from './body.js'
import type {Unmatched} from './rule.js'

/** The people whom a headline names in full, or by a known surname, and whom the body names in no form. */
export function* strangers(facts: Facts, {block}: Heading, body: Body): Generator<Unmatched> {
  const {persons} = facts.people
  const from = body.facts.tokens.start[body.from] as number
  let folded: string | undefined
  for (const person of persons) {
    const naming = person.namings.find(
      ({field, mention}) => field === facts.field && mention.start >= block.start && mention.end <= block.end,
    )
    if (naming === undefined || !isSure(person)) continue
    // Where the body is a field of its own, its namings are known already.
    if (body.facts !== facts && person.namings.some(({field}) => field === body.facts.field)) continue
    const {start, end} = naming.mention
    if (isShown(facts.text, start, end)) continue
    folded ??= foldForm(body.facts.text.slice(from))
    if (isNamed(person, folded, body.facts.text.slice(from))) continue
    yield {start, end, kind: 'person', severity: 'warning'}
  }
}

/** A name whose parts are no plain words: "Chelsea Handler Gets" is a name and a verb. */
function isSure({name, family, given, introduced, known}: Person): boolean {
  if (known.length > 0) return true
  if (!introduced || given === '' || name.split(/\s+/).length > 3) return false
  return [given, family].every((part) => part.length > 2 && (wordSet().look(part) & COMMON) === 0)
}

/** Whether a body has the family name, a longer name's other parts, or the given name alone: "George" before another name is another's. */
function isNamed({name, family, given}: Person, folded: string, text: string): boolean {
  const others = name.split(/[\s-]+/).filter((part) => part.length > 2 && part !== given)
  if ([family, ...others].some((part) => folded.includes(foldForm(part)))) return true
  for (let at = given === '' ? -1 : text.indexOf(given); at >= 0; at = text.indexOf(given, at + 1))
    if (!/^[’']?\p{L}|^ \p{Lu}/u.test(text.slice(at + given.length, at + given.length + 2))) return true
  return false
}

const SPOKEN =
  /^(?:[’']s? (?:[\p{L}-]+ ){0,3}(?:remarks?|speech|statement|address|letter|lecture|interview|answers|message|testimony|essay|column|diary|sermon|opinion)\b|\s?[:|]|\s+on\s)/iu

/**
 * "Ada Holm: …" and "… with Ada Holm" name the author or the show's host, "Holm’s speech at …" heads the speech itself:
 * such texts need not name them.
 */
function isShown(text: string, start: number, end: number): boolean {
  return SPOKEN.test(text.slice(end, end + 60)) || /(?:^|\s)(?:by|with|via|from|[|–-])\s$/i.test(text.slice(Math.max(0, start - 8), start))
}
