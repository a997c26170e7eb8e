import type {Facts} from '../../src/facts/facts.js'
import {matchesOf} from '../../src/kernels/matches.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'

interface Lost {
  readonly start: number
  readonly end: number
  /** The one reading that the words around it leave. */
  readonly text?: string
  readonly kind?: 'short' | 'possessive' | 'dash'
  readonly tier: Tier
}

// What stands before the mark is asked last, since a pattern that began with a letter would stop at each of them.
const CANDIDATE = /\ufffd+|\?(?=(?:t|s|re|ve|ll|m)\b)(?<=[a-z]\?)/g
const NOT = /(?:\b|_)(?:don|can|won|isn|aren|wasn|weren|hasn|haven|hadn|doesn|didn|couldn|shouldn|wouldn|mustn|needn|ain)$/i

/** Finds U+FFFD, which a decoder writes for bytes that it cannot read, and the `?` that an encoder writes for an apostrophe. */
function* find(facts: Facts): Generator<Lost> {
  const {text} = facts
  for (const match of matchesOf(CANDIDATE, text)) {
    const mark = match[0] === '?'
    const start = match.index
    const end = match.index + match[0].length
    const left = text.slice(Math.max(0, start - 12), start)
    const right = text.slice(end, end + 12)
    const known = reading(left, right, end - start)
    const length = end - start
    // "it?s" might be a question run into a fragment; U+FFFD is nothing but a lost character.
    if (known !== undefined) yield {start, end, text: known, kind: 'short', tier: mark ? 'unsafe' : 'safe'}
    else if (mark) continue
    else if ((length === 1 || length === 3) && /\p{L}$/u.test(left) && /^s(?![\p{L}\p{N}'’-])/iu.test(right) && !facts.isForeign(start))
      yield {start, end, text: '’', kind: 'possessive', tier: isOwner(text, start) ? 'safe' : 'unsafe'}
    else if (/[\p{L}\p{N}!?.”’] $/u.test(left) && /^ [\p{L}\p{N}“‘"]/u.test(right) && !facts.isForeign(start))
      yield {start, end, text: '–', kind: 'dash', tier: 'unsafe'}
    else yield {start, end, tier: 'unsafe'}
  }
}

// Words that a lost é makes of others: attachés, exposés, coupés, pâtés, rosés.
const ACCENTED = /^(?:attach|expos|coup|pat|ros|lam|blas|saut|inter|soir|fianc)$/i

/** Whether the letters before an offset are a word that may own something: `Holm�s pier`, not `caf�s`. */
function isOwner(text: string, at: number): boolean {
  const word = /(?<![\p{L}\p{N}\ufffd])\p{L}{3,24}$/u.exec(text.slice(Math.max(0, at - 26), at))?.[0]
  return word !== undefined && !ACCENTED.test(word) && wordSet().look(word.toLowerCase()) !== 0
}

function reading(left: string, right: string, length: number): string | undefined {
  // Three bytes of UTF-8 that were read one by one leave three of them.
  if (length !== 1 && length !== 3) return undefined
  if (/^t(?![\p{L}\p{N}])/iu.test(right) && NOT.test(left)) return '’'
  return isShortForm(left, right) ? '’' : undefined
}

function isShortForm(left: string, right: string): boolean {
  const word = /(?<![^\s“‘("'—–])[a-z]+$/i.exec(left)?.[0].toLowerCase() ?? ''
  const tail = /^[a-z]+(?![\p{L}\p{N}=&])/iu.exec(right)?.[0].toLowerCase() ?? ''
  return tails.get(tail)?.has(word) ?? false
}

const tails: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['s', new Set('it that he she what let there who here where how'.split(' '))],
  ['re', new Set('they we you'.split(' '))],
  ['ve', new Set('they we you i'.split(' '))],
  ['ll', new Set('they we you i it he she that who'.split(' '))],
  ['d', new Set('they we you i he she'.split(' '))],
  ['m', new Set(['i'])],
])

const LOST: Message = {
  reason: 'A character could not be read and is lost',
  note: 'Compare the source: a quotation mark, an apostrophe, a dash or a letter may have stood here.',
}
const REASONS = {
  short: 'The apostrophe of a short form could not be read and is lost',
  possessive: 'The apostrophe of a possessive or a short form could not be read and is lost',
  dash: 'A character between two spaces could not be read and is lost: most likely a dash',
} as const

const rule: Rule<Lost> = {
  id: 'replacement-character',
  summary: 'The mark of a character that could not be read ("don�t")',
  rank: 'characters',
  reads: ['blocks', 'languages'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say: ({kind}) => (kind === undefined ? LOST : {reason: REASONS[kind]}),
  fix: ({start, end, text, kind, tier}) =>
    text === undefined
      ? undefined
      : {tier, kind: 'repair', title: kind === 'dash' ? 'Put a dash' : 'Put the apostrophe', edits: [{start, end, text}]},
}

export default rule
