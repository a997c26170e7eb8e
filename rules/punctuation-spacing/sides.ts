import type {Facts} from '../../src/facts/facts.js'
import {BREAK, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Tier} from '../../src/rule/rule.js'

/** A space on the wrong side of a mark. */
export interface Loose {
  readonly start: number
  readonly end: number
  /** What stands there instead: nothing, or the mark and a space where the space after it is lost as well (`said ,but`). */
  readonly text: string
  readonly side: 'before' | 'after'
  readonly mark: string
  /** Hash of the word before the space. */
  readonly before: number
  readonly tier: Tier
}

/** The code unit that a token begins with; NaN outside the text. */
export function unitOf({text, tokens}: Facts, index: number): number {
  return index >= 0 && index < tokens.count ? text.charCodeAt(tokens.start[index] as number) : Number.NaN
}

export function lengthOf({tokens}: Facts, index: number): number {
  return (tokens.start[index + 1] as number) - (tokens.start[index] as number)
}

export const isGap = ({tokens}: Facts, index: number): boolean =>
  index >= tokens.count || tokens.kind[index] === SPACE || tokens.kind[index] === BREAK

/** A word, a figure, or a mark that closes something; `.” .` is repeated-punctuation's once the space is gone. */
export function endsPhrase(facts: Facts, index: number): boolean {
  const kind = facts.tokens.kind[index]
  if (kind === WORD || kind === NUMBER) return true
  const unit = unitOf(facts, index)
  if (unit === 0x201d && isPoint(facts, index - 1)) return false
  return unit === 0x201d || unit === 0x29 || unit === 0x5d || unit === 0x25
}

/** White space, the end, or a mark that closes a quotation or a bracket. */
export function endsHere(facts: Facts, index: number): boolean {
  if (isGap(facts, index)) return true
  if (facts.tokens.kind[index] !== PUNCTUATION) return false
  const unit = unitOf(facts, index)
  if (unit === 0x201d || unit === 0x29 || unit === 0x5d) return true
  return (unit === 34 || unit === 39 || unit === 0x2019) && isGap(facts, index + 1)
}

/** Whether a token is a mark that repeated-punctuation takes with the spaces before it (`Trump , , and`). */
export function isPoint(facts: Facts, index: number): boolean {
  const unit = unitOf(facts, index)
  return facts.tokens.kind[index] === PUNCTUATION && (unit === 0x2c || unit === 0x2e || unit === 0x3b || unit === 0x3f || unit === 0x21)
}

/** The first token after white space. */
export function afterGap(facts: Facts, index: number): number {
  return isGap(facts, index) ? index + 1 : index
}

/** The space at a token, dropped; with `swap` it moves behind the mark that follows it. */
export function loose(facts: Facts, gap: number, side: Loose['side'], tier: Tier, swap = false): Loose {
  const {text, tokens} = facts
  const start = tokens.start[gap] as number
  const at = side === 'before' ? gap + 1 : gap - 1
  const mark = text.slice(tokens.start[at], tokens.start[at + 1])
  const before = tokens.hash[gap - 1] as number
  const end = tokens.start[swap ? gap + 2 : gap + 1] as number
  return {start, end, text: swap ? `${mark} ` : '', side, mark, before, tier}
}
