/**
 * One part of a name beside one of another.
 */

import {consonantsOf, shareHead} from './consonants.js'
import {likenessOf, type WordSlip} from './correspond.js'
import {isCognateOf, isGiven, isShortFor, isSpellingOf} from './given.js'
import type {Part} from './parse.js'
import {type NameReason, reason} from './reason.js'
import type {Evidence} from './romanise/evidence.js'
import type {Origin} from './romanise/rules.js'
import {isSexed} from './sex.js'

export type Role = 'given' | 'family'

export interface Relation {
  /** 3 where they are one, 2 where one spelling stands for another, 1 where it is doubtful. */
  readonly weight: 1 | 2 | 3
  readonly kind: string
  /** None where nothing differs. */
  readonly reason?: NameReason
  /** One slip in so short a word, or between two names that are both borne, joins only where all else is equal; then the role. */
  readonly frail?: Role
}

/** The same letters but for case. */
const EQUAL: Relation = {weight: 3, kind: 'equal'}

/** First letters that stand for one another, so that an initial meets "Eltsin" and "Yeltsin". */
const INITIAL_CLASSES = ['ey', 'iy', 'jy', 'jg', 'ck', 'kq', 'gq', 'gk', 'vw', 'hk', 'ou']

function related(kind: string, speaks: 'same' | 'unsure', role: Role, a: Part, b: Part, what: string): Relation {
  return {
    weight: speaks === 'same' ? 2 : 1,
    kind,
    reason: reason(kind, speaks, `${role} names "${a.raw}" and "${b.raw}" ${what}`, a.raw, b.raw),
  }
}

/** What two parts are to each other; undefined where they are different names. */
export function relate(a: Part, b: Part, role: Role, evidence: Evidence): Relation | undefined {
  if (a.plain === b.plain) {
    if (a.raw.toLowerCase() === b.raw.toLowerCase() || !(a.spoken !== a.plain || b.spoken !== b.plain)) return EQUAL
    return related('marks', 'same', role, a, b, 'differ only in their marks')
  }
  if (a.initial || b.initial) return relateInitial(a, b, role, evidence)
  if (a.spoken === b.plain || a.plain === b.spoken || a.spoken === b.spoken)
    return related('marks', 'same', role, a, b, 'differ only in their marks')
  if (role === 'given') {
    if (isGiven(a.plain) && isGiven(b.plain)) {
      if (isSpellingOf(a.plain, b.plain)) return related('spelling', 'same', role, a, b, 'are two spellings of one')
      if (isShortFor(a.plain, b.plain)) return related('short-form', 'same', role, a, b, 'are a full and a short form of one')
      if (isCognateOf(a.plain, b.plain)) return related('cognate', 'unsure', role, a, b, "are one name's forms in two languages")
      // "Hillary" and "Hilary", "Evan" and "Ivan"; a man is no slip of the pen for a woman.
      return isSexed(a.plain, b.plain) ? undefined : relateFrail(a, b, role)
    }
    // "Sylvi" is nobody's name, and "Robert" is.
    if (!evidence.arabic && (isFemaleOf(a.plain, b.plain) || isFemaleOf(b.plain, a.plain)))
      return a.plain.length !== b.plain.length && isGiven(a.plain.length > b.plain.length ? a.plain : b.plain)
        ? relateFrail(a, b, role)
        : undefined
  } else {
    const gender = relateGender(a, b, role)
    if (gender) return gender
  }
  const relation = relateLetters(a, b, role, evidence) ?? relateGlued(a, b, role, evidence) ?? relateSound(a, b, role)
  // Of longer words one slip was found before.
  return relation ?? (Math.min(a.plain.length, b.plain.length) < 6 ? relateFrail(a, b, role) : undefined)
}

function relateInitial(a: Part, b: Part, role: Role, evidence: Evidence): Relation | undefined {
  const [initial, full] = a.initial ? [a.plain, b.plain] : [b.plain, a.plain]
  const first = full[0] as string
  const stands =
    first === initial || (evidence.cyrillic && INITIAL_CLASSES.some((letters) => letters.includes(first) && letters.includes(initial)))
  if (!stands) return undefined
  return related(
    'initial',
    'same',
    role,
    a,
    b,
    a.initial && b.initial ? 'are initials that may stand for one' : 'are an initial and a name it stands for',
  )
}

