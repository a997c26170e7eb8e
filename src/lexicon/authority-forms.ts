/**
 * Forms of names: folding, words, parts.
 */
import {foldPlain} from '../kernels/marks.js'
import type {AuthorityPerson} from './authority.js'

/** The form in lower case without diacritics, with straight apostrophes, plain hyphens and single spaces: "Erdoğan" and "ERDOGAN" are one. */
export function foldForm(form: string): string {
  // Nearly all names of English news are.
  if (isPlain(form)) return form.toLowerCase()
  return foldPlain(form)
    .replaceAll(/[’ʼʻ‘]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Whether a form is ASCII with single spaces inside; a loop tells it in half the time that a pattern takes. */
function isPlain(form: string): boolean {
  let before = SPACE
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at)
    if (unit > 126 || unit < SPACE || (unit === SPACE && before === SPACE)) return false
    before = unit
  }
  return before !== SPACE
}

const SPACE = 32

/** The words of a form between white space; hyphens part no words. */
export const wordsOf = (form: string): string[] => form.split(/\s+/).filter((word) => word !== '')

/** Where the words of a part stand next to each other within those of a name, or -1. */
export function wordsWithin(part: readonly string[], name: readonly string[]): number {
  if (part.length === 0) return -1
  for (let at = 0; at + part.length <= name.length; at++) if (part.every((word, next) => word === name[at + next])) return at
  return -1
}

/** What of a form stands for the family name and what for the given one. */
export interface NameParts {
  readonly family?: string
  readonly given?: string
}

/**
 * The parts of a variant, where its words answer one to one to those of the canonical name. Of a person with
 * a family name, a form of one word is the family name.
 */
export function partsOf(form: string, person: AuthorityPerson): NameParts {
  const words = wordsOf(form)
  const canonical = wordsOf(person.name)
  if (words.length === 1 && canonical.length > 1 && person.family !== undefined) return {family: form}
  if (words.length !== canonical.length) return {}
  // "William Lai" of Lai Ching-te: the family name stands last.
  const last = words.at(-1)
  if (person.order === 'family-first' && words.length === 2 && last !== undefined && foldForm(last) === foldForm(person.family ?? ''))
    return {family: last, given: words[0] as string}
  const part = (of: string | undefined): string | undefined => {
    const wanted = of === undefined ? [] : wordsOf(of)
    const at = wordsWithin(wanted, canonical)
    return at < 0 ? undefined : words.slice(at, at + wanted.length).join(' ')
  }
  const family = part(person.family)
  const given = part(person.given)
  return {...(family === undefined ? {} : {family}), ...(given === undefined ? {} : {given})}
}
