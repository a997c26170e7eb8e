import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {ALL_CAPS, CAPITAL, WORD} from '../../src/kernels/tokenize.js'
import {sentenceStarters} from '../../src/lexicon/english.js'
import {blockRemoval, removalRule} from '../../src/rule/removal.js'
import type {Message, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {repeatedBlocks} from './pairs.js'
import {afterDateline, counts, type Repeat, type Run, runOf, same, sameToken} from './runs.js'

function* find(facts: Facts): Generator<Repeat> {
  const taken: Range[] = []
  const found = [titles(facts), facts.layout === 'flat' ? [] : repeatedBlocks(facts), repeatedSentences(facts)]
  for (const repeats of found)
    for (const repeat of repeats) {
      // A sentence whose other copy goes is no longer one of two.
      if (meets(taken, repeat) || (repeat.what === 'sentence' && repeat.same !== undefined && meets(taken, repeat.same))) continue
      yield repeat
      insert(taken, repeat)
    }
}

/** Whether one of the ranges, which are sorted and apart, overlaps another. */
function meets(ranges: readonly Range[], {start, end}: Range): boolean {
  const last = ranges[placeOf(ranges, end) - 1]
  return last !== undefined && last.end > start
}

/** Keeps ranges sorted by their start. */
function insert(ranges: Range[], one: Range): void {
  const at = placeOf(ranges, one.start + 1)
  if (at === ranges.length) ranges.push(one)
  else ranges.splice(at, 0, one)
}

/** How many of the sorted ranges begin before an offset. */
function placeOf(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Words; shorter sentences are said twice for emphasis. */
const LEAST_SENTENCE = 8
/** Words from which a second one was taken in by mistake; speeches and reports bring back shorter ones on purpose. */
const LIKELY_SENTENCE = 14

/** A list of links run together ("… wait for the tideHarbour master speaks …"): its parts are no sentences. */
const GLUED = /(?<!\p{L})\p{Ll}{3,}\p{Lu}\p{Ll}{2}/u

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
    // Parallel paragraphs ("His plan would …") may share a sentence.
    const likely = run.words >= LIKELY_SENTENCE && before.start >= block.start && !GLUED.test(facts.text.slice(run.start, run.end))
    yield {start: run.start, end: run.end, what: 'sentence', ...(likely ? {tier: 'unsafe' as const} : {}), removal, same: before}
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
    const removal = blockRemoval(facts, number)
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

function say({what, tier, start, same: other}: Repeat): Message {
  if (what === 'title') return {reason: 'The title stands again at the head of the text'}
  if (other === undefined) return {reason: `This ${what} stands twice`}
  return {
    reason: other.start < start ? `This ${what} stands above already, word for word` : `This ${what} stands again below, word for word`,
    ...(what === 'sentence' || tier === undefined ? {severity: 'info' as const} : {}),
    evidence: [{kind: 'repeated', text: 'the same words', start: other.start, end: other.end}],
  }
}

const rule: Rule<Repeat> = removalRule({
  id: 'repeated-block',
  summary: 'A caption, paragraph or sentence that stands twice',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'zones', 'other'],
  find,
  say,
  title: ({what}) => (what === 'title' ? 'Remove the title from the text' : 'Remove one of the two'),
  zone: ({what}) => (what === 'title' ? 'headline' : 'repeated'),
})

export default rule
