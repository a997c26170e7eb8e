import {describe, expect, it} from 'vitest'
import {isCutLink} from '../../src/kernels/spaces.js'

/** Whether the white space at the first no-break space of a text is what a cut link left. */
function cut(text: string): boolean {
  const found = / *\u00a0[ \u00a0]*/.exec(text)
  return found !== null && isCutLink(text, found.index, found.index + found[0].length)
}

describe('what a cut link leaves', () => {
  it.each<[string, boolean]>([
    ['He has a permit\u00a0, she said.', true],
    ['She sails\u00a0. They stay.', true],
    ['The papers he was\u00a0 would prove it.', true],
    ['Two have confirmed to \u00a0that the ferry left.', true],
    ['The papers he was\u00a0would prove it.', false],
    ['The boat\u00a0 left.', false],
    ['It came to\u00a0 that.', false],
    ['We wait\u00a0... and wait', false],
    ['At\u00a0.5 of it', false],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})
