import type {Facts} from '../../src/facts/facts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {isCutLink} from '../../src/kernels/spaces.js'
import {ALL_CAPS, APOSTROPHE, BREAK, CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {withParallel} from '../../src/rule/parallel.js'
import type {Message, Rule} from '../../src/rule/rule.js'
import {lacksSubject, straysOf} from '../../src/rule/strays.js'
import type {Range} from '../../src/view/view.js'

/** A place where words are missing, seen from what stands round it. */
interface Hole extends Range {
  readonly kind: 'mark' | 'pair' | 'commas' | 'words' | 'verb' | 'that' | 'subject' | 'link'
}

const THE = hashWord('the')
const A = hashWord('a')
const AN = hashWord('an')
const TOLD = hashWord('told')
const articles: ReadonlySet<number> = new Set([THE, A, AN])
const NO_BREAK = '\u00a0'
// A sentence may end in one of them ("the place he came from"), but then no space stands before the mark.
const prepositions = wordHashes(
  'of by with from into between among against via behind at to in on for upon told including like called titled named as than about',
)

/**
 * Finds the places of dropped words. The text of links and of italics is what scrapers drop most: "a study published
 * by the , things are", "told the .", "In an interview with ,", "The reported that".
 */
function* find(facts: Facts): Generator<Hole> {
  const {text, tokens} = facts
  for (const stray of straysOf(facts))
    if (stray.repeated === undefined && lacksSubject(facts, stray))
      yield {kind: 'subject', start: stray.start, end: tokens.start[stray.next + 1] as number}
  const hasNoBreak = text.includes(NO_BREAK)
  let spaced: number | undefined
  for (let index = 1; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    if (hasNoBreak && kind === SPACE) {
      const start = tokens.start[index] as number
      const end = tokens.start[index + 1] as number
      if (text.slice(start, end).includes(NO_BREAK) && isCutLink(text, start, end))
        yield {kind: 'link', start: tokens.start[index - 1] as number, end: tokens.start[index + 2] as number}
    } else if (kind === PUNCTUATION) {
      if (!mayShow(facts, index)) continue
      if (hasNoBreak && text[(tokens.start[index] as number) - 1] === NO_BREAK) continue
      const hole = pairAt(facts, index) ?? markAt(facts, index)
      if (hole === undefined) continue
      if (hole.kind === 'mark' && !articles.has(tokens.hash[index - 2] ?? 0)) {
        spaced ??= spacedMarks(facts)
        if (spaced >= HABIT) continue
      }
      yield hole
    } else if (kind === WORD && tokens.kind[index - 1] === SPACE && tokens.kind[index - 2] === WORD) {
      const hash = tokens.hash[index - 2]
      if (hash !== THE && hash !== A && hash !== AN && tokens.hash[index] !== TOLD) continue
      const hole = wordsAt(facts, index - 2, index)
      if (hole !== undefined) yield hole
    }
  }
}

// Where a page puts a space before its commas, that space tells nothing: link texts of one large site end in one. No
// hole that was read in the scraped sample stands in an article with three such marks.
const HABIT = 3

/** How many commas and full stops stand after a plain word and a space. */
function spacedMarks({text}: Facts): number {
  let count = 0
  for (let at = text.indexOf(' ,'); at >= 0 && count < HABIT; at = text.indexOf(' ,', at + 2)) count++
  for (let at = text.indexOf(' .'); at >= 0 && count < HABIT; at = text.indexOf(' .', at + 2))
    if (text.charCodeAt(at + 2) === 32 && text.charCodeAt(at + 3) !== 46 && text.charCodeAt(at - 1) !== 46) count++
  return count
}

/** The cheap question first: a mark after a space, a full stop after a short word, or a mark that opens. */
function mayShow({text, tokens}: Facts, index: number): boolean {
  const unit = text.charCodeAt(tokens.start[index] as number)
  if (unit === 44 || unit === 58 || unit === 59) return tokens.kind[index - 1] === SPACE
  if (unit === 46) return tokens.kind[index - 1] === SPACE || (tokens.start[index] as number) - (tokens.start[index - 1] as number) <= 3
  return unit === 40 || unit === 91 || unit === 0x201c || unit === 0xab
}

/** An empty pair of brackets or marks, with or without a space inside. */
function pairAt(facts: Facts, index: number): Hole | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  const unit = text.charCodeAt(start)
  const close = unit === 40 ? 41 : unit === 91 ? 93 : unit === 0x201c ? 0x201d : unit === 0xab ? 0xbb : 0
  if (close === 0) return undefined
  const next = tokens.kind[index + 1] === SPACE ? index + 2 : index + 1
  // "Lin Wei (; born 1953)": the name in its own script stood first inside the brackets.
  const first = tokens.kind[next] === PUNCTUATION ? text.charCodeAt(tokens.start[next] as number) : 0
  if (unit === 40 && (first === 44 || first === 59) && tokens.kind[next + 1] === SPACE && tokens.kind[index - 1] === SPACE)
    return {kind: 'pair', start, end: tokens.start[next + 1] as number}
  if (next >= tokens.count || text.charCodeAt(tokens.start[next] as number) !== close) return undefined
  // "main()", "[ ] done": code and boxes to be ticked are meant so.
  const before = tokens.kind[index - 1]
  if (before !== SPACE || (unit === 91 && tokens.kind[index - 2] !== WORD)) return undefined
  return {kind: 'pair', start, end: tokens.start[next + 1] as number}
}

