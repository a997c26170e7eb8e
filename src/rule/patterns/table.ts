import type {Facts} from '../../facts/facts.js'
import {hashWord, wordHashes} from '../../kernels/fold.js'
import {BREAK, NUMBER, PUNCTUATION, SPACE} from '../../kernels/tokenize.js'
import {functionWords} from '../../lexicon/english.js'
import type {Range} from '../../view/view.js'
import type {PhraseEntry} from './entries.js'
import {anchorsOf, type Element, isAnchor, type Neighbour, neighbourOf, readPattern} from './language.js'
import {tellsOfPast} from './tense.js'
import {beside, run, type State} from './walk.js'

/** A phrase of the table where it stands. Offsets are those of what is wrong. */
export interface PhraseMatch extends Range {
  readonly entry: PhraseEntry
  /** What slots and round brackets hold, by name (`weekday`) and number (`1`). */
  readonly held: ReadonlyMap<string, string>
}

/** A pattern with the element at which it is looked up. */
interface Pattern {
  readonly entry: PhraseEntry
  readonly before: readonly Element[]
  readonly anchor: Element
  readonly after: readonly Element[]
  /** What stands directly before and behind the anchor: the cheap question, which most places fail. */
  readonly left: Neighbour
  readonly right: Neighbour
  readonly unless: Company
  readonly needs: Company
}

interface Company {
  readonly behind?: ReadonlySet<number>
  readonly before?: ReadonlySet<number>
  readonly sentence?: ReadonlySet<number>
}

/**
 * Many patterns, found in one pass: each is looked up by the hash of its rarest word, and the rest is read from there to
 * both sides. Words are parted by one gap; marks stand only where a pattern has them.
 */
export class PatternTable {
  readonly #byWord = new Map<number, Pattern[]>()
  /** By the last 16 bits of a hash: one look for most words. */
  readonly #asked = new Uint8Array(65536)

  constructor(entries: readonly PhraseEntry[]) {
    for (const entry of entries) for (const pattern of entry.patterns) this.#add(entry, readPattern(pattern))
  }

