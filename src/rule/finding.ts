import type {Facts} from '../facts/facts.js'
import {foldUnit, HASH_START, hashStep} from '../kernels/fold.js'
import type {Field} from '../view/article.js'
import type {Range, SourceEdit} from '../view/view.js'
import type {Evidence, FixKind, Severity, Tier} from './rule.js'

/** A fix in coordinates of the source field, as it is applied, printed and recorded. */
export interface Fix {
  readonly tier: Tier
  readonly kind: FixKind
  readonly title: string
  readonly edits: readonly SourceEdit[]
  /** The edits have only their cause in common: where one stands in the way of another fix, the others are made all the same. */
  readonly apart?: boolean
  readonly kept?: {readonly zone: string; readonly text: string}
}

/** One report: place, what, why, what to do. Offsets are UTF-16 code units of the source field, half-open. */
export interface Finding extends Range {
  readonly rule: string
  readonly field: Field
  readonly severity: Severity
  readonly reason: string
  readonly note?: string
  /** The source characters at the place. */
  readonly actual: string
  readonly fix?: Fix
  readonly evidence?: readonly Evidence[]
  /** Names the finding across edits elsewhere: made of rule, field, the block's words and the occurrence, of no offset and no path. */
  readonly fingerprint: string
  /** Index of the mend that this finding proposes; see `SourceEdit.mends`. */
  readonly mend?: number
  /** Where the edits of the fix are mends each by itself: their indices, in the order of the edits. */
  readonly mends?: readonly number[]
}

/**
 * The text that a fingerprint rests on: the block, or in flat text (where the block is the whole
 * article) the sentence. White space and case do not count.
 */
export function fingerprintScope(facts: Facts, offset: number): Range {
  if (facts.layout === 'flat') {
    const sentence = facts.sentenceAt(offset)
    if (sentence >= 0) return facts.sentenceRange(sentence)
  }
  const block = facts.blocks[facts.blockAt(offset)]
  return block ?? {start: 0, end: facts.text.length}
}

/** Two running 32-bit hashes of a scope's words, to be finished by `fingerprint`. */
export type ScopeHash = readonly [low: number, high: number]

/** Hashes what a fingerprint rests on, once for all findings in it. */
export function hashScope(text: string, scope: Range): ScopeHash {
  let low = HASH_START
  let high = HASH_START ^ 0x5bd1e995
  let gap = false
  for (let at = scope.start; at < scope.end; at++) {
    let unit = text.charCodeAt(at)
    if (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0) {
      gap = true
      continue
    }
    if (gap) {
      low = hashStep(low, 32)
      high = hashStep(high, 32)
    }
    gap = false
    unit = foldUnit(unit)
    low = hashStep(low, unit)
    high = hashStep(high, unit)
  }
  return [low, high]
}

/** 64 bits as 16 hexadecimal digits: two FNV-1a passes with different starts over scope, rule, field and occurrence. */
export function fingerprint(rule: string, field: Field, scope: ScopeHash, occurrence: number): string {
  let [low, high] = scope
  const tail = `\n${rule}\n${field}\n${occurrence}`
  for (let at = 0; at < tail.length; at++) {
    low = hashStep(low, tail.charCodeAt(at))
    high = hashStep(high, tail.charCodeAt(at))
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0')
}

// Long enough to tell what is meant, short enough for a line of a file.
const MOST_WORDS = 60
const UNSEEN = /[^\S ]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu

/** The words at a finding's place in a form that people can read and files can hold: `of of`, `\u{a0}`. */
export function wordsOf({actual}: Pick<Finding, 'actual'>): string {
  const words = actual.replace(/[ \t\r\n]+/g, ' ').replace(UNSEEN, (unit) => `\\u{${(unit.codePointAt(0) as number).toString(16)}}`)
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).replace(/[\ud800-\udbff]$/, '')}…` : words
}
