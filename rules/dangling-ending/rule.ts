import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import type {Zone} from '../../src/facts/zones.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {wordSet} from '../../src/lexicon/words.js'
import {withParallel} from '../../src/rule/parallel.js'
import type {Message, Rule, Severity} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {isFurniture, isRunIn, runs} from './prose.js'

export type EndingKind = 'comma' | 'word' | 'marker' | 'cut' | 'open' | 'unclosed'

/** An ending behind which words are lost. */
export interface Ending extends Range {
  readonly kind: EndingKind
  readonly severity?: Severity
}

function* find(facts: Facts): Generator<Ending> {
  if (facts.field === 'title') return
  const {blocks, zones, layout} = facts
  const last = blocks.length - 1
  const steady = isSteady(zones)
  for (let at = 0; at <= last; at++) {
    const ending = at === last ? endOfText(facts, steady) : layout === 'hard-wrapped' || !steady ? undefined : endOfBlock(facts, at)
    if (ending !== undefined) yield ending
  }
}

// Of the blocks of an article at least half end in a stop. Those that were read with fewer are galleries of captions,
// lists of links and texts broken in the middle of their lines.
function isSteady(zones: readonly Zone[]): boolean {
  let closed = 0
  for (const zone of zones) if (zone.closed) closed++
  return zones.length === 1 || closed * 2 >= zones.length
}

const ordinals = wordHashes('first second third fourth fifth sixth seventh eighth ninth tenth finally lastly')
const dangling = wordHashes('the a an and or but his her their its')
// A standfirst may end in them ("what stars are made of"); a text that has no stop behind them is cut.
const danglingAtEnd = wordHashes(
  'of with from than into because to by for in on at that which who is are was were has have had my our your if as when while',
)

// Words; shorter lines that end in a comma are salutations, lines of verse and of addresses.
const PROSE = 10

function endOfBlock(facts: Facts, at: number): Ending | undefined {
  const {text, tokens} = facts
  const block = facts.blocks[at] as Block
  const zone = facts.zones[at] as Zone
  const next = facts.blocks[at + 1] as Block
  if (zone.closed || zone.words < PROSE || zone.name === 'list-item' || zone.name === 'headline') return undefined
  const final = finalWord(facts, block)
  if (final < 0) return undefined
  const opener = text.charCodeAt(next.start)
  const quotes =
    opener === 0x201c || opener === 34 || opener === 0x2018 || opener === 39 || opener === 0xab || opener === 0x2026 || opener === 40
  const goesOn = tokens.kind[next.first] !== WORD || ((tokens.flags[next.first] as number) & CAPITAL) === 0
  const comma = commaAfter(facts, final, block)
  if (comma >= 0) {
    // "She said, / “We will go.”": the quotation stands in a paragraph of its own.
    if (speaks(facts, block, final, quotes ? ATTRIBUTION : 3) || isListed(facts, at)) return undefined
    if (goesOn && !quotes) return undefined
    // "“I will sing to the Lord, / I will sing praise": verse inside a quotation; "…, / Fifth, …": a list.
    if ((!quotes && isOpen(facts, block)) || ordinals.has(tokens.hash[next.first] as number)) return undefined
    if ((facts.zones[at + 1] as Zone).words < 4 || text.startsWith('Dear ', block.start)) return undefined
    // "He had this advice that could make a difference, / “Get to work.”": what brings in a quotation has many words.
    return {kind: 'comma', start: comma, end: comma + 1, ...(quotes ? {severity: 'info' as const} : {})}
  }
  if (goesOn || final + 1 < block.last) return quotes && final + 1 === block.last ? openEnd(facts, block, at, final) : undefined
  if (dangling.has(tokens.hash[final] as number) && isPlain(facts, final))
    return isJoined(facts, final) ? undefined : wordEnding(facts, final)
  return openEnd(facts, block, at, final)
}

/**
 * A paragraph of several sentences, of which the last has no stop, between paragraphs that have one: cut, where a
 * quotation in it was not closed either (`“… It will not, O’Neil said the paper`); else a stop may only be forgotten.
 */
