/**
 * Laws of mending, planning and settling under rules made at random, which are ruder than real ones.
 */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyEdits} from '../../src/fixes/edits.js'
import {replayField, restoreField} from '../../src/fixes/ledger.js'
import {plan} from '../../src/fixes/plan.js'
import {settle} from '../../src/fixes/settle.js'
import {judge} from '../../src/rule/judge.js'
import type {AnyRule, FixKind, Rank, Tier} from '../../src/rule/rule.js'
import {plainView} from '../../src/view/view.js'
import {fake} from './fake.js'

const PATTERNS = ['a', 'b', 'ab', 'a b', 'b a', ' ', '  ', 'aB', 'B', ',', 'a,', '^a', 'b$', 'a.b', '(?<=a)', '(?=B)', '(?<=b )(?=a)']
const RESULTS = ['', 'a', 'b', ' ', 'a b', ',', 'B']

const drafted = fc.record({
  pattern: fc.constantFrom(...PATTERNS),
  text: fc.constantFrom(...RESULTS),
  rank: fc.constantFrom<Rank>('mending', 'removal', 'words', 'style'),
  tier: fc.constantFrom<Tier>('safe', 'safe', 'unsafe'),
  kind: fc.constantFrom<FixKind>('repair', 'removal', 'style'),
  /** Whether the fix replaces the whole match, its last character, or both its ends. */
  shape: fc.constantFrom('whole', 'last', 'ends'),
})
const rulesOf = fc.array(drafted, {minLength: 1, maxLength: 5}).map((drafts) =>
  drafts.map(
    ({pattern, text, rank, tier, kind, shape}, index): AnyRule =>
      modest(
        fake(`${index}: ${tier} ${rank} ${kind}, ${shape} of /${pattern}/ to "${text}"`, new RegExp(pattern), {
          rank,
          tier,
          kind: kind === 'removal' && rank === 'mending' ? 'repair' : kind,
          edits: ({start, end}) => {
            if (shape === 'ends' && rank === 'mending' && end - start > 1)
              return [
                {start, end: start + 1, text},
                {start: end - 1, end, text: ''},
              ]
            return [{start: shape === 'last' && end > start ? end - 1 : start, end, text}]
          },
        }),
      ),
  ),
)
const text = fc.string({unit: fc.constantFrom('a', 'a', 'b', 'b', 'B', ' ', ' ', ',', 'é'), maxLength: 14})

/** The rule, silent on longer texts, so that two that feed each other come to rest. */
function modest(rule: AnyRule): AnyRule {
  return {...rule, find: (facts) => (facts.text.length > 40 ? [] : rule.find(facts))}
}

const byName = (rules: readonly AnyRule[]): Map<string, AnyRule> => new Map(rules.map((rule) => [rule.id, rule]))

it('every run comes to an end, and what was done can be undone', () => {
  fc.assert(
    fc.property(rulesOf, text, fc.boolean(), (rules, source, unsafe) => {
      const result = settle({text: source}, rules, {unsafe})
      const record = result.ledger?.fields.text
      if (record === undefined) expect(result.article.text).toBe(source)
      else {
        expect(restoreField(result.article.text, record)).toBe(source)
        expect(replayField(source, record)).toBe(result.article.text)
        let current = source
        for (const round of record.rounds) {
          let at = 0
          for (const change of round) {
            expect(change.start).toBeGreaterThanOrEqual(at)
            expect(current.slice(change.start, change.end)).toBe(change.was)
            at = change.end
          }
          current = applyEdits(current, round)
        }
        expect(current).toBe(result.article.text)
      }
      if (result.cycle !== undefined) return
      expect(settle(result.article, rules, {unsafe}).article).toEqual(result.article)
      expect(plan(result.remaining, 'text', byName(rules), {unsafe}).edits).toEqual([])
    }),
    {seed: 90, numRuns: 1500},
  )
})

it('a plan is disjoint, takes fixes whole, and leaves out only what is in the way', () => {
  fc.assert(
    fc.property(rulesOf, text, fc.boolean(), (rules, source, unsafe) => {
      const findings = judge([{field: 'text', view: plainView(source)}], rules)
      const {edits} = plan(findings, 'text', byName(rules), {unsafe})
      const key = (edit: {start: number; end: number; text: string}): string => JSON.stringify([edit.start, edit.end, edit.text])
      const planned = new Set(edits.map(key))
      expect(planned.size).toBe(edits.length)
      for (const [index, edit] of edits.entries()) {
        const next = edits[index + 1]
        if (next === undefined) continue
        expect(next.start).toBeGreaterThanOrEqual(edit.end)
        expect(next.start === next.end && edit.start === edit.end && next.start === edit.start).toBe(false)
      }
      const absorbed = new Set(edits.flatMap((edit) => edit.mends ?? []))
      const named = new Set(findings.flatMap((finding) => finding.fix?.edits.map(key) ?? []))
      for (const edit of edits) expect(named).toContain(key(edit))
      for (const finding of findings) {
        if (finding.fix === undefined || (finding.fix.tier === 'unsafe' && !unsafe)) continue
        const whole = finding.fix.edits.every((edit) => planned.has(key(edit)))
        const inTheWay = finding.fix.edits.some((edit) => edits.some((other) => key(edit) !== key(other) && overlap(edit, other)))
        // What it mends, or a mend that it builds on, is part of a fix already.
        const takenIn = [finding.mend, ...finding.fix.edits.flatMap((edit) => edit.mends ?? [])].some((mend) => absorbed.has(mend ?? -1))
        expect(whole || inTheWay || takenIn).toBe(true)
      }
    }),
    {seed: 91, numRuns: 2000},
  )
})

it('no fix stands in the way of a mend that it has not taken in', () => {
  fc.assert(
    fc.property(rulesOf, text, (rules, source) => {
      const findings = judge([{field: 'text', view: plainView(source)}], rules)
      const {edits} = plan(findings, 'text', byName(rules))
      const absorbed = new Set(edits.flatMap((edit) => edit.mends ?? []))
      for (const finding of findings) {
        if (finding.mend === undefined || absorbed.has(finding.mend)) continue
        for (const edit of finding.fix?.edits ?? []) expect(edits).toContainEqual(expect.objectContaining(edit))
      }
    }),
    {seed: 92, numRuns: 2000},
  )
})

it('the order of the rules does not matter', () => {
  fc.assert(
    fc.property(rulesOf, text, (rules, source) => {
      expect(settle({text: source}, rules.toReversed(), {unsafe: true})).toEqual(settle({text: source}, rules, {unsafe: true}))
    }),
    {seed: 93, numRuns: 1000},
  )
})

function overlap(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start === a.end && b.start === b.end ? a.start === b.start : a.start < b.end && b.start < a.end
}
