import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {junit} from '../../src/report/junit.js'
import type {ArticleReport} from '../../src/report/report.js'
import type {Finding} from '../../src/rule/finding.js'
import {found, written} from './sample.js'

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

/** The document as a parser of others reads it; throws where it is not well-formed. */
function read(xml: string): Element {
  const parser = new SaxesParser()
  const open: Element[] = [{name: '', attributes: {}, children: [], text: ''}]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>, children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.write(xml).close()
  return open[0]?.children[0] as Element
}

const fails = ({severity}: Finding): boolean => severity !== 'info'
const text = 'A first line.\nThe status of of relations is poor.\n'

describe('junit', () => {
  it('has a suite an article and a case a finding', () => {
    const reports: ArticleReport[] = [
      {
        path: 'a.txt',
        sources: {text},
        findings: [found({start: 25, end: 30, reason: 'A <"reason"> & more'}), found({start: 0, end: 1, severity: 'info'})],
      },
      {path: 'b.txt', sources: {text}, findings: []},
      {
        path: 'c.jsonl',
        id: 'x',
        line: 3,
        sources: {text},
        findings: [],
        accepted: [{finding: found({start: 0, end: 1}), by: 'suppression', reason: 'known'}],
      },
    ]
    const root = read(written(junit(fails), reports))
    expect(root.name).toBe('testsuites')
    expect(root.children.map(({name, attributes}) => [name, attributes])).toEqual([
      ['testsuite', {name: 'a.txt', tests: '2', failures: '1', errors: '0', skipped: '0', time: '0'}],
      ['testsuite', {name: 'b.txt', tests: '1', failures: '0', errors: '0', skipped: '0', time: '0'}],
      ['testsuite', {name: 'c.jsonl#x', tests: '1', failures: '0', errors: '0', skipped: '1', time: '0'}],
    ])
    const [failed, passed] = root.children[0]?.children ?? []
    expect(failed?.attributes).toEqual({name: 'repeated-words 2:12', classname: 'a.txt', file: 'a.txt', line: '2', time: '0'})
    expect(failed?.children[0]).toMatchObject({name: 'failure', attributes: {type: 'warning', message: 'A <"reason"> & more'}})
    expect(failed?.children[0]?.text).toBe(
      '  2:12  warning  A <"reason"> & more  repeated-words  0123456789abcdef\n      The status of of relations is poor.\n                 ^^^^^\n',
    )
    expect(passed?.children[0]).toMatchObject({name: 'system-out', text: expect.stringContaining('A first line.')})
    expect(root.children[1]?.children[0]).toMatchObject({
      name: 'testcase',
      attributes: {name: 'no findings', classname: 'b.txt'},
      children: [],
    })
    expect(root.children[2]?.children[0]).toMatchObject({
      attributes: {line: '3'},
      children: [{name: 'skipped', attributes: {message: 'suppression: known'}}],
    })
  })

  it('is well-formed and without commands whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '::error::',
      '##[error]',
      ']]>',
      '<!--',
      '&',
      '"',
      '\ud800',
      '\u0000',
      '\ufffe',
      '\u0085',
      '😀',
    )
    fc.assert(
      fc.property(
        fc.array(piece, {minLength: 1}).map((pieces) => pieces.join('')),
        fc.nat(9),
        (any, at) => {
          const start = Math.min(at, any.length)
          const finding = found({start, end: any.length, reason: any, note: any, evidence: [{kind: any, text: any, article: any}]})
          const xml = written(junit(fails), [{path: any, sources: {text: any}, findings: [finding]}])
          expect(read(xml).children).toHaveLength(1)
          expect(xml).not.toMatch(/(?:^|[\n\r])[\s\u0085]*::|##\[/)
        },
      ),
    )
  })
})
