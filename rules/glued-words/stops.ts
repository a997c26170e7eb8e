import type {Facts} from '../../src/facts/facts.js'
import {classOf, isLetterClass, LOWER, UPPER} from '../../src/kernels/classes.js'
import {ALL_CAPS, CAMEL, CAPITAL, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import {sentenceStarters, titleAbbreviations} from '../../src/lexicon/english.js'
import type {Attested} from './attested.js'
import type {Glue} from './rule.js'

const OPENERS = '“‘(['
const CLOSERS = '”)]'

/**
 * Sentences run together at the stop (`agreement.Arriving`, `ballots.”People`, `universities.“He`), and
 * a closing mark with a letter after it (`year,”he`). Initials, domains and version names have a letter
 * or a name of their own beside the stop; a straight mark says nothing of its side.
 */
export function joinAtStop(facts: Facts, index: number, attested: Attested, known: boolean): Glue | undefined {
  const {text, tokens} = facts
  if (tokens.kind[index] !== PUNCTUATION) return undefined
  const at = tokens.start[index] as number
  const unit = text.charCodeAt(at)
  const stop = unit === 46 || unit === 63 || unit === 33
  if (!stop && unit !== 44) return undefined
  if ((tokens.start[index + 1] as number) !== at + 1) return undefined
  let after = index + 1
  while (after < tokens.count && tokens.kind[after] === PUNCTUATION && CLOSERS.includes(text[tokens.start[after] as number] as string))
    after++
  const gap = tokens.start[after] as number
  while (after < tokens.count && tokens.kind[after] === PUNCTUATION && OPENERS.includes(text[tokens.start[after] as number] as string))
    after++
  if (after >= tokens.count || tokens.kind[after] !== WORD || index === 0 || tokens.kind[index - 1] !== WORD) return undefined
  const next = tokens.start[after] as number
  const closed = gap > at + 1
  const first = classOf(text.charCodeAt(next))
  if (unit === 44) {
    // “…,”he said: after a comma only a closing quotation mark shows that a space is missing; “1,)a” does not.
    if (!closed || text.charCodeAt(at + 1) !== 0x201d || next !== gap || !isLetterClass(first)) return undefined
  } else if (closed && text.charCodeAt(gap - 1) === 0x201d && next === gap) {
    if (first !== UPPER && first !== LOWER) return undefined
    // `she said.”We sail.”`: the quotation before it is closed and the mark after it closes, so this mark opens.
    if (first === UPPER && gap === at + 2 && opensTurned(text, at + 1))
      return {start: tokens.start[index - 1] as number, end: gap, parted: `${text.slice(tokens.start[index - 1], at + 1)} ”`, tier: 'safe'}
  } else if (first !== UPPER || (next === gap && !certainWord(facts, after, attested)) || !(known || endsSentence(facts, index, attested)))
    return undefined
  // Between two capitalised words the stop may be part of a name: "Yahoo!News", the site "Kostroma.Today", "NHL.Com".
  const named = ((tokens.flags[index - 1] as number) & CAPITAL) !== 0 && gap === at + 1 && next === gap
  if (unit === 33 && named) return undefined
  if (DOMAIN_WORDS.test(text.slice(next, tokens.start[after + 1]))) return undefined
  const start = tokens.start[index - 1] as number
  const end = tokens.start[after + 1] as number
  if (isCode(text, start, end)) return undefined
  const hash = tokens.hash[after] as number
  const certain = !named || (sentenceStarters.has(hash) && !titleAbbreviations.has(tokens.hash[index - 1] as number))
  return {start, end, parted: `${text.slice(start, gap)} ${text.slice(gap, end)}`, tier: certain ? 'safe' : 'unsafe'}
}

// Units to either side; few quotations are longer, and the bound keeps the search linear.
const REACH = 600

/** Whether the closing mark at an offset stands where one opens: the nearest marks on both sides of it in its line close too. */
function opensTurned(text: string, at: number): boolean {
  const before = /[\u201c\u201d"\n\r](?=[^\u201c\u201d"\n\r]*$)/.exec(text.slice(Math.max(0, at - REACH), at))?.[0]
  return before === '”' && /^[^\u201c\u201d"\n\r]*([\u201c\u201d"])/.exec(text.slice(at + 1, at + 1 + REACH))?.[1] === '”'
}

/** Top-level domains that are words or look like ones, in the capitals that translation gives them. */
const DOMAIN_WORDS =
  /^(?:com|org|net|gov|edu|info|biz|tv|io|ai|today|news|online|live|world|life|press|media|club|space|site|tech|blog|top|uk|eu|js|ru|ua)$/i

/** A capitalised word that the dictionaries or the article know, or a one-letter word that begins sentences. */
function certainWord(facts: Facts, index: number, attested: Attested): boolean {
  const {text, tokens} = facts
  const word = text.slice(tokens.start[index], tokens.start[index + 1])
  const flags = tokens.flags[index] as number
  // "a way of life.I misspoke" against the virus Grew.A: a lone capital is certain only after a lower-case word.
  if (word === 'I' || word === 'A') return text.charCodeAt(tokens.start[index + 1] as number) === 32 && !closesName(facts, index)
  if ((flags & (ALL_CAPS | CAMEL)) !== 0) return attested.count(word) > 1
  return word.length > 1 && (attested.tokenIsKnown(index) || attested.count(word) > 1)
}

function closesName(facts: Facts, index: number): boolean {
  const {text, tokens} = facts
  for (let before = index - 1; before >= 0; before--)
    if (tokens.kind[before] === WORD) return classOf(text.charCodeAt(tokens.start[before] as number)) !== LOWER
  return true
}

/** The word before the stop: a whole word in lower case, or a name known from elsewhere; no initial, no part of an acronym. */
function endsSentence(facts: Facts, stop: number, attested: Attested): boolean {
  const {text, tokens} = facts
  const index = stop - 1
  const start = tokens.start[index] as number
  const word = text.slice(start, tokens.start[stop])
  if (word.length < 2 || text.charCodeAt(start - 1) === 46) return false
  const flags = tokens.flags[index] as number
  if ((flags & ALL_CAPS) !== 0) return attested.count(word) > 1
  if ((flags & CAPITAL) !== 0)
    return word.length > 2 && attested.isKnown(word) && (attested.count(word) > 1 || attested.dictionary(word) !== 0)
  // "an io.Pipe": a short form that is only a name in the dictionaries ends no sentence in lower case.
  return attested.isCommon(word) || (word.length > 3 && attested.count(word) > 1)
}

/** `node.Server.Start`, `/a.B`, `x_y.Z`: names of things, not sentences. */
function isCode(text: string, start: number, end: number): boolean {
  return /[./_@#\\$=]/.test(text[start - 1] ?? ' ') || /^(?:\.\p{L}|[/_@\\=(]\w)/u.test(text.slice(end, end + 2))
}
