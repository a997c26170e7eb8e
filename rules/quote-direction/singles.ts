import type {Facts} from '../../src/facts/facts.js'
import {CURLY_OPEN, isFreeAfter, isFreeBefore, SINGLE_CLOSE, SINGLE_OPEN, tokenStarting} from '../../src/facts/marks.js'
import {classOf, isLetterClass, UPPER} from '../../src/kernels/classes.js'
import {matchesOf} from '../../src/kernels/matches.js'
import {LITERAL, NUMBER, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import type {Turned} from './rule.js'

// A closing mark counts only where a word begins; most of them are apostrophes inside words.
const CANDIDATES = /[‘‛`´′]|"(?=s )|(?:^|[\s([{/—–“„`"-])’/g
const HIGH_REVERSED = 0x201b
const BACKTICK = 96
const ACUTE = 0xb4
const PRIME = 0x2032

/** Single marks that stand for an apostrophe the wrong way round, and single quotations that open with a closing mark. */
export function* singles(facts: Facts): Generator<Turned> {
  const {text, tokens} = facts
  const apostrophe = /[’“”]/.test(text) ? '’' : "'"
  for (const {0: found, index: from} of matchesOf(CANDIDATES, text)) {
    const start = from + found.length - 1
    const index = tokenStarting(tokens, start)
    if (index < 0) continue
    const unit = text.charCodeAt(start)
    const at = {start, end: start + 1}
    if (unit === SINGLE_OPEN || unit === HIGH_REVERSED) {
      if (
        joinsContraction(text, start) ||
        (endsWord(facts, index) && isFreeAfter(text, start + 1) && !closesLater(facts, index, start + 1))
      )
        yield {...at, kind: 'apostrophe', text: '’', tier: joinsContraction(text, start) ? 'safe' : 'unsafe'}
      else if (isElided(facts, index, text, start)) yield {...at, kind: 'apostrophe', text: '’', tier: 'safe'}
    } else if (unit === BACKTICK || unit === ACUTE || unit === PRIME) {
      if (joinsContraction(text, start)) yield {...at, kind: 'foreign-apostrophe', text: apostrophe, tier: 'safe'}
    } else if (unit === 34) {
      // `the country"s job`
      if (text.charCodeAt(start + 1) === 115 && text[start + 2] === ' ' && joinsContraction(text, start))
        yield {...at, kind: 'foreign-apostrophe', text: apostrophe, tier: 'safe'}
    } else if (unit === SINGLE_CLOSE && opensTurned(facts, index, start))
      yield {...at, kind: 'single', text: '‘', tier: opensInner(text, start) ? 'safe' : 'unsafe'}
  }
}

/** `Moor‘s`, `don‘t`, `O‘Hara`: a letter before it, and after it the rest of a contraction or of an Irish name. */
function joinsContraction(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (!isLetterClass(classOf(before)) || !isLetterClass(classOf(after))) return false
  if (/^(?:[stdm]|ll|re|ve)(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 5))) return true
  return (
    /^[OD]$/.test(text[at - 1] as string) &&
    !isLetterClass(classOf(text.charCodeAt(at - 2))) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
}

/** Whether a word, number or address stands directly before the token. */
function endsWord({tokens}: Facts, index: number): boolean {
  const before = tokens.kind[index - 1]
  return before === WORD || before === NUMBER || before === LITERAL
}

// Words that begin with an apostrophe and, with an opening mark, no quotation.
const ELIDED = /^(?:\d0s|em|n|til|till|cause|cuz|tis|twas|round|bout|nuff|ere)(?![\p{L}\p{N}])/iu

/** `‘90s`, `‘em`: no closing mark follows that the opening one could belong to. */
function isElided(facts: Facts, index: number, text: string, at: number): boolean {
  if (!isFreeBefore(text, at) && facts.tokens.kind[index - 1] !== WORD) return false
  const found = ELIDED.exec(text.slice(at + 1, at + 8))
  if (found === null) return false
  // “Gold Goats ‘n’ Guns”: the second mark is the other apostrophe.
  const from = at + 1 + found[0].length
  if (/^n$/i.test(found[0]) && text.charCodeAt(from) === SINGLE_CLOSE) return true
  return !closesLater(facts, index, from)
}

// Units; the longest of 1,518 stretches in single marks in the sample has 324.
const REACH = 400

/** Whether a closing single mark follows in the block before another one opens. */
function closesLater(facts: Facts, index: number, from: number): boolean {
  const {text, tokens} = facts
  const end = Math.min(facts.blocks[facts.blockAt(from - 1)]?.end ?? text.length, from + REACH)
  for (let next = index + 1; next < tokens.count && (tokens.start[next] as number) < end; next++) {
    if (tokens.kind[next] !== PUNCTUATION) continue
    const at = tokens.start[next] as number
    if (at < from) continue
    const unit = text.charCodeAt(at)
    if (unit === SINGLE_OPEN) return false
    if ((unit === SINGLE_CLOSE || unit === 39) && !isFreeBefore(text, at) && isFreeAfter(text, at + 1)) return true
  }
  return false
}

/** `“’Mend the nets,’ she says`: behind a double mark that opens, before a capital, no apostrophe stands. */
function opensInner(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === CURLY_OPEN && classOf(text.charCodeAt(at + 1)) === UPPER
}

/** `’rounded up,’`: a closing mark where a word begins that is no elision, and one that closes behind a comma or stop. */
function opensTurned(facts: Facts, index: number, at: number): boolean {
  const {text, tokens} = facts
  const next = index + 1
  if (!isFreeBefore(text, at) || text.charCodeAt(at - 1) === SINGLE_OPEN || tokens.kind[next] !== WORD) return false
  if (at === 0 || ELIDED.test(text.slice(at + 1, at + 8))) return false
  const end = Math.min(facts.blocks[facts.blockAt(at)]?.end ?? text.length, at + REACH)
  for (let token = next + 1; token < tokens.count && (tokens.start[token] as number) < end; token++) {
    if (tokens.kind[token] !== PUNCTUATION) continue
    const mark = tokens.start[token] as number
    const unit = text.charCodeAt(mark)
    if (unit === SINGLE_OPEN) return false
    if (unit === SINGLE_CLOSE && isFreeAfter(text, mark + 1)) return /[,.!?]/.test(text[mark - 1] as string)
  }
  return false
}
