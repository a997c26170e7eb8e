import type {Facts} from '../facts/facts.js'
import {type Block, countWords} from '../facts/layout.js'
import {isStop} from '../facts/sentences.js'
import {BREAK, CAPITAL, LITERAL, NUMBER, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'
import {blockRemoval, type Removable} from './removal.js'
import type {Tier} from './rule.js'
import {nextWord, type PhraseTable} from './table.js'

/** Furniture found by its words. */
export type Furniture = Removable

/**
 * Where a headline ends that a phrase of running text announces ("READ MORE: …"): the token after its
 * last one, and how sure that is; `undefined` where nothing tells. `start` is the phrase's first token.
 */
export type Border = (facts: Facts, from: number, limit: number, start: number) => {readonly end: number; readonly tier: Tier} | undefined

// Words; a line of furniture is short, and the bound keeps the cost linear.
const LONGEST_BLOCK = 80
// One short phrase ("He closed the laptop. Add a comment.") may be the prose's own last sentence.
const LEAST_RUN = 6
// Words of a linked headline in a list; of 4,925 headlines 99.8 % have no more.
const LONGEST_ITEM = 25

/** How phrases cover a block from end to end: 1 likely, 2 certain, 3 certain anywhere. */
interface Cover {
  readonly weight: number
  /** Its last phrase heads a list. */
  readonly heading: boolean
  /** The words that its last phrase leaves open go on over several sentences ("Share this story everywhere. If you know …"). */
  readonly long: boolean
}

/** Finds blocks covered by phrases, lists under a heading phrase, and runs of phrases inside other text. */
export function* findFurniture(facts: Facts, phrases: PhraseTable, border?: Border): Generator<Furniture> {
  const {blocks} = facts
  const covers = blocks.map((block) => coverOf(facts, block, phrases))
  const items = listItems(facts, covers)
  const taken = chains(facts, covers, items)
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (taken[at] === true) {
      yield {start: block.start, end: block.end, tier: covers[at]?.long === true ? 'unsafe' : 'safe', removal: blockRemoval(facts, at)}
    } else yield* runsIn(facts, block, phrases, border)
  }
}

/** Whether phrases, one of them certain, cover a block from end to end. */
export function isCovered(facts: Facts, block: Block, phrases: PhraseTable): boolean {
  return (coverOf(facts, block, phrases)?.weight ?? 0) >= 2
}

function coverOf(facts: Facts, block: Block, phrases: PhraseTable): Cover | undefined {
  const {tokens} = facts
  const start = nextWord(tokens, block.first, block.last)
  if (start >= block.last || !phrases.begins(tokens, start) || block.last - block.first > LONGEST_BLOCK * 3) return undefined
  return coverFrom(facts, start, block.last, phrases, new Map())
}

function coverFrom(
  facts: Facts,
  from: number,
  limit: number,
  phrases: PhraseTable,
  known: Map<number, Cover | undefined>,
): Cover | undefined {
  if (known.has(from)) return known.get(from)
  known.set(from, undefined)
  let best: Cover | undefined
  for (const {phrase, next, rest} of phrases.matchesAt(facts.text, facts.tokens, from, limit)) {
    if (rest !== undefined && next !== limit) continue
    const following = nextWord(facts.tokens, next, limit)
    const after =
      following >= limit
        ? {weight: 1, heading: phrase.heading, long: rest !== undefined && isLong(facts, rest, limit)}
        : coverFrom(facts, following, limit, phrases, known)
    if (after === undefined) continue
    const weight = Math.max(after.weight, phrase.inline ? 3 : phrase.certain ? 2 : 1)
    if (best === undefined || weight > best.weight) best = {...after, weight}
  }
  known.set(from, best)
  return best
}

/** Whether more than two sentences stand between two tokens; a linked headline may have two ("Fire in port! Ten hurt"). */
function isLong(facts: Facts, from: number, limit: number): boolean {
  const {start} = facts.tokens
  return facts.sentenceAt((start[limit] as number) - 1) - facts.sentenceAt(start[from] as number) > 1
}

/** The blocks that belong to a heading before them: unclosed short ones, up to the first prose. */
function listItems(facts: Facts, covers: readonly (Cover | undefined)[]): boolean[] {
  const items = covers.map(() => false)
  if (!covers.some((cover) => cover?.heading === true)) return items
  for (let at = 0; at < covers.length; at++) {
    if (covers[at]?.heading !== true) continue
    for (let item = at + 1; item < covers.length && covers[item] === undefined; item++) {
      const zone = facts.zones[item]
      if (zone === undefined || zone.closed || zone.words > LONGEST_ITEM) break
      items[item] = true
    }
  }
  return items
}

