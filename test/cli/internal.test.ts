import {describe, expect, it, vi} from 'vitest'
import type {AnyRule} from '../../src/rule/rule.js'
import {newDesk} from './helper.js'

// Rules of our own making: one that throws, one that removes, two that undo each other.
vi.mock('../../rules/index.js', async () => {
  const {Catalogue} = await import('../../src/rule/catalogue.js')
  const base = {
    summary: '',
    rank: 'words',
    reads: [],
    severity: 'warning',
    preset: 'recommended',
    inQuotations: true,
    inForeign: true,
  } as const
  const at = (word: string) => (facts: {text: string}) => {
    const start = facts.text.indexOf(word)
    return start < 0 ? [] : [{start, end: start + word.length}]
  }
  const swap = (id: string, from: string, to: string) => ({
    ...base,
    id,
    fixes: {tier: 'safe', kinds: ['style']} as const,
    find: at(from),
    say: () => ({reason: from}),
    fix: ({start, end}: {start: number; end: number}) =>
      ({tier: 'safe', kind: 'style', title: to, edits: [{start, end, text: to}]}) as const,
  })
  const removal = {
    ...swap('promo', 'PROMO ', ''),
    rank: 'removal',
    fixes: {tier: 'safe', kinds: ['removal']},
    fix: ({start, end}: {start: number; end: number}) => ({
      tier: 'safe',
      kind: 'removal',
      title: 'Remove',
      edits: [{start, end, text: ''}],
      kept: {zone: 'promo', text: 'PROMO é'},
    }),
  } as unknown as AnyRule
  const thrower = {
    ...base,
    id: 'thrower',
    find: at('BOOM'),
    say: () => {
      throw new TypeError('no such thing\nat all')
    },
  }
  return {catalogue: new Catalogue([removal, swap('ping', 'ping', 'pong'), swap('pong', 'pong', 'ping'), thrower])}
})

const INTERNAL =
  /^copydesk: (\S+): internal error: TypeError: no such thing(?: \([^)]*:\d+:\d+\))?; it was left as it is, please report this\n$/

describe('an error of ours', () => {
  it('is told with the article, and the rest goes on', async () => {
    const record = (id: string, text: string): string => `{"id":"${id}","text":"${text}"}\n`
    const records = record('a', 'PROMO one') + record('b', 'PROMO BOOM') + record('c', 'PROMO three')
    const desk = newDesk({'a.txt': 'BOOM', 'b.txt': 'PROMO two', 'r/c.jsonl': records})
    expect(await desk.run(['lint', 'a.txt', 'b.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(INTERNAL),
      out: expect.stringContaining('b.txt\n'),
    })
    const {code, err} = await desk.run(['fix', 'r', 'b.txt', '--output', 'out', '--no-kept-field'])
    expect({code, name: INTERNAL.exec(err)?.[1]}).toEqual({code: 2, name: 'r/c.jsonl#b'})
    expect(desk.read('out/c.jsonl')).toBe(record('a', 'one') + record('b', 'PROMO BOOM') + record('c', 'three'))
    expect(desk.read('out/b.txt')).toBe('two')
  })

  it('is told when rules undo each other', async () => {
    const desk = newDesk({'a.txt': 'ping'})
    const {code, err} = await desk.run(['fix', 'a.txt', '--output', 'out'])
    expect({code, err}).toEqual({
      code: 2,
      err: expect.stringMatching(
        /^copydesk: a\.txt: the rules ping and pong undo each other; the last good text was kept, please report this\n$|^copydesk: a\.txt: the rules (?:ping|pong) undo each other; /,
      ),
    })
  })
})

describe('--kept-field', () => {
  it('keeps what is removed in the record, and restore takes it out again', async () => {
    const records = '{"id":"a","text":"PROMO one" }\n{"id":"b","text":"two"}\n{"id":"c","kept":1,"text":"PROMO three"}\n'
    const desk = newDesk({'c.jsonl': records})
    const {code, err} = await desk.run(['fix', 'c.jsonl', '--output', 'out'])
    expect({code, err}).toEqual({code: 2, err: 'copydesk: c.jsonl#c: has a field "kept" already; name another with --kept-field\n'})
    const added = ',"kept":[{"rule":"promo","zone":"promo","text":"PROMO \\u00e9"}]'
    expect(desk.read('out/c.jsonl')).toBe(records.replace('PROMO one" ', `one" ${added}`))
    expect((await desk.run(['restore', 'out/copydesk-ledger.jsonl'])).code).toBe(0)
    expect(desk.read('out/c.jsonl')).toBe(records)
  })
})
