/** Tables for a terminal: first columns to the left, numbers to the right. */

export type Cell = string | number | undefined

/**
 * @param left how many of the first columns hold words
 * @returns the lines, the head underlined; an empty row makes an empty line
 */
export function table(head: readonly string[], rows: ReadonlyArray<readonly Cell[]>, left = 1): string {
  const shown = rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))))
  const widths = head.map((title, at) => Math.max(title.length, ...shown.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => (at < left ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width)))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...shown.map(line)].join('\n')
}

/** A share as `97.4 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
