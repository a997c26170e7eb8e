import {Candidates} from '../../src/facts/candidates.js'
import {relationOf, type Said} from '../../src/facts/drift.js'
import type {Facts} from '../../src/facts/facts.js'
import {namesOf} from '../../src/facts/occasion.js'
import type {OtherWording} from '../../src/facts/profile.js'
import {type Statement, statementsOf} from '../../src/facts/statements.js'
import type {Evidence, Message, Rule} from '../../src/rule/rule.js'

/** The statement elsewhere; without article and source where it stands in this article. */
type Other = Pick<OtherWording, 'relation' | 'text' | 'wording' | 'speaker' | 'field' | 'start' | 'end'> &
  Partial<Pick<OtherWording, 'article' | 'source'>>

/** A quotation whose statement stands elsewhere in other words. */
interface Drift {
  readonly start: number
  readonly end: number
  readonly speaker: string
  /** All wordings that were found, this article's own first, then in order of their articles. */
  readonly others: readonly Other[]
  readonly weak: boolean
  /** The wording in which most articles agree letter for letter, and how many do. */
  readonly most: {readonly text: string; readonly articles: number}
}

/** Articles that must agree letter for letter before their wording is advised, or a wording of theirs is left alone. */
const AGREE = 3

function* find(facts: Facts): Generator<Drift> {
  const {profile} = facts
  if (profile === undefined) return
  const statements = statementsOf(facts)
  if (statements.length === 0) return
  const here = within(facts)
  const names = namesOf(facts.field === 'text' ? facts : (facts.other ?? facts))
  for (const statement of statements) {
    const said: Said = {...statement, names}
    const others = [...here(statement, said), ...profile.wordings(said, facts.article)]
    const differing = others.filter(({relation}) => relation === 'drift' || relation === 'likely')
    if (differing.length === 0) continue
    const most = mostShared(differing)
    const own = sourcesOf(others.filter(({relation, wording}) => relation === 'same' && lettersOf({wording}) === lettersOf(statement))) + 1
    // Where the articles agree, those that do not are pointed out.
    if (own >= AGREE && own > most.articles) continue
    const speaker = [statement, ...others].find((one) => one.speaker.sure && one.speaker.name !== '')?.speaker.name ?? ''
    yield {start: statement.start, end: statement.end, speaker, others, weak: differing.every(({relation}) => relation !== 'drift'), most}
  }
}

/** Finds the statements of both fields of an article that are a statement of one of them. */
function within(facts: Facts): (own: Statement, said: Said) => Other[] {
  const fields = facts.other === undefined ? [facts] : [facts, facts.other]
  const all = fields.flatMap((field) => statementsOf(field).map((statement) => ({field, statement})))
  const candidates = new Candidates(all.map(({statement}) => statement.wording))
  return (own, said) =>
    candidates.of(own.wording).flatMap((at) => {
      const {field, statement} = all[at] as (typeof all)[number]
      if (statement === own) return []
      const relation = relationOf(said, {...statement, names: said.names}, field === facts ? 'field' : 'fields')
      return relation === undefined ? [] : [{...statement, relation, field: field.field}]
    })
}

function lettersOf({wording}: {readonly wording: Statement['wording']}): string {
  return wording.letters.join(' ')
}

/** How many sources print these, or articles where their sources are not known; this article counts for none. */
function sourcesOf(others: readonly Other[]): number {
  return new Set(others.filter(({article}) => article !== undefined).map(({article, source}) => source || `\0${article}`)).size
}

function mostShared(others: readonly Other[]): Drift['most'] {
  const byLetters = new Map<string, Other[]>()
  for (const one of others) byLetters.set(lettersOf(one), [...(byLetters.get(lettersOf(one)) ?? []), one])
  let most = {text: '', articles: 0}
  for (const alike of byLetters.values()) {
    const articles = sourcesOf(alike)
    if (articles > most.articles) most = {text: (alike[0] as Other).text, articles}
  }
  return most
}

function say({speaker, others, weak, most}: Drift, facts: Facts): Message {
  const first = others.find(({relation}) => relation === (weak ? 'likely' : 'drift')) as Other
  const where = first.article === undefined ? 'elsewhere in this article' : 'in another article'
  const whose = speaker === '' ? 'This statement' : `This statement of ${speaker}`
  const reason = `${whose} ${weak ? 'may have' : 'has'} other words ${where}: "${shown(first.text)}"`
  const note =
    most.articles >= AGREE
      ? `${most.articles} articles have: "${shown(most.text)}". Look at what was said.`
      : most.articles > 1
        ? `${most.articles} articles have: "${shown(most.text)}".`
        : 'No two articles have the same words. Look at what was said.'
  const evidence = others.map((one) => evidenceOf(one, facts))
  return {reason, note, evidence, ...(weak ? {severity: 'info'} : {})}
}

const KINDS = {same: 'same words', slight: 'nearly the same words', drift: 'other words', likely: 'perhaps other words'} as const

function evidenceOf({relation, text, article, source, field, start, end}: Other, facts: Facts): Evidence {
  const words = `"${text}"${source ? ` (${source})` : ''}`
  const kind = KINDS[relation]
  if (article !== undefined) return {kind, text: words, article, start, end}
  // Offsets of the other field have no meaning in this one.
  return field === facts.field ? {kind, text: words, start, end} : {kind, text: words}
}

const SHOWN = 160

function shown(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))}…`
}

const rule: Rule<Drift> = {
  id: 'quote-drift',
  summary: 'One statement quoted in different words ("candid and constructive", elsewhere "frank and productive")',
  rank: 'words',
  reads: ['tokens', 'sentences', 'quotations', 'mentions', 'people', 'authority', 'other', 'profile', 'article'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
