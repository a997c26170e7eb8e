import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {blockRemoval} from '../../src/rule/removal.js'
import type {Range} from '../../src/view/view.js'
import {afterDateline, type Repeat, type Run, runOf, same} from './runs.js'

/** Two blocks of the same words, by their numbers; one of them goes, or neither. */
interface Pair {
  readonly one: number
  readonly two: number
  readonly run: Run
  goes: 'one' | 'two' | 'neither'
}

// How far two long ones stand apart does not count: taking out what stands between them would change it.

/** Words of a block without a stop and of one that ends as a sentence does, from which a second one is pointed out. */
const LEAST_OPEN = 6
const LEAST_CLOSED = 8
/** The same from which it is taken out: shorter ones come back in lists, in speeches, and in the parts of live pages. */
const CERTAIN_OPEN = 12
const CERTAIN_CLOSED = 20
/** A poll's question, printed beside the article and below it. */
const CERTAIN_QUESTION = 8
/** What may stand between the two copies of a short one: the button of a player. */
const LABEL = /^(?:\p{L}+ )?(?:video|photos?|slide|gallery|audio)$/iu

/** Blocks that stand twice, in the order of the second ones. */
export function* repeatedBlocks(facts: Facts): Generator<Repeat> {
  const pairs = findPairs(facts)
  for (let at = 0; at < pairs.length; ) {
    const end = chainEnd(pairs, at)
    const chain = pairs.slice(at, end)
    at = end
    const quoted = pulled(facts, chain)
    if (quoted !== undefined) {
      yield quoted
      continue
    }
    for (const pair of chain) if (isMarkedApart(facts, pair)) pair.goes = 'neither'
  }
  listed(facts, pairs)
  for (const pair of pairs) {
    const repeat = repeatOf(facts, pair)
    if (repeat !== undefined) yield repeat
  }
}

function findPairs(facts: Facts): Pair[] {
  const {blocks, zones, text} = facts
  const pairs: Pair[] = []
  const seen = new Map<number, [at: number, run: Run]>()
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const run = runOf(facts, afterDateline(facts, block), block.last)
    if (run.words < (zones[at]?.closed === true ? LEAST_CLOSED : LEAST_OPEN) || text.charCodeAt(block.end - 1) === 58) continue
    const before = seen.get(run.hash)
    seen.set(run.hash, [at, run])
    if (before === undefined || !same(facts, before[1], run)) continue
    pairs.push({one: before[0], two: at, run, goes: goes(facts, before[0], at)})
  }
  return pairs
}

/** A copy without a stop is a caption of the other; one without a dateline is the teaser above it. */
function goes(facts: Facts, one: number, two: number): 'one' | 'two' {
  // The first block is the headline where the title is not known.
  if (one === 0 && facts.other === undefined) return 'two'
  if (facts.zones[one]?.closed === false && facts.zones[two]?.closed === true) return 'one'
  const dated = (at: number): boolean => afterDateline(facts, facts.blocks[at] as Block) > (facts.blocks[at] as Block).first
  return !dated(one) && dated(two) ? 'one' : 'two'
}

/** The end of the pairs that follow one another in both places. */
function chainEnd(pairs: readonly Pair[], from: number): number {
  let end = from + 1
  while (end < pairs.length) {
    const last = pairs[end - 1] as Pair
    const next = pairs[end] as Pair
    if (next.one !== last.one + 1 || next.two !== last.two + 1) break
    end++
  }
  return end
}

