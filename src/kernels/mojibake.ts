/**
 * Text that was written as UTF-8 and read as something else, once or several times: where it stands and what it was.
 */
import {type CodePage, CP1252, MAC, pointAt, sequenceLength, WINDOWS} from './codepages.js'
import {repairLoss} from './lost-bytes.js'
import {judgeSequence, NONE, STRONG} from './misreadings.js'

/** A damaged stretch; UTF-16 offsets, half-open. */
export interface Garbled {
  readonly start: number
  readonly end: number
  /** What it was; absent where that cannot be known. */
  readonly text?: string
  readonly certainty: 'certain' | 'likely' | 'unknown'
  /** Whether bytes are gone, so that the reading rests on the words around it. */
  readonly lossy: boolean
}

/** Punctuation that other code pages show: cp1251, cp437, cp850, GBK and Big5. */
const phrases: ReadonlyMap<string, string> = new Map([
  ...pairs('вЂ™ ’ вЂ˜ ‘ вЂњ “ вЂќ ” вЂ“ – вЂ” — вЂ¦ … ΓÇÖ ’ ΓÇÿ ‘ ΓÇ£ “ ΓÇ¥ ” ΓÇô – ΓÇö — ΓÇª … ÔÇÖ ’ ÔÇÿ ‘ ÔÇ£ “ ÔÇØ ” ÔÇô – ÔÇö — ÔÇª …'),
  ...pairs('¡¯ ’ ¡® ‘ ¡° “ ¡± ” ¡ª — ¡¦ ’ ¡¥ ‘ ¡§ “ ¡¨ ”'),
])
const PHRASE = /вЂ[™˜њќ“”¦]|[ΓÔ]Ç[Öÿ£¥Øôöª]|¡[¯®°±ª¦¥§¨]/g
/** In Big5 dashes and spaces end in a plain letter ("Nation¡Xand"), and "¡Xochitl!" is Spanish, so surer damage must stand beside. */
const BIG5 = /¡[¦§¨]/
const BIG5_LETTER = /(?<=[\p{L}.,;:?!”¨])¡([XK])(?=[\p{L}\s”“]|$)/u

function pairs(table: string): Array<[string, string]> {
  const cells = table.split(' ')
  const out: Array<[string, string]> = []
  for (let at = 0; at + 1 < cells.length; at += 2) out.push([cells[at] as string, cells[at + 1] as string])
  return out
}

/** The low bytes of U+2013, 2014, 2018, 2019, 201C and 201D, where two bytes a character were cut to one. */
const LOW_BYTE = '\u0013\u0014\u0018\u0019\u001c\u001d'

