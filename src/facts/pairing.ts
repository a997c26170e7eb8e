import {classOf, isLetterClass} from '../kernels/classes.js'
import {type TokenTable, WORD} from '../kernels/tokenize.js'
import {attributionIn, SPEAKER_NEXT} from './attribution.js'
import type {Facts} from './facts.js'
import type {Block} from './layout.js'
import {doubleMarks, isSpaceUnit, type Mark} from './marks.js'

/**
 * Why a mark is taken to lack its partner.
 * `attributed`: the quotation is followed by its speaker inside what should be the quotation. `reopened`: another one opens
 * inside it, in the middle of a sentence. `next-opens`: the next paragraph's first mark opens inside it. `left`: the
 * paragraphs after it go on without marks. `ended`: the text ends. `after-sentence`: another one opens where a sentence
 * ended, which in flat text may be the next paragraph of the same speech. `unopened`: a mark closes and none is open.
 * `spanning`: it closes in a later paragraph that does not open again.
 */
export type Flaw = 'attributed' | 'reopened' | 'next-opens' | 'left' | 'ended' | 'after-sentence' | 'unopened' | 'spanning'

export interface FlawedMark {
  readonly mark: Mark
  readonly flaw: Flaw
  /** Offset after which the closing mark was lost, where the speaker's name tells it. */
  readonly lost?: number
  /** For `after-sentence`: where the next one opens. */
  readonly next?: number
}

/** A mark that was read, and what it does. */
export interface ReadMark {
  readonly mark: Mark
  readonly role: 'opens' | 'closes'
  /** Index of its partner in the list; -1 when it has none. */
  partner: number
}

export interface Pairing {
  readonly read: readonly ReadMark[]
  readonly flaws: readonly FlawedMark[]
}

/**
 * Pairs the double quotation marks of a text. All shapes are one family: `“… "` is a pair of mixed marks. News
 * conventions hold: a speech opens each of its paragraphs and closes only the last. In flat text the paragraphs are lost,
 * so an opening mark where a sentence ended may begin the next one. Flaws come in no order. Kept for as long as the tokens are.
 */
export function pairMarks(facts: Pick<Facts, 'text' | 'tokens' | 'blocks' | 'layout' | 'field'>): Pairing {
  const {text, tokens} = facts
  const before = known.get(tokens)
  if (before !== undefined) return before
  // A headline is a paragraph of its own.
  const pairing = pair(text, tokens, facts.blocks, facts.layout === 'flat' && facts.field !== 'title')
  known.set(tokens, pairing)
  return pairing
}

const known = new WeakMap<TokenTable, Pairing>()

