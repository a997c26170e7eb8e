import type {Facts} from '../../src/facts/facts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, APOSTROPHE, CAMEL, CAPITAL, HAS_DIGIT, NON_ASCII, WORD} from '../../src/kernels/tokenize.js'
import {foreignFunctionWords} from '../../src/lexicon/english.js'
import {isGap} from '../../src/lexicon/phrases.js'
import {type Spelling, spellingOf} from '../../src/lexicon/spellings.js'
import type {Tier} from '../../src/rule/rule.js'

/** A word that the other variety of English spells otherwise. */
export interface Spelled extends Spelling {
  readonly start: number
  /** End of the word, its possessive ending left out. */
  readonly end: number
  readonly tier: Tier
  readonly quoted: boolean
  readonly capital: boolean
}

const UNUSUAL = ALL_CAPS | CAMEL | HAS_DIGIT | NON_ASCII

/** The words of either variety; those that belong to names, code or another language are left out. */
export function* spelledIn(facts: Facts): Generator<Spelled> {
  const {text, tokens} = facts
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue
    const flags = tokens.flags[index] as number
    const start = tokens.start[index] as number
    const next = tokens.start[index + 1] as number
    const isPossessive = (flags & APOSTROPHE) !== 0 && text[next - 1] === 's' && /['’]/.test(text[next - 2] as string)
    const end = isPossessive ? next - 2 : next
    const hash = isPossessive ? hashWord(text, start, end) : (tokens.hash[index] as number)
    const spelling = spellingOf(text, start, end, hash)
    if (spelling === undefined || (flags & UNUSUAL) !== 0) continue
    const capital = (flags & CAPITAL) !== 0
    if ((capital && isName(facts, index, hash)) || isCode(text, start, next) || isForeign(facts, index)) continue
    const quoted = facts.insideQuotation(start)
    yield {...spelling, start, end, quoted, capital, tier: quoted || capital ? 'unsafe' : 'safe'}
  }
}

// "Labour said", "Tyre was hit": names where a sentence begins, too.
const names = wordHashes('labour labor gray grey centre center theatre theater harbour harbor saviour savior tyre storey')

/** Whether a capitalised word may belong to a name: it does not begin a sentence, or the word behind it has a capital too. */
function isName(facts: Facts, index: number, hash: number): boolean {
  const {text, tokens} = facts
  if (names.has(hash)) return true
  const start = tokens.start[index] as number
  const sentence = facts.sentenceRange(facts.sentenceAt(start)).start
  if (sentence < start - 3 || /[\p{L}\p{N}]/u.test(text.slice(sentence, start))) return true
  return isGap(tokens, index + 1) && tokens.kind[index + 2] === WORD && ((tokens.flags[index + 2] as number) & CAPITAL) !== 0
}

/** `text-align:center`, `colour=`, `/colour`: left-over code. */
function isCode(text: string, start: number, end: number): boolean {
  return /[/_=.@#&\\:]/.test(text[start - 1] ?? '') || /^(?:[=_/\\(;]|:\S)/.test(text.slice(end, end + 2))
}

/** "centre de recherche": a phrase of another language. */
function isForeign({tokens}: Facts, index: number): boolean {
  return [index - 2, index + 2].some(
    (at) =>
      tokens.kind[at] === WORD && foreignFunctionWords.has(tokens.hash[at] as number) && ((tokens.flags[at] as number) & CAPITAL) === 0,
  )
}
