/**
 * Recall without reading: right texts are damaged at known places, and what the rules find and restore is
 * counted. It tells nothing of damage that nobody thought of; that is what the labels are for.
 */
import {applyEdits} from '../../src/fixes/edits.js'
import type {Finding} from '../../src/rule/finding.js'
import type {Edit, Range} from '../../src/view/view.js'
import type {Built} from '../tools/built.js'
import {corporaFolder, type Identified, readSet, rightFixtures} from '../tools/corpora.js'
import type {Damage, DamageKind} from './damage/damage.js'
import {damageKinds} from './damage/index.js'
import {seeded, shuffled} from './random.js'

interface Score {
  /** Places damaged. */
  readonly n: number
  /** Places that a finding of the rule above info overlaps. */
  readonly detected: number
  /** Places that safe fixes leave as they were before. */
  readonly restored: number
  /** Places where safe fixes take a part of the damage away and touch nothing else. */
  readonly partly: number
  /** Places where safe fixes change what was right. */
  readonly harmed: number
}

/** By rule and name of the damage. */
export type Scores = Readonly<Record<string, Readonly<Record<string, Score>>>>

/** One damaged place and what became of it. */
export interface Outcome {
  readonly kind: DamageKind
  readonly article: string
  readonly detected: boolean
  readonly fate: 'restored' | 'partly' | 'harmed' | 'untouched'
  /** The damaged place with its surroundings, and what safe fixes made of it. */
  readonly damaged: string
  readonly cleaned: string
}

/** Places of one copy are this far apart, so that no finding speaks for two of them. */
const APART = 150
/** Copies of each right text of the repository, where there are no corpora. */
const COPIES = 20

/** The texts to be damaged: a few hundred of the clean corpora, or two of the repository. */
export function injectionTexts(): Identified[] {
  const folder = corporaFolder()
  if (folder === undefined)
    return rightFixtures().flatMap((article) => Array.from({length: COPIES}, (_, copy) => ({...article, id: `${article.id}#${copy}`})))
  const texts = ['clean/abc', 'clean/speeches'].flatMap((set) => {
    const long = readSet(folder, set).filter((article) => article.text.length > 600)
    return shuffled(long, (article) => article.id, 'injection').slice(0, set === 'clean/abc' ? 260 : 60)
  })
  return texts.map(({id, text}) => ({id, text: head(text)}))
}

/** The first 6,000 units or so, to the end of a paragraph: a speech is as long as thirty articles. */
function head(text: string): string {
  const end = text.indexOf('\n', 6000)
  return end < 0 ? text : text.slice(0, end)
}

/** Damages the texts in every way that the wanted rules should find. */
export function inject(texts: readonly Identified[], wanted: ReadonlySet<string>, {desk}: Pick<Built, 'desk'>): Outcome[] {
  const outcomes: Outcome[] = []
  const right = new Map<string, boolean>()
  const isRight = (text: string): boolean => {
    const known = right.get(text)
    if (known !== undefined) return known
    const {findings, ledger} = desk.normalize({text})
    const silent = ledger === undefined && findings.every((finding) => finding.severity === 'info')
    right.set(text, silent)
    return silent
  }
  for (const kind of damageKinds) {
    if (!wanted.has(kind.rule)) continue
    for (const article of texts) {
      const text = kind.prepare?.(article.text) ?? article.text
      // What is not right to begin with proves nothing.
      if (!isRight(text)) continue
      const damages = choose(kind, text, seeded(`${kind.rule} ${kind.name} ${article.id}`))
      if (damages.length === 0) continue
      const {findings, ledger} = desk.normalize({text: applyEdits(text, damages)})
      outcomes.push(...follow(kind, article.id, text, damages, findings, ledger?.fields.text?.edits ?? []))
    }
  }
  return outcomes
}

/** Places for the damage at random, in order and apart. */
function choose(kind: DamageKind, text: string, random: () => number): Damage[] {
  const candidates = kind.candidates(text)
  const chosen: Damage[] = []
  for (let left = candidates.length; left > 0 && chosen.length < (kind.most ?? 3); left--) {
    const at = Math.floor(random() * left)
    const one = candidates[at] as Damage
    candidates[at] = candidates[left - 1] as Damage
    if (chosen.every((other) => one.start - other.end >= APART || other.start - one.end >= APART)) chosen.push(one)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** Parts the text into one territory a place and looks what became of each. */
function follow(
  kind: DamageKind,
  article: string,
  text: string,
  damages: readonly Damage[],
  findings: readonly Finding[],
  edits: readonly Edit[],
): Outcome[] {
  const damaged = applyEdits(text, damages)
  let drift = 0
  let from = 0
  let damagedFrom = 0
  return damages.map((damage, which) => {
    const start = damage.start + drift
    const seen = {start: start + damage.seen.start, end: start + damage.seen.end}
    drift += damage.text.length - (damage.end - damage.start)
    const next = damages[which + 1]
    const to = next === undefined ? text.length : Math.floor((damage.end + next.start) / 2)
    const territory = {start: damagedFrom, end: to + drift}
    const before = damaged.slice(territory.start, territory.end)
    const cleaned = applyEdits(before, within(edits, territory))
    // An edit that reaches from one place's territory into the next is right for neither.
    const crossed = edits.some(
      (edit) => (edit.start < territory.start && edit.end > territory.start) || (edit.start < territory.end && edit.end > territory.end),
    )
    const right = {
      before: text.slice(from, damage.start),
      place: damage.right ?? text.slice(damage.start, damage.end),
      after: text.slice(damage.end, to),
    }
    from = to
    damagedFrom = territory.end
    return {
      kind,
      article,
      detected: findings.some(
        (finding) => finding.rule === kind.rule && finding.severity !== 'info' && finding.start < seen.end && seen.start < finding.end,
      ),
      fate: crossed ? 'harmed' : cleaned === before ? 'untouched' : fateOf(cleaned, right),
      damaged: around(before, seen.start - territory.start, seen.end - territory.start),
      cleaned: around(cleaned, seen.start - territory.start, seen.end - territory.start),
    }
  })
}

function fateOf(
  cleaned: string,
  {before, place, after}: {readonly before: string; readonly place: string; readonly after: string},
): Outcome['fate'] {
  if (cleaned === before + place + after) return 'restored'
  return cleaned.length >= before.length + after.length && cleaned.startsWith(before) && cleaned.endsWith(after) ? 'partly' : 'harmed'
}

function within(edits: readonly Edit[], {start, end}: Range): Edit[] {
  return edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit) => ({start: edit.start - start, end: edit.end - start, text: edit.text}))
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 50), end + 50)
}

/** Counts outcomes by rule and kind. */
export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const scores: Record<string, Record<string, {n: number; detected: number; restored: number; partly: number; harmed: number}>> = {}
  for (const {kind, detected, fate} of outcomes) {
    const kinds = scores[kind.rule] ?? {}
    const score = kinds[kind.name] ?? {n: 0, detected: 0, restored: 0, partly: 0, harmed: 0}
    scores[kind.rule] = kinds
    kinds[kind.name] = score
    score.n++
    if (detected) score.detected++
    if (fate !== 'untouched') score[fate]++
  }
  return scores
}
