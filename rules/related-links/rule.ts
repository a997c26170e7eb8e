import type {Facts} from '../../src/facts/facts.js'
import {blocks} from '../../src/rule/blocks.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Rule} from '../../src/rule/rule.js'
import {border} from './border.js'
import {isOther} from './elsewhere.js'
import {bracketed, headlineAbove, isHeading, listEnds, removalOf} from './lists.js'
import phrases from './phrases.js'

const table: Rule<Furniture> = blocks({
  id: 'related-links',
  summary: 'Links to other articles ("Related News", "READ MORE: …")',
  zone: 'related-links',
  what: 'a link to another article',
  phrases,
  border,
})

/** Words; no linked headline that ends in a full stop was read to be longer. */
const LONGEST_CLOSED = 12

/**
 * A line of the article that begins like a link: "More on the raid: At least 22 men were …", and "More from
 * the Port Wire:" above what is quoted from it.
 */
function isProse(facts: Facts, {start, end}: Furniture): boolean {
  const at = facts.blockAt(start)
  const block = facts.blocks[at]
  if (block === undefined) return false
  const words = facts.text.slice(start, end)
  // "Also on Monday, Ukraine said …": inside other text only words that are never prose count.
  if (block.start !== start || block.end !== end) return !INLINE.test(words)
  if (words.endsWith(':')) return /^more\b/i.test(words) && facts.zones[at + 1]?.closed !== false
  return (
    /^(?:more|photos|in pictures|trending|popular|recommended)\b[^:]{0,40}: .*\.["”]?$/is.test(words) &&
    (facts.zones[at]?.words ?? 0) > LONGEST_CLOSED
  )
}

/** "Click to WATCH: …": where no sentence ended before the words, some of them may stand before what was found. */
function doubted(facts: Facts, one: Furniture): Furniture {
  if (one.tier !== 'safe' || facts.blocks[facts.blockAt(one.start)]?.start === one.start) return one
  const before = facts.text.slice(Math.max(0, one.start - 6), one.start)
  return /(?:[.!?…:]["”’')\]]*\s*|["”’)\]]\s*|\s{3,})$/.test(before) ? one : {...one, tier: 'unsafe'}
}

/** Offsets; a tweet's words end in its picture's address or its author's name. */
const TWEET_REACH = 340

/** "WATCH: Port chief quits pic.twitter.com/…": the words of a tweet that stands in the article. */
function isTweet(facts: Facts, {start}: Furniture): boolean {
  const words = facts.text.slice(start, start + TWEET_REACH)
  return /^watch\b/i.test(words) && /pic\.twitter\.com|\bt\.co\/|\(@\w+\)/.test(words)
}

/** "Click to WATCH: …", "SEE MORE HERE:": the words of the call that stand before the phrase. */
function widened(facts: Facts, one: Furniture): Furniture {
  const block = facts.blocks[facts.blockAt(one.start)]
  if (block === undefined || block.start === one.start) return one
  const before = facts.text.slice(Math.max(block.start, one.start - 40), one.start)
  const call = /(?:^|(?<=[.!?…:]["”’)]?\s+))(?:see|click(?: here)? to|please) +$/i.exec(before)
  if (call === null) return one
  const start = one.start - call[0].length
  if (block.start === start && block.end === one.end && block !== facts.blocks[0]) return removalOf(facts, block)
  return {...one, start, removal: {start: block.start === start ? start : one.removal.start - call[0].length, end: one.removal.end}}
}

/** A heading whose headlines are not known is only pointed out: without it they would stand there as sentences of the article. */
function headed(facts: Facts, one: Furniture, taken: ReadonlySet<number>): Furniture {
  const at = facts.blockAt(one.start)
  const block = facts.blocks[at]
  const next = facts.blocks[at + 1]
  if (one.tier === undefined || block === undefined || next === undefined || one.end !== block.end || taken.has(next.start)) return one
  if (!isHeading(facts.text.slice(one.start, one.end)) || isOther(facts, next)) return one
  return {start: one.start, end: one.end, removal: one.removal}
}

const INLINE =
  /^[[(«]?(?:related|read|see|also (?:read|on rt)|watch|listen|more(?::| here| videos)|just watched|replay|keep reading|continue reading|click|find the full|full story here)/i

const rule: Rule<Furniture> = {
  ...table,
  reads: [...table.reads, 'sentences'],
  *find(facts: Facts) {
    if (facts.field === 'title') return
    const brackets = [...bracketed(facts)]
    const apart = (one: Furniture): boolean => !brackets.some((other) => other.start < one.end && one.start < other.end)
    const found = [...table.find(facts)]
      .filter((one) => apart(one) && !isProse(facts, one) && !isTweet(facts, one) && !isOther(facts, one))
      .map((one) => widened(facts, doubted(facts, one)))
    const items = [...listEnds(facts, found)].filter((one) => !isOther(facts, one))
    const taken = new Set([...found, ...items].map(({start}) => start))
    const above = [...headlineAbove(facts, taken)]
    yield* brackets
    yield* found.map((one) => headed(facts, one, taken))
    yield* items
    yield* above
  },
}

export default rule
