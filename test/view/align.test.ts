import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {alignValue} from '../../src/view/align.js'
import {alignLeaves, type Leaf} from '../../src/view/leaves.js'
import type {Piece, View} from '../../src/view/view.js'

function mapOf(source: string, value: string, pieces: readonly Piece[]): string[] {
  return pieces.map(
    (piece) =>
      `${piece.kind[0]} ${JSON.stringify(value.slice(piece.start, piece.end))} ${piece.sourceStart}-${piece.sourceEnd} ${JSON.stringify(source.slice(piece.sourceStart, piece.sourceEnd))}`,
  )
}

function expectLaws(source: string, value: string, pieces: readonly Piece[]): void {
  let at = 0
  let sourceAt = 0
  for (const piece of pieces) {
    expect(piece.start).toBe(at)
    expect(piece.end).toBeGreaterThan(piece.start)
    expect(piece.sourceStart).toBeGreaterThanOrEqual(sourceAt)
    expect(piece.sourceEnd).toBeGreaterThanOrEqual(piece.sourceStart)
    if (piece.kind === 'verbatim') expect(source.slice(piece.sourceStart, piece.sourceEnd)).toBe(value.slice(piece.start, piece.end))
    at = piece.end
    sourceAt = piece.sourceEnd
  }
  expect(at).toBe(value.length)
  expect(sourceAt).toBeLessThanOrEqual(source.length)
}

