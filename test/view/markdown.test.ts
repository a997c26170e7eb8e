import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/view/markdown.js'
import {editInSource, type HostBlock, placeInSource, plainView, removalInSource, type View} from '../../src/view/view.js'
import {apply, expectLaws, mapOf} from './laws.js'

function read(source: string): View {
  return markdown.read(source).text
}

describe('the text of Markdown', () => {
  const cases: Array<[name: string, source: string, text: string]> = [
    ['entities and escapes', 'AT&amp;T &#8217;s 5 \\* 3 &copy x &amp;amp;', 'AT&T ’s 5 * 3 &copy x &amp;'],
    ['emphasis inside a word', 'un*believ*able **Gang**The', 'unbelievable GangThe'],
    ['a blockquote with its continuation', '> one\n> two\n>\n> three', 'one\ntwo\n\nthree'],
    ['a lazy blockquote and list line', '> one\ntwo\n\n- three\nfour\n  five', 'one\ntwo\n\nthree\nfour\nfive'],
    ['nested lists', '- a\n  - b\n    1. c\n- d', 'a\n\nb\n\nc\n\nd'],
    ['headings', '# One #\n\nTwo\nlines\n===\n\nText', 'One\n\nTwo\nlines\n\nText'],
    ['links by address and by name', '[a *b*](http://c.d "e") [f][g] [g] <http://h.i>\n\n[g]: /g', 'a b f g http://h.i'],
    ['hard breaks', 'one  \ntwo\\\nthree<br>four', 'one\ntwo\nthree\nfour'],
    [
      'no images, inline HTML, code blocks or rules',
      'a ![alt](u) b <i>c</i>d\n\n    code\n\n```\ncode\n```\n\n<div>x</div>\n\n***\n\n![only](u)\n\nend',
      'a b cd\n\nend',
    ],
    ['an image before its caption', '![alt](u) Caption [![x](y)](z)', 'Caption'],
    ['CRLF', 'one\r\ntwo\r\n\r\n> three\r\n> four', 'one\r\ntwo\n\nthree\r\nfour'],
    ['characters beyond the first plane', '**𝒳** 😀 &#128512; y', '𝒳 😀 😀 y'],
    ['a quoted line that keeps its mark', 'a\n    > b', 'a\n> b'],
    ['nothing', '\n\n', ''],
  ]
  it.each(cases)('%s', (_, source, text) => {
    const view = read(source)
    expect(view.text).toBe(text)
    expectLaws(view)
    expect(mapOf(view).filter((line) => line.startsWith('unmapped') && !/^unmapped "(\\n)+"|code|"g"|http/.test(line))).toEqual([])
  })

  it('maps references and escapes as decoded stretches, the rest as it stands', () => {
    expect(mapOf(read('AT&amp;T 5 \\* 3'))).toEqual([
      'verbatim "AT" <- "AT"',
      'decoded "&" <- "&amp;"',
      'verbatim "T 5 " <- "T 5 "',
      'decoded "*" <- "\\\\*"',
      'verbatim " 3" <- " 3"',
    ])
  })

  it('takes the quotation mark of a continued line with the line end, so that joining the lines removes both', () => {
    const view = read('> one\n> two')
    expect(mapOf(view)).toEqual(['verbatim "one" <- "one"', 'decoded "\\n" <- "\\n> "', 'verbatim "two" <- "two"'])
    expect(apply(view, editInSource(view, {start: 3, end: 4, text: ' '}))).toBe('> one two')
  })

  it('locks code and text that is at once an address or a label', () => {
    for (const source of ['`word`', '<http://word.org>', '[word]\n\n[word]: /u', '[word][]\n\n[word]: /u']) {
      const view = read(source)
      const at = view.text.indexOf('word')
      expect(editInSource(view, {start: at, end: at + 4, text: 'x'})).toBeUndefined()
      expect(source.slice(placeInSource(view, at, at + 4).start)).toContain('word')
    }
    const named = read('[word][name]\n\n[name]: /u')
    expect(editInSource(named, {start: 0, end: 4, text: 'x'})).toEqual({start: 1, end: 5, text: 'x'})
  })

  it('writes edits so that they read as they were meant', () => {
    const view = read('one two')
    const text = '*a* _b_ [c](d) <e> `f` \\g &amp; AT&T R & D &'
    expect(read(apply(view, editInSource(view, {start: 4, end: 7, text}))).text).toBe(`one ${text}`)
  })

  it('keeps the byte order mark out of the text and the offsets right', () => {
    const view = read('\ufeff# One\n\ntwo')
    expectLaws(view)
    expect(view.text).toBe('One\n\ntwo')
    expect(apply(view, editInSource(view, {start: 5, end: 8, text: '2'}))).toBe('\ufeff# One\n\n2')
  })

  it('reads a paragraph of very many pieces', () => {
    const view = read('&amp; '.repeat(80_000))
    expect(view.text.length).toBe(159_999)
    expect(view.pieces?.length).toBe(159_999)
  })

  it('reads what no parser can take as one locked stretch', () => {
    const source = `${'> '.repeat(9000)}x`
    const view = read(source)
    expect(view.text === 'x' || view.text === source).toBe(true)
    expectLaws(view)
  })
})

