import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {matchesOf} from '../../src/kernels/matches.js'
import {SPACE} from '../../src/kernels/tokenize.js'
import type {Furniture} from '../../src/rule/furniture.js'

const SIGNS = ['©', '(c)', '(C)', 'opyright', 'OPYRIGHT']
const SIGN = /©|\(c\)(?= ?(?:19|20)\d\d)|\bcopyright(?= ?(?:©|\(c\)|(?:19|20)\d\d))/giu
// Code units: holder, "A Division of …", the rights sentence and a font notice together have up to 230 in the scraped sample.
const LONGEST = 320
const YEAR = String.raw`(?:19|20)\d\d(?:\s*[-–,]\s*(?:(?:19|20)\d\d|present))?`
const MARK = String.raw`(?:copyright\s*)?(?:©|\(c\))?\s*(?:copyright\s*)?(?:by\s+)?`
/** A notice that names the year, the holder and the rights: "© 2018 The Harbour Times, Inc. All rights reserved." */
const RESERVED = new RegExp(String.raw`^${MARK}${YEAR},?\s[^©\n]{2,160}?\brights\s+reserved\b\.?`, 'iu')
/** The holder before the year: "Copyright Harbour Times 2018. All rights reserved." */
const HOLDER_FIRST = new RegExp(String.raw`^${MARK}[^©\n.]{2,60}?\s${YEAR}[.,]?\s+all\s+rights\s+reserved\b\.?`, 'iu')
/** What may follow: who delivers it, what is forbidden, the notice of the site's own typeface. */
const MORE = new RegExp(
  String.raw`^,?\s+(?:[\p{L} ]{0,20}™\s*&\s*©\s*${YEAR}\s[^.©\n]{2,60}\.|(?:this material|no part of this|republication|reproduction|redistribution|distributed by|unauthori[sz]ed)\b[^©\n]{5,200}?\.(?=\s|$))`,
  'iu',
)
/** A line that is nothing but the notice: "© 2018 The Harbour Times", "Copyright © The Harbour Times". */
const LINE = new RegExp(
  String.raw`^(?:(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?${YEAR}\b[^©\n]{0,140}|copyright\s*(?:©|\(c\))[^©\n]{2,60})$`,
  'iu',
)
const CLOSING = new RegExp(String.raw`^${MARK}${YEAR},?\s[^©\n]{2,60}$`, 'iu')
/** … and the words of the page's foot after it: "© 2018 Harbour Times Privacy Policy Contact us". */
const FOOTER = new RegExp(
  String.raw`^${MARK}${YEAR},?\s[^©\n]{2,60}?\b(?:log in|sign in|privacy policy|terms of (?:use|service)|contact us)\b[^©\n]{0,140}$`,
  'iu',
)
// A credit of a picture has the same sign: "© AFP 2018 / …", "© 2018 Getty Images".
const CREDIT = /getty|afp|reuters|epa\b|photo|image|\/|shutterstock|istock|\bap\b|press association/iu

/** Copyright notices, on lines of their own and run into the text. */
export function findCopyright(facts: Facts): Furniture[] {
  const found: Furniture[] = []
  const {text} = facts
  // Most texts have none of the signs; plain searches tell it ten times faster than the pattern.
  if (!SIGNS.some((sign) => text.includes(sign))) return []
  let reached = 0
  for (const {index: start} of matchesOf(SIGN, text)) {
    if (start < reached || isQuoted(facts, start)) continue
    const block = facts.blocks[facts.blockAt(start)]
    if (block === undefined || start >= block.end) continue
    const rest = text.slice(start, Math.min(block.end, start + LONGEST))
    const opens = text.slice(block.start, start).trim() === ''
    let length = (RESERVED.exec(rest) ?? HOLDER_FIRST.exec(rest))?.[0].length
    if (length === undefined && opens && block !== facts.blocks[0] && LINE.test(rest.trimEnd()) && !CREDIT.test(rest))
      length = rest.trimEnd().length
    // The last words of flat text, after a sentence's end: "… he said. © 2018 The Harbour Times".
    if (
      length === undefined &&
      !opens &&
      (CLOSING.test(rest) || FOOTER.test(rest)) &&
      start + rest.trimEnd().length >= block.end &&
      !CREDIT.test(rest)
    ) {
      if (/[.!?”"’)]\s+$/u.test(text.slice(Math.max(block.start, start - 4), start))) length = rest.trimEnd().length
    }
    if (length === undefined) continue
    for (let more = MORE.exec(rest.slice(length)); more !== null; more = MORE.exec(rest.slice(length))) length += more[0].length
    found.push(furniture(facts, block, start, start + length))
    reached = start + length
  }
  return found
}

/** Inside a quotation whose both marks are there; where one is lost, nothing tells how far it goes. */
function isQuoted(facts: Facts, at: number): boolean {
  return facts.quotations.some(({start, end, state}) => state === 'closed' && start <= at && at < end)
}

function furniture(facts: Facts, block: Block, start: number, end: number): Furniture {
  const {tokens} = facts
  const first = facts.tokenAt(start)
  const whole = facts.text.slice(block.start, start).trim() === '' && facts.text.slice(end, block.end).trim() === ''
  if (whole && block !== facts.blocks[0]) {
    const before = facts.blocks[facts.blockAt(block.start) - 1]?.end ?? block.start
    return {start, end, tier: 'safe', removal: {start: before, end: block.end}}
  }
  // A space that parts what is left stays where the notice is run into what follows.
  const parts = end >= block.end || /\s/.test(facts.text.charAt(end))
  const gap = first > block.first && tokens.kind[first - 1] === SPACE && parts
  return {start, end, tier: 'safe', removal: {start: gap ? (tokens.start[first - 1] as number) : start, end}}
}
