import {type Piece, reportOnly, type View} from './view.js'

/** A source that no parser can take: findings may point there, nothing is edited or removed. */
export function unreadView(source: string): View {
  const writer = new ViewWriter(source)
  writer.write('unmapped', source, 0, source.length)
  return reportOnly(writer.view())
}

/** Puts a view together piece by piece: joins verbatim neighbours, keeps the source ranges in order and apart. */
export class ViewWriter {
  readonly #source: string
  readonly #pieces: Piece[] = []
  readonly #texts: string[] = []
  /** Length of the text so far, UTF-16 units. */
  length = 0
  /** Where the last piece ends in the source. */
  sourceEnd = 0

  constructor(source: string) {
    this.#source = source
  }

  write(kind: Piece['kind'], text: string, from: number, to: number): void {
    if (text === '') return
    // HTML moves text that stands in a table before it: the tree is then out of source order.
    const late = from < this.sourceEnd
    // parse5 ends an element that the file leaves open (`<pre>a</<`) one past the end.
    const sourceStart = late ? this.sourceEnd : Math.min(from, this.#source.length)
    const sourceEnd = Math.max(sourceStart, Math.min(to, this.#source.length))
    const start = this.length
    const end = start + text.length
    const last = this.#pieces.at(-1)
    if (kind === 'verbatim' && !late && last?.kind === 'verbatim' && last.sourceEnd === from)
      this.#pieces[this.#pieces.length - 1] = {...last, end, sourceEnd}
    else this.#pieces.push({kind: late ? 'unmapped' : kind, start, end, sourceStart, sourceEnd})
    this.#texts.push(text)
    this.length = end
    this.sourceEnd = sourceEnd
  }

  /** Where the text of the next block begins. */
  get nextBlock(): number {
    return this.length === 0 ? 0 : this.length + 2
  }

  /** Begins a block whose text stands at `from`: a blank line that covers what stands between it and the last. */
  separate(from: number): void {
    if (this.length > 0) this.write('unmapped', '\n\n', this.sourceEnd, from)
  }

  pieces(): Piece[] {
    return this.#pieces
  }

  view(): View {
    return {source: this.#source, text: this.#texts.join(''), pieces: this.#pieces}
  }
}
