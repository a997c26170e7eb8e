import type {Facts} from '../facts/facts.js'
import type {Block} from '../facts/layout.js'

/** A heading of the article: its title, the headline at the head of a text that has no title, or a crosshead. */
export interface Heading {
  readonly kind: 'title' | 'headline' | 'crosshead'
  /** Its tokens and offsets, white space at its ends left out. */
  readonly block: Block
}

/** The article's own headline where this field holds it: the title, or the first headline of a text without one. */
export function headlineOf(facts: Facts): Heading | undefined {
  const {blocks, zones, field, other} = facts
  if (field === 'title') {
    const [first] = blocks
    const last = blocks.at(-1)
    return first && last && {kind: 'title', block: {start: first.start, end: last.end, first: first.first, last: last.last}}
  }
  if (other !== undefined && other.text.trim() !== '') return undefined
  const block = blocks[zones.findIndex(({name}) => name === 'headline')]
  return block && {kind: 'headline', block}
}

/** All headings of a field, in order. */
export function* headingsOf(facts: Facts): Generator<Heading> {
  const headline = headlineOf(facts)
  if (headline !== undefined) yield headline
  if (facts.field === 'title') return
  for (let at = 0; at < facts.zones.length; at++)
    if (facts.zones[at]?.name === 'crosshead') yield {kind: 'crosshead', block: facts.blocks[at] as Block}
}

/** The tokens `[from, to)` that follow a headline: the article's running text, in the field that holds it. */
export function bodyOf(
  facts: Facts,
  {kind, block}: Heading,
): {readonly facts: Facts; readonly from: number; readonly to: number} | undefined {
  if (kind === 'title') return facts.other && {facts: facts.other, from: 0, to: facts.other.tokens.count}
  return {facts, from: block.last, to: facts.tokens.count}
}
