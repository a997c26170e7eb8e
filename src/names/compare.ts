/**
 * Two written names beside each other.
 */
import {compareAsian} from './asian.js'
import {judgeStraight, judgeTurned} from './judge.js'
import {type ParsedName, type Part, parseName} from './parse.js'
import {mirrored, type NameComparison, type NameReason, reason, verdictOf} from './reason.js'

export type {NameComparison, NameReason, NameVerdict} from './reason.js'

const joined = (parts: readonly Part[]): string => parts.map((part) => part.particle + part.plain).join('')

/**
 * Whether two written names can be one person's by their form alone: `same` says that they are one NAME in two
 * spellings, and a namesake can always bear it, so likeness alone never merges two people. `unsure` is what form
 * cannot decide, a family name alone beside a full name included. The verdict is the same both ways round, and
 * a text without letters is `unsure` beside anything.
 * @example
 * ```ts
 * import {compareNames} from 'copydesk'
 *
 * compareNames('Volodymyr Zelenskyy', 'Volodymyr Zelenskiy').verdict // 'same'
 * compareNames('Wang Yi', 'Wang Ye').verdict // 'different'
 * ```
 */
export function compareNames(a: string, b: string): NameComparison {
  // One order of work for both ways round, so that ties fall alike.
  if (a > b) {
    const {verdict, reasons} = compareNames(b, a)
    return {verdict, reasons: reasons.map(mirrored)}
  }
  const nameA = parseName(a)
  const nameB = parseName(b)
  if (nameA.parts.length === 0 || nameB.parts.length === 0) {
    return {verdict: 'unsure', reasons: [reason('empty', 'unsure', 'one of them has no letters')]}
  }
  if (a === b) return {verdict: 'same', reasons: [reason('equal', 'same', 'both are written alike')]}
  const reasons = [...endings(nameA, nameB), ...partReasons(nameA, nameB)]
  if (nameA.turned !== nameB.turned) reasons.push(reason('order', 'same', 'a comma puts the family name first in one of them'))
  if (reasons.length === 0) reasons.push(reason('equal', 'same', 'both have the same parts'))
  return {verdict: verdictOf(reasons), reasons}
}

/** Suffixes: "Jr." beside "Sr.", "II" beside "III", "IX" beside none. */
function endings(a: ParsedName, b: ParsedName): NameReason[] {
  if (a.suffix === b.suffix) return []
  if (a.suffix && b.suffix)
    return [reason('suffix-differs', 'different', `"${a.suffix}" and "${b.suffix}" are two generations`, a.suffix, b.suffix)]
  // Father and son, or one man with his suffix and without: of pairs in WordNet that differ so 24 are one's and 9 two persons'.
  return [reason('suffix-missing', 'unsure', `"${a.suffix || b.suffix}" stands in only one of them`, a.suffix, b.suffix)]
}

function partReasons(nameA: ParsedName, nameB: ParsedName): NameReason[] {
  const {parts: a} = nameA
  const {parts: b} = nameB
  const isWhole = joined(a) === joined(b)
  if (isWhole && a.every((part, at) => part.plain === b[at]?.plain)) return marksOnly(a, b)
  if (isWhole && a.length > 1 && b.length > 1) return [reason('spacing', 'same', 'they differ only in their spaces and hyphens')]
  const asian = compareAsian(a, b)
  if (asian) return [...asian.reasons]
  const evidence = {
    arabic: nameA.evidence.arabic || nameB.evidence.arabic,
    cyrillic: nameA.evidence.cyrillic || nameB.evidence.cyrillic,
    japanese: nameA.evidence.japanese && nameB.evidence.japanese,
  }
  const straight = judgeStraight(a, b, evidence)
  if (verdictOf(straight) === 'same' || a.length < 2 || b.length < 2) return straight
  return judgeTurned(a, b, evidence) ?? straight
}

function marksOnly(a: readonly Part[], b: readonly Part[]): NameReason[] {
  if (a.some((part, index) => part.hyphened !== b[index]?.hyphened))
    return [reason('spacing', 'same', 'they differ only in their spaces and hyphens')]
  const at = a.findIndex((part, index) => part.raw.toLowerCase() !== b[index]?.raw.toLowerCase())
  if (at < 0) return []
  const [one, other] = [a[at] as Part, b[at] as Part]
  return one.spoken !== one.plain ||
    other.spoken !== other.plain ||
    one.raw.normalize('NFD') !== one.raw ||
    other.raw.normalize('NFD') !== other.raw
    ? [reason('marks', 'same', `"${one.raw}" and "${other.raw}" differ only in their marks`, one.raw, other.raw)]
    : []
}
