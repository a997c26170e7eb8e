import {applyPatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, toChanges} from '../../src/fixes/edits.js'
import {diffOf} from '../../src/report/diff.js'
import {excerpt} from '../../src/report/excerpt.js'
import {json, jsonEntry} from '../../src/report/json.js'
import {type ArticleReport, addTo, noTotals} from '../../src/report/report.js'
import {stylish} from '../../src/report/stylish.js'
import {shortened, visible, width} from '../../src/report/visible.js'
import type {Finding, Fix} from '../../src/rule/finding.js'

const text = 'A first line.\nThe status of of relations is poor.\nA last line.\n'
const fix: Fix = {tier: 'safe', kind: 'repair', title: 'Drop the second "of"', edits: [{start: 27, end: 30, text: ''}]}
const single: Finding = {
  rule: 'repeated-words',
  field: 'text',
  severity: 'warning',
  start: 25,
  end: 30,
  reason: '"of" stands twice running',
  actual: 'of of',
  fix,
  fingerprint: '0123456789abcdef',
}
const note: Finding = {
  rule: 'lost-words',
  field: 'text',
  severity: 'info',
  start: 52,
  end: 63,
  reason: 'Something is missing',
  note: 'Compare the source.',
  actual: 'last line.',
  evidence: [{kind: 'parallel', text: 'A very last line.', article: 'b.txt', start: 3, end: 20}],
  fingerprint: 'fedcba9876543210',
}
const report: ArticleReport = {path: 'a.txt', sources: {text}, findings: [single, note]}

function written(reports: readonly ArticleReport[], options: Parameters<typeof stylish>[0] = {}): string {
  const totals = noTotals()
  for (const one of reports) addTo(totals, one)
  const reporter = stylish(options)
  return reporter.begin() + reports.map((one) => reporter.article(one)).join('') + reporter.end(totals)
}

describe('stylish', () => {
  it('shows place, reason, rule, line, fix and note', () => {
    expect(written([report])).toBe(`a.txt
  2:12  warning  "of" stands twice running  repeated-words
      The status of of relations is poor.
                 ^^^^^
      fix: Drop the second "of"
      - of of
      + of
  3:3   info     Something is missing  lost-words
      A last line.
        ^^^^^^^^^^…
      note: Compare the source.
      parallel: A very last line. (b.txt)

2 findings (1 warning, 1 info) in 1 of 1 article
fix would mend 1
`)
  })

  it('names a record by its id, or else its line, and a title', () => {
    const title: Finding = {
      ...single,
      field: 'title',
      start: 0,
      end: 7,
      fix: {...fix, tier: 'unsafe', edits: [{start: 3, end: 7, text: ''}]},
    }
    const one = {path: 'a.jsonl', line: 7, sources: {title: 'The the end', text: ''}, findings: [title]}
    expect(written([{...one, id: 'x1'}, one])).toBe(`a.jsonl#x1
  title 1:1  warning  "of" stands twice running  repeated-words
      The the end
      ^^^^^^^
      unsafe fix: Drop the second "of"
      - The the
      + The

a.jsonl:7
  title 1:1  warning  "of" stands twice running  repeated-words
      The the end
      ^^^^^^^
      unsafe fix: Drop the second "of"
      - The the
      + The

2 findings (2 warnings) in 2 of 2 articles
fix --unsafe would mend 2
`)
  })

  it('says that there is nothing, and with quiet says nothing', () => {
    const fine = {path: 'a.txt', sources: {text}, findings: []}
    expect(written([fine])).toBe('no findings in 1 article\n')
    expect(written([fine], {quiet: true})).toBe('')
  })

  it('tells what a fix did', () => {
    const edits = new Map([
      ['glued-words', 1],
      ['repeated-words', 2],
    ])
    expect(written([{...report, findings: [note], edits}], {deed: 'fix'})).toBe(`a.txt  3 edits: glued-words 1, repeated-words 2
  3:3  info     Something is missing  lost-words
      A last line.
        ^^^^^^^^^^…
      note: Compare the source.
      parallel: A very last line. (b.txt)

1 article, 1 changed (3 edits), 1 finding (1 info) left
`)
    expect(written([{...report, findings: [note], edits}], {deed: 'trial'})).toBe(`a.txt  would get 3 edits: glued-words 1, repeated-words 2

1 article, 1 would be changed (3 edits), 1 finding (1 info) left
`)
  })

  it('never lets control characters through', () => {
    const evil = 'A \u001b[31mred\u202e\u0007 of of\u009b\u2028 line'
    const start = evil.indexOf('of of')
    const finding: Finding = {
      ...single,
      start,
      end: start + 5,
      reason: `"\u001b]0;x\u0007"`,
      note: '\u0085',
      fix: {...fix, title: '\u001b', edits: [{start, end: start + 5, text: '\u001b'}]},
    }
    const out = written([{path: 'evil\u001b.txt', id: '\n', sources: {text: evil}, findings: [finding]}])
    expect(out).not.toMatch(/[^\P{C}\n]/u)
    expect(out).toContain('A ␛[31mred\\u{202e}␇ of of\\u{9b}\\u{2028} line')
  })
})

