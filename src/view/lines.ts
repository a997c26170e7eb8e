/** A place as people and editors count it; line and column from 1, column and offset in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Offsets to lines and columns. Line ends are `\n`, `\r\n` and a lone `\r`, as in the unified family. */
export class Lines {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    const starts = [0]
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
    this.#starts = starts
  }

  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (this.#starts[low] as number) + 1, offset}
  }

  /** The offset of a line and column; the text's end for what lies beyond it. */
  offset(line: number, column: number): number {
    return Math.min(this.#length, (this.#starts[line - 1] ?? this.#length) + column - 1)
  }
}
