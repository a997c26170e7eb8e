import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import type {Furniture} from '../../src/rule/furniture.js'

/** Words of a linked headline at most, and how many links a list at an article's end holds at most. */
const LONGEST_ITEM = 25
const LONGEST_LIST = 6

/**
 * What belongs to a heading though it ends as a sentence does: the line after "Related article", which
 * announces one, and the last lines of the text after "Related News" when nothing but short lines follows.
 */
export function* listEnds(facts: Facts, found: readonly Furniture[]): Generator<Furniture> {
  const {blocks, zones} = facts
  const taken = new Set(found.map(({start}) => start))
  for (let at = 0; at + 1 < blocks.length; at++) {
    const block = blocks[at] as Block
    if (!taken.has(block.start)) continue
    const words = facts.text.slice(block.start, block.end)
    if (ONE.test(words)) {
      const item = blocks[at + 1] as Block
      if (!taken.has(item.start) && isItem(facts, at + 1)) yield removalOf(facts, item)
      continue
    }
    const next = at + 1
    if (at === 0 || !HEADING.test(words) || taken.has((blocks[next] as Block).start)) continue
    const limit = Math.min(blocks.length, next + LONGEST_LIST)
    let end = next
    while (end < limit && isItem(facts, end)) end++
    // The article's own paragraphs may be short as well; one line among them that no sentence could be tells headlines.
    if (end < limit) continue
    while (end > next && zones[end - 1]?.closed === true) end--
    for (let item = next; item < end; item++) if (!taken.has((blocks[item] as Block).start)) yield removalOf(facts, blocks[item] as Block)
  }
}

const ONE = /^related (?:article|video|gallery|story|card|live-story|podcast|audio)s?:?$/i
const HEADING =
  /^(?:related|recommended|more (?:stories|news|articles|from)|you (?:may|might)|most (?:read|popular)|trending|also read|read also|see also|latest news|top stories)\b[^.:]{0,40}:?$/i

/** One line of at most 25 words with at most one sentence, in no quotation. */
function isItem(facts: Facts, at: number): boolean {
  const block = facts.blocks[at] as Block
  if (countWords(facts.tokens, block.first, block.last) > LONGEST_ITEM) return false
  return facts.sentenceAt(block.end - 1) === facts.sentenceAt(block.start)
}

function removalOf(facts: Facts, block: Block): Furniture {
  return {start: block.start, end: block.end, tier: 'safe', removal: {start: facts.tokens.start[block.first - 1] as number, end: block.end}}
}

const OPENED = /[([](?:related|read|see|watch|more|also|listen)\b/gi
const BRACKET =
  /^(?:RELATED|Related|READ|Read|SEE|See|WATCH|Watch|LISTEN|Listen|MORE|More|ALSO|Also)(?: (?:MORE|More|more|ALSO|Also|also|READ|Read|read|SEE|See|see|ON|on|NEXT|next|STORY|story|ARTICLE|[Aa]rticles?|STORIES|stories|RELATED|Related|related)){0,2} ?: ?\S/

/** "(RELATED: Port chief quits over lost cargo)": both ends are known. */
export function* bracketed(facts: Facts): Generator<Furniture> {
  const {text} = facts
  for (const {index: start} of text.matchAll(OPENED)) {
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
