import {describe, expect, it} from 'vitest'
import {BAD, type Desk, FINE, newDesk, ONE} from './helper.js'

const FILE = 'copydesk.suppressions.yml'
const TEXT = 'The status of of relations is poor.\n\nA cup of of tea.\n'
const DISABLED = '<!-- copydesk-disable-next-line repeated-words: a chant -->\nThe status of of relations is poor.\n'

interface Message {
  readonly ruleId: string
  readonly line: number
  readonly reason: string
  readonly fingerprint: string
}

async function messages(desk: Desk, ...argv: string[]): Promise<Array<Message & {path: string}>> {
  const {out} = await desk.run(['lint', ...argv, '--no-profile', '--format', 'json'])
  return (JSON.parse(out) as Array<{path: string; messages: Message[]}>).flatMap(({path, messages: all}) =>
    all.map((one) => ({...one, path})),
  )
}

const suppress = (desk: Desk, fingerprint: string, ...argv: string[]) =>
  desk.run(['suppress', fingerprint, '--reason', 'a chant', '--no-profile', ...argv])

describe('copydesk suppress', () => {
  it('adds a finding with its reason, which neither lint nor fix then see', async () => {
    const desk = newDesk({'in/a.txt': TEXT})
    const [first] = await messages(desk, 'in', ...ONE)
    expect(await suppress(desk, first?.fingerprint.slice(0, 8) ?? '', 'in', ...ONE)).toEqual({
      code: 0,
      out: `${FILE}: repeated-words ${first?.fingerprint} added for in/a.txt\n`,
      err: '',
    })
    expect(desk.read(FILE)).toBe(`# Findings that were looked at and found right; "copydesk suppress" adds to them.
- fingerprint: "${first?.fingerprint}"
  rule: repeated-words
  article: "in/a.txt"
  text: of of
  reason: a chant
`)
    expect((await messages(desk, 'in', ...ONE)).map(({line}) => line)).toEqual([3])
    expect((await messages(desk, 'in', ...ONE, '--no-suppressions')).map(({line}) => line)).toEqual([1, 3])
    expect((await desk.run(['fix', 'in', ...ONE, '--no-ledger'])).code).toBe(0)
    expect(desk.read('in/a.txt')).toBe(TEXT.replace('cup of of', 'cup of'))
    expect((await desk.run(['fix', 'in', ...ONE, '--check'])).code).toBe(0)
  })

  it('adds once, and keeps what people wrote, in their order', async () => {
    const own = `# Ours, by the desk of the Quay Daily.

- fingerprint: 1234567890123456 # looks like a number
  rule: dateline
  article: 'old.txt'
  reason: "as it was printed"

# The rest is from May.
- {fingerprint: 12345678901234e5, rule: byline, reason: so}
`
    const desk = newDesk({'a.txt': BAD, [FILE]: own})
    const [first] = await messages(desk, 'a.txt', ...ONE)
    await suppress(desk, first?.fingerprint ?? '', 'a.txt', ...ONE)
    const once = desk.read(FILE)
    expect(once.startsWith(own)).toBe(true)
    expect(once.slice(own.length)).toContain('article: "a.txt"')
    expect(await suppress(desk, first?.fingerprint ?? '', 'a.txt', ...ONE)).toMatchObject({
      code: 0,
      out: `${FILE}: repeated-words ${first?.fingerprint} is there already\n`,
    })
    expect(desk.read(FILE)).toBe(once)
  })

  it.each([
    ['a list of nothing', '# Ours.\n[]\n', '# Ours.\n- fingerprint: '],
    [
      'an indented list without a last line end',
      '  - fingerprint: "0123456789abcdef"\n    rule: x\n    reason: so',
      '    reason: so\n  - fingerprint: ',
    ],
    ['a comment only', '# Ours.\n', '# Ours.\n- fingerprint: '],
  ])('adds to %s', async (_, content, expected) => {
    const desk = newDesk({'a.txt': BAD, [FILE]: content})
    const [first] = await messages(desk, 'a.txt', ...ONE)
    await suppress(desk, first?.fingerprint ?? '', 'a.txt', ...ONE)
    expect(desk.read(FILE)).toContain(expected)
    expect(await messages(desk, 'a.txt', ...ONE)).toEqual([])
  })

  it('names records by their ids, and each article that has the finding', async () => {
    const line = (id: string) => `${JSON.stringify({id, text: BAD})}\n`
    const desk = newDesk({'a.jsonl': line('x') + line('y')})
    const [first] = await messages(desk, '.', ...ONE)
    expect((await suppress(desk, first?.fingerprint ?? '', '.', ...ONE)).out).toContain('added for 2 articles')
    expect(desk.read(FILE)).toContain('article: "#y"')
    desk.write('b.jsonl', line('y') + line('z') + line('x')).write('a.jsonl', '')
    expect(await messages(desk, 'b.jsonl', ...ONE)).toHaveLength(1)
    expect((await desk.run(['fix', 'b.jsonl', ...ONE, '--no-ledger', '--no-profile'])).code).toBe(0)
    expect(desk.read('b.jsonl')).toBe(line('y') + line('z').replace('of of', 'of') + line('x'))
  })

  it.each([
    [['0123456789abcdef', '--reason', 'x'], '0123456789abcdef: no finding has this fingerprint; take it from lint --fingerprints'],
    [['012', '--reason', 'x'], '012: is too short for a fingerprint; give its first 6 digits or more'],
    [['repeated', '--reason', 'x'], 'repeated: is no fingerprint; it has the digits 0-9a-f'],
    [['0123456789abcdef', '--reason', ' '], '--reason: is empty; say why the finding is right as it is'],
    [['0123456789abcdef'], "required option '--reason <text>' not specified"],
  ])('fails with help: %j', async (argv, expected) => {
    const desk = newDesk({'a.txt': BAD})
    const {code, err} = await desk.run(['suppress', ...argv, ...(argv.length > 1 ? ['a.txt'] : []), ...ONE])
    expect(code).toBe(2)
    expect(err).toContain(`copydesk: ${expected}`)
    expect(desk.has(FILE)).toBe(false)
  })
})

