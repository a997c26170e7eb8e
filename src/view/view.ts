/**
 * A view is the text that rules read, with a piecewise map to the source it was made from.
 */

/** Stands for code in the text that rules read: an address to the tokenizer, so no rule judges or edits it. */
export const CODE = '#code'

/** Half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Replace `[start, end)` by `text`; UTF-16 code units. */
export interface Edit extends Range {
  readonly text: string
}

/**
 * One stretch of a view. `verbatim`: the same characters as in the source, editable anywhere.
 * `decoded`: an entity, an escape or a mended stretch, editable only as a whole.
 * `unmapped`: a finding may point there, an edit may not touch it.
 */
export interface Piece extends Range {
  readonly kind: 'verbatim' | 'decoded' | 'unmapped'
  readonly sourceStart: number
  readonly sourceEnd: number
  /** The mends that made a decoded stretch: its own, and those of earlier ranks whose stretches it took in. */
  readonly mends?: readonly number[]
}

/** A block of the host format that may be removed only as a whole, with the source that goes with it. */
export interface HostBlock extends Range {
  /** The list, quotation or document that the block stands in; blocks of different ones are never removed as one stretch. */
  readonly container?: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** A text as rules read it, with the map that leads back to the source. */
export interface View {
  /** The field as it stands in the file or record. */
  readonly source: string
  readonly text: string
  /** Pieces that tile `text`, in order; absent when the view is the source itself. */
  readonly pieces?: readonly Piece[]
  /** Writes plain text in the host format (`&` as `&amp;`); absent where nothing needs escaping. */
  readonly escape?: (text: string) => string
  /**
   * How furniture is removed: as the characters themselves (plain text, the default), as whole host
   * blocks (Markdown), or not at all (HTML).
   */
  readonly removal?: 'blocks' | 'never'
  readonly hostBlocks?: readonly HostBlock[]
  /** Where the host text has comments that may speak to the desk, in source coordinates; see `directives`. */
  readonly comments?: readonly Range[]
  /** Set where the text is a whole file, whose last line ends with a line end; the text of a record need not. */
  readonly isFile?: boolean
  /** Set where findings may point but nothing may be edited. */
  readonly readOnly?: boolean
}

/** An edit in source coordinates, with the mends it has taken in because their stretches lay in its way. */
export interface SourceEdit extends Edit {
  readonly mends?: readonly number[]
}

/** The view of plain text: the text itself. */
export function plainView(source: string, isFile = false): View {
  return isFile ? {source, text: source, isFile} : {source, text: source}
}

/** The same view with no right to edit anything. */
export function reportOnly(view: View): View {
  return {...view, removal: 'never', readOnly: true}
}

/** Where a range of the view stands in the source; an empty range stands at one point. */
export function placeInSource(view: View, start: number, end: number): Range {
  const pieces = view.pieces
  if (pieces === undefined || pieces.length === 0) return {start, end}
  if (start === end) {
    const piece = pieces[pieceAt(pieces, start)] as Piece
    const at =
      piece.kind === 'verbatim' ? piece.sourceStart + (start - piece.start) : start >= piece.end ? piece.sourceEnd : piece.sourceStart
    return {start: at, end: at}
  }
  const first = pieces[pieceAt(pieces, start)] as Piece
  const last = pieces[pieceAt(pieces, end - 1)] as Piece
  const from = first.kind === 'verbatim' ? first.sourceStart + (start - first.start) : first.sourceStart
  const to = last.kind === 'verbatim' ? last.sourceStart + (end - last.start) : last.sourceEnd
  return {start: from, end: Math.max(from, to)}
}

/**
 * The source edit that makes a view edit, or `undefined` where the view gives no right to it: an
 * unmapped stretch, or markup that stands between two pieces (`**Gang**The`).
 * A decoded stretch that the edit cuts is replaced as a whole, its remainder written again.
 */
export function editInSource(view: View, edit: Edit): SourceEdit | undefined {
  if (view.readOnly === true) return undefined
  const pieces = view.pieces
  if (pieces === undefined || pieces.length === 0) return edit
  const write = view.escape ?? same
  const [from, to] = piecesOf(pieces, edit)
  if (edit.start === edit.end) {
    const at = pieceAt(pieces, edit.start)
    const inside = pieces[at] as Piece
    const before = pieces[at - 1]
    // An insertion between two pieces: with markup between them either side could be meant.
    if (inside.start === edit.start && before !== undefined && before.sourceEnd !== inside.sourceStart) return undefined
  }
  const first = pieces[from] as Piece
  const last = pieces[to] as Piece
  let head = ''
  let tail = ''
  let start: number
  let end: number
  const mends: number[] = []
  for (let index = from; index <= to; index++) {
    const piece = pieces[index] as Piece
    if (piece.kind === 'unmapped') return undefined
    if (index > from && (pieces[index - 1] as Piece).sourceEnd !== piece.sourceStart) return undefined
    if (piece.mends !== undefined) mends.push(...piece.mends)
  }
  if (first.kind === 'verbatim') start = first.sourceStart + (edit.start - first.start)
  else {
    start = first.sourceStart
    head = view.text.slice(first.start, edit.start)
  }
  if (last.kind === 'verbatim') end = last.sourceStart + (edit.end - last.start)
  else {
    end = last.sourceEnd
    tail = view.text.slice(edit.end, last.end)
  }
  // `**word**` without its word would be `****`: what stands between markup on both sides is never emptied.
  const bare = head + edit.text + tail
  const alone = edit.start <= first.start && edit.end >= last.end && isGap(pieces[from - 1], first) && isGap(last, pieces[to + 1])
  if (alone && (bare === '' || bare.trim() !== bare)) return undefined
  const made = {start, end, text: write(bare)}
  return mends.length > 0 ? {...made, mends} : made
}

/** The first and the last of the pieces that an edit changes. */
function piecesOf(pieces: readonly Piece[], edit: Edit): readonly [number, number] {
  const from = pieceAt(pieces, edit.start)
  if (edit.end > edit.start) return [from, pieceAt(pieces, edit.end - 1)]
  const inside = pieces[from] as Piece
  const before = pieces[from - 1]
  if (inside.start !== edit.start || before === undefined || before.sourceEnd !== inside.sourceStart) return [from, from]
  // Beside a mend that inserts, the two are one insertion; else plain characters go before decoded ones.
  const joins = before.kind === 'decoded' && before.sourceStart === before.sourceEnd
  const plain = inside.kind !== 'verbatim' && inside.sourceStart !== inside.sourceEnd && before.kind === 'verbatim'
  return joins || plain ? [from - 1, from - 1] : [from, from]
}

/** The stretch of the view that an edit rewrites: decoded pieces that it cuts are taken whole. */
export function rewritten(view: View, edit: Edit): Range {
  const {pieces} = view
  if (pieces === undefined || pieces.length === 0) return edit
  const [from, to] = piecesOf(pieces, edit)
  const first = pieces[from] as Piece
  const last = pieces[to] as Piece
  return {
    start: first.kind === 'verbatim' ? edit.start : Math.min(first.start, edit.start),
    end: last.kind === 'verbatim' ? edit.end : Math.max(last.end, edit.end),
  }
}

/**
 * The source edit that removes a range of the view as furniture: the characters in plain text, whole
 * host blocks in Markdown (`undefined` when the range is not made of whole ones), never in HTML.
 */
export function removalInSource(view: View, range: Range): SourceEdit | undefined {
  if (view.removal === undefined) return editInSource(view, {...range, text: ''})
  if (view.removal === 'never') return undefined
  const text = view.text
  let {start, end} = range
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  const blocks = view.hostBlocks ?? []
  const first = blocks.find((block) => block.start === start && block.end <= end)
  const last = first && blocks.findLast((block) => block.container === first.container && block.end === end)
  if (first === undefined || last === undefined) return undefined
  return {start: first.sourceStart, end: last.sourceEnd, text: ''}
}

/**
 * The view after mends: their results stand as decoded stretches, everything else as before. Mends are
 * sorted, and disjoint in what they rewrite (see `rewritten`); `first` is the number of the first one, where earlier mends made the view.
 */
export function mendedView(view: View, mends: readonly Edit[], first = 0): View {
  const whole: readonly Piece[] = view.pieces ?? [
    {kind: 'verbatim', start: 0, end: view.text.length, sourceStart: 0, sourceEnd: view.text.length},
  ]
  const pieces: Piece[] = []
  let text = ''
  let at = 0
  // The first piece of the view that is not done with; empty ones (what was cut out) are kept where they stand.
  let from = 0
  const keep = (end: number): void => {
    for (; from < whole.length; from++) {
      const piece = whole[from] as Piece
      if (piece.start > end || (piece.start === end && piece.end > end)) break
      const slice = slicePiece(piece, at, end)
      if (slice.end > slice.start || piece.end === piece.start) pieces.push(shift(slice, text.length - at))
      if (piece.end > end) break
    }
    text += view.text.slice(at, end)
    at = end
  }
  mends.forEach((mend, index) => {
    // What takes out host blocks leaves nothing that an edit could span.
    const isCut = view.removal !== undefined && mend.text === '' && mend.end > mend.start
    const {start, end} = isCut ? mend : rewritten(view, mend)
    const made = view.text.slice(start, mend.start) + mend.text + view.text.slice(mend.end, end)
    keep(start)
    const place = placeInSource(view, start, end)
    const edit = isCut ? undefined : editInSource(view, {start, end, text: made})
    pieces.push({
      kind: edit === undefined ? 'unmapped' : 'decoded',
      start: text.length,
      end: text.length + made.length,
      sourceStart: place.start,
      sourceEnd: place.end,
      mends: [first + index, ...(edit?.mends ?? [])],
    })
    text += made
    at = end
    while (from < whole.length && (whole[from] as Piece).start < end && (whole[from] as Piece).end <= end) from++
  })
  keep(view.text.length)
  const {hostBlocks, ...rest} = view
  const moved = hostBlocks?.map((block) => ({
    ...block,
    start: block.start + drift(mends, block.start),
    end: block.end + drift(mends, block.end),
  }))
  return {...rest, text, pieces, ...(moved ? {hostBlocks: moved} : {})}
}

/** Whether markup stands between two neighbouring pieces. */
function isGap(before: Piece | undefined, after: Piece | undefined): boolean {
  return before !== undefined && after !== undefined && before.sourceEnd !== after.sourceStart
}

function drift(mends: readonly Edit[], offset: number): number {
  let sum = 0
  for (const mend of mends) {
    if (mend.end > offset) break
    sum += mend.text.length - (mend.end - mend.start)
  }
  return sum
}

/** The part of a piece within a range. */
function slicePiece(piece: Piece, start: number, end: number): Piece {
  const from = Math.max(start, piece.start)
  const to = Math.min(end, piece.end)
  if (piece.kind !== 'verbatim') return {...piece, start: from, end: to}
  return {
    ...piece,
    start: from,
    end: to,
    sourceStart: piece.sourceStart + (from - piece.start),
    sourceEnd: piece.sourceStart + (to - piece.start),
  }
}

function shift(piece: Piece, by: number): Piece {
  return by === 0 ? piece : {...piece, start: piece.start + by, end: piece.end + by}
}

/** Index of the piece that holds `offset`; the last one for the end of the text. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).start <= offset) low = middle
    else high = middle - 1
  }
  // Empty pieces share their start with the next one; the search lands on the last, which is the one with text.
  return low
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9
}

function same(text: string): string {
  return text
}
