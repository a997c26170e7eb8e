import {expect} from 'vitest'
import type {Edit, View} from '../../src/view/view.js'

/** What of the source each stretch of the text stands for. */
export function mapOf(view: View): string[] {
  return (view.pieces ?? []).map(
    (piece) =>
      `${piece.kind} ${JSON.stringify(view.text.slice(piece.start, piece.end))} <- ${JSON.stringify(view.source.slice(piece.sourceStart, piece.sourceEnd))}`,
  )
}

/** Pieces tile the text, stand in order in the source, and verbatim ones are its characters. */
export function expectLaws(view: View): void {
  let at = 0
  let sourceAt = 0
  for (const piece of view.pieces ?? []) {
    expect(piece.start).toBe(at)
    expect(piece.end).toBeGreaterThan(piece.start)
    expect(piece.sourceStart).toBeGreaterThanOrEqual(sourceAt)
    expect(piece.sourceEnd).toBeGreaterThanOrEqual(piece.sourceStart)
    if (piece.kind === 'verbatim')
      expect(view.source.slice(piece.sourceStart, piece.sourceEnd)).toBe(view.text.slice(piece.start, piece.end))
    at = piece.end
    sourceAt = piece.sourceEnd
  }
  expect(at).toBe(view.text.length)
  expect(sourceAt).toBeLessThanOrEqual(view.source.length)
}

export function apply(view: View, edit: Edit | undefined): string {
  if (edit === undefined) throw new Error('the view refuses the edit')
  return view.source.slice(0, edit.start) + edit.text + view.source.slice(edit.end)
}
