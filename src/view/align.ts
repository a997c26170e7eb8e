/**
 * Where the text of a parsed tree stands in its source. Parsers hand out values with entities and escapes
 * decoded and with blockquote markers and indentation gone; the way back is found here.
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Piece} from './view.js'
import {ViewWriter} from './writer.js'

/** Value units that must agree before a doubtful step (`&amp` or `&`?) is taken. */
const PROBE = 32
/** Markup units one probe may pass: deeper nesting is not news, and runs of `****` stay linear. */
const SKIPS = 32
/** Source units that one tag, link target or search may span. Longer ones are `data:` addresses; text that is nowhere must not cost more. */
const REACH = 1024
/** Units that settle a place by themselves, if they stand once within reach: five or six words' worth is never chance. */
export const ANCHOR = 16

const TAG = /<!--[\s\S]*?-->|<[/!?]?[a-zA-Z](?:[^"'>]|"[^"]*"|'[^']*')*>/y
/** Tags and the marks of Markdown; a link target goes as a whole, since its title may hold the same words as the text. */
export const MARKUP = new RegExp(
  `${TAG.source}|\\]\\((?:[^()\\\\"]|\\\\[\\s\\S]|"[^"]*"|\\([^()]*\\))*\\)|\\]\\[[^\\]]*\\]|!?\\[|[\\]*_\`~]|(?:#{1,6}|[-+>]|\\d{1,9}[.)])(?=[ \\t])|[ \\t\\r\\n]+`,
  'y',
)

/** Units taken from the source and from the value; `skip` takes none of the value, `unmapped` none of the source. */
interface Step {
  readonly kind: Piece['kind'] | 'skip'
  readonly source: number
  readonly value: number
}

/**
 * Maps a decoded value onto `source.slice(from, to)`. The pieces tile the value, offsets from its start
 * (UTF-16 units); source offsets are those of `source`, in order, and markup without a counterpart is a gap.
 * What cannot be placed with certainty is `unmapped`. Linear; never throws.
 */
export function alignValue(source: string, from: number, to: number, value: string): Piece[] {
  return align(source, Math.max(0, from), Math.min(source.length, to), value, TAG)
}

export function align(source: string, from: number, to: number, value: string, markup: RegExp): Piece[] {
  const writer = new ViewWriter(source)
  let s = from
  let v = 0
  while (v < value.length) {
    let same = 0
    while (s + same < to && isPlain(source, s + same) && source.charCodeAt(s + same) === value.charCodeAt(v + same)) same++
    const step: Step | undefined = same > 0 ? {kind: 'verbatim', source: same, value: same} : choose(source, s, to, value, v, markup)
    if (step !== undefined) {
      if (step.kind !== 'skip') writer.write(step.kind, value.slice(v, v + step.value), s, s + step.source)
      s += step.source
      v += step.value
      continue
    }
    const next = resume(source, s, to, value, v) ?? {source: to, value: value.length}
    writer.write('unmapped', value.slice(v, next.value), s, next.source)
    s = next.source
    v = next.value
  }
  return writer.pieces()
}

/** The step to take where several are possible: the one that agrees longest with what follows. */
function choose(source: string, s: number, to: number, value: string, v: number, markup: RegExp): Step | undefined {
  const options = steps(source, s, to, value, v, markup)
  if (options.length < 2 && options[0]?.kind !== 'skip') return options[0]
  let best: Step | undefined
  let reached = -1
  for (const option of options) {
    const got = probe(source, s + option.source, to, value, v + option.value, markup)
    // To pass over markup is a guess until the text goes on behind it.
    if (option.kind === 'skip' && got < PROBE) continue
    if (got > reached) {
      best = option
      reached = got
    }
  }
  return best
}

/** How many value units agree from here, taking the likeliest step each time; `PROBE` for enough or all. */
function probe(source: string, s: number, to: number, value: string, v: number, markup: RegExp): number {
  const start = v
  let skips = 0
  while (v < value.length && v - start < PROBE) {
    const step = steps(source, s, to, value, v, markup)[0]
    if (step === undefined || (step.kind === 'skip' && ++skips > SKIPS)) return v - start
    s += step.source
    v += step.value
  }
  return PROBE
}

/** The ways in which the source at `s` can stand for the value at `v`, the likeliest first. */
function steps(source: string, s: number, to: number, value: string, v: number, markup: RegExp): Step[] {
  if (s >= to) return []
  const found: Step[] = []
  const unit = source.charCodeAt(s)
  const next = s + 1 < to ? source.charCodeAt(s + 1) : -1
  const wanted = value.charCodeAt(v)
  if (unit === 38) {
    for (const [length, text] of references(source.slice(s, Math.min(to, s + 40)))) {
      if (value.startsWith(text, v)) found.push({kind: 'decoded', source: length, value: text.length})
    }
  }
  if (unit === 92 && next === wanted && isPunctuation(next)) found.push({kind: 'decoded', source: 2, value: 1})
  if (unit === 92 && isLineEnd(next) && isLineEnd(wanted)) found.push(lineStep(source, s, s + 1, to, value, v))
  if (isWhite(unit) && isWhite(wanted)) found.push(...whiteSteps(source, s, to, value, v))
  else if (unit === wanted) found.push({kind: 'verbatim', source: 1, value: 1})
  // A NUL is U+FFFD in Markdown and nothing in HTML.
  else if (unit === 0) found.push(wanted === 0xfffd ? {kind: 'decoded', source: 1, value: 1} : {kind: 'skip', source: 1, value: 0})
  // A tag may also begin like the text behind it, as in `one</i>< two`.
  if (found.length === 0 || unit === 60) {
    markup.lastIndex = 0
    const length = markup.exec(source.slice(s, Math.min(to, s + REACH)))?.[0].length
    if (length !== undefined) found.push({kind: 'skip', source: length, value: 0})
  }
  // remark-retext writes two line ends between the items of a list that stand on adjoining lines.
  if (found.length === 0 && isLineEnd(wanted)) found.push({kind: 'unmapped', source: 0, value: 1})
  return found
}

/** White space for white space: a line end with what belongs to it, one space for a longer run, or unit by unit. */
function whiteSteps(source: string, s: number, to: number, value: string, v: number): Step[] {
  const wanted = value.charCodeAt(v)
  let end = s
  if (isLineEnd(wanted)) {
    while (end < to && isBlank(source.charCodeAt(end))) end++
    return end < to && isLineEnd(source.charCodeAt(end)) ? [lineStep(source, s, end, to, value, v)] : []
  }
  const more = isWhite(value.charCodeAt(v + 1))
  if (source.charCodeAt(s) === wanted && (more || s + 1 >= to || !isWhite(source.charCodeAt(s + 1))))
    return [{kind: 'verbatim', source: 1, value: 1}]
  if (more) return []
  while (end < to && isWhite(source.charCodeAt(end))) end++
  return [{kind: 'decoded', source: end - s, value: 1}]
}

/**
 * A line end of the value for the one of the source at `at`, with the units from `s` before it and the
 * indentation and `>` marks after it that the value lacks. They are one decoded piece: an edit that joins
 * the lines of `> one\n> two` takes the mark out with the line end.
 */
function lineStep(source: string, s: number, at: number, to: number, value: string, v: number): Step {
  const length = at + 1 < to && source.startsWith('\r\n', at) ? 2 : 1
  const taken = value.startsWith('\r\n', v) ? 2 : 1
  const next = at + length
  let end = next
  while (end < to && isMargin(source.charCodeAt(end))) end++
  // What the value keeps of the margin is its last part: a line that begins with `\xa0` keeps nothing, the text `> b` in `a\n    > b` keeps two.
  let kept = 0
  while (isMargin(value.charCodeAt(v + taken + kept))) kept++
  end = end - kept >= next && source.startsWith(value.slice(v + taken, v + taken + kept), end - kept) ? end - kept : next
  const same = end - s === taken && source.startsWith(value.slice(v, v + taken), s)
  return {kind: same ? 'verbatim' : 'decoded', source: end - s, value: taken}
}

/** What windows-1252 has where Unicode has the C1 controls: HTML reads `&#146;` as an apostrophe. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Lengths and texts of the character references that `text` can begin with; the value tells which is meant. */
function references(text: string): Array<readonly [length: number, text: string]> {
  const match = /^&(?:#[xX]([\da-fA-F]{1,10})|#(\d{1,10})|([a-zA-Z][a-zA-Z\d]*));?/.exec(text)
  if (match === null) return []
  const [whole, hex, decimal, name] = match
  if (name === undefined) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const texts = ['\ufffd', C1[code - 0x80] ?? '\ufffd', code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd']
    return texts.map((decoded) => [whole.length, decoded])
  }
  const decoded = whole.endsWith(';') && decodeNamedCharacterReference(name)
  if (decoded) return [[whole.length, decoded]]
  // HTML knows some names without the semicolon and takes the longest (`&notit;` is `¬it;`); none has more than six letters.
  const found: Array<readonly [number, string]> = []
  for (let length = Math.min(name.length, 6); length >= 2; length--) {
    const short = decodeNamedCharacterReference(name.slice(0, length))
    if (short) found.push([1 + length, short])
  }
  return found
}

/** The next place where `ANCHOR` units of the value stand once within reach on both sides, outside tags and link targets. */
function resume(source: string, s: number, to: number, value: string, v: number): {source: number; value: number} | undefined {
  const window = source.slice(s, Math.min(to, s + REACH))
  const near = value.slice(v, v + REACH)
  for (let at = 0; at <= 4 * ANCHOR && at + ANCHOR <= near.length; at++) {
    const anchor = near.slice(at, at + ANCHOR)
    const found = window.indexOf(anchor)
    if (found < 0 || window.indexOf(anchor, found + 1) >= 0 || near.indexOf(anchor, at + 1) >= 0) continue
    if (window.lastIndexOf('<', found) > window.lastIndexOf('>', found) || window.lastIndexOf('](', found) > window.lastIndexOf(')', found))
      continue
    return {source: s + found, value: v + at}
  }
  return undefined
}

/** Whether equal units need no second look: not `&`, `<`, a backslash, or white space but a single space. */
function isPlain(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit > 32 ? unit !== 38 && unit !== 60 && unit !== 92 : unit === 32 && source.charCodeAt(at + 1) > 32
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}

/** The white space of HTML; U+00A0 is text. */
function isWhite(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit) || unit === 12
}

function isMargin(unit: number): boolean {
  return isBlank(unit) || unit === 62
}

/** The ASCII punctuation that Markdown escapes with a backslash. */
function isPunctuation(unit: number): boolean {
  return (unit >= 33 && unit <= 47) || (unit >= 58 && unit <= 64) || (unit >= 91 && unit <= 96) || (unit >= 123 && unit <= 126)
}
