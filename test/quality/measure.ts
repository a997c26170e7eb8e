/** Runs rules over articles and keeps what the tables and the labels need of each finding. */
import type {Layout} from '../../src/facts/layout.js'
import type {Profile} from '../../src/facts/profile.js'
import type {HouseStyle} from '../../src/facts/style.js'
import type {Finding} from '../../src/rule/finding.js'
import {type AnyRule, isStage, type Tier} from '../../src/rule/rule.js'
import type {Built} from '../tools/built.js'
import {groupOf, type Identified, readSet, setNames} from '../tools/corpora.js'
import type {Place} from './labels.js'

export type HitTier = Tier | 'none'
export const TIERS: readonly HitTier[] = ['safe', 'unsafe', 'none']

/** One finding in a set. */
export interface Hit extends Place {
  readonly rule: string
  readonly layout: Layout
  readonly tier: HitTier
  readonly info: boolean
  readonly finding: Finding
  /** The text of the field. */
  readonly source: string
}

export type LayoutWords = Partial<Record<Layout, number>>

export interface Measured {
  /** By set. */
  readonly articles: ReadonlyMap<string, number>
  /** Words of titles and texts by set and layout of the text. */
  readonly words: ReadonlyMap<string, LayoutWords>
  readonly hits: readonly Hit[]
  /** Length of each field, by set, article and field. */
  readonly lengths: ReadonlyMap<string, number>
}

/** The name of a field in `lengths`. */
export function fieldKey({set, article, field}: Pick<Place, 'set' | 'article' | 'field'>): string {
  return `${set}\t${article}\t${field}`
}

/** What rules of style are measured by: an American newsroom. Those that go by the majority of an article find more without. */
const STYLE: HouseStyle = {spelling: 'en-US', quotePunctuation: 'inside', serialComma: 'never', titleCase: 'lower'}

/** Measures the wanted rules on sets of the corpora, one set in memory at a time; the profile is a survey of the set's group. */
export function measure(folder: string, sets: readonly string[], wanted: ReadonlySet<string>, built: Built): Measured {
  const passes = passesFor(wanted, built.rules.catalogue.rules)
  const articles = new Map<string, number>()
  const words = new Map<string, LayoutWords>()
  const hits: Hit[] = []
  const lengths = new Map<string, number>()
  const profiles = new Map<string, Profile>()
  const learns = passes.some(({rules}) => rules.some((rule) => rule.reads.includes('profile')))
  for (const set of sets) {
    const group = groupOf(set)
    const profile = learns ? (profiles.get(group) ?? surveyed(folder, group, built)) : undefined
    if (profile !== undefined) profiles.set(group, profile)
    const read = readSet(folder, set)
    const counted: LayoutWords = {}
    for (const article of read) {
      const layout = count(article, counted, built)
      for (const field of ['title', 'text'] as const) lengths.set(fieldKey({set, article: article.id, field}), article[field]?.length ?? 0)
      const found = new Set<string>()
      for (const {rules, report, style} of passes) {
        for (const finding of built.desk.lint(article, {rules, profile, style})) {
          const key = `${finding.rule} ${finding.field} ${finding.start} ${finding.end}`
          if (report.has(finding.rule) && !found.has(key)) hits.push(toHit(finding, set, article, layout))
          found.add(key)
        }
      }
    }
    articles.set(set, read.length)
    words.set(set, counted)
  }
  return {articles, words, hits, lengths}
}

/** What a survey of all sets of a group knows, whichever of them are measured. */
function surveyed(folder: string, group: string, {corpus, decisions}: Built): Profile {
  const observations = corpus.nothing()
  for (const set of setNames(folder, [group])) for (const article of readSet(folder, set)) corpus.observeInto(observations, article)
  return decisions.decide(observations)
}

interface Pass {
  readonly rules: readonly AnyRule[]
  /** Rules whose findings of this pass count. */
  readonly report: ReadonlySet<string>
  readonly style?: HouseStyle
}

/**
 * Rules that are on by default run together with all mending rules that are, since they read what those
 * have mended; those that are off by default run in a second pass, so that their mends change nothing for the others. What
 * a style guide prescribes is measured there too; a rule of style that is on by default has findings in both passes.
 */
function passesFor(wanted: ReadonlySet<string>, all: readonly AnyRule[]): Pass[] {
  const on = all.filter((rule) => rule.preset === 'recommended' && (wanted.has(rule.id) || isStage(rule.rank)))
  const off = all.filter((rule) => (rule.preset !== 'recommended' || isOfStyle(rule)) && wanted.has(rule.id))
  const passes: Pass[] = [{rules: on, report: new Set(on.filter((rule) => wanted.has(rule.id)).map((rule) => rule.id))}]
  if (off.length > 0)
    passes.push({rules: [...on.filter((rule) => isStage(rule.rank)), ...off], report: new Set(off.map((rule) => rule.id)), style: STYLE})
  return passes
}

/** Whether a style guide decides what the rule finds: "organise" is a finding in an American newsroom only. */
function isOfStyle({reads, rank, preset}: AnyRule): boolean {
  return reads.includes('style') && rank === 'style' && preset === 'recommended'
}

function count(article: Identified, words: LayoutWords, {facts, view, tokens}: Built): Layout {
  const text = new facts.Facts(view.plainView(article.text), 'text')
  let sum = 0
  for (const table of article.title === undefined ? [text.tokens] : [text.tokens, tokens.tokenize(article.title)]) {
    for (let index = 0; index < table.count; index++) if (table.kind[index] === tokens.WORD) sum++
  }
  words[text.layout] = (words[text.layout] ?? 0) + sum
  return text.layout
}

function toHit(finding: Finding, set: string, article: Identified, layout: Layout): Hit {
  const {rule, field, start, end, fix, severity} = finding
  const source = (field === 'title' ? article.title : article.text) ?? ''
  return {rule, set, article: article.id, field, start, end, layout, tier: fix?.tier ?? 'none', info: severity === 'info', finding, source}
}
