/**
 * Letters with marks as they sound.
 */
import {foldPlain} from '../kernels/marks.js'

/** What a letter with its mark sounds like in English spelling: "Hilšer" is also written "Hilsher", "Höcke" "Hoecke". */
const SPOKEN: Readonly<Record<string, string>> = {
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  ä: 'ae',
  å: 'aa',
  č: 'ch',
  ć: 'ch',
  ç: 'ch',
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ś: 'sh',
  ž: 'zh',
  đ: 'dj',
  ð: 'th',
  ñ: 'ny',
  ř: 'rz',
  ţ: 'ts',
  ț: 'ts',
}

const MARKED = /[^\0-\u007f]/g

/** The word in lower case with its marks spelt out: "Höcke" gives "hoecke"; what has no such spelling is folded plainly. */
export function foldSpoken(word: string): string {
  const lower = word.toLowerCase()
  return foldPlain(lower.normalize('NFC').replace(MARKED, (letter) => SPOKEN[letter] ?? letter))
}
