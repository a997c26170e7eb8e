import type {Facts} from '../../src/facts/facts.js'
import {classOf, LOWER} from '../../src/kernels/classes.js'
import {SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Separator} from './rule.js'

// Spaces. In the flat articles of the scraped sample 3,401 runs of four and more stand inside the text; of the
// 300 that were read, all behind a sentence's end, and all of ten and more, stand between two paragraphs.
// Runs of two and three stand between sentences too.
const AFTER_SENTENCE = 4
const ANYWHERE = 10

// Letters from one run to the next at least, on average: columns of a table have one word or two.
const LEAST_LETTERS = 30

/** Flat text whose paragraphs were indented: the line ends are lost, the indentation stands between the sentences. */
export function findLost({text, tokens}: Facts): Separator[] {
  if (!text.includes('    ')) return []
  const found: Array<{start: number; end: number}> = []
  let letters = 0
  for (let index = 1; index + 1 < tokens.count; index++) {
    if (tokens.kind[index] === WORD) letters += (tokens.start[index + 1] as number) - (tokens.start[index] as number)
    if (tokens.kind[index] !== SPACE) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 1] as number
    if (end - start < AFTER_SENTENCE || !isBlank(text, start, end)) continue
    if (tokens.kind[index + 1] === WORD && classOf(text.charCodeAt(end)) === LOWER) continue
    if (end - start >= ANYWHERE || endsSentence(text, start)) found.push({start, end})
  }
  if (found.length === 0 || letters / found.length < LEAST_LETTERS) return []
  return found.map((place, number) => ({...place, text: '\n\n', defect: 'lost', tier: 'safe', number, of: found.length}))
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}

/** A stop, a colon or an ellipsis, with marks that close a quotation or a bracket behind it. */
function endsSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && '”’)"\'] '.includes(text.charAt(at))) at--
  return '.?!:…'.includes(text.charAt(at))
}