function pair(text: string, tokens: TokenTable, blocks: readonly Block[], flat: boolean): Pairing {
  const marks = doubleMarks(text, tokens)
  const read: ReadMark[] = []
  const flaws: FlawedMark[] = []
  let open = -1
  let openBlock = -1
  let block = 0
  const add = (mark: Mark, role: ReadMark['role'], partner: number): number => {
    const at = read.push({mark, role, partner}) - 1
    if (partner >= 0) (read[partner] as ReadMark).partner = at
    return at
  }
  const flaw = (mark: Mark, kind: Flaw, lost?: number): void => {
    flaws.push(lost === undefined ? {mark, flaw: kind} : {mark, flaw: kind, lost})
  }
  // The speaker's name inside what is still open closes it.
  const attribute = (to: number): void => {
    if (open < 0) return
    const opened = (read[open] as ReadMark).mark
    const lost = attributionIn(text, opened.end, Math.min(to, (blocks[openBlock] as Block).end))
    if (lost === undefined) return
    flaw(opened, 'attributed', lost)
    open = -1
  }
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    while (block + 1 < blocks.length && (blocks[block + 1] as Block).start <= mark.start) block++
    const at = blocks[block] as Block
    const next = marks[index + 1]
    const closesNext =
      next !== undefined &&
      next.start < at.end &&
      (next.shape === 'curly-close' || (next.shape === 'straight' && next.leaning === 'closes'))
    // A paragraph that begins with a mark opens, and a speech that is still open goes on.
    const begins = openBlock < block && beginsBlock(text, at, mark)
    let role = roleOf(text, mark, open >= 0 ? (read[open] as ReadMark).mark : undefined, closesNext, begins)
    if (open >= 0 && (role === 'opens' || openBlock < block)) {
      attribute(mark.start)
      if (open < 0) role = roleOf(text, mark, undefined, closesNext, begins)
    }
    if (role === undefined) continue
    if (role === 'closes') {
      if (open < 0) {
        const before = flaws.at(-1)
        if (before !== undefined && mayHold(before) && mark.start - before.mark.start < LONGEST_NEST) flaws.pop()
        else flaw(mark, 'unopened')
        add(mark, 'closes', -1)
      } else {
        if (openBlock < block) flaw((read[open] as ReadMark).mark, 'spanning')
        add(mark, 'closes', open)
        open = -1
      }
      continue
    }
    if (open >= 0) {
      const opened = (read[open] as ReadMark).mark
      if (openBlock < block) {
        if (!beginsBlock(text, at, mark)) flaw(opened, 'next-opens')
        else if (hasProse(tokens, blocks, openBlock + 1, block)) flaw(opened, 'left')
      } else {
        const follows = endsSentenceBefore(text, mark.start)
        const last = flat && follows ? -1 : nestEnd(marks, index, opened, at.end)
        if (last >= 0) {
          const inner: number[] = []
          for (; index < last; index++) {
            const within = marks[index] as Mark
            if (nestRole(within) === 'opens') inner.push(add(within, 'opens', -1))
            else add(within, 'closes', inner.pop() ?? -1)
          }
          add(marks[last] as Mark, 'closes', open)
          open = -1
          continue
        }
        if (follows) flaws.push({mark: opened, flaw: 'after-sentence', next: mark.start})
        else flaw(opened, 'reopened')
      }
    }
    open = add(mark, 'opens', -1)
    openBlock = block
  }
  attribute(text.length)
  if (open >= 0)
    flaw(
      (read[open] as ReadMark).mark,
      openBlock < blocks.length - 1 && hasProse(tokens, blocks, openBlock + 1, blocks.length) ? 'left' : 'ended',
    )
  return {read, flaws}
}

// Units; a quotation that holds another in the same marks.
const LONGEST_NEST = 1500
// Marks looked at behind an inner one; keeps a text of nothing but opening marks linear.
const MOST_NESTED = 16

/** What an inner mark does: its shape says it, or its neighbours. */
function nestRole({shape, leaning}: Mark): 'opens' | 'closes' {
  if (shape === 'curly-close' || shape === 'prime') return 'closes'
  if (shape === 'straight' || shape === 'curly-open' || shape === 'apostrophes') return leaning === 'closes' ? 'closes' : 'opens'
  return 'opens'
}

/** Index of the mark that closes `opened` when the marks from `from` on nest in it within the block; -1 when they do not. */
function nestEnd(marks: readonly Mark[], from: number, opened: Mark, end: number): number {
  let depth = 1
  for (let index = from; index < marks.length && index < from + MOST_NESTED; index++) {
    const mark = marks[index] as Mark
    if (mark.start >= end || mark.start - opened.start > LONGEST_NEST || mark.leaning === 'unclear') return -1
    if (index > from && nestRole(mark) === 'opens' && mark.start === (marks[index - 1] as Mark).end) return -1
    depth += nestRole(mark) === 'opens' ? 1 : -1
    if (depth === 0) return index
  }
  return -1
}

/** Whether a mark that seemed unclosed may have held the marks after it, so that a later mark that seems unopened is its partner. */
function mayHold({flaw}: FlawedMark): boolean {
  return flaw === 'after-sentence' || flaw === 'next-opens'
}

