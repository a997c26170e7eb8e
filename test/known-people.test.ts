import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {formatProfile} from '../src/corpus/file.js'
import {observe} from '../src/corpus/observations.js'
import {lint, normalize} from '../src/desk.js'
import {Authority} from '../src/lexicon/authority-index.js'
import {toPlugin} from '../src/retext/adapter.js'
import {retextNews} from '../src/retext/index.js'
import type {Rule} from '../src/rule/rule.js'

const authority = new Authority([
  {
    name: 'Ann Lea',
    family: 'Lea',
    given: 'Ann',
    order: 'given-first',
    offices: [],
    variants: [{form: 'Ann Lee', type: 'misspelling', source: 'made up'}],
    source: 'made up',
  },
])

/** Tells how many people are known, at every text. */
const counting: Rule<{start: number; end: number; count: number}> = {
  id: 'counts-the-known',
  summary: 'How many people are known.',
  rank: 'names',
  severity: 'info',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  reads: ['mentions'],
  find: (facts) => [{start: 0, end: 1, count: facts.authority.people.length}],
  say: ({count}) => ({reason: `${count} people are known`}),
}
const told = (findings: ReadonlyArray<{rule: string; reason: string}>): string[] =>
  findings.filter(({rule}) => rule === counting.id).map(({reason}) => reason)
const article = {id: 'a', text: 'Mayor Ann Lee spoke.'}
const rules = [counting]

describe('an authority of one’s own', () => {
  it('is known to lint, to every look of normalize, and to a survey', () => {
    expect(told(lint(article, {rules, authority}))).toEqual(['1 people are known'])
    expect(told(lint(article, {rules, authority: new Authority()}))).toEqual(['0 people are known'])
    const {findings, remaining} = normalize(article, {rules, authority})
    expect([told(findings), told(remaining)]).toEqual([['1 people are known'], ['1 people are known']])
    expect(formatProfile(observe(article, undefined, {authority}))).toContain('Ann Lea')
    expect(formatProfile(observe(article, undefined, {authority: new Authority()}))).toContain('Ann Lee')
  })

  it('is known to plugins, by their options or by the file', async () => {
    const reasons = async (options: object, data: object): Promise<string[]> => {
      const file = await unified()
        .use(retextNews)
        .use(toPlugin(counting), options)
        .use(function () {
          this.compiler = () => ''
        })
        .process({value: article.text, data: {copydesk: data}})
      return file.messages.map(({reason}) => reason)
    }
    expect(await reasons({authority}, {})).toEqual(['1 people are known'])
    expect(await reasons({}, {authority})).toEqual(['1 people are known'])
    expect(await reasons({}, {authority: new Authority()})).toEqual(['0 people are known'])
  })
})
