import type {Facts} from '../../src/facts/facts.js'
import {isFreeAfter, isFreeBefore, type Mark} from '../../src/facts/marks.js'
import {pairMarks, type ReadMark} from '../../src/facts/pairing.js'
import {classOf, UPPER} from '../../src/kernels/classes.js'
import type {FixDraft, Message, Rule, Tier} from '../../src/rule/rule.js'
import {singles} from './singles.js'

export interface Turned {
  readonly start: number
  readonly end: number
  readonly kind: 'opening' | 'closing' | 'low' | 'apostrophe' | 'foreign-apostrophe' | 'single'
  readonly text: string
  /** Absent where the mark is only reported. */
  readonly tier?: Tier
}

/** Finds curly marks that stand the wrong way round, and characters that stand for an apostrophe and are none. */
function* find(facts: Facts): Generator<Turned> {
  if (!/[“”„‟‘’‛`´′]|"s /.test(facts.text)) return
  yield* doubles(facts)
  yield* singles(facts)
}

function* doubles(facts: Facts): Generator<Turned> {
  if (!/[“”„‟]/.test(facts.text)) return
  const {read} = pairMarks(facts)
  const turned: Turned[] = []
  let straight = 0
  for (let index = 0; index < read.length; index++) {
    const one = read[index] as ReadMark
    if (one.mark.shape === 'straight') straight++
    const partner = read[one.partner]
    if (partner === undefined) continue
    const found = judge(facts, read, index, one, partner)
    if (found === undefined) continue
    turned.push(found)
    if (found.text === '"') straight++
  }
  // Where most marks are straight, it is open whether a doubtful one is to be turned or made straight (see `mixed-quotes`).
  const isStraight = straight > read.length - straight
  for (const one of turned) {
    const {tier: _, ...reported} = one
    yield one.tier === 'unsafe' && isStraight ? reported : one
  }
}

function judge(facts: Facts, read: readonly ReadMark[], index: number, one: ReadMark, partner: ReadMark): Turned | undefined {
  const {mark, role} = one
  const opens = role === 'opens'
  const at = {start: mark.start, end: mark.end}
  if (mark.shape === 'low') return {...at, kind: 'low', text: '“', tier: 'unsafe'}
  if (mark.shape === 'curly-open' && partner.mark.shape === 'low') return {...at, kind: 'closing', text: '”', tier: 'unsafe'}
  if (opens ? mark.shape !== 'curly-close' && facts.text.charCodeAt(mark.start) !== 0x201f : mark.shape !== 'curly-open') return undefined
  const before = read[Math.min(index, one.partner) - 1]
  const after = read[Math.max(index, one.partner) + 1]
  const block = facts.blockAt(mark.start)
  const isSure =
    !(opens ? isFreeAfter(facts.text, mark.end) : isFreeBefore(facts.text, mark.start)) &&
    (mark.leaning !== 'unclear' || (opens && beginsGlued(facts.text, mark))) &&
    (before === undefined || before.partner >= 0 || facts.blockAt(before.mark.start) !== block) &&
    (after === undefined || after.role === 'opens') &&
    facts.blockAt(partner.mark.start) === block
  const curly = opens ? '“' : '”'
  // "Never,“ she said: its partner is straight, and so it should be.
  const text = isSure && partner.mark.shape === 'straight' ? '"' : curly
  return {...at, kind: opens ? 'opening' : 'closing', text, tier: isSure ? 'safe' : 'unsafe'}
}

/** `she said.”We sail.”`: the space before the mark is lost, and a sentence begins behind it. */
function beginsGlued(text: string, {start, end}: Mark): boolean {
  return /[.?!]/.test(text[start - 1] ?? '') && classOf(text.charCodeAt(end)) === UPPER
}

const REASONS: Readonly<Record<Turned['kind'], string>> = {
  opening: 'A closing mark stands where the quotation opens',
  closing: 'An opening mark stands where the quotation closes',
  low: 'A low opening mark is German, Polish or Hungarian; English opens with a high one',
  apostrophe: 'An opening single mark stands where an apostrophe belongs',
  'foreign-apostrophe': 'Another mark stands where an apostrophe belongs',
  single: 'A closing single mark stands where the quotation opens',
}

function say({kind, text}: Turned): Message {
  return {reason: REASONS[kind], note: `Turn it: ${text}`}
}

function fix({start, end, text, tier, kind}: Turned): FixDraft | undefined {
  if (tier === undefined) return undefined
  const title = kind === 'apostrophe' || kind === 'foreign-apostrophe' ? `Write the apostrophe ${text}` : `Turn the mark: ${text}`
  return {tier, kind: 'repair', title, edits: [{start, end, text}]}
}

const rule: Rule<Turned> = {
  id: 'quote-direction',
  summary: 'A quotation mark or an apostrophe that stands the wrong way round (“never“, Moor‘s, ‘90s)',
  rank: 'characters',
  reads: ['tokens', 'blocks', 'layout'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  // The marks themselves are turned; no word is changed.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
