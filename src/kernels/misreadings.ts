/**
 * Which readings of a UTF-8 sequence are surely damage: `é` as `Ã©` is, `FPÖ’s` and `AMANHÃ…` are right text.
 */
import {classOf, LOWER, UPPER} from './classes.js'
import {type CodePage, MAC, pointAt, sequenceLength, WINDOWS} from './codepages.js'

/** No damage, damage only in a text that has surer damage, and damage wherever it stands. */
export const NONE = 0
const WEAK = 1
export const STRONG = 2

// Marks that may rightly follow a capital letter at a word's end; all other bytes from 0x80 to 0xBF may not.
const plain = new Set('\u00a0’”“‘…–—•™›»«‹°ºª²³¹·®©§¶†‡')
const opening = new Set('“‘„‚‹«')
const pausing = new Set('\u00a0–—…’•')
/** What Mac Roman shows for a second byte when that is a letter: `√©` is no root. */
const macLetters = new Set('ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüßÆØæø')
/** What names are written with beyond Latin Extended-A (Vietnamese, Romanian, Azeri, Hawaiian), and `ƒ`, `ˆ`, `˜` of text misread twice. */
const rarer = new Set([
  0x192, 0x2c6, 0x2dc, 0x18f, 0x1a0, 0x1a1, 0x1af, 0x1b0, 0x218, 0x219, 0x21a, 0x21b, 0x259, 0x2b9, 0x2bb, 0x2bc, 0x2be, 0x2bf,
])

const isLower = (char: string | undefined): boolean => char !== undefined && classOf(char.charCodeAt(0)) === LOWER
const isUpper = (char: string | undefined): boolean => char !== undefined && classOf(char.charCodeAt(0)) === UPPER
const isLetter = (char: string | undefined): boolean => isLower(char) || isUpper(char)

/** Judges the sequence that stands at `at` in a code page; `point` is what it decodes to. Linear over a run of one script. */
export function judgeSequence(text: string, at: number, point: number, page: CodePage): number {
  return page === MAC ? judgeMac(text, at, point) : judgeWindows(text, at, point)
}

function judgeWindows(text: string, at: number, point: number): number {
  const lead = WINDOWS[text.charCodeAt(at)] as number
  const length = sequenceLength(lead)
  const second = text[at + 1] as string
  const before = text[at - 1]
  const after = text[at + length]
  if (length === 2) {
    if (lead === 0xc2) return judgeSymbol(text, at, point)
    if (lead === 0xc3) return judgeLatin1(before, second, after)
    if (lead <= 0xc5 || rarer.has(point) || (point >= 0x1cd && point <= 0x1dc)) return judgeLetter(before, second, after)
    if (point >= 0x300 && point < 0x370) return isLower(before) ? STRONG : WEAK
    if (point === 0x3bc && /[gmsLlMF]/.test(after ?? '')) return STRONG
    const run = point >= 0x370 ? runAt(text, at, WINDOWS, 3) : 0
    return run >= 3 ? STRONG : run === 2 || (point >= 0x391 && point <= 0x3c9) ? WEAK : NONE
  }
  const third = text[at + 2] as string
  if (length === 4) return point >= 0x1d400 && point < 0x1fb00 ? STRONG : NONE
  const sure = !plain.has(second) || !plain.has(third)
  if (lead === 0xe2) {
    if (point < 0x2070 || (point >= 0x20a0 && point < 0x2150)) return STRONG
    if (point < 0x20a0 || (point >= 0x2400 && point < 0x2500)) return NONE
    return point < 0x2c00 ? ((sure && !(isLetter(before) && plain.has(second))) || second === '†' ? STRONG : WEAK) : NONE
  }
  if (lead === 0xe1 && point >= 0x1e00 && point < 0x1f00) {
    if (second !== '»' || !plain.has(third) || third === '†' || third === '‡' || third === '°') return STRONG
    // "«Panamá»—": a guillemet that was opened is closed.
    return isLetter(after) && !text.slice(0, at).includes('«') ? STRONG : WEAK
  }
  if (lead === 0xef) {
    const known =
      point === 0xfeff ||
      point === 0xfffd ||
      point === 0xfe0f ||
      point === 0xfe0e ||
      point >= 0xff00 ||
      (point >= 0xfb00 && point <= 0xfb06)
    return known && sure ? STRONG : NONE
  }
  if (lead === 0xee) return NONE
  return runAt(text, at, WINDOWS, 2) >= 2 && sure ? STRONG : sure ? WEAK : NONE
}

