import {DATELINE_REACH, datelineLength} from '../../src/facts/dateline.js'
import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {HASH_START, hashStep} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, LITERAL, NUMBER, WORD} from '../../src/kernels/tokenize.js'
import {sentenceStarters} from '../../src/lexicon/english.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'

interface Repeat extends Range {
  readonly what: 'block' | 'sentence' | 'title'
  /** Absent for short sentences that come back: the writer may have meant it. */
  readonly tier?: Tier
  readonly removal: Range
  /** Where the same words stand a first time; absent for the title. */
  readonly first?: Range
}

/** A run of words with its hash: a block or a sentence, in tokens `[first, last)`. */
interface Run extends Range {
  readonly first: number
  readonly last: number
  readonly hash: number
  readonly words: number
}

function* find(facts: Facts): Generator<Repeat> {
  if (facts.field === 'title') return
  const taken: Range[] = []
  for (const found of [titles(facts), facts.layout === 'flat' ? [] : repeatedBlocks(facts), repeatedSentences(facts)])
    for (const repeat of found) {
      const last = taken.findLast(({start}) => start <= repeat.start)
      if (last !== undefined && repeat.start < last.end) continue
      yield repeat
      insert(taken, repeat)
    }
}

/** Keeps ranges sorted by their start. */
function insert(ranges: Range[], one: Range): void {
  let at = ranges.length
  while (at > 0 && (ranges[at - 1] as Range).start > one.start) at--
  ranges.splice(at, 0, one)
}

// How far the two stand apart does not count: taking out what stands between them would change it.

/** Words of a block without a stop and of one that ends as a sentence does, from which a second one is pointed out. */
const LEAST_OPEN = 6
const LEAST_CLOSED = 8
/** The same from which it is taken out: shorter ones come back in lists, in speeches, and in the parts of live pages. */
const CERTAIN_OPEN = 12
const CERTAIN_CLOSED = 20
/** A poll's question, printed beside the article and below it. */
const CERTAIN_QUESTION = 8

function* repeatedBlocks(facts: Facts): Generator<Repeat> {
  const {blocks, zones} = facts
  const seen = new Map<number, Run>()
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const run = runOf(facts, afterDateline(facts, block), block.last)
    const question = facts.text.charCodeAt(block.end - 1) === 63
    const open = zones[at]?.closed !== true
    if (run.words < (open ? LEAST_OPEN : LEAST_CLOSED) || facts.text.charCodeAt(block.end - 1) === 58) continue
    const before = seen.get(run.hash)
    seen.set(run.hash, run)
    if (before === undefined || !same(facts, before, run)) continue
    const certain =
      run.words >= (question ? CERTAIN_QUESTION : open ? CERTAIN_OPEN : CERTAIN_CLOSED) &&
      !speaks(facts, block.start) &&
      !isShown(facts, at)
    yield {
      start: block.start,
      end: block.end,
      what: 'block',
      tier: certain ? 'safe' : 'unsafe',
      removal: withBreak(facts, at),
      first: before,
    }
  }
}

/** Whether the block before announces this one: "Note the words he used:" shows a passage again on purpose. */
function isShown(facts: Facts, at: number): boolean {
  const before = facts.blocks[at - 1]
  return before !== undefined && facts.text.charCodeAt(before.end - 1) === 58
}

/** The first token behind a dateline, which does not count: it may be taken out of one of two. */
function afterDateline(facts: Facts, block: Block): number {
  const {text, tokens} = facts
  const flags = tokens.flags[block.first] as number
  if (text.charCodeAt(block.start) !== 40 && (flags & CAPITAL) === 0) return block.first
  const length = datelineLength(text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH)))
  return length === 0 ? block.first : facts.tokenAt(block.start + length)
}

/** Words; shorter sentences are said twice for emphasis. */
const LEAST_SENTENCE = 8
/** Words from which a second one was taken in by mistake; speeches and reports bring back shorter ones on purpose. */
const LIKELY_SENTENCE = 14