/** A comma, full stop or colon after a space, before which something must have stood. */
function markAt(facts: Facts, index: number): Hole | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  const unit = text.charCodeAt(start)
  if (unit !== 44 && unit !== 46 && unit !== 58 && unit !== 59) return undefined
  const spaced = tokens.kind[index - 1] === SPACE
  const word = spaced ? index - 2 : index - 1
  if (word < 0) return undefined
  // "the ..." and "the . . .": an ellipsis; "the .eu domain", "the ,the": the mark belongs to what follows.
  if ((tokens.start[index + 1] as number) - start > 1 || isEllipsis(text, start)) return undefined
  const after = tokens.kind[index + 1]
  if (after !== SPACE && after !== BREAK && index + 1 < tokens.count) return undefined
  if (spaced && unit === 44 && text.charCodeAt(tokens.start[word] as number) === 44)
    return {kind: 'commas', start: tokens.start[word] as number, end: start + 1}
  if (tokens.kind[word] !== WORD) return undefined
  const from = tokens.start[word] as number
  const hash = tokens.hash[word] as number
  const length = (tokens.start[word + 1] as number) - from
  const isArticle = articles.has(hash) && !isName(facts, word)
  if (unit === 46 && endsNever(facts, word)) return {kind: 'mark', start: tokens.start[word - 2] as number, end: start + 1}
  if (spaced) {
    if (!isArticle && !(prepositions.has(hash) && ((tokens.flags[word] as number) & CAPITAL) === 0)) return undefined
    // "The place he came from :" before a list; a colon after a space is French spacing unless an article stands there.
    if ((unit === 58 || unit === 59) && !isArticle) return undefined
    // "the one he spoke of ." with a stray space ends a sentence; a comma or an object is what a hole has.
    if (!isArticle && unit === 46 && !opensObject(facts, word)) return undefined
    return {kind: 'mark', start: from, end: start + 1}
  }
  // "measured the, albeit briefly," is a break in the thought; no sentence ends in "the". "The." alone names the word.
  if (unit !== 46 || !isArticle || length === 1 || index + 2 >= tokens.count) return undefined
  if (((tokens.flags[word] as number) & CAPITAL) !== 0 || ((tokens.flags[index + 2] as number) & CAPITAL) === 0) return undefined
  return tokens.kind[word - 1] === SPACE && tokens.kind[word - 2] === WORD ? {kind: 'mark', start: from, end: start + 1} : undefined
}

const ACCORDING = hashWord('according')
const SUCH = hashWord('such')
const WELL = hashWord('well')
const TO = hashWord('to')
const AS = hashWord('as')

/** "according to.", "such as.", "as well as.": two words that bring in a third. */
function endsNever({tokens}: Facts, word: number): boolean {
  const hash = tokens.hash[word]
  if ((hash !== TO && hash !== AS) || tokens.kind[word - 1] !== SPACE) return false
  const before = tokens.hash[word - 2]
  if (hash === TO) return before === ACCORDING
  return before === SUCH || (before === WELL && tokens.hash[word - 4] === AS)
}

