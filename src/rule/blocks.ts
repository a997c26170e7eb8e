import type {Facts} from '../facts/facts.js'
import {type Block, countWords} from '../facts/layout.js'
import {isStop} from '../facts/sentences.js'
import {BREAK, CAPITAL, LITERAL, PUNCTUATION, SPACE, WORD} from '../kernels/tokenize.js'
import type {Range} from '../view/view.js'
import type {Rule, Tier} from './rule.js'
import {nextWord, PhraseTable, parsePhrases} from './table.js'

/** Furniture found by its words. */
export interface Furniture extends Range {
  readonly tier: Tier
  /** What goes with it when it is removed: the line ends or the space before it. */
  readonly removal: Range
}

export interface BlockTable {
  readonly id: string
  readonly summary: string
  /** Zone under which removed text is kept. */
  readonly zone: string
  /** What the furniture is, for messages: "a comment form". */
  readonly what: string
  /** The data file's text; see `parsePhrases`. */
  readonly phrases: string
  readonly enabled?: boolean
}

// Words; a line of furniture is short, and the bound keeps the cost linear.
const LONGEST_BLOCK = 80

/**
 * A rule from a table of furniture phrases. A block counts when its words are covered by phrases from
 * end to end; phrases that are not certain count only beside a block or phrase that is. In flat text,
 * and at the end of a paragraph, a run of phrases counts when it begins where a sentence ended and holds a
 * certain phrase.
 */
export function blocks(table: BlockTable): Rule<Furniture> {
  let phrases: PhraseTable | undefined
  return {
    id: table.id,
    summary: table.summary,
    rank: 'removal',
    reads: ['tokens', 'blocks', 'layout'],
    fixes: {tier: 'safe', kinds: ['removal']},
    severity: 'warning',
    enabled: table.enabled ?? true,
    inQuotations: true,
    inForeign: true,
    *find(facts) {
      if (facts.field === 'title') return
      phrases ??= new PhraseTable(parsePhrases(table.phrases))
      yield* findFurniture(facts, phrases)
    },
    say: (_, facts) => ({
      reason: `This is ${table.what}, not the article`,
      ...(facts.view.removal === 'never' ? {note: 'In HTML it is reported only: remove the element that holds it.'} : {}),
    }),
    fix: ({removal, start, end, tier}, facts) => ({
      tier,
      kind: 'removal',
      title: `Remove ${table.what}`,
      edits: [{...removal, text: ''}],
      kept: {zone: table.zone, text: facts.text.slice(start, end)},
    }),
  }
}

type Cover = 'certain' | 'likely' | undefined

function* findFurniture(facts: Facts, phrases: PhraseTable): Generator<Furniture> {
  const covers = facts.blocks.map((block) => coverOf(facts, block, phrases))
  const beside = chains(covers)
  for (let at = 0; at < covers.length; at++) {
    const block = facts.blocks[at] as Block
    const cover = covers[at]
    // The first block is the headline or the article itself, whatever its words are.
    if (cover === undefined || at === 0) {
      const run = runIn(facts, block, phrases)
      if (run !== undefined) yield run
      continue
    }
    if (beside[at] !== true) continue
    const before = facts.tokens.kind[block.first - 1] === BREAK ? (facts.tokens.start[block.first - 1] as number) : block.start
    yield {start: block.start, end: block.end, tier: 'safe', removal: {start: before, end: block.end}}
  }
}

/** Whether phrases cover the block's words from end to end, and whether one of them is certain. */
function coverOf(facts: Facts, block: Block, phrases: PhraseTable): Cover {
  const {tokens} = facts
  const start = nextWord(tokens, block.first, block.last)
  if (start >= block.last || !phrases.begins(tokens, start) || block.last - block.first > LONGEST_BLOCK * 3) return undefined
  for (let index = block.first; index < block.last; index++) if (tokens.kind[index] === LITERAL) return undefined
  return coverFrom(facts, start, block.last, phrases, new Map())
}

function coverFrom(facts: Facts, from: number, limit: number, phrases: PhraseTable, known: Map<number, Cover | null>): Cover {
  const {tokens} = facts
  const remembered = known.get(from)
  if (remembered !== undefined) return remembered ?? undefined
  known.set(from, null)
  let best: Cover
  for (const {phrase, next} of phrases.matchesAt(tokens, from, limit)) {
    const following = nextWord(tokens, next, limit)
    const rest = following >= limit ? 'likely' : coverFrom(facts, following, limit, phrases, known)
    if (rest === undefined) continue
    best = phrase.certain || rest === 'certain' ? 'certain' : (best ?? 'likely')
    if (best === 'certain') break
  }
  known.set(from, best ?? null)
  return best
}

/** Which blocks stand in an unbroken chain of furniture that holds a certain one; the first block is never furniture. */
function chains(covers: readonly Cover[]): boolean[] {
  const beside = covers.map(() => false)
  for (let first = 1; first < covers.length; first++) {
    if (covers[first] === undefined) continue
    let last = first
    let certain = false
    for (; covers[last] !== undefined; last++) certain ||= covers[last] === 'certain'
    beside.fill(certain, first, last)
    first = last
  }
  return beside
}

/**
 * A run of phrases inside a block, beginning where a sentence ended: safe when it is the block's end, so
 * that nothing but furniture follows; else, in flat text, unsafe, for a reader's comment or another
 * article may come behind it.
 */
function runIn(facts: Facts, block: Block, phrases: PhraseTable): Furniture | undefined {
  const {tokens} = facts
  const from = facts.layout === 'flat' ? block.first + 1 : Math.max(block.first + 1, block.last - LONGEST_BLOCK * 3)
  for (let index = from; index < block.last; index++) {
    if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0 || !phrases.begins(tokens, index)) continue
    if (!afterSentence(facts, index, block.first)) continue
    const {end, certain} = reach(facts, index, Math.min(block.last, index + LONGEST_BLOCK * 3), phrases)
    if (!certain) continue
    const atEnd = nextWord(tokens, end, block.last) >= block.last
    if (!atEnd && facts.layout !== 'flat') continue
    const words = countWords(tokens, index, end)
    if (!atEnd && words < LEAST_RUN) continue
    const start = tokens.start[index] as number
    const stop = atEnd ? block.end : (tokens.start[end] as number)
    const gap = tokens.kind[index - 1] === SPACE || tokens.kind[index - 1] === BREAK ? (tokens.start[index - 1] as number) : start
    return {start, end: stop, tier: atEnd && words >= LEAST_RUN ? 'safe' : 'unsafe', removal: {start: gap, end: stop}}
  }
  return undefined
}

// One short phrase ("He closed the laptop. Add a comment.") may be the prose's own last sentence.
const LEAST_RUN = 6

/** How far phrases follow one another from a token on, and whether one of them is certain. */
function reach(facts: Facts, from: number, limit: number, phrases: PhraseTable): {end: number; certain: boolean} {
  let end = from
  let certain = false
  for (let at = from; at < limit; ) {
    const [longest] = phrases.matchesAt(facts.tokens, at, limit)
    if (longest === undefined) break
    end = longest.next
    certain ||= longest.phrase.certain
    at = nextWord(facts.tokens, end, limit)
  }
  return {end, certain}
}

function afterSentence(facts: Facts, index: number, first: number): boolean {
  const {text, tokens} = facts
  let before = index - 1
  while (before > first && (tokens.kind[before] === SPACE || tokens.kind[before] === BREAK)) before--
  while (before > first && tokens.kind[before] === PUNCTUATION && !isStop(text, tokens, before)) before--
  return tokens.kind[before] === PUNCTUATION && isStop(text, tokens, before)
}
