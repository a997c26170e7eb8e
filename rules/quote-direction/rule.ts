import type {Facts} from '../../src/facts/facts.js'
import {pairMarks} from '../../src/facts/pairing.js'
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
  const {text} = facts
  if (!/[“”„‟]/.test(text)) return
  const {read} = pairMarks(facts)
  // Where straight marks stand too, the article's form is open, and `mixed-quotes` has it.
  const doubtful = read.some(({mark}) => mark.shape === 'straight') ? {} : {tier: 'unsafe' as const}
  for (let index = 0; index < read.length; index++) {
    const one = read[index]
    if (one === undefined || one.partner < 0) continue
    const {mark, role} = one
    const partner = read[one.partner]?.mark
    const isLow = mark.shape === 'low' || (partner?.shape === 'low' && mark.shape === 'curly-open')
    const isReversed = role === 'opens' && text.charCodeAt(mark.start) === 0x201f
    const isTurned = (role === 'opens' && mark.shape === 'curly-close') || (role === 'closes' && mark.shape === 'curly-open')
    if (!isLow && !isTurned && !isReversed) continue
    if (isLow) {
      if (role !== 'opens' || partner === undefined) continue
      yield {start: mark.start, end: mark.end, kind: 'low', text: '“', ...doubtful}
      if (partner.shape === 'curly-open') yield {start: partner.start, end: partner.end, kind: 'closing', text: '”', ...doubtful}
      continue
    }
    const before = read[Math.min(index, one.partner) - 1]
    const after = read[Math.max(index, one.partner) + 1]
    const sure =
      mark.leaning !== 'unclear' &&
      (before === undefined || before.partner >= 0 || facts.blockAt(before.mark.start) !== facts.blockAt(mark.start)) &&
      (after === undefined || after.role === 'opens') &&
      facts.blockAt(mark.start) === facts.blockAt(partner?.start ?? -1)
    const tier = sure ? {tier: 'safe' as const} : doubtful
    // "Never,“ she said: its partner is straight, and so it should be.
    const turned = partner?.shape === 'straight' ? '"' : role === 'opens' ? '“' : '”'
    yield {start: mark.start, end: mark.end, kind: role === 'opens' ? 'opening' : 'closing', text: turned, ...tier}
  }
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
  enabled: true,
  // The marks themselves are turned; no word is changed.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
