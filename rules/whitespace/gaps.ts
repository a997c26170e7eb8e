import type {Facts} from '../../src/facts/facts.js'
import {classOf, LOWER, UPPER} from '../../src/kernels/classes.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {BREAK, LITERAL, NUMBER, PUNCTUATION, SPACE, SYMBOL, WORD} from '../../src/kernels/tokenize.js'
import {functionWords, sentenceStarters} from '../../src/lexicon/english.js'
import type {Edit} from '../../src/view/view.js'
import type {Surplus} from './rule.js'

// Spaces: longer runs inside a line lay something out.
const LONGEST = 3

/**
 * Runs of spaces inside a line. Between words one is too many; between sentences two are the habit of some
 * writers, so they are one finding an article, and none where most of its sentences have them. Columns keep
 * their spaces: lines with tabs, longer runs or figures beside them.
 */
export function* findGaps(facts: Facts): Generator<Surplus> {
  const {text, tokens} = facts
  if (!text.includes('  ')) return
  const sentences: Edit[] = []
  let line = 0
  let columns = -1
  for (let index = 1; index + 1 < tokens.count; index++) {
    const kind = tokens.kind[index]
    if (kind === BREAK) line = index + 1
    if (kind !== SPACE) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 1] as number
    if (end - start === 1 || end - start > LONGEST || !isPlain(text, start, end)) continue
    if (columns < line) columns = columnsFrom(facts, line)
    if (columns > index) continue
    if (endsSentence(text, start) || beginsAnew(facts, index)) sentences.push({start, end, text: ' '})
    else if (isBetweenWords(facts, index)) yield {start, end, kind: 'gap', edits: [{start, end, text: ' '}], tier: tierOf(facts, index)}
  }
  const [first] = sentences
  if (first !== undefined && sentences.length <= countSingle(facts))
    // In a page that was made one line the gap may be all that is left of a paragraph's border: of 1,502 flat articles
    // with such gaps 1,394 have them behind fewer than two in five sentences.
    yield {start: first.start, end: first.end, kind: 'sentences', edits: sentences, tier: facts.layout === 'flat' ? 'none' : 'safe'}
}

/** How many sentences have one space behind them. */
function countSingle({text, tokens}: Facts): number {
  let single = 0
  for (let index = 1; index + 1 < tokens.count; index++) {
    const start = tokens.start[index] as number
    if (tokens.kind[index] === SPACE && tokens.start[index + 1] === start + 1 && endsSentence(text, start)) single++
  }
  return single
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}

/** Where a line that lays out columns ends, as a token; the line's first token where it lays out none. */
function columnsFrom({text, tokens}: Facts, first: number): number {
  let runs = 0
  let laidOut = false
  let index = first
  for (; index < tokens.count && tokens.kind[index] !== BREAK; index++) {
    if (tokens.kind[index] !== SPACE) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 1] as number
    if (end - start > 1 && !endsSentence(text, start)) runs++
    if (end - start > LONGEST && index > first && index + 1 < tokens.count) laidOut = true
    if (text.charCodeAt(start) === 9) laidOut = true
  }
  // A line of a table has a gap between every few words.
  return laidOut && index - first < 400 ? index : runs > 1 && (index - first) / runs < 14 ? index : first
}

/** A stop, with marks that close a quotation or a bracket behind it. */
function endsSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && '”’)"\']'.includes(text.charAt(at))) at--
  return '.?!:…'.includes(text.charAt(at))
}

/** "September 22, 2016  These people": the line of a tweet or a date ends, and a capital begins. */
function beginsAnew({text, tokens}: Facts, gap: number): boolean {
  const kind = tokens.kind[gap - 1]
  const next = tokens.start[gap + 1] as number
  return (kind === NUMBER || kind === LITERAL) && tokens.kind[gap + 1] === WORD && classOf(text.charCodeAt(next)) === UPPER
}

const leading = wordHashes('past whether most many several both each every upon toward towards despite until unless because although than')

/**
 * Safe where the sentence goes on over the gap: to lower case, from a comma or a function word; unsafe before a mark.
 * Before a capital or a figure a headline, a caption or a sentence without its stop has ended as often as not (`the
 * stadium  She was named`, `Freedom Outpost  Views`), and nothing but the gap shows it, so it stays.
 */
function tierOf({text, tokens}: Facts, gap: number): Surplus['tier'] {
  const before = tokens.start[gap] as number
  const next = tokens.kind[gap + 1]
  const after = classOf(text.charCodeAt(tokens.start[gap + 1] as number))
  const word = tokens.kind[gap - 1] === WORD
  if (next === WORD && after !== LOWER && sentenceStarters.has(tokens.hash[gap + 1] as number)) return 'none'
  if (',;'.includes(text.charAt(before - 1))) return 'safe'
  if (word && classOf(text.charCodeAt(tokens.start[gap - 1] as number)) === LOWER && functionWords.has(tokens.hash[gap - 1] as number))
    return 'safe'
  // "moved him past  Ada Holm", "won by  4-2": a headline or a caption ends in no such word.
  const lower = word && classOf(text.charCodeAt(tokens.start[gap - 1] as number)) === LOWER
  if (lower && (next === NUMBER || leading.has(tokens.hash[gap - 1] as number))) return 'safe'
  if (next === WORD && after === LOWER) return tokens.kind[gap - 1] === NUMBER ? 'none' : 'safe'
  return next === PUNCTUATION && word ? 'unsafe' : 'none'
}

/** Words on both sides, or marks that belong to words; marks that take no space on this side are punctuation-spacing's. */
function isBetweenWords({text, tokens}: Facts, gap: number): boolean {
  const before = tokens.kind[gap - 1]
  const after = tokens.kind[gap + 1]
  if (before === SYMBOL || after === SYMBOL || before === LITERAL || after === LITERAL) return false
  if (before === NUMBER || after === NUMBER) return before !== after
  if (after === PUNCTUATION && ',.;:!?)]}”’|*•-–—_'.includes(text.charAt(tokens.start[gap + 1] as number)))
    return (tokens.start[gap + 2] as number) - (tokens.start[gap + 1] as number) === 3
  return !(before === PUNCTUATION && '([{“‘|*•-–—_'.includes(text.charAt((tokens.start[gap] as number) - 1)))
}
