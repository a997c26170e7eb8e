import type {Facts} from '../../src/facts/facts.js'
import {type Block, countWords} from '../../src/facts/layout.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {type Credit, findCredits} from './credits.js'
import {fileCaptions} from './labels.js'

interface Picture extends Range {
  readonly what: 'credit' | 'caption' | 'caption and credit'
  /** Absent where the border is not known well enough for a fix. */
  readonly tier?: Tier
  /** What goes when it is removed. */
  readonly removal: Range
  /** What is left in its place. */
  readonly left?: string
}

/** Words; longer ones were read to hold paragraphs of the article that were run into the caption. */
const LONGEST_CAPTION = 70

function* find(facts: Facts): Generator<Picture> {
  if (facts.field === 'title') return
  const credits = findCredits(facts)
  const whole = new Map<number, Omit<Picture, 'start' | 'end' | 'removal'>>()
  const inside: Array<[credit: Credit, block: Block]> = []
  for (const credit of credits) {
    const at = facts.blockAt(credit.start)
    const block = facts.blocks[at] as Block
    const what = facts.layout === 'flat' ? undefined : judgeBlock(facts, block, credit)
    if (what === undefined) inside.push([credit, block])
    else whole.set(at, what)
  }
  if (facts.layout !== 'flat')
    for (const [at, tier] of fileCaptions(facts)) if (whole.get(at)?.tier !== 'safe') whole.set(at, {what: 'caption', tier})
  // Something of the article has to be left.
  if (whole.size === facts.blocks.length) return
  for (const [at, what] of whole) {
    const block = facts.blocks[at] as Block
    yield {start: block.start, end: block.end, ...what, removal: blockRemoval(facts, at, whole)}
  }
  let floor = 0
  for (const [credit, block] of inside) {
    if (!whole.has(facts.blockAt(credit.start))) yield* runIn(facts, credit, block, floor)
    floor = credit.end
  }
}

/** A block that ends in a credit is that picture's caption, unless it is long. */
function judgeBlock(facts: Facts, block: Block, credit: Credit): Omit<Picture, 'start' | 'end' | 'removal'> | undefined {
  const {text} = facts
  const before = text.slice(block.start, credit.start)
  if (/[\p{L}\p{Nd}]/u.test(text.slice(credit.end, block.end))) return undefined
  if (!/[\p{L}\p{Nd}]/u.test(before)) return {what: 'credit', tier: 'safe'}
  const words = countWords(facts.tokens, block.first, facts.tokenAt(credit.start))
  if (words > LONGEST_CAPTION) return undefined
  const sentences = countSentences(facts, block)
  const tier = credit.exact && sentences <= 2 && !isSpeech(before) ? 'safe' : 'unsafe'
  return {what: 'caption and credit', tier}
}

function countSentences(facts: Facts, block: Block): number {
  return facts.sentenceAt(block.end - 1) - facts.sentenceAt(block.start) + 1
}

