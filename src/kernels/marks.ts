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