describe('stylish in a terminal', () => {
  const long = `${'word '.repeat(40)}the the ship${' word'.repeat(40)}`
  const finding: Finding = {
    ...single,
    start: 200,
    end: 207,
    reason: 'A reason of many words that does not go into one line of a terminal with few columns',
    note: 'A note that is as long as the reason, or longer, and stands in lines of its own then.',
    evidence: [{kind: 'parallel', text: 'What another article has at this place, in as many words.', article: 'b.txt'}],
    fix: {...fix, edits: [{start: 203, end: 207, text: ''}]},
  }

  it('keeps to its columns', () => {
    const out = written([{path: 'a.txt', sources: {text: long}, findings: [finding]}], {columns: 60})
    expect(out).toBe(`a.txt
  1:201  warning  A reason of many words that does not go
                  into one line of a terminal with few
                  columns  repeated-words
      …rd word word word word the the ship word word word w…
                              ^^^^^^^
      fix: Drop the second "of"
      - the the
      + the
      note: A note that is as long as the reason, or
        longer, and stands in lines of its own then.
      parallel: What another article has at this place, in
        as many words. (b.txt)

1 finding (1 warning) in 1 of 1 article
fix would mend 1
`)
  })

  it('gives one side what the other has no text for, and minds wide characters', () => {
    for (const [text, start] of [
      [`${'漢'.repeat(90)}HERE`, 90],
      [`HERE${'漢'.repeat(90)}`, 0],
      [`${'漢'.repeat(90)}HERE${'漢'.repeat(90)}`, 90],
    ] as const) {
      const {line} = excerpt(text, start, start + 4, start + 1, 60)
      expect(width(line)).toBeLessThanOrEqual(60)
      expect(width(line)).toBeGreaterThan(56)
    }
  })

  it('shows a space that is no plain one where it is what changes', () => {
    const text = 'About 3.5\u00a0percent.'
    const spaces: Finding = {
      ...single,
      start: 9,
      end: 10,
      fix: {...fix, title: 'Put a plain space', edits: [{start: 9, end: 10, text: ' '}]},
    }
    expect(written([{path: 'a.txt', sources: {text}, findings: [spaces]}])).toContain(
      'Put a plain space\n      - 3.5\\u{a0}percent.\n      + 3.5 percent.\n',
    )
  })
})

