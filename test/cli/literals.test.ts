import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readRecord, stringOf} from '../../src/cli/records/json-record.js'
import {literalEdits, membersOf, rawEdits, valueAt, withRaw} from '../../src/cli/records/literals.js'
import {applyEdits, invert, toChanges} from '../../src/fixes/edits.js'
import type {Range} from '../../src/view/view.js'

const NAMES = {textField: 'text', titleField: 'title', idField: 'id', sourceField: 'source'}

/** A string as JSON, each character escaped in one of the ways that JSON has. */
const escapes = (text: string, ways: readonly number[]): string => {
  const short: Record<string, string> = {
    '\n': '\\n',
    '\t': '\\t',
    '\r': '\\r',
    '\b': '\\b',
    '\f': '\\f',
    '"': '\\"',
    '\\': '\\\\',
    '/': '\\/',
  }
  return `"${[...Array(text.length).keys()]
    .map((at) => {
      const unit = text.charAt(at)
      const hex = `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
      const way = (ways[at % Math.max(1, ways.length)] ?? 0) % 3
      if (way === 0) return hex
      if (short[unit] !== undefined && (way === 1 || unit !== '/')) return short[unit]
      return unit < ' ' ? hex : unit
    })
    .join('')}"`
}

const blanks = fc.constantFrom('', ' ', '\t', '  ')
const others = fc.constantFrom(
  '1.0',
  '-0',
  '9007199254740993',
  '1e400',
  'null',
  'true',
  '[]',
  '{}',
  '[1,{"text":"}"}]',
  '{"text":"\\\\","b":[["]"]]}',
  '"\\"}"',
  '""',
)
const strings = fc.string({unit: fc.constantFrom('a', ' of', '"', '\\', '\n', '/', 'é', '😀', '\ud800', '漢', '\u2028'), maxLength: 30})

const objects = fc
  .record({
    text: strings,
    ways: fc.array(fc.nat(2), {maxLength: 9}),
    before: fc.array(fc.tuple(fc.constantFrom('a', 'text', 'te\\u0078t', 'b\\"'), others)),
    after: fc.array(fc.tuple(fc.constantFrom('c', 'd.e', '__proto__'), others)),
    gap: blanks,
  })
  .map(({text, ways, before, after, gap}) => {
    const members = [...before, ['text', escapes(text, ways)] as const, ...after].map(
      ([key, value]) => `${gap}"${key}"${gap}:${gap}${value}`,
    )
    return {text, line: `${gap}{${members.join(`${gap},`)}${gap}}${gap}\n`}
  })

describe('literals', () => {
  it('finds the value that JSON.parse finds', () => {
    fc.assert(
      fc.property(objects, ({line, text}) => {
        const members = membersOf(line, line.indexOf('{'))
        const value = JSON.parse(line) as Record<string, unknown>
        expect([...members.values.keys()].sort()).toEqual(Object.keys(value).sort())
        for (const [key, range] of members.values) expect(JSON.parse(line.slice(range.start, range.end))).toEqual(value[key])
        expect(line[members.close]).toBe('}')
        expect(readRecord(line, 'x', NAMES).article.text).toBe(text)
      }),
    )
  })

  it('edits a string and restores it byte for byte, and touches nothing else', () => {
    fc.assert(
      fc.property(objects, fc.array(fc.tuple(fc.nat(), fc.nat(4), strings), {maxLength: 4}), ({line, text}, wishes) => {
        const edits: Array<{start: number; end: number; text: string}> = []
        let free = 0
        for (const [at, length, made] of wishes) {
          const start = free + (at % (text.length - free + 1))
          const end = Math.min(text.length, start + length)
          edits.push({start, end, text: made})
          free = end
        }
        const changes = toChanges(text, edits)
        const {literals} = readRecord(line, 'x', NAMES)
        const literal = literals.text as Range
        const filed = JSON.parse(JSON.stringify(withRaw(line, literal, changes))) as ReturnType<typeof withRaw>
        const done = literalEdits(line, literal, changes)
        const clean = applyEdits(line, done)
        expect(readRecord(clean, 'x', NAMES).article.text).toBe(applyEdits(text, edits))
        expect(clean.slice(0, literal.start)).toBe(line.slice(0, literal.start))
        if (/^[\0-\u007f]*$/.test(line)) expect(clean).toMatch(/^[\0-\u007f]*$/)
        const back = invert(filed).map((edit, at) => ({...edit, ...(filed[at]?.raw === undefined ? {} : {raw: filed[at].raw})}))
        expect(applyEdits(clean, rawEdits(clean, readRecord(clean, 'x', NAMES).literals.text as Range, back))).toBe(line)
      }),
      {numRuns: 1000},
    )
  })

  it('follows dotted paths, a key with dots first', () => {
    const line = '{"a":{"b":{"c":"deep"}},"a.b":{"c":"flat"},"x.y":"own","x":{"y":"inner"}}'
    const members = membersOf(line, 0)
    const at = (path: string): string | undefined => {
      const range = valueAt(line, members, path)
      return range && stringOf(line, range)
    }
    expect(at('x.y')).toBe('own')
    expect(at('a.b.c')).toBe('deep')
    expect(at('a.c')).toBeUndefined()
    expect(at('a.b.c.d')).toBeUndefined()
  })
})
