/**
 * Bytes from 0x80 on as the characters that they became when UTF-8 was read in a one-byte code page.
 */

/** What cp1252 has at 0x80 to 0x9F; the five bytes that it does not define stay as control characters. */
export const CP1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** What Mac Roman has at 0x80 to 0xFF. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** One array read a code unit: the byte, or 0 where the code page has no such character. ASCII is 0 as well. */
export type CodePage = Uint8Array

/** Latin-1 and cp1252 in one: the control characters of the first and the marks of the second are never both meant. */
export const WINDOWS: CodePage = windows()
export const MAC: CodePage = mac()

function windows(): CodePage {
  const page = new Uint8Array(0x10000)
  for (let byte = 0x80; byte < 0x100; byte++) page[byte] = byte
  for (let at = 0; at < CP1252.length; at++) page[CP1252.charCodeAt(at)] = 0x80 + at
  return page
}

function mac(): CodePage {
  const page = new Uint8Array(0x10000)
  for (let at = 0; at < MAC_ROMAN.length; at++) page[MAC_ROMAN.charCodeAt(at)] = 0x80 + at
  return page
}

/** How many bytes a UTF-8 sequence has that begins with this byte; 0 where none does. */
export function sequenceLength(byte: number): number {
  return byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0
}

/** The code point that is written at `at` as UTF-8 read in a code page; -1 where no well-formed sequence stands. */
export function pointAt(text: string, at: number, page: CodePage): number {
  const lead = page[text.charCodeAt(at)] as number
  const length = sequenceLength(lead)
  if (length === 0 || at + length > text.length) return -1
  let point = length === 2 ? lead & 0x1f : length === 3 ? lead & 0x0f : lead & 0x07
  for (let next = 1; next < length; next++) {
    const byte = page[text.charCodeAt(at + next)] as number
    if ((byte & 0xc0) !== 0x80) return -1
    point = (point << 6) | (byte & 0x3f)
  }
  if ((length === 3 && (point < 0x800 || (point >= 0xd800 && point < 0xe000))) || (length === 4 && (point < 0x10000 || point > 0x10ffff)))
    return -1
  return point
}

/** The text as UTF-8 read as cp1252 with Latin-1 for what cp1252 does not define, or as Mac Roman: the damage itself, for tests. */
export function misread(text: string, page: 'cp1252' | 'latin1' | 'mac'): string {
  let out = ''
  for (const byte of new TextEncoder().encode(text)) {
    if (byte < 0x80) out += String.fromCharCode(byte)
    else if (page === 'mac') out += MAC_ROMAN[byte - 0x80]
    else if (page === 'cp1252' && byte < 0xa0) out += CP1252[byte - 0x80]
    else out += String.fromCharCode(byte)
  }
  return out
}
