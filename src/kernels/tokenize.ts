/**
 * The single-pass tokenizer. Tokens tile the text: token `i` is `text.slice(start[i], start[i + 1])`,
 * and nothing lies between two tokens, so that no end has to be kept and no character is lost.
 */

import {
  BREAK as BREAK_CLASS,
  classAt,
  classOf,
  classOfPair,
  DIGIT,
  isLetterClass,
  LOWER,
  PAIR,
  PUNCTUATION as PUNCTUATION_CLASS,
  SPACE as SPACE_CLASS,
  UPPER,
  widthAt,
} from './classes.js'
import {foldUnit, HASH_START, hashStep} from './fold.js'
import {domain, emailOrHandle, hashtag, urlFrom} from './literals.js'

/** A word: letters, marks and digits that begin with a letter, with apostrophes between letters (`O’Connor`, `G20`). */
export const WORD = 1
/** A number with its separators and a suffix (`1,279`, `2.5`, `7:30`, `20th`). */
export const NUMBER = 2
/** One punctuation mark; a run of the same full stops, hyphens, asterisks or underscores is one token. */
export const PUNCTUATION = 3
export const SYMBOL = 4
/** White space without a line end. */
export const SPACE = 5
/** White space with at least one line end; `flags` holds how many line ends, 255 at most. */
export const BREAK = 6
/** An address that is never edited: URL, domain, e-mail address, @handle, #hashtag. */
export const LITERAL = 7

/** Flags of a word. */
export const CAPITAL = 1
/** No lower-case letter and at least two upper-case ones. */
export const ALL_CAPS = 2
/** An upper-case letter directly after a lower-case one (`GangThe`, `WhatsApp`). */
export const CAMEL = 4
export const APOSTROPHE = 8
export const HAS_DIGIT = 16
export const NON_ASCII = 32

export interface TokenTable {
  readonly count: number
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  /** `count + 1` offsets; the last is the text's length. */
  readonly start: Uint32Array
  /** FNV-1a of the folded word, signed; 0 for everything that is no word. */
  readonly hash: Int32Array
}

let room = 0
let kinds = new Uint8Array(0)
let flagged = new Uint8Array(0)
let starts = new Uint32Array(0)
let hashes = new Int32Array(0)

/** Splits a text into tokens in one pass; linear in its length. */
export function tokenize(text: string): TokenTable {
  const length = text.length
  reserve(length + 1)
  let count = 0
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    let cls = classOf(unit)
    if (cls === PAIR) cls = classOfPair(text, at)
    const start = at
    let kind = SYMBOL
    let flags = 0
    let hash = 0
    if (isLetterClass(cls)) {
      kind = WORD
      at = scanWord(text, at, length, cls)
      flags = wordFlags
      hash = wordHash
    } else if (cls === DIGIT) {
      kind = NUMBER
      at = numberEnd(text, at, length)
    } else if (cls === SPACE_CLASS || cls === BREAK_CLASS) {
      let breaks = 0
      for (;;) {
        if (cls === BREAK_CLASS) {
          if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
          breaks++
        }
        at++
        if (at >= length) break
        cls = classOf(text.charCodeAt(at))
        if (cls !== SPACE_CLASS && cls !== BREAK_CLASS) break
      }
      kind = breaks > 0 ? BREAK : SPACE
      flags = Math.min(breaks, 255)
    } else {
      kind = cls === PUNCTUATION_CLASS ? PUNCTUATION : SYMBOL
      at += widthAt(text, at)
      if (unit === 46 || unit === 45 || unit === 42 || unit === 95) {
        while (at < length && text.charCodeAt(at) === unit) at++
      }
      // Addresses are found from the mark inside them, so plain words never pay for the search.
      const found =
        unit === 58
          ? urlFrom(text, start)
          : unit === 64
            ? emailOrHandle(text, start)
            : unit === 35
              ? hashtag(text, start)
              : unit === 46 && at - start === 1
                ? domain(text, start)
                : undefined
      if (found !== undefined) {
        // Where the last token that begins before the address ends.
        let reached = start
        while (count > 0 && (starts[count - 1] as number) >= found.start) reached = starts[--count] as number
        if (count > 0 && kinds[count - 1] === LITERAL && reached > found.start) {
          // "x@yhttp://…": what reaches into an address goes on with it.
          at = found.end
          continue
        }
        if (count > 0 && reached > found.start) {
          // "详情http://…", "0.7.com": what stood before the address is measured again without it.
          const before = starts[count - 1] as number
          const isWord = kinds[count - 1] === WORD
          const end = isWord ? scanWord(text, before, found.start, classAt(text, before)) : numberEnd(text, before, found.start)
          flagged[count - 1] = isWord ? wordFlags : 0
          hashes[count - 1] = isWord ? wordHash : 0
          if (end < found.start) {
            // "d’http://…": its apostrophe joins no letters any more.
            starts[count] = end
            kinds[count] = PUNCTUATION
            flagged[count] = 0
            hashes[count] = 0
            count++
          }
        }
        starts[count] = found.start
        kinds[count] = LITERAL
        flagged[count] = 0
        hashes[count] = 0
        count++
        at = found.end
        continue
      }
    }
    starts[count] = start
    kinds[count] = kind
    flagged[count] = flags
    hashes[count] = hash
    count++
  }
  starts[count] = length
  return {
    count,
    kind: kinds.slice(0, count),
    flags: flagged.slice(0, count),
    start: starts.slice(0, count + 1),
    hash: hashes.slice(0, count),
  }
}