/** Given names of a woman made from a man's: "Roberta", "Danielle", "Antonina", and "Marcella" beside "Marcello". */
function isFemaleOf(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 3 || a.length < b.length) return false
  if (a.length === b.length) return a.endsWith('a') && b.endsWith('o') && a.slice(0, -1) === b.slice(0, -1)
  return a.startsWith(b) && /^(?:a|ia|ina|ine|ette|elle|le|ne)$/.test(a.slice(b.length))
}

/** Slavic family names of a woman and of a man: Nováková and Novák, Navalnaya and Navalny, Putina and Putin. */
const FEMININE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ova$/, ['', 'ov', 'a', 'e']],
  [/(?:aya|aia|aja)$/, ['y', 'iy', 'yi', 'yy', 'i', 'oy', 'oi']],
  [/eva$/, ['ev', 'eff']],
  [/ina$/, ['in']],
  [/ska$/, ['ski', 'sky']],
  [/cka$/, ['cki', 'cky']],
  [/a$/, ['y']],
]

function isFeminineOf(a: string, b: string): boolean {
  return FEMININE.some(([ending, masculine]) => {
    if (!ending.test(a)) return false
    const stem = a.replace(ending, '')
    return stem.length > 2 && masculine.some((tail) => stem + tail === b)
  })
}

function relateGender(a: Part, b: Part, role: Role): Relation | undefined {
  if (!isFeminineOf(a.plain, b.plain) && !isFeminineOf(b.plain, a.plain)) return undefined
  return related('gender-form', 'same', role, a, b, 'are the form of a woman and of a man')
}

/** One slip of the pen, never in the first letter, that is too little or too common to join two names by itself: "Comey" and "Comes". */
function relateFrail(a: Part, b: Part, role: Role): Relation | undefined {
  if (
    Math.min(a.plain.length, b.plain.length) < 4 ||
    Math.abs(a.plain.length - b.plain.length) > 1 ||
    a.plain[0] !== b.plain[0] ||
    !isWithin(a.plain, b.plain, 1, true)
  )
    return undefined
  return {...related('slip', 'unsure', role, a, b, 'differ in one letter'), frail: role}
}

/**
 * Shortest part in which one slip leaves no doubt, and the shortest in which it leaves some; below that they are two names.
 * Of 2,841 family names of WordNet's persons, pairs of two persons that are one letter apart: a letter missing, 22 pairs at
 * five letters, 16 at six, 12 at seven, 1 at eight; another vowel, 10, 12, 3, 1; another consonant, 27, 21, 7, 2; two letters
 * swapped or one doubled, 3 at any length. A given name that agrees makes each of them rarer a thousandfold.
 */
const LENGTHS: Readonly<Record<WordSlip, readonly [number, number]>> = {
  swap: [6, 5],
  doubled: [6, 5],
  missing: [7, 5],
  vowel: [7, 5],
  letter: [99, 6],
  tail: [99, 6],
}

/** Whether what differs is the first vowel, the one that is heard best and miswritten least: "Merrill" and "Morrill", not "Blinken" and "Blinkin". */
function isFirstVowel(a: string, b: string): boolean {
  let at = 0
  while (a[at] === b[at] && !VOWEL.test(a[at] ?? 'a')) at++
  return a[at] !== b[at]
}

const VOWEL = /[aeiouy]/

function originsFor(evidence: Evidence): Origin[] {
  const origins: Origin[] = ['marks', 'spelling']
  if (evidence.arabic) origins.push('Arabic')
  if (evidence.cyrillic) origins.push('Cyrillic')
  if (evidence.japanese) origins.push('Japanese')
  return origins
}

function relateLetters(a: Part, b: Part, role: Role, evidence: Evidence): Relation | undefined {
  const length = Math.min(a.plain.length, b.plain.length)
  if (Math.max(a.plain.length, b.plain.length) - length > 4 || length < 2) return undefined
  if (!shareHead(a.plain, b.plain) && (a.spoken === a.plain || !shareHead(a.spoken, b.spoken))) return undefined
  const likeness =
    likenessOf(a.plain, b.plain, originsFor(evidence)) ??
    (a.spoken !== a.plain || b.spoken !== b.plain ? likenessOf(a.spoken, b.spoken, originsFor(evidence)) : undefined)
  if (!likeness) return undefined
  const {origins, doubts, slip} = likeness
  const script = origins.has('Arabic') ? 'Arabic' : origins.has('Cyrillic') ? 'Cyrillic' : origins.has('Japanese') ? 'Japanese' : undefined
  if (slip) {
    const [least, doubtful] = LENGTHS[slip]
    const sure = slip === 'vowel' && role === 'family' && isFirstVowel(a.plain, b.plain) ? least + 1 : least
    if (length < doubtful || doubts > 1) return undefined
    const isHelped = slip === 'tail' && evidence.arabic && length > 6 && a.plain.length !== b.plain.length
    const isSure = (length >= sure || isHelped) && doubts === 0 && (!script || length > 6)
    return related('slip', isSure ? 'same' : 'unsure', role, a, b, 'differ in one letter')
  }
  if (doubts === 0) {
    if (script) return related('romanisation', length > 2 ? 'same' : 'unsure', role, a, b, `are one romanised from ${script}`)
    return related('marks', length > 3 ? 'same' : 'unsure', role, a, b, 'differ only in how marks are spelt out')
  }
  const isDoubling = isDoubled(a.plain, b.plain)
  if (length < 3 || doubts > 2) return undefined
  const isSure = (doubts === 1 || (isDoubling && length > 6)) && (role === 'given' ? length > 3 : (isDoubling && length > 5) || length > 7)
  return related('spelling', isSure ? 'same' : 'unsure', role, a, b, isSure ? 'are two spellings of one' : 'may be two spellings of one')
}

