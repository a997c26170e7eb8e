import type {Facts} from '../facts/facts.js'
import {abbreviationBefore} from '../facts/sentences.js'
import {BREAK as BREAK_CLASS, classOf, LOWER, SPACE as SPACE_CLASS} from '../kernels/classes.js'
import {wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, BREAK, CAMEL, CAPITAL, LITERAL, NON_ASCII, NUMBER, PUNCTUATION, SPACE, WORD} from '../kernels/tokenize.js'
import {monthAbbreviations} from '../lexicon/english.js'
import {wordSet} from '../lexicon/words.js'
import type {Range} from '../view/view.js'

/** A full stop before a lower-case word inside a sentence. */
export interface Stray extends Range {
  /** Token of the first word after the stop. */
  readonly next: number
  /** End of what stands between this stop and the next one. */
  readonly fragmentEnd: number
  /** Where the fragment's words stand a first time, shortly before the stop. */
  readonly repeated?: Range
  /** How many words of the fragment stand before its repeated words. */
  readonly ahead?: number
}

// Particles of names and brands that begin in lower case begin sentences in lower case as well.
const lowerNames = wordHashes(
  'al el bin ibn de del della di da dos du la le van von der den ter ten iphone ipad ipod imac ios ebay etoro macos mrna',
)

// A lower-case word that opens a line of the page's furniture rather than going on with the sentence: "… said. read more".
const furniture = wordHashes(
  'read click watch see follow via source photo image video story by advertisement pic http https www share subscribe tap listen download sign cnn bbc',
)

// Verbs that tell of a source, which sites link: "…. found that", "…. lists several", "…. published a report".
const tells = wordHashes(
  'found finds lists listed published publishes reported reports noted notes wrote writes said says showed shows claimed claims revealed reveals explained explains tweeted described describes',
)

/** Whether the words behind a stray stop begin with the verb of a sentence whose subject was cut out. */
export function lacksSubject({tokens}: Facts, {next}: Stray): boolean {
  return tokens.kind[next + 1] === SPACE && tells.has(tokens.hash[next] as number)
}

/**
 * Full stops with a lower-case word after them inside a sentence: the mark of a fragment that was moved, lost or
 * written twice. The rules that judge what the fragment is share these places among them.
 */
export function* straysOf(facts: Facts): Generator<Stray> {
  const {text} = facts
  // From stop to stop in the text: most are followed by a capital, and the token is looked for only behind the others.
  for (let start = text.indexOf('.'); start >= 0; start = text.indexOf('.', start + 1)) {
    let at = start + 1
    let cls = classOf(text.charCodeAt(at))
    if (cls !== SPACE_CLASS && cls !== BREAK_CLASS) continue
    while (cls === SPACE_CLASS || cls === BREAK_CLASS) cls = classOf(text.charCodeAt(++at))
    if (cls !== LOWER) continue
    const {tokens} = facts
    const index = facts.tokenAt(start)
    if (index === 0 || tokens.kind[index] !== PUNCTUATION || tokens.start[index] !== start) continue
    // A stop inside a closing mark (“I am busy.” and …) lacks a comma or belongs to the quotation: nothing is displaced.
    const gap = index + 1
    const next = gap + 1
    if (next >= tokens.count || tokens.kind[next] !== WORD || (tokens.start[gap] as number) !== start + 1) continue
    if (tokens.kind[gap] !== SPACE && !(tokens.kind[gap] === BREAK && tokens.flags[gap] === 1 && facts.layout === 'hard-wrapped')) continue
    if (!endsWord(facts, index) || !goesOn(facts, next) || isEmphatic(facts, index, next)) continue
    yield {start, end: start + 1, next, ...fragment(facts, index, next)}
  }
}

function closes(unit: number): boolean {
  return unit === 0x201d || unit === 0x2019 || unit === 34 || unit === 39 || unit === 41 || unit === 93
}

