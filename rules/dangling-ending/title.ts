import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {WORD} from '../../src/kernels/tokenize.js'
import type {Ending} from './rule.js'

// Headlines end in prepositions and verbs ("waiting for", "they are terrified of", "report says"), never in these.
const never = wordHashes('the a an and or')

/** Where a title breaks off: by an ellipsis after a space, a word that ends nothing, or the headline in the text that goes on. */
export function titleEnding(facts: Facts): Ending | undefined {
  const {text, tokens} = facts
  const end = text.trimEnd().length
  // Search engines cut at a word and put a space before the dots ("What to ..."); "WATCH THIS…" is meant so.
  const dots = / (?:\.{3}|…)$/.exec(text.slice(0, end))
  if (dots !== null) return {kind: 'title', start: dots.index + 1, end}
  // "THE MAYOR SAID…" may be meant so; not where the text has the same headline and goes on with it.
  const short = /(?:\.{3}|…)$/.exec(text.slice(0, end))
  if (short !== null) return goesOn(facts, short.index, /^ ?\p{L}/u) ? {kind: 'title', start: short.index, end} : undefined
  let last = tokens.count - 1
  while (last >= 0 && (tokens.start[last] as number) >= end) last--
  if (last < 2) return undefined
  const start = tokens.start[last] as number
  if (text[start] === ',') return {kind: 'comma', start, end: start + 1}
  if (tokens.kind[last] !== WORD) return undefined
  if (never.has(tokens.hash[last] as number) && text.slice(start, end) !== 'A') return {kind: 'word', start, end}
  return goesOn(facts, end, /^\p{Ll}/u) ? {kind: 'title', start, end} : undefined
}

// Units; a shorter title may be the beginning of a first sentence by chance.
const LONG = 20

/** Whether the text begins with the title's first `end` units and goes on, as "… in the Strai" does in "… in the Strait of". */
function goesOn({text, other}: Facts, end: number, rest: RegExp): boolean {
  if (other === undefined || end < LONG) return false
  const from = other.blocks[0]?.start ?? 0
  const title = text.slice(0, end).trim()
  return other.text.startsWith(title, from) && rest.test(other.text.slice(from + title.length, from + title.length + 2))
}