const OPENS = /^["“”„«‘]/
const CLOSES = /["”“»’]$/

function marks(facts: Facts, at: number): [opens: boolean, closes: boolean] {
  const {start, end} = facts.blocks[at] as Block
  return [OPENS.test(facts.text.slice(start, start + 1)), CLOSES.test(facts.text.slice(end - 1, end))]
}

/** Whether one copy stands between quotation marks, or at one of them, and the other does not. */
function isMarkedApart(facts: Facts, {one, two}: Pair): boolean {
  const [opens, closes] = marks(facts, one)
  const [opensToo, closesToo] = marks(facts, two)
  return opens !== opensToo || closes !== closesToo
}

/** A pull quote: the copy between quotation marks of what stands in the article without them, all of it. */
function pulled(facts: Facts, chain: readonly Pair[]): Repeat | undefined {
  const head = chain[0] as Pair
  const last = chain.at(-1) as Pair
  const whole = (first: number, end: number): boolean => marks(facts, first)[0] && marks(facts, end)[1]
  const bare = (first: number, end: number): boolean => !marks(facts, first)[0] && !marks(facts, end)[1]
  const first = whole(head.one, last.one) && bare(head.two, last.two)
  if (!first && !(whole(head.two, last.two) && bare(head.one, last.one))) return undefined
  for (const pair of chain) pair.goes = 'neither'
  if (isTweet(facts, last.one) || isTweet(facts, last.two)) return undefined
  const [gone, kept] = first
    ? [stretch(facts, head.one, last.one), stretch(facts, head.two, last.two)]
    : [stretch(facts, head.two, last.two), stretch(facts, head.one, last.one)]
  const at = first ? head.one : head.two
  return {...gone, what: 'block', tier: 'unsafe', removal: blockRemoval(facts, at, first ? last.one : last.two), same: kept}
}

/**
 * Where blocks that follow one another come back apart from one another, they are the captions of a gallery or a table of
 * contents: all of them go, where one of them shows it by the stop that it lacks.
 */
function listed(facts: Facts, pairs: readonly Pair[]): void {
  const byOne = new Map(pairs.map((pair) => [pair.one, pair]))
  for (const pair of pairs) {
    if (byOne.has(pair.one - 1)) continue
    const list = [pair]
    for (let next = byOne.get(pair.one + 1); next !== undefined; next = byOne.get(next.one + 1)) list.push(next)
    if (list.length < 2 || !list.some((one, at) => at > 0 && one.two > (list[at - 1] as Pair).two + 1)) continue
    const open = (one: Pair): boolean => facts.zones[one.one]?.closed === false
    if (list.some(({goes}) => goes === 'one') || list.every(open))
      for (const one of list) if (one.goes === 'two' && one.one > 0) one.goes = 'one'
  }
}

function repeatOf(facts: Facts, {one, two, run, goes}: Pair): Repeat | undefined {
  const {blocks, zones, text} = facts
  const open = zones[goes === 'one' ? one : two]?.closed !== true
  const question = text.charCodeAt((blocks[two] as Block).end - 1) === 63
  const shown = !open && (isShown(facts, two) || (goes === 'one' && isShown(facts, one)))
  const long = !shown && run.words >= (question ? CERTAIN_QUESTION : open ? CERTAIN_OPEN : CERTAIN_CLOSED)
  if (goes === 'neither' || isTweet(facts, two) || isTweet(facts, one)) return undefined
  const near = !shown && isNear(facts, one, two)
  // Names, posts and headings come back in lists.
  if (!long && !near && open) return undefined
  const cut = goes === 'two' ? cutAfter(facts, one, two) : undefined
  // Of 45 read twice, seven whole paragraphs that came back at a distance stood better where the second did, or were meant.
  const certain = long && (open || near || question) && !marks(facts, two)[0] && !isShown(facts, two)
  // Both are headings, of a table of contents and of its parts.
  const doubted = goes === 'one' && zones[two]?.closed !== true
  const tier = certain && !doubted ? {tier: 'safe' as const} : long || near ? {tier: 'unsafe' as const} : {}
  if (goes === 'one' || cut !== undefined)
    return {
      ...stretch(facts, one, cut ?? one),
      what: 'block',
      ...tier,
      removal: blockRemoval(facts, one, cut ?? one),
      same: stretch(facts, two, two),
    }
  return {...stretch(facts, two, two), what: 'block', ...tier, removal: blockRemoval(facts, two), same: stretch(facts, one, one)}
}

function isNear({blocks, text}: Facts, one: number, two: number): boolean {
  const between = blocks[one + 1] as Block
  return two === one + 1 || (two === one + 2 && LABEL.test(text.slice(between.start, between.end)))
}

/** The block after the first copy where it is the cut-off beginning of what follows the second: both copies' first ones are a teaser. */
function cutAfter(facts: Facts, one: number, two: number): number | undefined {
  const {blocks, zones, text} = facts
  const at = one + 1
  const next = blocks[two + 1]
  if (at >= two || one === 0 || next === undefined || zones[at]?.closed !== false || zones[two + 1]?.closed !== true) return undefined
  const {start, end} = blocks[at] as Block
  const cut = text.slice(start, end)
  return /\s/.test(cut) && text.startsWith(`${cut} `, next.start) ? at : undefined
}

/** What a tweet says may be quoted above it: an address or its author stands behind it. */
function isTweet(facts: Facts, at: number): boolean {
  const {start} = facts.blocks[at] as Block
  const end = facts.blocks[Math.min(at + 2, facts.blocks.length - 1)]?.end ?? start
  return /pic\.twitter\.com|https?:\/\/t\.co\/|[—–-] [^\n]{0,60}\(@\w+\)/.test(facts.text.slice(start, Math.min(end, start + 700)))
}

/** Whether the block before announces this one: "Note the words he used:" shows a passage again on purpose. */
function isShown(facts: Facts, at: number): boolean {
  const before = facts.blocks[at - 1]
  return before !== undefined && facts.text.charCodeAt(before.end - 1) === 58
}

function stretch(facts: Facts, first: number, last: number): Range {
  return {start: (facts.blocks[first] as Block).start, end: (facts.blocks[last] as Block).end}
}
