import {wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../kernels/tokenize.js'
import {countryBefore} from '../lexicon/countries.js'
import {givenNames, nameParticles} from '../lexicon/given-names.js'
import {NO_NAMES} from '../lexicon/office-names.js'
import {endsOffice, institutions, officeAt} from '../lexicon/offices.js'
import {isGap, wordAfter, wordBefore} from '../lexicon/phrases.js'
import {type Draft, determiners} from './title-parts.js'

const noNames = wordHashes(`${NO_NAMES} ${NO_NAMES.trim().replace(/\s+/g, "'s ")}'s`)
/** Titles that are family names too; not "cardinal", which stands between the names ("Tad Cardinal Moor"). */
const familyNames = wordHashes(
  'king prince bishop pope judge major marshal chancellor justice duke constable baron lord boxer farmer singer player painter',
)
const majesties = wordHashes('king queen prince')
const majorities = wordHashes('majority minority')
/** Given names that are cities with judges and bishops of their own. */
const cities = wordHashes(
  'austin charlotte madison orlando dallas sydney santiago florence houston lincoln jackson chester lancaster victoria',
)
const amir = wordHashes('amir')
const marine = wordHashes('marine marines')
const ms = wordHashes('ms')
/** A phrase behind these is no apposition: "as an adviser, |Moor", "chose her to be the president, |Ada Moor said". */
const predicative = wordHashes('as be become became')
const fellow = wordHashes('fellow')
const links = wordHashes('to for of')

/** Whether a run that begins at `index` is a place, a body or an event named with a title's word ("King Street"). */
export function isNoName(text: string, tokens: TokenTable, index: number): boolean {
  if (noNames.has(tokens.hash[index] as number)) return true
  // "official |State Department", "official |DNC"
  const body = institutions.at(text, tokens, index)
  if (body !== undefined && (body.last > index || ((tokens.flags[index] as number) & ALL_CAPS) !== 0)) return true
  // "Deputy |National Security Adviser", "Lt. |Gen. Moor": the title goes on.
  const office = officeAt(text, tokens, index)
  if (office !== undefined && !office.honorific && office.last > index) return true
  // "President Moor Street", "King Fahd University": the head stands behind one or two names.
  let at = index
  for (let steps = 0; steps < 2; steps++) {
    at = wordAfter(text, tokens, at)
    if (at < 0 || ((tokens.flags[at] as number) & CAPITAL) === 0) return false
    if (places.has(tokens.hash[at] as number)) return true
  }
  return false
}

const places = wordHashes(
  'street avenue road boulevard drive square university college school hospital county airport station bridge stadium museum gallery theater theatre hotel foundation prize cup league memorial highway center centre',
)

/** "Esther King |Nigel", "Majority King |Moor", "MS. |Holm", "Marine |Le Pen": the last word of the phrase is no title here. */
export function isNoTitle(text: string, tokens: TokenTable, {first, last, honorific}: Draft, name: number, floor: number): boolean {
  const word = tokens.kind[last] === WORD ? last : last - 1
  if (first !== word) return false
  const hash = tokens.hash[word] as number
  if (fellow.has(hash)) {
    // "a fellow Caf official", and "Vessby fellow Ada Holm"
    const body = wordBefore(text, tokens, word, floor)
    return body < 0 || ((tokens.flags[body] as number) & CAPITAL) === 0
  }
  if (((tokens.flags[word] as number) & CAPITAL) === 0) return false
  const caps = ALL_CAPS & (tokens.flags[word] as number) & ~(tokens.flags[name] as number)
  if (honorific && ms.has(hash) && caps !== 0) return true
  if (marine.has(hash)) {
    // "Marine Ada Holm" serves; "Marine Le Pen", "Marine Daro" and "Marine Corps" do not.
    const next = wordAfter(text, tokens, name)
    return next < 0 || ((tokens.flags[next] as number) & CAPITAL) === 0 || nameParticles.has(tokens.hash[name] as number)
  }
  if (!familyNames.has(hash) && !majesties.has(hash)) return false
  let before = gapBefore(text, tokens, word, floor)
  if (before >= 0 && tokens.start[before + 1] === (tokens.start[before] as number) + 1) before = gapBefore(text, tokens, before, floor)
  if (before < 0 || ((tokens.flags[before] as number) & CAPITAL) === 0) return false
  const given = tokens.hash[before] as number
  if (majesties.has(hash) && majorities.has(given)) return true
  return familyNames.has(hash) && givenNames.has(given) && !cities.has(given) && countryBefore(text, tokens, before, floor) === undefined
}

/** The word before `index` with white space, or an initial's stop, between; -1 where something else stands there. */
function gapBefore(text: string, tokens: TokenTable, index: number, floor: number): number {
  return isGap(tokens, index - 1) ? wordBefore(text, tokens, index, floor) : -1
}

/** "Amir Cohen" has a given name; "the Amir Tamim", "Qatar's amir, Tamim" have a ruler. */
export function isGivenName(tokens: TokenTable, {last, determined}: Draft): boolean {
  return !determined && amir.has(tokens.hash[last] as number)
}

/**
 * A phrase with a comma before the name that is another's: "an adviser to the president, |Oleksiy Moor, said", "as an
 * adviser, |Moor met", "his former secretary, |Moor".
 */
export function isClause(text: string, tokens: TokenTable, draft: Draft, name: number, floor: number): boolean {
  let head = draft.first
  let link = wordBefore(text, tokens, head, floor)
  if (link >= 0 && determiners.has(tokens.hash[link] as number)) {
    head = link
    link = wordBefore(text, tokens, head, floor)
  }
  const bare = isBare(text, tokens, name)
  // "identified as his wife, |Ada Moor"
  const relative = draft.role === 'relative' && !draft.plural
  if (link >= 0 && predicative.has(tokens.hash[link] as number)) return !relative || bare
  if (link >= 0 && links.has(tokens.hash[link] as number)) {
    const held = wordBefore(text, tokens, link, floor)
    if (held >= 0 && endsOffice(tokens.hash[held] as number)) return true
  }
  if (!bare) return false
  // "China's foreign minister, |Qin, said", "her daughter, |Ada."
  if (relative) return tokens.kind[isGap(tokens, name + 1) ? name + 2 : name + 1] !== PUNCTUATION
  return draft.country === undefined || !isComma(text, tokens, name + 1)
}

/** Whether a name has one word only. */
function isBare(text: string, tokens: TokenTable, name: number): boolean {
  // "J.B. Moor"
  if (tokens.start[name + 1] === (tokens.start[name] as number) + 1) return false
  const next = wordAfter(text, tokens, name)
  return next < 0 || (((tokens.flags[next] as number) & CAPITAL) === 0 && !nameParticles.has(tokens.hash[next] as number))
}

export function isComma(text: string, tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === PUNCTUATION && text.charCodeAt(tokens.start[index] as number) === 44
}
