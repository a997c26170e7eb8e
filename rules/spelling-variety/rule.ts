import type {Facts} from '../../src/facts/facts.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import {type Mixture, mixtureOf} from './mixture.js'
import {type Spelled, spelledIn} from './words.js'

interface State {
  readonly start: number
  readonly end: number
  readonly word: Spelled
  /** Present where the article itself mixes the varieties; absent where the style guide says which one is written. */
  readonly mixture?: Mixture
}

function* find(facts: Facts): Generator<State> {
  const {spelling} = facts.style
  if (spelling !== undefined) {
    for (const word of spelledIn(facts)) if (word.variety !== spelling) yield {start: word.start, end: word.end, word}
    return
  }
  const mixture = mixtureOf(spelledIn(facts), facts.text)
  const word = mixture?.few[0]
  if (mixture !== undefined && word !== undefined) yield {start: word.start, end: word.end, word, mixture}
}

const NAMES = {'en-US': 'American', 'en-GB': 'British'} as const
const OTHERS = {'en-US': 'en-GB', 'en-GB': 'en-US'} as const

// Words of each variety that are shown; more say nothing new.
const SHOWN = 5

function say({word, mixture}: State, {text}: Facts): Message {
  const shown = text.slice(word.start, word.end)
  if (mixture === undefined) {
    const note = word.other === undefined ? 'Which form is right depends on the sense.' : `Write "${word.other}".`
    return {
      reason: `"${shown}" is ${NAMES[word.variety]} spelling, and the style guide asks for ${NAMES[OTHERS[word.variety]]}`,
      note,
      severity: 'warning',
    }
  }
  const list = (words: readonly Spelled[]): string =>
    [...new Set(words.map(({start, end}) => text.slice(start, end).toLowerCase()))].slice(0, SHOWN).join(', ')
  return {
    reason: `The article mixes British and American spelling: "${shown}" is ${NAMES[word.variety]}, most of its words are not`,
    note: 'Choose one variety.',
    evidence: [
      {kind: 'minority', text: `${NAMES[word.variety]}: ${list(mixture.few)}`, start: word.start, end: word.end},
      {kind: 'majority', text: `${NAMES[OTHERS[word.variety]]}: ${list(mixture.many)}`},
    ],
  }
}

function fix({word, mixture}: State, {text}: Facts): FixDraft | undefined {
  const {start, end, other, tier} = word
  if (mixture !== undefined || other === undefined) return undefined
  const isCapital = text.charAt(start) !== text.charAt(start).toLowerCase()
  const made = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other
  return {tier, kind: 'style', title: `Write "${made}"`, edits: [{start, end, text: made}]}
}

const rule: Rule<State> = {
  id: 'spelling-variety',
  summary: 'American and British spelling in one article, or spelling that the style guide does not ask for ("organise", "center")',
  rank: 'style',
  reads: ['tokens', 'blocks', 'sentences', 'quotations', 'style'],
  fixes: {tier: 'safe', kinds: ['style']},
  severity: 'info',
  preset: 'recommended',
  // Spelling is nobody's wording; the fix is unsafe there.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
