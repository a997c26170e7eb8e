import {equalsFolded, hashWord} from '../kernels/fold.js'
import {ONE_WAY, PAIRS} from './spellings.data.js'

/** The variety that a spelling belongs to, and no other. */
export type Variety = 'en-US' | 'en-GB'

/** A word that one variety of English spells so and the other otherwise. */
export interface Spelling {
  readonly variety: Variety
  /** The form of the other variety, in lower case; absent where it depends on the sense ("license", "meter"). */
  readonly other: string | undefined
  /** -ise or -ize: an English text may have -ize throughout, as Oxford does. */
  readonly isIze: boolean
}

interface Entry extends Spelling {
  readonly word: string
}

let table: Map<number, Entry> | undefined
/** One bit for the lowest 16 bits of each hash: most words are turned away by it. */
const bits = new Uint8Array(1 << 16)

function load(): Map<number, Entry> {
  const entries = new Map<number, Entry>()
  const add = (word: string, variety: Variety, other: string | undefined): void => {
    const hash = hashWord(word)
    bits[hash & 0xffff] = 1
    entries.set(hash, {word, variety, other, isIze: other !== undefined && isIze(word, other)})
  }
  for (const line of PAIRS.split('\n')) {
    const [stem = '', british = '', american = ''] = line.split('|')
    add(stem + british, 'en-GB', stem + american)
    add(stem + american, 'en-US', stem + british)
  }
  for (const line of ONE_WAY.split('\n')) {
    const [word = '', other = ''] = line.split('>')
    add(word, entries.get(hashWord(other))?.variety === 'en-GB' || other === 'analyses' ? 'en-US' : 'en-GB', other)
  }
  return entries
}

/** Whether the forms differ by the s or z of -ise alone: "organise", "organization", and not "analyse". */
function isIze(word: string, other: string): boolean {
  let at = 0
  while (word[at] === other[at]) at++
  return word[at - 1] === 'i' && (word[at] === 's' || word[at] === 'z') && word.slice(at + 1) === other.slice(at + 1)
}

/** The variety of the word `text[start, end)`, whose hash the tokenizer knows; undefined for words that both spell alike. */
export function spellingOf(text: string, start: number, end: number, hash: number): Spelling | undefined {
  table ??= load()
  if (bits[hash & 0xffff] === 0) return undefined
  const entry = table.get(hash)
  return entry !== undefined && equalsFolded(text, start, end, entry.word) ? entry : undefined
}

/** A lower-case word as the wanted variety spells it. */
export function inVariety(word: string, wanted: Variety | undefined): string {
  const spelling = wanted === undefined ? undefined : spellingOf(word, 0, word.length, hashWord(word))
  return spelling === undefined || spelling.variety === wanted ? word : (spelling.other ?? word)
}
