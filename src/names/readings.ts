/**
 * The ways to read a name as Chinese or as Korean.
 */
import {foldPlain} from '../kernels/marks.js'
import type {Part} from './parse.js'
import {isKoreanFamily, isKoreanGiven} from './romanise/korean.js'
import {CHINESE_FAMILIES, isPinyin, pinyinOfWade, syllables} from './romanise/pinyin.js'

/** One way to read a name as a family name and a given name. */
export interface Reading {
  readonly family: string
  readonly given: string
  /** Written with a space or hyphen in the given name, or not. */
  readonly familyFirst: boolean
  /** The first syllable of a given name in two words. */
  readonly first: string
}

export interface ChineseReading extends Reading {
  /** Pinyin that the written family name can stand for; itself where it is Pinyin. */
  readonly families: ReadonlySet<string>
  readonly givens: ReadonlySet<string>
  /** Something in the name is written in Wade-Giles and not in Pinyin. */
  readonly wade: boolean
}

/** The word with its apostrophes, which part "ch'in" from "chin". */
const withApostrophes = (raw: string): string =>
  /^[A-Za-z]+$/.test(raw) ? raw.toLowerCase() : foldPlain(raw.replace(/[’‘`´ʼʻʹ]/g, "'")).replace(/^'|'$/g, '')

/** "De" and "Du" are particles elsewhere and syllables here: "Liu De Hua". */
function unparticled(parts: readonly Part[]): readonly Part[] {
  if (parts.every((part) => part.particle === '')) return parts
  return parts.map((part) => (part.particle === '' ? part : {...part, plain: part.particle + part.plain, raw: part.particle + part.raw}))
}

function splits(written: readonly Part[]): (readonly [Part, readonly Part[], boolean])[] {
  if (written.length < 2 || written.length > 4 || written.some((part) => part.initial && !part.hyphened)) return []
  const parts = unparticled(written)
  const first = parts[0] as Part
  const last = parts[parts.length - 1] as Part
  return [
    [first, parts.slice(1), true],
    [last, parts.slice(0, -1), false],
  ]
}

const firstOf = (parts: readonly Part[]): string => (parts.length > 1 ? (parts[0] as Part).plain : '')

/** Readings of the names that the parser keeps. */
const chineseReadings = new WeakMap<readonly Part[], readonly ChineseReading[]>()
const koreanReadings = new WeakMap<readonly Part[], readonly Reading[]>()

function remembered<T>(
  known: WeakMap<readonly Part[], readonly T[]>,
  parts: readonly Part[],
  read: (parts: readonly Part[]) => T[],
): readonly T[] {
  let readings = known.get(parts)
  if (!readings) {
    readings = read(parts)
    known.set(parts, readings)
  }
  return readings
}

/** How the name reads as Chinese, family name first and last; empty where it does not. */
export const readChinese = (parts: readonly Part[]): readonly ChineseReading[] => remembered(chineseReadings, parts, chineseOf)

/** Whether a word at an end of the name is as short as a family name there; most other names go no further. */
const canBeFamily = (parts: readonly Part[]): boolean =>
  parts.length > 1 && parts.length < 5 && ((parts[0] as Part).plain.length < 8 || (parts[parts.length - 1] as Part).plain.length < 8)

function chineseOf(parts: readonly Part[]): ChineseReading[] {
  if (!canBeFamily(parts)) return []
  const readings: ChineseReading[] = []
  for (const [familyPart, givenParts, familyFirst] of splits(parts)) {
    if (givenParts.length > 2) continue
    const family = familyPart.plain
    if (family.length > 7) continue
    const written = withApostrophes(familyPart.raw)
    const ofWade = pinyinOfWade(written).filter((one) => CHINESE_FAMILIES.has(one))
    const isFamily = CHINESE_FAMILIES.has(family)
    if (!isFamily && ofWade.length === 0) continue
    const given = givenParts.map((part) => part.plain).join('')
    const marked = givenParts.some((part) => part.hyphened) || written.includes("'")
    const inPinyin = givenParts.every((part) => syllables(part.plain, 3, isPinyin).length > 0) && given.length <= 18
    const inWade = wadeGivens(givenParts)
    if (!inPinyin && inWade.length === 0) continue
    const apostrophe = givenParts.some((part) => part.raw.slice(1, -1).includes("'") && !inPinyin)
    // "Chin" alone can be "Jin" and "Qin".
    const wade = (!isFamily && ofWade.length === 1) || !inPinyin || marked || apostrophe
    const givens = new Set(inPinyin ? [given] : [])
    for (const one of inWade) givens.add(one)
    readings.push({
      family,
      given,
      familyFirst,
      first: firstOf(givenParts),
      families: new Set(isFamily ? [family, ...ofWade] : ofWade),
      givens,
      wade,
    })
  }
  return readings
}

/** Pinyin of a given name in Wade-Giles, whose syllables stand apart ("Tse-tung", "Kuo Feng"). */
function wadeGivens(parts: readonly Part[]): string[] {
  let sofar = ['']
  for (const part of parts) {
    const written = withApostrophes(part.raw)
    let candidates = pinyinOfWade(written)
    // "Hsiaoping": without hyphens, and no Pinyin.
    if (candidates.length === 0 && parts.length === 1) {
      candidates = syllables(written, 2, (one) => pinyinOfWade(one).length > 0).flatMap(([head = '', tail = '']) =>
        pinyinOfWade(head).flatMap((one) => (tail === '' ? [one] : pinyinOfWade(tail).map((other) => one + other))),
      )
    }
    sofar = sofar.flatMap((head) => candidates.map((one) => head + one))
  }
  return sofar
}

/** How the name reads as Korean. */
export const readKorean = (parts: readonly Part[]): readonly Reading[] => remembered(koreanReadings, parts, koreanOf)

function koreanOf(parts: readonly Part[]): Reading[] {
  if (!canBeFamily(parts)) return []
  const readings: Reading[] = []
  for (const [family, givenParts, familyFirst] of splits(parts)) {
    if (givenParts.length > 2 || !isKoreanFamily(family.plain)) continue
    const given = givenParts.map((part) => part.plain).join('')
    if (isKoreanGiven(given)) readings.push({family: family.plain, given, familyFirst, first: firstOf(givenParts)})
  }
  return readings
}

/** Family names in Pinyin that a word can stand for. */
export const chineseFamiliesOf = (part: Part): ReadonlySet<string> => {
  const ofWade = pinyinOfWade(withApostrophes(part.raw)).filter((one) => CHINESE_FAMILIES.has(one))
  return new Set(CHINESE_FAMILIES.has(part.plain) ? [part.plain, ...ofWade] : ofWade)
}
