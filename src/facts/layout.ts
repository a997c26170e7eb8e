import {classOf, LOWER} from '../kernels/classes.js'
import {BREAK, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'

/**
 * How a text is laid out. `flat`: no line end inside. `paragraphs`: blank lines between. `lines`: one
 * paragraph a line. `hard-wrapped`: lines broken at a column, blank lines between paragraphs. `mixed`:
 * single and blank line ends both part blocks.
 */
export type Layout = 'flat' | 'paragraphs' | 'lines' | 'hard-wrapped' | 'mixed'

/**
 * Judges the layout from the line ends. A text is hard-wrapped when many single line ends break a
 * sentence (no mark before, a lower-case letter after) and the lines are short. None of 8,251 scraped and
 * edited articles is wrapped at a column: of the 3,671 with four single line ends or more, such line ends
 * are at most 0.3 of all in 3,667; the other four have them at 0.6 and more, round link texts on lines of
 * their own, and fail the second test.
 */
export function judgeLayout(text: string, tokens: TokenTable): Layout {
  let singles = 0
  let blanks = 0
  let broken = 0
  let capped = 0
  let lineStart = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== BREAK) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 1] as number
    if (index > 0 && end < text.length) {
      if ((tokens.flags[index] as number) > 1) blanks++
      else {
        singles++
        const next = classOf(text.charCodeAt(end))
        if (next === LOWER && tokens.kind[index - 1] !== PUNCTUATION) broken++
        if (start - lineStart <= 100) capped++
      }
    }
    lineStart = end
  }
  if (singles + blanks === 0) return 'flat'
  // Four lines are the least from which a column can be told; longer lines than 100 were never wrapped.
  if (singles >= 4 && broken / singles > 0.25 && capped / singles > 0.9) return 'hard-wrapped'
  if (singles === 0) return 'paragraphs'
  if (blanks === 0) return 'lines'
  return 'mixed'
}

/** A line or paragraph, white space at its ends left out; in flat text the whole text. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Its tokens, `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Parts a text into blocks. With soft breaks (hard-wrapped text, Markdown) only blank lines part them. */
export function partBlocks(tokens: TokenTable, softBreaks: boolean): Block[] {
  const blocks: Block[] = []
  let first = -1
  let last = -1
  const close = (): void => {
    if (first >= 0) blocks.push({start: tokens.start[first] as number, end: tokens.start[last + 1] as number, first, last: last + 1})
    first = -1
  }
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    if (kind === BREAK) {
      if (!softBreaks || (tokens.flags[index] as number) > 1) close()
    } else if (kind !== SPACE) {
      if (first < 0) first = index
      last = index
    }
  }
  close()
  return blocks
}

/** How many words the tokens `[first, last)` hold. */
export function countWords(tokens: TokenTable, first: number, last: number): number {
  let words = 0
  for (let index = first; index < last; index++) if (tokens.kind[index] === WORD) words++
  return words
}
