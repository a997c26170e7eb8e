import type {Facts} from '../../src/facts/facts.js'
import {LANGUAGES, type PhraseEntry} from '../../src/rule/patterns/entries.js'
import {filled, PatternTable, type PhraseMatch} from '../../src/rule/patterns/table.js'
import type {Evidence, FixDraft, Message, Rule} from '../../src/rule/rule.js'
import entries from './entries.js'
import {regionMeant} from './regions.js'
import {titleCalques} from './titles.js'

/** Built at the first text. */
let table: PatternTable | undefined

/** Built at the first text that is judged with phrases of the user's own. */
const extended = new WeakMap<readonly unknown[], PatternTable>()

function tableFor({tables: {phrases: own}}: Facts): PatternTable {
  if (own === undefined) {
    table ??= new PatternTable(entries)
    return table
  }
  const known = extended.get(own) ?? new PatternTable([...entries, ...(own as readonly PhraseEntry[])])
  extended.set(own, known)
  return known
}

function find(facts: Facts): Iterable<PhraseMatch> {
  const found = tableFor(facts).matches(facts)
  const calques = titleCalques(facts).filter(({start, end}) => !found.some((one) => one.start < end && start < one.end))
  return [...found, ...calques]
}

function say(state: PhraseMatch, facts: Facts): Message {
  const {entry} = state
  const instead = regionMeant(state, facts) ?? (entry.instead === undefined ? undefined : filled(entry.instead, state, facts))
  return {
    reason: filled(entry.says, state, facts),
    ...(instead === undefined ? {} : {note: `Write "${instead}"${entry.fix === undefined ? ', if the source says so' : ''}.`}),
    evidence: entry.from === undefined ? [{kind: 'phrase', text: entry.id}] : originsOf(entry.from),
    ...(entry.severity === undefined ? {} : {severity: entry.severity}),
  }
}

function originsOf(from: NonNullable<PhraseEntry['from']>): Evidence[] {
  return Object.entries(from).map(([code, words]) => ({kind: 'origin', text: `${LANGUAGES[code] ?? code} "${words}"`}))
}

/** A word that goes takes the gap before it along. */
function fix(state: PhraseMatch, facts: Facts): FixDraft | undefined {
  const {entry, start, end} = state
  if (entry.fix === undefined) return undefined
  const {tier} = entry.fix
  const text = filled(entry.fix.text, state, facts)
  if (text !== '') return {tier, kind: 'repair', title: `Write "${text}"`, edits: [{start, end, text}]}
  const gap = facts.tokens.start[facts.tokenAt(start) - 1] ?? start
  return {tier, kind: 'repair', title: `Drop "${facts.text.slice(start, end)}"`, edits: [{start: gap, end, text}]}
}

const rule: Rule<PhraseMatch> = {
  id: 'translationese',
  summary: 'What translation word for word leaves ("urged to Qin to", "they met this Sunday", "the Asian country")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'quotations', 'mentions', 'authority', 'other', 'tables'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  table: 'phrases',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