// Cheap and wide: the first character of anything that may be damage. Most texts have none of these.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the low bytes of marks are what is looked for.
  /[\u0013\u0014\u0018\u0019\u001c\u001d\u0080-\u009fÂÃ]|[\u00c4-\u00f4](?:[\u00a0-\u00bfŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Ç)|[\u00c4\u00c5](?=[a-z])|â(?= ?[a-z])|[√¬ƒ≈‚\uf8ff·Ô«»][\u00a0-\u00ffŒœ∞±≤≥¥µ∂∑∏π∫ªºΩ†•™≠ß]|вЂ|ΓÇ|¡[¯®°±ª¦¥§¨XK]|[–—][\u00a0-\u00ff∞±≤≥¥µ∂∑∏π∫ªºΩ†•™≠][–—]/g

/** Whether a character may be a byte of a damaged stretch. */
function isByte(unit: number): boolean {
  return WINDOWS[unit] !== 0 || MAC[unit] !== 0 || unit === 0x393 || unit === 0x432 || unit === 0x402 || unit === 0x45a || unit === 0x45c
}

// Units to either side that decide about a stretch; an apostrophe's word and an opened quotation mark lie within.
const CONTEXT = 60
// Three misreadings were seen in the wild; a text that needs more is no text any more.
const MOST_LEVELS = 5

/** Finds damaged stretches from left to right. Linear: each is looked at a bounded number of times. */
export function findGarbled(text: string): Garbled[] {
  const places: Array<readonly [number, number]> = []
  SUSPECT.lastIndex = 0
  let reached = 0
  for (let match = SUSPECT.exec(text); match !== null; match = SUSPECT.exec(text)) {
    let start = match.index
    let end = start + 1
    while (start > reached && isByte(text.charCodeAt(start - 1))) start--
    while (end < text.length && isByte(text.charCodeAt(end))) end++
    places.push([start, end])
    reached = end
    SUSPECT.lastIndex = end
  }
  if (places.length === 0) return []
  // One sure place speaks for the doubtful ones of the same text.
  const evidence = places.some(
    ([start, end]) =>
      decode(text.slice(Math.max(0, start - CONTEXT), start), text.slice(start, end), text.slice(end, end + 2), false) !== undefined,
  )
  const big5 = BIG5.test(text)
  const found: Garbled[] = []
  for (const [start, end] of places) {
    const one = judge(text, start, end, evidence, big5)
    if (one !== undefined) found.push(one)
  }
  return found
}

function judge(text: string, start: number, end: number, evidence: boolean, big5: boolean): Garbled | undefined {
  const left = text.slice(Math.max(0, start - CONTEXT), start)
  const right = text.slice(end, end + CONTEXT)
  const raw = text.slice(start, end)
  if (big5 && raw.endsWith('¡') && BIG5_LETTER.test(left.slice(-1) + raw + right.slice(0, 2)))
    return {
      start,
      end: end + 1,
      text: `${decode(left, raw.slice(0, -1), '', true) ?? raw.slice(0, -1)}${right[0] === 'X' ? '—' : '…'}`,
      certainty: 'certain',
      lossy: false,
    }
  const whole = decode(left, raw, right, evidence)
  let current = whole ?? raw
  let after = 0
  let lossy = false
  let loss = repairLoss(left, current, right, evidence)
  for (let round = 0; round < MOST_LEVELS && loss?.certainty === 'certain' && loss.text !== undefined; round++) {
    lossy = true
    after += loss.after
    const rest = right.slice(after)
    current = decode(left, loss.text, rest, evidence) ?? loss.text
    loss = repairLoss(left, current, rest, evidence)
  }
  // What is sure is repaired; what is lost beside it is pointed out when the sure part is done.
  if (whole !== undefined || lossy) return trimmed(text, start, end + after, current, 'certain', lossy)
  if (loss === undefined) return undefined
  return loss.text === undefined
    ? {start: start + loss.at, end: start + loss.at + loss.length, certainty: 'unknown', lossy: true}
    : trimmed(text, start, end + loss.after, loss.text, loss.certainty, true)
}

/** The stretch without what it has in common with its repair at both ends. */
function trimmed(text: string, start: number, end: number, repair: string, certainty: Garbled['certainty'], lossy: boolean): Garbled {
  let from = start
  let to = end
  let head = 0
  let tail = repair.length
  while (from < to && head < tail && text[from] === repair[head]) {
    from++
    head++
  }
  while (to > from && tail > head && text[to - 1] === repair[tail - 1]) {
    to--
    tail--
  }
  return {start: from, end: to, text: repair.slice(head, tail), certainty, lossy}
}

/** Undoes one misreading after the other until nothing changes; `undefined` where nothing is damaged. */
function decode(left: string, raw: string, right: string, evidence: boolean): string | undefined {
  let current = raw
  for (let level = 0; level < MOST_LEVELS; level++) {
    const next = decodeOnce(left, current, right, evidence)
    if (next === current) break
    current = next
  }
  return current === raw ? undefined : current
}

function decodeOnce(left: string, raw: string, right: string, evidence: boolean): string {
  const inner = raw.replace(PHRASE, (phrase) => phrases.get(phrase) ?? phrase)
  if (inner !== raw) return inner
  const text = left + raw + right
  const limit = left.length + raw.length
  let out = ''
  let at = left.length
  while (at < limit) {
    const page = pageAt(text, at, limit, evidence)
    if (page !== undefined) {
      out += String.fromCodePoint(pointAt(text, at, page))
      at += sequenceLength(page[text.charCodeAt(at)] as number)
      continue
    }
    out += alone(text, at)
    at++
  }
  return out
}

/** The code page whose reading of the sequence at `at` is damage. */
function pageAt(text: string, at: number, limit: number, evidence: boolean): CodePage | undefined {
  for (const page of [WINDOWS, MAC]) {
    const length = sequenceLength(page[text.charCodeAt(at)] as number)
    if (length === 0 || at + length > limit) continue
    const point = pointAt(text, at, page)
    if (point < 0) continue
    const verdict = judgeSequence(text, at, point, page)
    if (verdict === STRONG || (verdict !== NONE && evidence)) return page
  }
  return undefined
}

/** A mark of cp1252 that was read as Latin-1 (`\x92` for `’`), or the low byte of a mark (`\x19`); anything else as it is. */
function alone(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (unit < 0x20) {
    const which = LOW_BYTE.indexOf(text[at] as string)
    const fits = [/\S \S|\w\w/, /\S \S|\w\w/, /[\s("]\w/, /\w\w/, /[\s(]\w/, /[\w.,!?][\s.,;:)]/][which]?.test(
      before + (which < 2 && /\s/.test(before + after) ? ' ' : '') + after,
    )
    if (which < 0) return text[at] as string
    const spaced = which < 2 && before === ' ' && after === ' '
    return fits === true || spaced ? ('–—‘’“”'[which] as string) : (text[at] as string)
  }
  if (unit < 0x80 || unit > 0x9f) return text[at] as string
  // After a first byte the control character is the second byte of something that cannot be known, unless the middle one is lost.
  if (WINDOWS[before.charCodeAt(0)] as number) {
    if (before === 'â' && '\u0093\u0094\u0098\u0099\u009c\u009d'.includes(text[at] as string)) return text[at] as string
    if ((WINDOWS[before.charCodeAt(0)] as number) >= 0xc2) return text[at] as string
  }
  // U+0085 is a line end as well.
  if (unit === 0x85 && !(/[\p{L}.,”’) ]/u.test(before) && /\S| \p{Ll}/u.test(text.slice(at + 1, at + 3)))) return text[at] as string
  const mark = CP1252[unit - 0x80] as string
  return mark.charCodeAt(0) < 0xa0 ? (text[at] as string) : mark
}
