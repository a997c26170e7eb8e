/**
 * Names of Chinese and Koreans, where every syllable is one of a closed set: one other letter makes another name.
 */

import {isGiven} from './given.js'
import type {Part} from './parse.js'
import {type ChineseReading, chineseFamiliesOf, type Reading, readChinese, readKorean} from './readings.js'
import {mirrored, type NameComparison, type NameReason, reason, verdictOf} from './reason.js'
import {isKoreanFamily, likenKoreanGiven, sharesKoreanFamily} from './romanise/korean.js'
import {CHINESE_FAMILIES, isPinyin, pinyinOfWade, syllables} from './romanise/pinyin.js'

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Sounds that other scripts and older usage leave one: "Qin" came back as "Chen" and "Chin", "Xi" as "Shi". */
function blurred(word: string): string {
  return word
    .replace(/^q/, 'ch')
    .replace(/^x(?=[iu])/, 'sh')
    .replace(/^chin$/, 'chen')
    .replace(/^shin$/, 'shen')
}

const nasal = (word: string): string => word.replace(/([ie])ng/g, '$1n')

function likenChinese(
  role: string,
  a: string,
  b: string,
  setA: ReadonlySet<string>,
  setB: ReadonlySet<string>,
  wade: boolean,
): NameReason | undefined {
  if (a === b) return undefined
  if (meets(setA, setB)) {
    const speaks = wade ? 'same' : 'unsure'
    return reason('wade-giles', speaks, `${role} names "${a}" and "${b}" ${wade ? 'are' : 'may be'} one in Pinyin and in Wade-Giles`, a, b)
  }
  if (blurred(a) === blurred(b)) {
    return reason(
      'confusion',
      'unsure',
      `${role} names "${a}" and "${b}" are often taken for one another on the way through other scripts`,
      a,
      b,
    )
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
function overReadings<T extends Reading>(
  a: readonly T[],
  b: readonly T[],
  judge: (x: T, y: T) => NameReason[],
): NameComparison | undefined {
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

/** "Kim Jong" beside "Kim Jong-un": a line or a table ended too soon. */
function isCut(x: Reading, y: Reading): boolean {
  const [long, short] = x.given.length > y.given.length ? [x, y] : [y, x]
  return long.first !== '' && long.first === short.given
}

/** Undefined where one of them does not read as Chinese. */
function compareChinese(a: readonly Part[], b: readonly Part[]): NameComparison | undefined {
  const ofA = readChinese(a)
  const ofB = readChinese(b)
  if (ofA.length === 0 || ofB.length === 0) return ofA.length + ofB.length > 0 ? compareDialect(a, b, ofA[0] ?? ofB[0]) : undefined
  return overReadings(ofA, ofB, (x, y) => {
    const wade = x.wade || y.wade
    const family = likenChinese('family', x.family, y.family, x.families, y.families, wade)
    const given = likenChinese('given', x.given, y.given, x.givens, y.givens, wade)
    return [family, given].filter((one) => one !== undefined)
  })
}

/** "Chiang Kai-shek" beside "Jiang Jieshi": a given name by the sounds of the south, which no table of syllables brings back. */
function compareDialect(a: readonly Part[], b: readonly Part[], reading: ChineseReading | undefined): NameComparison | undefined {
  const southern = readChinese(a).length > 0 ? b : a
  const [family, one, other] = southern
  if (!reading || !family || !one || !other || southern.length !== 3 || !other.hyphened || one.plain.length > 5 || other.plain.length > 5)
    return undefined
  const families = new Set([family.plain, ...pinyinOfWade(family.plain)])
  if (!meets(families, reading.families) || one.initial || other.initial || family.initial) return undefined
  // The first sounds of both syllables are of one place of the mouth in north and south.
  const heads = syllables([...reading.givens][0] ?? '', 2, isPinyin)[0]
  if (heads?.length !== 2 || !sharePlace(heads[0] as string, one.plain) || !sharePlace(heads[1] as string, other.plain)) return undefined
  return {verdict: 'unsure', reasons: [reason('dialect', 'unsure', 'one may be written by the sounds of another Chinese language')]}
}

const PLACES = [/^(?:[gkhjqxy]|ch|hs|$)/, /^(?:[zcsx]|sh|ch|ts)/, /^[bpmfwv]/, /^[dtnl]/, /^[aeiouyw]/]
const sharePlace = (a: string, b: string): boolean => PLACES.some((place) => place.test(a) && place.test(b))

function compareKorean(a: readonly Part[], b: readonly Part[]): NameComparison | undefined {
  const ofA = readKorean(a)
  if (ofA.length === 0) return undefined
  return overReadings(ofA, readKorean(b), (x, y) => {
    const reasons: NameReason[] = []
    if (x.family !== y.family) {
      reasons.push(
        sharesKoreanFamily(x.family, y.family)
          ? reason('romanisation', 'same', `family names "${x.family}" and "${y.family}" are one romanised from Korean`, x.family, y.family)
          : reason(
              'family-differs',
              'different',
              `family names "${x.family}" and "${y.family}" are different syllables`,
              x.family,
              y.family,
            ),
      )
    }
    const given = isCut(x, y) ? 'unsure' : likenKoreanGiven(x.given, y.given)
    if (x.given !== y.given) {
      const text = {
        same: 'are one romanised from Korean',
        unsure: 'may be one romanised from Korean',
        different: 'are different syllables',
      }[given]
      reasons.push(
        reason(
          given === 'different' ? 'given-differs' : 'romanisation',
          given,
          `given names "${x.given}" and "${y.given}" ${text}`,
          x.given,
          y.given,
        ),
      )
    }
    return reasons
  })
}

const isPlainPinyin = (parts: readonly Part[]): boolean => parts.length === 2 && readChinese(parts).some((one) => !one.wade)

/** Two family names alone. */
function compareFamilies(a: Part, b: Part): NameComparison | undefined {
  const setA = chineseFamiliesOf(a)
  const setB = chineseFamiliesOf(b)
  const isKorean = isKoreanFamily(a.plain) && isKoreanFamily(b.plain)
  if (setA.size > 0 && setB.size > 0 && !(isKorean && !(CHINESE_FAMILIES.has(a.plain) && CHINESE_FAMILIES.has(b.plain)))) {
    const wade =
      setA.size + setB.size < 4 && !(CHINESE_FAMILIES.has(a.plain) && CHINESE_FAMILIES.has(b.plain)) && Math.max(setA.size, setB.size) < 2
    const family = likenChinese('family', a.plain, b.plain, setA, setB, wade)
    return family && {verdict: family.speaks, reasons: [family]}
  }
  if (!isKorean || !sharesKoreanFamily(a.plain, b.plain)) return undefined
  const family = reason('romanisation', 'same', `family names "${a.raw}" and "${b.raw}" are one romanised from Korean`, a.raw, b.raw)
  return {verdict: 'same', reasons: [family]}
}

const mirroredOf = (one: NameComparison | undefined): NameComparison | undefined => one && {...one, reasons: one.reasons.map(mirrored)}

/** "William Lai" beside "Lai Ching-te", "Jay Park" beside "Park Ji-sung": many bear a Western given name too, and form cannot know it. */
function compareWestern(western: readonly Part[], eastern: readonly Part[]): NameComparison | undefined {
  const [given, family] = western
  const first = eastern[0]
  if (western.length !== 2 || !given || !family || eastern.length < 2 || family.plain !== first?.plain || given.initial) return undefined
  if (!isGiven(given.plain) || eastern.some((part) => isGiven(part.plain) || part.plain === given.plain)) return undefined
  const isAsian = readChinese(eastern).some((one) => one.familyFirst) || readKorean(eastern).some((one) => one.familyFirst)
  if (!isAsian || readChinese([given, family]).length > 0) return undefined
  const rest = eastern
    .slice(1)
    .map((part) => part.raw)
    .join(' ')
  return {
    verdict: 'unsure',
    reasons: [reason('other-given', 'unsure', `"${given.raw}" may be a Western given name beside "${rest}"`, given.raw, rest)],
  }
}

/** The likest of both readings; undefined where neither fits both names. */
export function compareAsian(a: readonly Part[], b: readonly Part[]): NameComparison | undefined {
  if (a.length === 1 && b.length === 1) return compareFamilies(a[0] as Part, b[0] as Part)
  const western = compareWestern(a, b) ?? mirroredOf(compareWestern(b, a))
  if (western) return western
  const chinese = compareChinese(a, b)
  // Of two names in plain Pinyin "Wang Li" is not "Wang Yi", which Korean would allow.
  if (chinese && (chinese.verdict === 'same' || (isPlainPinyin(a) && isPlainPinyin(b)))) return chinese
  const korean = compareKorean(a, b)
  return korean ? best(chinese, korean) : chinese
}
