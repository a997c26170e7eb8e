import type {Facts} from '../../src/facts/facts.js'
import {pairMarks} from '../../src/facts/pairing.js'
import {APOSTROPHE, WORD} from '../../src/kernels/tokenize.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'

interface Mixed {
  readonly start: number
  readonly end: number
  readonly what: 'quotation marks' | 'apostrophes'
  /** The form that most of the article has. */
  readonly most: 'curly' | 'straight'
  readonly few: number
  readonly many: number
  readonly edits: readonly Edit[]
}

/** Finds an article that writes some of its double marks, or of its apostrophes, straight and some curly: one finding for each. */
function* find(facts: Facts): Generator<Mixed> {
  const {text, style} = facts
  // A style guide that names the shape settles the matter: see `quote-style`.
  if (style.quoteShape !== undefined) return
  if (/["“”]/.test(text)) {
    const mixed = doubles(facts)
    if (mixed !== undefined) yield mixed
  }
  if (text.includes('’') && text.includes("'")) {
    const mixed = apostrophes(facts)
    if (mixed !== undefined) yield mixed
  }
}

function doubles(facts: Facts): Mixed | undefined {
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
  return minority(curly, straight, 'quotation marks', curly.length >= straight.length ? straightUnsure : curlyUnsure)
}

const LEAST_APOSTROPHES = 3

function apostrophes({text, tokens}: Facts): Mixed | undefined {
  const curly: Edit[] = []
  const straight: Edit[] = []
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & APOSTROPHE) === 0) continue
    const end = tokens.start[index + 1] as number
    for (let at = tokens.start[index] as number; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 39) straight.push({start: at, end: at + 1, text: '’'})
      else if (unit === 0x2019) curly.push({start: at, end: at + 1, text: "'"})
    }
  }
  // One or two come with an embedded post or a related headline: 2,162 of 4,939 scraped articles mix somehow.
  if (Math.min(curly.length, straight.length) < LEAST_APOSTROPHES) return undefined
  return minority(curly, straight, 'apostrophes', false)
}

function minority(curly: readonly Edit[], straight: readonly Edit[], what: Mixed['what'], unsure: boolean): Mixed | undefined {
  if (curly.length === 0 || straight.length === 0) return undefined
  const isCurly = curly.length >= straight.length
  const [few, many] = isCurly ? [straight, curly] : [curly, straight]
  const first = few[0] as Edit
  return {
    start: first.start,
    end: first.end,
    what,
    most: isCurly ? 'curly' : 'straight',
    few: few.length,
    many: many.length,
    edits: unsure ? [] : few,
  }
}

function say({what, most, few, many}: Mixed): Message {
  const other = most === 'curly' ? 'straight' : 'curly'
  return {
    reason: `The article mixes straight and curly ${what}: ${many} are ${most}, ${few} ${other}`,
    note: `Write them all ${most}.`,
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
