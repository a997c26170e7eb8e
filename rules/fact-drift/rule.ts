import type {Facts} from '../../src/facts/facts.js'
import {type Told, tellingWords} from '../../src/facts/telling.js'
import {tokenize} from '../../src/kernels/tokenize.js'
import type {Evidence, Message, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {areParallel, contradict, contradictHead, hasDuration, type Statement, statementOf} from './compare.js'
import {hasQuantity, type Quantity, type Stretch} from './quantities.js'

/** A figure or day with which another statement of the same thing disagrees. */
interface Drift extends Range {
  readonly here: Evidence
  readonly there: Evidence
  /** The two figures as they stand. */
  readonly shown: readonly [string, string]
}

function* find(facts: Facts): Generator<Drift> {
  if (facts.field !== 'text') return
  yield* within(facts)
  yield* across(facts)
}

// Of the weight of the rare words: of sentences that contradict each other none was read that shares less.
const SHARE = 0.4

/** Contradictions between a sentence and one of another article. */
function* across(facts: Facts): Generator<Drift> {
  const {profile, text, tokens, sentences} = facts
  if (profile === undefined) return
  for (let at = 0; at < sentences.count; at++) {
    const stretch = stretchAt(facts, at)
    if (stretch === undefined || !isReport(facts, at)) continue
    const stems = tellingWords(text, tokens, stretch.first, stretch.last).map(({stem}) => stem)
    const others = profile.told(stems, SHARE).filter(({article}) => article !== facts.article)
    if (others.length === 0) continue
    const mine = statementOf(stretch)
    const found = new Set<Quantity>()
    for (const told of others) {
      const theirs = statementIn(told)
      if (!areParallel(mine, theirs)) continue
      for (const one of mine.quantities) {
        const other = found.has(one) ? undefined : theirs.quantities.find((quantity) => contradict(one, quantity, mine, theirs))
        if (other === undefined) continue
        found.add(one)
        const {article, start, end} = told
        yield driftAt(facts, one, at, {kind: 'statement', text: told.text, article, start, end}, shownIn(told.text, other))
      }
    }
  }
}

// Sentences of the text that may be its standfirst.
const HEAD = 2

/** Durations of the headline or standfirst that the sentences below give otherwise. */
function* within(facts: Facts): Generator<Drift> {
  const {sentences, other} = facts
  const heads: Array<{readonly statement: Statement; readonly evidence: Evidence}> = []
  // Passages are read of few articles: what has a duration is asked for first.
  const keep = (of: Facts, at: number, statement: Statement, evidence: Evidence): void => {
    if (hasDuration(statement) && isReport(of, at)) heads.push({statement, evidence})
  }
  if (other !== undefined)
    for (let at = 0; at < other.sentences.count; at++) {
      const stretch = stretchAt(other, at)
      if (stretch !== undefined) keep(other, at, statementOf(stretch), {kind: 'title', text: other.text})
    }
  for (let at = 0; at < sentences.count; at++) {
    // Most articles have no duration in their head, and then nothing below it is read.
    if (heads.length === 0 && at >= HEAD) return
    const stretch = stretchAt(facts, at)
    if (stretch === undefined) continue
    const statement = statementOf(stretch)
    for (const head of heads)
      for (const one of statement.quantities) {
        const two = head.statement.quantities.find((quantity) => contradictHead(one, quantity, statement, head.statement))
        if (two !== undefined && isReport(facts, at)) yield driftAt(facts, one, at, head.evidence, shownIn(head.statement.text, two))
      }
    if (at < HEAD) keep(facts, at, statement, statementAt(facts, at))
  }
}

/** The tokens of a sentence that may have a quantity. */
function stretchAt({text, tokens, sentences}: Facts, at: number): Stretch | undefined {
  const stretch = {text, tokens, first: sentences.first[at] as number, last: sentences.last[at] as number}
  return hasQuantity(stretch) ? stretch : undefined
}

function isReport({passages}: Facts, at: number): boolean {
  return passages[at]?.voice !== 'furniture'
}

function statementAt(facts: Facts, at: number): Evidence {
  const range = facts.sentenceRange(at)
  return {kind: 'statement', text: facts.text.slice(range.start, range.end).replace(/\s+/g, ' '), ...range}
}

function driftAt(facts: Facts, one: Quantity, at: number, there: Evidence, shown: string): Drift {
  return {start: one.start, end: one.end, here: statementAt(facts, at), there, shown: [shownIn(facts.text, one), shown]}
}

function shownIn(text: string, {start, end}: Quantity): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

const statements = new WeakMap<Told, Statement>()

/** What is compared of a sentence of the corpus; read once, for many ask for it. */
function statementIn(told: Told): Statement {
  let statement = statements.get(told)
  if (statement === undefined) {
    const tokens = tokenize(told.text)
    statement = statementOf({text: told.text, tokens, first: 0, last: tokens.count})
    statements.set(told, statement)
  }
  return statement
}

function say({here, there, shown: [mine, theirs]}: Drift): Message {
  const where = there.article ?? (there.kind === 'title' ? 'the title' : 'the first sentences')
  return {
    reason:
      there.article === undefined ? `"${mine}" here, "${theirs}" in ${where}` : `Reports differ: "${mine}" here, "${theirs}" in ${where}`,
    note: 'Which of them is right, or whether both were right in their day, the texts do not say.',
    evidence: [here, there],
  }
}

const rule: Rule<Drift> = {
  id: 'fact-drift',
  summary: 'A number, duration, weekday or month that another article states otherwise ("five years", "six years")',
  rank: 'words',
  reads: ['tokens', 'sentences', 'passages', 'profile', 'article', 'other'],
  severity: 'info',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say,
}

export default rule
