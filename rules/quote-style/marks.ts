import type {Facts} from '../../src/facts/facts.js'
import {isFreeAfter, isFreeBefore, tokenStarting} from '../../src/facts/marks.js'
import {pairMarks, type ReadMark} from '../../src/facts/pairing.js'
import {insideQuotation, type Quotation} from '../../src/facts/quotations.js'
import type {HouseStyle} from '../../src/facts/style.js'
import {APOSTROPHE, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import type {Edit} from '../../src/view/view.js'

type Shape = NonNullable<HouseStyle['quoteShape']>
type Kind = NonNullable<HouseStyle['quoteMarks']>

/** One mark of one unit: an apostrophe, or the half of a quotation whose other half is certain. */
interface Mark {
  readonly at: number
  readonly role: 'opens' | 'closes' | 'apostrophe'
  readonly kind: Kind
  readonly shape: Shape
  /** Another kind than the style wants at this depth. */
  readonly turned: boolean
}

const GLYPHS: Readonly<Record<Shape, Readonly<Record<Kind, Readonly<Record<'opens' | 'closes', string>>>>>> = {
  curly: {double: {opens: '“', closes: '”'}, single: {opens: '‘', closes: '’'}},
  straight: {double: {opens: '"', closes: '"'}, single: {opens: "'", closes: "'"}},
}

/** The edits that bring the marks of a text to a style; none where they have it. */
export function editsFor(facts: Facts, marks: readonly Mark[], shape: Shape | undefined): Edit[] {
  const edits: Edit[] = []
  for (const mark of marks) {
    const kind = mark.turned ? other(mark.kind) : mark.kind
    const text = GLYPHS[shape ?? mark.shape][kind][mark.role === 'opens' ? 'opens' : 'closes']
    if (facts.text[mark.at] !== text) edits.push({start: mark.at, end: mark.at + 1, text})
  }
  return edits
}

function other(kind: Kind): Kind {
  return kind === 'double' ? 'single' : 'double'
}

export function kindOf({marks}: Quotation): Kind | undefined {
  if (marks === 'guillemets') return undefined
  return marks === 'curly' || marks === 'straight' ? 'double' : 'single'
}

/** The quotations that no other holds and whose marks are certain, those of headlines left out: they have single marks by custom. */
export function outerQuotations(facts: Facts): readonly Quotation[] {
  if (facts.field === 'title') return []
  const speeches = speechesOver(facts)
  return facts.quotations.filter(
    (quotation) =>
      quotation.depth === 0 &&
      isCertain(facts, quotation) &&
      facts.zones[facts.blockAt(quotation.start)]?.name !== 'headline' &&
      !facts.insideQuotation(quotation.start) &&
      !insideQuotation(speeches, quotation.start),
  )
}

/** Speeches of several lines that open once, in straight marks too: what is quoted in them is no outer quotation. */
function speechesOver(facts: Facts): Quotation[] {
  const {read} = pairMarks(facts)
  return read.flatMap(({mark, role, partner}) =>
    role === 'opens' && partner >= 0 && facts.blockAt(mark.start) !== facts.blockAt((read[partner] as ReadMark).mark.start)
      ? {start: mark.start, end: (read[partner] as ReadMark).mark.end, marks: 'straight', depth: 0, state: 'open'}
      : [],
  )
}

/** All certain marks of a text, in order; `isTurned` tells the outer quotations that are to have the other kind of marks. */
export function marksOf(facts: Facts, isTurned: (outer: Quotation) => boolean): readonly Mark[] {
  const marks = new Map<number, Mark>()
  const {quotations, text} = facts
  // Whether the quotation that holds the next ones is turned; they are turned with it.
  let turned = false
  let end = 0
  const outer = new Set(outerQuotations(facts))
  for (const quotation of quotations) {
    if (quotation.depth === 0) {
      turned = outer.has(quotation) && isTurned(quotation)
      end = quotation.end
    }
    const kind = kindOf(quotation)
    if (kind === undefined || !isCertain(facts, quotation)) continue
    const inside = quotation.end <= end && turned
    const inner = {kind, turned: inside}
    marks.set(quotation.start, {at: quotation.start, role: 'opens', shape: shapeOf(text, quotation.start), ...inner})
    const last = quotation.end - 1
    if (quotation.state === 'closed') marks.set(last, {at: last, role: 'closes', shape: shapeOf(text, last), ...inner})
  }
  for (const mark of apostrophes(facts)) if (!marks.has(mark.at)) marks.set(mark.at, mark)
  return [...marks.values()].sort((a, b) => a.at - b.at)
}

function shapeOf(text: string, at: number): Shape {
  return /["']/.test(text[at] as string) ? 'straight' : 'curly'
}

const OPENING = {double: /["“]/, single: /['‘]/}
const CLOSING = {double: /["”]/, single: /['’]/}

/** Both marks stand in one block, of one kind and shape, each with a word on its inner side only, or the speech goes on in the next one. */
function isCertain(facts: Facts, quotation: Quotation): boolean {
  const {text} = facts
  const {start, end, state} = quotation
  const kind = kindOf(quotation)
  if (kind === undefined || end - start < 3 || !OPENING[kind].test(text[start] as string)) return false
  // A speech opens each of its paragraphs and closes the last.
  if (state === 'continued') return kind === 'double' && isFreeBefore(text, start) && !isFreeAfter(text, start + 1)
  if (state !== 'closed' || !CLOSING[kind].test(text[end - 1] as string)) return false
  if (shapeOf(text, start) !== shapeOf(text, end - 1)) return false
  if (!isFreeBefore(text, start) || isFreeAfter(text, start + 1) || isFreeBefore(text, end - 1) || !isFreeAfter(text, end)) return false
  if (kind === 'double') return isPaired(facts, start, end - 1)
  // ‘the crews’ boats’: a word that ends in s may be a possessive, and an apostrophe inside may be the closing mark.
  return !/s$/.test(text.slice(start, end - 1)) && !/[’'](?!\p{L})/u.test(text.slice(start + 1, end - 1))
}

/** Whether the mark at `start` opens and its partner stands at `end`; the marks are in order. */
function isPaired(facts: Facts, start: number, end: number): boolean {
  const {read} = pairMarks(facts)
  let low = 0
  let high = read.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read[middle] as ReadMark).mark.start < start) low = middle + 1
    else high = middle
  }
  const opened = read[low]
  return opened?.mark.start === start && opened.role === 'opens' && read[opened.partner]?.mark.start === end
}

/** Apostrophes in words, of possessives and of decades. */
function* apostrophes({text, tokens}: Facts): Generator<Mark> {
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] as number
    if (tokens.kind[index] === WORD && ((tokens.flags[index] as number) & APOSTROPHE) !== 0) {
      const end = tokens.start[index + 1] as number
      for (let at = start; at < end; at++)
        if (text[at] === "'" || text[at] === '’') yield {at, role: 'apostrophe', kind: 'single', shape: shapeOf(text, at), turned: false}
    } else if (tokens.kind[index] === PUNCTUATION && text[start] === "'" && isDecade(text, start) && tokenStarting(tokens, start) === index)
      yield {at: start, role: 'apostrophe', kind: 'single', shape: 'straight', turned: false}
  }
}

function isDecade(text: string, at: number): boolean {
  return isFreeBefore(text, at) && /^\d0s(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 5))
}
