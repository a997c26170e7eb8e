import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import {matchesOf} from '../../src/kernels/matches.js'
import type {Furniture} from '../../src/rule/furniture.js'
import {blockRemoval} from '../../src/rule/removal.js'

/** Words of a linked headline at most, and how many links a list at an article's end holds at most. */
const LONGEST_ITEM = 25
const LONGEST_LIST = 6
/** Words of the line below a list that may be the article's own heading ("The loyalists"); headlines that were read are longer. */
const LONGEST_HEADING = 5

/**
 * What belongs to a heading though the phrases do not tell it: the line after "Related article", which announces one; the
 * unclosed lines and questions after "Read more:"; and the last lines of the text after "Related News" when nothing but
 * short lines follows.
 */
export function* listEnds(facts: Facts, found: readonly Furniture[]): Generator<Furniture> {
  const {blocks, zones} = facts
  const taken = new Set(found.map(({start}) => start))
  const safe = new Set(found.filter(({tier}) => tier === 'safe').map(({start}) => start))
  for (let at = 0; at + 1 < blocks.length; at++) {
    const block = blocks[at] as Block
    if (!safe.has(block.start)) continue
    const words = facts.text.slice(block.start, block.end)
    const next = at + 1
    if (taken.has((blocks[next] as Block).start)) continue
    if (ONE.test(words)) {
      if (isItem(facts, next, 2)) yield removalOf(facts, blocks[next] as Block)
      continue
    }
    if (at === 0 || !isHeading(words)) continue
    let end = headlinesEnd(facts, next, taken)
    const limit = Math.min(blocks.length, next + LONGEST_LIST)
    let tail = next
    while (tail < limit && isItem(facts, tail, 1)) tail++
    // The article's own paragraphs may be short as well; one line among them that no sentence could be tells headlines.
    if (tail >= limit) while (tail > next && zones[tail - 1]?.closed === true) tail--
    else tail = next
    end = Math.max(end, withoutHeading(facts, next, tail))
    for (let item = next; item < end; item++) if (!taken.has((blocks[item] as Block).start)) yield removalOf(facts, blocks[item] as Block)
  }
}

/** The block behind the unclosed lines and questions that follow a heading. */
function headlinesEnd(facts: Facts, from: number, taken: ReadonlySet<number>): number {
  const {blocks, zones} = facts
  let end = from
  let open = 0
  for (; end < blocks.length && !taken.has((blocks[end] as Block).start); end++) {
    const zone = zones[end]
    if (zone === undefined || zone.words > LONGEST_ITEM || isPicture(facts, end)) break
    if (!zone.closed) open++
    else if (facts.text.charCodeAt((blocks[end] as Block).end - 1) !== 63 || !isItem(facts, end, 2)) break
  }
  // One question alone may be the article's own.
  if (end === from || (open === 0 && end - from < 2)) return from
  return withoutHeading(facts, from, end)
}

/** The end of a list, before a short line that more of the article follows. */
function withoutHeading({blocks, zones}: Facts, from: number, end: number): number {
  const last = zones[end - 1]
  return end - from > 1 && end < blocks.length && last?.closed === false && last.words <= LONGEST_HEADING ? end - 1 : end
}

/** "… before CongressImage copyrightGETTY IMAGES", "Image caption": what stands below a picture ends the list above it. */
function isPicture(facts: Facts, at: number): boolean {
  const {start, end} = facts.blocks[at] as Block
  return /Image ?(?:copyright|caption)|Media caption/.test(facts.text.slice(start, end))
}

const ONE = /^related (?:article|video|gallery|story|card|live-story|podcast|audio)s?:?$/i
const HEADING =
  /^(?:related|recommended|more (?:stories|news|articles|from)|you (?:may|might)|most (?:read|popular)|trending|also read|read also|see also|latest news|top stories)\b[^.:]{0,40}(?::|\.{3,}|…)?$/i
const ANNOUNCED = /^(?:[\p{L}’' ]{0,40}\b(?:more|also|next|here|missed it|about)|don['’]t miss)[^.:]{0,20} ?(?::|\.{3,}|…)$/iu

/** Whether words head a list of links, so that they may not go without it; "Related articleFerry Facts" holds its headline. */
export function isHeading(words: string): boolean {
  return (HEADING.test(words) && !/\p{Ll}\p{Lu}/u.test(words)) || ANNOUNCED.test(words)
}

/** One line of at most 25 words with at most so many sentences. */
function isItem(facts: Facts, at: number, sentences: number): boolean {
  const block = facts.blocks[at] as Block
  if (countWords(facts.tokens, block.first, block.last) > LONGEST_ITEM) return false
  return facts.sentenceAt(block.end - 1) - facts.sentenceAt(block.start) < sentences
}

/** The headline of a link whose "Read more" stands on the line below it. */
export function* headlineAbove(facts: Facts, taken: ReadonlySet<number>): Generator<Furniture> {
  const {blocks, zones, text} = facts
  for (let at = 2; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const above = blocks[at - 1] as Block
    if (!taken.has(block.start) || taken.has(above.start) || !/^read more$/i.test(text.slice(block.start, block.end))) continue
    const zone = zones[at - 1]
    const fits = zone !== undefined && !zone.closed && zone.words >= LEAST_HEADLINE && zone.words <= LONGEST_ITEM
    // A tweet may stand there as well.
    if (fits && zones[at - 2]?.closed === true && !/[@—]|https?:|twitter/.test(text.slice(above.start, above.end)))
      yield removalOf(facts, above)
  }
}

/** Words of a headline above "Read more". */
const LEAST_HEADLINE = 4

export function removalOf(facts: Facts, block: Block): Furniture {
  return {start: block.start, end: block.end, tier: 'safe', removal: blockRemoval(facts, facts.blockAt(block.start))}
}

const OPENED = /[([](?:related|read|see|watch|more|also|listen)\b/gi
const BRACKET =
  /^(?:RELATED|Related|READ|Read|SEE|See|WATCH|Watch|LISTEN|Listen|MORE|More|ALSO|Also)(?: (?:MORE|More|more|ALSO|Also|also|READ|Read|read|SEE|See|see|ON|on|NEXT|next|STORY|story|ARTICLE|[Aa]rticles?|STORIES|stories|RELATED|Related|related)){0,2} ?: ?\S/

/** "(RELATED: Port chief quits over lost cargo)": both ends are known. */
export function* bracketed(facts: Facts): Generator<Furniture> {
  const {text} = facts
  for (const {index: start} of matchesOf(OPENED, text)) {
    const unit = text.charCodeAt(start)
    const block = facts.blocks[facts.blockAt(start)] as Block
    const end = text.indexOf(unit === 40 ? ')' : ']', start) + 1
    if (end === 0 || end > block.end || end - start > 260 || !BRACKET.test(text.slice(start + 1, end - 1))) continue
    if (/[([]/.test(text.slice(start + 1, end - 1))) continue
    if (start === block.start && end === block.end && start > (facts.blocks[0] as Block).start) {
      yield removalOf(facts, block)
      continue
    }
    let gap = start
    while (gap > block.start && /\s/.test(text[gap - 1] as string)) gap--
    const parted = end === block.end || /[\s.,;!?]/.test(text[end] as string)
    yield {start, end, ...(parted && gap > block.start ? {tier: 'safe' as const} : {}), removal: {start: gap, end}}
  }
}
