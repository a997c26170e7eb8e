import type {Facts} from '../../src/facts/facts.js'
import {clearMajority, type Majority} from '../../src/rule/majority.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import {type List, listsIn} from './lists.js'

interface State extends List {
  readonly quoted: boolean
  /** How the article writes its lists, where it and no style guide says so. */
  readonly majority?: Majority
}

function find(facts: Facts): State[] {
  const {serialComma} = facts.style
  const lists = [...listsIn(facts)].map((list): State => ({...list, quoted: facts.insideQuotation(list.start)}))
  const withComma = lists.filter((list) => list.comma)
  const without = lists.filter((list) => !list.comma)
  if (serialComma !== undefined) return serialComma === 'never' ? withComma : without
  const [few, many] = withComma.length < without.length ? [withComma, without] : [without, withComma]
  const majority = clearMajority(few.length, many.length, lists.length)
  return majority === undefined ? [] : few.map((list) => ({...list, majority}))
}

function say({comma, shown, quoted, majority}: State): Message {
  const reason = comma ? `A comma before the last item of a list: "${shown}"` : `No comma before the last item of a list: "${shown}"`
  const info = quoted || majority !== undefined ? {severity: 'info' as const} : {}
  if (majority === undefined) return {reason: `${reason}; the style guide wants ${comma ? 'none' : 'one'}`, ...info}
  const most = comma ? 'have none' : 'have one'
  return {reason: `${reason}; ${majority.many} of the article's ${majority.many + majority.few} plain lists ${most}`, ...info}
}

function fix({start, end, comma, quoted}: State): FixDraft | undefined {
  if (quoted) return undefined
  return {tier: 'unsafe', kind: 'style', title: comma ? 'Drop the comma' : 'Put a comma', edits: [{start, end, text: comma ? '' : ','}]}
}

const rule: Rule<State> = {
  id: 'serial-comma',
  summary: 'A comma before the last item of a plain list that the style guide does not want, or one that it lacks ("one, two, and three")',
  rank: 'style',
  reads: ['tokens', 'blocks', 'quotations', 'style'],
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
