import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import type {Log, Region, Result} from 'sarif'
import {describe, expect, it} from 'vitest'
import {catalogue} from '../../rules/index.js'
import {lint} from '../../src/desk.js'
import type {ArticleReport} from '../../src/report/report.js'
import {sarif} from '../../src/report/sarif.js'
import {found, written} from './sample.js'

// The schema is of draft 4, of which ajv knows all that it says but the names of the schema and the draft.
const {$schema: _draft, id: _name, ...schema} = published
const ajv = new Ajv({strict: false, unicodeRegExp: false})
// CommonJS: the function itself is one level down.
;(addFormats as unknown as {default: (ajv: Ajv) => void}).default(ajv)
const isValid = ajv.compile(schema)

const options = {version: '1.2.3', rules: catalogue.rules, root: 'file:///home/ada/corpus/'}

/** The log, checked against the published schema. */
function logOf(reports: readonly ArticleReport[], problems: readonly string[] = []): Log {
  const log = JSON.parse(written(sarif(options), reports, problems)) as Log
  isValid(log)
  expect(isValid.errors).toBe(null)
  return log
}

function resultsOf(reports: readonly ArticleReport[]): Result[] {
  return logOf(reports).runs[0]?.results ?? []
}

const text = 'A first line.\nThe status of of relations is poor.\n'

