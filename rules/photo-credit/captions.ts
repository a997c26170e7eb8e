import type {Facts} from '../../src/facts/facts.js'
import {countWords} from '../../src/facts/layout.js'
import type {Range} from '../../src/view/view.js'

/** Words; longer ones were read to hold paragraphs of the article that were run into the caption. */
export const LONGEST_CAPTION = 70
/** Words of a sentence without any sign of a caption that is still taken for one before an agency's credit. */
const LONGEST_PLAIN = 40

/** Somebody is quoted: "“…,” she said. (Photo: Ada Holm)" is a paragraph with a credit run into it. */
export function isSpeech(text: string): boolean {
  return /[,.?!][”"]|\b(?:said|says|told|added|asked)\b/.test(text)
}

const VERBS =
  'poses?|speaks?|attends?|walks?|leaves|looks?|gestures?|arrives?|waves?|holds?|stands?|sits?|shows?|inspects?|watch(?:es)?|celebrates?|reacts?|rises?|burns?|shakes?|greets?|addresses|carry|carries|takes?|meets?|competes?'
/** What captions hold and sentences of the article hold less often: a day, and verbs of what a picture shows. */
const SHOWN = new RegExp(
  `\\b(?:on|in|,) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) ?\\d|\\d{4})|\\b(?:left|right|center|centre|file photo|this (?:photo|image|picture)|pictured|seen|FILE|work|works|aerial view|drone view|${VERBS})\\b`,
)
const PICTURE = new RegExp(`\\b(?:file photo|this (?:photo|image|picture)|pictured|FILE|aerial view|drone view|${VERBS})\\b`)

/** Whether a line says what a picture shows, in the present. */
export function showsPicture(text: string): boolean {
  return PICTURE.test(text)
}

// Units; who is shown and the verb stand within it.
const OPENING = 60
const FINITE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|that|who|which)\b|(?<!-)\b\p{Ll}+ed\b/u

/** Whether a line below a credit begins as captions do: "Ada Holm holds a sign …". */
export function opensAsCaption(text: string): boolean {
  return showsPicture(text.slice(0, OPENING)) || isVerbless(text)
}

/** "An armed man guarding boats during Sunday’s vote in Vessby.": somebody is shown doing something, and nothing is told of him. */
function isVerbless(text: string): boolean {
  const doing = /^(?:An?|The|Two|Three|Some|\p{Lu}\p{Ll}+)(?: [\p{L}’'-]+){1,4} \p{Ll}+ing (?=\p{Ll})/u.exec(text)
  return doing !== null && !FINITE.test(text.slice(doing[0].length))
}

/** "VESSBY, NORTH COAST – MAY 03: The minister …": where a picture bank's captions begin. */
const BANK_HEAD =
  /\b\p{Lu}[\p{Lu} .'-]{2,30}(?:, [\p{Lu}][\p{L} .]{1,25})? ?[-–—] ?(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}(?:, \d{4})?:/gu
/** Offsets; no bank's caption that was read is longer. */
const BANK_REACH = 500
/** "11/17/16, 2:11 PM": the head of an article, not a caption. */
const HEAD = /\d\/\d{2}\b|\d:\d\d (?:AM|PM|a\.m\.|p\.m\.)/

/**
 * The likely caption that ends at an offset: the sentence there, or one of the two before it that looks more like one. With
 * `signed`, a short sentence that looks like nothing else is taken too.
 */
export function captionBefore(facts: Facts, end: number, floor: number, signed: boolean): (Range & {removal: Range}) | undefined {
  const {text} = facts
  const least = Math.max(floor, end - BANK_REACH)
  const head = [...text.slice(least, end).matchAll(BANK_HEAD)].at(-1)
  if (head !== undefined) return withGap(text, least + head.index, end)
  const last = facts.sentenceAt(end - 1)
  let plain: number | undefined
  for (let sentence = last; sentence >= 0 && sentence > last - 3; sentence--) {
    const range = facts.sentenceRange(sentence)
    let start = Math.max(range.start, floor)
    while (/\s/.test(text[start] ?? '')) start++
    // The text's first sentence is its headline or its lead.
    if (start >= end || range.end <= floor || start === facts.blocks[0]?.start) break
    const shown = text.slice(start, end)
    const words = countWords(facts.tokens, facts.tokenAt(start), facts.tokenAt(end - 1) + 1)
    if (words > LONGEST_CAPTION || isSpeech(shown) || HEAD.test(shown)) break
    if (SHOWN.test(text.slice(start, Math.min(end, range.end)))) return withGap(text, start, end)
    if (sentence === last && signed && words >= 3 && words <= LONGEST_PLAIN) plain = start
    if (start === floor) break
  }
  return plain === undefined ? undefined : withGap(text, plain, end)
}

function withGap(text: string, start: number, end: number): Range & {removal: Range} {
  let gap = start
  while (gap > 0 && /\s/.test(text[gap - 1] as string)) gap--
  return {start, end, removal: {start: gap, end}}
}