  #add(entry: PhraseEntry, elements: readonly Element[]): void {
    const at = rarest(elements)
    const anchor = elements[at] as Element
    const before = elements.slice(0, at).reverse()
    const after = elements.slice(at + 1)
    const single = anchor.type !== 'choice' || anchor.choices.every((choice) => choice.length === 1)
    const pattern: Pattern = {
      entry,
      before,
      anchor,
      after,
      left: neighbourOf(before, false),
      right: single ? neighbourOf(after, true) : undefined,
      unless: companyOf(entry.unless),
      needs: companyOf(entry.needs),
    }
    for (const hash of anchorsOf(anchor)) {
      this.#asked[hash & 65535] = 1
      const patterns = this.#byWord.get(hash)
      if (patterns === undefined) this.#byWord.set(hash, [pattern])
      else if (patterns.at(-1) !== pattern) patterns.push(pattern)
    }
  }

  /** All matches in order; of those that overlap the first, and of those the longest. */
  matches(facts: Facts): PhraseMatch[] {
    const {hash, count} = facts.tokens
    const found: PhraseMatch[] = []
    for (let index = 0; index < count; index++) {
      if (this.#asked[(hash[index] as number) & 65535] === 0) continue
      for (const pattern of this.#byWord.get(hash[index] as number) ?? []) {
        const match = matchAt(facts, pattern, index)
        if (match !== undefined) found.push(match)
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = -1
    return found.filter((match) => {
      if (match.start < end) return false
      end = match.end
      return true
    })
  }
}

/** Place of the element by which a pattern is looked up: the one with the fewest function words among its own, then the fewest words. */
function rarest(elements: readonly Element[]): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  elements.forEach((element, at) => {
    if (!isAnchor(element)) return
    const hashes = anchorsOf(element)
    const weight = hashes.length + 1000 * hashes.filter((hash) => functionWords.has(hash)).length
    if (weight >= least) return
    best = at
    least = weight
  })
  return best
}

function companyOf(company: PhraseEntry['unless']): Company {
  return Object.fromEntries(Object.entries(company ?? {}).map(([where, words]) => [where, wordHashes(words)]))
}

/** Whether what a pattern has beside its anchor stands there; a gap may lie between. */
function isBeside({tokens}: Facts, neighbour: Neighbour, index: number, step: 1 | -1): boolean {
  if (neighbour === undefined) return true
  const kind = tokens.kind[index + step]
  const at = kind === SPACE || kind === BREAK ? index + 2 * step : index + step
  return neighbour === 'figure' ? tokens.kind[at] === NUMBER : neighbour.has(tokens.hash[at] ?? 0)
}

function matchAt(facts: Facts, pattern: Pattern, index: number): PhraseMatch | undefined {
  if (!isBeside(facts, pattern.right, index, 1) || !isBeside(facts, pattern.left, index, -1)) return undefined
  const soft = facts.layout === 'hard-wrapped' || facts.view.removal === 'blocks'
  const state: State = {facts, soft, first: index, last: index, open: -1, close: -1, held: new Map()}
  const {before, anchor, after} = pattern
  let made: PhraseMatch | undefined
  const done = (): boolean => {
    made = finish(state, pattern)
    return made !== undefined
  }
  // The anchor's own words are read forward from its first token.
  run(
    state,
    [anchor, ...after],
    0,
    index,
    true,
    (last) => {
      state.last = last
      return run(
        state,
        before,
        0,
        index - 1,
        false,
        (first) => {
          state.first = first
          return done()
        },
        index,
      )
    },
    index - 1,
  )
  return made
}

/** Tokens to both sides of a match in which a word of its sentence is looked for; sentences of news have half as many. */
const REACH = 120

/** The match, where the conditions of its entry hold. */
function finish(state: State, {entry, unless, needs}: Pattern): PhraseMatch | undefined {
  const {facts, first, last} = state
  const {text, tokens} = facts
  const start = tokens.start[state.open < 0 ? first : state.open] as number
  const end = tokens.start[(state.close < 0 ? last : state.close) + 1] as number
  if (isPart(state)) return undefined
  if (hasAny(state, unless) || (entry.needs !== undefined && !hasAny(state, needs))) return undefined
  if (entry.outside === true && facts.insideQuotation(start)) return undefined
  if (entry.tense === 'past' && !tellsOfPast(facts, first, last)) return undefined
  const held = new Map([...state.held].map(([name, [from, to]]) => [name, text.slice(tokens.start[from], tokens.start[to + 1])]))
  return {entry, start, end, held}
}

/** The match begins or ends inside a compound: "co-urge", "this Sunday-night". */
function isPart({facts: {text, tokens}, first, last}: State): boolean {
  const joins = (offset: number): boolean => /[-\u2010\u2011]/.test(text.charAt(offset))
  return joins((tokens.start[first] as number) - 1) || joins(tokens.start[last + 1] as number)
}

/** Whether one of the words stands where it is looked for. */
function hasAny(state: State, {behind, before, sentence}: Company): boolean {
  const {facts, first, last} = state
  const {text, tokens} = facts
  const at = (index: number): number =>
    tokens.kind[index] === PUNCTUATION ? hashWord(text.slice(tokens.start[index], tokens.start[index + 1])) : (tokens.hash[index] ?? 0)
  if (behind?.has(at(beside(state, first - 1, false)))) return true
  if (before?.has(at(beside(state, last + 1, true)))) return true
  if (sentence === undefined) return false
  const which = facts.sentenceAt(tokens.start[first] as number)
  const from = Math.max(facts.sentences.first[which] ?? 0, first - REACH)
  const to = Math.min(facts.sentences.last[which] ?? 0, last + REACH)
  for (let index = from; index < to; index++) if (sentence.has(at(index))) return true
  return false
}

/**
 * A template with what the match holds in its places, `{found}` the whole of it; it begins with a capital where the match
 * does, and white space is single spaces.
 */
export function filled(template: string, {start, end, held}: PhraseMatch, {text}: Facts): string {
  const found = text.slice(start, end)
  const made = template.replace(/\{([^{}]+)\}/g, (slot, name: string) =>
    (name === 'found' ? found : (held.get(name) ?? slot)).replace(/\s+/g, ' '),
  )
  const first = found.charAt(0)
  return first !== first.toLowerCase() ? made.charAt(0).toUpperCase() + made.slice(1) : made
}
