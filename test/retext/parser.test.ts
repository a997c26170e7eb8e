import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {retextNews} from '../../src/retext/index.js'
import {factsOf, parseNews} from '../../src/retext/parser.js'
import {Lines} from '../../src/view/lines.js'

const folder = (name: string): string[] =>
  readdirSync(new URL(`../../fixtures/${name}/`, import.meta.url))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(`../../fixtures/${name}/${file}`, import.meta.url), 'utf8'))
const fixtures = [...folder('corpus/articles'), ...folder('hostile')]

const writer = unified().use(retextStringify).freeze()
const textOf = (node: Nodes): string => writer.stringify(node as Root)

function outline(node: Nodes): unknown {
  return 'value' in node ? node.value : node.children.map(outline)
}

/** Tree text is source text; each place is the place of the node's text; children tile their parent. */
function expectTiled(tree: Root, text: string): void {
  const lines = new Lines(text)
  const visit = (node: Nodes): void => {
    const {start, end} = node.position ?? expect.fail(`${node.type} without a place`)
    expect(start).toEqual(lines.point(start.offset as number))
    expect(end).toEqual(lines.point(end.offset as number))
    expect(text.slice(start.offset, end.offset)).toBe(textOf(node))
    if ('value' in node) {
      expect(node.value).not.toBe('')
      return
    }
    if (node.type !== 'RootNode') expect(node.children.length).toBeGreaterThan(0)
    let at = start.offset
    for (const child of node.children) {
      expect(child.position?.start.offset).toBe(at)
      visit(child)
      at = child.position?.end.offset
    }
    expect(at).toBe(end.offset)
  }
  visit(tree)
  expect(tree.position?.start.offset).toBe(0)
  expect(tree.position?.end.offset).toBe(text.length)
}

const pieces = fc.constantFrom(
  'The',
  'of',
  'U.S.',
  'O’Connor',
  "don't",
  'face-to-face',
  'J.',
  'Plan B.',
  '1,279',
  "1990's",
  'AT&T',
  'x@y.org',
  'https://a.b/c?d.',
  '#tag',
  '...',
  '--',
  '-',
  '.',
  '!',
  '”',
  '"',
  '(',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  '\ufeff',
  '\u0301',
  '\u00ad',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\udc00',
  '€',
  'Ω',
  '中文',
  '\0',
)
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.array(pieces, {maxLength: 60}).map((list) => list.join('')),
  fc.array(pieces, {maxLength: 40}).map((list) => list.join(' ')),
)

describe('retextNews', () => {
  it('tiles any text', () => {
    fc.assert(
      fc.property(texts, (text) => expectTiled(parseNews(text), text)),
      {numRuns: 1000},
    )
  })

  it.each(fixtures.map((text, at) => [at, text]))('tiles fixture %i', (_, text) => expectTiled(parseNews(text as string), text as string))

  it('parts lines, sentences and words as the rules do', () => {
    const tree = parseNews('Face-to-face talks\nMr. O’Connor left the U.S. on Jan. 5. He met J. Edgar (see www.example.com).')
    expect(outline(tree)).toEqual([
      [[['Face', '-', 'to', '-', 'face'], ' ', ['talks']]],
      '\n',
      [
        [
          ['Mr'],
          '.',
          ' ',
          ['O', '’', 'Connor'],
          ' ',
          ['left'],
          ' ',
          ['the'],
          ' ',
          ['U', '.', 'S', '.'],
          ' ',
          ['on'],
          ' ',
          ['Jan'],
          '.',
          ' ',
          ['5'],
          '.',
        ],
        ' ',
        [['He'], ' ', ['met'], ' ', ['J', '.'], ' ', ['Edgar'], ' ', '(', ['see'], ' ', 'www.example.com', ')', '.'],
      ],
    ])
  })

  it.each([
    ['He met J. Edgar', [['He'], ' ', ['met'], ' ', ['J', '.'], ' ', ['Edgar']]],
    ['He had Plan B.', [['He'], ' ', ['had'], ' ', ['Plan'], ' ', ['B'], '.']],
    ['a U.S.-led AT&T', [['a'], ' ', ['U', '.', 'S', '.', '-', 'led'], ' ', ['AT', '&', 'T']]],
    ["the 1990's 20-year-old", [['the'], ' ', ['1990', "'", 's'], ' ', ['20', '-', 'year', '-', 'old']]],
    ['well -- no-', [['well'], ' ', '--', ' ', ['no'], '-']],
  ])('joins words: %s', (text, sentence) => expect(outline(parseNews(text))).toEqual([[sentence]]))

  it('gives addresses as source nodes', () => {
    const tree = parseNews('Write to a@b.org now')
    expect(JSON.stringify(tree)).toContain(
      '{"type":"SourceNode","value":"a@b.org","position":{"start":{"line":1,"column":10,"offset":9},"end":{"line":1,"column":17,"offset":16}}}',
    )
  })

  it('keeps the byte order mark and every line end through a round trip', () => {
    const text = '\ufeffOne line\r\nAnother.\rThird\n\n\n  Fourth . . .  \n'
    expect(String(unified().use(retextNews).use(retextStringify).processSync(text))).toBe(text)
    for (const fixture of fixtures) expect(String(unified().use(retextNews).use(retextStringify).processSync(fixture))).toBe(fixture)
  })

  it('gives trees that retext plugins run on', () => {
    const file = unified()
      .use(retextNews)
      .use(retextRepeatedWords)
      .use(retextStringify)
      .processSync('Head\nThe status of of relations, Mr. O’Connor’s o’clock o’clock.')
    expect(file.messages.map(String)).toEqual([
      '2:12-2:17: Unexpected repeated `of`, remove one occurrence',
      '2:44-2:59: Unexpected repeated `o’clock`, remove one occurrence',
    ])
  })

  it('lets extensions of retext parsers see the nodes', () => {
    const seen: string[] = []
    const processor = unified().use(retextNews)
    processor.data({
      nlcstSentenceExtensions: [(node: Nodes) => seen.push(textOf(node))],
      nlcstRootExtensions: [(node: Nodes) => seen.push(node.type)],
    } as object)
    processor.parse(new VFile('One. Two'))
    expect(seen).toEqual(['One.', 'Two', 'RootNode'])
  })

  it('keeps the facts with its own trees only', () => {
    const tree = parseNews('One. Two')
    expect(factsOf(tree)?.text).toBe('One. Two')
    expect(factsOf(structuredClone(tree))).toBeUndefined()
  })
})