const SMALL_A = 97
const SMALL_Z = 122

let wordFlags = 0
let wordHash = 0

/** The end of the word that begins at `from`, no later than `limit`; leaves its flags and its hash. */
function scanWord(text: string, from: number, limit: number, cls: number): number {
  let at = from
  let flags = cls === UPPER ? CAPITAL : 0
  let hash = HASH_START
  let seen = cls
  let before = 0
  let uppers = 0
  let lowers = 0
  for (;;) {
    const here = text.charCodeAt(at)
    if (seen === UPPER) {
      uppers++
      if (before === LOWER) flags |= CAMEL
    } else if (seen === LOWER) lowers++
    else if (seen === DIGIT) flags |= HAS_DIGIT
    if (here > 127) flags |= NON_ASCII
    hash = hashStep(hash, foldUnit(here))
    at++
    if (here >= 0xd800 && here <= 0xdbff) {
      hash = hashStep(hash, text.charCodeAt(at))
      at++
    }
    // The plain small letters behind it, which most letters are, are asked from no table: the pass takes 0.75 of the time.
    for (; at < limit; at++) {
      const plain = text.charCodeAt(at)
      if (plain < SMALL_A || plain > SMALL_Z) break
      hash = hashStep(hash, plain)
      lowers++
      seen = LOWER
    }
    if (at >= limit) break
    const next = text.charCodeAt(at)
    before = seen
    seen = classOf(next)
    if (seen === PAIR) seen = classOfPair(text, at)
    if (seen <= DIGIT) continue
    if ((next === 39 || next === 0x2019) && before !== DIGIT && at + 1 < limit) {
      seen = classAt(text, at + 1)
      if (isLetterClass(seen)) {
        hash = hashStep(hash, 39)
        flags |= APOSTROPHE
        before = 0
        at++
        continue
      }
    }
    break
  }
  if (uppers > 1 && lowers === 0) flags |= ALL_CAPS
  wordFlags = flags
  wordHash = hash
  return at
}

function numberEnd(text: string, from: number, length: number): number {
  let at = from + widthAt(text, from)
  while (at < length) {
    const unit = text.charCodeAt(at)
    if (classAt(text, at) === DIGIT) at += widthAt(text, at)
    else if ((unit === 44 || unit === 46 || unit === 58) && at + 1 < length && classAt(text, at + 1) === DIGIT) at++
    else break
  }
  // A suffix belongs to the number ("20th", "30am", "1990s"), whatever its script.
  while (at < length && classAt(text, at) <= DIGIT) at += widthAt(text, at)
  return at
}

// One scratch for all calls, grown to the longest text seen up to a bound: four allocations of the
// worst case per article cost more than the pass itself.
function reserve(size: number): void {
  if (size <= room) return
  room = Math.max(size, 4096, Math.min(room * 2, 1 << 20))
  kinds = new Uint8Array(room)
  flagged = new Uint8Array(room)
  starts = new Uint32Array(room + 1)
  hashes = new Int32Array(room)
}