describe('sarif', () => {
  it('is judged by a schema that judges', () => {
    expect(isValid({version: '2.1.0', runs: [{results: [{level: 'info', message: {}}]}]})).toBe(false)
  })

  it('has the tool with its rules', () => {
    const [run] = logOf([]).runs
    expect(run).toMatchObject({
      tool: {driver: {name: 'copydesk', version: '1.2.3', informationUri: expect.stringMatching(/^https:/)}},
      originalUriBaseIds: {'%SRCROOT%': {uri: 'file:///home/ada/corpus/'}},
      columnKind: 'utf16CodeUnits',
      results: [],
      invocations: [{executionSuccessful: true}],
    })
    expect(run?.tool.driver.rules).toHaveLength(catalogue.rules.length)
    expect(run?.tool.driver.rules?.find(({id}) => id === 'repeated-words')).toEqual({
      id: 'repeated-words',
      shortDescription: {text: 'A word that stands twice running ("of of")'},
      fullDescription: {text: 'A word that stands twice running ("of of")'},
      help: {text: 'A word that stands twice running ("of of")'},
      defaultConfiguration: {level: 'warning'},
      properties: {preset: 'recommended', tier: 'safe', kinds: ['repair']},
    })
  })

  it('places a finding of a file, with its fix', () => {
    const fix = {tier: 'unsafe', kind: 'repair', title: 'Drop it', edits: [{start: 27, end: 30, text: ''}]} as const
    const [result] = resultsOf([{path: 'a/ü b.txt', sources: {text}, findings: [found({start: 25, end: 30, note: 'Look.', fix})]}])
    const artifactLocation = {uri: 'a/%C3%BC%20b.txt', uriBaseId: '%SRCROOT%'}
    expect(result).toEqual({
      ruleId: 'repeated-words',
      ruleIndex: catalogue.rules.findIndex(({id}) => id === 'repeated-words'),
      level: 'warning',
      message: {text: '"of" stands twice running\nLook.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: {startLine: 2, startColumn: 12, endLine: 2, endColumn: 17, charOffset: 25, charLength: 5},
          },
        },
      ],
      partialFingerprints: {'copydesk/v1': '0123456789abcdef'},
      fixes: [
        {
          description: {text: 'Unsafe: Drop it'},
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{deletedRegion: {startLine: 2, startColumn: 14, endLine: 2, endColumn: 17, charOffset: 27, charLength: 3}}],
            },
          ],
          properties: {tier: 'unsafe', kind: 'repair'},
        },
      ],
      properties: {field: 'text'},
    })
  })

  it('gives a record its line and its field, and no fix of the file', () => {
    const fix = {tier: 'safe', kind: 'repair', title: 'Drop it', edits: [{start: 27, end: 30, text: ''}]} as const
    const report = {path: 'a.jsonl', id: 'x1', line: 7, names: {text: 'body.text'}, sources: {text}}
    const evidence = [{kind: 'parallel', text: 'The other [one](https://example.org)', article: 'x2'}]
    const [result] = resultsOf([{...report, findings: [found({start: 25, end: 30, fix, evidence})]}])
    expect(result).toMatchObject({
      message: {text: '"of" stands twice running\nparallel: The other [one] (https://example.org)'},
      locations: [
        {
          physicalLocation: {artifactLocation: {uri: 'a.jsonl'}, region: {startLine: 7}},
          logicalLocations: [{name: 'body.text', fullyQualifiedName: 'x1/body.text'}],
        },
      ],
      relatedLocations: [{message: {text: 'parallel: The other [one] (https://example.org)'}, logicalLocations: [{name: 'x2'}]}],
      properties: {line: 2, column: 12, offset: 25, length: 5, fix: {tier: 'safe', edits: [{start: 27, end: 30, text: ''}]}},
    })
    expect(result).not.toHaveProperty('fixes')
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({startLine: 7})
  })

  it('marks what is accepted, and tells what failed', () => {
    const accepted = [
      {finding: found({start: 0, end: 1}), by: 'baseline'},
      {finding: found({start: 0, end: 1}), by: 'suppression', reason: 'A quotation'},
      {finding: found({start: 0, end: 1}), by: 'suppression'},
    ] as const
    const reports: ArticleReport[] = [{path: 'a.txt', sources: {text}, findings: [], accepted}]
    expect(resultsOf(reports).map(({suppressions}) => suppressions)).toEqual([
      [{kind: 'external', status: 'accepted', justification: 'In the baseline'}],
      [{kind: 'external', status: 'accepted', justification: 'A quotation'}],
      [{kind: 'external', status: 'accepted'}],
    ])
    expect(logOf(reports, ['b.txt: no such file'])).toMatchObject({
      runs: [{invocations: [{executionSuccessful: false, toolExecutionNotifications: [{message: {text: 'b.txt: no such file'}}]}]}],
    })
  })

  it('counts a byte order mark for nothing', () => {
    const marked = `\ufeff${text}`
    const fix = {tier: 'safe', kind: 'repair', title: 'Drop it', edits: [{start: 0, end: 1, text: ''}]} as const
    const [first, mark] = resultsOf([
      {path: 'a.txt', sources: {text: marked}, findings: [found({start: 1, end: 2}), found({start: 0, end: 1, fix})]},
    ])
    const region = {startLine: 1, startColumn: 1, endLine: 1}
    expect(first?.locations?.[0]?.physicalLocation?.region).toEqual({...region, endColumn: 2, charOffset: 0, charLength: 1})
    expect(mark?.locations?.[0]?.physicalLocation?.region).toEqual({...region, endColumn: 1, charOffset: 0, charLength: 0})
    expect(mark).not.toHaveProperty('fixes')
  })

  it('writes paths as URIs', () => {
    const uri = (path: string): unknown =>
      resultsOf([{path, sources: {text}, findings: [found({start: 0, end: 1})]}])[0]?.locations?.[0]?.physicalLocation?.artifactLocation
    expect(uri('<stdin>')).toEqual({uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%'})
    expect(uri('a:b?c#d%20.txt')).toEqual({uri: 'a%3Ab%3Fc%23d%2520.txt', uriBaseId: '%SRCROOT%'})
    expect(uri('../other/a.txt')).toEqual({uri: 'file:///home/ada/other/a.txt'})
    expect(uri('/texts/a b.txt')).toEqual({uri: 'file:///texts/a%20b.txt'})
    expect(uri('C:/a b.txt')).toEqual({uri: 'file:///C:/a%20b.txt'})
  })

  it('is valid over what the rules find, and its fixes are the fixes', () => {
    const article =
      'The the talks wasnâ€™t at a hour.Then of of it ended &amp; Ellen spoke. .\n\n\n\nLeave a Reply\nYour email address will not be published.'
    const findings = lint({id: 'a.txt', text: article, isFile: true}, {rules: catalogue.rules})
    const results = resultsOf([{path: 'a.txt', sources: {title: article, text: article}, findings}])
    expect(results.length).toBe(findings.length)
    expect(new Set(results.map(({ruleId}) => ruleId)).size).toBeGreaterThan(4)
    const after = (region: Region): string => article.slice(region.charOffset, (region.charOffset ?? 0) + (region.charLength ?? 0))
    for (const [at, finding] of findings.entries()) {
      const replacements = results[at]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
      expect(replacements.map(({deletedRegion, insertedContent}) => [after(deletedRegion), insertedContent?.text ?? ''])).toEqual(
        (finding.fix?.edits ?? []).map(({start, end, text: made}) => [article.slice(start, end), made]),
      )
    }
  })

  it('is valid whatever the text', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '\r', '::error::', '##[error]', '{0}', '\ud800', '\u0000', '😀', '\ufeff', '](x)')
    fc.assert(
      fc.property(
        fc.array(piece, {minLength: 1}).map((pieces) => pieces.join('')),
        fc.nat(20),
        fc.nat(20),
        (any, one, two) => {
          const [start, end] = [Math.min(one, two, any.length), Math.min(Math.max(one, two), any.length)]
          const finding = found({start, end, reason: any, note: any, evidence: [{kind: 'x', text: any, article: any}]})
          const out = written(sarif({...options, rules: []}), [
            {path: `a/${any.replaceAll('\ud800', '')}`, sources: {text: any}, findings: [finding]},
          ])
          expect(isValid(JSON.parse(out))).toBe(true)
          expect(out).not.toMatch(/^\s*::|##\[/m)
        },
      ),
    )
  })
})
