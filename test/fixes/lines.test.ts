import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Lines} from '../../src/view/lines.js'

const at = (text: string, offset: number): [number, number] => {
  const {line, column} = new Lines(text).point(offset)
  return [line, column]
}

describe('lines', () => {
  it.each<[text: string, offset: number, line: number, column: number]>([
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\nb', 3, 2, 2],
    ['a\n', 2, 2, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\rb', 3, 3, 1],
    ['\n\n\n', 3, 4, 1],
    ['a\u2028b\u0085c', 4, 1, 5],
    ['😀x', 2, 1, 3],
  ])('%j at %i', (text, offset, line, column) => {
    expect(at(text, offset)).toEqual([line, column])
    expect(new Lines(text).point(offset).offset).toBe(offset)
  })

  it('are those that splitting gives', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '😀'), maxLength: 30}), (text) => {
        const lines = new Lines(text)
        for (let offset = 0; offset <= text.length; offset++) {
          // Between the two units of "\r\n" the line has not ended yet.
          const before = text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? '~' : '\r')
          const parts = before.split(/\r\n|\r|\n/)
          expect(lines.point(offset)).toEqual({line: parts.length, column: (parts.at(-1) as string).length + 1, offset})
        }
      }),
      {seed: 50, numRuns: 500},
    )
  })
})
