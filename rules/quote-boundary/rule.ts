import {NAME, SAID} from '../../src/facts/attribution.js'
import type {Facts} from '../../src/facts/facts.js'
import type {Quotation} from '../../src/facts/quotations.js'
import type {Evidence, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'

interface Swallowed extends Range {
  /** The words that are no words of the speaker's: "Holm said that". */
  readonly words: string
  readonly evidence: Evidence
}

// Units on either side in which the speaker is named.
const BESIDE = 120
/** Units; the words of a report that a message shows. */
const SHOWN = 40

const ATTRIBUTION = new RegExp(`^\\s?(?:(${NAME}) (?:${SAID})\\b|(?:${SAID}) (${NAME}))`, 'u')
const PRONOUN = /^(?:He|She|They|It|We|I|You)$/
const REPORTS = new RegExp(`^ (?:${SAID}) (?:that|it|he|she|they|the|his|her|their|on|in)\\b`)

/** Finds quotations in which their own speaker is named as one who says something. */
function* find(facts: Facts): Generator<Swallowed> {
  const {text} = facts
  for (const quotation of facts.quotations) {
    const {end, depth, state} = quotation
    if (depth > 0 || state !== 'closed') continue
    const attribution = ATTRIBUTION.exec(text.slice(end, end + BESIDE))
    const surname = (attribution?.[1] ?? attribution?.[2])?.split(' ').at(-1)
    if (attribution === null || surname === undefined || PRONOUN.test(surname)) continue
    const found = reportIn(text, quotation, surname)
    if (found !== undefined)
      yield {...found, evidence: {kind: 'speaker', text: attribution[0].trim(), start: end, end: end + attribution[0].length}}
  }
}

/** The surname before a verb of saying, where a sentence or the quotation begins with it. */
function reportIn(text: string, {start, end}: Quotation, surname: string): Omit<Swallowed, 'evidence'> | undefined {
  for (let at = text.indexOf(surname, start + 1); at >= 0 && at < end; at = text.indexOf(surname, at + 1)) {
    const behind = text.slice(at + surname.length, Math.min(end, at + surname.length + SHOWN))
    const report = REPORTS.exec(behind)?.[0]
    // "you would have written that Holm said nothing": what others say of her is no sentence of its own.
    if (
      report === undefined ||
      !/(?:[.!?]["”’]? |^["“])(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:\p{Lu}\p{Ll}+ )?$/u.test(text.slice(Math.max(start, at - SHOWN), at))
    )
      continue
    return {start: at, end: at + surname.length + report.length, words: `${surname}${report}`}
  }
  return undefined
}

const rule: Rule<Swallowed> = {
  id: 'quote-boundary',
  summary: 'A quotation that holds words of the reporter\'s ("Holm said that the boats" inside Holm\'s own words)',
  rank: 'words',
  reads: ['tokens', 'quotations'],
  severity: 'info',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say: ({words, evidence}) => ({
    reason: `"${words}" stands inside the speaker's own quotation, and is said of the speaker`,
    note: 'A mark stands in the wrong place, or is lost: compare the source where the quotation begins and ends.',
    evidence: [evidence],
  }),
}

export default rule
