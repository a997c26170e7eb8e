import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/fixes/edits.js'
import {
  type Edit,
  editInSource,
  mendedView,
  type Piece,
  placeInSource,
  plainView,
  removalInSource,
  reportOnly,
  type SourceEdit,
  type View,
} from '../../src/view/view.js'
import {editsOf} from './arbitrary.js'

type Part = readonly [kind: Piece['kind'] | 'markup', source: string, text?: string]

/** A view from its stretches; `markup` stands in the source alone. */
function viewOf(...parts: Part[]): View {
  const pieces: Piece[] = []
  let source = ''
  let text = ''
  for (const [kind, written, read] of parts) {
    const shown = read ?? written
    if (kind !== 'markup')
      pieces.push({
        kind,
        start: text.length,
        end: text.length + shown.length,
        sourceStart: source.length,
        sourceEnd: source.length + written.length,
      })
    source += written
    if (kind !== 'markup') text += shown
  }
  return {source, text, pieces, escape: (plain) => plain.replaceAll('&', '&amp;')}
}

/** Fish &amp; ships: a decoded mark in the middle. */
const entity = viewOf(['verbatim', 'Fish '], ['decoded', '&amp;', '&'], ['verbatim', ' ships'])
/** *Old* pier: markup around one word. */
const markup = viewOf(['markup', '*'], ['verbatim', 'Old'], ['markup', '*'], ['verbatim', ' pier '], ['unmapped', 'code'])

const slice = (view: View, start: number, end: number): string => {
  const place = placeInSource(view, start, end)
  return view.source.slice(place.start, place.end)
}

const edit = (start: number, end: number, text = ''): Edit => ({start, end, text})

/** The source after one edit of the view, or `undefined` where the view gives no right to it. */
function edited(view: View, change: Edit): string | undefined {
  const made = editInSource(view, change)
  return made && applyEdits(view.source, [made])
}

describe('plain text', () => {
  it('is its own view', () => {
    const view = plainView('The ferry')
    expect(view).toEqual({source: 'The ferry', text: 'The ferry'})
    expect(placeInSource(view, 4, 9)).toEqual({start: 4, end: 9})
    expect(editInSource(view, edit(4, 9, 'pier'))).toEqual({start: 4, end: 9, text: 'pier'})
    expect(removalInSource(view, {start: 3, end: 9})).toEqual({start: 3, end: 9, text: ''})
  })
})

describe('places in the source', () => {
  it.each<[string, View, number, number, string]>([
    ['a verbatim stretch', entity, 0, 4, 'Fish'],
    ['a decoded mark', entity, 5, 6, '&amp;'],
    ['over a decoded mark', entity, 0, 12, 'Fish &amp; ships'],
    ['behind a decoded mark', entity, 7, 12, 'ships'],
    ['a word in markup', markup, 0, 3, 'Old'],
    ['over markup', markup, 0, 8, 'Old* pier'],
    ['a part of an unmapped stretch', markup, 10, 12, 'code'],
    ['nothing at the start', entity, 0, 0, ''],
    ['nothing at the end', entity, 12, 12, ''],
  ])('%s', (_, view, start, end, expected) => {
    expect(slice(view, start, end)).toBe(expected)
  })

  it('of an empty range are one point', () => {
    expect([0, 3, 5, 6, 8, 12].map((at) => placeInSource(entity, at, at))).toEqual(
      [0, 3, 5, 10, 12, 16].map((at) => ({start: at, end: at})),
    )
  })
})

