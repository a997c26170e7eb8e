import type {Facts} from '../../src/facts/facts.js'
import {hashWord} from '../../src/kernels/fold.js'
import {foldPlain} from '../../src/kernels/marks.js'
import {ALL_CAPS, NUMBER, WORD} from '../../src/kernels/tokenize.js'
import {functionWords} from '../../src/lexicon/english.js'
import {american, stemOf} from '../../src/lexicon/stems.js'

export interface Body {
  readonly facts: Facts
  readonly from: number
  readonly to: number
}

/** The words and numbers of a body by their stems, with the tokens where they stand. */
export type BodyWords = ReadonlyMap<string, readonly number[]>

/** Reads the words of a body. */
export function bodyWords({facts, from, to}: Body): BodyWords {
  const at = new Map<string, number[]>()
  for (let index = from; index < to; index++) {
    const kind = facts.tokens.kind[index]
    if (kind !== WORD && kind !== NUMBER) continue
    const stem = stemAt(facts, index)
    const places = at.get(stem)
    if (places === undefined) at.set(stem, [index])
    else places.push(index)
  }
  return at
}

// Letters; a headline's "rats" stand in the text as "rat".
const SHORTEST = 3

/** The stem of a token: of a word, or a number as it stands. */
export function stemAt({text, tokens}: Facts, index: number): string {
  const word = text.slice(tokens.start[index], tokens.start[index + 1])
  if (tokens.kind[index] === NUMBER) return word
  const plain = foldPlain(word)
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '')
  return stemOf(american(plain), SHORTEST)
}

// Beside the function words, these say nothing of what is quoted.
const plain = new Set(
  `very really just even ever never still also much many such more most every each other own same too here there now then again
  get gets got getting make makes made go goes going gone come comes came take takes took know say says said tell told think thing things
  way lot let put want wants need needs good bad big new old great right well back year years day days time times people man men woman women
  don't won't can't didn't doesn't isn't wasn't aren't i'm i've i'd i'll we're we've we'll you're they're it's that's there's he's she's gonna gotta
  me my mine your yours our ours us him his her hers them their theirs myself yourself himself herself itself themselves
  am is are was were be been being do does did done has have had having will would can could should may might must shall cannot
  why how when where while because since before after about against between under through during without within across around
  yes yet ever both few less least any anyone anything everyone everything someone something nobody nothing these those this that`
    .split(/\s+/)
    .map((word) => hashWord(word)),
)

/** Whether a token of a headline tells what is quoted. */
export function isTelling({tokens}: Facts, index: number): boolean {
  if (tokens.kind[index] === NUMBER) return true
  const length = (tokens.start[index + 1] as number) - (tokens.start[index] as number)
  if (tokens.kind[index] !== WORD || (length < 3 && ((tokens.flags[index] as number) & ALL_CAPS) === 0)) return false
  const hash = tokens.hash[index] as number
  return !functionWords.has(hash) && !plain.has(hash)
}
