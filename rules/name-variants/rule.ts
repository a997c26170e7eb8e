import type {Facts} from '../../src/facts/facts.js'
import type {Evidence, FixDraft, Message, Rule, Severity, Tier} from '../../src/rule/rule.js'
import {wantedForms} from './claims.js'
import {houseForms} from './house-style.js'
import {sameArticleForms} from './in-article.js'
import {likelyForms} from './likely.js'
import {placeForms} from './places.js'

/** One part of a name that should read otherwise. */
export interface Variant {
  readonly start: number
  readonly end: number
  /** The part as it stands, and what it should be. */
  readonly wrong: string
  readonly right: string
  /** The whole name, as it stands in the article and as it should be. */
  readonly form: string
  readonly name: string
  readonly why: 'misspelling' | 'confusion' | 'decision' | 'likeness' | 'office' | 'article' | 'house-style'
  readonly tier: Tier | undefined
  readonly severity?: Severity
  readonly evidence: readonly Evidence[]
  readonly missing: readonly string[]
}

/**
 * Finds the names under which a person known to the authority, to the corpus or to the article itself is called
 * otherwise: the full form and, where the family name differs, every later mention.
 */
function find(facts: Facts): Variant[] {
  const found: Variant[] = []
  for (const source of [wantedForms, likelyForms, sameArticleForms, houseForms, placeForms])
    for (const one of source(facts)) if (!found.some(({start, end}) => one.start < end && start < one.end)) found.push(one)
  return found.sort((a, b) => a.start - b.start)
}

function reasonOf({wrong, right, form, name, why, tier}: Variant): string {
  switch (why) {
    case 'misspelling':
      return `"${form}" is a misspelling of ${name}`
    case 'confusion':
      return `"${form}" is another name, and ${name} is meant`
    case 'decision':
      return `"${form}" is called ${name} in other articles of the corpus`
    case 'likeness':
      return `"${form}" is one slip away from ${name}, who has the same office`
    case 'office':
      return `"${form}" has the office and the family name of ${name}`
    case 'article':
      return tier === undefined
        ? `"${wrong}" and "${right}" seem to be one name in this article`
        : `"${form}" is called ${name} in this article`
    case 'house-style':
      return `"${wrong}" and "${right}" spell one name in this article`
  }
}

function adviceOf({why, tier, right, name}: Variant): string {
  if (tier !== undefined) return `Write ${right}.`
  return why === 'article' ? 'Find out which of them is right, or whether they are two.' : `Write ${right} if ${name} is meant.`
}

function say(state: Variant): Message {
  const {severity, evidence, missing} = state
  const lack = missing.length === 0 ? '' : ` Missing for certainty: ${missing.join(', ')}.`
  return {
    reason: reasonOf(state),
    note: `${adviceOf(state)}${lack}`,
    evidence,
    ...(severity === undefined ? {} : {severity}),
  }
}

const BY_LIKENESS: ReadonlySet<Variant['why']> = new Set(['likeness', 'office', 'article', 'house-style'])

function fix({start, end, right, name, tier, why}: Variant, facts: Facts): FixDraft | undefined {
  if (tier === undefined) return undefined
  // Only names that authority or decision backs are put right where somebody is quoted.
  if (BY_LIKENESS.has(why) && facts.touchesQuotation(start, end)) return undefined
  return {tier, kind: why === 'house-style' ? 'style' : 'repair', title: `Name ${name}`, edits: [{start, end, text: right}]}
}

const rule: Rule<Variant> = {
  id: 'name-variants',
  summary: 'One person under several names ("Anthony Blinken", "Chen Gang" for Qin Gang), with the later mentions',
  rank: 'names',
  reads: ['people', 'mentions', 'other', 'authority', 'profile', 'quotations', 'tokens'],
  fixes: {tier: 'safe', kinds: ['repair', 'style']},
  severity: 'error',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
