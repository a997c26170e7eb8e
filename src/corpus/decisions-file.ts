/**
 * The decisions file: what a survey proposes of names, for people to read, to judge and to keep.
 */
import {parse, stringify} from 'yaml'
import type {Condition, CorpusEvidence, NameDecision, Verdict} from '../facts/decisions.js'
import type {NameOrder} from '../lexicon/authority.js'
import {checkKeys, type Entry, isEntry, listOf, oneOf, shown, type Tell, textOf} from '../lexicon/entries.js'

/** A decisions file as it was read. */
export interface ParsedDecisions {
  /** The entries that could be read. */
  readonly decisions: NameDecision[]
  /** One sentence or two each, with the file, the entry and the key, and no full stop at the end. Empty when the file may be used. */
  readonly problems: string[]
}

const VERSION = 1
const FILE_KEYS = ['decisions', 'names']
const KEYS = ['form', 'is', 'verdict', 'order', 'when', 'unless', 'articles', 'evidence', 'vetoes']
const VERDICTS: readonly Verdict[] = ['proposed', 'accepted', 'rejected']
const ORDERS: readonly NameOrder[] = ['given-first', 'family-first']
const CONDITIONS: Readonly<Record<Condition['kind'], readonly string[]>> = {
  office: ['office', 'country'],
  role: ['role'],
  counterpart: ['counterpart'],
  'canonical-in-article': ['canonical-in-article'],
}
const HEAD = `Decisions on names, as a survey of the corpus proposes them. To judge one, change its verdict:
  accepted   wherever a condition of "when" holds and none of "unless", the form is put right to "is";
             write another name there when it stands for somebody else, or take conditions out or add some
  rejected   the form is left as it is, and not asked about again
  proposed   nobody has looked yet; what the articles say decides whether it is more than a suggestion, and two
             right spellings (evidence of the kind "house-style") and pairs with "vetoes" are left alone until you accept one
A survey renews what is proposed, and the counts and evidence of the rest, and never changes a verdict.
An entry of your own needs form, is and verdict. Conditions: {office: …, country: …}, {role: …},
{counterpart: a name in the same sentence}, {canonical-in-article: true}.`

/**
 * Decisions as the text of a decisions file; equal decisions give equal bytes.
 * @example
 * ```ts
 * import {formatDecisions, parseDecisions} from 'copydesk'
 *
 * const text = formatDecisions(parseDecisions('decisions: 1\nnames: []', 'names.yml').decisions)
 * parseDecisions(text, 'names.yml') // {decisions: [], problems: []}
 * ```
 */
