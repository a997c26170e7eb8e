/**
 * Names of Chinese and Koreans, where every syllable is one of a closed set: one other letter makes another name.
 */
import type {Part} from './parse.js'
import {foldPlain} from './fold.js'
import {type NameComparison, type NameReason, reason, verdictOf} from './reason.js'
import {isKoreanFamily, isKoreanGiven, likenKoreanGiven, sharesKoreanFamily} from './romanise/korean.js'
import {CHINESE_FAMILIES, isPinyin, pinyinOfWade, syllables} from './romanise/pinyin.js'

/** One way to read a name as a family name and a given name. */
interface Reading {
  readonly family: string
  readonly given: string
  /** Written with a space or hyphen in the given name, or not. */
  readonly familyFirst: boolean
}

export interface ChineseReading extends Reading {
  /** Pinyin that the written family name can stand for; itself where it is Pinyin. */
  readonly families: ReadonlySet<string>
  readonly givens: ReadonlySet<string>
  /** Something in the name is written in Wade-Giles and not in Pinyin. */
  readonly wade: boolean
}

/** The word with its apostrophes, which part "ch'in" from "chin". */
const withApostrophes = (raw: string): string => foldPlain(raw.replace(/[’‘`´ʼʻʹ]/g, "'")).replace(/^'|'$/g, '')

function splits(parts: readonly Part[]): (readonly [Part, readonly Part[], boolean])[] {
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part.initial || part.particle !== '')) return []
  const first = parts[0] as Part
  const last = parts[parts.length - 1] as Part
  return [
    [first, parts.slice(1), true],
    [last, parts.slice(0, -1), false],
  ]
}

/** How the name reads as Chinese, family name first and last; empty where it does not. */
export function readChinese(parts: readonly Part[]): ChineseReading[] {
  const readings: ChineseReading[] = []
  for (const [familyPart, givenParts, familyFirst] of splits(parts)) {
    if (givenParts.length > 2) continue
    const family = familyPart.plain
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
    const wade = !isFamily || !inPinyin || marked || apostrophe
    const givens = new Set(inPinyin ? [given] : [])
    for (const one of inWade) givens.add(one)
    readings.push({family, given, familyFirst, families: new Set(isFamily ? [family, ...ofWade] : ofWade), givens, wade})
  }
  return readings
}

/** Pinyin of a given name in Wade-Giles, whose syllables stand apart ("Tse-tung", "Kuo Feng"). */
function wadeGivens(parts: readonly Part[]): string[] {
  let sofar = ['']
  for (const part of parts) {
    const candidates = pinyinOfWade(withApostrophes(part.raw))
    sofar = sofar.flatMap((head) => candidates.map((one) => head + one))
  }
  return sofar
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Sounds that other scripts and older usage leave one: "Qin" came back as "Chen" and "Chin", "Xi" as "Shi". */
function blurred(word: string): string {
  return word.replace(/^q/, 'ch').replace(/^x(?=[iu])/, 'sh').replace(/^chin$/, 'chen').replace(/^shin$/, 'shen')
}

const nasal = (word: string): string => word.replace(/([ie])ng/g, '$1n')

function likenChinese(role: string, a: string, b: string, setA: ReadonlySet<string>, setB: ReadonlySet<string>, wade: boolean): NameReason | undefined {
  if (a === b) return undefined
  if (meets(setA, setB)) {
    const speaks = wade ? 'same' : 'unsure'
    return reason('wade-giles', speaks, `${role} names "${a}" and "${b}" ${wade ? 'are' : 'may be'} one in Pinyin and in Wade-Giles`, a, b)
  }
  if (blurred(a) === blurred(b)) {
    return reason('confusion', 'unsure', `${role} names "${a}" and "${b}" are often taken for one another on the way through other scripts`, a, b)
  }
  if (role === 'given' && nasal(a) === nasal(b) && a.length > 5 && b.length > 5) {
    return reason('confusion', 'unsure', `given names "${a}" and "${b}" differ in a final that is often miswritten`, a, b)
  }
  return reason(`${role}-differs`, 'different', `${role} names "${a}" and "${b}" are different syllables`, a, b)
}

function best(one: NameComparison | undefined, other: NameComparison): NameComparison {
  const rank = {same: 2, unsure: 1, different: 0}
  return one && rank[one.verdict] >= rank[other.verdict] ? one : other
}

/** The straight reading first, then the one name turned; the verdict of the likest. */
function overReadings<T extends Reading>(a: readonly T[], b: readonly T[], judge: (x: T, y: T) => NameReason[]): NameComparison | undefined {
  let found: NameComparison | undefined
  for (const turned of [false, true]) {
    for (const x of a) {
      for (const y of b) {
        if ((x.familyFirst === y.familyFirst) === turned) continue
        const reasons = judge(x, y)
        if (turned) {
          if (verdictOf(reasons) === 'different' && found) continue
          const either = a.length > 1 && b.length > 1
          reasons.push(
            either
              ? reason('order', 'unsure', 'family and given name are turned, and each can be either')
              : reason('order', 'same', 'family and given name are turned'),
          )
        }
        found = best(found, {verdict: verdictOf(reasons), reasons})
      }
    }
  }
  return found
}

/** Undefined where one of them does not read as Chinese. */
export function compareChinese(a: readonly Part[], b: readonly Part[]): NameComparison | undefined {
  const ofA = readChinese(a)
  if (ofA.length === 0) return undefined
  const ofB = readChinese(b)
  return overReadings(ofA, ofB, (x, y) => {
    const wade = x.wade || y.wade
    const family = likenChinese('family', x.family, y.family, x.families, y.families, wade)
    const given = likenChinese('given', x.given, y.given, x.givens, y.givens, wade)
    return [family, given].filter((one) => one !== undefined)
  })
}

export function readKorean(parts: readonly Part[]): Reading[] {
  const readings: Reading[] = []
  for (const [family, givenParts, familyFirst] of splits(parts)) {
    if (givenParts.length > 2 || !isKoreanFamily(family.plain)) continue
    const given = givenParts.map((part) => part.plain).join('')
    if (isKoreanGiven(given)) readings.push({family: family.plain, given, familyFirst})
  }
  return readings
}

export function compareKorean(a: readonly Part[], b: readonly Part[]): NameComparison | undefined {
  const ofA = readKorean(a)
  if (ofA.length === 0) return undefined
  return overReadings(ofA, readKorean(b), (x, y) => {
    const reasons: NameReason[] = []
    if (x.family !== y.family) {
      reasons.push(
        sharesKoreanFamily(x.family, y.family)
          ? reason('romanisation', 'same', `family names "${x.family}" and "${y.family}" are one romanised from Korean`, x.family, y.family)
          : reason('family-differs', 'different', `family names "${x.family}" and "${y.family}" are different syllables`, x.family, y.family),
      )
    }
    const given = likenKoreanGiven(x.given, y.given)
    if (x.given !== y.given) {
      const text = {same: 'are one romanised from Korean', unsure: 'may be one romanised from Korean', different: 'are different syllables'}[given]
      reasons.push(
        reason(given === 'different' ? 'given-differs' : 'romanisation', given, `given names "${x.given}" and "${y.given}" ${text}`, x.given, y.given),
      )
    }
    return reasons
  })
}

/** The likest of both readings; undefined where neither fits both names. */
export function compareAsian(a: readonly Part[], b: readonly Part[]): NameComparison | undefined {
  const chinese = compareChinese(a, b)
  if (chinese && chinese.verdict === 'same') return chinese
  const korean = compareKorean(a, b)
  return korean ? best(chinese, korean) : chinese
}
