import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import {sentenceStarters} from '../../src/lexicon/english.js'
import type {Rule, Tier} from '../../src/rule/rule.js'

interface Split {
  readonly start: number
  readonly end: number
  /** The abbreviation, with its stop. */
  readonly word: string
  readonly tier: Tier
}

/** Titles before a name, less those that end a sentence as other words: "on Main St.", "Most of Sec." */
const titles = wordHashes('sen sens rep reps gov govs gen mr mrs ms messrs fr rev lt col maj capt cmdr sgt cpl pvt adm prof msgr dr')
const drive = wordHashes('dr')
const beforeFigure = wordHashes('no nos pp par art arts fig figs vol vols cf sec')
const no = wordHashes('no')
/** "They said no." ends a sentence. */
const answering = wordHashes('say says said answer answers answered vote votes voted is was is')
const beforeAnything = wordHashes('vs cf')

/** Bodies and offices whose name goes on behind "U.S.". */
const bodies = wordHashes('marshal marshals homeland circuit supreme district customs attorney attorneys department')
/** The same where no article stands before it: "including U.S. Senator", against "in the U.S. Senators voted". */
const offices = wordHashes(
  'senator senators ambassador congressman congresswoman representative secretary president immigrant army navy air',
)

/** Words below which a block is a line of a form or a signature. */
const LEAST_WORDS = 3
/** Line ends between two paragraphs; where more stand, the page was cut there. */
const MOST_BREAKS = 2

/** Finds blocks that end in an abbreviation whose sentence goes on in the next one. */
function* find(facts: Facts): Generator<Split> {
  const {blocks, text, view} = facts
  // In Markdown and HTML the lines are the host format's.
  if (facts.field === 'title' || view.removal !== undefined) return
  for (let at = 1; at < blocks.length; at++) {
    const before = blocks[at - 1] as Block
    const block = blocks[at] as Block
    if (text.charCodeAt(before.end - 1) !== 46) continue
    const breaks =
      /^(?:\r\n|\r|\n)+$/.exec(text.slice(before.end, block.start))?.[0].match(/\r\n|\r|\n/g)?.length ?? Number.POSITIVE_INFINITY
    if (breaks > MOST_BREAKS) continue
    const tier = tierOf(facts, before, block)
    if (tier === undefined) continue
    const word = /\S+$/u.exec(text.slice(Math.max(before.start, before.end - 12), before.end))?.[0] ?? ''
    yield {start: before.end - word.length, end: block.start, word, tier}
  }
}

function tierOf(facts: Facts, before: Block, block: Block): Tier | undefined {
  const {text, tokens} = facts
  const stop = before.last - 1
  const index = stop - 1
  const next = block.first
  if (index < before.first || tokens.kind[stop] !== PUNCTUATION) return undefined
  const country = /(?:^|[\s“"(–—])(the )?(?:U\.S|U\.K|U\.N|D\.C)\.$/u.exec(text.slice(Math.max(before.start, before.end - 12), before.end))
  if (country !== null) return goesOn(tokens, next, country[1] !== undefined) ? 'unsafe' : undefined
  if (tokens.kind[index] !== WORD) return undefined
  const hash = tokens.hash[index] as number
  const figure = /^\p{Nd}/u.test(text.slice(block.start, block.start + 1))
  if (beforeAnything.has(hash) && !isCapital(tokens, index)) return 'unsafe'
  if (figure) return beforeFigure.has(hash) && !(no.has(hash) && isAnswer(tokens, before, index)) ? 'unsafe' : undefined
  if (!titles.has(hash) || !isCapital(tokens, index) || tokens.kind[next] !== WORD || !isCapital(tokens, next)) return undefined
  if (sentenceStarters.has(tokens.hash[next] as number)) return undefined
  // "They live on King Dr."
  if (drive.has(hash) && index - 2 > before.first && isCapital(tokens, index - 2)) return undefined
  return countWords(tokens, before.first, before.last) < LEAST_WORDS || countWords(tokens, block.first, block.last) < LEAST_WORDS
    ? 'unsafe'
    : 'safe'
}

/** Whether what follows "U.S." belongs to it: a word in small letters, or a body or an office. */
function goesOn(tokens: TokenTable, next: number, article: boolean): boolean {
  if (tokens.kind[next] !== WORD) return false
  const hash = tokens.hash[next] as number
  return !isCapital(tokens, next) || bodies.has(hash) || (!article && offices.has(hash))
}

/** "No." alone, or what somebody said. */
function isAnswer(tokens: TokenTable, {first}: Block, index: number): boolean {
  return index - 2 < first || answering.has(tokens.hash[index - 2] as number)
}

function isCapital(tokens: TokenTable, index: number): boolean {
  return ((tokens.flags[index] as number) & CAPITAL) !== 0
}

const rule: Rule<Split> = {
  id: 'split-sentence',
  summary: 'A line end inside a sentence, behind an abbreviation ("said Sen." / "Ada Holm")',
  // Before `paragraph-spacing`, which reads the paragraphs.
  rank: 'characters',
  reads: ['tokens', 'blocks'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say: ({word}) => ({reason: `The sentence goes on behind "${word}", whose stop was taken for its end`}),
  fix: ({start, end, word, tier}) => ({
    tier,
    kind: 'repair',
    title: 'Join the lines',
    edits: [{start: start + word.length, end, text: ' '}],
  }),
}

export default rule
