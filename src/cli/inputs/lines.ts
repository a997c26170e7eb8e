/** First and last numbers of stretches of lines, in order and apart. */
export type LineRanges = ReadonlyArray<readonly [number, number]>

/** Whether a line lies in one of the stretches. */
export function within(ranges: LineRanges, line: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.[1] ?? 0) < line) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= line
}
