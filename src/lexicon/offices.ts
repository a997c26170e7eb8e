import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, type TokenTable} from '../kernels/tokenize.js'
import {HONORIFICS, INSTITUTIONS, OFFICES, PORTFOLIOS, ROLES} from './office-names.js'
import {foldedWords, TokenPhrases, wordAfter, wordBefore} from './phrases.js'

/** An office, a role or an honorific where it stands in a text. */
export interface OfficeHit {
  /** Canonical, in lower case and American spelling ("foreign minister", "health minister"). */
  readonly office: string | undefined
  /** What a person is beside offices ("analyst"). */
  readonly role: string | undefined
  readonly honorific: boolean
  readonly plural: boolean
  /** Token indices, both inside. */
  readonly first: number
  readonly last: number
}

interface Value {
  readonly office?: string
  readonly role?: string
  readonly honorific: boolean
  readonly plural: boolean
  /** Written with a capital only: "Gen." and "Private" are titles, "gen" and "private" are words. */
  readonly capital: boolean
}

/** In lower case these are words before they are titles. */
const CAPITALISED = new Set(
  'general major private justice whip fm ag pm vp mp mep pc marshal commodore chief secretary cardinal metropolitan officer cfo coo ceo'.split(
    ' ',
  ),
)

const table = new TokenPhrases<Value>()
/** The same offices as possessors: "the foreign minister's" stands before no name. */
const possessors = new TokenPhrases<Value>()

/** Bodies whose office holders are named with them ("White House"); the value is the country, empty where many have one. */
export const institutions = new TokenPhrases<string>()

function add(form: string, value: {office: string} | {role: string}): void {
  const capital = form.endsWith('.') || CAPITALISED.has(form)
  table.add(form, {...value, honorific: false, plural: false, capital})
  if (!form.endsWith('.')) possessors.add(`${form}'s`, {...value, honorific: false, plural: false, capital})
  for (const plural of plurals(form)) table.add(plural, {...value, honorific: false, plural: true, capital})
}

/** "ministers of foreign affairs", "attorneys general", "spokesmen", "Sens.". */
function plurals(form: string): string[] {
  const many = (word: string): string => {
    if (word.endsWith('.')) return `${word.slice(0, -1)}s.`
    if (word.endsWith('man')) return `${word.slice(0, -2)}en`
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
    return /(?:s|ss|x|ch)$/.test(word) ? `${word}es` : `${word}s`
  }
  // "Press" is no plural of "Pres."
  if (form === 'pres.') return []
  const words = form.split(' ')
  const link = words.findIndex((word) => /^(?:of|for|to|without|in)$/.test(word))
  const head = link > 0 ? link - 1 : words.length - 1
  const made = [words.map((word, at) => (at === head ? many(word) : word)).join(' ')]
  if (form === 'attorney general' || form === 'governor general') made.push(form.replace(' ', 's '))
  return made
}

function lines(data: string): {id: string; forms: string[]}[] {
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':')
      return {
        id: line.slice(0, at).trim(),
        forms: line
          .slice(at + 1)
          .split(',')
          .map((form) => form.trim())
          .filter((form) => form !== ''),
      }
    })
}

for (const {id, forms} of lines(OFFICES)) for (const form of [id, ...forms]) add(form, {office: id})
for (const {id, forms} of lines(ROLES)) for (const form of [id, ...forms]) add(form, {role: id})
for (const form of HONORIFICS.split(/\s+/)) table.add(form, {honorific: true, plural: false, capital: true})
for (const {id, forms} of lines(INSTITUTIONS)) for (const form of forms) institutions.add(form, id)

const portfolios = wordHashes(PORTFOLIOS)
const links = wordHashes('of for and the')
const minister = hashWord('minister')
const ministers = hashWord('ministers')
const secretary = hashWord('secretary')
const and = hashWord('and')
const ofs = wordHashes('of for')
/** Words of a portfolio before and after its links: "Secretary of State for Health and Social Care" has six. */
const REACH = 9

/** Whether a word with this hash may end a title; one look, for the hot path. */
export function endsOffice(hash: number): boolean {
  return table.ends(hash) || portfolios.has(hash)
}

/** The office in the possessive that begins at token `index`: "the foreign minister's". */
export function possessorAt(text: string, tokens: TokenTable, index: number): OfficeHit | undefined {
  const hit = possessors.at(text, tokens, index)
  if (hit?.value.office === undefined) return undefined
  return {office: hit.value.office, role: undefined, honorific: false, plural: false, first: hit.first, last: hit.last}
}

