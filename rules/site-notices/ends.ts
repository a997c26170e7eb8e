import type {Facts} from '../../src/facts/facts.js'
import {type Block, countWords} from '../../src/facts/layout.js'
import type {Furniture} from '../../src/rule/furniture.js'
import {furnitureOf} from './places.js'

/** Headings of a market page: three of them in a row are no headline. */
const MARKETS =
  /^(?:(?:Markets|US Markets|World Markets|Premarkets|After-Hours|Market Movers|Hot Stocks|Fear & Greed Index|Latest Market News)(?:\s+|$)){3,}/u
const HIGHLIGHTS = /^story highlights\b/iu
const DATELINE = /^(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?\s*)?\((?:CNN|AP|AFP|Reuters)[^)\n]{0,20}\)/u
// Blocks and words of the points in a box at the head; of the scraped sample none has more than four points of 25 words.
const MOST_POINTS = 6
const LONGEST_POINT = 30
/** "Posted by Maria Ruiz on 19 Sep 2016" over the article; further down it ends a post that is embedded there. */
const POSTED = /^Posted by \p{Lu}[\p{L}.'’ -]{2,40} on [\p{L}\d ,/:-]{3,28}\d{4}$/u
/** "Home » News » Ferry talks end": where the page stands on its site. */
const BREADCRUMBS = /^Home ?[»›>] ?\p{Lu}/u
const EMPTY_HEADING = /^(?:authors?|tags|topics|categories|filed under|filed in|posted in) ?:$/iu
const ERROR =
  /^(?:(?:error )?(?:40[034]|50[0234])(?:[\s:–-]+(?:not found|page not found|forbidden|bad gateway|service unavailable|internal server error))?[!.]*$|the web server is not returning a connection|the server can ?not find the requested page|page not found[!.]*$)/iu

/** What stands at the head of the page and at its foot: boxes of headings, headings of nothing, the server's errors. */
export function findEnds(facts: Facts): Furniture[] {
  const {text, blocks} = facts
  const first = blocks[0]
  if (first === undefined) return []
  const found: Furniture[] = []
  const markets = MARKETS.exec(text.slice(first.start, first.start + 400))
  if (markets !== null && first.start + markets[0].length < text.length)
    found.push(stretch(facts, first.start, first.start + markets[0].trimEnd().length))
  const points = HIGHLIGHTS.test(text.slice(first.start, first.start + 20)) ? pointsEnd(facts) : undefined
  // The points are the editors' own summary: whether they belong to the article is for a person to say.
  if (points !== undefined) found.push(furnitureOf(facts, {start: first.start, end: points, tier: 'unsafe'}))
  if (blocks.length > 1 && first.end - first.start < 90 && POSTED.test(text.slice(first.start, first.end)))
    found.push(stretch(facts, first.start, first.end))
  if (blocks.length > 1 && first.end - first.start < 200 && BREADCRUMBS.test(text.slice(first.start, first.start + 12)))
    found.push(stretch(facts, first.start, first.end))
  if (ERROR.test(text.slice(first.start, Math.min(first.end, first.start + 200))))
    found.push(furnitureOf(facts, {start: first.start, end: first.end}))
  for (let at = blocks.length - 1; at > 0; at--) {
    const {start, end} = blocks[at] as Block
    if (end - start > 20 || !EMPTY_HEADING.test(text.slice(start, end))) break
    found.push(stretch(facts, start, end))
  }
  return found
}

function stretch(facts: Facts, start: number, end: number): Furniture {
  return furnitureOf(facts, {start, end, tier: 'safe'})
}

/** The end of the points under "Story highlights": they go up to the dateline of the report. */
function pointsEnd({text, tokens, blocks}: Facts): number | undefined {
  for (let at = 0; at < Math.min(blocks.length, MOST_POINTS); at++) {
    const {start, end, first, last} = blocks[at] as Block
    if (at > 0 && DATELINE.test(text.slice(start, Math.min(end, start + 120)))) return (blocks[at - 1] as Block).end
    if (countWords(tokens, first, last) > LONGEST_POINT) return undefined
  }
  return undefined
}
