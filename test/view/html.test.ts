import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {html} from '../../src/view/html.js'
import {editInSource, placeInSource, plainView, removalInSource, type View} from '../../src/view/view.js'
import {apply, expectLaws, mapOf} from './laws.js'

function read(source: string): View {
  return html.read(source).text
}

describe('the text of HTML', () => {
  const cases: Array<[name: string, source: string, text: string]> = [
    [
      'blocks',
      '<h1>One</h1><p>two<ul><li>three<li>four</ul><div>five<div>six</div>seven</div>',
      'One\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\nseven',
    ],
    [
      'entities, with and without a semicolon',
      '<p>AT&amp;T &#8217;s &#x201C;q&#148; &ampamp; &copy 2024 &notit; &nosuch; R&D &ngE;',
      'AT&T ’s “q” &amp; © 2024 ¬it; &nosuch; R&D ≧̸',
    ],
    [
      'nested inline tags',
      '<p><b>Gang</b>The un<i>bel<u>iev</u></i>able <a href="the" title="the news">the news</a>',
      'GangThe unbelievable the news',
    ],
    ['line breaks', '<p>one <br> two<br/><br>three<br></p><p><br>four', 'one\ntwo\n\nthree\n\nfour'],
    [
      'white space',
      '<p>\n  one\n  two   three\t<b> four </b> five&nbsp;  six&nbsp;&nbsp;x\n</p>\n',
      'one two three four five\u00a0 six\u00a0\u00a0x',
    ],
    ['comments', '<p>one<!-- not > this -->two <!-- --> three</p><!-- four -->', 'onetwo three'],
    ['unclosed and stray tags', '<p>one</i> two<b>three<p>four</div>five</p>', 'one twothree\n\nfourfive'],
    ['a stray tag before a sign like it', '<p>one</i>< two', 'one< two'],
    [
      'nothing but the text',
      '<p>a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><svg><title>f</title><text>g</text></svg>h',
      'ah',
    ],
    ['tables', '<table><caption>a</caption><tr><th>b</th><td>c <i>d</i></td></tr></table>', 'a\n\nb\n\nc d'],
    ['text moved out of a table', '<table>one two three four five<tr><td>six</td></tr></table>', 'one two three four five\n\nsix'],
    ['code', '<p>a <code>b  c</code> d</p><pre>\n e\n  f\n</pre>', 'a #code d\n\n#code'],
    ['CRLF', '<p>one\r\ntwo\r\n</p>\r\n<p>three</p>\r\n', 'one two\n\nthree'],
    ['characters beyond the first plane', '<p>😀 &#128512; 𝒳', '😀 😀 𝒳'],
    [
      'a whole page',
      '<!doctype html>\n<html lang=en><head><title>No</title><meta charset=utf-8></head>\n<body>\n<p>one</p></body></html>\n',
      'one',
    ],
    ['nothing', ' <div> </div>\n', ''],
  ]
  it.each(cases)('%s', (_, source, text) => {
    const view = read(source)
    expect(view.text).toBe(text)
    expectLaws(view)
    expect(read(`\ufeff${source}`).text).toBe(text)
    expectLaws(read(`\ufeff${source}`))
    expect(mapOf(view).filter((line) => line.startsWith('unmapped') && !/^unmapped "(\\n)+"|<code|<pre/.test(line))).toEqual([])
  })

  it('maps one space as it stands, longer white space as one, and markup as a gap', () => {
    expect(mapOf(read('<p>one two\n  three &lt; <b> four</b>'))).toEqual([
      'verbatim "one two" <- "one two"',
      'decoded " " <- "\\n  "',
      'verbatim "three " <- "three "',
      'decoded "<" <- "&lt;"',
      'verbatim " " <- " "',
      'verbatim "four" <- "four"',
    ])
  })

  it('writes edits so that they read as they were meant', () => {
    const view = read('<p>one two')
    const text = '<b>&amp; 1 < 2 & "x"'
    expect(read(apply(view, editInSource(view, {start: 4, end: 7, text}))).text).toBe(`one ${text}`)
  })

  it('edits no code, no line break and nothing across tags, and removes nothing', () => {
    const view = read('<p>one<code>two</code><br>three<b>four</b></p>')
    expect(view.text).toBe('one#code\nthreefour')
    for (const [start, end] of [
      [3, 8],
      [8, 9],
      [12, 16],
    ] as const)
      expect(editInSource(view, {start, end, text: 'x'})).toBeUndefined()
    expect(removalInSource(view, {start: 0, end: view.text.length})).toBeUndefined()
    expect(placeInSource(view, 3, 8)).toEqual({start: 6, end: 22})
  })

  it('gives the title', () => {
    for (const source of [
      '<html><head><title>\n AT&amp;T  news </title></head><body><p>x</body></html>',
      '<title> AT&amp;T news</title><p>x',
      '\ufeff<!doctype html><title>AT&amp;T\nnews</title><p>x',
    ]) {
      const {title = plainView(''), text} = html.read(source)
      expect(text.text).toBe('x')
      expect(title.text).toBe('AT&T news')
      expectLaws(title)
      expect(removalInSource(title, {start: 0, end: 9})).toBeUndefined()
      expect(apply(title, editInSource(title, {start: 5, end: 9, text: 'olds'}))).toContain('olds')
    }
    expect(html.read('<p>x').title).toBeUndefined()
  })

  it('reads what no parser can take as one locked stretch', () => {
    const source = `${'<div>'.repeat(20_000)}x`
    const view = read(source)
    expect(view.text === 'x' || view.text === source).toBe(true)
    expectLaws(view)
  })
})

