/**
 * The runner of GitHub Actions reads what a step prints and obeys it: a line that begins with `::` after blanks is a
 * command, and so is `##[…]` anywhere in a line. What is printed of articles must never be one.
 */

// Blanks as the runner trims them (U+0085 is none in JavaScript), and colours, in case something takes them away first.
const BLANKS = '(?:[^\\S\\n\\r]|\\u0085|\\u001b\\[[\\d;]*m)*'
const FIRST = new RegExp(`(^|[\\n\\r])(${BLANKS}):(?=:|$)`, 'g')
const BLANK_END = new RegExp(`(?:^|[\\n\\r])${BLANKS}$`)

/** Makes a stream of text harmless: what the runner would obey is shown as `visible` shows things, `\u{3a}:error` and `##\u{5b}`. */
export class Guard {
  /** Whether the line that the last piece left open is blank so far. */
  #blank = true

  /** The next piece of the stream. A mark at its very end counts as a command's, since the rest may come with the next. */
  pass(text: string): string {
    if (text === '') return ''
    const joined = this.#blank ? text : `.${text}`
    this.#blank = BLANK_END.test(joined)
    const safe = joined.replace(FIRST, '$1$2\\u{3a}').replace(/##\[|#$/g, (mark) => (mark === '#' ? '\\u{23}' : '##\\u{5b}'))
    return joined === text ? safe : safe.slice(1)
  }
}

// JSON leaves these as they are, and a terminal may obey them: U+009B is the eight-bit form of ESC [.
const OBEYED = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

/** JSON that holds no command, and says the same. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll('##[', '##\\u005b').replace(OBEYED, escaped)
}

function escaped(character: string): string {
  return [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}

/** Text between two tags of XML 1.0 that holds no command. Well-formed where `visible` made what is not. */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(FIRST, '$1$2&#58;')
    .replaceAll('##[', '##&#91;')
}