/** Somebody is quoted: "“…,” she said. (Photo: Ada Holm)" is a paragraph with a credit run into it. */
function isSpeech(text: string): boolean {
  return /[,.?!][”"]|\b(?:said|says|told|added|asked)\b/.test(text)
}

/** The block with the line end before it; at the text's head, the one after it. */
function blockRemoval(facts: Facts, at: number, whole: ReadonlyMap<number, unknown>): Range {
  const block = facts.blocks[at] as Block
  let head = at
  while (head > 0 && whole.has(head - 1)) head--
  if (head === 0) return {start: block.start, end: (facts.blocks[at + 1] ?? block).start}
  return {start: facts.tokens.start[block.first - 1] as number, end: block.end}
}

/** A credit with text behind it, or in flat text: it is taken out alone where what is left is right text. */
function* runIn(facts: Facts, credit: Credit, block: Block, floor: number): Generator<Picture> {
  const {text} = facts
  const gap = gapBefore(text, credit.start, block.start)
  const ends = gap === block.start || /[.!?…]["”’')\]]*$/.test(text.slice(Math.max(block.start, gap - 4), gap))
  const last = !/[\p{L}\p{Nd}]/u.test(text.slice(credit.end, block.end))
  // "Sources: Port Wire, Quay Daily / Photo credit: …" as the last words, "Watch it here: Featured image via …"
  const joined = last && /[/:]\s*$/.test(text.slice(Math.max(block.start, credit.start - 4), credit.start))
  const after = text.slice(credit.end, credit.end + 1)
  const stop = /^[([]/.test(text[credit.start] as string) && /[.!?]/.test(after)
  const parted = last || /[\s.!?]/.test(after)
  // "… in April.(AP Photo/Ada Holm)He added": the next sentence needs a space.
  const glued = ends && !parted && /[\p{Lu}"“]/u.test(after) && facts.view.removal === undefined
  const removal = {start: gap, end: credit.end}
  const featured = FEATURED.test(text.slice(credit.start, credit.end))
  if (credit.exact && gap > block.start && ((parted && (ends || stop || joined || featured)) || glued)) {
    const caption = ends && !featured ? captionBefore(facts, gap, Math.max(floor, block.start)) : undefined
    if (caption !== undefined) yield {...caption, what: 'caption', tier: 'unsafe'}
    yield {start: credit.start, end: credit.end, what: 'credit', tier: 'safe', removal, ...(glued ? {left: ' '} : {})}
    return
  }
  // A caption without a stop: it reaches from the sentence's start to the credit.
  const caption = ends || !parted || featured ? undefined : captionBefore(facts, gap, Math.max(floor, block.start))
  if (caption === undefined) yield {start: credit.start, end: credit.end, what: 'credit', removal}
  else
    yield {
      start: caption.start,
      end: credit.end,
      what: 'caption and credit',
      tier: 'unsafe',
      removal: {start: caption.removal.start, end: credit.end},
    }
}

const FEATURED = /^[^\p{L}]*(?:Featured?|Header|Cover|Top|Lead)\b/iu

/** Where the white space before a credit begins, with the bar or dash that parts it from its caption. */
function gapBefore(text: string, start: number, least: number): number {
  let gap = start
  while (gap > least && /\s/.test(text[gap - 1] as string)) gap--
  const bar = gap
  if (gap > least && /[|/–—]/.test(text[gap - 1] as string)) gap--
  while (gap > least && gap < bar && /\s/.test(text[gap - 1] as string)) gap--
  return gap
}

/** What captions hold and sentences of the article hold less often: a day, and verbs of what a picture shows. */
const SHOWN =
  /\b(?:on|in|,) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) ?\d|\d{4})|\b(?:left|right|center|centre|file photo|this (?:photo|image|picture)|pictured|seen|FILE|poses?|speaks?|attends?|walks?|looks?|gestures?|arrives?|waves?|holds?|stands?|sits?|shows?|inspects?|watch(?:es)?|celebrates?|reacts?|rises?|work|works|burns?|shakes?|greets?|addresses|carry|carries|takes?|meets?|competes?|aerial view|drone view)\b/

/** The sentence that ends at an offset, as the likely caption; with the one before it where only that one looks like one. */
function captionBefore(facts: Facts, end: number, floor: number): (Range & {removal: Range}) | undefined {
  const {text} = facts
  const last = facts.sentenceAt(end - 1)
  let words = 0
  for (let sentence = last; sentence >= 0 && sentence > last - 3; sentence--) {
    const start = startOf(text, Math.max(facts.sentenceRange(sentence).start, floor))
    // The text's first sentence is its headline or its lead.
    if (start >= end || facts.sentenceRange(sentence).end <= floor || start === facts.blocks[0]?.start) return undefined
    const shown = text.slice(start, end)
    words = countWords(facts.tokens, facts.tokenAt(start), facts.tokenAt(end - 1) + 1)
    if (words > LONGEST_CAPTION || isSpeech(shown)) return undefined
    if (SHOWN.test(text.slice(start, Math.min(end, facts.sentenceRange(sentence).end)))) {
      let gap = start
      while (gap > 0 && /\s/.test(text[gap - 1] as string)) gap--
      return {start, end, removal: {start: gap, end}}
    }
    if (start === floor) return undefined
  }
  return undefined
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

const rule: Rule<Picture> = {
  id: 'photo-credit',
  summary: 'Captions and credits of pictures that are not there ("(Photo by …)", "REUTERS/…")',
  rank: 'removal',
  reads: ['tokens', 'layout', 'blocks', 'sentences'],
  fixes: {tier: 'safe', kinds: ['removal']},
  severity: 'warning',
  enabled: true,
  inQuotations: true,
  inForeign: true,
  find,
  say,
  fix({what, tier, start, end, removal, left}, facts) {
    if (tier === undefined) return undefined
    return {
      tier,
      kind: 'removal',
      title: `Remove the ${what}`,
      edits: [{...removal, text: left ?? ''}],
      kept: {zone: what === 'credit' ? 'credit' : 'caption', text: facts.text.slice(start, end)},
    }
  },
}

export default rule