export function formatDecisions(decisions: readonly NameDecision[]): string {
  const head = HEAD.split('\n').map((line) => `# ${line}\n`)
  const body = decisions.map((one) => stringify([entryOf(one)], {lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any'}))
  return `${head.join('')}\ndecisions: ${VERSION}\nnames:${body.length === 0 ? ' []\n' : `\n${body.join('\n')}`}`
}

function entryOf({form, is, verdict, order, when, unless, articles, evidence, vetoes}: NameDecision): Entry {
  const list = (key: string, of: readonly unknown[]): Entry => (of.length === 0 ? {} : {[key]: of})
  return {
    form,
    is,
    verdict,
    ...(order === 'given-first' ? {} : {order}),
    ...list('when', when.map(conditionEntry)),
    ...list('unless', unless.map(conditionEntry)),
    articles: {form: articles.form, is: articles.is},
    ...list('evidence', evidence.map(evidenceEntry)),
    ...list('vetoes', vetoes.map(evidenceEntry)),
  }
}

function conditionEntry(condition: Condition): Entry {
  if (condition.kind === 'office')
    return {office: condition.office, ...(condition.country === undefined ? {} : {country: condition.country})}
  if (condition.kind === 'role') return {role: condition.role}
  return condition.kind === 'counterpart' ? {counterpart: condition.name} : {'canonical-in-article': true}
}

const evidenceEntry = ({kind, text, articles}: CorpusEvidence): Entry => ({kind, text, ...(articles.length === 0 ? {} : {articles})})

/**
 * Reads a decisions file. Nothing throws: all problems are told at once.
 * @param where the file, as messages name it
 * @example
 * ```ts
 * import {parseDecisions} from 'copydesk'
 *
 * const {decisions} = parseDecisions('decisions: 1\nnames:\n- {form: Cheng Maro, is: Qeng Maro, verdict: rejected}', 'names.yml')
 * decisions.map(({form, verdict}) => [form, verdict]) // [['Cheng Maro', 'rejected']]
 * ```
 */
export function parseDecisions(text: string, where: string): ParsedDecisions {
  const problems: string[] = []
  const decisions: NameDecision[] = []
  const tell: Tell = (problem) => problems.push(`${where}: ${problem}`)
  let data: unknown
  try {
    data = parse(text)
  } catch (error) {
    tell(`is no YAML: ${(error as Error).message.split('\n', 1)[0]?.replace(/:$/, '')}; mend that line`)
    return {decisions, problems}
  }
  if (!isEntry(data) || !Array.isArray(data.names)) {
    tell('holds no list "names"; write "names:" with one entry for each decision below it')
    return {decisions, problems}
  }
  checkKeys(data, FILE_KEYS, tell)
  if (data.decisions !== undefined && data.decisions !== VERSION)
    tell(
      `is a decisions file of version ${shown(data.decisions)}, and this copydesk reads version ${VERSION}; make it anew with copydesk survey --decisions`,
    )
  const seen = new Set<string>()
  for (const [at, entry] of (data.names as unknown[]).entries()) {
    const label = isEntry(entry) && typeof entry.form === 'string' ? `names[${at}] ${entry.form}` : `names[${at}]`
    const read = decisionOf(entry, (problem) => tell(`${label}: ${problem}`))
    if (read === undefined) continue
    const key = `${read.form}\t${read.is}`
    if (seen.has(key)) tell(`${label}: stands there twice; take one out`)
    seen.add(key)
    decisions.push(read)
  }
  return {decisions, problems}
}

function decisionOf(entry: unknown, tell: Tell): NameDecision | undefined {
  if (!isEntry(entry)) {
    tell('is no entry; write "form:", "is:" and "verdict:" below each other')
    return undefined
  }
  checkKeys(entry, KEYS, tell)
  const form = textOf(entry, 'form', 'write the name in full, as the articles have it', tell)
  const is = textOf(entry, 'is', 'write the name that it stands for', tell)
  if (form !== undefined && form === is) tell('form and is are the same name; write the right one in "is", or reject the decision')
  const read = {
    order: oneOf(entry, 'order', ORDERS, 'given-first', tell),
    when: conditionsOf(entry, 'when', tell),
    unless: conditionsOf(entry, 'unless', tell),
    verdict: oneOf(entry, 'verdict', VERDICTS, undefined, tell) ?? 'proposed',
    articles: countsOf(entry, tell),
    evidence: evidenceOf(entry, 'evidence', tell),
    vetoes: evidenceOf(entry, 'vetoes', tell),
  }
  return form === undefined || is === undefined ? undefined : {form, is, ...read, order: read.order ?? 'given-first'}
}

function conditionsOf(entry: Entry, key: string, tell: Tell): Condition[] {
  return listOf(entry, key, tell).flatMap((condition, at): Condition[] => {
    const say: Tell = (problem) => tell(`${key}[${at}]: ${problem}`)
    if (!isEntry(condition)) {
      say('is no condition; write {office: …, country: …}, {role: …}, {counterpart: …} or {canonical-in-article: true}')
      return []
    }
    const kinds = Object.keys(CONDITIONS) as Array<Condition['kind']>
    const kind = kinds.find((one) => condition[one] !== undefined)
    checkKeys(condition, kind === undefined ? kinds : CONDITIONS[kind], say)
    if (kind === undefined) {
      say(`names none of ${kinds.join(', ')}; write one of them`)
      return []
    }
    if (kind === 'canonical-in-article') {
      if (condition[kind] === true) return [{kind}]
      say(`${kind} ${shown(condition[kind])} says nothing; write true, or take the condition out`)
      return []
    }
    const value = textOf(condition, kind, 'take the condition out', say)
    if (value === undefined) return []
    if (kind === 'role') return [{kind, role: value}]
    if (kind === 'counterpart') return [{kind, name: value}]
    const country = condition.country === undefined ? undefined : textOf(condition, 'country', 'leave the key out', say)
    return [{kind, office: value, ...(country === undefined ? {} : {country})}]
  })
}

function evidenceOf(entry: Entry, key: string, tell: Tell): CorpusEvidence[] {
  return listOf(entry, key, tell).flatMap((one, at) => {
    const say: Tell = (problem) => tell(`${key}[${at}]: ${problem}`)
    if (!isEntry(one)) {
      say('is no evidence; write {kind: …, text: …}')
      return []
    }
    checkKeys(one, ['kind', 'text', 'articles'], say)
    const kind = textOf(one, 'kind', 'say what it is', say)
    const text = textOf(one, 'text', 'say what speaks for it', say)
    const articles = listOf(one, 'articles', say).map(String)
    return kind === undefined || text === undefined ? [] : [{kind, text, articles}]
  })
}

function countsOf(entry: Entry, tell: Tell): NameDecision['articles'] {
  const {articles} = entry
  if (articles === undefined) return {form: 0, is: 0}
  if (!isEntry(articles)) {
    tell('articles is no count; write {form: …, is: …}, or leave the key out')
    return {form: 0, is: 0}
  }
  checkKeys(articles, ['form', 'is'], (problem) => tell(`articles: ${problem}`))
  const count = (key: 'form' | 'is'): number => {
    const value = articles[key]
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    if (value !== undefined) tell(`articles: ${key} ${shown(value)} is no whole number; write how many articles have it`)
    return 0
  }
  return {form: count('form'), is: count('is')}
}
