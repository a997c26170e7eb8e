/**
 * Letters of names in the plain Latin alphabet.
 */

/** Letters that canonical decomposition leaves whole, and what replaces them where no mark can be written. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'ng',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  ĸ: 'k',
}

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

const MARKED = /[^\0-\u007f]/
const MARKED_ALL = /[^\0-\u007f]/g
const MARKS = /\p{M}+/gu

/** The word in lower case without marks: "Erdoğan" gives "erdogan". Letters of other scripts stay. */
export function foldPlain(word: string): string {
  const lower = word.toLowerCase()
  if (!MARKED.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(MARKED_ALL, (letter) => PLAIN[letter] ?? letter)
}

/** The word in lower case with its marks spelt out: "Höcke" gives "hoecke"; what has no such spelling is folded plainly. */
export function foldSpoken(word: string): string {
  const lower = word.toLowerCase()
  if (!MARKED.test(lower)) return lower
  return foldPlain(lower.normalize('NFC').replace(MARKED_ALL, (letter) => SPOKEN[letter] ?? letter))
}
