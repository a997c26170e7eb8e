/** Text of articles as it can be shown: a scraped page may hold escape sequences, and a terminal obeys them. */

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu

/** Makes control, format, bidirectional and private characters and lone surrogates visible: `␛`, `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) as number
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '␡' : named(character)
  })
}

/** Makes spaces visible that look like a plain one (a no-break space, an em space), for where they are what is changed. */
export function spacesNamed(text: string): string {
  return text.replace(/(?! )\p{Zs}/gu, named)
}

/** A character by its number: `\u{202e}`. */
function named(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`
}

const ZERO = /[\p{Mn}\p{Me}]/u
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a text takes in a terminal, near enough to put a mark below a word. */
export function width(text: string): number {
  let sum = 0
  for (const character of text) sum += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return sum
}

/** The nearest offset at or before `at` that does not part a surrogate pair. */
export function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? at - 1 : at
}

/** The text with its middle left out where it is longer than `most`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const half = Math.floor((most - 1) / 2)
  return `${text.slice(0, whole(text, half))}…${text.slice(whole(text, text.length - half))}`
}

/** The text in lines of no more than so many columns, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line === '') line = word
    else if (width(line) + 1 + width(word) <= columns) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
