import type {Facts} from '../../src/facts/facts.js'
import {abbreviationBefore} from '../../src/facts/sentences.js'
import {classOf, LOWER} from '../../src/kernels/classes.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAMEL, LITERAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {lostOpening} from '../../src/rule/openings.js'
import {withParallel} from '../../src/rule/parallel.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import {straysOf} from '../../src/rule/strays.js'
import type {Range} from '../../src/view/view.js'
import {cityOf} from './cities.js'

/** A sentence whose opening is lost. */
interface Truncated extends Range {
  readonly kind: 'letter' | 'dateline' | 'lower'
  /** The first word with its lost letter, where only one is possible. */
  readonly whole?: string
}

function* find(facts: Facts): Generator<Truncated> {
  const {text, tokens} = facts
  if (facts.field === 'title') return
  const found: Truncated[] = []
  const judge = (index: number): boolean => {
    const lost = lostOpening(text, tokens, index)
    if (lost === undefined) return false
    found.push({kind: 'letter', start: tokens.start[index] as number, end: tokens.start[index + 1] as number, ...lost})
    return true
  }
  facts.blocks.forEach((block, at) => {
    const city = at < 3 ? datelineAt(facts, block.first) : undefined
    if (city !== undefined) {
      found.push({kind: 'dateline', start: block.start, end: tokens.start[block.first + 1] as number, whole: city})
      return
    }
    if (tokens.kind[block.first] !== WORD || classOf(text.charCodeAt(block.start)) !== LOWER) return
    if (facts.layout === 'hard-wrapped' && at > 0 && facts.zones[at - 1]?.closed !== true) return
    // In a text that goes on over its line ends, a lower-case line is the rest of a sentence and no opening.
    if (at > 0 && !endsBefore(facts, at)) return
    if (!judge(block.first) && at > 0 && opensLower(facts, at))
      found.push({kind: 'lower', start: block.start, end: tokens.start[block.first + 1] as number})
  })
  for (const stray of straysOf(facts)) judge(stray.next)
  yield* found.sort((a, b) => a.start - b.start)
}

/** Whether the block before ends a sentence: a stop, and no abbreviation ("the E.U." at a line's end goes on). */
function endsBefore(facts: Facts, at: number): boolean {
  const {text, tokens} = facts
  const before = facts.blocks[at - 1]
  if (before === undefined || facts.zones[at - 1]?.closed !== true) return false
  let stop = before.last - 1
  while (stop > before.first && /["'”’)\]]/.test(text[tokens.start[stop] as number] as string)) stop--
  const mark = text[tokens.start[stop] as number]
  if (mark === undefined || !'.?!'.includes(mark) || (tokens.start[stop + 1] as number) - (tokens.start[stop] as number) > 1) return false
  // "… he shouted!” / he said.": the attribution of the quotation above.
  return stop === before.last - 1 && abbreviationBefore(text, tokens, stop) === 'none'
}

const furniture = wordHashes(
  'take read click watch see follow via source photo image images video story by http https www share subscribe tap listen download sign update incoming al el de la le van von',
)
const speakers = wordHashes('said says asked added told wrote')

// Words; shorter lower-case lines are captions, tags and list items.
const SENTENCE = 8

/** A paragraph in lower case among paragraphs that begin with capitals: its opening is lost, or it belongs to the one above. */
function opensLower(facts: Facts, at: number): boolean {
  const {tokens} = facts
  const block = facts.blocks[at] as Range & {first: number}
  const zone = facts.zones[at]
  if (zone === undefined || !zone.closed || zone.words < SENTENCE || facts.layout === 'hard-wrapped') return false
  if (((tokens.flags[block.first] as number) & CAMEL) !== 0 || furniture.has(tokens.hash[block.first] as number)) return false
  if (tokens.kind[block.first + 1] !== SPACE || tokens.kind[block.first + 2] === LITERAL) return false
  return !speakers.has(tokens.hash[block.first + 2] ?? 0)
}

/** `ONDON (Reuters) –`: the place of a dateline without its first letter. */
function datelineAt({text, tokens}: Facts, first: number): string | undefined {
  if (tokens.kind[first] !== WORD || ((tokens.flags[first] as number) & ALL_CAPS) === 0) return undefined
  const start = tokens.start[first] as number
  const line = text.slice(tokens.start[first + 1] as number, (tokens.start[first + 1] as number) + 60)
  if (!/^(?:, [A-Z][\w.]*)?(?:, [A-Z][a-z]+\.? \d+)?(?: \([^()\n]{2,30}\))? ?[-–—]+ ?/.test(line)) return undefined
  return tokens.kind[first + 1] === PUNCTUATION && text[tokens.start[first + 1] as number] !== ','
    ? undefined
    : cityOf(text.slice(start, tokens.start[first + 1]))
}

function say(state: Truncated, facts: Facts): Message {
  return withParallel(told(state, facts.text), facts, {start: state.start, end: state.start})
}

function told({kind, start, end, whole}: Truncated, text: string): Message {
  const shown = text.slice(start, end)
  if (kind === 'lower')
    return {
      reason: `The paragraph begins in lower case with "${shown}": its opening is lost, or it belongs to the paragraph before`,
      severity: 'info',
    }
  if (whole !== undefined) return {reason: `"${shown}" has lost its first letter: "${whole}"`}
  return {reason: `The sentence begins with "${shown}": its first letters are lost`, note: 'Compare the source.'}
}

function fix({kind, start, end, whole}: Truncated): FixDraft | undefined {
  if (kind === 'lower' || whole === undefined) return undefined
  return {tier: 'unsafe', kind: 'repair', title: `Write "${whole}"`, edits: [{start, end, text: whole}]}
}

const rule: Rule<Truncated> = {
  id: 'truncated-sentence',
  summary: 'A sentence whose first letters are gone ("n addition to the talks", "ONDON (Reuters)")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'zones', 'sentences', 'passages', 'profile'],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
