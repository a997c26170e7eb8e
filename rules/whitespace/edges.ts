import type {Facts} from '../../src/facts/facts.js'
import {classOf, isLetterClass} from '../../src/kernels/classes.js'
import {BREAK, SPACE} from '../../src/kernels/tokenize.js'
import type {Edit} from '../../src/view/view.js'
import type {Surplus} from './rule.js'

// Code units: shorter indented lines are verses, items or cells.
const LONG = 60

/** White space beside a line end, found from the line end: from the space it took four times as long. */
const EDGE = /[\n\r\f\v\u0085\u2028\u2029](?:[ \t]|(?<=[ \t][\s\S]))/

/** White space at the ends of lines, one finding for the whole text; and the line end that a file's last line lacks. */
export function* findEdges(facts: Facts): Generator<Surplus> {
  const {text, tokens, view} = facts
  // Markdown and HTML have no lines of their own in what is read.
  if (view.removal !== undefined || tokens.count === 0) return
  const edits: Edit[] = []
  // Without white space there, or at an end of the text, there is nothing to look for.
  const clear = !EDGE.test(text) && !/^\s/.test(text) && !/\s$/.test(text.slice(-1))
  const indented = !clear && indentationGoes(facts)
  for (let index = 0; index < tokens.count && !clear; index++) {
    const kind = tokens.kind[index]
    const outer = index === 0 || index === tokens.count - 1
    if (kind !== BREAK && !(kind === SPACE && outer)) continue
    // In wrapped text a line end stands between two words and goes with them ("the \nthe").
    if (kind === BREAK && tokens.flags[index] === 1 && facts.layout === 'hard-wrapped') continue
    edgesOf(facts, index, indented, edits)
  }
  const [first] = edits
  if (first !== undefined) yield {start: first.start, end: first.end, kind: 'edges', edits, tier: 'safe'}
  if (view.isFile === true && facts.field === 'text' && tokens.kind[tokens.count - 1] !== BREAK) {
    const end = text.length
    const ends = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
    yield {start: end, end, kind: 'end', edits: [{start: end, end, text: ends}], tier: 'safe'}
  }
}

/** Adds the edits that clear the spaces of one token of white space, and the line ends before and after all text. */
function edgesOf({text, tokens}: Facts, index: number, indented: boolean, edits: Edit[]): void {
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  if (index === 0) {
    // A text of nothing but white space is nobody's defect.
    if (tokens.count > 1 && tokens.kind[index] === BREAK) edits.push({start, end, text: ''})
    else if (tokens.count > 1 && isPlain(text, start, end)) edits.push({start, end, text: ''})
    return
  }
  const last = index === tokens.count - 1
  let from = start
  let lines = 0
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : Number.NaN
    if (unit === 32 || unit === 9) continue
    if (at > from && (lines === 0 || at < end || last || (indented && isText(text, end)))) edits.push({start: from, end: at, text: ''})
    if (at === end) break
    if (classOf(unit) === SPACE_CLASS) {
      from = at + 1
      continue
    }
    const pair = unit === 13 && text.charCodeAt(at + 1) === 10
    if (last && lines > 0) edits.push({start: at, end: pair ? at + 2 : at + 1, text: ''})
    if (pair) at++
    lines++
    from = at + 1
  }
}

const SPACE_CLASS = 5

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false
  return true
}

/** A line that begins with a letter or a mark of speech: no bullet, no number, no sign. */
function isText(text: string, at: number): boolean {
  return isLetterClass(classOf(text.charCodeAt(at))) || '“"‘\'('.includes(text.charAt(at))
}

/**
 * Whether indentation is that of paragraphs. Verses, nested items and drawings are indented to say
 * something: their lines are short, or indented to several depths.
 */
function indentationGoes({text, tokens, blocks}: Facts): boolean {
  let long = 0
  let short = 0
  const depths = new Set<number>()
  for (const block of blocks) {
    const gap = block.first - 1
    if (gap < 0 || tokens.kind[gap] !== BREAK || !isText(text, block.start)) continue
    let from = block.start
    while (text.charCodeAt(from - 1) === 32 || text.charCodeAt(from - 1) === 9) from--
    if (from === block.start) continue
    depths.add(block.start - from)
    if (block.end - block.start >= LONG) long++
    else short++
  }
  return long > 0 && long >= short && depths.size <= 3
}
