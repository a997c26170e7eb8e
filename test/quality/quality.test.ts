import {describe, expect, test} from 'vitest'
import {catalogue} from '../../rules/index.js'
import * as desk from '../../src/desk.js'
import {rightFixtures} from '../tools/corpora.js'
import {damageKinds} from './damage/index.js'
import {inject, scoresOf} from './injection.js'
import {type Label, parseLabels} from './labels.js'
import type {Hit} from './measure.js'
import {seeded, shuffled} from './random.js'
import {LabelSession, sample} from './session.js'
import {lowerBound} from './statistics.js'

describe('the lower bound of a share', () => {
  test.each([
    // Where all are right the bound is the n-th root of 0.05; the others are binom.test(x, n, alternative = "greater") of R.
    [10, 10, 0.05 ** (1 / 10)],
    [300, 300, 0.05 ** (1 / 300)],
    [8, 10, 0.4931],
    [95, 100, 0.8977],
    [0, 10, 0],
    [0, 0, 0],
  ])('%i of %i', (hits, n, bound) => {
    expect(lowerBound(hits, n)).toBeCloseTo(bound, 4)
  })
})

describe('labels', () => {
  const line = '{"set":"wild/intl","article":"a","field":"text","start":1,"end":3,"verdict":"right","reason":""}'
  test.each([
    ['{', 'broken JSON'],
    ['[]', 'not an object'],
    [line.replace('wild/intl', 'intl'), '"set" is no set of the corpora, such as "wild/intl"'],
    [line.replace('"start":1', '"start":4'), '"start" and "end" are no range'],
    [line.replace('right', 'wrong'), 'a wrong verdict needs a reason'],
    [line.replace('right', 'good'), '"verdict" is none of right, wrong, unsure'],
    [line.replace('}', ',"text":"of of"}'), 'unknown key "text"'],
    [line, 'the same place as line 1'],
  ])('%s', (bad, problem) => {
    expect(parseLabels(`${line}\n\n${bad}\n`, 'x.jsonl').problems).toEqual([`x.jsonl:3: ${problem}`])
  })

  const finding = {rule: 'r', field: 'text', severity: 'warning', start: 0, end: 1, reason: 'why', actual: 'a', fingerprint: ''} as const
  const hit = (start: number): Hit => ({
    rule: 'r',
    set: 'wild/x',
    article: 'a',
    field: 'text',
    start,
    end: start + 1,
    layout: 'flat',
    tier: 'none',
    info: false,
    finding,
    source: 'a text',
  })

  test('a session keeps verdicts and takes them back', () => {
    let saved: readonly Label[] = []
    const session = new LabelSession([hit(0), hit(1), hit(2)], [], false, (labels) => {
      saved = labels
    })
    expect(session.answer('x')).toMatch(/right/)
    expect(session.answer('w')).toMatch(/needs a reason/)
    for (const line of ['r', 'w a name', 'b', 'u who knows', 's']) expect(session.answer(line)).toBeUndefined()
    expect(session.question).toBeUndefined()
    expect(saved.map(({start, verdict, reason}) => [start, verdict, reason])).toEqual([
      [0, 'right', ''],
      [1, 'unsure', 'who knows'],
    ])
  })

  test('a second reading takes a fifth, blind, and no reason', () => {
    const hits = Array.from({length: 10}, (_, at) => hit(at))
    const labels = hits.map(
      ({set, article, field, start, end}): Label => ({set, article, field, start, end, verdict: 'right', reason: 'unseen'}),
    )
    const asked = sample(hits, labels, true)
    let saved: readonly Label[] = []
    const session = new LabelSession(asked, labels, true, (all) => {
      saved = all
    })
    expect(session.question).not.toMatch(/unseen/)
    session.answer('w')
    session.answer('r')
    expect(asked).toHaveLength(2)
    expect(
      saved
        .map((label) => label.second)
        .filter(Boolean)
        .sort(),
    ).toEqual(['right', 'wrong'])
    expect(sample(hits, saved, true)).toHaveLength(0)
  })
})

test('an order by seed does not depend on what else is there', () => {
  const names = Array.from({length: 50}, (_, at) => `name ${at}`)
  const order = shuffled(names, (name) => name, 'seed')
  expect(order).not.toEqual(names)
  expect(shuffled(names.slice(10), (name) => name, 'seed')).toEqual(order.filter((name) => names.indexOf(name) >= 10))
  expect(seeded('a')()).not.toBe(seeded('b')())
})

describe('damage put into the right texts of the repository', () => {
  const outcomes = inject(rightFixtures(), new Set(catalogue.rules.map((rule) => rule.id)), {desk})

  test('belongs to rules that there are', () => {
    expect(damageKinds.filter(({rule}) => catalogue.get(rule) === undefined)).toEqual([])
  })

  test('is mended without harm to what is right', () => {
    expect(outcomes.filter(({fate}) => fate === 'harmed').map(({kind, damaged, cleaned}) => [kind.name, damaged, cleaned])).toEqual([])
  })

  test('is restored where it is certain', () => {
    const score = scoresOf(outcomes)['repeated-words']?.['certain word doubled']
    expect(score).toEqual({n: score?.n, detected: score?.n, restored: score?.n, partly: 0, harmed: 0})
    expect(score?.n).toBeGreaterThan(3)
  })
})
