import type {Facts} from '../../src/facts/facts.js'
import {clearMajority, type Majority} from '../../src/rule/majority.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'
import {type FreeTitle, freeTitles} from './titles.js'

interface State extends FreeTitle {
  /** How the article writes its titles, where it and no style guide says so. */
  readonly majority?: Majority
}

function find(facts: Facts): State[] {
  // A headline may have capitals of its own.
  if (facts.field === 'title') return []
  const {titleCase} = facts.style
  const titles = [...freeTitles(facts)]
  const upper = titles.filter((title) => title.capitals.length > 0)
  const lower = titles.filter((title) => title.capitals.length === 0)
  if (titleCase === 'lower') return upper
  if (titleCase === 'upper') return lower.filter((title) => title.definite)
  const majority = clearMajority(upper.length, lower.length, lower.length)
  return majority === undefined ? [] : upper.map((title) => ({...title, majority}))
}

function say({start, end, capitals, majority}: State, {text}: Facts): Message {
  const title = text.slice(start, end)
  if (capitals.length === 0)
    return {reason: `"${title}" stands for a person, and the style guide writes titles with capitals`, severity: 'info'}
  const reason = `"${title}" has capitals, though no name follows it`
  if (majority === undefined) return {reason: `${reason}; the style guide asks for lower case`}
  return {
    reason: `${reason}; ${majority.many} of the article's ${majority.many + majority.few} such titles are in lower case`,
    severity: 'info',
  }
}

function fix({capitals}: State, {text}: Facts): FixDraft | undefined {
  if (capitals.length === 0) return undefined
  const edits = capitals.map((at): Edit => ({start: at, end: at + 1, text: text.charAt(at).toLowerCase()}))
  return {tier: 'unsafe', kind: 'style', title: 'Write the title in lower case', edits}
}

const rule: Rule<State> = {
  id: 'title-case',
  summary: 'A title of office in capitals where no name follows it ("the US Secretary of State said")',
  rank: 'style',
  reads: ['tokens', 'blocks', 'layout', 'sentences', 'quotations', 'zones', 'style'],
  fixes: {tier: 'unsafe', kinds: ['style']},
  severity: 'warning',
  preset: 'house-style',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