function* repeatedSentences(facts: Facts): Generator<Repeat> {
  const {sentences} = facts
  const seen = new Map<number, Run>()
  for (let number = 0; number < sentences.count; number++) {
    const run = runOf(facts, sentences.first[number] as number, sentences.last[number] as number)
    // "Ada Holm of the harbour office:" names who speaks.
    if (run.words < LEAST_SENTENCE || facts.text.charCodeAt(run.end - 1) === 58) continue
    const before = seen.get(run.hash)
    seen.set(run.hash, run)
    if (before === undefined || !same(facts, before, run)) continue
    const block = facts.blocks[facts.blockAt(run.start)] as Block
    let gap = run.start
    while (gap > block.start && /\s/.test(facts.text[gap - 1] as string)) gap--
    // A block made of one sentence is judged as a block.
    if (gap === block.start && run.end >= block.end) continue
    const next = /^\s+/.exec(facts.text.slice(run.end, run.end + 40))?.[0].length ?? 0
    const removal = gap === block.start ? {start: gap, end: run.end + next} : {start: gap, end: run.end}
    const likely = run.words >= LIKELY_SENTENCE
    yield {start: run.start, end: run.end, what: 'sentence', ...(likely ? {tier: 'unsafe' as const} : {}), removal, first: before}
  }
}

/** Words of a title that may stand again above the text. */
const LEAST_TITLE = 4

/** The title as a block of the text, or run into the first sentence of one. */
function* titles(facts: Facts): Generator<Repeat> {
  const {other, tokens} = facts
  if (other === undefined || other.tokens.count === 0) return
  const title = runOf(other, 0, other.tokens.count)
  if (title.words < LEAST_TITLE) return
  let first = 0
  while (!counts(other, first)) first++
  for (let at = 0; at < facts.blocks.length; at++) {
    let index = afterDateline(facts, facts.blocks[at] as Block)
    while (index < (facts.blocks[at] as Block).last && !counts(facts, index)) index++
    if (index < tokens.count && tokens.hash[index] === other.tokens.hash[first]) yield* titleIn(facts, other, at)
  }
}

function* titleIn(facts: Facts, other: Facts, number: number): Generator<Repeat> {
  const {tokens, text} = facts
  const block = facts.blocks[number] as Block
  let at = afterDateline(facts, block)
  for (let index = 0; index < other.tokens.count; index++) {
    if (!counts(other, index)) continue
    while (at < block.last && !counts(facts, at)) at++
    if (at >= block.last || !sameToken(other, index, facts, at)) return
    at++
  }
  // A title that ends in a full stop may have been made from the first sentence, which then has to stay.
  const lead = text.charCodeAt(tokens.start[at] as number) === 46
  let next = at
  while (next < block.last && !counts(facts, next)) next++
  if (next >= block.last) {
    if (facts.blocks.length < 2) return
    const removal = number === 0 ? {start: block.start, end: (facts.blocks[1] as Block).start} : withBreak(facts, number)
    yield {start: block.start, end: block.end, what: 'title', tier: lead ? 'unsafe' : 'safe', removal}
    return
  }
  // "Ferry talks end The talks about the ferry …": a sentence has to begin where the title ends.
  const start = tokens.start[next] as number
  const gap = text.slice(tokens.start[at], start)
  const flags = tokens.flags[next] as number
  if (tokens.kind[next] !== WORD || (flags & CAPITAL) === 0 || lead || !/^[\s"“‘'([|–—!?-]*\s["“‘'([]?$/.test(gap)) return
  // "MORE ARRESTS IN VESSBY" may go on in capitals: only a word in small letters begins a sentence behind it.
  const capitals = (flags & ALL_CAPS) !== 0
  const shouted = text.slice(block.start, tokens.start[at]) === text.slice(block.start, tokens.start[at]).toUpperCase()
  const certain = capitals ? !shouted : sentenceStarters.has(tokens.hash[next] as number)
  if (capitals && shouted) return
  const end = tokens.start[at] as number
  let from = end
  while (/[\s|–—.!?-]/.test(text[from] ?? '')) from++
  yield {start: block.start, end, what: 'title', tier: certain ? 'safe' : 'unsafe', removal: {start: block.start, end: from}}
}

/** Whether a token counts when runs are compared: words and figures. */
function counts(facts: Facts, index: number): boolean {
  return facts.tokens.kind[index] === WORD || facts.tokens.kind[index] === NUMBER
}

function runOf(facts: Facts, first: number, last: number): Run {
  const {text, tokens} = facts
  let hash = HASH_START
  let words = 0
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] === WORD) {
      hash = hashStep(hash, tokens.hash[index] as number)
      words++
    } else if (tokens.kind[index] === NUMBER || tokens.kind[index] === LITERAL) {
      for (let at = tokens.start[index] as number; at < (tokens.start[index + 1] as number); at++)
        hash = hashStep(hash, text.charCodeAt(at))
    }
  }
  return {first, last, hash: hash >>> 0, words, start: tokens.start[first] as number, end: tokens.start[last] as number}
}

