import {expect, it} from 'vitest'
import {Lines} from '../../src/view/lines.js'

it('takes offsets to lines and columns and back', () => {
  const text = 'One.\r\nTwo.\rThree.\n\nFour.'
  const lines = new Lines(text)
  for (let offset = 0; offset <= text.length; offset++) {
    const {line, column} = lines.point(offset)
    expect([offset, lines.offset(line, column)]).toEqual([offset, offset])
  }
  expect(lines.point(6)).toEqual({line: 2, column: 1, offset: 6})
})

it('ends with the text', () => {
  const lines = new Lines('One.\nTwo.')
  expect(lines.offset(9, 1)).toBe(9)
  expect(lines.offset(2, 400)).toBe(9)
})