const single = (word: string): string => word.replace(/([bcdfgklmnprstz])\1/g, '$1')
const isDoubled = (a: string, b: string): boolean => single(a) === single(b)

/** An article or a particle written on to the name: "Elbaradei", "al-Baradei"; "Delacroix", "de la Croix". */
function relateGlued(a: Part, b: Part, role: Role, evidence: Evidence): Relation | undefined {
  if (a.particle + a.plain === b.particle + b.plain) return related('spacing', 'same', role, a, b, 'differ only in their spaces')
  if (evidence.arabic && a.particle !== b.particle) {
    const likeness = likenessOf(a.particle + a.plain, b.particle + b.plain, originsFor(evidence))
    if (likeness && !likeness.slip && likeness.doubts === 0)
      return related('romanisation', 'same', role, a, b, 'are one romanised from Arabic')
  }
  const [long, short] = a.plain.length > b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain]
  if (short.length > 3 && (long === `al${short}` || long === `el${short}`))
    return related('article', 'same', role, a, b, 'differ only in the article')
  // "O'Hurley" and "Hurley" are two families, and a half of the name is soon lost.
  if (short.length > 3 && long === `o${short}` && /^[oO]['’‘`´ʼʻʹ]/.test(a.plain === long ? a.raw : b.raw))
    return {...related('near', 'unsure', role, a, b, 'differ in the "O"'), frail: role}
  return undefined
}

const VOWEL_FIRST = /^[aeiouy]/

/**
 * Vowels guessed on the way back from a script that does not write them, or from syllables: "Khashoggi" and "Khasheggi",
 * "Ronen" and "Ronan". The consonants agree, and that is not enough.
 */
function relateSound(a: Part, b: Part, role: Role): Relation | undefined {
  const length = Math.min(a.plain.length, b.plain.length)
  // Of family names "Hall", "Hill" and "Hull" are three; of given names those that are known were told apart before.
  const [letters, consonants] = role === 'given' ? [3, 2] : [5, 3]
  if (length < letters || Math.abs(a.plain.length - b.plain.length) > 3) return undefined
  const isVowelFirst = VOWEL_FIRST.test(a.plain) && VOWEL_FIRST.test(b.plain)
  if (role === 'given' && a.plain[0] !== b.plain[0] && !isVowelFirst) return undefined
  const sound = consonantsOf(a.plain)
  if (sound.length >= consonants && sound === consonantsOf(b.plain))
    return related('sound', 'unsure', role, a, b, 'have the same consonants')
  // Letters that changed places are one slip where the word is long: "Brzezinski" and "Bzrezinki".
  if (length < 6 || a.plain[0] !== b.plain[0] || !isWithin(a.plain, b.plain, 2, length > 7)) return undefined
  return related('near', 'unsure', role, a, b, 'differ in two letters')
}

/** Whether so many edits of one letter make `a` of `b`; two letters that change places count as one where `swaps` says so. */
function isWithin(a: string, b: string, left: number, swaps: boolean): boolean {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  if (restA.length + restB.length === 0) return true
  if (left === 0 || Math.abs(restA.length - restB.length) > left) return false
  return (
    isWithin(restA.slice(1), restB.slice(1), left - 1, swaps) ||
    isWithin(restA.slice(1), restB, left - 1, swaps) ||
    isWithin(restA, restB.slice(1), left - 1, swaps) ||
    (swaps && restA[0] === restB[1] && restA[1] === restB[0] && isWithin(restA.slice(2), restB.slice(2), left - 1, swaps))
  )
}
