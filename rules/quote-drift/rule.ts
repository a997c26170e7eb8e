import {Candidates} from '../../src/facts/candidates.js'
import {type Likeness, relationOf, type Said} from '../../src/facts/drift.js'
import type {Facts} from '../../src/facts/facts.js'
import {namesOf} from '../../src/facts/occasion.js'
import type {OtherWording} from '../../src/facts/profile.js'
import {type Statement, statementsOf} from '../../src/facts/statements.js'
import type {Evidence, Message, Rule} from '../../src/rule/rule.js'

/** The statement elsewhere; without article and source where it stands in this article. */
type Other = Likeness &
  Pick<OtherWording, 'text' | 'wording' | 'speaker' | 'field' | 'start' | 'end'> &
  Partial<Pick<OtherWording, 'article' | 'source'>>

/** A quotation whose statement stands elsewhere in other words. */
interface Drift {
  readonly start: number
  readonly end: number
  readonly speaker: string
  /** The nearest of the other wordings first, then those with the same words, then the rest; each in order of their articles. */
  readonly others: readonly [Other, ...Other[]]
  readonly weak: boolean
  /** Articles that have the words of this one, itself among them. */
  readonly own: number
  /** The other wording in which most articles agree, and how many do. */
  readonly most: Agreement
}

interface Agreement {
  readonly text: string
  readonly articles: number
  readonly sources: number
}

/** Sources that must agree letter for letter before their wording is advised, or a wording of theirs is left alone. */
const AGREE = 3

/**
 * Where an article has the same words for more of a quotation, hundredths of another wording that must be in it: it is a part of
 * the quotation then. What has words of its own beside those ("We are determined to return our people home") was said elsewhere.
 */
const PART = 80

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
    const alike = others.filter(({relation}) => relation === 'same' || relation === 'slight')
    const covered = Math.max(0, ...alike.filter(({article}) => article !== undefined).map(({cover}) => cover))
    const differing = others.filter(
      ({relation, cover, otherCover}) =>
        (relation === 'drift' && (cover >= covered || otherCover >= PART || statement.wording.isList)) ||
        (relation === 'likely' && cover > covered),
    )
    const [nearest] = differing.toSorted((a, b) => rankOf(a) - rankOf(b) || b.nearness - a.nearness)
    if (nearest === undefined) continue
    const same = alike.filter(({relation}) => relation === 'same')
    const most = mostShared(others.filter(({relation}) => relation !== 'same'))
    // Where the articles agree, those that do not are pointed out.
    const agreeing = agreementOf(same.filter((one) => lettersOf(one) === lettersOf(statement))).sources + 1
    if (agreeing >= AGREE && agreeing > most.sources) continue
    yield {
      start: statement.start,
      end: statement.end,
      speaker: speakerOf([statement]) || speakerOf(alike),
      others: [nearest, ...others.filter((one) => one !== nearest).sort((a, b) => rankOf(a) - rankOf(b))],
      weak: nearest.relation === 'likely',
      own: agreementOf(same).articles + 1,
      most,
    }
  }
}

/** The person who is named as the speaker of them all; of an office or an army the text has a word or two only. */
function speakerOf(all: ReadonlyArray<Pick<Other, 'speaker'>>): string {
  const sure = all.map(({speaker}) => speaker).filter((one) => one.sure && one.name !== '')
  const [first] = sure
  return first !== undefined && sure.every(({family}) => family !== '' && family === first.family) ? first.name : ''
}

const RANKS = {same: 0, slight: 1, drift: 2, likely: 3} as const

function rankOf({relation}: Other): number {
  return RANKS[relation]
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
      const likeness = relationOf(said, {...statement, names: said.names}, field === facts ? 'field' : 'fields')
      return likeness === undefined ? [] : [{...statement, ...likeness, field: field.field}]
    })
}

function lettersOf({wording}: {readonly wording: Statement['wording']}): string {
  return wording.letters.join(' ')
}

/** How many articles and sources print these; this article counts for none. */
function agreementOf(others: readonly Other[]): Agreement {
  const elsewhere = others.filter(({article}) => article !== undefined)
  return {
    text: others[0]?.text ?? '',
    articles: new Set(elsewhere.map(({article, source}) => article || `\0${source}`)).size,
    // Articles, where their sources are not known.
    sources: new Set(elsewhere.map(({article, source}) => source || `\0${article}`)).size,
  }
}

/** The wording in which most agree: one that the others have, or have more or less of. */
function mostShared(others: readonly Other[]): Agreement {
  const letters = others.map((one) => ` ${lettersOf(one)} `)
  return letters
    .map((own) => agreementOf(others.filter((_, at) => letters[at]?.includes(own))))
    .reduce(
      (most, one) => (one.sources > most.sources || (one.sources === most.sources && one.articles > most.articles) ? one : most),
      NONE,
    )
}

const NONE: Agreement = {text: '', articles: 0, sources: 0}

function say({speaker, others, weak, own, most}: Drift, facts: Facts): Message {
  const [{article, text}] = others
  const where = article === undefined ? 'elsewhere in this article' : 'in another article'
  const whose = speaker === '' ? 'This statement' : `This statement of ${speaker}`
  const reason = `${whose} ${weak ? 'may have' : 'has'} other words ${where}: "${shown(text)}"`
  const evidence = others.map((one) => evidenceOf(one, facts))
  return {reason, note: noteOf(own, most), evidence, ...(weak ? {severity: 'info'} : {})}
}

function noteOf(own: number, {text, articles, sources}: Agreement): string {
  const advice = sources >= AGREE || (own === 1 && articles < 2) ? ' Look at what was said.' : ''
  const ours = own === 1 ? '' : `These words stand in ${own} articles, whole or in part. `
  const kind = own === 1 ? 'articles' : 'others'
  const others = articles > 1 ? `${articles} ${kind} have: "${shown(text)}".` : `No two ${kind} have the same words.`
  return `${ours}${others}${advice}`
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