/** What a mark does, given what is open; undefined when it is none (inches, a stray prime). */
function roleOf(text: string, mark: Mark, opened: Mark | undefined, closesNext: boolean, begins: boolean): 'opens' | 'closes' | undefined {
  const {shape, leaning} = mark
  if (shape === 'curly-open') {
    // “Around 5%“ and „low“ end with it.
    if (opened === undefined) return 'opens'
    return opened.shape === 'low' || leaning === 'closes' || (leaning === 'unclear' && trails(text, mark)) ? 'closes' : 'opens'
  }
  if (shape === 'low') return 'opens'
  const isFigure = /\d/.test(text[mark.start - 1] ?? '')
  if (shape === 'curly-close') {
    if (opened !== undefined && !(begins && leaning === 'opens')) return 'closes'
    // The space is lost or stands on the wrong side (`vote.”It felt good,” she said`, `said. ” It felt good,” and`), and the
    // mark after it closes.
    if (leaning === 'opens' || (closesNext && leaning === 'unclear' && /^ ?\p{L}/u.test(text.slice(mark.end, mark.end + 2)))) return 'opens'
    return isFigure ? undefined : 'closes'
  }
  if (shape === 'prime') return opened !== undefined && !isFigure && leaning === 'closes' ? 'closes' : undefined
  if (shape === 'backticks') return leaning === 'opens' ? 'opens' : undefined
  if (shape === 'apostrophes') {
    // “… her career.’’: two single marks close for a double one.
    if (opened !== undefined && (leaning !== 'opens' || opened.shape === 'backticks' || opened.shape === 'apostrophes')) return 'closes'
    return opened === undefined && leaning === 'opens' && text.charCodeAt(mark.start) === 39 ? 'opens' : undefined
  }
  if (opened?.shape === 'straight' && leaning === 'opens' && closesLate(text, mark)) return 'closes'
  if (leaning !== 'unclear') return leaning === 'closes' && opened === undefined && isFigure ? undefined : leaning
  return opened === undefined ? 'opens' : 'closes'
}

/** `the winter, "says Axel`: the closing mark and the space before it are swapped; the speaker behind the mark tells. */
function closesLate(text: string, {start, end}: Mark): boolean {
  return text[start - 1] === ' ' && /[,.!?]/.test(text[start - 2] ?? '') && SPEAKER_NEXT.test(text.slice(end, end + 40))
}

/** A mark between spaces or dashes that ends what stands before it: nothing in its line or a lower-case word follows, and no stop goes before. */
function trails(text: string, mark: Mark): boolean {
  const next = text.slice(mark.end, mark.end + 3)
  if (/^[^\S\n\r]*(?:[\n\r]|$)/.test(next)) return true
  // “He said “ never votes.”: words that stand before a quotation, so the mark opens.
  const before = text.slice(Math.max(0, mark.start - 10), mark.start)
  return (
    /^\s*\p{Ll}/u.test(next) &&
    !endsSentenceBefore(text, mark.start) &&
    !/(?::|\b(?:said|says|that|as|is|was|called|of|the|an?|to|and|in))\s*$/.test(before)
  )
}

/** Whether nothing but a list mark or a bracket stands before the mark in its block. */
function beginsBlock(text: string, block: Block, mark: Mark): boolean {
  if (mark.start - block.start > 8) return mark.start === block.start
  for (let at = block.start; at < mark.start; at++) if (isLetterClass(classOf(text.charCodeAt(at)))) return false
  return true
}

// Words; a shorter block is a caption, an advertisement or a crosshead within the speech.
const LEAST_PROSE = 8

function hasProse(tokens: TokenTable, blocks: readonly Block[], from: number, to: number): boolean {
  for (let which = from; which < to; which++) {
    const block = blocks[which] as Block
    let words = 0
    for (let index = block.first; index < block.last && words < LEAST_PROSE; index++) if (tokens.kind[index] === WORD) words++
    if (words >= LEAST_PROSE) return true
  }
  return false
}

const ENDS_SENTENCE = /[.!?…][”’"')\]]?$/

/** Whether a sentence ends before an offset, the white space before it left out. */
export function endsSentenceBefore(text: string, offset: number): boolean {
  let at = offset
  while (at > 0 && isSpaceUnit(text.charCodeAt(at - 1))) at--
  return ENDS_SENTENCE.test(text.slice(Math.max(0, at - 2), at))
}
