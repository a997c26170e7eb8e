import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, toChanges} from '../../src/fixes/edits.js'
import {digest, type LedgerField, LedgerMismatch, replayField, restoreField} from '../../src/fixes/ledger.js'
import type {Edit} from '../../src/view/view.js'
import {editsOf} from './arbitrary.js'

function recordOf(before: string, edits: readonly Edit[]): LedgerField {
  return {before: digest(before), after: digest(applyEdits(before, edits)), rounds: [], edits: toChanges(before, edits)}
}

const BEFORE = 'The the ferry left.'
const AFTER = 'The ferry left.'
const RECORD = recordOf(BEFORE, [{start: 4, end: 8, text: ''}])

describe('a ledger', () => {
  it('leads back and forth', () => {
    expect(restoreField(AFTER, RECORD)).toBe(BEFORE)
    expect(replayField(BEFORE, RECORD)).toBe(AFTER)
  })

  it('refuses a text that has changed since', () => {
    expect(() => restoreField(`${AFTER} `, RECORD)).toThrow(LedgerMismatch)
    expect(() => restoreField(`${AFTER} `, RECORD)).toThrow('the text has changed since it was cleaned')
    expect(() => restoreField(BEFORE, RECORD)).toThrow(LedgerMismatch)
  })

  it('refuses another source', () => {
    expect(() => replayField(AFTER, RECORD)).toThrow(LedgerMismatch)
    expect(() => replayField(AFTER, RECORD)).toThrow('the text is not the one that the ledger was made from')
  })

  it('refuses to write a text that it was not made from', () => {
    const broken: LedgerField = {...RECORD, edits: [{start: 4, end: 8, was: 'teh ', text: ''}]}
    expect(() => restoreField(AFTER, broken)).toThrow('the ledger does not lead back to the text it was made from')
  })

  // The outcome of a replay is not compared with "after".
  it('refuses to replay edits that do not lead to the text that was written', () => {
    expect(() => replayField(BEFORE, {...RECORD, edits: []})).toThrow(LedgerMismatch)
  })

  it('survives JSON', () => {
    expect(restoreField(AFTER, JSON.parse(JSON.stringify(RECORD)) as LedgerField)).toBe(BEFORE)
  })

  it('leads back from any edits', () => {
    const anyEdits = fc.string({unit: 'grapheme', maxLength: 30}).chain((text) => editsOf(text.length).map((edits) => ({text, edits})))
    fc.assert(
      fc.property(anyEdits, ({text, edits}) => {
        const record = recordOf(text, edits)
        expect(restoreField(applyEdits(text, edits), record)).toBe(text)
        expect(replayField(text, record)).toBe(applyEdits(text, edits))
      }),
      {seed: 44, numRuns: 200},
    )
  })
})

describe('digest', () => {
  it('is the SHA-256 of the UTF-8 bytes', () => {
    expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(digest('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
  })

  it('reads a lone surrogate as U+FFFD, as a file would hold it', () => {
    expect(digest('a\ud800b')).toBe(digest('a\ufffdb'))
  })
})
