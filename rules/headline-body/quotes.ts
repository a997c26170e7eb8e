import type {Facts} from '../../src/facts/facts.js'
import type {Quotation} from '../../src/facts/quotations.js'
import {CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Heading} from '../../src/rule/headings.js'
import type {Evidence} from '../../src/rule/rule.js'
import {type Body, type BodyWords, bodyWords, isTelling, stemAt} from './body.js'
import type {Unmatched} from './rule.js'

/** The quotations of a headline none, or few, of whose telling words stand in the body in any form. */
export function* strayQuotes(facts: Facts, {block}: Heading, body: Body): Generator<Unmatched> {
  let words: BodyWords | undefined
  for (const quotation of facts.quotations) {
    if (quotation.start < block.start || quotation.end > block.end || quotation.state !== 'closed' || quotation.depth > 0) continue
    const telling = tellingWords(facts, quotation)
    // Most quotations stand in the body word for word; the others are looked for by their stems.
    if (telling.length === 0 || standing(facts, telling, body) * 3 > telling.length) continue
    words ??= bodyWords(body)
    const known = words
    const missing = telling.filter((index) => !known.has(stemAt(facts, index)) && !isCompound(stemAt(facts, index), known))
    const all = missing.length === telling.length
    if (missing.length === 0 || (!all && (missing.length < 2 || missing.length * 3 < telling.length * 2))) continue
    const literal = isLiteral(quotation)
    // ‘Avengers’ or ‘Caravan’, where every word has a capital: the name of a work, or a word that the writer doubts.
    if (!literal && telling.length === 1 && isCapital(facts, telling[0] as number) && !isSentenceCase(facts, block)) continue
    const nearest = nearestIn(facts, quotation, body, words)
    yield {
      start: quotation.start,
      end: quotation.end,
      kind: 'quote',
      severity: all && (telling.length > 1 || (literal && isSentenceCase(facts, block))) ? 'warning' : 'info',
      missing: missing.map((index) => facts.text.slice(facts.tokens.start[index], facts.tokens.start[index + 1])),
      nearest: [...(nearest === undefined ? [] : [nearest]), ...shortQuotes(facts, body)],
    }
  }
}

/** How many of the words of a quotation stand in the body as they are. */
function standing({tokens}: Facts, telling: readonly number[], {facts, from, to}: Body): number {
  const wanted = new Set(telling.map((index) => tokens.hash[index] as number))
  wanted.delete(0)
  const {hash} = facts.tokens
  let found = 0
  for (let index = from; index < to && wanted.size > 0; index++) if (wanted.delete(hash[index] as number)) found++
  return found
}

/** Single marks stand in headlines round what is only claimed too; double marks quote. */
function isLiteral({marks}: Quotation): boolean {
  return marks === 'curly' || marks === 'straight' || marks === 'guillemets'
}

function isCapital({tokens}: Facts, index: number): boolean {
  return ((tokens.flags[index] as number) & CAPITAL) !== 0
}

/** Whether at least a third of a headline's words are in lower case; in headlines that shout and doubt in marks fewer are. */
function isSentenceCase({tokens}: Facts, {first, last}: Heading['block']): boolean {
  let words = 0
  let lower = 0
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] !== WORD) continue
    words++
    if (((tokens.flags[index] as number) & CAPITAL) === 0) lower++
  }
  return lower * 3 >= words
}

function tellingWords(facts: Facts, {start, end}: Quotation): number[] {
  const found: number[] = []
  for (let index = facts.tokenAt(start); index < facts.tokens.count && (facts.tokens.start[index] as number) < end; index++)
    if (isTelling(facts, index)) found.push(index)
  return found
}

/** "counter-terror" in the headline, "counterterrorism" in the body, or the other way round. */
function isCompound(stem: string, words: BodyWords): boolean {
  if (stem.length < LONG) return false
  for (const other of words.keys()) if (other.length >= LONG && (other.includes(stem) || stem.includes(other))) return true
  return false
}

/** Letters of a stem that may stand in another word by more than chance. */
const LONG = 5

/** What the body has before the word that follows the quotation: "productive discussions" for “constructive” discussions. */
function nearestIn(facts: Facts, quotation: Quotation, {facts: held, from}: Body, words: BodyWords): Evidence | undefined {
  const {tokens} = facts
  const next = facts.tokenAt(quotation.end - 1) + 2
  if (tokens.kind[next - 1] !== SPACE || next >= tokens.count || !isTelling(facts, next)) return undefined
  for (const place of words.get(stemAt(facts, next)) ?? []) {
    const before = place - 2
    if (before < from || held.tokens.kind[before + 1] !== SPACE || !isTelling(held, before)) continue
    if (isCapital(held, before) || isCapital(held, place)) continue
    const [start, end] = [held.tokens.start[before] as number, held.tokens.start[place + 1] as number]
    return {kind: 'body', text: held.text.slice(start, end), ...(held === facts ? {start, end} : {})}
  }
  return undefined
}

/** Units of a quotation that may be what the headline had before it was reworded, and how many are shown. */
const SHORT_QUOTE = 50
const MOST_SHOWN = 3

/** The first short quotations of the body. */
function shortQuotes(facts: Facts, {facts: held, from}: Body): Evidence[] {
  const start = held.tokens.start[from] as number
  return held.quotations
    .filter((one) => one.start >= start && one.state === 'closed' && one.depth === 0 && one.end - one.start <= SHORT_QUOTE)
    .slice(0, MOST_SHOWN)
    .map((one) => ({
      kind: 'body',
      text: held.text.slice(one.start, one.end),
      ...(held === facts ? {start: one.start, end: one.end} : {}),
    }))
}
