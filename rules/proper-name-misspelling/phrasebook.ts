import {hashWord} from '../../src/kernels/fold.js'
import phrasesText from './phrases.js'
import wordsText from './words.js'

/** A phrase and the place of one of its words. */
export interface Gap {
  readonly words: readonly string[]
  readonly at: number
}

// Words that turn up for a word of a phrase and make no sense there ("Untied States", "Prime Minster").
const ABSURD = 'untied sate sates stares minster prim whit wold curt pubic foreing sectary'.split(' ')
const absurd: ReadonlySet<number> = new Set(ABSURD.map((word) => hashWord(word)))
// One byte for each ending of a hash, since every capitalised word of the text is asked.
const endings = new Uint8Array(1024)
for (const hash of absurd) endings[hash & 1023] = 1

/** Whether a word of the dictionaries is asked all the same, by the tokenizer's hash. */
export function isAbsurd(hash: number): boolean {
  return endings[hash & 1023] === 1 && absurd.has(hash)
}

let byLeft: Map<number, Gap[]> | undefined
let byRight: Map<number, Gap[]> | undefined
const NONE: readonly Gap[] = []

/**
 * Phrases in which a word with this first letter (a code unit) stands directly after the one with this hash.
 * With `gapsBefore` the one door by which names of organisations, offices, places and events come in, for
 * whoever knows more of them.
 */
export function gapsAfter(left: number, first: number): readonly Gap[] {
  if (byLeft === undefined) load()
  return byLeft?.get(gapKey(left, first)) ?? NONE
}

/** Phrases whose first word begins with this letter and stands directly before the one with this hash. */
export function gapsBefore(right: number, first: number): readonly Gap[] {
  if (byRight === undefined) load()
  return byRight?.get(gapKey(right, first)) ?? NONE
}

function gapKey(hash: number, first: number): number {
  return hash ^ Math.imul(first, 0x9e3779b1)
}

function load(): void {
  const left = new Map<number, Gap[]>()
  const right = new Map<number, Gap[]>()
  for (const line of phrasesText.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const words = line.split(' ')
    words.forEach((word, at) => {
      if (word.length < SHORTEST) return
      if (at === 0) put(right, gapKey(hashWord(words[1] as string), word.charCodeAt(0)), {words, at})
      else put(left, gapKey(hashWord(words[at - 1] as string), word.charCodeAt(0)), {words, at})
    })
  }
  byLeft = left
  byRight = right
}

/** Letters of the shortest word that is looked for. */
export const SHORTEST = 4

function put(index: Map<number, Gap[]>, key: number, gap: Gap): void {
  const held = index.get(key)
  if (held === undefined) index.set(key, [gap])
  else held.push(gap)
}

let alone: ReadonlyMap<number, readonly string[]> | undefined

/** Countries, nations, months and days that begin and end with the same letters and are as long, but for one letter. */
export function wordsNear(word: string): readonly string[] {
  alone ??= loadWords()
  return alone.get(aloneKey(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)) ?? []
}

/** Whether there are such words for a first and a last letter (code units) and a length. */
export function hasNear(first: number, last: number, length: number): boolean {
  alone ??= loadWords()
  return alone.has(aloneKey(first, last, length))
}

function loadWords(): ReadonlyMap<number, readonly string[]> {
  const made = new Map<number, string[]>()
  for (const line of wordsText.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    for (let length = line.length - 1; length <= line.length + 1; length++) {
      const key = aloneKey(line.charCodeAt(0), line.charCodeAt(line.length - 1), length)
      const held = made.get(key)
      if (held === undefined) made.set(key, [line])
      else held.push(line)
    }
  }
  return made
}

function aloneKey(first: number, last: number, length: number): number {
  return (length * 128 + (first & 127)) * 128 + (last & 127)
}
