/**
 * The language of phrase files, which people who do not program edit. One phrase a line; `#` begins a
 * comment. Case and punctuation do not count, so `Required fields are marked *` is the phrase
 * `required fields are marked`. Before a phrase may stand
 *
 * - nothing: it is furniture only beside something certain,
 * - `!`: a line made of it is certain furniture,
 * - `!!`: certain also where it is run into other text,
 * - `>` (after the others): it heads a list, and the unclosed short lines below it belong to it.
 *
 * In a phrase,
 *
 * - a word in CAPITALS demands capitals in the text (`!! ADVERTISEMENT`),
 * - a colon after a word demands the colon (`read more:`),
 * - `(watch|listen)` stands for one of several words and `[now]` for a word that may be absent,
 * - `{number}` stands for a figure, `{name}` for one to four words, `{date}` for a date, a time or both,
 *   `{handle}` for an address, an @handle or a #hashtag, and `{rest}`, at the end only, for up to forty words
 *   to the end of the line,
 * - a line `{network} = facebook|twitter|x` makes `{network}` stand for these on the lines after it.
 */
export interface Phrase {
  /** Decides by itself; the others only beside one that does. */
  readonly certain: boolean
  /** Decides also where it is run into other text. */
  readonly inline: boolean
  /** Heads a list. */
  readonly heading: boolean
}

/** A line of a phrase file in its elements. */
export interface Line {
  readonly elements: readonly string[]
  readonly marks: string
  readonly heading: boolean
}

export function readLines(source: string): Line[] {
  const lists = new Map<string, string>()
  const lines: Line[] = []
  for (const raw of source.split('\n')) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim()
    if (line === '') continue
    const [, name, words] = /^(\{\w+\})\s*=\s*(.+)$/.exec(line) ?? []
    if (name !== undefined && words !== undefined) {
      lists.set(name, `(${words})`)
      continue
    }
    const [, marks = '', heading, body = ''] = /^(!{0,2})\s*(>?)\s*(.*)$/.exec(line) ?? []
    const written = lists.size === 0 ? body : body.replace(/\{\w+\}/g, (slot) => lists.get(slot) ?? slot)
    lines.push({elements: written.match(ELEMENT) ?? [], marks, heading: heading === '>'})
  }
  return lines
}

/** The words with which a line's phrases may begin. */
export function firstsOf(elements: readonly string[]): string[] {
  const firsts: string[] = []
  for (const element of elements) {
    firsts.push(...choicesOf(element).flatMap(([first]) => first ?? []))
    if (!element.startsWith('[')) break
  }
  return firsts
}

const ELEMENT =
  /\{(?:number|name|date|handle|rest)\}|\([^)]*\)|\[[^\]]*\]|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’][\p{L}]+)*:?|\p{Nd}+|(?<=[\p{L}\p{N}})\]]\s*):/gu

/** What an element may stand for: one of several runs of words, or none. */
export function choicesOf(element: string): string[][] {
  const optional = element.startsWith('[')
  if (!optional && !element.startsWith('(')) return [written(element)]
  const choices = element
    .slice(1, -1)
    .split('|')
    .map((choice) => (choice.match(ELEMENT) ?? []).flatMap(written))
  return optional ? [...choices, []] : choices
}

/** A word as the table knows it: lower case unless it demands capitals, a colon as an element of its own. */
function written(element: string): string[] {
  if (element.startsWith('{')) return [element]
  if (/^\p{Nd}/u.test(element)) return ['{number}']
  const colon = element.endsWith(':')
  const word = colon ? element.slice(0, -1) : element
  const shown = /^\p{Lu}{2}[\p{Lu}'’]*$/u.test(word) ? word : word.toLowerCase()
  return [...(word === '' ? [] : [shown]), ...(colon ? [':'] : [])]
}
