import type {Facts} from './facts.js'
import {NOBODY, type Speaker, speakersOf} from './speakers.js'
import {readWording, type Wording} from './wording.js'

/** A quotation that is worth comparing with others. Offsets of the field's text, marks left out. */
export interface Statement {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly wording: Wording
  readonly speaker: Speaker
}

/** Words of content below which a quotation says too little to be known again ("very good", "my friend"). */
const LEAST = 3

/** Longer statements are compared by their first so many units; of 45,000 quotations in the scraped sample 526 have more. */
const LONGEST_STATEMENT = 400

const known = new WeakMap<Facts, readonly Statement[]>()

/** The statements of one field, in order; kept as long as the facts are. */
export function statementsOf(facts: Facts): readonly Statement[] {
  const found = known.get(facts) ?? read(facts)
  known.set(facts, found)
  return found
}

function read(facts: Facts): Statement[] {
  const quotations = facts.quotations.filter(({depth, state}) => depth === 0 && state !== 'open')
  const worth = quotations.map(({start, end, state}) => {
    const [from, to] = trimmed(facts.text, start + 1, state === 'closed' ? end - 1 : end)
    const text = cut(facts.text.slice(from, to))
    const wording = readWording(text)
    return wording.content < LEAST ? undefined : {start: from, end: to, text, wording}
  })
  if (worth.every((one) => one === undefined)) return []
  const speakers = speakersOf(facts, quotations)
  return worth.flatMap((one, at) => (one === undefined ? [] : [{...one, speaker: speakers[at] ?? NOBODY}]))
}

/** Without white space at the ends. */
function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return [from, to]
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST_STATEMENT) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_STATEMENT - 1))}…`
}