describe('suppressions', () => {
  const entry = (more: string) => `- fingerprint: "0123456789abcdef"\n  rule: repeated-words\n${more}`

  it('that are of no use are told of, where the article and the rule ran', async () => {
    const desk = newDesk({'a.txt': FINE, 'b.txt': FINE, [FILE]: entry('  article: a.txt\n  reason: so\n')})
    expect((await messages(desk, '.', ...ONE)).map(({path, line, ruleId, reason}) => [path, line, ruleId, reason])).toEqual([
      [FILE, 1, 'unused-suppression', 'repeated-words finds nothing of the kind in a.txt'],
    ])
    expect((await desk.run(['lint', '.', ...ONE])).code).toBe(1)
    expect((await desk.run(['fix', '.', ...ONE, '--no-ledger'])).code).toBe(1)
    expect(await messages(desk, 'b.txt', ...ONE)).toEqual([])
    expect(await messages(desk, '.', '--rule', 'dateline')).toEqual([])
  })

  it('ask for a reason', async () => {
    const desk = newDesk({'a.txt': FINE, [FILE]: `\n${entry('  article: z.txt\n')}`})
    expect((await messages(desk, 'a.txt', ...ONE)).map(({line, ruleId}) => [line, ruleId])).toEqual([[2, 'suppression-without-reason']])
  })

  it('by comments hold in lint and fix', async () => {
    const desk = newDesk({'a.md': `${DISABLED}\nA cup of of tea.\n`})
    expect((await messages(desk, 'a.md', ...ONE)).map(({line}) => line)).toEqual([4])
    await desk.run(['fix', 'a.md', ...ONE, '--no-ledger'])
    expect(desk.read('a.md')).toBe(`${DISABLED}\nA cup of tea.\n`)
    expect((await desk.run(['fix', 'a.md', ...ONE, '--check'])).code).toBe(0)
  })

  it('come before the baseline', async () => {
    const desk = newDesk({'a.md': DISABLED, 'b.md': DISABLED.replace('of of', 'of')})
    const {code, err} = await desk.run(['lint', '.', ...ONE, '--baseline', 'base.json', '--update-baseline'])
    expect([code, err]).toEqual([1, 'copydesk: base.json accepts 0 findings; written with 0 findings\n'])
  })

  it.each([
    ['- fingerprint: 1\n  rule: x\n', `${FILE}:1: "1" is no fingerprint; `],
    ['- rule: x\n', `${FILE}:1: an entry without fingerprint; `],
    [entry('  reson: x\n'), `${FILE}:3: unknown key "reson"; did you mean "reason"?`],
    [entry('  reason: [x]\n'), `${FILE}:3: "reason" is no text; `],
    ['- x\n', `${FILE}:1: an entry that is no map; `],
    ['# so\nx: 1\n', `${FILE}:2: is no list; `],
    ['- fingerprint: "x\n', `${FILE}:2: broken YAML: `],
  ])('that cannot be read are a failure that tells the line: %j', async (content, expected) => {
    const desk = newDesk({'a.txt': BAD, [FILE]: content})
    const {code, out, err} = await desk.run(['lint', 'a.txt', ...ONE])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`copydesk: ${expected}`)
  })

  it('that are named must be there', async () => {
    const desk = newDesk({'a.txt': BAD})
    expect((await desk.run(['lint', 'a.txt', '--suppressions', 'x.yml'])).err).toContain('copydesk: x.yml: no such file')
  })
})