function openEnd(facts: Facts, block: Block, at: number, final: number): Ending | undefined {
  const {text, tokens} = facts
  if (final + 1 !== block.last || !isPlain(facts, final)) return undefined
  if (facts.zones[at - 1]?.closed !== true || facts.zones[at + 1]?.closed !== true) return undefined
  const range = {start: tokens.start[final] as number, end: tokens.start[final + 1] as number}
  const sentence = facts.sentenceAt(range.start)
  const first = facts.sentences.first[sentence] as number
  if (first === block.first) {
    const open = /[.?!]["”]? /.test(text.slice(block.start, block.end)) && isOpen(facts, block)
    return open ? {kind: 'open', ...range} : undefined
  }
  if (isOpen(facts, block)) return {kind: 'open', ...range}
  // Standfirsts under the headline have no stop.
  const prose =
    at >= 3 && runs(facts, first, block.last) && final - first >= 2 * PROSE && !/[:()|]/.test(text.slice(tokens.start[first], block.end))
  return prose ? {kind: 'unclosed', ...range} : undefined
}

function isOpen({quotations}: Facts, block: Block): boolean {
  return quotations.some(({state, start, end}) => state === 'open' && start >= block.start && end === block.end)
}

/** The token of the last word, where nothing but marks comes after it; -1 where the block ends in something else. */
function finalWord({tokens}: Facts, block: Block): number {
  for (let index = block.last - 1; index >= block.first && index >= block.last - 4; index--) {
    if (tokens.kind[index] === WORD) return index
    if (tokens.kind[index] !== PUNCTUATION && tokens.kind[index] !== SPACE) return -1
  }
  return -1
}

/** Offset of a comma that is the block's last mark, but for a closing quotation mark; -1 for none. */
function commaAfter({text, tokens}: Facts, final: number, block: Block): number {
  for (let index = block.last - 1; index > final; index--) {
    const at = tokens.start[index] as number
    const unit = text.charCodeAt(at)
    if (unit === 44) return at
    if (unit !== 0x201d && unit !== 34 && unit !== 39 && unit !== 0x2019 && tokens.kind[index] !== SPACE) return -1
  }
  return -1
}

const speaking = wordHashes(
  `said says say saying stated states wrote writes read reads added adds asked asks tweeted explained explains noted notes declared continued
  concluded replied warned told exclaimed follows statement answered cried responded commented`,
)

// Words; "said in a statement on Tuesday," is an attribution too.
const ATTRIBUTION = 8

/** Whether one of the block's last words brings in speech; "…, experts say," after a comma closes a speech. */
function speaks(facts: Facts, block: Block, final: number, words: number): boolean {
  const {text, tokens} = facts
  let seen = 0
  let found = false
  for (let index = final; index >= block.first && seen < words; index--) {
    if (text.charCodeAt(tokens.start[index] as number) === 44) return found && words > 3
    if (tokens.kind[index] !== WORD) continue
    // "the United States," states nothing.
    if (speaking.has(tokens.hash[index] as number) && isPlain(facts, index)) {
      if (words > 3) return true
      found = true
    }
    if (!found || seen === 0) seen++
    else if (++seen >= words + 3) break
  }
  return found
}

/** "…; and / Third, …": items of a list, of which the last but one ends in "and". */
function isJoined({text, tokens}: Facts, final: number): boolean {
  const mark = text[(tokens.start[final - 1] as number) - 1]
  return mark === ';' || mark === ','
}

/** Items of a list end in semicolons, or in commas on both sides; one has semicolons inside. */
function isListed({text, blocks}: Facts, at: number): boolean {
  const endOf = (index: number): string => {
    const block = blocks[index]
    return block === undefined ? '' : text.slice(Math.max(block.start, block.end - 6), block.end)
  }
  const semicolon = /;(?: (?:and|or))?$/
  const comma = /,(?: (?:and|or))?$/
  const block = blocks[at] as Block
  if (semicolon.test(endOf(at - 1)) || semicolon.test(endOf(at + 1)) || (comma.test(endOf(at - 1)) && comma.test(endOf(at + 1))))
    return true
  return text.slice(Math.max(block.start, block.end - 90), block.end).includes(';')
}

function isPlain({tokens}: Facts, index: number): boolean {
  return ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) === 0
}

function wordEnding({tokens}: Facts, final: number): Ending {
  return {kind: 'word', start: tokens.start[final] as number, end: tokens.start[final + 1] as number}
}

/** What feeds, agencies and "read more" buttons leave where they cut a text. */
const MARKERS =
  /(?:\[ ?(?:\.{3}|…) ?\]|(?:…|\.{3}) ?\[\+\d+ (?:chars|characters)\]|\((?:more|continued)\)|(?:…|\.{3}) ?\((?:more|continued)\)|(?:…|\.{3}) ?(?:Continue reading|Read more|Read mor|Read mo|Read m)[^\n]{0,20})$/i

