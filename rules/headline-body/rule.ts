import type {Facts} from '../../src/facts/facts.js'
import {countWords} from '../../src/facts/layout.js'
import {bodyOf, headlineOf} from '../../src/rule/headings.js'
import type {Evidence, Message, Rule, Severity} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import type {Body} from './body.js'
import {strangers} from './people.js'
import {strayQuotes} from './quotes.js'

/** What the headline has and the body has not. */
export interface Unmatched extends Range {
  readonly kind: 'quote' | 'person'
  readonly severity: Severity
  /** What speaks for a body that is not all there, or that shows what the headline quotes. */
  readonly doubt?: string
  /** What the body has that comes nearest to a quotation: words beside the same noun, or its own short quotations. */
  readonly nearest?: readonly Evidence[]
  /** The words of a quotation that the body has not. */
  readonly missing?: readonly string[]
}

/** Words; shorter texts are stubs of videos and galleries, and hold nothing of what their headlines quote. */
const STUB = 120
/** Words; a text with fewer may be the first paragraphs of an article. */
const SHORT = 220
/** Units; longer blocks are lists of headlines. */
const LONGEST = 300

// Reviews of the papers, videos and live pages bring what their headlines quote in pictures, or not at all.
const PAPERS = /\b(?:front[ -]pages?|the papers|newspaper headlines|lead story|splashes? (?:on|with))\b/i
const PAPER =
  /\b(?:Daily (?:Mail|Express|Mirror|Star|Telegraph)|(?:the )?(?:Guardian|Times|Sun|i|Telegraph|Financial Times)|Metro|Independent|FT)\b/g
/** Different papers that a review of the papers names at least. */
const REVIEWED = 4
const SHOWN =
  /[[(](?:videos?|tweets?|watch|listen|photos?|images?|details)\b|\b(?:videos?|watch|listen|photos?|tweets?|cartoon|meme|live updates?|as it happened|quiz|podcast|in pictures|quotes? of)\b/i
const LISTED = / -- |;|(?: \| )/

function* find(facts: Facts): Generator<Unmatched> {
  const heading = headlineOf(facts)
  if (heading === undefined || heading.block.end - heading.block.start > LONGEST || facts.isForeign(heading.block.start)) return
  const body = bodyOf(facts, heading)
  if (body === undefined) return
  const found = [...strayQuotes(facts, heading, body), ...strangers(facts, heading, body)]
  if (found.length === 0) return
  const count = countWords(body.facts.tokens, body.from, body.to)
  if (count < STUB || isReview(body)) return
  const doubt = doubtOf(facts.text.slice(heading.block.start, heading.block.end), body, count)
  for (const one of found) yield doubt === undefined ? one : {...one, severity: 'info', doubt}
}

/** Whether a body tells what is on the front pages of other papers. */
function isReview({facts, from}: Body): boolean {
  const start = facts.tokens.start[from] as number
  const head = facts.text.slice(start, start + 4000)
  return PAPERS.test(head) || new Set(head.match(PAPER)).size >= REVIEWED
}

/** Why the text may lack what the headline has without any fault in either. */
function doubtOf(title: string, {facts}: Body, count: number): string | undefined {
  if (SHOWN.test(title)) return 'The headline speaks of something that the page shows'
  if (LISTED.test(title)) return 'The headline is a list of several'
  if (count < SHORT) return 'The text is short: a part of it may be lost'
  return /[.!?…:)\]”"’'*]\s*$/.test(facts.text.slice(-40)) ? undefined : 'The text ends without a stop: a part of it may be lost'
}

function say({start, end, kind, doubt, nearest = [], missing = []}: Unmatched, facts: Facts): Message {
  const shown = facts.text.slice(start, end)
  return {
    reason:
      kind === 'quote'
        ? `The headline quotes ${shown}, and the text has nowhere "${missing.join('", "')}"`
        : `The headline names ${shown}, whom the text never names`,
    note: [
      ...(nearest.length === 0
        ? []
        : [`The text has ${nearest.map(({text}) => (/^[“‘"'«]/.test(text) ? text : `"${text}"`)).join(', ')}.`]),
      doubt === undefined ? 'The headline or the text was reworded, or a part of the text is lost.' : `${doubt}.`,
    ].join(' '),
    ...(nearest.length === 0 ? {} : {evidence: nearest}),
  }
}

const rule: Rule<Unmatched> = {
  id: 'headline-body',
  summary: 'Quoted words or a person of the headline that the text has nowhere',
  rank: 'style',
  reads: ['tokens', 'blocks', 'quotations', 'zones', 'languages', 'people', 'other'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say: (state, facts) => ({...say(state, facts), severity: state.severity}),
}

export default rule
