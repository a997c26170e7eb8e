import type {Facts} from '../../src/facts/facts.js'
import {BREAK, NUMBER, WORD} from '../../src/kernels/tokenize.js'
import {type Gap, gapAt, isCodeAfter, isCodeBefore, isLower, isProse, isTweet, isUpper, lengthOf, unitOf} from './sides.js'

/** A name in capitals: `CNN`, `AIPAC`. */
const SHORT = /^\p{Lu}{2,}$/u
// Datelines that open with the agency (`(CNN)The mayor`), whatever else the text holds.
const AGENCY = /^(?:CNN|CNN Business|CNNMoney|Reuters|REUTERS|AP|AFP|UPI|CNSNews\.com)$/

// A stop may stand before the bracket: `Islamophobia.(AP Photo)He` has lost both spaces.
const CODE = /[/_@#\\$=&<*]/

// Tokens between two brackets; the longest credit line that was read has 30.
const LONGEST = 80

/** The bracket that a closing one belongs to, in its line; -1 when there is none. */
function openingOf(facts: Facts, index: number): number {
  for (let at = index - 1; at >= 0 && at > index - LONGEST; at--) {
    const unit = unitOf(facts, at)
    if (facts.tokens.kind[at] === BREAK || unit === 0x29) return -1
    if (unit === 0x28) return at
  }
  return -1
}

function closingOf(facts: Facts, index: number): number {
  for (let at = index + 1; at < facts.tokens.count && at < index + LONGEST; at++) {
    const unit = unitOf(facts, at)
    if (facts.tokens.kind[at] === BREAK || unit === 0x28) return -1
    if (unit === 0x29) return at
  }
  return -1
}

/**
 * `(CNN)The`, `(IDF)dropped`: a closing bracket before a word. A bracket inside a word takes part in it
 * (`(re)elect`, `(T)his`, `wo(men)and`), so what stands in it must be more than a lone letter or, before
 * lower case, more than one word in lower case.
 */
export function afterBracket(facts: Facts, index: number): Gap | undefined {
  if (!isProse(facts, index + 1) || isCodeAfter(facts, index + 1)) return undefined
  const {text, tokens} = facts
  const open = openingOf(facts, index)
  if (open < 0 || index - open < 2) return undefined
  if (
    open > 0 &&
    (tokens.kind[open - 1] === WORD || tokens.kind[open - 1] === NUMBER || CODE.test(text.charAt((tokens.start[open] as number) - 1)))
  )
    return undefined
  // "(He left.)The": glued-words parts sentences at the stop.
  const last = index - 1
  const unit = unitOf(facts, last)
  if (unit === 46 || unit === 63 || unit === 33) return undefined
  const content = text.slice(tokens.start[open + 1], tokens.start[index]).trim()
  if (content.length < 3) return undefined
  const named = /[\p{Lu}\d\s@]/u.test(content)
  if (isLower(facts, index + 1) && !named) return undefined
  const caps = SHORT.test(content)
  // "(@handle)October 12" closes an embedded tweet.
  const handle = /^@\w+$/.test(content)
  const certain = caps || /\s/.test(content)
  const agency = AGENCY.test(content) && isUpper(facts, index + 1)
  return gapAt(facts, index, 'after', handle || agency || (certain && !isTweet(facts, index)) ? 'safe' : 'unsafe')
}

// "Windows(TM)" is written so.
const SIGNS = /^(?:TM|SM|MC|MD)$/

/**
 * `Committee(AIPAC)`, `Omar(Nicholas Kamm/AFP)`: an opening bracket behind a word. Endings (`word(s)`),
 * functions (`f(x)`) and formulas have one letter, a short word before, or one word in lower case inside.
 */
export function beforeBracket(facts: Facts, index: number): Gap | undefined {
  const {text, tokens} = facts
  if (!isProse(facts, index - 1) || lengthOf(facts, index - 1) < 3 || isCodeBefore(facts, index - 1)) return undefined
  if (!isProse(facts, index + 1) || lengthOf(facts, index + 1) < 2) return undefined
  const close = closingOf(facts, index)
  if (close < 0) return undefined
  const after = tokens.kind[close + 1]
  if (after === WORD || after === NUMBER) return undefined
  const content = text.slice(tokens.start[index + 1], tokens.start[close]).trim()
  const many = /\s/.test(content)
  if (!many && (isLower(facts, index + 1) || SIGNS.test(content))) return undefined
  // "print(Size)" is a program's.
  const caps = SHORT.test(content)
  if (!many && !caps && isLower(facts, index - 1)) return undefined
  return gapAt(facts, index, 'before', (many || caps) && !isTweet(facts, index) ? 'safe' : 'unsafe')
}
