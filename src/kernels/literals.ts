/**
 * Addresses inside running text: where one begins and ends, seen from the mark that gives it away.
 */

import {BREAK, classAt, classOf, DIGIT, isLetterClass, SPACE, widthAt} from './classes.js'

export interface Range {
  readonly start: number
  readonly end: number
}

// Top-level domains that are no English words: "costs.in", "said.it" and "asked.me" must not become addresses.
const DOMAINS = new Set('com org net gov edu io tv info biz mil ly uk eu fr ru cn ca au ie nz il ua za jp kr br'.split(' '))

/** A URL from its colon (`https://…`). */
export function urlFrom(text: string, colon: number): Range | undefined {
  if (text.charCodeAt(colon + 1) !== 47 || text.charCodeAt(colon + 2) !== 47) return undefined
  let start = colon
  while (start > 0 && colon - start < 8 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  if (start === colon) return undefined
  return {start, end: pathEnd(text, colon + 3)}
}

/** `name@host` or `@handle`, from the at sign. */
export function emailOrHandle(text: string, sign: number): Range | undefined {
  if (!isAsciiWord(text.charCodeAt(sign + 1))) return undefined
  let handle = sign + 2
  while (isAsciiWord(text.charCodeAt(handle))) handle++
  // "said.@name": a sentence's stop is no part of a local part, so before it there is none.
  if (sign === 0 || !isAsciiWord(text.charCodeAt(sign - 1))) return {start: sign, end: handle}
  let start = sign
  while (start > 0 && sign - start < 64 && isLocalPart(text.charCodeAt(start - 1))) start--
  while (!isAsciiWord(text.charCodeAt(start))) start++
  let end = handle
  while ((text.charCodeAt(end) === 46 || text.charCodeAt(end) === 45) && isAsciiWord(text.charCodeAt(end + 1))) {
    end += 2
    while (isAsciiWord(text.charCodeAt(end))) end++
  }
  return {start, end}
}

/** `#Hashtag`, from the number sign; `#1` is none. */
export function hashtag(text: string, sign: number): Range | undefined {
  if (sign + 1 >= text.length || !isLetterClass(classAt(text, sign + 1))) return undefined
  let end = sign + 1
  while (end < text.length) {
    const cls = classAt(text, end)
    if (!isLetterClass(cls) && cls !== DIGIT && text.charCodeAt(end) !== 95) break
    end += widthAt(text, end)
  }
  return {start: sign, end}
}

// The longest name that the DNS allows (RFC 1035, 255 octets); it keeps a text of nothing but labels linear.
const LONGEST_NAME = 255

/** A bare domain (`MoveOn.org`, `www.example.com/a`, `bit.ly/2d`), from its first full stop. */
export function domain(text: string, stop: number): Range | undefined {
  let start = stop
  while (start > 0 && stop - start < 64 && isLabel(text.charCodeAt(start - 1))) start--
  if (start === stop) return undefined
  let end = stop
  let last = stop
  while (
    end - start < LONGEST_NAME &&
    text.charCodeAt(end) === 46 &&
    isLabel(text.charCodeAt(end + 1)) &&
    text.charCodeAt(end + 1) !== 45
  ) {
    last = end + 1
    end++
    while (end - start < LONGEST_NAME && isLabel(text.charCodeAt(end))) end++
  }
  if (end === stop) return undefined
  const label = text.slice(last, end)
  const path = text.charCodeAt(end) === 47 && isAsciiWord(text.charCodeAt(end + 1))
  const cased = label === label.toLowerCase() || label === label.toUpperCase()
  if (!cased || !/^[A-Za-z]+$/.test(label)) return undefined
  if (!DOMAINS.has(label.toLowerCase()) && !(path && label === label.toLowerCase())) return undefined
  return {start, end: path ? pathEnd(text, end) : end}
}

function pathEnd(text: string, from: number): number {
  let end = from
  let open = 0
  let closed = 0
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    // White space, quotation marks, angle brackets and general punctuation end an address.
    if (unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 0xab || unit === 0xbb || unit > 0x2000) break
    if (unit > 127 && (classOf(unit) === SPACE || classOf(unit) === BREAK)) break
    if (unit === 40) open++
    else if (unit === 41) closed++
    end++
  }
  for (; end > from; end--) {
    const last = text[end - 1] as string
    // "…/wiki/Pier_(sea)" keeps the bracket that it opened.
    if (last === ')' && closed-- <= open) break
    if (!".,;:!?)]}'*_".includes(last)) break
  }
  return end
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

function isAsciiWord(unit: number): boolean {
  return isAsciiLetter(unit) || (unit >= 48 && unit <= 57) || unit === 95
}

function isLabel(unit: number): boolean {
  return isAsciiLetter(unit) || (unit >= 48 && unit <= 57) || unit === 45
}

function isLocalPart(unit: number): boolean {
  return isAsciiWord(unit) || unit === 46 || unit === 43 || unit === 45
}