/** `Â£`: a mark of Latin-1 behind its first byte. */
function judgeSymbol(text: string, at: number, point: number): number {
  const before = text[at - 1]
  const second = text[at + 1] as string
  // "JUDÂ »" is a word in capitals, "« Â »" and "“Â”" the letter itself.
  const outer = before === ' ' || before === '\u00a0' ? text[at - 2] : before
  if (isUpper(before) || (outer !== undefined && '«“"‘\'('.includes(outer) && plain.has(second))) return WEAK
  return point >= 0xa0 || isLower(before) || second < '\u00a0' ? STRONG : WEAK
}

/** `Ã©`: `Ã` is a letter of its own only in Portuguese, Guarani and Vietnamese, at the end of a word in capitals before a mark. */
function judgeLatin1(before: string | undefined, second: string, after: string | undefined): number {
  if (!plain.has(second) || isLower(before)) return STRONG
  if (isUpper(before)) return opening.has(second) && isLetter(after) ? STRONG : WEAK
  if (second === '\u00a0') return after === ' ' || after === '-' || before === '-' ? STRONG : WEAK
  return isLetter(after) ? STRONG : WEAK
}

/** `Ä‡`: `Ä`, `Å` and their like end words in capitals, or are words ("Å", "À"), and marks may follow those. */
function judgeLetter(before: string | undefined, second: string, after: string | undefined): number {
  if (!plain.has(second) || isLower(before)) return STRONG
  if (opening.has(second) && isLetter(after)) return STRONG
  return isLower(after) && !isUpper(before) && !pausing.has(second) ? STRONG : WEAK
}

function judgeMac(text: string, at: number, point: number): number {
  const length = sequenceLength(MAC[text.charCodeAt(at)] as number)
  const second = text[at + 1] as string
  const before = text[at - 1]
  const after = text[at + length]
  if (length === 2) {
    // "¬π" and "¬µ" may be logic.
    if (point < 0xc0) return second === 'π' || second === 'µ' ? WEAK : STRONG
    if (point < 0x100) {
      if (macLetters.has(second) || second === '†') return STRONG
      // "2√π" is arithmetic, "Pe√±a" is not.
      return isLetter(before) && (isLetter(after) || isLetter(text[at - 2])) ? STRONG : WEAK
    }
    if (point < 0x180) {
      return isLetter(before) || isLetter(after) ? STRONG : WEAK
    }
    if (rarer.has(point)) return text[at] === '∆' || (isLower(before) && isLower(after)) ? STRONG : WEAK
    // `Ω` and `π` are what Mac Roman shows for bytes of a text misread twice.
    return point === 0x3a9 || point === 0x3c0 || (point >= 0x370 && runAt(text, at, MAC, 4) >= 4) ? STRONG : NONE
  }
  if (length === 4) return point >= 0x1f000 && point < 0x1fb00 ? STRONG : NONE
  if ((point >= 0x2000 && point < 0x2070) || (point >= 0x20a0 && point < 0x2150) || (point >= 0x2190 && point < 0x2800)) return STRONG
  if (point >= 0x1e00 && point < 0x1f00) return isLetter(before) || isLetter(after) ? STRONG : WEAK
  return point === 0xfeff || point === 0xf8ff || point === 0xfe0f || point === 0xfffd || (point >= 0xfb00 && point <= 0xfb06)
    ? STRONG
    : NONE
}

/** How many sequences of one script stand in a row around `at`, counted up to `enough` to either side. */
function runAt(text: string, at: number, page: CodePage, enough: number): number {
  const length = sequenceLength(page[text.charCodeAt(at)] as number)
  const script = pointAt(text, at, page) >> 8
  const same = (place: number): boolean => {
    if (place < 0 || sequenceLength(page[text.charCodeAt(place)] as number) !== length) return false
    const point = pointAt(text, place, page)
    // The planes of Chinese, Japanese and Korean are one script here.
    return point >= 0 && (point >> 8 === script || (script >= 0x30 && point >= 0x3000) || (script === 3 && point >> 8 === 0x1f))
  }
  let run = 1
  for (let place = at + length; run < enough && same(place); place += length) run++
  for (let place = at - length; run < enough && same(place); place -= length) run++
  return run
}