/** What the text's last block says of its end. */
function endOfText(facts: Facts, steady: boolean): Ending | undefined {
  const {text, tokens, blocks, zones} = facts
  const block = blocks.at(-1)
  const zone = zones.at(-1)
  if (block === undefined || zone === undefined) return undefined
  const tail = Math.max(block.start, block.end - 60)
  const marker = MARKERS.exec(text.slice(tail, block.end))
  if (marker !== null) return {kind: 'marker', start: tail + marker.index, end: block.end}
  const ellipsis = /(?:…|\.{3})$/.exec(text.slice(tail, block.end))
  if (ellipsis !== null) return cutWord(facts, block, tail + ellipsis.index)
  const {first, words} = lastSentence(facts, block)
  if (words < 4) return undefined
  const final = finalWord(facts, block)
  if (final < 0) return undefined
  const comma = commaAfter(facts, final, block)
  if (comma >= 0) return isLetter(facts) ? undefined : {kind: 'comma', start: comma, end: comma + 1}
  if (final + 1 !== block.last || !isPlain(facts, final)) return undefined
  if (isThereIs(facts, final)) return undefined
  if (dangling.has(tokens.hash[final] as number) || danglingAtEnd.has(tokens.hash[final] as number))
    return runs(facts, first, block.last) ? wordEnding(facts, final) : undefined
  if (!steady || zone.closed || words < PROSE || !runs(facts, first, block.last)) return undefined
  // A last line of its own may be a headline of another article or a caption: only what goes on in a paragraph is judged.
  if ((blocks.length > 1 && first === block.first) || isFurniture(facts, first, final) || isRunIn(facts, first, final)) return undefined
  return {kind: 'unclosed', severity: 'info', start: tokens.start[final] as number, end: tokens.start[final + 1] as number}
}

const THERE = hashWord('there')
const beings = wordHashes('is are was were')

/** "the kindest man there is": a sentence may end so. */
function isThereIs({tokens}: Facts, final: number): boolean {
  return beings.has(tokens.hash[final] as number) && tokens.kind[final - 1] === SPACE && tokens.hash[final - 2] === THERE
}

/** A text with a salutation ends in a closing formula. */
function isLetter({text, blocks}: Facts): boolean {
  return (
    blocks.length > 1 &&
    text.length - (blocks.at(-1) as Block).start < 60 &&
    /^(?:Dear|Sincerely|Yours|Faithfully|Respectfully|Best|Kind|Warm)/.test(text.slice((blocks.at(-1) as Block).start))
  )
}

function lastSentence(facts: Facts, block: Block): {first: number; words: number} {
  const {sentences, tokens} = facts
  const last = sentences.count - 1
  const first = last < 0 ? block.first : Math.max(block.first, sentences.first[last] as number)
  let words = 0
  for (let index = first; index < block.last; index++) if (tokens.kind[index] === WORD) words++
  return {first, words}
}

/** An ellipsis directly after letters that are no word: the text is cut inside one ("the presi…"). */
function cutWord(facts: Facts, block: Block, at: number): Ending | undefined {
  const {text, tokens} = facts
  const token = facts.tokenAt(at)
  const word = token - 1
  if (word < block.first || tokens.kind[word] !== WORD || !isPlain(facts, word) || tokens.start[word + 1] !== at) return undefined
  const start = tokens.start[word] as number
  // "Hmmm…", "Yesss…": drawn-out words.
  if (/(.)\1\1/.test(text.slice(start, at)) || at - start < 2) return undefined
  return wordSet().look(text, start, at) === 0 ? {kind: 'cut', start, end: block.end} : undefined
}

function say(state: Ending, facts: Facts): Message {
  return withParallel(told(state, facts.text), facts, {start: state.end, end: state.end})
}

function told({kind, start, end, severity}: Ending, text: string): Message {
  const shown = text.slice(start, end)
  const level = severity === undefined ? {} : {severity}
  const note = 'Compare the source; the rest of the sentence cannot be known.'
  if (kind === 'comma')
    return {...level, reason: 'The paragraph ends in a comma: its last words are lost, or the comma stands for a full stop', note}
  if (kind === 'word') return {...level, reason: `The text breaks off after "${shown}"`, note}
  if (kind === 'marker') return {...level, reason: `"${shown}" says that the text was cut here`, note}
  if (kind === 'cut') return {...level, reason: `The text is cut inside a word: "${shown}"`, note}
  return {...level, reason: `The paragraph ends in "${shown}" without a full stop: its last words may be lost`, note}
}

const rule: Rule<Ending> = {
  id: 'dangling-ending',
  summary: 'A paragraph or text that breaks off ("a relationship with the United States,")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'quotations', 'zones', 'other', 'passages', 'profile'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