describe('excerpt', () => {
  it('shows a window of a long line', () => {
    const long = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`
    const {line, marks} = excerpt(long, 300, 304, 301)
    expect(line).toBe(`…${'x'.repeat(60)}HERE${'y'.repeat(60)}…`)
    expect(marks).toBe(`${' '.repeat(61)}^^^^`)
  })

  it('cuts no character in two and minds wide ones', () => {
    const long = `${'😀'.repeat(200)}HERE${'漢'.repeat(200)}`
    const {line, marks} = excerpt(long, 400, 404, 401)
    expect(line).toBe(`…${'😀'.repeat(30)}HERE${'漢'.repeat(30)}…`)
    expect(marks).toBe(`${' '.repeat(61)}^^^^`)
  })

  it('shows the beginning of a place that is long or goes over the line', () => {
    expect(excerpt('ab\ncd', 1, 5, 2)).toEqual({line: 'ab', marks: ' ^…'})
    expect(excerpt('ab\ncd', 2, 5, 3)).toEqual({line: 'ab␊', marks: '  ^…'})
    expect(excerpt('', 0, 0, 1)).toEqual({line: '', marks: '^'})
    const {marks} = excerpt('z'.repeat(1000), 0, 1000, 1)
    expect(marks).toBe(`${'^'.repeat(120)}…`)
  })

  it('never throws and gives marks below the line, for any place', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), fc.nat(), fc.nat(), (any, a, b) => {
        const start = Math.min(a % (any.length + 1), b % (any.length + 1))
        const end = Math.max(a % (any.length + 1), b % (any.length + 1))
        const {line, marks} = excerpt(any, start, end, start + 1)
        expect(line).not.toMatch(/\p{Cc}/u)
        expect(marks.trimStart()).toMatch(/^\^+…?$/)
      }),
    )
  })
})

describe('visible', () => {
  it('leaves text alone and shows what cannot be seen', () => {
    expect(visible('naïve “café” 漢字 😀')).toBe('naïve “café” 漢字 😀')
    expect(visible('a\tb\u007f\ufeff\ud800\ue000')).toBe('a␉b␡\\u{feff}\\u{d800}\\u{e000}')
  })

  it('measures and shortens', () => {
    expect(width('e\u0301漢')).toBe(3)
    expect(shortened('abcdefghij', 5)).toBe('ab…ij')
    expect(shortened('abc', 5)).toBe('abc')
  })
})

describe('json', () => {
  it('has the shape of vfile-reporter-json and our own fields', () => {
    expect(jsonEntry(report)).toEqual({
      schema: 1,
      path: 'a.txt',
      profile: 'none',
      messages: [
        {
          reason: '"of" stands twice running',
          line: 2,
          column: 14,
          place: {start: {line: 2, column: 14, offset: 27}, end: {line: 2, column: 17, offset: 30}},
          ruleId: 'repeated-words',
          source: 'copydesk',
          fatal: false,
          actual: ' of',
          expected: [''],
          fix: {tier: 'safe', kind: 'repair', title: 'Drop the second "of"', edits: [{start: 27, end: 30, text: ''}]},
          fingerprint: '0123456789abcdef',
          field: 'text',
        },
        {
          reason: 'Something is missing',
          line: 3,
          column: 3,
          place: {start: {line: 3, column: 3, offset: 52}, end: {line: 4, column: 1, offset: 63}},
          ruleId: 'lost-words',
          source: 'copydesk',
          fatal: null,
          actual: 'last line.',
          note: 'Compare the source.',
          fingerprint: 'fedcba9876543210',
          evidence: [{kind: 'parallel', text: 'A very last line.', article: 'b.txt', start: 3, end: 20}],
          field: 'text',
        },
      ],
    })
  })

  it('keeps the finding’s place where the fix has several edits', () => {
    const edits = [
      {start: 25, end: 27, text: 'x'},
      {start: 29, end: 30, text: ''},
    ]
    const entry = jsonEntry({...report, findings: [{...single, severity: 'error', fix: {...fix, edits}}]})
    expect(entry.messages[0]).toMatchObject({place: {start: {offset: 25}, end: {offset: 30}}, actual: 'of of', fatal: true})
    expect(entry.messages[0]).not.toHaveProperty('expected')
  })

  it('tells the record', () => {
    const entry = jsonEntry({...report, path: 'a.jsonl', id: 'x', line: 3, names: {text: 'body.text'}, findings: [single]})
    expect(entry).toMatchObject({path: 'a.jsonl', id: 'x', messages: [{record: {line: 3, id: 'x', field: 'body.text'}}]})
  })

  it('tells what is accepted, and by what', () => {
    const entry = jsonEntry({
      ...report,
      findings: [],
      accepted: [
        {finding: single, by: 'suppression', reason: 'As said'},
        {finding: note, by: 'baseline'},
      ],
    })
    expect(entry).toMatchObject({
      messages: [],
      accepted: [
        {ruleId: 'repeated-words', line: 2, by: 'suppression', why: 'As said'},
        {ruleId: 'lost-words', line: 3, by: 'baseline'},
      ],
    })
  })

  it('streams one array', () => {
    const reporter = json()
    const out = (entries: ArticleReport[]): string =>
      reporter.begin() + entries.map((one) => reporter.article(one)).join('') + reporter.end(noTotals())
    const both = out([report, report])
    expect(JSON.parse(both)).toHaveLength(2)
    expect(both.split('\n')).toHaveLength(5)
    const none = json()
    expect(JSON.parse(none.begin() + none.end(noTotals()))).toEqual([])
  })
})

describe('diff', () => {
  const changed = (before: string, edits: Array<{start: number; end: number; text: string}>) => ({
    name: 'a.txt',
    before,
    after: applyEdits(before, edits),
    edits: toChanges(before, edits),
  })

  it('is unified where the text has lines', () => {
    expect(diffOf(changed(text, [{start: 27, end: 30, text: ''}]))).toBe(`--- a/a.txt
+++ b/a.txt
@@ -1,3 +1,3 @@
 A first line.
-The status of of relations is poor.
+The status of relations is poor.
 A last line.
`)
  })

  it('shows words where the text is flat', () => {
    const before = `${'word '.repeat(100)}the status of of relations ${'word '.repeat(100)}\u001b end`
    const at = before.indexOf(' of relations')
    const end = before.length
    expect(
      diffOf(
        changed(before, [
          {start: at, end: at + 3, text: ''},
          {start: at + 13, end: at + 13, text: '\n'},
          {start: end - 4, end, text: ''},
        ]),
      ),
    ).toBe(`--- a/a.txt
+++ b/a.txt
@@ offset 513 @@
- …word word word word word word the status of of relations word word word word word word word word…
+ …word word word word word word the status of relations␊ word word word word word word word word…
@@ offset 1028 @@
- …word word word word word word word word ␛ end
+ …word word word word word word word word ␛
`)
  })

  it('tells spaces apart where they are what is changed', () => {
    const before = `${'word '.repeat(100)}3.5\u00a0percent of\u00a0us`
    const at = before.indexOf('\u00a0')
    expect(diffOf(changed(before, [{start: at, end: at + 1, text: ' '}]))).toContain(`3.5\\u{a0}percent of\u00a0us\n+ …`)
  })

  it('is empty when nothing changed', () => {
    expect(diffOf(changed(text, []))).toBe('')
  })

  it('is a patch that leads to the text after, for any lines', () => {
    const line = fc.constantFrom('a', 'b', '', 'c\r', 'of of', '\ufeffx')
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), fc.array(line, {maxLength: 12}), (left, right) => {
        const before = left.join('\n')
        const after = right.join('\n')
        const diff = diffOf({name: 'a', before, after, edits: toChanges(before, [{start: 0, end: before.length, text: after}])})
        if (before !== after) expect(applyPatch(before, diff, {autoConvertLineEndings: false})).toBe(after)
      }),
    )
  })
})
