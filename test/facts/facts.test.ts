import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {runningOver} from '../../src/facts/quotations.js'
import {WORD} from '../../src/kernels/tokenize.js'
import {factsOf} from './read.js'

const TEXT = 'Talks end\n\nThe ferry left. It “was late” at 7:30.\n\nSee www.example.com'

describe('where an offset stands', () => {
  const facts = factsOf(TEXT)
  const place = (needle: string, by = 0): number => TEXT.indexOf(needle) + by

  it('in its block', () => {
    expect(facts.blocks).toHaveLength(3)
    expect(
      [0, place('end', 3), place('The') - 1, place('The'), place('left'), place('See'), TEXT.length].map((at) => facts.blockAt(at)),
    ).toEqual([0, 0, 0, 1, 1, 2, 2])
    expect(factsOf(' a').blockAt(0)).toBe(-1)
    expect(factsOf('').blockAt(0)).toBe(-1)
  })

  it('in its token', () => {
    const text = (at: number): string => TEXT.slice(facts.tokens.start[facts.tokenAt(at)], facts.tokens.start[facts.tokenAt(at) + 1])
    expect([0, 4, 5, place('\n\n', 1), place('7:30', 2), place('example')].map(text)).toEqual([
      'Talks',
      'Talks',
      ' ',
      '\n\n',
      '7:30',
      'www.example.com',
    ])
    expect(facts.tokenAt(TEXT.length)).toBe(facts.tokens.count - 1)
    expect(factsOf('').tokenAt(0)).toBe(-1)
  })

  it('in its sentence', () => {
    expect(facts.sentences.count).toBe(4)
    expect(
      [0, place('The') - 1, place('The'), place('left.', 4), place('left.', 5), place('It'), place('7:30'), TEXT.length].map((at) =>
        facts.sentenceAt(at),
      ),
    ).toEqual([0, 0, 1, 1, 1, 2, 2, 3])
    expect(facts.sentenceRange(2)).toEqual({start: place('It'), end: place('\n\nSee')})
    expect(factsOf('').sentenceAt(0)).toBe(-1)
  })

  it('inside a quotation, its marks left out', () => {
    const open = place('“')
    const close = place('”')
    expect([open - 1, open, open + 1, close - 1, close, close + 1].map((at) => facts.insideQuotation(at))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('what an edit may not touch', () => {
  const text = 'At 7:30 he wrote to a@b.example.'
  const facts = factsOf(text)
  const number = text.indexOf('7:30')
  const address = text.indexOf('a@b')

  it.each<[name: string, start: number, end: number, touches: boolean]>([
    ['a word', 0, 2, false],
    ['the space before a number', number - 1, number, false],
    ['the space behind a number', number + 4, number + 5, false],
    ['a number', number, number + 4, true],
    ['the end of a number', number + 3, number + 5, true],
    ['an insertion in a number', number + 2, number + 2, true],
    ['an insertion before a number', number, number, false],
    ['an insertion behind a number', number + 4, number + 4, false],
    ['a stretch around an address', address - 1, text.length, true],
    ['an insertion in an address', address + 1, address + 1, true],
    ['an insertion before an address', address, address, false],
    ['the stop behind an address', text.length - 1, text.length, false],
    ['an insertion at the end', text.length, text.length, false],
    ['nothing at the start', 0, 0, false],
  ])('%s', (_, start, end, touches) => {
    expect(facts.touchesProtected(start, end)).toBe(touches)
  })

  it('ends with the text', () => {
    expect(factsOf('It was 1999').touchesProtected(10, 11)).toBe(true)
    expect(factsOf('It was 1999').touchesProtected(6, 7)).toBe(false)
    expect(factsOf('').touchesProtected(0, 0)).toBe(false)
  })

  // At the text's end the search lands on the last token, though the insertion stands behind it.
  it.each(['It was 1999', 'See www.example.com'])('an insertion behind the last token of %j', (ending) => {
    expect(factsOf(ending).touchesProtected(ending.length, ending.length)).toBe(false)
  })
})

describe('what an edit may not reword', () => {
  const text = 'He “said” so.'
  const facts = factsOf(text)

  it.each<[name: string, start: number, end: number, touches: boolean]>([
    ['words before', 0, 2, false],
    ['up to the opening mark', 0, 3, false],
    ['the opening mark', 3, 4, true],
    ['words inside', 4, 6, true],
    ['the closing mark', 8, 9, true],
    ['over the whole', 0, text.length, true],
    ['from before into it', 2, 5, true],
    ['from it to behind it', 6, 11, true],
    ['words behind', 9, 12, false],
    ['an insertion before', 3, 3, false],
    ['an insertion inside', 5, 5, true],
    ['an insertion behind', 9, 9, false],
  ])('%s', (_, start, end, touches) => {
    expect(facts.touchesQuotation(start, end)).toBe(touches)
  })
})

describe('facts', () => {
  it('are computed once', () => {
    const facts = factsOf(TEXT)
    for (const name of ['tokens', 'blocks', 'sentences', 'quotations', 'zones', 'languages'] as const) expect(facts[name]).toBe(facts[name])
  })

  it('fit together on any text', () => {
    const piece = fc.constantFrom(
      'The ferry left',
      'Mr. Holm',
      'U.S.',
      '“we',
      'go”',
      "'it",
      '"',
      ' ',
      '. ',
      '? ',
      '…',
      '\n',
      '\n\n',
      '\r\n',
      '7:30',
      'a@b.example',
      '北京',
      '😀',
      '\ud800',
      '(',
      ')',
      '«',
      '»',
      '\u2028',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = pieces.join('')
        const {tokens, blocks, sentences, quotations, zones, languages, ...facts} = open(text)
        expect(zones).toHaveLength(blocks.length)
        expect(languages).toHaveLength(blocks.length)
        let at = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at)
          expect(block.end).toBeGreaterThan(block.start)
          expect([block.start, block.end]).toEqual([tokens.start[block.first], tokens.start[block.last]])
          expect(text.slice(at, block.start)).toMatch(/^[\s\u0085]*$/)
          at = block.end
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085]*$/)
        // Sentences tile their block but for white space, and every word stands in one.
        const covered = new Uint8Array(tokens.count)
        for (let one = 0; one < sentences.count; one++) {
          const {start, end} = facts.sentenceRange(one)
          expect(end).toBeGreaterThan(start)
          const block = blocks[facts.blockAt(start)]
          expect(end).toBeLessThanOrEqual(block?.end ?? -1)
          expect(facts.sentenceAt(start)).toBe(one)
          expect(facts.sentenceAt(end - 1)).toBe(one)
          covered.fill(1, sentences.first[one], sentences.last[one])
        }
        for (let token = 0; token < tokens.count; token++) if (tokens.kind[token] === WORD) expect(covered[token]).toBe(1)
        for (const quotation of quotations) {
          expect(quotation.end).toBeGreaterThan(quotation.start)
          expect(quotation.end).toBeLessThanOrEqual(blocks[facts.blockAt(quotation.start)]?.end ?? -1)
        }
        // Quotations nest: two of them are apart, or one holds the other.
        for (const a of quotations)
          for (const b of quotations) if (a.start < b.start && b.start < a.end) expect(b.end).toBeLessThanOrEqual(a.end)
        const over = runningOver(text, quotations)
        for (let offset = 0; offset <= text.length; offset++) {
          const inside = [...quotations, ...over].some((quotation) => quotation.start < offset && offset < quotation.end)
          expect(facts.insideQuotation(offset)).toBe(inside)
        }
      }),
      {seed: 30, numRuns: 1500},
    )
  })
})

function open(text: string) {
  const facts = factsOf(text)
  return {
    tokens: facts.tokens,
    blocks: facts.blocks,
    sentences: facts.sentences,
    quotations: facts.quotations,
    zones: facts.zones,
    languages: facts.languages,
    blockAt: (offset: number) => facts.blockAt(offset),
    sentenceAt: (offset: number) => facts.sentenceAt(offset),
    sentenceRange: (index: number) => facts.sentenceRange(index),
    insideQuotation: (offset: number) => facts.insideQuotation(offset),
  }
}
