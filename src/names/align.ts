/**
 * The parts of one name laid against the parts of another, in order.
 */
import {likenessOf} from './correspond.js'
import type {Part} from './parse.js'
import {reason} from './reason.js'
import {type Relation, relate} from './relate.js'
import type {Evidence} from './romanise/evidence.js'

/** A pair of runs of parts: both filled where they are related, one empty where the other name lacks it. */
export interface Pair {
  readonly a: readonly Part[]
  readonly b: readonly Part[]
  readonly relation?: Relation
}

interface Cell {
  readonly score: number
  readonly pair?: Pair
  readonly i: number
  readonly j: number
}

const rawOf = (parts: readonly Part[]): string => parts.map((part) => part.raw).join(' ')
const plainOf = (parts: readonly Part[]): string => parts.map((part, at) => (at > 0 ? part.particle : '') + part.plain).join('')

/** Two parts beside one: "Jean-Claude" and "Jeanclaude", "Abu Bakr" and "Abubakr". */
function relateJoined(a: readonly Part[], b: readonly Part[], evidence: Evidence): Relation | undefined {
  const one = plainOf(a)
  const other = plainOf(b)
  if ([...a, ...b].some((part) => part.initial) || one[0] !== other[0] || Math.abs(one.length - other.length) > 3) return undefined
  const [rawA, rawB] = [rawOf(a), rawOf(b)]
  if (one === other)
    return {
      weight: 2,
      kind: 'spacing',
      reason: reason('spacing', 'same', `"${rawA}" and "${rawB}" differ only in their spaces`, rawA, rawB),
    }
  if (one.length < 5) return undefined
  const script = evidence.arabic ? 'Arabic' : evidence.cyrillic ? 'Cyrillic' : undefined
  const likeness = likenessOf(one, other, script ? [script, 'marks'] : ['marks'])
  if (!likeness || likeness.doubts) return undefined
  if (likeness.slip) {
    if (one.length < 6) return undefined
    return {weight: 1, kind: 'near', reason: reason('near', 'unsure', `"${rawA}" and "${rawB}" differ in one letter`, rawA, rawB)}
  }
  const kind = script ? 'romanisation' : 'marks'
  const text = script ? `are one romanised from ${script}` : 'differ only in their marks'
  return {weight: 2, kind, reason: reason(kind, 'same', `"${rawA}" and "${rawB}" ${text}`, rawA, rawB)}
}

/** Worth of a relation by its weight; a part that is left over costs one. */
const WORTH = [0, 60, 95, 100]

/** The alignment that relates the most; the last part of each name is its family name. */
export function align(a: readonly Part[], b: readonly Part[], evidence: Evidence): Pair[] {
  const width = b.length + 1
  const best: (Cell | undefined)[] = new Array((a.length + 1) * width)
  const put = (i: number, j: number, cell: Cell): void => {
    const known = best[i * width + j]
    if (!known || cell.score > known.score) best[i * width + j] = cell
  }
  best[0] = {score: 0, i: 0, j: 0}
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const {score} = best[i * width + j] as Cell
      const partA = a[i]
      const partB = b[j]
      if (partA && partB) {
        // A part last in either name may be its family name.
        const role = i === a.length - 1 || j === b.length - 1 ? 'family' : 'given'
        const relation = relate(partA, partB, role, evidence)
        if (relation) put(i + 1, j + 1, {score: score + (WORTH[relation.weight] as number), i, j, pair: {a: [partA], b: [partB], relation}})
        for (const [runA, runB] of [
          [2, 1],
          [1, 2],
        ] as const) {
          if (i + runA > a.length || j + runB > b.length || partA.plain[0] !== partB.plain[0]) continue
          const joinedA = a.slice(i, i + runA)
          const joinedB = b.slice(j, j + runB)
          const joined = relateJoined(joinedA, joinedB, evidence)
          if (joined)
            put(i + runA, j + runB, {score: score + (joined.weight > 1 ? 150 : 58), i, j, pair: {a: joinedA, b: joinedB, relation: joined}})
        }
      }
      if (partA) put(i + 1, j, {score: score - 1, i, j, pair: {a: [partA], b: []}})
      if (partB) put(i, j + 1, {score: score - 1, i, j, pair: {a: [], b: [partB]}})
    }
  }
  const pairs: Pair[] = []
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const cell = best[i * width + j] as Cell
    pairs.push(cell.pair as Pair)
    ;[i, j] = [cell.i, cell.j]
  }
  return pairs.reverse()
}
