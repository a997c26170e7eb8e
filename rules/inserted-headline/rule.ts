import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, BREAK, CAPITAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {isCrosshead} from '../../src/rule/crossheads.js'
import {type Removable, removalRule} from '../../src/rule/removal.js'
import type {Rule} from '../../src/rule/rule.js'

// Words: fewer make a heading of the article itself ("WHAT YOU NEED TO KNOW") or an agency's slug; linked headlines have no more than thirty.
const FEWEST = 6
const MOST = 34

const the = hashWord('the')

// Calls to the reader in capitals have a room of their own.
const calls = wordHashes(
  'click read watch listen advertisement subscribe sign download follow see get more related video photo photos live',
)

/**
 * Finds headlines of other articles that a page puts between its paragraphs in capitals, on a line of their
 * own or run into the end of a paragraph. They have no stop, and prose in mixed case stands on both sides.
 */
function* find(facts: Facts): Generator<Removable> {
  const {blocks} = facts
  for (let at = 0; at < blocks.length; at++) yield* inBlock(facts, at)
}

function* inBlock(facts: Facts, at: number): Generator<Removable> {
  const {tokens, blocks} = facts
  const block = blocks[at] as Block
  for (let index = block.first; index < block.last; index++) {
    if (tokens.kind[index] !== WORD || !isShouted(facts, index)) continue
    const last = runEnd(facts, index, block)
    const first = isShoutedUpTo(facts, block.first, index) ? block.first : index
    const words = countWords(facts.tokens, first, last + 1)
    if (words >= FEWEST && words <= MOST && isHeadline(facts, at, first, last)) yield stretch(facts, block, first, last)
    index = last
  }
}

/** Whether all words before a run are in capitals too: "FERRY SINKS OFF VESSBY. HERE IS WHAT WE KNOW" is one headline. */
function isShoutedUpTo(facts: Facts, from: number, index: number): boolean {
  if (facts.tokens.kind[from] !== WORD) return false
  for (let at = from; at < index; at++) if (facts.tokens.kind[at] === WORD && !isShouted(facts, at)) return false
  return true
}

/** A word in capitals, or a figure or mark that may stand among them. */
function isShouted(facts: Facts, index: number): boolean {
  const flags = facts.tokens.flags[index] as number
  const length = (facts.tokens.start[index + 1] as number) - (facts.tokens.start[index] as number)
  return (flags & ALL_CAPS) !== 0 || (length === 1 && (flags & CAPITAL) !== 0)
}

