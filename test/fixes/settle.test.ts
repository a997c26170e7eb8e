import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/fixes/edits.js'
import {digest, replayField, restoreField} from '../../src/fixes/ledger.js'
import {settle} from '../../src/fixes/settle.js'
import type {AnyRule} from '../../src/rule/rule.js'
import type {Article} from '../../src/view/article.js'
import {fake, replacing} from './fake.js'

const article = (text: string, title?: string): Article => ({id: 'one', text, ...(title === undefined ? {} : {title})})

function expectUndoable(before: Article, rules: readonly AnyRule[]): void {
  const {article: after, ledger} = settle(before, rules, {})
  for (const field of ['title', 'text'] as const) {
    const record = ledger?.fields[field]
    if (record === undefined) {
      expect(after[field]).toBe(before[field])
      continue
    }
    expect(restoreField(after[field] ?? '', record)).toBe(before[field])
    expect(replayField(before[field] ?? '', record)).toBe(after[field])
    let text = before[field] ?? ''
    for (const round of record.rounds) {
      for (const change of round) expect(text.slice(change.start, change.end)).toBe(change.was)
      text = applyEdits(text, round)
    }
    expect(text).toBe(after[field])
  }
}

describe('settle', () => {
  const commas = replacing('double-commas', /,,/, ',')

  it('leaves a good text as it is, without a ledger', () => {
    const good = article('The ferry left, and came.')
    const result = settle(good, [commas], {})
    expect(result).toEqual({article: good, findings: [], remaining: []})
    expect(result.article).toBe(good)
  })

  it('applies what is wanted and says what was found and what is left', () => {
    const result = settle(article('The ferry left,, and came? No,, no.'), [commas, fake('questions', /\?/)], {})
    expect(result.article).toEqual({id: 'one', text: 'The ferry left, and came? No, no.'})
    expect(result.findings.map((finding) => [finding.rule, finding.start, finding.end, finding.actual])).toEqual([
      ['double-commas', 14, 16, ',,'],
      ['questions', 25, 26, '?'],
      ['double-commas', 29, 31, ',,'],
    ])
    expect(result.remaining.map((finding) => [finding.rule, finding.start, finding.actual])).toEqual([['questions', 24, '?']])
    expect(result.cycle).toBeUndefined()
  })

  it('looks again until nothing is left', () => {
    const before = article('a,,,,,,,,b')
    const result = settle(before, [commas], {})
    expect(result.article.text).toBe('a,b')
    const text = result.ledger?.fields.text
    expect(text?.rounds.map((round) => round.length)).toEqual([4, 2, 1])
    expect(text?.edits).toEqual([{start: 1, end: 9, was: ',,,,,,,,', text: ','}])
    expectUndoable(before, [commas])
  })

  it('writes rounds in coordinates of their input, with rule, tier and kind', () => {
    const rules = [replacing('first', /one/, 'two'), replacing('second', /two/, 'three', {tier: 'unsafe', kind: 'style'})]
    const {ledger, article: after} = settle(article('one here'), rules, {unsafe: true})
    expect(after.text).toBe('three here')
    expect(ledger?.fields.text?.rounds).toEqual([
      [{start: 0, end: 3, was: 'one', text: 'two', rule: 'first', tier: 'safe', kind: 'repair'}],
      [{start: 0, end: 3, was: 'two', text: 'three', rule: 'second', tier: 'unsafe', kind: 'style'}],
    ])
    expect(ledger?.fields.text?.edits).toEqual([{start: 0, end: 3, was: 'one', text: 'three'}])
    expect(ledger?.fields.title).toBeUndefined()
  })

  it('cleans title and text, each with its own record', () => {
    const before = article('The ferry,, left.', 'Ferry,, left')
    const {article: after, ledger} = settle(before, [commas], {})
    expect(after).toEqual({id: 'one', title: 'Ferry, left', text: 'The ferry, left.'})
    expect(Object.keys(ledger?.fields ?? {})).toEqual(['title', 'text'])
    expect(ledger?.fields.title?.edits).toEqual([{start: 5, end: 7, was: ',,', text: ','}])
    expectUndoable(before, [commas])
  })

  it('records the title alone where only the title changed', () => {
    const {article: after, ledger} = settle(article('The ferry left.', 'Ferry,, left'), [commas], {})
    expect(after.title).toBe('Ferry, left')
    expect(Object.keys(ledger?.fields ?? {})).toEqual(['title'])
  })

  it('names the article, the options and what was removed', () => {
    const promo = replacing('promo', / Read more$/, '', {kind: 'removal', rank: 'removal', kept: {zone: 'promo', text: 'Read more'}})
    const {ledger} = settle(article('The ferry left. Read more'), [promo], {})
    expect(ledger).toMatchObject({ledger: 1, article: 'one', kept: [{rule: 'promo', zone: 'promo', text: 'Read more'}]})
    expect(ledger?.config).toMatch(/^[0-9a-f]{16}$/)
    expect(ledger?.fields.text?.before).toBe(digest('The ferry left. Read more'))
    expect(ledger?.fields.text?.after).toBe(digest('The ferry left.'))
    const others = [
      settle(article('The ferry left. Read more'), [promo], {unsafe: true}),
      settle(article('The ferry left. Read more'), [promo], {kinds: ['removal']}),
      settle(article('The ferry left. Read more'), [promo, commas], {}),
    ]
    expect(new Set([ledger?.config, ...others.map((other) => other.ledger?.config)]).size).toBe(4)
    expect(settle(article('a Read more'), [commas, promo], {}).ledger?.config).toBe(
      settle(article('b Read more'), [promo, commas], {}).ledger?.config,
    )
  })

  it('stops where rules undo each other, and the last good text stands', () => {
    const there = replacing('to-kerb', /curb/, 'kerb')
    const back = replacing('to-curb', /kerb/, 'curb')
    const result = settle(article('At the curb.'), [there, back], {})
    expect(result.cycle).toContain('to-curb')
    expect(result.article.text).toBe('At the kerb.')
    expect(result.remaining.map((finding) => finding.rule)).toEqual(['to-curb'])
  })

  // Only the rules of the last round are named.
  it('names all the rules of a cycle', () => {
    const result = settle(article('At the curb.'), [replacing('to-kerb', /curb/, 'kerb'), replacing('to-curb', /kerb/, 'curb')], {})
    expect(result.cycle).toEqual(['to-curb', 'to-kerb'])
  })

  it('keeps what was mended before a cycle', () => {
    const rules = [commas, replacing('to-kerb', /curb/, 'kerb'), replacing('to-curb', /kerb/, 'curb')]
    const before = article('At,, the curb.')
    const {article: after, ledger} = settle(before, rules, {})
    expect(after.text).toMatch(/^At, the [ck]urb\.$/)
    expect(restoreField(after.text, ledger?.fields.text ?? expect.fail())).toBe(before.text)
  })

  it('comes to rest where one edit changes nothing', () => {
    const result = settle(article('same'), [replacing('idle', /same/, 'same')], {})
    expect(result.article.text).toBe('same')
    expect(result.cycle).toEqual(['idle'])
    expect(result.ledger).toBeUndefined()
  })
  // There is no bound on the rounds: this would run until memory ends.
  it('ends where a rule makes the text longer each time', () => {
    let asked = 0
    const growing = replacing('growing', /a$/, 'ba')
    const counted: AnyRule = {
      ...growing,
      find: (facts) => {
        if (++asked > 300) throw new Error('asked without an end')
        return growing.find(facts)
      },
    }
    expect(settle(article('a'), [counted], {}).cycle).toEqual(['growing'])
  })

  // The bound is on the rounds alone: a text that doubles each time fills the memory long before.
  it('ends where a text doubles each time', () => {
    const doubling = replacing('doubling', /a/, 'aa')
    const watched: AnyRule = {
      ...doubling,
      find: (facts) => {
        if (facts.text.length > 20_000) throw new Error('grown without an end')
        return doubling.find(facts)
      },
    }
    expect(settle(article('a'), [watched], {}).cycle).toEqual(['doubling'])
  })
})