/**
 * Which blocks stand in an unbroken chain of furniture that holds a certain one. The first block is the
 * headline, whatever its words are, unless the article has its title elsewhere or the words are never one.
 */
function chains(facts: Facts, covers: readonly (Cover | undefined)[], items: readonly boolean[]): boolean[] {
  const taken = covers.map(() => false)
  const isFurniture = (at: number): boolean => covers[at] !== undefined || items[at] === true
  for (let first = 0; first < covers.length; first++) {
    if (!isFurniture(first) || (first === 0 && !canOpen(facts, covers))) continue
    let last = first
    let weight = 0
    for (; last < covers.length && isFurniture(last); last++) weight = Math.max(weight, covers[last]?.weight ?? 0)
    if (weight >= 2) taken.fill(true, first, last)
    first = last
  }
  return taken
}

function canOpen(facts: Facts, covers: readonly (Cover | undefined)[]): boolean {
  const weight = covers[0]?.weight ?? 0
  return covers.length > 1 && weight >= (facts.other === undefined ? 3 : 2)
}

/**
 * Runs of phrases inside a block. A run of phrases that are never prose is safe to take out between two
 * sentences. Others count where a sentence ended before them: safe as the block's end when they are long
 * enough, else, in flat text, unsafe, for a reader's comment or another article may come behind.
 */
function* runsIn(facts: Facts, block: Block, phrases: PhraseTable, border: Border | undefined): Generator<Furniture> {
  const {tokens} = facts
  const openings = openingsOf(tokens)
  let reached = block.first
  for (let at = firstFrom(openings, block.first); at < openings.length; at++) {
    const index = openings[at] as number
    if (index >= block.last) return
    if (index < reached || !phrases.begins(tokens, index)) continue
    const run = reach(facts, index, block.last, phrases)
    if (run === undefined) continue
    const found = judgeRun(facts, block, index, run, border)
    if (found === undefined) continue
    yield found.furniture
    reached = found.next
  }
}

// Four rooms ask for the openings of each text, and one token in twelve is one.
const known = new WeakMap<TokenTable, Uint32Array>()

/** The tokens with which a run of phrases may begin: words with a capital, numbers and addresses. */
function openingsOf(tokens: TokenTable): Uint32Array {
  const found = known.get(tokens) ?? findOpenings(tokens)
  known.set(tokens, found)
  return found
}

function findOpenings({kind, flags, count}: TokenTable): Uint32Array {
  const found = new Uint32Array(count)
  let size = 0
  for (let index = 0; index < count; index++)
    if (kind[index] === WORD ? ((flags[index] as number) & CAPITAL) !== 0 : kind[index] === NUMBER || kind[index] === LITERAL)
      found[size++] = index
  return found.slice(0, size)
}

