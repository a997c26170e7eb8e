import {ANCHOR, align, MARKUP} from './align.js'
import type {Piece, View} from './view.js'
import {ViewWriter} from './writer.js'

/** A text value of a tree in reading order; `start` is where the tree claims it stands. */
export interface Leaf {
  readonly value: string
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** Code and the like (nlcst `SourceNode`): a finding may point there, a fix may not. */
  readonly opaque?: boolean | undefined
}

/** Leaves whose claims touch: as a rule, those of one text node. */
interface Run extends Leaf {
  /** Length of the first leaf. */
  readonly first: number
}

/**
 * The view of a foreign nlcst tree: the values of its leaves, one after the other, each placed in the
 * source. Offsets of remark-retext and rehype-retext are right where a text node starts and drift within
 * it, so leaves whose claims touch are aligned as one, from the first claim on and not beyond the next.
 * Leaves without offsets follow the last placed one, past markup only. Linear; never throws.
 */
export function alignLeaves(source: string, leaves: Iterable<Leaf>): View {
  const writer = new ViewWriter(source)
  const runs = gather(source, leaves)
  const limits: number[] = []
  let claim = source.length
  for (const {start} of runs.toReversed()) {
    limits.push(start !== undefined && claim < start ? source.length : claim)
    claim = start ?? claim
  }
  for (const run of runs) {
    const from = Math.max(run.start ?? 0, writer.sourceEnd)
    const to = Math.max(from, limits.pop() as number)
    const pieces = run.opaque ? [] : align(source, from, to, run.value, MARKUP)
    if (run.opaque || !trusted(pieces, run)) {
      writer.write('unmapped', run.value, from, source.startsWith(run.value, from) ? from + run.value.length : to)
    } else for (const piece of pieces) writer.write(piece.kind, run.value.slice(piece.start, piece.end), piece.sourceStart, piece.sourceEnd)
  }
  return writer.view()
}

function gather(source: string, leaves: Iterable<Leaf>): Run[] {
  const runs: Run[] = []
  let values: string[] = []
  let head: Leaf | undefined
  let end: number | undefined
  let shift: number | undefined
  const close = (): void => {
    if (head === undefined) return
    // micromark takes the byte order mark off before it counts: every offset of a remark tree is then one short.
    if (head.start !== undefined) shift ??= source.charCodeAt(0) === 0xfeff && source.startsWith(head.value, head.start + 1) ? 1 : 0
    runs.push({
      ...head,
      value: values.join(''),
      first: head.value.length,
      start: head.start === undefined ? undefined : head.start + (shift ?? 0),
    })
    values = []
  }
  for (const leaf of leaves) {
    if (leaf.value === '') continue
    if (head === undefined || head.opaque || leaf.opaque || leaf.start !== end) {
      close()
      head = leaf
    }
    values.push(leaf.value)
    end = leaf.end ?? (leaf.start === undefined ? undefined : leaf.start + leaf.value.length)
  }
  close()
  return runs
}

/** A run that breaks off is believed as far as it went if much of it was placed, or its first leaf just where it claims. */
function trusted(pieces: readonly Piece[], run: Run): boolean {
  const unplaced = pieces.filter((piece) => piece.kind === 'unmapped' && /[^\r\n]/.test(run.value.slice(piece.start, piece.end)))
  const placed = unplaced.reduce((sum, piece) => sum - (piece.end - piece.start), run.value.length)
  return unplaced.length === 0 || placed >= ANCHOR || ((unplaced[0] as Piece).start >= run.first && pieces[0]?.sourceStart === run.start)
}
