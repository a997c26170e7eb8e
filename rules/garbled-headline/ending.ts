import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {WORD} from '../../src/kernels/tokenize.js'
import {bodyOf, type Heading} from '../../src/rule/headings.js'
import type {Range} from '../../src/view/view.js'

/** A heading's end behind which words are lost. */
export interface Ending extends Range {
  readonly kind: 'comma' | 'word' | 'cut' | 'separator'
  /** What the text has in the heading's place, where it has all of it. */
  readonly whole?: Range
}

// Headlines end in prepositions and verbs ("waiting for", "they are terrified of", "report says"), never in these.
const never = wordHashes('the a an and or')

/** Where a heading breaks off: by an ellipsis after a space, a mark or a word that ends nothing, or the headline in the text that goes on. */
export function endingOf(facts: Facts, heading: Heading, core: Range): Ending | undefined {
  // Lines between paragraphs bring in a quotation ("The skipper said,"), headlines of one or two words address somebody.
  if (heading.kind === 'crosshead') return undefined
  const {text, tokens} = facts
  const {start, end} = core
  const shown = text.slice(start, end)
  // Search engines cut at a word and put a space before the dots ("What to ..."); "WATCH THIS…" is meant so.
  const dots = / ?(?:\.{3}|…)$/.exec(shown)
  if (dots !== null) {
    const from = start + dots.index
    const whole = wholeOf(facts, heading, {start, end: from})
    const at = text[from] === ' ' ? from + 1 : from
    // "THE MAYOR SAID…" may be meant so; not where the text has the same headline and goes on with it.
    if (at === from && whole === undefined && !goesOn(facts, heading, {start, end: from}, /^ ?\p{L}/u)) return undefined
    return {kind: 'cut', start: at, end, ...(whole === undefined ? {} : {whole})}
  }
  let last = facts.tokenAt(end - 1)
  while (last > 0 && (tokens.start[last] as number) >= end) last--
  const at = tokens.start[last] as number
  if (!/\s\S+\s/.test(shown)) return undefined
  if (text[at] === ',') return {kind: 'comma', start: at, end: at + 1}
  if (/\s(?:\||::|»|--?|–|—)$/.test(shown)) return {kind: 'separator', start: at, end}
  if (tokens.kind[last] !== WORD) return undefined
  const word = text.slice(at, end)
  // "Vitamin A".
  if (never.has(tokens.hash[last] as number) && word !== 'A') return {kind: 'word', start: at, end}
  if (heading.kind !== 'title' || !goesOn(facts, heading, core, /^\p{Ll}/u)) return undefined
  const whole = wholeOf(facts, heading, core)
  return {kind: 'cut', start: at, end, ...(whole === undefined ? {} : {whole})}
}

// Units; a shorter title may be the beginning of a first sentence by chance.
const LONG = 20

/** Whether the text begins with the title's part `core` and goes on, as "… in the Strai" does in "… in the Strait of". */
function goesOn(facts: Facts, heading: Heading, core: Range, rest: RegExp): boolean {
  if (heading.kind !== 'title' || facts.other === undefined || core.end - core.start < LONG) return false
  const {text, blocks} = facts.other
  const from = blocks[0]?.start ?? 0
  const title = facts.text.slice(core.start, core.end).trim()
  return text.startsWith(title, from) && rest.test(text.slice(from + title.length, from + title.length + 2))
}

/** Units by which a whole headline is longer than what is left of it, at most. */
const LONGER = 120
// Blocks of a text at whose head its own headline may stand: behind a section's name, a date, a byline.
const HEAD = 3

/** The headline among the text's first blocks that begins as the title does, where it is a block of its own. */
function wholeOf(facts: Facts, heading: Heading, core: Range): Range | undefined {
  const body = heading.kind === 'title' ? bodyOf(facts, heading)?.facts : undefined
  const title = facts.text.slice(core.start, core.end).trim()
  if (body === undefined || title.length < LONG || body.layout === 'flat') return undefined
  for (const {start, end} of body.blocks.slice(0, HEAD)) {
    if (end - start <= title.length || end - start > title.length + LONGER || !body.text.startsWith(title, start)) continue
    if (/[.…]$/.test(body.text.slice(start, end)) || !/^[\p{L}\p{N}’'-]*(?=[\s,:;?!]|$)/u.test(body.text.slice(start + title.length, end)))
      continue
    return {start, end}
  }
  return undefined
}