/** `A` as a letter or a part of a name ("Vitamin A ,", "La Ni&ntilde;a ,", "p.a."). */
function isName({text, tokens}: Facts, word: number): boolean {
  const start = tokens.start[word] as number
  if (((tokens.flags[word] as number) & ALL_CAPS) !== 0) return true
  if ((tokens.start[word + 1] as number) - start === 1 && text.charCodeAt(start) === 65) return true
  return word > 0 && tokens.kind[word - 1] !== SPACE && tokens.kind[word - 1] !== BREAK && !/["'“‘(—–]/.test(text[start - 1] as string)
}

// What takes an object that cannot go before it: "an edition of .", "an interview with ."
const objects = wordHashes(
  'edition editions issue version episode author editor creator founder host member members interview interviews published posted reported produced written quoted cited',
)

function opensObject({tokens}: Facts, word: number): boolean {
  return tokens.kind[word - 1] === SPACE && objects.has(tokens.hash[word - 2] ?? 0)
}

function isEllipsis(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && (/^\s?[.?]/.test(text.slice(at + 1, at + 3)) || /[.?]\s?$/.test(text.slice(Math.max(0, at - 2), at)))
}

// No noun phrase begins with them, so none follows an article: "at the at printing house", "a with a margin of error".
const neverAfter = wordHashes('of with from is are was were')
const neverAfterThe = wordHashes('for at by and or which has had would could')
const reports = wordHashes('reported says said noted wrote writes added explained stated tweeted found')
const subjects = wordHashes('he she they we')
const opensClause = wordHashes('the he she it they we there his her its their this these')
const passive = wordHashes('is are was were be been being am get gets got getting not never also often just')

/** Two words in a row that no sentence has. */
function wordsAt(facts: Facts, first: number, second: number): Hole | undefined {
  const {text, tokens} = facts
  const hash = tokens.hash[first] as number
  const next = tokens.hash[second] as number
  const start = tokens.start[first] as number
  const end = tokens.start[second + 1] as number
  if (next === TOLD && !articles.has(hash)) {
    if (!subjects.has(hash) || ((tokens.flags[second] as number) & CAPITAL) !== 0 || !text.startsWith('that ', end + 1)) return undefined
    if (passive.has(tokens.hash[first - 2] ?? 0) || !opensClause.has(tokens.hash[second + 4] ?? 0)) return undefined
    return {kind: 'that', start, end: end + 5}
  }
  const never = neverAfter.has(next) || (hash === THE && neverAfterThe.has(next))
  if (!never && !(hash === THE && reports.has(next))) return undefined
  if (((tokens.flags[second] as number) & (CAPITAL | APOSTROPHE)) !== 0 || isName(facts, first) || /[-/’']/.test(text[end] ?? ''))
    return undefined
  if (!never) {
    // "The reported that": the name of a newspaper stood between; "the reports that" is right in a sentence.
    return text.charCodeAt(start) === 84 && text.startsWith(' that ', end) ? {kind: 'verb', start, end} : undefined
  }
  // "let x be a and y be b": as a letter, "a" may stand before a verb.
  if (hash === A && !isOf(text, tokens.start[second] as number)) return undefined
  // "with a with a margin" is a repetition, and found as one.
  if (tokens.hash[first - 2] === next && tokens.hash[second + 2] === hash) return undefined
  return {kind: 'words', start, end}
}

/** After "a", only prepositions: "a with", "a of", "a from". */
function isOf(text: string, at: number): boolean {
  return /^(?:of|with|from)\b/.test(text.slice(at, at + 5))
}

function say(state: Hole, facts: Facts): Message {
  return withParallel(told(state, facts.text), facts, state)
}

function told({kind, start, end}: Hole, text: string): Message {
  const shown = text.slice(start, end)
  const note = 'Often the text of a link was dropped: compare the source.'
  if (kind === 'subject')
    return {
      reason: `The sentence that goes on with "${shown.slice(1).trim()}" has lost its subject`,
      note: 'Often the name of a linked source was dropped.',
    }
  if (kind === 'link')
    return {reason: `Words are lost between "${shown.replace(/\s+/, '" and "')}": only a no-break space of their link is left`, note}
  if (kind === 'pair') return {reason: `"${shown}" is empty: what stood inside is lost`, note}
  if (kind === 'commas') return {reason: 'Two commas with nothing between them: what stood there is lost', note}
  if (kind === 'mark') return {reason: `The words between "${shown.slice(0, -1).trim()}" and "${shown.slice(-1)}" are lost`, note}
  if (kind === 'that')
    return {
      reason: `After "${shown.trim()}" nobody is named: the person who was told is lost`,
      note: 'Name the person, or write "said that".',
    }
  if (kind === 'verb') return {reason: `The name between "${shown.replace(' ', '" and "')}" is lost`, note}
  return {reason: `Between "${shown.replace(/\s+/, '" and "')}" a word is lost, or one of the two is too many`}
}

const rule: Rule<Hole> = {
  id: 'dropped-words',
  summary: 'A place where words are missing ("published by the , things are", "told the .")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'passages', 'profile'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
