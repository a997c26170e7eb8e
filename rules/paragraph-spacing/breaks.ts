import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {classOf, DIGIT, UPPER} from '../../src/kernels/classes.js'
import {BREAK, WORD} from '../../src/kernels/tokenize.js'
import type {Separator} from './rule.js'

// Letters: shorter lines are headlines, items of a list, verses, names. Spaces and marks do not count, since other
// rules mend those at the same time.
const PARAGRAPH = 65

/**
 * Single line ends between two body paragraphs of an article that parts its others by a blank line. Lines
 * of a list, a poem, an address or a headline block are no paragraphs: both must be long, end as sentences
 * do and begin with a capital.
 */
export function findSingles(facts: Facts): Separator[] {
  if (facts.layout !== 'mixed') return []
  const {text, tokens, blocks} = facts
  const found: Array<{start: number; end: number; isolated: boolean}> = []
  const bodies = blocks.map((block) => isBody(facts, block))
  const isSingle = (at: number): boolean => at > 0 && at < blocks.length && breaksBefore(facts, blocks[at] as Block) === 1
  let doubles = 0
  for (let at = 1; at < blocks.length; at++) {
    if (bodies[at - 1] !== true || bodies[at] !== true) continue
    const gap = (blocks[at] as Block).first - 1
    if (!isSingle(at)) doubles++
    // Questions of a survey, clauses of a demand: lines of one form belong together.
    else if (isParallel(facts, at - 1) || isParallel(facts, at)) continue
    // Several in a row may be the items of a list, questions of a survey, a passage set apart.
    else {
      const isolated = !isSingle(at - 1) && !isSingle(at + 1)
      found.push({start: tokens.start[gap] as number, end: tokens.start[gap + 1] as number, isolated})
    }
  }
  // Where as many stand so as so, two kinds of text are joined, a transcript or a list with its commentary.
  if (doubles < 3 || doubles < found.length * 2) return []
  const end = lineEnd(text)
  return found.map(({start, end: to, isolated}, number) => ({
    start,
    end: to,
    text: end + end,
    defect: 'single',
    tier: isolated ? 'safe' : 'unsafe',
    number,
    of: found.length,
  }))
}

// Lines; two neighbours that begin alike are chance or emphasis.
const FORM = 3

/** Whether a block stands in a run of lines that begin with the same three words. */
function isParallel(facts: Facts, at: number): boolean {
  const {text, blocks} = facts
  const head = (which: number): string | undefined => {
    const block = blocks[which]
    return block === undefined ? undefined : /^[^\p{L}]*((?:\p{L}+[^\p{L}]+){3})/u.exec(text.slice(block.start, block.start + 80))?.[1]
  }
  const own = head(at)
  if (own === undefined) return false
  let first = at
  while (first > 0 && at - first < FORM && breaksBefore(facts, blocks[first] as Block) === 1 && head(first - 1) === own) first--
  let last = at
  while (last + 1 < blocks.length && last - at < FORM && breaksBefore(facts, blocks[last + 1] as Block) === 1 && head(last + 1) === own)
    last++
  return last - first + 1 >= FORM
}

/** Runs of three and more line ends between two blocks. */
export function findExcess({text, tokens}: Facts): Separator[] {
  const found: Array<{start: number; end: number}> = []
  for (let index = 1; index + 1 < tokens.count; index++) {
    if (tokens.kind[index] === BREAK && (tokens.flags[index] as number) > 2)
      found.push({start: tokens.start[index] as number, end: tokens.start[index + 1] as number})
  }
  if (found.length === 0) return []
  const end = lineEnd(text)
  return found.map((place, number) => ({...place, text: end + end, defect: 'excess', tier: 'safe', number, of: found.length}))
}

/**
 * The separators of a text that has one kind of them, where the style guide wants the other: an empty line between
 * paragraphs, or the end of a line alone. Verses, items and the lines of a headline block, of which none is a paragraph,
 * stay together.
 */
export function findOthers(facts: Facts, wanted: 'blank-line' | 'line'): Separator[] {
  const {text, tokens, blocks, layout} = facts
  if (layout !== (wanted === 'line' ? 'paragraphs' : 'lines')) return []
  const end = lineEnd(text)
  const bodies = blocks.map((block) => isBody(facts, block))
  const gaps = blocks
    .slice(1)
    .flatMap((block, at) => (wanted === 'line' || bodies[at] === true || bodies[at + 1] === true ? [block.first - 1] : []))
  // Where some lines stay together the text will have both kinds, and a person should look.
  const tier = gaps.length === blocks.length - 1 ? 'safe' : 'unsafe'
  const made = wanted === 'line' ? end : end + end
  return gaps.map((gap, number) => ({
    start: tokens.start[gap] as number,
    end: tokens.start[gap + 1] as number,
    text: made,
    defect: wanted,
    tier,
    number,
    of: gaps.length,
  }))
}

/** The line end of the text: that of its first line. */
function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** How many line ends stand before a block; 0 at the start. */
function breaksBefore({tokens}: Facts, block: Block): number {
  return tokens.kind[block.first - 1] === BREAK ? (tokens.flags[block.first - 1] as number) : 0
}

/** A paragraph of running text: long, with a capital or a figure at its beginning and the mark of a sentence's end. */
function isBody({text, tokens}: Facts, {start, end, first, last}: Block): boolean {
  if (end - start < PARAGRAPH) return false
  let letters = 0
  for (let index = first; index < last && letters < PARAGRAPH; index++)
    if (tokens.kind[index] === WORD) letters += (tokens.start[index + 1] as number) - (tokens.start[index] as number)
  if (letters < PARAGRAPH) return false
  let from = start
  while (from < end && '“"‘\'([ '.includes(text.charAt(from))) from++
  const cls = classOf(text.charCodeAt(from))
  if (cls !== UPPER && cls !== DIGIT) return false
  // "1. Mend the nets", "12) …": an item of a list.
  if (cls === DIGIT && /^\d{1,3} ?[.)]/.test(text.slice(from, from + 5))) return false
  let to = end - 1
  while (to > start && '”’)"\'] '.includes(text.charAt(to))) to--
  return '.?!…'.includes(text.charAt(to))
}