describe('alignValue', () => {
  const cases: Array<[source: string, value: string, map: string[]]> = [
    ['', '', []],
    ['a &amp; b', 'a & b', ['v "a " 0-2 "a "', 'd "&" 2-7 "&amp;"', 'v " b" 7-9 " b"']],
    ['&amp;amp;', '&amp;', ['d "&" 0-5 "&amp;"', 'v "amp;" 5-9 "amp;"']],
    // A URL in angle brackets keeps its references, HTML reads some without a semicolon, Markdown none.
    ['x?a&amp;b', 'x?a&amp;b', ['v "x?a&amp;b" 0-9 "x?a&amp;b"']],
    ['&ampx &copy', '&x ©', ['d "&" 0-4 "&amp"', 'v "x " 4-6 "x "', 'd "©" 6-11 "&copy"']],
    ['&ampx &copy', '&ampx &copy', ['v "&ampx &copy" 0-11 "&ampx &copy"']],
    ['&notit; &notin;', '¬it; ∉', ['d "¬" 0-4 "&not"', 'v "it; " 4-8 "it; "', 'd "∉" 8-15 "&notin;"']],
    ['&#8217;&#x2019;&#146;', '’’’', ['d "’" 0-7 "&#8217;"', 'd "’" 7-15 "&#x2019;"', 'd "’" 15-21 "&#146;"']],
    ['\\*a\\b\\\\', '*a\\b\\', ['d "*" 0-2 "\\\\*"', 'v "a\\\\b" 2-5 "a\\\\b"', 'd "\\\\" 5-7 "\\\\\\\\"']],
    ['\\* \\*', '\\* \\*', ['v "\\\\* \\\\*" 0-5 "\\\\* \\\\*"']],
    ['a\r\nb', 'a\nb', ['v "a" 0-1 "a"', 'd "\\n" 1-3 "\\r\\n"', 'v "b" 3-4 "b"']],
    ['a\r\nb', 'a\r\nb', ['v "a\\r\\nb" 0-4 "a\\r\\nb"']],
    ['a  \n > > b', 'a\nb', ['v "a" 0-1 "a"', 'd "\\n" 1-9 "  \\n > > "', 'v "b" 9-10 "b"']],
    ['a\n>     > b', 'a\n> b', ['v "a" 0-1 "a"', 'd "\\n" 1-8 "\\n>     "', 'v "> b" 8-11 "> b"']],
    ['a\n  > b', 'a b', ['v "a" 0-1 "a"', 'd " " 1-4 "\\n  "', 'u "b" 4-7 "> b"']],
    ['a \n  b', 'a b', ['v "a" 0-1 "a"', 'd " " 1-5 " \\n  "', 'v "b" 5-6 "b"']],
    ['a</i>b <!-- c --> d', 'ab  d', ['v "a" 0-1 "a"', 'v "b " 5-7 "b "', 'v " d" 17-19 " d"']],
    ['a</i>< b', 'a< b', ['v "a" 0-1 "a"', 'v "< b" 5-8 "< b"']],
    ['a\0b', 'a\ufffdb', ['v "a" 0-1 "a"', 'd "\ufffd" 1-2 "\\u0000"', 'v "b" 2-3 "b"']],
    ['a\0b', 'ab', ['v "a" 0-1 "a"', 'v "b" 2-3 "b"']],
    ['&#128512;😀', '😀😀', ['d "😀" 0-9 "&#128512;"', 'v "😀" 9-11 "😀"']],
    // What does not align: found again where the place is certain, and not a unit earlier.
    ['one two', 'one xyz', ['v "one " 0-4 "one "', 'u "xyz" 4-7 "two"']],
    [
      'a ??? the rest of the sentence',
      'a !! the rest of the sentence',
      ['v "a " 0-2 "a "', 'u "!!" 2-5 "???"', 'v " the rest of the sentence" 5-30 " the rest of the sentence"'],
    ],
    [
      'a ??? of of of of of of of of of',
      'a !! of of of of of of of of of',
      ['v "a " 0-2 "a "', `u ${JSON.stringify('!! of of of of of of of of of')} 2-32 ${JSON.stringify('??? of of of of of of of of of')}`],
    ],
  ]
  it.each(cases)('%j as %j', (source, value, map) => {
    const pieces = alignValue(source, 0, source.length, value)
    expect(mapOf(source, value, pieces)).toEqual(map)
    expectLaws(source, value, pieces)
  })

  it('holds the laws for any source and any value', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          'of',
          ' ',
          '\n',
          '\r\n',
          '\r',
          '\t',
          '> ',
          '&',
          '&amp;',
          '&amp',
          'amp;',
          '\\',
          '*',
          '<b>',
          '</b>',
          '<',
          '"',
          '😀',
          '\ud83d',
          '\0',
          'the rest of the sentence',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(8), (source, value, from) => {
        expectLaws(source, value, alignValue(source, from, source.length, value))
        expectLaws(source, value, piecesOf(alignLeaves(source, [{value, start: from}])))
        expectLaws(
          source,
          value,
          piecesOf(
            alignLeaves(
              source,
              [...value].map((unit) => ({value: unit})),
            ),
          ),
        )
      }),
      {numRuns: Number(process.env.RUNS ?? 500)},
    )
  }, 60_000)

  it.each(['\\', '&amp', '<a ', '<a">', ' ', '\n', '> ', '*', '](', '&amp;', '[a](', '\r\n  '])('takes linear time over %j', (unit) => {
    const source = unit.repeat(200_000 / unit.length)
    const began = performance.now()
    alignValue(source, 0, source.length, source)
    alignValue(source, 0, source.length, 'x'.repeat(200_000))
    alignLeaves(source, [{value: 'of'}, {value: source}, {value: ' of'}])
    alignLeaves(`${source}of the people`, [{value: 'of the people'}])
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

function leavesOf(node: Nodes, offsets: boolean): Leaf[] {
  if ('children' in node) return node.children.flatMap((child) => leavesOf(child, offsets))
  if (!offsets) return [{value: node.value, opaque: node.type === 'SourceNode'}]
  return [{value: node.value, start: node.position?.start.offset, end: node.position?.end.offset, opaque: node.type === 'SourceNode'}]
}

async function leavesFrom(source: string, format: 'markdown' | 'html', offsets = true): Promise<Leaf[]> {
  let leaves: Leaf[] = []
  const english = unified()
    .use(retextEnglish)
    .use(() => (tree: Nodes) => {
      leaves = leavesOf(tree, offsets)
    })
  const file = new VFile(source)
  if (format === 'markdown') {
    const processor = unified()
      .use(remarkParse)
      .use(remarkRetext, english as never)
    await processor.run(processor.parse(file), file)
  } else {
    const processor = unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeRetext, english as never)
    await processor.run(processor.parse(file), file)
  }
  return leaves
}

function piecesOf(view: View): readonly Piece[] {
  return view.pieces ?? []
}

function wordsOf(view: View): Array<[text: string, at: number, behind: string]> {
  return piecesOf(view).flatMap((piece) =>
    piece.kind !== 'verbatim'
      ? []
      : [...view.text.slice(piece.start, piece.end).matchAll(/[a-z]+/g)].map((match): [string, number, string] => [
          match[0],
          piece.sourceStart + match.index,
          view.source.slice(piece.sourceStart + match.index),
        ]),
  )
}

describe('alignLeaves', () => {
  it('places the same words in their order, past markup, links, code and attributes that hold them', async () => {
    const source = 'of *of* [of](of "of of") of `of of` **the of**of\n> of &amp; of\n> of\nof \\* of\n\n![of](of) of'
    const view = alignLeaves(source, await leavesFrom(source, 'markdown'))
    expectLaws(source, view.text, piecesOf(view))
    expect(wordsOf(view).map(([word, at]) => word + at)).toEqual([
      'of0',
      'of4',
      'of9',
      'of25',
      'the38',
      'of42',
      'of46',
      'of51',
      'of60',
      'of65',
      'of68',
      'of74',
      'of80',
      'of88',
    ])
  })

  it('places the words of HTML in their order', async () => {
    const source =
      '<p title="of the">of &amp; of <a href="of" title=\'of the > of\'>of</a> of<br>of <!-- of --> of <code>of</code> &lt;of&gt; of</p>\n<p>of</p>'
    const view = alignLeaves(source, await leavesFrom(source, 'html'))
    expectLaws(source, view.text, piecesOf(view))
    const texts = [...source.matchAll(/(?<!<[^>]*|title='of the > |<!-- |<code>)of/g)].map((match) => match.index)
    expect(wordsOf(view).map(([, at]) => at)).toEqual(texts)
  })

  it('needs no offsets where only markup stands between the words', async () => {
    for (const [source, format] of [
      ['of un*believ*able [of](of "of of") of **the of**of\n\n> the of\n> of\n\n- of\n- # the\n', 'markdown'],
      ['<p title="of the">of &amp; of <a href="of" title="of the > of">of</a></p>\n<p>of<b>the</b> of</p>', 'html'],
    ] as const) {
      const [plain, hinted] = [
        alignLeaves(source, await leavesFrom(source, format, false)),
        alignLeaves(source, await leavesFrom(source, format)),
      ]
      expect(wordsOf(plain)).toEqual(wordsOf(hinted))
      expect(wordsOf(plain).length).toBeGreaterThan(5)
    }
  })

  it('takes no later word for one that is not where it must be', () => {
    const source = 'the news of the day and of the night'
    const missing = alignLeaves(source, [{value: 'the'}, {value: ' '}, {value: 'of'}])
    expect(wordsOf(missing)).toEqual([])
    const elsewhere = alignLeaves(source, [
      {value: 'of', start: 13, end: 15},
      {value: 'night', start: 31, end: 36},
    ])
    expect(mapOf(source, elsewhere.text, piecesOf(elsewhere))).toEqual(['u "of" 13-31 "he day and of the "', 'v "night" 31-36 "night"'])
    const backwards = alignLeaves(source, [
      {value: 'night', start: 31, end: 36},
      {value: 'of', start: 9, end: 11},
    ])
    expect(piecesOf(backwards).map((piece) => piece.kind)).toEqual(['verbatim', 'unmapped'])
  })

  it('finds the way back where a part of the text is no leaf', () => {
    const source = 'one two | table | cells | three four five six seven'
    const view = alignLeaves(source, [{value: 'one two '}, {value: 'three four five six seven'}])
    expect(mapOf(source, view.text, piecesOf(view))).toEqual([
      'v "one two " 0-8 "one two "',
      'v "three four five six seven" 26-51 "three four five six seven"',
    ])
  })

  it('locks code, and reads the offsets of a file with a byte order mark', async () => {
    const source = '\ufeffone *two* `three` four\n\nfive'
    const view = alignLeaves(source, await leavesFrom(source, 'markdown'))
    expect(
      piecesOf(view)
        .filter((piece) => piece.kind === 'unmapped')
        .map((piece) => source.slice(piece.sourceStart, piece.sourceEnd)),
    ).toEqual(['`three`'])
    expect(wordsOf(view).map(([word, , behind]) => behind.startsWith(word))).toEqual([true, true, true, true])
  })

  it('takes leaves without offsets between others, such as blank lines between paragraphs', async () => {
    const source = '<p>one &amp; two</p><p>three</p>'
    const leaves = await leavesFrom(source, 'html')
    const view = alignLeaves(source, [...leaves.slice(0, -1), {value: '\n\n'}, ...leaves.slice(-1)])
    expect(mapOf(source, view.text, piecesOf(view))).toEqual([
      'v "one " 3-7 "one "',
      'd "&" 7-12 "&amp;"',
      'v " two" 12-16 " two"',
      'u "\\n\\n" 16-23 "</p><p>"',
      'v "three" 23-28 "three"',
    ])
  })
})

/**
 * A text of few words and its twin, where each word is another one of the same length: they must align alike,
 * since no word of the twin can be taken for another.
 */
describe('alignLeaves on texts that repeat themselves', () => {
  const markdown = [
    'W',
    'W',
    'W W',
    '*W*',
    '**W W**',
    'x*W*x',
    '[W](W "W W")',
    '[W W](W)',
    '`W W`',
    '![W](W)',
    '&amp;',
    '&#8217;W',
    '\\*',
    '<b>W</b>',
    '<!-- W -->',
    '\n',
    '  \n',
    '\n> ',
    '\n\n> ',
    '\n\n- ',
    '\n    ',
    '\n\n',
    '\n\n## ',
    '\n\n    W W\n\n',
    '<http://W.W>',
  ]
  const html = [
    'W',
    'W',
    'W W',
    '<b>W</b>',
    'x<i>W</i>x',
    '<a href="W" title="W W">W</a>',
    "<img alt='W W' src=W>",
    '<code>W W</code>',
    '&amp;',
    '&#8217;W',
    '&lt',
    '<!-- W -->',
    '<br>',
    '<wbr>',
    '</i>',
    '\n  ',
    '</p><p>',
    '<p title=W>',
    '<h2>W W</h2>',
    '<script>W W</script>',
    '<table>W<tr><td>W</table>',
    '<li>',
    '\r\n',
  ]
  const name = (index: number): string => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))

  for (const [format, parts, head] of [
    ['markdown', markdown, ''],
    ['html', html, '<p>'],
  ] as const) {
    it(`places the words of ${format} as if they were all different`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', '')), {maxLength: 25}),
          fc.infiniteStream(fc.constantFrom('of', 'of', 'at')),
          async (pieces, words) => {
            const shape = head + pieces.flat().join('')
            let index = 0
            const source = shape.replaceAll('W', () => words.next().value as string)
            const twin = shape.replaceAll('W', () => name(index++))
            const view = alignLeaves(source, await leavesFrom(source, format))
            const other = alignLeaves(twin, await leavesFrom(twin, format))
            expectLaws(source, view.text, piecesOf(view))
            expect(wordsOf(view).map(([, at]) => at)).toEqual(wordsOf(other).map(([, at]) => at))
          },
        ),
        {numRuns: Number(process.env.RUNS ?? 200)},
      )
    }, 60_000)
  }
})
