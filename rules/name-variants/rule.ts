import type {Facts} from '../../src/facts/facts.js'
import type {Evidence, FixDraft, Message, Rule, Severity, Tier} from '../../src/rule/rule.js'
import {wantedForms} from './claims.js'
import {houseForms} from './house-style.js'
import {sameArticleForms} from './in-article.js'

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
  readonly why: 'misspelling' | 'confusion' | 'decision' | 'article' | 'house-style'
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
  const found = wantedForms(facts)
  const taken = (one: Variant): boolean => found.some(({start, end}) => one.start < end && start < one.end)
  for (const one of sameArticleForms(facts)) if (!taken(one)) found.push(one)
  for (const one of houseForms(facts)) if (!taken(one)) found.push(one)
  return found.sort((a, b) => a.start - b.start)
}

const REASONS: Readonly<Record<Variant['why'], string>> = {
  misspelling: 'is a misspelling',
  confusion: 'is the name of somebody else, and here a confusion',
  decision: 'is called otherwise in other articles of the corpus',
  article: 'is called otherwise in this article',
  'house-style': 'is spelled otherwise in this article',
}

function say({wrong, right, form, name, why, tier, severity, evidence, missing}: Variant): Message {
  const who = why === 'house-style' ? 'one person' : `"${form}"`
  const reason =
    why === 'house-style'
      ? `"${wrong}" and "${right}" spell one name`
      : `"${wrong}": ${who} ${REASONS[why]} of ${name}`.replace(/ (in this article|of the corpus) of .*/, ` $1, ${name}`)
  const lack = missing.length === 0 ? '' : ` Missing for certainty: ${missing.join(', ')}.`
  return {
    reason,
    note: `${tier === undefined ? `Write ${right} if ${name} is meant.` : `Write ${right}.`}${lack}`,
    evidence,
    ...(severity === undefined ? {} : {severity}),
  }
}

function fix({start, end, right, name, tier, why}: Variant, facts: Facts): FixDraft | undefined {
  if (tier === undefined) return undefined
  // Only names that authority or decision backs are put right where somebody is quoted.
  if ((why === 'article' || why === 'house-style') && facts.touchesQuotation(start, end)) return undefined
  return {tier, kind: why === 'house-style' ? 'style' : 'repair', title: `Name ${name}`, edits: [{start, end, text: right}]}
}

const rule: Rule<Variant> = {
  id: 'name-variants',
  summary: 'One person under several names ("Anthony Blinken", "Chen Gang" for Qin Gang), with the later mentions',
  rank: 'names',
  reads: ['people', 'authority', 'profile', 'quotations', 'tokens'],
  fixes: {tier: 'safe', kinds: ['repair', 'style']},
  severity: 'error',
  enabled: true,
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
