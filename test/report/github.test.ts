import {describe, expect, it} from 'vitest'
import {github} from '../../src/report/github.js'
import type {ArticleReport} from '../../src/report/report.js'
import {stepSummary} from '../../src/report/step-summary.js'
import {found, written} from './sample.js'

const text = 'A first line.\nThe status of of relations is poor.\n'

describe('github', () => {
  it('writes workflow commands, errors first', () => {
    const fix = {tier: 'safe', kind: 'repair', title: 'Drop it', edits: []} as const
    const findings = [
      found({start: 0, end: 1, severity: 'info'}),
      found({start: 25, end: 30, fix, note: 'Look.\nTwice.'}),
      found({start: 0, end: 20, severity: 'error', rule: 'x'}),
    ]
    const record: ArticleReport = {
      path: 'r.jsonl',
      id: 'n1',
      line: 9,
      names: {text: 'body'},
      sources: {text},
      findings: [found({start: 14, end: 17, severity: 'error', evidence: [{kind: 'parallel', text: 'So', article: 'n2'}]})],
    }
    expect(written(github(), [{path: 'a.txt', sources: {text}, findings}, record])).toBe(
      `::error file=a.txt,line=1,endLine=2,title=copydesk x::"of" stands twice running
::error file=r.jsonl,line=9,endLine=9,title=copydesk repeated-words::r.jsonl#n1 body 2:1: "of" stands twice running%0Aparallel: So (n2)
::warning file=a.txt,line=2,endLine=2,col=12,endColumn=17,title=copydesk repeated-words::"of" stands twice running%0Afix: Drop it%0ALook.␊Twice.
::notice file=a.txt,line=1,endLine=1,col=1,endColumn=2,title=copydesk repeated-words::"of" stands twice running
`,
    )
  })

  it('escapes as documented', () => {
    const finding = found({start: 0, end: 1, reason: '100% ::error::\r\n##[error]x', rule: 'a,b:c'})
    expect(written(github(), [{path: 'a,b:c%/d\n.txt', sources: {text}, findings: [finding]}])).toBe(
      '::warning file=a%2Cb%3Ac%25/d%0A.txt,line=1,endLine=1,col=1,endColumn=2,title=copydesk a%2Cb%3Ac::100%25 ::error::␍␊##\\u{5b}error]x\n',
    )
  })

  it('gives the ten of each severity that GitHub shows, and says how many more there are', () => {
    const findings = Array.from({length: 25}, (_, at) => found({start: 0, end: 1, severity: at % 2 === 0 ? 'warning' : 'error'}))
    const lines = written(github(), [{path: 'a.txt', sources: {text}, findings}])
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => /^::\w+/.exec(line)?.[0])).toEqual([...Array(10).fill('::error'), ...Array(10).fill('::warning'), undefined])
    expect(lines.at(-1)).toBe('5 more findings have no annotation: GitHub shows 10 errors, warnings and notices each a step')
  })
})

describe('the summary of a step', () => {
  it('counts by rule and lists the first findings', () => {
    const fix = {tier: 'safe', kind: 'repair', title: 'Drop it', edits: []} as const
    const findings = [
      found({start: 25, end: 30, fix}),
      found({start: 0, end: 1, fix}),
      found({start: 0, end: 1, severity: 'error', rule: 'name-order', field: 'title', reason: 'A | <b>`x`</b> [y](z) @ada\n# head'}),
    ]
    expect(written(stepSummary(), [{path: 'a.txt', sources: {text, title: text}, findings}])).toBe(`## copydesk

3 findings (1 error, 2 warnings) in 1 of 1 article

fix would mend 2

| rule | errors | warnings | info | with a fix |
| --- | --- | --- | --- | --- |
| name-order | 1 | 0 | 0 | 0 |
| repeated-words | 0 | 2 | 0 | 2 |

| severity | article | place | rule | finding |
| --- | --- | --- | --- | --- |
| error | a.txt | title 1&#58;1 | name-order | A &#124; &#60;b&#62;&#96;x&#96;&#60;/b&#62; &#91;y&#93;(z) &#64;ada␊&#35; head |
| warning | a.txt | 2&#58;12 | repeated-words | "of" stands twice running |
| warning | a.txt | 1&#58;1 | repeated-words | "of" stands twice running |

`)
  })

  it('says that there is nothing, and keeps to a bound', () => {
    expect(written(stepSummary(), [{path: 'a.txt', sources: {text}, findings: []}])).toBe('## copydesk\n\nno findings in 1 article\n')
    const many: ArticleReport[] = Array.from({length: 70}, (_, at) => ({
      path: `${'long/'.repeat(100)}${at}.txt`,
      sources: {text},
      findings: [found({start: 0, end: 1, reason: '|'.repeat(9999)})],
    }))
    const page = written(stepSummary(), many)
    expect(page.match(/^\| warning /gm)).toHaveLength(50)
    expect(page).toContain('\n20 more findings are not in this table.\n')
    expect(page.length).toBeLessThan(150_000)
  })
})
