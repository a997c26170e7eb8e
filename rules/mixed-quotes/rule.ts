import type {Facts} from '../../src/facts/facts.js'
import {pairMarks} from '../../src/facts/pairing.js'
import {APOSTROPHE, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'

interface Mixed {
  readonly start: number
  readonly end: number
  readonly what: 'quotation marks' | 'apostrophes'
  /** The form that most of the article's mixed marks have. */
  readonly most: 'curly' | 'straight'
  readonly few: number
  readonly many: number
  readonly edits: readonly Edit[]
}

/** The marks of one kind by their form, each with the edit that gives it the other form. */
interface Tally {
  readonly what: Mixed['what']
  readonly curly: readonly Edit[]
  readonly straight: readonly Edit[]
  /** Whether one of a form turns nobody knows where, so that no fix is offered. */
  readonly curlyUnsure: boolean
  readonly straightUnsure: boolean
}

/** Finds an article that writes some of its double marks, or of its apostrophes, straight and some curly: one finding for each. */
function* find(facts: Facts): Generator<Mixed> {
  const {text, style} = facts
  // A style guide that names the shape settles the matter: see `quote-style`.
  if (style.quoteShape !== undefined) return
  const tallies: Tally[] = []
  if (/["“”]/.test(text)) tallies.push(doubles(facts))
  if (text.includes('’') && text.includes("'")) tallies.push(apostrophes(facts))
  const mixed = tallies.filter(isMixed)
  // One direction for an article: curly marks beside straight apostrophes would be mixed again.
  const curly = mixed.reduce((sum, tally) => sum + tally.curly.length - tally.straight.length, 0) >= 0
  for (const tally of mixed) yield mixedOf(tally, curly)
}

const LEAST_APOSTROPHES = 3

function isMixed({what, curly, straight}: Tally): boolean {
  // One or two come with an embedded post or a related headline: 2,162 of 4,939 scraped articles mix somehow.
  return Math.min(curly.length, straight.length) >= (what === 'apostrophes' ? LEAST_APOSTROPHES : 1)
}

function doubles(facts: Facts): Tally {
  const curly: Edit[] = []
  const straight: Edit[] = []
  // The direction of a mark without its form is read from its neighbours; no fix where that would be another one.
  let straightUnsure = false
  let curlyUnsure = false
  for (const {mark, role, partner} of pairMarks(facts).read) {
    const {start, end, shape, leaning} = mark
    if (shape === 'straight') {
      straightUnsure ||= leaning === 'unclear'
      straight.push({start, end, text: leaning === 'opens' ? '“' : '”'})
    } else if (shape === 'curly-open' || shape === 'curly-close') {
      curlyUnsure ||= leaning === 'unclear' ? partner < 0 : leaning !== role
      curly.push({start, end, text: '"'})
    }
  }
  return {what: 'quotation marks', curly, straight, curlyUnsure, straightUnsure}
}

function apostrophes(facts: Facts): Tally {
  const {text, tokens} = facts
  const curly: Edit[] = []
  const straight: Edit[] = []
  const add = (at: number): void => {
    const unit = text.charCodeAt(at)
    if (unit === 39) straight.push({start: at, end: at + 1, text: '’'})
    else if (unit === 0x2019) curly.push({start: at, end: at + 1, text: "'"})
  }
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] as number
    const kind = tokens.kind[index]
    if (kind === PUNCTUATION && isPossessive(facts, start)) add(start)
    if (kind !== WORD || ((tokens.flags[index] as number) & APOSTROPHE) === 0) continue
    for (let at = start; at < (tokens.start[index + 1] as number); at++) add(at)
  }
  return {what: 'apostrophes', curly, straight, curlyUnsure: false, straightUnsure: false}
}

// Code units; a longer single quotation is rare, and the bound keeps the search linear.
const REACH = 400
/** An opening single mark that nothing has closed. */
const OPEN = /(?:^|[\s("“—–-])[‘'](?=[^\s\d])(?!.*[^s\s]['’](?![\p{L}\p{Nd}]))/su

/** Whether the mark ends a possessive: "Lucas’ boat", with no single quotation open before it. */
function isPossessive({text}: Facts, at: number): boolean {
  const unit = text.charCodeAt(at)
  if ((unit !== 39 && unit !== 0x2019) || text.charCodeAt(at - 1) !== 115 || !/^\s\p{L}/u.test(text.slice(at + 1, at + 4))) return false
  return !OPEN.test(text.slice(Math.max(0, at - REACH), at))
}

function mixedOf({what, curly, straight, curlyUnsure, straightUnsure}: Tally, isCurly: boolean): Mixed {
  const [few, many] = isCurly ? [straight, curly] : [curly, straight]
  const first = few[0] as Edit
  return {
    start: first.start,
    end: first.end,
    what,
    most: isCurly ? 'curly' : 'straight',
    few: few.length,
    many: many.length,
    edits: (isCurly ? straightUnsure : curlyUnsure) ? [] : few,
  }
}

function say({what, most, few, many}: Mixed): Message {
  const other = most === 'curly' ? 'straight' : 'curly'
  return {
    reason: `The article mixes straight and curly ${what}: ${many} are ${most}, ${few} ${other}`,
    note: few > many ? `Write them all ${most}, as most marks of both kinds are.` : `Write them all ${most}.`,
  }
}

function fix({edits, what, most}: Mixed): FixDraft | undefined {
  return edits.length === 0 ? undefined : {tier: 'unsafe', kind: 'style', title: `Write all ${what} ${most}`, edits, apart: true}
}

const rule: Rule<Mixed> = {
  id: 'mixed-quotes',
  summary: 'Straight and curly quotation marks or apostrophes in one article (“never" and "never")',
  rank: 'style',
  reads: ['style', 'tokens', 'blocks', 'layout'],
  fixes: {tier: 'unsafe', kinds: ['style']},
  severity: 'info',
  preset: 'recommended',
  // Only the form of the marks changes.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
