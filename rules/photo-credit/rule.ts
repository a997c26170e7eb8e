import type {Facts} from '../../src/facts/facts.js'
import {type Block, countWords} from '../../src/facts/layout.js'
import {blockRemoval, type Removable, removalRule} from '../../src/rule/removal.js'
import type {Message, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {captionBefore, isSpeech, LONGEST_CAPTION, opensAsCaption, showsPicture} from './captions.js'
import {type Credit, findCredits} from './credits.js'
import {fileCaptions, nameCaptions} from './labels.js'

interface Picture extends Removable {
  readonly what: 'credit' | 'caption' | 'caption and credit'
}

type Judged = Omit<Picture, 'start' | 'end' | 'removal'>

function* find(facts: Facts): Generator<Picture> {
  const credits = findCredits(facts)
  const whole = new Map<number, Judged>()
  const inside: Array<[credit: Credit, block: Block]> = []
  for (const credit of credits) {
    const at = facts.blockAt(credit.start)
    const block = facts.blocks[at] as Block
    const what = facts.layout === 'flat' ? undefined : judgeBlock(facts, block, credit)
    if (what === undefined) inside.push([credit, block])
    else whole.set(at, what)
  }
  if (facts.layout !== 'flat') {
    for (const [at, tier] of fileCaptions(facts)) if (whole.get(at)?.tier !== 'safe') whole.set(at, {what: 'caption', tier})
    for (const [at, name] of nameCaptions(facts))
      if (!whole.has(at)) whole.set(at, judgeBlock(facts, facts.blocks[at] as Block, name) ?? {what: 'credit'})
    for (const [at, {what, tier}] of [...whole])
      if (what !== 'credit' && tier === 'safe' && isTwin(facts, at)) whole.set(at - 1, {what: 'caption', tier})
  }
  // Something of the article has to be left.
  if (whole.size === facts.blocks.length) return
  for (const [at, what] of whole) yield* blockOf(facts, at, what, whole)
  let floor = 0
  for (const [credit, block] of inside) {
    if (!whole.has(facts.blockAt(credit.start))) yield* runIn(facts, credit, block, floor)
    floor = credit.end
  }
}

function* blockOf(facts: Facts, at: number, what: Judged, whole: ReadonlyMap<number, Judged>): Generator<Picture> {
  const {start, end} = facts.blocks[at] as Block
  const removal = pictureRemoval(facts, at, whole)
  const below = facts.blocks[at + 1]
  const labelled = isLabelled(facts.text, {start, end, exact: true})
  const above = what.what === 'credit' && at > 1 && !whole.has(at - 1) && !labelled ? facts.blocks[at - 1] : undefined
  const leads =
    what.what === 'credit' &&
    at > 0 &&
    !labelled &&
    below !== undefined &&
    !whole.has(at + 1) &&
    isCaptionLine(facts, below, opensAsCaption)
  // The caption stands on the line below, and the credit alone would leave it behind.
  if (leads && (above === undefined || !isCaptionLine(facts, above))) yield {start, end, what: 'credit', removal}
  else if (above === undefined) yield {start, end, ...what, removal}
  else if (isCaptionLine(facts, above))
    yield {start: above.start, end, what: 'caption and credit', tier: 'unsafe', removal: {...pictureRemoval(facts, at - 1, whole), end}}
  // A line without a stop above it may be its caption or a heading.
  else if (/[\p{L}\p{Nd}]$/u.test(facts.text.slice(above.end - 2, above.end))) yield {start, end, what: 'credit', removal}
  else yield {start, end, ...what, removal}
}

/** Words of a caption on a line of its own above its credit; all that were read are shorter. */
const LONGEST_LINE = 45

function isCaptionLine(facts: Facts, block: Block, shows = showsPicture): boolean {
  const words = countWords(facts.tokens, block.first, block.last)
  const text = facts.text.slice(block.start, block.end)
  return words >= 5 && words <= LONGEST_LINE && countSentences(facts, block) === 1 && !isSpeech(text) && shows(text)
}

/** Whether the block before a caption is its beginning, cut off: "Ada Holm is the master," above "Ada Holm is the master, seen here … (AP)". */
function isTwin(facts: Facts, at: number): boolean {
  const before = facts.blocks[at - 1]
  if (before === undefined || at < 2 || countWords(facts.tokens, before.first, before.last) < 4) return false
  const cut = facts.text.slice(before.start, before.end).replace(/[,;…\s]+$/, '')
  const {start} = facts.blocks[at] as Block
  return /[\p{L}\p{Nd}]$/u.test(cut) && facts.text.startsWith(cut, start) && !/[\p{L}\p{Nd}]/u.test(facts.text[start + cut.length] ?? 'a')
}

/** A block that ends in a credit is that picture's caption, unless it is long. */
function judgeBlock(facts: Facts, block: Block, credit: Credit): Judged | undefined {
  const {text} = facts
  const before = text.slice(block.start, credit.start)
  const rest = text.slice(credit.end, block.end)
  if (/[\p{L}\p{Nd}]/u.test(rest)) {
    // "The minister speaks in Vessby. | Port Wire Ferry talks end without a word": the picture above the headline, and the headline.
    const headed =
      facts.blocks[0] === block &&
      isTitle(facts, rest) &&
      countWords(facts.tokens, block.first, facts.tokenAt(credit.start)) <= LONGEST_CAPTION
    return headed ? {what: 'caption and credit', tier: 'safe'} : undefined
  }
  if (!/[\p{L}\p{Nd}]/u.test(before)) return {what: 'credit', tier: 'safe'}
  const words = countWords(facts.tokens, block.first, facts.tokenAt(credit.start))
  if (words > LONGEST_CAPTION) return undefined
  const sentences = countSentences(facts, block)
  const tier = credit.exact && sentences <= 2 && !isSpeech(before) ? 'safe' : 'unsafe'
  return {what: 'caption and credit', tier}
}

/** Words; a shorter title may begin a sentence. */
const LEAST_TITLE = 4

function isTitle(facts: Facts, text: string): boolean {
  const bare = (one: string): string =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
      .trim()
  const words = bare(text)
  return facts.other !== undefined && text.length < 300 && words.split(' ').length >= LEAST_TITLE && bare(facts.other.text) === words
}

function countSentences(facts: Facts, block: Block): number {
  return facts.sentenceAt(block.end - 1) - facts.sentenceAt(block.start) + 1
}

/** The block with the line end before it; where only pictures stand above it, the one after it. */
function pictureRemoval(facts: Facts, at: number, whole: ReadonlyMap<number, unknown>): Range {
  const block = facts.blocks[at] as Block
  let head = at
  while (head > 0 && whole.has(head - 1)) head--
  if (head === 0) return {start: block.start, end: (facts.blocks[at + 1] ?? block).start}
  return blockRemoval(facts, at)
}

/**
 * A credit with text behind it, or in flat text. Its caption nearly always stands before it, so the two go together;
 * the credit goes alone only where no caption can stand there.
 */
function* runIn(facts: Facts, credit: Credit, block: Block, floor: number): Generator<Picture> {
  const {text} = facts
  const {start, end} = credit
  const gap = gapBefore(text, start, block.start)
  const last = !/[\p{L}\p{Nd}]/u.test(text.slice(end, block.end))
  const after = text.slice(end, end + 1)
  const parted = last || /[\s.!?]/.test(after)
  // "… in April.(AP Photo/Ada Holm)He added": the next sentence needs a space.
  const glued = !parted && /[\p{Lu}"“]/u.test(after) && facts.view.removal === undefined
  const left = glued ? {left: ' ' as const} : {}
  if (credit.exact && gap > block.start && (parted || glued) && standsAlone(facts, credit, gap, last)) {
    yield {start, end, what: 'credit', tier: 'safe', removal: {start: gap, end}, ...left}
    return
  }
  const from = Math.max(floor, block.start)
  // In text without spaces between sentences no border is known; where the name may go on, "… over the quay. REUTERS/Ada Holm Vessby …", nothing is known.
  const known = parted && !last && !isLabelled(text, credit) && (credit.exact || !endsSentence(text, gap))
  const caption = known ? captionBefore(facts, gap, from, credit.exact) : undefined
  if (caption === undefined) {
    yield {start, end, what: 'credit', removal: {start: gap, end}}
    return
  }
  // "… on the quay (Photo: Ada Holm). Two more …": the caption's stop stands behind its credit.
  const closed = /[.!?]/.test(after) && !endsSentence(text, gap) ? end + 1 : end
  const opens = caption.removal.start <= block.start
  yield {
    start: caption.start,
    end,
    what: 'caption and credit',
    tier: 'unsafe',
    removal: {start: caption.removal.start, end: opens ? startOf(text, closed) : closed},
  }
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?…]["”’')\]]*$/.test(text.slice(Math.max(0, at - 4), at))
}

/** Labels of the picture above the whole article, which has no caption. */
const FEATURED = /^[^\p{L}]*(?:Featured?|Header|Cover|Top|Lead)\b/iu

function isLabelled(text: string, {start, end}: Credit): boolean {
  return FEATURED.test(text.slice(start, end))
}

/** Whether no caption can stand before a credit: it is the article's picture, or a sentence between quotation marks ends there. */
function standsAlone(facts: Facts, credit: Credit, gap: number, last: boolean): boolean {
  const {text} = facts
  if (isLabelled(text, credit)) return true
  // "Sources: Port Wire, Quay Daily / Photo credit: …" as the last words, "Watch it here: Photo by …"
  if (last && /[/:]\s*$/.test(text.slice(Math.max(0, credit.start - 4), credit.start))) return true
  if (!/[.!?…][”"]$/.test(text.slice(Math.max(0, gap - 2), gap))) return false
  return /[“"]/.test(text[facts.sentenceRange(facts.sentenceAt(gap - 1)).start] as string)
}

/** Where the white space before a credit begins, with the bar or dash that parts it from its caption. */
function gapBefore(text: string, start: number, least: number): number {
  let gap = start
  while (gap > least && /\s/.test(text[gap - 1] as string)) gap--
  const bar = gap
  if (gap > least && /[|/–—]/.test(text[gap - 1] as string)) gap--
  while (gap > least && gap < bar && /\s/.test(text[gap - 1] as string)) gap--
  return gap
}

function startOf(text: string, from: number): number {
  let start = from
  while (/\s/.test(text[start] ?? '')) start++
  return start
}

const REASONS: Record<Picture['what'], string> = {
  credit: 'This credits a picture that the text does not have',
  caption: 'This reads as the caption of a picture that the text does not have',
  'caption and credit': 'This is the caption of a picture that the text does not have, with its credit',
}

function say({what, tier}: Picture): Message {
  const note = tier === undefined ? 'Where the credit begins and ends cannot be known from the text alone.' : undefined
  return {reason: REASONS[what], ...(note === undefined ? {} : {note})}
}

const rule: Rule<Picture> = removalRule({
  id: 'photo-credit',
  summary: 'Captions and credits of pictures that are not there ("(Photo by …)", "REUTERS/…")',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'other'],
  find,
  say,
  title: ({what}) => `Remove the ${what}`,
  zone: ({what}) => (what === 'credit' ? 'credit' : 'caption'),
})

export default rule