describe('front matter', () => {
  it.each([
    '---\ntitle: The news\n---\n\nText',
    '---\r\nauthor: x\r\ntitle: The news # not this\r\n---\r\nText',
    '\ufeff---\ntitle: The news\n---\nText',
  ])('gives the title, locked: %j', (source) => {
    const {title = plainView(''), text} = markdown.read(source)
    expect(text.text).toBe('Text')
    expect(title.text).toBe('The news')
    const place = placeInSource(title, 0, 8)
    expect(source.slice(place.start, place.end)).toBe('The news')
    expect(editInSource(title, {start: 0, end: 3, text: 'x'})).toBeUndefined()
    expect(removalInSource(title, {start: 0, end: 8})).toBeUndefined()
  })

  it.each([
    '---\ntitle: [\n---\nText',
    '---\ntitle: "a\n---\nText',
    '---\n---\nText',
    '---\ntitle: 5\n---\nText',
    '---\n- title\n---\nText',
    '---\ntitle: *a\n---\nText',
    'Text\n\n---\ntitle: x\n---\n',
  ])('gives no title: %j', (source) => {
    expect(markdown.read(source).title).toBeUndefined()
  })
})

describe('removal of blocks', () => {
  function remove(source: string, from: string, to = from): string | undefined {
    const view = read(source)
    const edit = removalInSource(view, {start: view.text.indexOf(from), end: view.text.indexOf(to) + to.length})
    return edit && apply(view, edit)
  }
  const cases: Array<[source: string, from: string, to: string, left: string | undefined]> = [
    ['a\n\nb\n\nc\n', 'b', 'b', 'a\n\nc\n'],
    ['a\n\nb\n\nc\n', 'a', 'a', 'b\n\nc\n'],
    ['a\n\nb\n\nc\n', 'c', 'c', 'a\n\nb\n'],
    ['a\n\nb\n\nc\n\nd\n', 'b', 'c', 'a\n\nd\n'],
    ['---\ntitle: t\n---\n\na\n\nb\n', 'a', 'a', '---\ntitle: t\n---\n\nb\n'],
    ['- a\n- b\n- c', 'b', 'b', '- a\n- c'],
    ['- a\n- b\n- c', 'a', 'a', '- b\n- c'],
    ['x\n\n- a\n- b\n\ny', 'a', 'b', 'x\n\ny'],
    ['- a\n- b\n  - c\n  - d\n- e', 'c', 'd', '- a\n- b\n- e'],
    ['x\n\n# h\n- a\n- b\n\ny', 'h', 'b', 'x\n\ny'],
    ['- a\n- b\n  - c\n  - d\n- e', 'b', 'd', '- a\n- e'],
    ['x\n\n> a\n\ny', 'a', 'a', 'x\n\ny'],
    ['> a\n>\n> b\n>\n> c', 'b', 'b', '> a\n>\n> c'],
    ['> a\n>\n> b', 'a', 'a', '> b'],
    ['# h\n\na\n===\n\nb', 'a', 'a', '# h\n\nb'],
    // The rest would be read anew: one paragraph, a numbered line within it, front matter, text out of code.
    ['a\n# h\nb', 'h', 'h', undefined],
    ['a\n1. b\n2. c', 'b', 'b', undefined],
    ['a\n\n---\ntitle: x\n---\n', 'a', 'a', undefined],
    ['- a\n\nb\n\n    code', 'b', 'b', undefined],
    // Not a whole block.
    ['a b\n\nc', 'b', 'b', undefined],
    ['- a\n\n  ```\n  code\n  ```\n- b', 'a', 'a', undefined],
  ]
  it.each(cases)('%j without %j to %j', (source, from, to, left) => {
    expect(remove(source, from, to)).toBe(left)
  })
})

