import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, compose, invert, toChanges} from '../../src/fixes/edits.js'
import type {Edit} from '../../src/view/view.js'
import {editsOf, rounds} from './arbitrary.js'

const edit = (start: number, end: number, text: string): Edit => ({start, end, text})

describe('applyEdits', () => {
  it.each<[string, Edit[], string]>([
    ['abcdef', [], 'abcdef'],
    ['abcdef', [edit(1, 3, 'X')], 'aXdef'],
    ['abcdef', [edit(0, 0, '<'), edit(6, 6, '>')], '<abcdef>'],
    ['abcdef', [edit(1, 3, ''), edit(3, 5, 'YZW')], 'aYZWf'],
    ['abcdef', [edit(1, 1, 'i'), edit(1, 2, 'X'), edit(2, 2, 'j')], 'aiXjcdef'],
    ['abcdef', [edit(0, 6, '')], ''],
    ['', [edit(0, 0, 'a')], 'a'],
  ])('%j with %j', (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected)
  })
})

describe('changes', () => {
  it('keep what was replaced', () => {
    expect(toChanges('abcdef', [edit(0, 2, 'X'), edit(4, 4, 'Y')])).toEqual([
      {start: 0, end: 2, was: 'ab', text: 'X'},
      {start: 4, end: 4, was: '', text: 'Y'},
    ])
  })

  it('lead back', () => {
    const changes = toChanges('abcdef', [edit(0, 2, 'XYZ'), edit(3, 5, ''), edit(5, 5, '!')])
    expect(invert(changes)).toEqual([
      {start: 0, end: 3, was: 'XYZ', text: 'ab'},
      {start: 4, end: 4, was: '', text: 'de'},
      {start: 4, end: 5, was: '!', text: ''},
    ])
  })

  it('lead back from any edits, and forth again', () => {
    const anyEdits = fc.string({maxLength: 20}).chain((text) => editsOf(text.length).map((edits) => ({text, edits})))
    fc.assert(
      fc.property(anyEdits, ({text, edits}) => {
        const changes = toChanges(text, edits)
        const back = invert(changes)
        expect(applyEdits(applyEdits(text, changes), back)).toBe(text)
        expect(invert(back)).toEqual(changes)
      }),
      {seed: 40, numRuns: 1000},
    )
  })
})

describe('compose', () => {
  it.each<[name: string, text: string, first: Edit[], second: Edit[], composed: Edit[]]>([
    ['apart', 'abcdef', [edit(0, 1, 'X')], [edit(4, 5, 'Y')], [edit(0, 1, 'X'), edit(4, 5, 'Y')]],
    ['the second before the first', 'abcdef', [edit(4, 5, 'XX')], [edit(0, 1, 'Y')], [edit(0, 1, 'Y'), edit(4, 5, 'XX')]],
    ['the second moved by the first', 'abcdef', [edit(0, 0, '123')], [edit(6, 7, 'Y')], [edit(0, 0, '123'), edit(3, 4, 'Y')]],
    ['touching ones are joined', 'abcdef', [edit(1, 2, 'X')], [edit(2, 3, 'Y')], [edit(1, 3, 'XY')]],
    ['an edit inside what was inserted', 'abc', [edit(1, 1, '1234')], [edit(2, 4, '-')], [edit(1, 1, '1-4')]],
    ['the inserted text is deleted', 'abc', [edit(1, 1, '1234')], [edit(1, 5, '')], []],
    ['the inserted text and its neighbours are deleted', 'abc', [edit(1, 2, '1234')], [edit(0, 6, '')], [edit(0, 3, '')]],
    ['a part of the inserted text and what follows', 'abc', [edit(1, 1, '1234')], [edit(3, 6, '-')], [edit(1, 2, '12-')]],
    ['what stands before and a part of the inserted text', 'abc', [edit(1, 1, '1234')], [edit(0, 3, '-')], [edit(0, 1, '-34')]],
    ['an insertion before what was inserted', 'abc', [edit(1, 1, '1')], [edit(1, 1, '0')], [edit(1, 1, '01')]],
    ['an insertion behind what was inserted', 'abc', [edit(1, 1, '1')], [edit(2, 2, '2')], [edit(1, 1, '12')]],
    ['an insertion where something was deleted', 'abc', [edit(1, 2, '')], [edit(1, 1, 'x')], [edit(1, 2, 'x')]],
    ['what was deleted comes back', 'abc', [edit(1, 2, '')], [edit(1, 1, 'b')], []],
    ['one edit over two', 'abcdef', [edit(1, 2, 'X'), edit(4, 5, 'Y')], [edit(0, 6, 'Z')], [edit(0, 6, 'Z')]],
    ['nothing first', 'abc', [], [edit(1, 2, 'X')], [edit(1, 2, 'X')]],
    ['nothing second', 'abc', [edit(1, 2, 'X')], [], [edit(1, 2, 'X')]],
    ['nothing at all', 'abc', [], [], []],
    ['into an empty text', '', [edit(0, 0, 'ab')], [edit(1, 1, '-')], [edit(0, 0, 'a-b')]],
  ])('%s', (_, text, first, second, composed) => {
    expect(compose(text, first, second)).toEqual(composed)
  })

  it('does in one list what two lists do in turn', () => {
    fc.assert(
      fc.property(rounds(applyEdits), ({text, first, second}) => {
        expect(applyEdits(text, compose(text, first, second))).toBe(applyEdits(applyEdits(text, first), second))
      }),
      {seed: 41, numRuns: 5000},
    )
  })

  it('gives disjoint edits in order that change something and do not touch', () => {
    fc.assert(
      fc.property(rounds(applyEdits), ({text, first, second}) => {
        let at = -1
        for (const made of compose(text, first, second)) {
          expect(made.start).toBeGreaterThan(at)
          expect(made.end).toBeGreaterThanOrEqual(made.start)
          expect(made.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(made.start, made.end)).not.toBe(made.text)
          at = made.end
        }
      }),
      {seed: 42, numRuns: 2000},
    )
  })

  it('does not mind how many rounds are composed in what order', () => {
    const three = rounds(applyEdits).chain(({text, first, second}) =>
      editsOf(applyEdits(applyEdits(text, first), second).length).map((third) => ({text, first, second, third})),
    )
    fc.assert(
      fc.property(three, ({text, first, second, third}) => {
        const middle = applyEdits(text, first)
        const left = compose(text, compose(text, first, second), third)
        const right = compose(text, first, compose(middle, second, third))
        const expected = applyEdits(applyEdits(middle, second), third)
        expect(applyEdits(text, left)).toBe(expected)
        expect(applyEdits(text, right)).toBe(expected)
      }),
      {seed: 43, numRuns: 1000},
    )
  })
})
