import {Buffer} from 'node:buffer'
import {performance} from 'node:perf_hooks'

/** Median milliseconds of one call: warmed up, then at least five runs of at least 20 ms each. */
export function medianTime(work: () => unknown, runs = 5): number {
  let calls = 1
  let spent = timeOf(work, calls)
  for (let warm = spent; warm < 150; warm += spent) spent = timeOf(work, 1)
  calls = Math.max(1, Math.ceil(20 / Math.max(spent, 0.001)))
  return median(Array.from({length: runs}, () => timeOf(work, calls) / calls))
}

/** Milliseconds of one call, once. */
export function timeOnce(work: () => unknown): number {
  return timeOf(work, 1)
}

function timeOf(work: () => unknown, calls: number): number {
  const start = performance.now()
  for (let call = 0; call < calls; call++) work()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] as number
}

/** Megabytes of UTF-8 a second. */
export function speed(bytes: number, milliseconds: number): number {
  return bytes / 1e6 / (milliseconds / 1000)
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** Digits as a reader wants them: three that count. */
export function figures(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
