import type {Facts} from '../../src/facts/facts.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import {type List, listsIn} from './lists.js'

interface State extends List {
  readonly quoted: boolean
  /** How the article writes its lists, where it and no style guide says so. */
  readonly majority?: {readonly few: number; readonly many: number}
}

// Lists; below these an article is not known to write them one way.
const LEAST = 4
const RATIO = 3

function find(facts: Facts): State[] {
  const {serialComma} = facts.style
  const lists = [...listsIn(facts)].map((list): State => ({...list, quoted: facts.insideQuotation(list.start)}))
  const withComma = lists.filter((list) => list.comma)
  const without = lists.filter((list) => !list.comma)
  if (serialComma !== undefined) return serialComma === 'never' ? withComma : without
  const [few, many] = withComma.length < without.length ? [withComma, without] : [without, withComma]
  if (lists.length < LEAST || many.length < few.length * RATIO) return []
  return few.map((list) => ({...list, majority: {few: few.length, many: many.length}}))
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
