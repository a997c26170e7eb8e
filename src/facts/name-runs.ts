import {classOf, LOWER, UPPER} from '../kernels/classes.js'
import {hashWord, wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, APOSTROPHE, CAPITAL, HAS_DIGIT, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'
import {titleAbbreviations} from '../lexicon/english.js'
import {nameParticles, nameSuffixes} from '../lexicon/given-names.js'

/** One word of a run of capitalised words; a possessive ending is left out, a hyphenated compound is one word. */
export interface NameWord {
  readonly start: number
  readonly end: number
  /** Token range `[first, last)`, possessive ending and the stop of an initial included. */
  readonly first: number
  readonly last: number
  /** Hash of the folded word: of its one token, or of the compound's first. */
  readonly hash: number
  readonly kind: 'word' | 'initial' | 'particle' | 'suffix'
  /** Two capitalised words joined by a hyphen or en dash ("Jean-Marc", "Blinken-Qin"). */
  readonly compound: boolean
  readonly possessive: boolean
  readonly caps: boolean
}

/** Words that stand together as a name does: capitalised, one space between, particles and initials among them. */
export interface NameRun {
  readonly words: readonly NameWord[]
  /** Whether a sentence begins with the run, so that its first word's capital says nothing. */
  readonly opens: boolean
}

/** The runs of one sentence, whose tokens are `[first, last)`. */
export function* runsIn(text: string, tokens: TokenTable, first: number, last: number): Generator<NameRun> {
  let opened = false
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] !== WORD) continue
    const opens = !opened
    opened = true
    const flags = tokens.flags[index] as number
    if ((flags & (CAPITAL | HAS_DIGIT)) !== CAPITAL) continue
    const words = withParticles(runFrom(text, tokens, index, last))
    yield {words, opens}
    index = (words.at(-1) as NameWord).last - 1
  }
}

function runFrom(text: string, tokens: TokenTable, from: number, last: number): NameWord[] {
  const words: NameWord[] = []
  let index = from
  for (;;) {
    const word = wordAt(text, tokens, index, last)
    words.push(word)
    if (word.possessive) return words
    // "Sen." ends what stands before the name.
    if (word.kind === 'word' && word.last > index + 1 && titleAbbreviations.has(word.hash)) return words
    const next = nextWord(text, tokens, word, last)
    if (next < 0) return words
    if (isCapital(tokens, next)) {
      index = next
      continue
    }
    const particles = particlesAt(text, tokens, next, last)
    if (particles === undefined) return words
    for (const particle of particles.words) words.push(particle)
    index = particles.next
  }
}

// Capitalised, these are particles inside a name ("Le Corre" is a given name's neighbour, "Al Gore" is not).
const capitalParticles = wordHashes('le la de del della di du van von der den al el bin ibn ben abu dos da')

/** Marks capitalised particles between two words, and at a name's head before another particle: "Ada Le Corre", "Von der Leyen". */
function withParticles(words: NameWord[]): NameWord[] {
  if (words.length < 3) return words
  return words.map((word, at) => {
    if (word.kind !== 'word' || at === words.length - 1 || word.compound || word.possessive || !capitalParticles.has(word.hash)) return word
    const next = words[at + 1]
    return at > 0
      ? next?.kind === 'word'
        ? {...word, kind: 'particle' as const}
        : word
      : next?.kind === 'particle'
        ? {...word, kind: 'particle' as const}
        : word
  })
}

/** The word behind one space (or, after an initial's stop, directly), or behind ", " where a suffix follows; -1 when the run ends. */
function nextWord(text: string, tokens: TokenTable, {last: after, kind}: NameWord, last: number): number {
  if (after >= last) return -1
  if (tokens.kind[after] === WORD) return kind === 'initial' ? after : -1
  if (tokens.kind[after] === SPACE && after + 1 < last) return tokens.kind[after + 1] === WORD ? after + 1 : -1
  const comma = tokens.kind[after] === PUNCTUATION && text.charCodeAt(tokens.start[after] as number) === 44
  if (comma && tokens.kind[after + 1] === SPACE && after + 2 < last && nameSuffixes.has(tokens.hash[after + 2] as number)) return after + 2
  return -1
}

function wordAt(text: string, tokens: TokenTable, index: number, last: number): NameWord {
  const start = tokens.start[index] as number
  let end = tokens.start[index + 1] as number
  let after = index + 1
  const hash = tokens.hash[index] as number
  let compound = false
  let at = index
  // "Jean-Marc", "Jae-in", "al-Sisi", "Blinken–Qin".
  while (after + 1 < last && isHyphen(text, tokens, after) && tokens.kind[after + 1] === WORD) {
    at = after + 1
    if (isCapital(tokens, at)) compound = true
    end = tokens.start[at + 1] as number
    after = at + 1
  }
  const possessive = ((tokens.flags[at] as number) & APOSTROPHE) !== 0 && /^['’]s$/i.test(text.slice(end - 2, end))
  const length = end - start
  const stop = after < last && tokens.kind[after] === PUNCTUATION && text.charCodeAt(tokens.start[after] as number) === 46
  const initial = length === 1 && stop
  const abbreviated = stop && (tokens.start[after + 1] as number) - (tokens.start[after] as number) === 1
  const suffix = nameSuffixes.has(hash)
  return {
    start,
    end: possessive ? end - 2 : end,
    first: index,
    last: (initial || suffix || titleAbbreviations.has(hash)) && abbreviated ? after + 1 : after,
    hash: possessive && at === index ? hashWord(text, tokens.start[at], end - 2) : hash,
    kind: length === 1 ? 'initial' : suffix ? 'suffix' : 'word',
    compound,
    possessive,
    caps: ((tokens.flags[index] as number) & ALL_CAPS) !== 0,
  }
}

/** Lower-case particles with a capitalised word behind them: "bin Salman", "de la Cruz", "al-Sisi". */
function particlesAt(text: string, tokens: TokenTable, from: number, last: number): {words: NameWord[]; next: number} | undefined {
  const words: NameWord[] = []
  let index = from
  while (words.length < 3 && index < last && tokens.kind[index] === WORD) {
    if (isCapital(tokens, index)) return words.length > 0 ? {words, next: index} : undefined
    if (!nameParticles.has(tokens.hash[index] as number)) return undefined
    const hyphen = isHyphen(text, tokens, index + 1)
    const next = index + 2
    if (!(hyphen || tokens.kind[index + 1] === SPACE) || next >= last) return undefined
    words.push({
      start: tokens.start[index] as number,
      end: tokens.start[index + 1] as number,
      first: index,
      last: index + 1,
      hash: tokens.hash[index] as number,
      kind: 'particle',
      compound: false,
      possessive: false,
      caps: false,
    })
    index = next
  }
  return undefined
}

function isCapital(tokens: TokenTable, index: number): boolean {
  return ((tokens.flags[index] as number) & (CAPITAL | HAS_DIGIT)) === CAPITAL
}

function isHyphen(text: string, tokens: TokenTable, index: number): boolean {
  if (tokens.kind[index] !== PUNCTUATION) return false
  const at = tokens.start[index] as number
  const unit = text.charCodeAt(at)
  return (unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013) && (tokens.start[index + 1] as number) === at + 1
}

/** Whether the letter at an offset is upper case and the one behind it is not: "Qin", not "BBC". */
export function isTitleCase(text: string, start: number): boolean {
  return classOf(text.charCodeAt(start)) === UPPER && classOf(text.charCodeAt(start + 1)) === LOWER
}