/** The office, role or honorific whose phrase begins at token `index`; the longest. */
export function officeAt(text: string, tokens: TokenTable, index: number): OfficeHit | undefined {
  const hit = table.at(text, tokens, index)
  if (hit !== undefined && !isHead(tokens, hit.last)) {
    // "the marine affairs minister" is no marine.
    const wider = hit.value.role === undefined ? undefined : chargedAt(text, tokens, index)
    return wider ?? checked(tokens, hit)
  }
  if (hit !== undefined) {
    // "minister of trade and industry"
    const link = wordAfter(text, tokens, hit.last)
    if (link < 0 || !ofs.has(tokens.hash[link] as number)) return checked(tokens, hit)
    let last = -1
    let at = link
    for (let steps = 0; steps < REACH; steps++) {
      at = wordAfter(text, tokens, at)
      if (at < 0) break
      const hash = tokens.hash[at] as number
      if (portfolios.has(hash) && hash !== and) last = at
      else if (!links.has(hash)) break
    }
    return last < 0 ? checked(tokens, hit) : charged(text, tokens, index, hit.last, wordAfter(text, tokens, link), last, index, last)
  }
  return chargedAt(text, tokens, index)
}

/** "trade and industry minister": a portfolio that begins at token `index`, with its head behind it. */
function chargedAt(text: string, tokens: TokenTable, index: number): OfficeHit | undefined {
  if (!portfolios.has(tokens.hash[index] as number) || tokens.hash[index] === and) return undefined
  let at = index
  for (let steps = 0; steps < REACH; steps++) {
    const next = wordAfter(text, tokens, at)
    if (next < 0) return undefined
    if (isHead(tokens, next)) return tokens.hash[at] === and ? undefined : charged(text, tokens, next, next, index, at, index, next)
    if (!portfolios.has(tokens.hash[next] as number)) return undefined
    at = next
  }
  return undefined
}

/** The office, role or honorific whose phrase ends with token `index` and begins at `floor` or after; the longest. */
export function officeBefore(text: string, tokens: TokenTable, index: number, floor: number): OfficeHit | undefined {
  const hit = table.before(text, tokens, index, floor)
  if (hit !== undefined) {
    if (!isHead(tokens, hit.first) || hit.first !== hit.last) {
      const wider = hit.value.role === undefined ? undefined : chargedBefore(text, tokens, index, floor)
      return wider ?? checked(tokens, hit)
    }
    // "health and human services secretary"
    let first = -1
    let at = hit.first
    for (let steps = 0; steps < REACH; steps++) {
      at = wordBefore(text, tokens, at, floor)
      if (at < 0 || !portfolios.has(tokens.hash[at] as number)) break
      if (tokens.hash[at] !== and) first = at
      else if (steps === 0) break
    }
    return first < 0
      ? checked(tokens, hit)
      : charged(text, tokens, index, index, first, wordBefore(text, tokens, index, floor), first, index)
  }
  return chargedBefore(text, tokens, index, floor)
}

/** "minister of trade and industry": a portfolio that ends with token `index`, with its head before it. */
function chargedBefore(text: string, tokens: TokenTable, index: number, floor: number): OfficeHit | undefined {
  if (!portfolios.has(tokens.hash[index] as number)) return undefined
  let at = index
  let begin = index
  for (let steps = 0; steps < REACH; steps++) {
    const previous = wordBefore(text, tokens, at, floor)
    if (previous < 0) return undefined
    if (isHead(tokens, previous)) {
      if (!ofs.has(tokens.hash[at] as number)) return undefined
      return charged(text, tokens, previous, previous, begin, index, previous, index)
    }
    const hash = tokens.hash[previous] as number
    if (!portfolios.has(hash) && !links.has(hash)) return undefined
    if (!ofs.has(hash)) begin = previous
    at = previous
  }
  return undefined
}

/** The office or role in the possessive ("foreign minister's") whose phrase ends with token `index`; the longest. */
export function possessorBefore(text: string, tokens: TokenTable, index: number, floor: number): OfficeHit | undefined {
  const hit = possessors.before(text, tokens, index, floor)
  return hit === undefined ? undefined : checked(tokens, hit)
}

function isHead(tokens: TokenTable, index: number): boolean {
  const hash = tokens.hash[index]
  return hash === minister || hash === secretary || hash === ministers
}

function checked(tokens: TokenTable, hit: {value: Value; first: number; last: number}): OfficeHit | undefined {
  const {value, first, last} = hit
  if (value.capital && ((tokens.flags[first] as number) & CAPITAL) === 0) return undefined
  return {office: value.office, role: value.role, honorific: value.honorific, plural: value.plural, first, last}
}

/** A minister or secretary with a portfolio of his own: head `[head, headLast]`, portfolio `[from, to]`. */
function charged(
  text: string,
  tokens: TokenTable,
  head: number,
  headLast: number,
  from: number,
  to: number,
  first: number,
  last: number,
): OfficeHit {
  const area = foldedWords(text, tokens, from, to)
    .replace(/^the /, '')
    .replace(/^defence\b/, 'defense')
    .replace('labour', 'labor')
  const plural = tokens.hash[headLast] === ministers
  const office = `${area} ${tokens.hash[head] === secretary ? 'secretary' : 'minister'}`
  return {office, role: undefined, honorific: false, plural, first, last}
}