describe('edits in the source', () => {
  it.each<[string, View, Edit, string | undefined]>([
    ['a word', entity, edit(0, 4, 'Cod'), 'Cod &amp; ships'],
    ['what is written is escaped', entity, edit(0, 4, 'R&D'), 'R&amp;D &amp; ships'],
    ['a decoded mark as a whole', entity, edit(5, 6, 'and'), 'Fish and ships'],
    ['over a decoded mark', entity, edit(4, 7, ' + '), 'Fish + ships'],
    ['up to a decoded mark', entity, edit(0, 5, ''), '&amp; ships'],
    ['from a decoded mark', entity, edit(6, 12, ''), 'Fish &amp;'],
    ['an insertion before a decoded mark', entity, edit(5, 5, '!'), 'Fish !&amp; ships'],
    ['an insertion behind a decoded mark', entity, edit(6, 6, '!'), 'Fish &amp;! ships'],
    ['an insertion at the start', entity, edit(0, 0, '!'), '!Fish &amp; ships'],
    ['an insertion at the end', entity, edit(12, 12, '!'), 'Fish &amp; ships!'],
    ['a word in markup', markup, edit(0, 3, 'New'), '*New* pier code'],
    ['over markup', markup, edit(2, 5, 'd p'), undefined],
    ['an insertion at markup', markup, edit(3, 3, ','), undefined],
    ['a word beside markup', markup, edit(4, 8, 'quay'), '*Old* quay code'],
    ['an unmapped stretch', markup, edit(9, 13, 'x'), undefined],
    ['a part of an unmapped stretch', markup, edit(10, 11, 'x'), undefined],
    ['into an unmapped stretch', markup, edit(8, 10, 'x'), undefined],
    ['an insertion in an unmapped stretch', markup, edit(11, 11, 'x'), undefined],
    ['an insertion before an unmapped stretch', markup, edit(9, 9, 'x'), '*Old* pier xcode'],
  ])('%s', (_, view, change, expected) => {
    expect(edited(view, change)).toBe(expected)
  })

  it('write the rest of a decoded stretch that they cut, escaped again', () => {
    const view = viewOf(['verbatim', 'a '], ['decoded', '&quot;&amp;', '"&'], ['verbatim', ' b'])
    expect(edited(view, edit(2, 3, "'"))).toBe("a '&amp; b")
    expect(edited(view, edit(3, 5, 'x'))).toBe('a "xb')
    expect(edited(view, edit(3, 3, 'x'))).toBe('a "x&amp; b')
  })

  it('are refused everywhere in a view that only reports', () => {
    const view = reportOnly(entity)
    for (let start = 0; start <= view.text.length; start++)
      for (let end = start; end <= view.text.length; end++) expect(editInSource(view, edit(start, end, 'x'))).toBeUndefined()
    expect(removalInSource(view, {start: 0, end: view.text.length})).toBeUndefined()
    expect(editInSource(reportOnly(plainView('abc')), edit(1, 2, 'x'))).toBeUndefined()
  })

  // Every stretch becomes one that cannot be cut, so a finding covers all of it.
  it('are refused, but places stay exact in a view that only reports', () => {
    expect(slice(reportOnly(entity), 0, 4)).toBe('Fish')
  })
})

describe('removal', () => {
  const source = 'One.\n\nRead *more*\n\nTwo.'
  const blocks: View = {
    ...viewOf(
      ['verbatim', 'One.'],
      ['unmapped', '\n\n'],
      ['verbatim', 'Read '],
      ['markup', '*'],
      ['verbatim', 'more'],
      ['markup', '*'],
      ['unmapped', '\n\n'],
      ['verbatim', 'Two.'],
    ),
    removal: 'blocks',
    hostBlocks: [
      {start: 0, end: 4, sourceStart: 0, sourceEnd: 6, container: 0},
      {start: 6, end: 15, sourceStart: 4, sourceEnd: 17, container: 0},
      {start: 17, end: 21, sourceStart: 17, sourceEnd: 23, container: 0},
    ],
  }

  it('takes whole blocks of the host', () => {
    expect(blocks.source).toBe(source)
    expect(removalInSource(blocks, {start: 6, end: 15})).toEqual({start: 4, end: 17, text: ''})
    expect(removalInSource(blocks, {start: 4, end: 15})).toEqual({start: 4, end: 17, text: ''})
    expect(removalInSource(blocks, {start: 6, end: 21})).toEqual({start: 4, end: 23, text: ''})
  })

  it('is refused for blocks of different containers together', () => {
    const parted: View = {
      ...blocks,
      hostBlocks: (blocks.hostBlocks ?? []).map((block, index) => ({...block, container: index === 2 ? 1 : 0})),
    }
    expect(removalInSource(parted, {start: 0, end: 15})).toEqual({start: 0, end: 17, text: ''})
    expect(removalInSource(parted, {start: 6, end: 21})).toBeUndefined()
  })

  it('is refused where a block is only cut', () => {
    expect(removalInSource(blocks, {start: 6, end: 10})).toBeUndefined()
    expect(removalInSource(blocks, {start: 2, end: 15})).toBeUndefined()
    expect(removalInSource(blocks, {start: 6, end: 18})).toBeUndefined()
    expect(removalInSource({...blocks, hostBlocks: []}, {start: 6, end: 15})).toBeUndefined()
  })

  it('is never done in HTML', () => {
    expect(removalInSource({...entity, removal: 'never'}, {start: 0, end: 12})).toBeUndefined()
  })
})