/** The last word of a run of words in capitals; other words end it, stops as well. */
function runEnd(facts: Facts, from: number, block: Block): number {
  const {text, tokens} = facts
  let last = from
  for (let index = from + 1; index < block.last; index++) {
    const kind = tokens.kind[index]
    if (kind === WORD) {
      if (!isShouted(facts, index)) break
      last = index
    } else if (kind === PUNCTUATION && /[!“”"]/.test(text.charAt(tokens.start[index] as number))) break
    else if (kind === PUNCTUATION && /[.?]/.test(text.charAt(tokens.start[index] as number)) && tokens.kind[index + 1] === SPACE) {
      // "ULYSSES S. GRANT": the stop of an initial.
      if ((tokens.start[index] as number) - (tokens.start[index - 1] as number) > 1) break
    }
  }
  return last
}

function isHeadline(facts: Facts, at: number, first: number, last: number): boolean {
  const {text, tokens, blocks} = facts
  const block = blocks[at] as Block
  if (calls.has(tokens.hash[first] as number) || facts.insideQuotation(tokens.start[first] as number)) return false
  const after = nextToken(facts, last + 1, block.last)
  const closed = after < block.last && tokens.kind[after] === PUNCTUATION && /[.?!…:;,”"]/.test(text.charAt(tokens.start[after] as number))
  if (closed && !(text.charAt(tokens.start[after] as number) === '?' && nextToken(facts, after + 1, block.last) >= block.last)) return false
  const ends = after >= block.last || closed
  const opens = wordsBefore(facts, block.first, first) === 0
  // "2. GENERAL POLICIES" is numbered.
  if (opens && tokens.kind[block.first] === NUMBER && tokens.kind[block.first + 1] === PUNCTUATION) return false
  if (opens && isNumbered(facts, block)) return false
  // "THE FAILURE OF OUR SYSTEM …" heads a part of a speech; so does what stands behind a numeral.
  if (opens && tokens.hash[first] === the) return false
  // Run into a paragraph: a sentence ended before it, and one begins behind it.
  if (!opens && (!endsBefore(facts, first) || wordsBefore(facts, block.first, first) < 5)) return false
  if (!ends && ((tokens.flags[after] as number) & CAPITAL) === 0) return false
  if (!ends) return true
  // "UNCLEAR IF HOLM, MOOR TO MEET" above "Holm, who …" heads a part of this article.
  if (opens && isCrosshead(facts, at)) return false
  return isProseNear(facts, at, 1) && (!opens || isProseNear(facts, at, -1))
}

/** "V. OUR PLANS FOR THE COAST", "(II) WHAT THE BOARD WANTS": a part of the article itself, with a Roman numeral. */
function isNumbered({text}: Facts, block: Block): boolean {
  return /^(?:(?:PART|CHAPTER|SECTION) )?\(?(?:[IVX]{1,5}[.):]|\d{1,2}[.):] )/.test(
    text.slice(block.start, Math.min(block.end, block.start + 20)),
  )
}

/** Blocks; captions and other linked headlines may stand between a headline and the article's paragraphs. */
const NEAR = 12

/**
 * Whether running text stands before or behind a block. A caption between them does not count, for it may be taken out; a
 * line in capitals does, as do a short heading, a byline and the parts of a tweet: then the headline is one of several parts.
 */
function isProseNear(facts: Facts, at: number, step: 1 | -1): boolean {
  for (let other = at + step; other >= 0 && Math.abs(other - at) <= NEAR; other += step) {
    if (isProse(facts, other)) return true
    if (isPart(facts, other)) return false
  }
  return false
}

/** Words of a heading of the article itself at most ("The City"). */
const LONGEST_HEADING = 4

function isPart(facts: Facts, at: number): boolean {
  const {text, tokens, blocks} = facts
  const block = blocks[at]
  if (block === undefined) return true
  const words = countWords(tokens, block.first, block.last)
  let shouted = 0
  for (let index = block.first; index < block.last; index++) if (tokens.kind[index] === WORD && isShouted(facts, index)) shouted++
  if (shouted * 2 > words) return true
  const closed = /[.!?”")]$/.test(text.slice(block.start, block.end))
  return (words <= LONGEST_HEADING && !closed) || /^(?:By |[—–#@])|pic\.twitter|\bt\.co\//.test(text.slice(block.start, block.end))
}

/** Whether a block is running text in mixed case: most of its words in lower case, and a stop at its end. */
function isProse(facts: Facts, at: number): boolean {
  const {tokens, blocks} = facts
  const block = blocks[at]
  if (block === undefined || at < 0) return false
  let words = 0
  let lower = 0
  for (let index = block.first; index < block.last && words < 60; index++) {
    if (tokens.kind[index] !== WORD) continue
    words++
    if (((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) === 0) lower++
  }
  return words >= 8 && lower * 2 > words
}

function nextToken(facts: Facts, index: number, limit: number): number {
  let at = index
  while (at < limit && (facts.tokens.kind[at] === SPACE || facts.tokens.kind[at] === BREAK || isSingleMark(facts, at))) at++
  return at
}

/** Single marks round a quoted word of the headline: "… ACCUSES ISRAEL OF 'HORRIFIC' ATTACKS". */
function isSingleMark(facts: Facts, index: number): boolean {
  return facts.tokens.kind[index] === PUNCTUATION && /['’‘]/.test(facts.text.charAt(facts.tokens.start[index] as number))
}

function wordsBefore(facts: Facts, first: number, index: number): number {
  return countWords(facts.tokens, first, index)
}

function endsBefore(facts: Facts, first: number): boolean {
  const {text, tokens} = facts
  let before = first - 1
  while (before > 0 && (tokens.kind[before] === SPACE || isOpening(facts, before))) before--
  return tokens.kind[before] === PUNCTUATION && /[.!?…”")]/.test(text.charAt(tokens.start[before] as number))
}

function isOpening(facts: Facts, index: number): boolean {
  return facts.tokens.kind[index] === PUNCTUATION && /[‘']/.test(facts.text.charAt(facts.tokens.start[index] as number))
}

function stretch(facts: Facts, block: Block, first: number, last: number): Removable {
  const {text, tokens} = facts
  let from = first
  if (from > block.first && isOpening(facts, from - 1)) from--
  // "3 YEARS AFTER …".
  if (from === block.first + 2 && tokens.kind[block.first] === NUMBER) from = block.first
  const start = tokens.start[from] as number
  const stop = stopAfter(facts, block, last)
  const gap = from > 0 && isGap(tokens.kind[from - 1])
  const glued = stop < block.end && !/\s/.test(text.charAt(stop))
  if (gap)
    return {start, end: stop, tier: 'unsafe', removal: {start: glued ? start : (tokens.start[from - 1] as number), end: stop}, left: ''}
  return {start, end: stop, tier: 'unsafe', removal: {start, end: stop}, left: glued && from > block.first ? ' ' : ''}
}

/** The end of the headline: its closing mark, and the capitals of a word glued to the next sentence (`SKYROCKETHewitt`, `RIVALS’Hewitt`). */
function stopAfter(facts: Facts, block: Block, last: number): number {
  const {text, tokens} = facts
  let end = last + 1
  while (end < block.last && tokens.kind[end] === PUNCTUATION) end++
  const next = isGap(tokens.kind[end]) ? end + 1 : end
  if (next >= block.last || tokens.kind[next] !== WORD) return tokens.start[end] as number
  const glued = /^(\p{Lu}{2,}[’']?)\p{Lu}\p{Ll}+$/u.exec(text.slice(tokens.start[next], tokens.start[next + 1]))
  return glued === null ? (tokens.start[end] as number) : (tokens.start[next] as number) + (glued[1] as string).length
}

function isGap(kind: number | undefined): boolean {
  return kind === SPACE || kind === BREAK
}

const rule: Rule<Removable> = removalRule({
  id: 'inserted-headline',
  summary: 'The headline of another article, in capitals, between paragraphs or run into one',
  reads: ['tokens', 'blocks', 'quotations'],
  inForeign: false,
  tier: 'unsafe',
  find,
  say: () => ({
    reason: 'This may be the headline of another article, put between the sentences of this one',
    note: 'A heading of the article itself looks the same in capitals: look before it is removed.',
  }),
  title: () => 'Remove the headline',
  zone: () => 'related-links',
})

export default rule
