import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatDecisions, parseDecisions} from '../../src/corpus/decisions-file.js'
import type {Condition, NameDecision} from '../../src/facts/decisions.js'

const word = fc.constantFrom(
  'Qin Gang',
  'Fu’ad al-Sayed',
  'no',
  '7',
  'null',
  'a: b',
  '# c',
  "O'Neill",
  'Štefan Füle',
  '"x"',
  '- d',
  'multi\nline',
)
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({kind: fc.constant('office' as const), office: word, country: word}, {requiredKeys: ['kind', 'office']}),
  fc.record({kind: fc.constant('role' as const), role: word}),
  fc.record({kind: fc.constant('counterpart' as const), name: word}),
  fc.constant({kind: 'canonical-in-article' as const}),
)
const evidence = fc.record({kind: word, text: word, articles: fc.array(word, {maxLength: 3})})
const decision: fc.Arbitrary<NameDecision> = fc.record({
  form: word.map((one) => `${one} A`),
  is: word.map((one) => `${one} B`),
  order: fc.constantFrom('given-first' as const, 'family-first' as const),
  when: fc.array(condition, {maxLength: 3}),
  unless: fc.array(condition, {maxLength: 2}),
  verdict: fc.constantFrom('proposed' as const, 'accepted' as const, 'rejected' as const),
  articles: fc.record({form: fc.nat(), is: fc.nat()}),
  evidence: fc.array(evidence, {maxLength: 2}),
  vetoes: fc.array(evidence, {maxLength: 1}),
})

describe('a decisions file', () => {
  it('gives back what was written, in the same bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(decision, {maxLength: 5, selector: ({form, is}) => `${form}\t${is}`}), (decisions) => {
        const text = formatDecisions(decisions)
        const read = parseDecisions(text, 'd.yml')
        expect(read).toEqual({decisions, problems: []})
        expect(formatDecisions(read.decisions)).toBe(text)
      }),
      {seed: 41, numRuns: 200},
    )
  })

  it('is there to be read', () => {
    const text = formatDecisions([
      {
        form: 'Chen Gang',
        is: 'Qin Gang',
        order: 'family-first',
        when: [{kind: 'office', office: 'foreign minister', country: 'China'}, {kind: 'canonical-in-article'}],
        unless: [{kind: 'role', role: 'researcher'}],
        verdict: 'proposed',
        articles: {form: 1, is: 5},
        evidence: [{kind: 'article', text: 'an article has both forms', articles: ['b']}],
        vetoes: [],
      },
    ])
    expect(
      text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ).toBe(`
decisions: 1
names:
- form: Chen Gang
  is: Qin Gang
  verdict: proposed
  order: family-first
  when:
    - office: foreign minister
      country: China
    - canonical-in-article: true
  unless:
    - role: researcher
  articles:
    form: 1
    is: 5
  evidence:
    - kind: article
      text: an article has both forms
      articles:
        - b
`)
    expect(text).toMatch(/^# Decisions on names/)
  })

  it('of one’s own may be short', () => {
    expect(parseDecisions('names:\n- {form: Bo Lee, is: Bo Lea, verdict: accepted}\n', 'd.yml')).toEqual({
      decisions: [
        {
          form: 'Bo Lee',
          is: 'Bo Lea',
          order: 'given-first',
          when: [],
          unless: [],
          verdict: 'accepted',
          articles: {form: 0, is: 0},
          evidence: [],
          vetoes: [],
        },
      ],
      problems: [],
    })
  })

  const entry = (more: string): string => `names:\n- form: Bo Lee\n  is: Bo Lea\n  verdict: accepted\n${more}`
  it.each([
    ['names: [', /^d\.yml: is no YAML: .*; mend that line$/],
    ['- a', 'd.yml: holds no list "names"; write "names:" with one entry for each decision below it'],
    ['names: []\nname: 1', 'd.yml: key "name" is not known; did you mean "names"?'],
    ['decisions: 2\nnames: []', /version 2, and this copydesk reads version 1/],
    ['names: [1]', 'd.yml: names[0]: is no entry; write "form:", "is:" and "verdict:" below each other'],
    [entry('  whem: []\n'), 'd.yml: names[0] Bo Lee: key "whem" is not known; did you mean "when"?'],
    [entry('').replace('accepted', 'acepted'), 'd.yml: names[0] Bo Lee: verdict "acepted" is not known; did you mean "accepted"?'],
    [
      entry('').replace('  verdict: accepted\n', ''),
      'd.yml: names[0] Bo Lee: verdict is missing; write one of proposed, accepted, rejected',
    ],
    [
      entry('').replace('Lea', 'Lee'),
      'd.yml: names[0] Bo Lee: form and is are the same name; write the right one in "is", or reject the decision',
    ],
    [entry('').replace('is: Bo Lea', 'is: 7'), 'd.yml: names[0] Bo Lee: is 7 is no text; put it between quotation marks'],
    [entry('  when: [{ofice: mayor}]\n'), /names\[0\] Bo Lee: when\[0\]: key "ofice" is not known; did you mean "office"\?/],
    [entry('  when: [{role: mayor, country: China}]\n'), /when\[0\]: key "country" is not known/],
    [entry('  when: mayor\n'), 'd.yml: names[0] Bo Lee: when is no list; write one entry a line, each after "- "'],
    [entry('  unless: [{canonical-in-article: 1}]\n'), /unless\[0\]: canonical-in-article 1 says nothing; write true/],
    [
      entry('  articles: {form: many}\n'),
      'd.yml: names[0] Bo Lee: articles: form "many" is no whole number; write how many articles have it',
    ],
    [entry('  evidence: [{text: so}]\n'), 'd.yml: names[0] Bo Lee: evidence[0]: kind is missing; say what it is'],
    [`${entry('')}- {form: Bo Lee, is: Bo Lea, verdict: rejected}\n`, 'd.yml: names[1] Bo Lee: stands there twice; take one out'],
  ])('tells what is wrong with %j', (text, problem) => {
    const {problems} = parseDecisions(text, 'd.yml')
    expect(problems).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
  })
})