const word = fc.constantFrom('of', 'the', 'news', 'Xi', 'AT&amp;T', 'R&D', '5 \\* 3', 'naïve', '😀', '&#8220;so&#8221;', 'a\\_b', '&nbsp;x')
const inline = fc.oneof(
  {weight: 6, arbitrary: word},
  word.map((text) => `*${text}*`),
  word.map((text) => `**${text}**`),
  word.map((text) => `un*${text}*able`),
  word.map((text) => `[${text}](http://of.the/news "of the")`),
  word.map((text) => `[${text}][name]`),
  fc.constantFrom('`of the`', '<http://the.news>', '![the](of)', '<b>of</b>', '<!-- the -->', '[name]', '[name][]', '<br>'),
)
const line = fc.array(inline, {minLength: 1, maxLength: 5}).map((parts) => parts.join(' '))
const paragraph = fc
  .tuple(fc.array(line, {minLength: 1, maxLength: 3}), fc.constantFrom('\n', '  \n', '\\\n', '\n   '))
  .map(([lines, end]) => lines.join(end))
const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((each, index) => (index === 0 ? first : rest) + each)
    .join('\n')
const {block} = fc.letrec<{block: string}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 2, depthSize: 'small'},
    paragraph,
    line.map((text) => `## ${text}`),
    line.map((text) => `${text}\n---`),
    fc.constantFrom('```\nof the\n```', '    of the', '<div>of the</div>', '[name]: /of "the"', '***', '---', '<!-- of -->'),
    fc
      .tuple(fc.array(tie('block'), {minLength: 1, maxLength: 3}), fc.constantFrom('\n\n', '\n'))
      .map(([blocks, gap]) => indent(blocks.join(gap), '> ', '> ')),
    fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => `> ${lines.join('\n')}`),
    fc
      .tuple(
        fc.array(tie('block'), {minLength: 1, maxLength: 3}),
        fc.constantFrom('\n\n', '\n'),
        fc.constantFrom('- ', '* ', '1. ', '10. '),
      )
      .map(([blocks, gap, mark]) => blocks.map((text) => indent(text, mark, ' '.repeat(mark.length))).join(gap)),
    fc
      .tuple(tie('block'), tie('block'), fc.constantFrom('- ', '3) '))
      .map(([one, two, mark]) => indent(`${one}\n\n${two}`, mark, ' '.repeat(mark.length))),
  ),
}))
const page = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n', ' \n \n')), {minLength: 1, maxLength: 6}),
    fc.constantFrom('', '\ufeff', '---\ntitle: of\n---\n', '\n'),
    fc.boolean(),
  )
  .map(([blocks, head, crlf]) => {
    const source = `${head}${blocks.map(([text, gap]) => text + gap).join('')}\n[name]: /u`
    return crlf ? source.replaceAll('\n', '\r\n') : source
  })

/** Blocks are removed together only where they stand in one container. */
type Block = HostBlock & {readonly container: number}

const numRuns = Number(process.env.RUNS ?? 300)

describe('laws on any Markdown', () => {
  it('pieces tile the text and stand in source order', () => {
    fc.assert(
      fc.property(page, (source) => expectLaws(read(source))),
      {numRuns},
    )
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ab \n\n\t>-*_[]()!#&;<`\\1.\r😀\ufeff~="')}), (source) => expectLaws(read(source))),
      {numRuns},
    )
  }, 60_000)

  it('a word replaced is a word replaced, and nothing else', () => {
    fc.assert(
      fc.property(page, fc.nat(), (source, pick) => {
        const view = read(source)
        const words = [...view.text.matchAll(/[a-zA-Z]{2,}/g)].filter((match) => {
          const piece = view.pieces?.find((each) => each.end > match.index)
          return piece?.kind === 'verbatim' && piece.end >= match.index + match[0].length
        })
        const found = words[pick % words.length]
        fc.pre(found !== undefined)
        const range = {start: found.index, end: found.index + found[0].length}
        const after = apply(view, editInSource(view, {...range, text: 'Kyiv'}))
        expect(read(after).text).toBe(`${view.text.slice(0, range.start)}Kyiv${view.text.slice(range.end)}`)
      }),
      {numRuns},
    )
  }, 60_000)

  it('blocks removed leave the others as they were', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (source, one, two) => {
        const view = read(source)
        const blocks = view.hostBlocks ?? []
        fc.pre(blocks.length > 0)
        const [first, last] = [one, two].map((pick) => blocks[pick % blocks.length] as Block) as [Block, Block]
        const {start} = first
        const {end} = last
        fc.pre(end > start && first.container === last.container)
        const edit = removalInSource(view, {start, end})
        fc.pre(edit !== undefined)
        const left = start > 0 ? view.text.slice(0, start - 2) + view.text.slice(end) : view.text.slice(end + 2)
        expect(read(apply(view, edit)).text).toBe(left)
      }),
      {numRuns},
    )
  }, 60_000)
})
