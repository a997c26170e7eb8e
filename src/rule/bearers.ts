/**
 * Who else may bear a name: what the article's words around it say beside titles.
 */
import type {Facts} from '../facts/facts.js'
import type {Mention} from '../facts/mentions.js'
import type {Person} from '../facts/people.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {Field} from '../view/article.js'

/** "Robert Kennedy" for Robert F. Kennedy: a shorter form of a name is right. */
export function isShortened(form: string, name: string): boolean {
  const words = foldForm(form).split(' ')
  const wanted = foldForm(name).split(' ')
  let at = 0
  for (const word of wanted) if (word === words[at]) at++
  return at === words.length && words.length > 1 && words.length < wanted.length
}

// ", who studies trade", ", 54,", " of the institute", ", a baker": what is said of somebody whom nobody knows.
const BEHIND = /^,? (?:of|from|at) (?=\S)|^, (?:who|whose|aged|one of|an?)\b|^,? \(?\d\d\b/
// "a student named ", "Ruth’s driver ", "the old driver "
const BEFORE =
  /\b(?:named|called) $|(?:[’']s|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Aa]nother))(?: \p{Ll}+){1,2},? $/u
// Whom everybody knows may be ", who …" and "his predecessor", but is not introduced so.
const UNKNOWN_BEHIND = /^, (?:aged|an?)\b|^,? \(?\d\d\b/
const KIN =
  /\b(?:named|called|namesake|(?:grand)?(?:father|mother|son|daughter)|brother|sister|twin|nephew|niece|cousin|uncle|aunt|husband|wife|widow|neighbou?r),? $/

/** Whether the article says who somebody is as one does of strangers, in words that are no office. */
export function isSetApart(person: Person, facts: Facts): boolean {
  return inFull(person, facts, (before, behind, {title, apposition}) => {
    return (apposition === undefined && BEHIND.test(behind)) || (title === undefined && BEFORE.test(before))
  })
}

/** The same, where the name itself says nearly enough: an age, or what one is. */
export function isUnknown(person: Person, facts: Facts): boolean {
  return inFull(person, facts, (_, behind, {apposition}) => apposition === undefined && UNKNOWN_BEHIND.test(behind))
}

/** "Antony Blinken’s nephew, Anthony Blinken": a relative, or one who is only called so. */
export function isRelative(person: Person, facts: Facts): boolean {
  return inFull(person, facts, (before) => KIN.test(before))
}

function inFull({namings}: Person, facts: Facts, test: (before: string, behind: string, mention: Mention) => boolean): boolean {
  return namings.some(({field, form, mention}) => {
    if (form !== 'full') return false
    const text = textOf(facts, field)
    return test(text.slice(Math.max(0, mention.start - 48), mention.start), text.slice(mention.end, mention.end + 12), mention)
  })
}

/** The text of one of the article's fields. */
function textOf(facts: Facts, field: Field): string {
  return facts.field === field ? facts.text : (facts.other?.text ?? '')
}

/** Whether somewhere the two are joined by "and". */
export function areJoined(a: Person, b: Person, facts: Facts): boolean {
  return a.namings.some(({field, mention}) =>
    b.namings.some(({field: of, mention: other}) => {
      if (of !== field || other.sentence !== mention.sentence) return false
      const [first, second] = mention.start < other.start ? [mention, other] : [other, mention]
      return /^\s+and\s+$/.test(textOf(facts, field).slice(first.end, second.title?.start ?? second.start))
    }),
  )
}
