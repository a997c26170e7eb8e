import {describe, expect, it} from 'vitest'
import {Facts} from '../../src/facts/facts.js'
import {countWords, type Layout} from '../../src/facts/layout.js'
import {plainView} from '../../src/view/view.js'
import {factsOf} from './read.js'

const blocksOf = (text: string): string[] => factsOf(text).blocks.map((block) => text.slice(block.start, block.end))

const WRAPPED =
  'The ministers of both states met on\nthe quay and spoke for two hours about\nthe ferry, its fares and the boats that\nit needs. Nobody signed the paper that\nlay on the table.'

describe('the layout of a text', () => {
  it.each<[name: string, text: string, layout: Layout]>([
    ['nothing', '', 'flat'],
    ['white space', ' \n\n ', 'flat'],
    ['one line', 'The ferry left. It was late.', 'flat'],
    ['one line with an end', 'The ferry left.\n', 'flat'],
    ['line ends around one line', '\n\nThe ferry left.\n\n', 'flat'],
    ['blank lines', 'The ferry left.\n\nIt was late.\n\nNobody waited.', 'paragraphs'],
    ['blank lines, CRLF', 'The ferry left.\r\n\r\nIt was late.', 'paragraphs'],
    ['blank lines with spaces in them', 'The ferry left.\n  \t\nIt was late.', 'paragraphs'],
    ['single line ends', 'The ferry left.\nIt was late.\nNobody waited.', 'lines'],
    ['single line ends, CRLF', 'The ferry left.\r\nIt was late.', 'lines'],
    ['single line ends, CR', 'The ferry left.\rIt was late.', 'lines'],
    ['both', 'Ferry leaves\nBy Ada Holm\n\nThe ferry left.\n\nIt was late.', 'mixed'],
    ['a column', WRAPPED, 'hard-wrapped'],
    ['a column, CRLF', WRAPPED.replaceAll('\n', '\r\n'), 'hard-wrapped'],
    ['a column and paragraphs', `${WRAPPED}\n\n${WRAPPED}`, 'hard-wrapped'],
    ['three broken lines: too few to tell', 'The ministers met\non the quay and\nspoke of boats.', 'lines'],
    [
      'long lines that break a sentence here and there',
      `${'The ministers of both states met on the quay of the old harbour, where the ferry to the islands used to leave twice a day.\n'.repeat(5)}and so on.`,
      'lines',
    ],
    ['a list of short lines', 'Herring\nMackerel\nCod\nPlaice\nSole\nDab', 'lines'],
    [
      'headlines between lines',
      'Talks end\nThe talks ended on Sunday.\nNo word yet\nNobody spoke to the press.\nWhat next\nThe ministers meet in May.',
      'lines',
    ],
  ])('%s', (_, text, layout) => {
    expect(factsOf(text).layout).toBe(layout)
  })
})

describe('blocks', () => {
  it.each<[name: string, text: string, blocks: string[]]>([
    ['of flat text', '  The ferry left. It was late. ', ['The ferry left. It was late.']],
    ['of paragraphs', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    ['of lines', '\tOne \n two\u00a0\nThree\n', ['One', 'two', 'Three']],
    ['of mixed text', 'One\nTwo\n\nThree', ['One', 'Two', 'Three']],
    ['of wrapped text', `${WRAPPED}\n\nThe end.`, [WRAPPED, 'The end.']],
    ['at every kind of line end', 'A\rB\r\nC\u0085D\u2028E\u2029F\vG\fH', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']],
    ['of nothing', ' \n ', []],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })

  it('are made of whole tokens', () => {
    const {blocks, tokens} = factsOf(' One two.\n\n(Three) ')
    expect(blocks.map((block) => [block.start, block.end, block.first, block.last])).toEqual([
      [1, 9, 1, 5],
      [11, 18, 6, 9],
    ])
    expect(blocks.map((block) => [tokens.start[block.first], tokens.start[block.last]])).toEqual([
      [1, 9],
      [11, 18],
    ])
    expect(blocks.map((block) => countWords(tokens, block.first, block.last))).toEqual([2, 1])
  })

  it('of a host with soft line ends are parted by blank lines alone', () => {
    const text = 'One\ntwo\n\nthree'
    const facts = new Facts({...plainView(text), removal: 'blocks'}, 'text')
    expect(facts.blocks.map((block) => text.slice(block.start, block.end))).toEqual(['One\ntwo', 'three'])
  })
})