function same(facts: Facts, one: Run, two: Run): boolean {
  return one.words === two.words && matches(facts, one, two) === two.last
}

/** The token of `two` after the words of `one`, or its end where nothing follows; undefined when they differ. */
function matches(facts: Facts, one: Run, two: Run): number | undefined {
  let at = two.first
  for (let index = one.first; index < one.last; index++) {
    if (!counts(facts, index)) continue
    while (at < two.last && !counts(facts, at)) at++
    if (at >= two.last || !sameToken(facts, index, facts, at)) return undefined
    at++
  }
  while (at < two.last && !counts(facts, at)) at++
  return at
}

function sameToken(one: Facts, index: number, two: Facts, at: number): boolean {
  if (one.tokens.kind[index] !== two.tokens.kind[at] || one.tokens.hash[index] !== two.tokens.hash[at]) return false
  if (one.tokens.kind[index] === WORD) return true
  return (
    one.text.slice(one.tokens.start[index], one.tokens.start[index + 1]) === two.text.slice(two.tokens.start[at], two.tokens.start[at + 1])
  )
}

/** Whether a block or sentence opens with a quotation mark: of a pull quote and the paragraph it was pulled from, which one is it? */
function speaks(facts: Facts, start: number): boolean {
  return /["“”‘'’«]/.test(facts.text[start] as string)
}

function withBreak(facts: Facts, at: number): Range {
  const block = facts.blocks[at] as Block
  return {start: facts.tokens.start[Math.max(0, block.first - 1)] as number, end: block.end}
}

function say({what, first}: Repeat): Message {
  if (what === 'title') return {reason: 'The title stands again at the head of the text'}
  const reason = `This ${what} stands above already, word for word`
  if (first === undefined) return {reason}
  return {
    reason,
    ...(what === 'sentence' ? {severity: 'info' as const} : {}),
    evidence: [{kind: 'repeated', text: 'the same words', start: first.start, end: first.end}],
  }
}

const rule: Rule<Repeat> = {
  id: 'repeated-block',
  summary: 'A caption, paragraph or sentence that stands twice',
  rank: 'removal',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'zones', 'other'],
  fixes: {tier: 'safe', kinds: ['removal']},
  severity: 'warning',
  enabled: true,
  inQuotations: true,
  inForeign: true,
  find,
  say,
  fix: ({what, tier, start, end, removal}, facts) =>
    tier && {
      tier,
      kind: 'removal',
      title: what === 'title' ? 'Remove the title from the text' : 'Remove the second of the two',
      edits: [{...removal, text: ''}],
      kept: {zone: what === 'title' ? 'headline' : 'repeated', text: facts.text.slice(start, end)},
    },
}

export default rule
