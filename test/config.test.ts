import {describe, expect, it} from 'vitest'
import {catalogue} from '../rules/index.js'
import {configure, defineConfig, problemsOf, type RuleOptions} from '../src/config/index.js'
import schema from '../src/config/schema.json' with {type: 'json'}
import {lint, normalize} from '../src/desk.js'
import {configured} from '../src/rule/configure.js'
import {PRESETS} from '../src/rule/rule.js'

const TEXT = 'The status of of relations is poor.'

describe('configure', () => {
  it('makes the options of a desk of a config', () => {
    const desk = configure(defineConfig({rules: {'repeated-words': ['error', {allow: ['had had']}]}}))()
    expect(lint({text: TEXT}, desk).map(({rule, severity}) => [rule, severity])).toEqual([['repeated-words', 'error']])
    expect(lint({text: 'The one he had had enough.'}, desk)).toEqual([])
  })

  it('gives texts to which the same overrides apply the same desk', () => {
    const desk = configure({
      overrides: [
        {sources: 'Quay*', preset: 'strict'},
        {files: ['in/*.txt', '*.md'], rules: {mojibake: 'off'}},
      ],
    })
    expect(desk({path: 'a.txt'})).toBe(desk({path: 'b.txt', source: 'Post'}))
    expect(desk({path: 'in/a.txt'})).toBe(desk({path: 'deep/er/b.md'}))
    expect(desk({path: 'in/a.txt', source: 'quay daily'}).rules).not.toBe(desk({path: 'in/a.txt'}).rules)
    expect(desk({path: 'in/deep/a.txt'})).toBe(desk({}))
  })

  it('adds up lists of phrases and lets later settings win', () => {
    const desk = configure({
      boilerplate: ['! join the quay desk'],
      style: {spelling: 'en-GB', serialComma: 'never'},
      overrides: [
        {
          sources: '*',
          boilerplate: ['! read the quay desk'],
          style: {spelling: 'en-US'},
          rules: {'social-calls': ['on', {lines: ['! tell the quay']}]},
        },
      ],
    })
    expect(desk({source: 'x'})).toMatchObject({
      style: {spelling: 'en-US', serialComma: 'never'},
      tables: {lines: {'site-notices': ['! join the quay desk', '! read the quay desk'], 'social-calls': ['! tell the quay']}},
    })
    expect(normalize({text: 'The ferry is late.\n\nTell the quay'}, desk({source: 'x'})).article.text).toBe('The ferry is late.')
    expect(normalize({text: 'The ferry is late.\n\nTell the quay'}, desk()).article.text).toBe('The ferry is late.\n\nTell the quay')
  })

  it('takes entries of phrases, not files of them', () => {
    expect(() => configure({phrases: ['own.yml']})()).toThrow('The phrases of own.yml are to be read first and given as entries')
  })

  it('knows the people who stand in it', () => {
    const elin = {name: 'Elin Torvane', family: 'Torvane', given: 'Elin', source: 'a test'} as const
    const variants = [{form: 'Elin Torvana', type: 'misspelling', source: 'a test'}] as const
    const desk = configure({people: [{...elin, variants}]})()
    expect(normalize({text: 'They met Elin Torvana on Monday.'}, desk).article.text).toBe('They met Elin Torvane on Monday.')
    expect(() => configure({people: [{...elin, family: 'Moor'}]})).toThrow('family "Moor" does not stand in the name')
  })

  it('says what is wrong with a config, all of it', () => {
    expect(() => configure(JSON.parse('{"rules": {"repeated-wrods": "error"}, "preset": "stritc"}'))).toThrow(
      new TypeError(
        'preset: "stritc" is not known here; did you mean "strict"?\nrules.repeated-wrods: unknown rule; did you mean "repeated-words"?',
      ),
    )
  })

  it('is typed by rule', () => {
    // @ts-expect-error: no such rule
    expect(problemsOf(defineConfig({rules: {mojibakes: 'off'}}))).toHaveLength(1)
    // @ts-expect-error: no such state
    expect(problemsOf(defineConfig({rules: {mojibake: 'warn'}}))).toHaveLength(1)
    // @ts-expect-error: this rule has no lines
    expect(problemsOf(defineConfig({rules: {mojibake: ['on', {lines: []}]}}))).toHaveLength(1)
    const options: RuleOptions['social-calls'] = {lines: ['! tell the quay'], allow: ['x'], fix: 'unsafe'}
    expect(problemsOf({rules: {'social-calls': ['info', options]}})).toEqual([])
  })
})

describe('settings of a rule', () => {
  const hint = catalogue.rules.find(({id}) => id === 'headline-body') as (typeof catalogue.rules)[number]
  const article = {title: 'Holm calls ferry ‘a lost cause’', text: 'The ferry is late, the harbour said on Monday.'}

  it('change its severity, but a hint of it stays a hint', () => {
    for (const severity of ['error', 'warning', 'info'] as const) {
      const rule = configured(hint, {severity})
      expect(rule.severity).toBe(severity)
      const found = lint(article, {rules: [rule]})
      const before = lint(article, {rules: [hint]})
      expect(found.map((one) => one.severity)).toEqual(before.map((one) => (one.severity === 'info' ? 'info' : severity)))
    }
  })

  it('leave it as it is where they say nothing', () => {
    expect(configured(hint, {})).toBe(hint)
    expect(configured(hint, {severity: hint.severity, fix: true, allow: []})).toBe(hint)
  })
})

describe('the schema', () => {
  it('knows every rule and every preset', () => {
    expect(Object.keys(schema.definitions.RulesConfig.properties)).toEqual(catalogue.rules.map(({id}) => id))
    expect(schema.definitions.Preset.enum).toEqual([...PRESETS])
  })

  it('says what every key is for', () => {
    const undescribed = Object.entries(schema.definitions.Config.properties).filter(([, value]) => !('description' in value))
    expect(undescribed).toEqual([])
  })
})
