/**
 * Character classes of UTF-16 code units, filled on first sight from the Unicode properties of the
 * runtime, so that start-up pays for no table and the hot loop pays one array read per unit.
 */

export const LOWER = 1
export const UPPER = 2
/** Letters without case and combining marks: they continue a word. */
export const LETTER = 3
export const DIGIT = 4
export const SPACE = 5
export const BREAK = 6
export const PUNCTUATION = 7
export const SYMBOL = 8
/** A high surrogate: the class is that of the code point. */
export const PAIR = 9

const table = new Uint8Array(0x10000)
const astral = new Map<number, number>()

/** The class of a code unit; a high surrogate is `PAIR`, see `classOfPair`. */
export function classOf(unit: number): number {
  return table[unit] || learn(unit)
}

/** The class of the code point that starts at `at`; a lone surrogate is a `SYMBOL`. */
export function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0
  if (point <= 0xffff) return SYMBOL
  const known = astral.get(point)
  if (known !== undefined) return known
  const learnt = judge(String.fromCodePoint(point))
  astral.set(point, learnt)
  return learnt
}

/** The class of the character that begins at `at`, whatever its width. */
export function classAt(text: string, at: number): number {
  const cls = classOf(text.charCodeAt(at))
  return cls === PAIR ? classOfPair(text, at) : cls
}

/** How many code units the character at `at` takes: 2 for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(at + 1)) ? 2 : 1
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

export function isLetterClass(cls: number): boolean {
  return cls >= LOWER && cls <= LETTER
}

function learn(unit: number): number {
  const cls = unit >= 0xd800 && unit <= 0xdbff ? PAIR : judge(String.fromCharCode(unit))
  table[unit] = cls
  return cls
}

function judge(char: string): number {
  if (/^[\n\r\v\f\u0085\u2028\u2029]$/.test(char)) return BREAK
  if (/^\s$/.test(char) && char !== '\ufeff') return SPACE
  if (/^\p{Ll}$/u.test(char)) return LOWER
  if (/^[\p{Lu}\p{Lt}]$/u.test(char)) return UPPER
  if (/^[\p{L}\p{M}]$/u.test(char)) return LETTER
  if (/^\p{Nd}$/u.test(char)) return DIGIT
  if (/^\p{P}$/u.test(char)) return PUNCTUATION
  return SYMBOL
}