/** How many of sorted numbers are less than `least`. */
function firstFrom(sorted: Uint32Array, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

interface Run {
  readonly end: number
  readonly weight: number
  /** Its first phrase is never prose, so it need not stand where a sentence ended. */
  readonly anywhere: boolean
  /** Where the headline begins that the last phrase announces. */
  readonly rest?: number
}

/** How far phrases follow one another from a token on. */
function reach(facts: Facts, from: number, limit: number, phrases: PhraseTable): Run | undefined {
  let run: Run | undefined
  // "Story continues below Now the city …": a likely phrase belongs to the run only where it, or one after it, is closed.
  let closed: Run | undefined
  for (let at = from; at < limit; ) {
    // Only wording that is never prose may announce a headline here; "Sign up for …" must not hide "Sign up for our newsletter".
    const longest = phrases.matchesAt(facts.text, facts.tokens, at, limit).find(({rest, phrase}) => rest === undefined || phrase.inline)
    if (longest === undefined) break
    const {phrase, next, rest} = longest
    const weight = Math.max(run?.weight ?? 0, phrase.inline ? 3 : phrase.certain ? 2 : 1)
    run = {end: rest ?? next, weight, anywhere: run?.anywhere ?? phrase.inline, ...(rest === undefined ? {} : {rest})}
    if (rest !== undefined || phrase.certain || nextWord(facts.tokens, next, limit) >= limit || isClosed(facts, next)) closed = run
    if (rest !== undefined) break
    at = nextWord(facts.tokens, next, limit)
  }
  return closed !== undefined && closed.weight >= 2 ? closed : undefined
}

function judgeRun(
  facts: Facts,
  block: Block,
  index: number,
  run: Run,
  border: Border | undefined,
): {readonly furniture: Furniture; readonly next: number} | undefined {
  const {tokens} = facts
  const opens = nextWord(tokens, block.first, block.last) === index
  const after = opens || afterSentence(facts, index, block.first)
  const inline = run.weight === 3
  if (!inline && (!after || opens)) return undefined
  // "… he wrote on Facebook. Follow us on Twitter": the run begins at "Follow".
  if (!after && !run.anywhere) return undefined
  if (run.rest !== undefined) {
    // "READ MORE: …" with its headline run into the prose.
    if (!inline) return undefined
    const known = border?.(facts, run.rest, block.last, index)
    if (known === undefined) return {furniture: stretch(facts, block, index, run.end), next: run.end}
    return {furniture: {...stretch(facts, block, index, known.end), tier: known.tier}, next: known.end}
  }
  const atEnd = nextWord(tokens, run.end, block.last) >= block.last
  if (inline) {
    const furniture = stretch(facts, block, index, atEnd ? block.last : run.end)
    // "Follow him on Twitter @x and send tips to …": more of it follows, and nothing tells how much.
    if (!atEnd && !startsSentence(facts, run.end, block.last)) return {furniture, next: run.end}
    return {furniture: {...furniture, tier: after ? 'safe' : 'unsafe'}, next: run.end}
  }
  const words = countWords(tokens, index, run.end)
  if (!atEnd && (facts.layout !== 'flat' || words < LEAST_RUN || !startsSentence(facts, run.end, block.last))) return undefined
  const tier = atEnd && words >= LEAST_RUN ? 'safe' : 'unsafe'
  return {furniture: {...stretch(facts, block, index, atEnd ? block.last : run.end), tier}, next: run.end}
}

/** The run from one token up to another, with its closing mark, and what goes with it. */
function stretch(facts: Facts, block: Block, first: number, end: number): Furniture {
  const {text, tokens} = facts
  let last = end
  // "Click here to sign up for our newsletter." and "[Read more]" have a mark of their own.
  while (last < block.last && tokens.kind[last] === PUNCTUATION && /[.!?:)\]…»]/.test(text.charAt(tokens.start[last] as number))) last++
  while (last > first && isGap(tokens.kind[last - 1] as number)) last--
  let from = first
  if (from > block.first && /[[(«]/.test(text.charAt(tokens.start[from - 1] as number)) && tokens.kind[from - 1] === PUNCTUATION) from--
  const start = tokens.start[from] as number
  const stop = tokens.start[last] as number
  // "… said. Follow him on @mruiz.Get the latest": the space before must part what is left.
  const glued = last < block.last && !isGap(tokens.kind[last] as number)
  const gapBefore = from > block.first && isGap(tokens.kind[from - 1] as number) && !glued
  if (gapBefore) return {start, end: stop, removal: {start: tokens.start[from - 1] as number, end: stop}}
  const gapAfter = last < block.last && isGap(tokens.kind[last] as number)
  return {start, end: stop, removal: {start, end: gapAfter ? (tokens.start[last + 1] as number) : stop}}
}

function isGap(kind: number): boolean {
  return kind === SPACE || kind === BREAK
}

function afterSentence(facts: Facts, index: number, first: number): boolean {
  const {text, tokens} = facts
  let before = index - 1
  while (before > first && isGap(tokens.kind[before] as number)) before--
  while (before > first && tokens.kind[before] === PUNCTUATION && !isStop(text, tokens, before)) before--
  return tokens.kind[before] === PUNCTUATION && isStop(text, tokens, before)
}

function isClosed({text, tokens}: Facts, index: number): boolean {
  return tokens.kind[index] === PUNCTUATION && isStop(text, tokens, index)
}

/** Whether what follows begins a sentence: a capital, a figure or an opening mark, and no comma ("on Facebook, X (once Twitter)"). */
function startsSentence(facts: Facts, index: number, limit: number): boolean {
  const {tokens} = facts
  if (tokens.kind[index] === PUNCTUATION && facts.text.charCodeAt(tokens.start[index] as number) === 44) return false
  const next = nextWord(tokens, index, limit)
  if (next >= limit) return true
  return tokens.kind[next] === NUMBER || ((tokens.flags[next] as number) & CAPITAL) !== 0
}
