import type {Facts} from '../../src/facts/facts.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {findExcess, findSingles} from './breaks.js'
import {findLost} from './lost.js'

/** Where the white space between two paragraphs is not that of the article's other paragraphs. */
export interface Separator {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly defect: 'lost' | 'single' | 'excess'
  readonly tier: Tier
  /** Which of the article's places with this defect it is, from 0, and how many there are. */
  readonly number: number
  readonly of: number
}

function find(facts: Facts): Separator[] {
  // In Markdown blank lines are structure, in HTML nothing.
  if (facts.field === 'title' || facts.view.removal !== undefined) return []
  if (facts.layout === 'flat') return findLost(facts)
  return [...findSingles(facts), ...findExcess(facts)]
}

const REASONS = {
  lost: 'A paragraph break is lost: the indentation of the next paragraph is left in the line',
  single: 'No blank line between two paragraphs, where the article’s other paragraphs have one',
  excess: 'More than one blank line between two paragraphs',
} as const

// Places that a reader would want to see one by one.
const FEW = 5

const rule: Rule<Separator> = {
  id: 'paragraph-spacing',
  summary: 'Paragraphs parted by too little or too much: a lost break, a missing blank line, several of them',
  // Before removal: furniture, headlines and sentences are read from the paragraphs that are there.
  rank: 'mending',
  reads: ['tokens', 'layout', 'blocks'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say: ({defect, number, of}) => ({
    reason: REASONS[defect],
    // One cause: where it has struck the whole article, its first place stands for all.
    ...(of > FEW && number === 0 ? {note: `There are ${of} such places in the article.`} : {}),
    ...(of > FEW && number > 0 ? {severity: 'info'} : {}),
  }),
  fix: ({start, end, text, defect, tier}) => ({
    tier,
    kind: 'repair',
    title: defect === 'excess' ? 'Leave one blank line' : 'Put a blank line between them',
    edits: [{start, end, text}],
  }),
}

export default rule
