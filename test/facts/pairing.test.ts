import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pairMarks} from '../../src/facts/pairing.js'
import {factsOf} from './read.js'

/** `flaw@offset` of each flawed mark. */
function flaws(text: string): string[] {
  return pairMarks(factsOf(text)).flaws.map(({flaw, mark}) => `${flaw}@${mark.start}`)
}

describe('marks are paired', () => {
  it.each<[string, string[]]>([
    ['“Go,” she said. "Come," he said.', []],
    ['“Go," she said. "Come,” he said.', []],
    ['“Go,“ she said. ”Come,” he said.', []],
    ['“He said “no” to me.”', []],
    ['“A.\n\n“B.\n\n“C.”', []],
    ['“A.\n\nB.”', ['spanning@0']],
    ['„Geh“, sagte er.', []],
    ['“We go, she said.', ['attributed@0']],
    ['We go,” she said.', ['unopened@6']],
    ['“We go', ['ended@0']],
    ['It is “a of “b” and c. d', ['reopened@6']],
    ['“A. “B.”', ['after-sentence@0']],
    // The closing mark stands behind its space.
    ['"We go, "says Ada Holm. "Come, "she said.', []],
    ['"It is," he said, "we go."', []],
    ['A man of 6\'2" came, and one of 12" too.', []],
  ])('%s', (text, expected) => {
    expect(flaws(text)).toEqual(expected)
  })

  it('each partner names the other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', '„', '``', "''", ' ', '\n', 'a', 'said', '.', ',', '5'), {maxLength: 60}),
        (parts) => {
          const {read} = pairMarks(factsOf(parts.join('')))
          read.forEach(({mark, role, partner}, index) => {
            if (index > 0) expect(mark.start).toBeGreaterThanOrEqual(read[index - 1]?.mark.end as number)
            if (partner < 0) return
            expect(read[partner]?.partner).toBe(index)
            expect(read[partner]?.role).not.toBe(role)
            expect(role === 'opens').toBe(partner > index)
          })
        },
      ),
    )
  })
})
