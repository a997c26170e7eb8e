import {NAME, SAID} from '../../src/facts/attribution.js'
import type {Facts} from '../../src/facts/facts.js'
import {abbreviationBefore} from '../../src/facts/sentences.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'

interface Stopped {
  readonly start: number
  readonly end: number
  readonly attribution: string
  readonly tier: Tier | undefined
  /** Where the closing mark ends. */
  readonly behind: number
}

const STOP = 0x2e
// Units; "the State Department spokeswoman, Ada Holm, said in a statement on Tuesday." and no more.
const WINDOW = 120
// A day, or where it was said; a sentence with more in it may be one of its own ("He said the boat left").
const WHEN =
  '(?: (?:on|last|this|late|early|earlier) \\p{Lu}\\p{L}+| (?:\\p{Lu}\\p{L}+day|today|yesterday|afterwards?|later|too)| in (?:a|an|the) [\\p{L} -]{1,30})?'
// "… he said.", "… says one of them": a small letter cannot begin a sentence of its own.
const GOES_ON = new RegExp(
  `^\\s{0,2}((?:(?:${SAID}) (?:(?:he|she|they|the|an?|one|\\p{Lu}\\p{L}*)\\b)|(?:he|she|they|we) (?:${SAID})\\b|according to \\p{L}))`,
  'u',
)
// "The State Department said.": a sentence without what was said.
// A name before the article has lost its place: "Qin Gang The State Department said".
const SUBJECT = `(?:(?:${NAME} )?(?=\\p{Lu})(?:${NAME}|(?:He|She|They)|The (?:\\p{L}[\\p{L}’'-]* ){0,3}\\p{L}[\\p{L}’'-]*))`
const ALONE = new RegExp(
  `^\\s{0,2}(${SUBJECT} (?:said|says|added|explained|told \\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)${WHEN})\\.(?=\\s|$|["“”])`,
  'u',
)

// What goes on behind an attribution that has its object in the quotation.
const CLOSED = /^(?:[,.;:]|\s(?:in|on|at|to|during|before|after|as|and|when|while|of|from|with|about|through|last|this|later|earlier)\b)/

/** Finds a quotation that ends in a full stop though its attribution follows. */
function* find(facts: Facts): Generator<Stopped> {
  const {text} = facts
  for (const {end, state, depth} of facts.quotations) {
    const stop = end - 2
    if (state !== 'closed' || depth > 0 || text.charCodeAt(stop) !== STOP || text.charCodeAt(stop - 1) === STOP) continue
    const behind = text.slice(end, end + WINDOW)
    const goesOn = GOES_ON.exec(behind)
    const attribution = goesOn?.[1] ?? ALONE.exec(behind)?.[1]
    if (attribution === undefined || abbreviationBefore(text, facts.tokens, facts.tokenAt(stop)) !== 'none') continue
    yield {start: stop, end: end - 1, attribution, tier: tierOf(attribution, goesOn, behind), behind: end}
  }
}

function tierOf(attribution: string, goesOn: RegExpExecArray | null, behind: string): Tier | undefined {
  if (goesOn === null) return / The /.test(attribution) ? undefined : 'unsafe'
  // "he said the boat had left" may be a sentence of its own whose capital is lost.
  const isPronounFirst = /^(?:he|she|they|we) /.test(attribution)
  return !isPronounFirst || CLOSED.test(behind.slice(goesOn[0].length)) ? 'safe' : 'unsafe'
}

/** A comma for the stop, and a small letter for an attribution that begins with a pronoun or an article. */
function editsOf({start, end, attribution, behind}: Stopped, text: string): Edit[] {
  const comma = {start, end, text: ','}
  const capital = /^(?:He|She|They|The)\b/.exec(attribution)?.[0]
  if (capital === undefined) return [comma]
  const at = text.indexOf(capital, behind)
  return [comma, {start: at, end: at + 1, text: capital.charAt(0).toLowerCase()}]
}

const rule: Rule<Stopped> = {
  id: 'quote-attribution',
  summary: 'A quotation that ends in a full stop though its attribution follows ("It is late.” she said)',
  rank: 'words',
  reads: ['tokens', 'quotations'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  // The last mark of a quotation belongs to the sentence around it.
  inQuotations: true,
  inForeign: false,
  find,
  say: ({attribution}) => ({
    reason: `A full stop ends the quotation, and its attribution follows: "${attribution}"`,
    note: 'A comma stands there, or what was said after the stop is lost.',
  }),
  fix: (state, {text}) =>
    state.tier === undefined
      ? undefined
      : {tier: state.tier, kind: 'repair', title: 'Put a comma before the closing mark', edits: editsOf(state, text)},
}

export default rule