/** Whether the stop could end a sentence: a plain word before it, no abbreviation, initial or address. */
function endsWord(facts: Facts, stop: number): boolean {
  const {text, tokens} = facts
  let before = stop - 1
  while (before > 0 && tokens.kind[before] === PUNCTUATION && closes(text.charCodeAt(tokens.start[before] as number))) before--
  if (tokens.kind[before] !== WORD) return false
  if (before === stop - 1 && abbreviationBefore(text, tokens, stop) !== 'none') return false
  const start = tokens.start[before] as number
  if ((tokens.start[before + 1] as number) - start < 2) return false
  const end = tokens.start[before + 1] as number
  const flags = tokens.flags[before] as number
  // "Au. afarensis": two letters with a capital shorten something; "the US." does not.
  if (end - start === 2 && (flags & CAPITAL) !== 0 && (flags & ALL_CAPS) === 0) return false
  // A short word that no dictionary has is an abbreviation that no list has ("Cmdr.", "anniv.", "comms.").
  if (before === stop - 1 && end - start <= 6 && wordSet().look(text, start, end) === 0) return false
  return /[aeiouy\u00e0-\u017f]/i.test(text.slice(start, end)) && !(before === stop - 1 && clipped.has(tokens.hash[before] as number))
}

// Shortenings that are dictionary words as well: "Michael Flynn (ret.) will", "Bugnini and co. were".
const clipped = wordHashes('ret co comms')

/** Whether the word after the stop belongs to running text and not to an address, a brand or the page's furniture. */
function goesOn(facts: Facts, next: number): boolean {
  const {text, tokens} = facts
  const hash = tokens.hash[next] as number
  if (((tokens.flags[next] as number) & CAMEL) !== 0 || lowerNames.has(hash) || furniture.has(hash)) return false
  // "â" after a stop is the first byte of a damaged quotation mark, not a word.
  if (((tokens.flags[next] as number) & NON_ASCII) !== 0 && (tokens.start[next + 1] as number) - (tokens.start[next] as number) < 3)
    return false
  if (tokens.kind[next + 1] === LITERAL) return false
  const length = (tokens.start[next + 1] as number) - (tokens.start[next] as number)
  const unit = text.charCodeAt(tokens.start[next + 1] as number)
  // "… on their own. me Sep 21, 2016 at 1:25 pm": a reader's name and the date of a comment.
  if (tokens.kind[next + 2] === WORD && monthAbbreviations.has(tokens.hash[next + 2] as number) && tokens.kind[next + 4] === NUMBER)
    return false
  // "a. one thing", "b) another": list marks; "h/t Daily Mail": a courtesy line.
  return !(length === 1 && (unit === 46 || unit === 41 || unit === 47))
}

/** "Every. single. day": a lone word between two stops with lower case going on is emphasis. */
function isEmphatic(facts: Facts, stop: number, next: number): boolean {
  const {text, tokens} = facts
  const ends = (index: number): boolean => tokens.kind[index] === PUNCTUATION && text.charCodeAt(tokens.start[index] as number) === 46
  const lower = (index: number): boolean => tokens.kind[index] === WORD && ((tokens.flags[index] as number) & CAPITAL) === 0
  return (ends(next + 1) && lower(next + 3)) || (stop >= 3 && ends(stop - 3) && lower(next))
}

// Tokens; it keeps a text without stops linear.
const LONGEST_FRAGMENT = 80

function fragment(facts: Facts, stop: number, next: number): Omit<Stray, 'start' | 'end' | 'next'> {
  const {text, tokens} = facts
  const block = facts.blocks[facts.blockAt(tokens.start[next] as number)]
  const limit = block?.last ?? tokens.count
  let end = next
  const longest = next + LONGEST_FRAGMENT
  while (end < limit && end < longest && !(tokens.kind[end] === PUNCTUATION && /^[.!?;]/.test(text[tokens.start[end] as number] as string)))
    end++
  const fragmentEnd = tokens.start[end] as number
  const words: number[] = []
  for (let index = next; index < end; index++) if (tokens.kind[index] === WORD) words.push(index)
  // A repeated clause stands directly before the stop: "has repeatedly denied. which the administration has repeatedly denied."
  const least = 2
  for (let length = words.length; length >= least; length--) {
    const tail = words.slice(words.length - length)
    const back: number[] = []
    for (let index = stop - 1; index >= (block?.first ?? 0) && back.length < length; index--)
      if (tokens.kind[index] === WORD) back.unshift(index)
    if (back.length === length && back.every((token, at) => tokens.hash[token] === tokens.hash[tail[at] as number])) {
      return {
        fragmentEnd,
        repeated: {start: tokens.start[back[0] as number] as number, end: tokens.start[(back.at(-1) as number) + 1] as number},
        ahead: words.length - length,
      }
    }
  }
  return {fragmentEnd}
}
