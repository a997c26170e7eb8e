import type {Facts} from '../../src/facts/facts.js'
import {ALL_CAPS, CAMEL, CAPITAL, HAS_DIGIT, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {unknownTo} from '../../src/lexicon/speller.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Rule} from '../../src/rule/rule.js'

interface Unknown {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** Finds lower-case words that retext-spell rejects; the word set answers for all others, so that most articles never load a dictionary. */
function find(facts: Facts): Unknown[] {
  const {text, tokens} = facts
  const {kind, flags, start, count} = tokens
  const words = wordSet()
  const asked: Unknown[] = []
  for (let index = 0; index < count; index++) {
    if (kind[index] !== WORD || ((flags[index] as number) & (CAPITAL | ALL_CAPS | CAMEL | HAS_DIGIT)) !== 0) continue
    const from = start[index] as number
    const end = start[index + 1] as number
    // A single letter is a mark of a list or a part of an abbreviation.
    if (end - from < 2 || (words.look(text, from, end) & COMMON) !== 0) continue
    // The British forms have no possessives of their own.
    const bare = /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end
    if (bare === end || (words.look(text, from, bare) & COMMON) === 0) asked.push({start: from, end: bare, word: text.slice(from, bare)})
  }
  if (asked.length === 0) return asked
  const unknown = unknownTo([...new Set(asked.map(({word}) => plain(word)))])
  return asked.filter(({word}) => unknown.has(plain(word)))
}

/** With the straight apostrophe, as the speller gives it back. */
function plain(word: string): string {
  return word.replaceAll('’', "'")
}

const rule: Rule<Unknown> = {
  id: 'unknown-word',
  summary: 'A lower-case word that no dictionary has, for a survey of a text\'s vocabulary ("nearshoring")',
  rank: 'words',
  reads: ['tokens'],
  severity: 'info',
  preset: 'strict',
  inQuotations: false,
  inForeign: false,
  find,
  say: ({word}) => ({
    reason: `No dictionary has "${word}"`,
    note: 'It may be new, foreign, a name or a compound; a word that is certainly misspelt is found by misspelling.',
  }),
}

export default rule