describe('mended views', () => {
  const mends = [edit(3, 8, 'two three'), edit(9, 9, ', '), edit(10, 11)]
  const source = 'oneXtwo4,X5 six'
  const view = mendedView(plainView(source), mends)

  it('read as the mended text, and point into the source', () => {
    expect(view.text).toBe(applyEdits(source, mends))
    expect(view.source).toBe(source)
    expect(slice(view, view.text.indexOf('two three'), view.text.indexOf('two three') + 9)).toBe(source.slice(3, 8))
    expect(slice(view, view.text.indexOf('three'), view.text.indexOf('three') + 2)).toBe(source.slice(3, 8))
    expect(slice(view, view.text.indexOf('six'), view.text.length)).toBe('six')
  })

  it('give the mends that an edit takes in', () => {
    expect(editInSource(view, edit(0, 2, 'On'))).toEqual({start: 0, end: 2, text: 'On'})
    expect(editInSource(view, edit(0, 3, 'One '))).toEqual({start: 0, end: 3, text: 'One '})
    expect(editInSource(view, edit(3, 6, 'TWO'))).toEqual({start: 3, end: 8, text: 'TWO three', mends: [0]})
    expect(editInSource(view, edit(0, 6, 'TWO'))).toEqual({start: 0, end: 8, text: 'TWO three', mends: [0]})
    expect(editInSource(view, edit(7, view.text.length, 'end'))).toEqual({start: 3, end: source.length, text: 'two end', mends: [0, 1, 2]})
  })

  it('move the blocks of the host', () => {
    const text = 'GangThe.\n\nTwo.'
    const hosted: View = {
      ...plainView(text),
      removal: 'blocks',
      hostBlocks: [
        {start: 0, end: 8, sourceStart: 0, sourceEnd: 10, container: 0},
        {start: 10, end: 14, sourceStart: 8, sourceEnd: 14, container: 0},
      ],
    }
    const mended = mendedView(hosted, [edit(0, 7, 'Gang The')])
    expect(mended.hostBlocks?.map((block) => mended.text.slice(block.start, block.end))).toEqual(['Gang The.', 'Two.'])
    expect(removalInSource(mended, {start: 11, end: 15})).toEqual({start: 8, end: 14, text: ''})
  })

  it('of nothing are the view as it was', () => {
    expect(mendedView(plainView('abc'), []).text).toBe('abc')
    expect(edited(mendedView(plainView('abc'), []), edit(1, 2, 'x'))).toBe('axc')
    expect(mendedView(plainView(''), []).text).toBe('')
    expect(edited(mendedView(plainView(''), []), edit(0, 0, 'x'))).toBe('x')
  })

  // A mend that has no right to its place still makes a stretch that later edits may write.
  it('give no right to what the view gave no right to', () => {
    const title = mendedView(reportOnly(plainView('GangThe the pier')), [edit(0, 7, 'Gang The')])
    expect(editInSource(title, edit(5, 9))).toBeUndefined()
    expect(editInSource(title, edit(0, 8, 'x'))).toBeUndefined()
  })

  it('never write over markup that a mend could not cross', () => {
    const bold = viewOf(['markup', '**'], ['verbatim', 'Gang'], ['markup', '**'], ['verbatim', 'The pier'])
    const mended = mendedView(bold, [edit(4, 4, ' ')])
    expect(mended.text).toBe('Gang The pier')
    expect(editInSource(mended, edit(2, 8, 'x'))).toBeUndefined()
    const whole = mendedView(bold, [edit(0, 7, 'Gang The')])
    expect(editInSource(whole, edit(5, 8, 'A'))).toBeUndefined()
  })

  const scene = fc
    .string({unit: fc.constantFrom('a', 'b', ' ', '.', 'é', '😀'), maxLength: 20})
    .chain((text) => editsOf(text.length).map((made) => ({text, made})))
    .chain(({text, made}) =>
      fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom('', 'X', 'XYZ')).map(([at, long, written]) => ({text, made, at, long, written})),
    )

  /** The edit in the source together with the mends that it did not take in, as the planner joins them. */
  function joined(mendsMade: readonly Edit[], made: SourceEdit): Edit[] {
    return [...mendsMade.filter((_, index) => made.mends?.includes(index) !== true), made].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )
  }

  const collides = (a: Edit, b: Edit): boolean =>
    a.start === a.end && b.start === b.end ? a.start === b.start : a.start < b.end && b.start < a.end

  it('an edit through the mended view does what it does to the mended text', () => {
    fc.assert(
      fc.property(scene, ({text, made, at, long, written}) => {
        const mended = mendedView(plainView(text), made)
        expect(mended.text).toBe(applyEdits(text, made))
        const start = at % (mended.text.length + 1)
        const change = edit(start, Math.min(start + long, mended.text.length), written)
        const inSource = editInSource(mended, change)
        if (inSource === undefined) expect.fail('plain text may be edited anywhere')
        const all = joined(made, inSource)
        fc.pre(!all.some((one, index) => all.slice(index + 1).some((other) => collides(one, other))))
        expect(applyEdits(text, all)).toBe(applyEdits(mended.text, [change]))
      }),
      {seed: 45, numRuns: 3000},
    )
  })

  // An insertion beside a mend that itself inserts stands at the same point of the source.
  it('an edit through the mended view never stands in the way of a mend that it did not take in', () => {
    fc.assert(
      fc.property(scene, ({text, made, at, long, written}) => {
        const mended = mendedView(plainView(text), made)
        const start = at % (mended.text.length + 1)
        const inSource = editInSource(mended, edit(start, Math.min(start + long, mended.text.length), written))
        for (const [index, mend] of made.entries())
          if (inSource?.mends?.includes(index) !== true) expect(inSource !== undefined && collides(mend, inSource)).toBe(false)
      }),
      {seed: 46, numRuns: 3000},
    )
  })

  /** A host in small: `*` is markup, `&amp;` is `&`, what stands between backticks may not be edited. */
  function read(source: string): View {
    const parts = source.match(/\*|&amp;|`[^`]*`|[^*&`]+|./gu) ?? []
    return viewOf(
      ...parts.map(
        (part): Part =>
          part === '*'
            ? ['markup', part]
            : part === '&amp;'
              ? ['decoded', part, '&']
              : part.startsWith('`')
                ? ['unmapped', part]
                : ['verbatim', part],
      ),
    )
  }

  it('an edit of the source does to what is read what the edit of the view says', () => {
    const hosted = fc
      .array(fc.constantFrom('a', 'b', ' ', 'é', '*', '&amp;', '`x`'), {maxLength: 12})
      .map((parts) => read(parts.join('')))
      .chain((view) =>
        editsOf(view.text.length).map((made) => ({view, made: made.filter((mend) => editInSource(view, mend) !== undefined)})),
      )
      .chain(({view, made}) =>
        fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom('', 'X', '&', 'XYZ')).map(([at, long, written]) => ({view, made, at, long, written})),
      )
    fc.assert(
      fc.property(hosted, ({view, made, at, long, written}) => {
        const mended = mendedView(view, made)
        const start = at % (mended.text.length + 1)
        const change = edit(start, Math.min(start + long, mended.text.length), written)
        const inSource = editInSource(mended, change)
        if (inSource === undefined) return
        const all = joined(
          made.map((mend) => editInSource(view, mend) as Edit),
          inSource,
        )
        fc.pre(!all.some((one, index) => all.slice(index + 1).some((other) => collides(one, other))))
        expect(read(applyEdits(view.source, all)).text).toBe(applyEdits(mended.text, [change]))
      }),
      {seed: 51, numRuns: 3000},
    )
  })

  it('pieces tile the mended text and stand in order in the source', () => {
    fc.assert(
      fc.property(scene, ({text, made}) => {
        const mended = mendedView(plainView(text), made)
        let at = 0
        let sourceAt = 0
        for (const piece of mended.pieces ?? []) {
          expect(piece.start).toBe(at)
          expect(piece.sourceStart).toBe(sourceAt)
          if (piece.kind === 'verbatim')
            expect(mended.text.slice(piece.start, piece.end)).toBe(text.slice(piece.sourceStart, piece.sourceEnd))
          at = piece.end
          sourceAt = piece.sourceEnd
        }
        expect([at, sourceAt]).toEqual([mended.text.length, text.length])
      }),
      {seed: 47, numRuns: 1000},
    )
  })
})
