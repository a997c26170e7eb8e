import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAMEL, CAPITAL, PUNCTUATION, SPACE, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import type {Message, Rule} from '../../src/rule/rule.js'

interface RunIn {
  readonly start: number
  readonly end: number
  /** The first word of the sentence that it is run into. */
  readonly next: number
}

// Words that begin sentences and stand capitalised inside one only in titles. "He" and "His" are written so of God
// ("the protection which He has already shown"); "I" and "A" are capitals anyway, "For" goes on ("to vote For my country").
const starters = wordHashes(`the but it she they when while however meanwhile according in if there this these those what how why after as
  at with although because since during despite among both many most some even now we you`)

// Behind these a capital begins the name of a work: "a campaign called How are you?".
const naming =
  wordHashes(`called titled entitled named dubbed headlined labelled labeled captioned tagged subtitled song film book movie podcast series essay magazine
  newspaper show album play novel poem documentary programme program column slogan motto phrase words word reads read reading says said say saying
  asks asked ask wrote writes thinks think mean means meant like or and of the a an to by in on at from with for as but so than that which who may let god lord`)

// Words; headings, captions and linked headlines have no more.
const LONGEST_LINE = 25

// related-links reports what such a call brings in, headline and all.
const CALL =
  /^(?:(?:cnn )?(?:video )?related(?: (?:articles?|stor(?:y|ies)|links?|content|coverage|topics?|video))?\b|(?:read|see|watch|listen|also|more|must)[ -](?:more|also|now|next|read|see|watch|on|about)\b|(?:read|watch|see|more|exclusive|opinion|analysis|explainer) ?:)/i

// The site's name that stands before such a call, where the call itself is gone.
const LABEL = /^cnn(?: video)?$/i

/**
 * Finds a sentence that begins behind a word without any mark before it: "White House lobbying effort In
 * recent days, some …". Two lower-case words after the capital tell a sentence from a name.
 */
function* find(facts: Facts): Generator<RunIn> {
  if (facts.field === 'title') return
  const {text, tokens} = facts
  for (let index = 2; index + 4 < tokens.count; index++) {
    if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS | CAMEL)) !== CAPITAL) continue
    if (tokens.kind[index - 1] !== SPACE || tokens.kind[index - 2] !== WORD || !starters.has(tokens.hash[index] as number)) continue
    if (!goesOn(tokens, index) || naming.has(tokens.hash[index - 2] as number)) continue
    const block = facts.blocks[facts.blockAt(tokens.start[index] as number)]
    if (block === undefined || index - 2 < block.first) continue
    const first = beginning(facts, index - 2, block)
    const from = tokens.start[first] as number
    if (CALL.test(text.slice(from, from + 24)) || LABEL.test(text.slice(from, tokens.start[index - 1]))) continue
    const words = countWords(tokens, first, index - 1)
    const start = tokens.start[words <= LONGEST_LINE ? first : index - 2] as number
    yield {start, end: tokens.start[index - 1] as number, next: index}
  }
}

/** Whether two lower-case words follow, with spaces between. */
function goesOn(tokens: TokenTable, index: number): boolean {
  const lower = (at: number): boolean => tokens.kind[at] === WORD && ((tokens.flags[at] as number) & (CAPITAL | ALL_CAPS)) === 0
  return tokens.kind[index + 1] === SPACE && lower(index + 2) && tokens.kind[index + 3] === SPACE && lower(index + 4)
}

/** The first token of what stands before the sentence since the last sentence ended. */
function beginning(facts: Facts, last: number, block: Block): number {
  const {tokens, sentences} = facts
  const sentence = facts.sentenceAt(tokens.start[last] as number)
  const from = Math.max(block.first, sentence >= 0 ? (sentences.first[sentence] as number) : block.first)
  let first = from
  while (first < last && tokens.kind[first] !== WORD) first++
  const mark = first > from && tokens.kind[first - 1] === PUNCTUATION ? first - 1 : first
  return mark
}

function say({start, end, next}: RunIn, facts: Facts): Message {
  const {text, tokens} = facts
  const line = text.slice(start, end)
  const sentence = text.slice(tokens.start[next], tokens.start[next + 5])
  return {
    reason: `"${line.length > 80 ? `…${line.slice(-77)}` : line}" runs into "${sentence} …" without a mark between them`,
    note: 'A heading, caption, credit or linked headline has lost its line end, or a sentence its full stop. Where the line begins is likely, not certain.',
  }
}

const rule: Rule<RunIn> = {
  id: 'run-in-line',
  summary: 'A heading, caption or headline run into the sentence after it ("What we know The inquiry began")',
  rank: 'words',
  reads: ['tokens', 'blocks', 'sentences'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
