import {describe, expect, it} from 'vitest'
import {type PlanOptions, plan} from '../../src/fixes/plan.js'
import type {Finding, Fix} from '../../src/rule/finding.js'
import type {AnyRule, Rank} from '../../src/rule/rule.js'
import type {SourceEdit} from '../../src/view/view.js'
import {fake} from './fake.js'

type Draft = Partial<Fix> & {readonly rule?: string; readonly mend?: number; readonly field?: 'title' | 'text'}

const edit = (start: number, end: number, text = '', mends?: number[]): SourceEdit => ({start, end, text, ...(mends ? {mends} : {})})

function finding(
  edits: readonly SourceEdit[] | undefined,
  {rule = 'a', mend, field = 'text', tier = 'safe', kind = 'repair', ...rest}: Draft = {},
): Finding {
  return {
    rule,
    field,
    severity: 'warning',
    reason: rule,
    actual: '',
    fingerprint: '',
    start: edits?.[0]?.start ?? 0,
    end: edits?.at(-1)?.end ?? 0,
    ...(edits === undefined ? {} : {fix: {tier, kind, title: rule, edits, ...rest}}),
    ...(mend === undefined ? {} : {mend}),
  }
}

const rules = (ranks: Record<string, Rank>): Map<string, AnyRule> =>
  new Map(Object.entries(ranks).map(([id, rank]) => [id, fake(id, /x/, {rank})]))

/** `rule start-end text` of each planned edit. */
function planned(
  findings: readonly Finding[],
  ranks: Record<string, Rank> = {a: 'words', b: 'words'},
  options: PlanOptions = {},
): string[] {
  return plan(findings, 'text', rules(ranks), options).edits.map((one) => `${one.rule} ${one.start}-${one.end} ${one.text}`)
}

