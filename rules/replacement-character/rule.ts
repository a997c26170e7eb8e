import type {Facts} from '../../src/facts/facts.js'
import type {Rule} from '../../src/rule/rule.js'

interface Lost {
  readonly start: number
  readonly end: number
  /** The one reading that the words around it leave. */
  readonly text?: string
}

const CANDIDATE = /\ufffd+|[a-z]\?(?=(?:t|s|re|ve|ll|m)\b)/g
const NOT = /(?:\b|_)(?:don|can|won|isn|aren|wasn|weren|hasn|haven|hadn|doesn|didn|couldn|shouldn|wouldn|mustn|needn|ain)$/i

/** Finds U+FFFD, which a decoder writes for bytes that it cannot read, and the `?` that an encoder writes for an apostrophe. */
function* find({text}: Facts): Generator<Lost> {
  for (const match of text.matchAll(CANDIDATE)) {
    const mark = match[0].endsWith('?')
    const start = mark ? match.index + 1 : match.index
    const end = match.index + match[0].length
    const left = text.slice(Math.max(0, start - 12), start)
    const right = text.slice(end, end + 12)
    const known = reading(left, right, end - start)
    if (known !== undefined) yield {start, end, text: known}
    else if (!mark) yield {start, end}
  }
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

const rule: Rule<Lost> = {
  id: 'replacement-character',
  summary: 'The mark of a character that could not be read ("don�t")',
  rank: 'characters',
  reads: [],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  enabled: true,
  inQuotations: true,
  inForeign: true,
  find,
  say({text}) {
    return text === undefined
      ? {
          reason: 'A character could not be read and is lost',
          note: 'Compare the source: a quotation mark, an apostrophe, a dash or a letter may have stood here.',
        }
      : {reason: 'The apostrophe of a short form could not be read and is lost'}
  },
  fix({start, end, text}) {
    return text === undefined ? undefined : {tier: 'unsafe', kind: 'repair', title: 'Put the apostrophe', edits: [{start, end, text}]}
  },
}

export default rule