const word = fc.constantFrom(
  'of',
  'the',
  'news',
  'Xi',
  'AT&amp;T',
  'R&D',
  '&lt;b&gt;',
  '&ldquo;so&rdquo;',
  'naïve',
  '😀',
  '&nbsp;',
  '&copy 1',
  '5 < 6',
  '&#146;s',
)
const {inline} = fc.letrec<{inline: string}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    {weight: 5, arbitrary: word},
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ' ',
        '\n  ',
        '<br>',
        '<!-- of the -->',
        '<img alt="of the" src=of>',
        '</i>',
        '<b>',
        '<code>of</code>',
        '\t',
      ),
    },
    fc
      .tuple(fc.constantFrom('b', 'i', 'span class="of the"', 'a href="/of" title="the > of"'), fc.array(tie('inline'), {maxLength: 3}))
      .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`),
  ),
}))
const line = fc.array(fc.tuple(inline, fc.constantFrom(' ', '', '\n')), {minLength: 1, maxLength: 6}).map((parts) => parts.flat().join(''))
const page = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom('p', 'h2', 'div', 'li', 'blockquote'), line).map(([tag, text]) => `<${tag}>${text}</${tag}>\n`),
        line.map((text) => `<p>${text}`),
        line,
        line.map((text) => `<table><tr><td>${text}</td></tr></table>`),
        fc.constantFrom(
          '<script>of the</script>',
          '<pre>\nof\n the</pre>',
          '<style>of</style>',
          '<table>of<tr><td>the</table>',
          '<svg><text>of</text></svg>',
        ),
      ),
      {minLength: 1, maxLength: 5},
    ),
    fc.constantFrom(['', ''], ['\ufeff', ''], ['<!doctype html><html><head><title>of the</title></head><body>', '</body></html>\n']),
    fc.boolean(),
  )
  .map(([blocks, [head, tail], crlf]) => {
    const source = `${head}${blocks.join('')}${tail}`
    return crlf ? source.replaceAll('\n', '\r\n') : source
  })

const numRuns = Number(process.env.RUNS ?? 300)

describe('laws on any HTML', () => {
  it('pieces tile the text and stand in source order', () => {
    fc.assert(
      fc.property(page, (source) => expectLaws(read(source))),
      {numRuns},
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'ab \n\t\r<>/&;"\'=!-😀\ufeff\0',
            '<p>',
            '</p>',
            '<b>',
            '<table>',
            '<td>',
            '&amp',
            '<!--',
            '-->',
            '<pre>',
            '<title>',
            '<br>',
            '<html>',
            '<svg>',
            '</',
          ),
        ),
        (parts) => expectLaws(read(parts.join(''))),
      ),
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
})