describe('plan', () => {
  it('takes edits that are apart or touch, in source order', () => {
    expect(planned([finding([edit(5, 6, 'c')]), finding([edit(0, 2, 'x')]), finding([edit(2, 3, 'y')], {rule: 'b'})])).toEqual([
      'a 0-2 x',
      'b 2-3 y',
      'a 5-6 c',
    ])
  })

  it('takes the earlier of two that overlap', () => {
    expect(planned([finding([edit(2, 6, 'late')]), finding([edit(0, 3, 'early')], {rule: 'b'})])).toEqual(['b 0-3 early'])
  })

  it('takes the better rank of two that begin at one point, then the shorter, then the first by name', () => {
    const ranks: Record<string, Rank> = {a: 'style', b: 'removal'}
    expect(planned([finding([edit(0, 2, 'style')]), finding([edit(0, 9)], {rule: 'b'})], ranks)).toEqual(['b 0-9 '])
    expect(planned([finding([edit(0, 9, 'long')]), finding([edit(0, 2, 'short')], {rule: 'b'})])).toEqual(['b 0-2 short'])
    expect(planned([finding([edit(0, 2, 'b')], {rule: 'b'}), finding([edit(0, 2, 'a')])])).toEqual(['a 0-2 a'])
  })

  it('makes no edit inside text that is removed', () => {
    expect(
      planned([finding([edit(3, 5, 'inner')]), finding([edit(0, 9)], {rule: 'b', kind: 'removal'})], {a: 'words', b: 'removal'}),
    ).toEqual(['b 0-9 '])
  })

  // Candidates are sorted by start before rank, so the style edit is taken and the removal has to wait for the next round.
  it('makes no edit inside text that is removed, even where the edit begins before it', () => {
    const ranks: Record<string, Rank> = {a: 'style', b: 'removal'}
    expect(planned([finding([edit(2, 5, 'before')]), finding([edit(4, 9)], {rule: 'b', kind: 'removal'})], ranks)).toEqual(['b 4-9 '])
  })

  it('takes all edits of a fix or none', () => {
    const pair = finding([edit(0, 1, '('), edit(8, 9, ')')])
    expect(planned([pair, finding([edit(4, 5, 'x')], {rule: 'b'})])).toEqual(['a 0-1 (', 'b 4-5 x', 'a 8-9 )'])
    expect(planned([finding([edit(4, 5, '('), edit(8, 9, ')')]), finding([edit(3, 6, 'x')], {rule: 'b'})])).toEqual(['b 3-6 x'])
    expect(planned([finding([edit(4, 5, '('), edit(8, 9, ')')]), finding([edit(3, 3, 'i'), edit(8, 9, 'x')], {rule: 'b'})])).toEqual([
      'b 3-3 i',
      'b 8-9 x',
    ])
  })

  it('makes one edit of two that are the same', () => {
    expect(planned([finding([edit(1, 2, 'x')], {rule: 'b'}), finding([edit(1, 2, 'x')])])).toEqual(['a 1-2 x'])
    expect(planned([finding([edit(1, 1, 'x')], {rule: 'b'}), finding([edit(1, 1, 'x')])])).toEqual(['a 1-1 x'])
  })

  it('takes the rest of a fix of which one edit is there already', () => {
    expect(planned([finding([edit(1, 2, 'x')]), finding([edit(1, 2, 'x'), edit(4, 5, 'y')], {rule: 'b'})])).toEqual(['a 1-2 x', 'b 4-5 y'])
  })

  it('takes one of two insertions at one point', () => {
    expect(planned([finding([edit(3, 3, 'x')]), finding([edit(3, 3, 'y')], {rule: 'b'})])).toEqual(['a 3-3 x'])
  })

  it('takes an insertion at the edge of a replacement, and none inside it', () => {
    expect(planned([finding([edit(3, 3, 'i')]), finding([edit(3, 5, 'x')], {rule: 'b'})])).toEqual(['a 3-3 i', 'b 3-5 x'])
    expect(planned([finding([edit(5, 5, 'i')]), finding([edit(3, 5, 'x')], {rule: 'b'})])).toEqual(['b 3-5 x', 'a 5-5 i'])
    expect(planned([finding([edit(4, 4, 'i')]), finding([edit(3, 5, 'x')], {rule: 'b'})])).toEqual(['b 3-5 x'])
  })

  it('takes what is wanted: safe ones, or unsafe ones too, of some kinds or of all', () => {
    const all = [
      finding([edit(0, 1, 's')]),
      finding([edit(2, 3, 'u')], {tier: 'unsafe'}),
      finding([edit(4, 5)], {kind: 'removal'}),
      finding([edit(6, 7, 'y')], {kind: 'style'}),
    ]
    expect(planned(all)).toEqual(['a 0-1 s', 'a 4-5 ', 'a 6-7 y'])
    expect(planned(all, {}, {unsafe: true})).toEqual(['a 0-1 s', 'a 2-3 u', 'a 4-5 ', 'a 6-7 y'])
    expect(planned(all, {}, {unsafe: true, kinds: ['repair']})).toEqual(['a 0-1 s', 'a 2-3 u'])
    expect(planned(all, {}, {kinds: ['removal', 'style']})).toEqual(['a 4-5 ', 'a 6-7 y'])
    expect(planned(all, {}, {kinds: []})).toEqual([])
  })

  it('reads one field only, and passes over findings without a fix', () => {
    expect(planned([finding([edit(0, 1, 't')], {field: 'title'}), finding(undefined), finding([])])).toEqual([])
  })

  it('takes a mend after the fixes, and leaves it out where one has taken it in', () => {
    const ranks: Record<string, Rank> = {a: 'mending', b: 'words'}
    expect(planned([finding([edit(1, 3, 'm')], {mend: 0}), finding([edit(5, 6, 'x')], {rule: 'b'})], ranks)).toEqual(['a 1-3 m', 'b 5-6 x'])
    expect(planned([finding([edit(1, 3, 'm')], {mend: 0}), finding([edit(0, 6, 'xmx', [0])], {rule: 'b'})], ranks)).toEqual(['b 0-6 xmx'])
    expect(
      planned(
        [finding([edit(1, 3, 'm')], {mend: 0}), finding([edit(7, 8, 'n')], {mend: 1}), finding([edit(1, 3, 'mx', [0])], {rule: 'b'})],
        ranks,
      ),
    ).toEqual(['b 1-3 mx', 'a 7-8 n'])
  })

  it('keeps the mend where the fix that would take it in is not wanted', () => {
    const ranks: Record<string, Rank> = {a: 'mending', b: 'words'}
    expect(planned([finding([edit(1, 3, 'm')], {mend: 0}), finding([edit(0, 6, 'xmx', [0])], {rule: 'b', tier: 'unsafe'})], ranks)).toEqual(
      ['a 1-3 m'],
    )
  })

  it('hands on what is removed, with its rule and zone', () => {
    const kept = {zone: 'promo', text: 'Read more'}
    const made = plan(
      [
        finding([edit(0, 9)], {kind: 'removal', kept}),
        finding([edit(3, 6)], {rule: 'b', kind: 'removal', kept: {zone: 'promo', text: 'never taken'}}),
      ],
      'text',
      rules({a: 'removal', b: 'removal'}),
    )
    expect(made.kept).toEqual([{rule: 'a', ...kept}])
    expect(made.edits).toEqual([{start: 0, end: 9, text: '', rule: 'a', tier: 'safe', kind: 'removal'}])
  })

  it('does not mind the order of the findings', () => {
    const findings = [
      finding([edit(0, 3, 'x')]),
      finding([edit(2, 4, 'y')], {rule: 'b'}),
      finding([edit(3, 3, 'i')]),
      finding([edit(4, 6, 'z')], {rule: 'b'}),
      finding([edit(4, 6, 'w')]),
    ]
    const expected = planned(findings)
    for (let turn = 0; turn < findings.length; turn++) {
      findings.push(findings.shift() as Finding)
      expect(planned(findings)).toEqual(expected)
    }
  })
})
