import type {Facts} from '../../src/facts/facts.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {findExcess, findOthers, findSingles} from './breaks.js'
import {findLost} from './lost.js'

/** Where the white space between two paragraphs is not that of the article's other paragraphs. */
export interface Separator {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly defect: 'lost' | 'single' | 'excess' | 'blank-line' | 'line'
  readonly tier: Tier
  /** Which of the article's places with this defect it is, from 0, and how many there are. */
  readonly number: number
  readonly of: number
}

function find(facts: Facts): Separator[] {
  // In Markdown blank lines are structure, in HTML nothing.
  if (facts.field === 'title' || facts.view.removal !== undefined) return []
  if (facts.layout === 'flat') return findLost(facts)
  const {paragraphs} = facts.style
  const others = paragraphs === undefined ? [] : findOthers(facts, paragraphs)
  return others.length > 0 ? others : [...findSingles(facts), ...findExcess(facts)]
}

const REASONS = {
  lost: 'A paragraph break is lost: the indentation of the next paragraph is left in the line',
  single: 'No blank line between two paragraphs, where the article’s other paragraphs have one',
  excess: 'More than one blank line between two paragraphs',
  'blank-line': 'Paragraphs parted by the end of a line alone, and the style guide wants a blank line',
  line: 'Paragraphs parted by a blank line, and the style guide wants the end of a line alone',
} as const

const TITLES = {
  lost: 'Put a blank line between them',
  single: 'Put a blank line between them',
  excess: 'Leave one blank line',
  'blank-line': 'Put a blank line between them',
  line: 'Drop the blank line',
} as const

// Places that a reader would want to see one by one.
const FEW = 5

const rule: Rule<Separator> = {
  id: 'paragraph-spacing',
  summary: 'Paragraphs parted by too little or too much: a lost break, a missing blank line, several of them',
  // Before removal: furniture, headlines and sentences are read from the paragraphs that are there.
  rank: 'mending',
  reads: ['tokens', 'layout', 'blocks', 'style'],
  fixes: {tier: 'safe', kinds: ['repair', 'style']},
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
    kind: defect === 'blank-line' || defect === 'line' ? 'style' : 'repair',
    title: TITLES[defect],
    edits: [{start, end, text}],
  }),
}

export default rule
