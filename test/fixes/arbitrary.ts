import fc from 'fast-check'
import type {Edit} from '../../src/view/view.js'

const units = fc.string({unit: fc.constantFrom('a', 'b', 'c', ' ', '.', 'é', '😀', '\n'), maxLength: 6})

/** Disjoint edits of a text in order; they may touch, but no two insertions stand at one point. */
export function editsOf(length: number): fc.Arbitrary<Edit[]> {
  return fc.array(fc.record({gap: fc.nat(4), long: fc.nat(3), text: units}), {maxLength: 8}).map((steps) => {
    const edits: Edit[] = []
    let at = 0
    for (const {gap, long, text} of steps) {
      const start = at + gap
      const end = start + long
      if (end > length) break
      const last = edits.at(-1)
      if (last !== undefined && start === end && last.start === last.end && last.start === start) continue
      edits.push({start, end, text})
      at = end
    }
    return edits
  })
}

/** A text with two rounds of edits, the second on the result of the first. */
export function rounds(
  apply: (text: string, edits: readonly Edit[]) => string,
): fc.Arbitrary<{text: string; first: Edit[]; second: Edit[]}> {
  return fc
    .string({unit: fc.constantFrom('a', 'b', 'c', ' ', '.', 'é', '😀', '\n'), maxLength: 20})
    .chain((text) => editsOf(text.length).map((first) => ({text, first})))
    .chain(({text, first}) => editsOf(apply(text, first).length).map((second) => ({text, first, second})))
}
