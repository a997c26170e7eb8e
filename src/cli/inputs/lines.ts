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

/** Lines of a stream of bytes, each with its end. Memory holds one chunk and one line. */
export async function* byteLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let failure: unknown
  try {
    for await (const chunk of source) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        const end = chunk.subarray(from, at + 1)
        yield parts.length === 0 ? end : Buffer.concat([...parts, end])
        parts = []
        from = at + 1
      }
      if (from < chunk.length) parts.push(chunk.subarray(from))
    }
  } catch (error) {
    failure = error
  }
  // A stream that breaks off leaves the beginning of a line, which is not lost either.
  if (parts.length > 0) yield Buffer.concat(parts)
  if (failure !== undefined) throw failure
}
