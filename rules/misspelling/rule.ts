import type {Facts} from '../../src/facts/facts.js'
import {hashWord} from '../../src/kernels/fold.js'
import {BREAK, CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {inVariety} from '../../src/lexicon/spellings.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'
import {isTweet} from '../../src/rule/tweets.js'
import {type Correction, correct} from './correction.js'

interface Misspelling {
  readonly start: number
  readonly end: number
  readonly wrong: string
  readonly right: string
  readonly by: Correction['by']
  readonly tier: Tier
}

const SHORTEST = 4

/**
 * Finds lower-case words that no dictionary has and that are one certain word misspelt. Names are never
 * judged, so neither is any word with a capital.
 */
function find(facts: Facts): Misspelling[] {
  const {text, tokens} = facts
  const {kind, flags, start: starts, hash, count} = tokens
  const dictionaries = wordSet()
  const counts = new Counts(facts)
  const found: Misspelling[] = []
  for (let index = 0; index < count; index++) {
    if (kind[index] !== WORD || flags[index] !== 0) continue
    const start = starts[index] as number
    const end = starts[index + 1] as number
    if (end - start < SHORTEST || dictionaries.hasHash(hash[index] as number)) continue
    const wrong = text.slice(start, end)
    const correction = correct(wrong)
    if (correction === undefined || !standsAlone(text, start, end) || isMarked(text, end) || maybeShortened(text, start, end)) continue
    if (isAmongStrangers(facts, index, correction) || facts.insideQuotation(start)) continue
    if (isTweet(text, start)) continue
    const times = correction.by === 'list' ? 1 : counts.of(wrong)
    if (times > 2) continue
    // "charaterised" is "characterized" to an American house: one mend, not two.
    const right = inVariety(correction.right, facts.style.spelling)
    found.push({start, end, wrong, by: correction.by, right, tier: times === 1 ? tierOf(correction, wrong.length) : 'unsafe'})
  }
  return found
}

/**
 * Of 10,140 wrong forms of codespell's dictionary that are safe here, 16 have another right form there; of
 * 11,361 with an extra or exchanged letter or in a shorter word, 234.
 */
function tierOf({by}: Correction, length: number): Tier {
  if (by === 'list') return 'safe'
  if (by === 'doubled' || by === 'undoubled') return length >= 7 ? 'safe' : 'unsafe'
  return (by === 'swap' || by === 'missing') && length >= 8 ? 'safe' : 'unsafe'
}

/** Whether white space or a mark of the sentence stands on both sides: not `[I]nternational`, `talkin’`, `f*cking`, `a-b`, a word parted by a soft hyphen. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || /[^\S\ufeff]|[(“"—–]/.test(text[start - 1] as string)) &&
    (end === text.length || /[^\S\ufeff]|[.,;:?!)”"—–…]/.test(text[end] as string))
  )
}

/** "communties (sic)", "shaddy [shady]": the writer knows. */
function isMarked(text: string, end: number): boolean {
  return /^ ?(?:\[|\(sic)/.test(text.slice(end, end + 5))
}

/** "the sytem. and then": a short unknown word before a stop in a sentence may be an abbreviation, and the stop is judged by that. */
function maybeShortened(text: string, start: number, end: number): boolean {
  return end - start <= 6 && /^\.\s+\p{Ll}/u.test(text.slice(end, end + 4))
}

/**
 * Whether the word stands beside other words that no dictionary has and that are not misspelt themselves:
 * a foreign phrase (`gelijkheid en inclusie centraal`), a species (`Crocodylus porosus`), a line of letters.
 * Nor is a word mended beside its own right form, which would make a doubled word of it.
 */
function isAmongStrangers({text, tokens}: Facts, index: number, {right, by}: Correction): boolean {
  const wrong = text.slice(tokens.start[index], tokens.start[index + 1])
  let strangers = 0
  for (const next of [index - 2, index + 2]) {
    const gap = tokens.kind[(index + next) / 2]
    if (tokens.kind[next] !== WORD || (gap !== SPACE && gap !== BREAK)) continue
    const word = text.slice(tokens.start[next], tokens.start[next + 1])
    const lower = word.toLowerCase()
    // "our leg islation": one word in two parts.
    if (wordSet().look(next < index ? lower + wrong : wrong + lower) !== 0) return true
    if (lower === right || lower === wrong || correct(lower)?.right === right) return true
    if (wordSet().look(word.replace(/['’]s$/, '')) !== 0) continue
    if (((tokens.flags[next] as number) & CAPITAL) !== 0) {
      if (next < index && by !== 'list' && /(?:us|um|ae|i|a|ns)$/.test(wrong)) return true
    } else if (correct(word) === undefined) strangers++
  }
  return strangers > (by === 'list' ? 1 : 0)
}

/** How often unknown words stand in the article, in any case; counted at the first question. */
class Counts {
  readonly #facts: Facts
  #counts: Map<number, number> | undefined

  constructor(facts: Facts) {
    this.#facts = facts
  }

  of(word: string): number {
    this.#counts ??= this.#count()
    return this.#counts.get(hashWord(word)) ?? 0
  }

  #count(): Map<number, number> {
    const counts = new Map<number, number>()
    const {tokens} = this.#facts
    const dictionaries = wordSet()
    for (let index = 0; index < tokens.count; index++) {
      const hash = tokens.hash[index] as number
      if (tokens.kind[index] === WORD && !dictionaries.hasHash(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
    return counts
  }
}

const SAID: Readonly<Record<Exclude<Correction['by'], 'list'>, string>> = {
  swap: 'two letters are swapped',
  doubled: 'a letter is doubled',
  undoubled: 'a double letter stands single',
  missing: 'a letter is missing',
  extra: 'a letter too many stands in it',
  vowel: 'a vowel is another',
  key: 'a letter is the one of a neighbouring key',
  other: 'a letter is another',
}

function say({wrong, right, by}: Misspelling): Message {
  return {
    reason: `"${wrong}" is no word; "${right}" is often misspelt so`,
    ...(by === 'list' ? {} : {reason: `"${wrong}" is no word; it reads as "${right}", where ${SAID[by]}`}),
  }
}

const rule: Rule<Misspelling> = {
  id: 'misspelling',
  summary: 'A misspelt word of which one right form is certain ("goverment", "enforecment")',
  rank: 'words',
  reads: ['style', 'tokens', 'quotations'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix: ({start, end, right, tier}) => ({tier, kind: 'repair', title: `Write "${right}"`, edits: [{start, end, text: right}]}),
}

export default rule
