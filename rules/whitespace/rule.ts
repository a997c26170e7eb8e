import type {Facts} from '../../src/facts/facts.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'
import {findEdges} from './edges.js'
import {findGaps} from './gaps.js'

/** Surplus white space: one gap inside a line, or all places of one kind in an article. */
export interface Surplus {
  readonly start: number
  readonly end: number
  readonly kind: 'gap' | 'sentences' | 'edges' | 'end'
  readonly edits: readonly Edit[]
  /** `none`: the gap is all that is left of a line end, so it stays. */
  readonly tier: Tier | 'none'
}

function* find(facts: Facts): Generator<Surplus> {
  yield* findGaps(facts)
  yield* findEdges(facts)
}

function say({kind, edits, tier}: Surplus): Message {
  const places = edits.length === 1 ? '' : `, in ${edits.length} places`
  switch (kind) {
    case 'gap':
      return {
        reason: 'More than one space between two words',
        ...(tier === 'safe' ? {} : {note: 'A line may have ended here: a headline, a caption, or a sentence without its stop.'}),
      }
    case 'sentences':
      return {
        reason: `More than one space between two sentences${places}, where the article mostly has one`,
        note: 'Where a page was made one line, a paragraph may have begun here.',
        severity: 'info',
      }
    case 'edges':
      return {reason: `White space at the beginning or the end of a line${places}`, severity: 'info'}
    case 'end':
      return {reason: 'The file does not end with a line end'}
  }
}

const TITLES = {
  gap: 'Leave one space',
  sentences: 'Leave one space between sentences',
  edges: 'Drop white space at the beginnings and ends of lines',
  end: 'End the last line',
} as const

const rule: Rule<Surplus> = {
  id: 'whitespace',
  summary: 'Doubled spaces, white space at line ends, a file without its last line end',
  rank: 'spacing',
  reads: ['tokens', 'layout', 'blocks'],
  fixes: {tier: 'safe', kinds: ['repair', 'style']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say,
  fix: ({kind, edits, tier}) =>
    tier === 'none' ? undefined : {tier, kind: kind === 'gap' ? 'repair' : 'style', title: TITLES[kind], edits, apart: true},
}

export default rule
