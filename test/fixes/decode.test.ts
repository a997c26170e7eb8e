import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeUtf8} from '../../src/view/decode.js'

const bytes = (...parts: Array<string | number[]>): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const hostile = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/hostile/${name}`, import.meta.url))

describe('decodeUtf8', () => {
  it('keeps every character, the byte order mark and all line ends', () => {
    const text = '\ufeffOne\r\nTwo\rThree\n\u2028 é 北 😀'
    expect(decodeUtf8(Buffer.from(text))).toEqual({text})
    expect(decodeUtf8(bytes())).toEqual({text: ''})
  })

  it('gives back what was encoded, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        fc.pre(!text.includes('\0'))
        expect(decodeUtf8(Buffer.from(text))).toEqual({text})
      }),
      {seed: 48, numRuns: 300},
    )
  })

  const refusal = (offset: number): object => ({problem: `invalid UTF-8 at byte ${offset}`, remedy: 'convert it to UTF-8 first', offset})

  it.each<[name: string, input: Uint8Array, offset: number]>([
    ['a stray byte', bytes('abc', [0xff], 'def'), 3],
    ['an overlong slash', bytes('a', [0xc0, 0xaf]), 1],
    ['a continuation byte at the start', bytes([0x80], 'abc'), 0],
    ['a wrong byte behind other characters', bytes('é😀', [0xff]), 6],
    ['the first of two', bytes('a', [0xff], 'b', [0xfe]), 1],
  ])('refuses %s with its place', (_, input, offset) => {
    expect(decodeUtf8(input)).toEqual(refusal(offset))
  })

  // The place is that of the byte after a sequence that began well, not that of the sequence.
  it.each<[name: string, input: Uint8Array, offset: number]>([
    ['Latin-1', bytes('caf', [0xe9], ' au lait'), 3],
    ['a cut sequence', bytes('ab', [0xe2, 0x82], 'c'), 2],
    ['a cut sequence at the end', bytes('abcd', [0xf0, 0x9f, 0x98]), 4],
    ['an encoded surrogate', bytes('ab', [0xed, 0xa0, 0x80]), 2],
    ['beyond the last code point', bytes([0xf4, 0x90, 0x80, 0x80]), 0],
  ])('refuses %s with its place', (_, input, offset) => {
    expect(decodeUtf8(input)).toEqual(refusal(offset))
  })

  it('refuses UTF-16 and NUL bytes by name', () => {
    expect(decodeUtf8(bytes([0xff, 0xfe], 'a\0'))).toMatchObject({problem: 'UTF-16 text', offset: 0})
    expect(decodeUtf8(bytes([0xfe, 0xff], '\0a'))).toMatchObject({problem: 'UTF-16 text', offset: 0})
    expect(decodeUtf8(bytes('abc\0def'))).toMatchObject({problem: expect.stringContaining('NUL byte at byte 3'), offset: 3})
  })

  it.each([
    ['utf16le.txt', 0],
    ['binary.txt', undefined],
    ['invalid-utf8.txt', undefined],
    ['nul-in-text.txt', undefined],
  ])('refuses %s', (name, offset) => {
    const decoded = decodeUtf8(hostile(name))
    expect(decoded).toHaveProperty('problem')
    if (offset !== undefined) expect(decoded).toHaveProperty('offset', offset)
  })

  // The same.
  it('points at the first byte that is wrong, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 20}),
        fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x80]),
        fc.string({unit: 'grapheme-ascii', maxLength: 5}),
        (before, wrong, after) => {
          fc.pre(!before.includes('\0') && !after.includes('\0'))
          const head = Buffer.from(before)
          expect(decodeUtf8(Buffer.concat([head, Buffer.from(wrong), Buffer.from(after)]))).toMatchObject({offset: head.length})
        },
      ),
      {seed: 49, numRuns: 300},
    )
  })
})
