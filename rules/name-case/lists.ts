import {hashWord} from '../../src/kernels/fold.js'
import namesText from './names.js'
import phrasesText from './phrases.js'

/** `certain`: no right text has it in small letters. `nation`: some names of plants and dishes have. `kitchen`: many have. `month`: a word too. `media`: needs a source's place. */
type Class = 'certain' | 'likely' | 'nation' | 'kitchen' | 'month' | 'media'

export interface Name {
  readonly right: string
  readonly class: Class
}

export interface Phrase {
  readonly words: readonly string[]
  readonly hashes: readonly number[]
  readonly class: Class
  /** Whether it is meant where all its words are small. */
  readonly whole: boolean
  /** Whether the article must have it with its capitals elsewhere. */
  readonly attested: boolean
}

/** Always capitalised words by the tokenizer's hash, each with its possessive form (`britain's`). */
export const names: ReadonlyMap<number, Name> = readNames()

/** Names of several words by the hash of the last word and of its possessive form, the longest first. */
export const phrases: ReadonlyMap<number, readonly Phrase[]> = readPhrases()

// One byte for each ending of a hash, since every word of the text is asked.
const endings = new Uint8Array(8192)
for (const hash of names.keys()) endings[hash & 8191] = 1
for (const hash of phrases.keys()) endings[hash & 8191] = 1

/** Whether a list may have the word with this hash. */
export function isListed(hash: number): boolean {
  return endings[hash & 8191] === 1 && (names.has(hash) || phrases.has(hash))
}

function readNames(): Map<number, Name> {
  const found = new Map<number, Name>()
  let here: Class = 'certain'
  for (const line of lines(namesText)) {
    if (line.startsWith('= ')) here = line.slice(2) as Class
    else
      for (const right of line.split(' ')) {
        found.set(hashWord(right), {right, class: here})
        found.set(hashWord(`${right}'s`), {right, class: here})
      }
  }
  return found
}

function readPhrases(): Map<number, Phrase[]> {
  const found = new Map<number, Phrase[]>()
  let here: Class = 'certain'
  for (const line of lines(phrasesText)) {
    if (line.startsWith('= ')) {
      here = line.slice(2) as Class
      continue
    }
    const words = line.replace(/^[!?] /, '').split(' ')
    const phrase = {
      words,
      hashes: words.map((word) => hashWord(word)),
      class: here,
      whole: line.startsWith('! ') || line.startsWith('? '),
      attested: line.startsWith('? '),
    }
    const last = words.at(-1) as string
    for (const form of [last, `${last}'s`]) {
      const held = found.get(hashWord(form)) ?? []
      held.push(phrase)
      found.set(
        hashWord(form),
        held.sort((one, other) => other.words.length - one.words.length),
      )
    }
  }
  return found
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
