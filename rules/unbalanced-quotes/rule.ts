import {isNarrated} from '../../src/facts/attribution.js'
import type {Facts} from '../../src/facts/facts.js'
import type {Mark} from '../../src/facts/marks.js'
import {type Flaw, type FlawedMark, pairMarks, type ReadMark} from '../../src/facts/pairing.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'

interface Unbalanced {
  readonly start: number
  readonly end: number
  readonly flaw: Flaw
  /** `doubtful`: the article's paragraphs, or its way of parting them, leave another reading. */
  readonly certainty: 'certain' | 'doubtful'
  /** The closing mark that was lost and its offset, when the speaker's name tells it. */
  readonly lost?: {readonly at: number; readonly text: string}
  /** How many more places of the same doubtful kind the article has. */
  readonly more: number
}

/**
 * Finds a double quotation mark without its partner. A speech of several paragraphs opens each and closes the last, so
 * in flat text, and where paragraphs are run together, a mark that opens where a sentence ended proves nothing. Where a sentence before it tells of the speaker it
 * is doubtful, and such places are one finding.
 */
function* find(facts: Facts): Generator<Unbalanced> {
  const {text} = facts
  if (!/["“”„‟″]|``|''/.test(text)) return
  const isTitle = facts.field === 'title'
  const {flaws, read} = pairMarks(facts)
  if (flaws.length === 0) return
  const isLoose = flaws.some(({flaw}) => flaw === 'left') && hasLooseParagraphs(facts, flaws)
  const certain: FlawedMark[] = []
  const doubtful: FlawedMark[] = []
  for (const flawed of flaws) {
    if (flawed.flaw === 'spanning') continue
    // A speech of several paragraphs: of 36 such places read 35 were right, but for those with a sentence about the speaker.
    if (flawed.flaw === 'after-sentence' && !isNarrated(text, flawed.mark.end, flawed.next ?? text.length)) continue
    const isDoubtful = flawed.flaw === 'after-sentence' || (flawed.flaw === 'left' && isLoose)
    ;(isDoubtful ? doubtful : certain).push(flawed)
  }
  // A headline with several is a cell of a table with its marks doubled (`"X Says ""Never"""`): one damage.
  const closing = closingOf(read)
  for (const flawed of isTitle ? certain.slice(0, 1) : certain) yield stateOf(flawed, 'certain', 0, closing)
  const [first] = doubtful
  if (first !== undefined) yield stateOf(first, 'doubtful', doubtful.length - 1, closing)
}

function stateOf({mark, flaw, lost}: FlawedMark, certainty: Unbalanced['certainty'], more: number, closing: string): Unbalanced {
  return {
    start: mark.start,
    end: mark.end,
    flaw,
    certainty,
    more,
    ...(lost === undefined ? {} : {lost: {at: lost, text: isMakeshift(mark) ? "''" : closing}}),
  }
}

/** Two characters of a keyboard that stand for one mark: ``never''. */
function isMakeshift({shape}: Mark): boolean {
  return shape === 'backticks' || shape === 'apostrophes'
}

/** The closing mark in the form that the article's marks have most. */
function closingOf(read: readonly ReadMark[]): string {
  let straight = 0
  let curly = 0
  for (const {mark} of read) {
    if (mark.shape === 'straight') straight++
    else if (mark.shape === 'curly-open' || mark.shape === 'curly-close') curly++
  }
  return straight > curly ? '"' : '”'
}

// Tokens; about twenty words, in which a paragraph may hold two sentences.
const LONG = 40

/**
 * Whether the lines may be sentences and no paragraphs, so that a quotation runs on over them without opening again: one
 * does, or hardly any line holds two sentences. Of 450 articles with one sentence a line in the scraped sample 426
 * have fewer than one in five such lines; of the edited speeches none.
 */
function hasLooseParagraphs(facts: Facts, flaws: readonly FlawedMark[]): boolean {
  if (flaws.some(({flaw}) => flaw === 'spanning')) return true
  let long = 0
  let several = 0
  for (const block of facts.blocks) {
    if (block.last - block.first < LONG) continue
    long++
    if (facts.sentenceAt(block.start) !== facts.sentenceAt(block.end - 1)) several++
  }
  return several / Math.max(long, 5) < 0.2
}

const REASONS: Readonly<Record<Flaw, string>> = {
  attributed: 'The quotation is followed by its speaker and was never closed',
  reopened: 'The quotation is not closed before the next one opens in the middle of a sentence',
  'next-opens': 'The quotation is not closed before the next one opens inside a later paragraph',
  left: 'The quotation is not closed, and the paragraphs after it go on without it',
  ended: 'The quotation is opened and never closed',
  'after-sentence': 'The quotation is not closed before the next one opens',
  unopened: 'The quotation mark closes a quotation that was never opened',
  spanning: 'The quotation closes in a later paragraph',
}

const OPENED_NOTE = 'Find where the quotation ends and close it there.'

function say({flaw, certainty, more}: Unbalanced): Message {
  const reason = REASONS[flaw]
  if (certainty === 'certain') {
    if (flaw === 'unopened') return {reason, note: 'Find where the quotation begins, or drop the mark.'}
    return {reason, note: OPENED_NOTE}
  }
  const others = more === 0 ? '' : ` ${more} more like it in this article.`
  return {
    reason,
    note: `${flaw === 'after-sentence' ? 'A speech of several paragraphs opens each and closes only the last, but a sentence tells of the speaker.' : 'The lines may be sentences of one speech.'}${others}`,
    severity: 'info',
  }
}

function fix({lost}: Unbalanced): FixDraft | undefined {
  if (lost === undefined) return undefined
  return {
    tier: 'unsafe',
    kind: 'repair',
    title: 'Close the quotation before its speaker',
    edits: [{start: lost.at, end: lost.at, text: lost.text}],
  }
}

const rule: Rule<Unbalanced> = {
  id: 'unbalanced-quotes',
  summary: 'A quotation mark that lacks its partner (“a good thing, Moor said)',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences'],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  // The lost mark is put at the end of the quotation's words; none of them is changed.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
