/** Orders that no sharding of a corpus changes. */

/** By code units, whatever the locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * One number below 2^52 made of the two least of some hashes without sign. Two sets that share their least have one order,
 * whatever else they hold, so that a sample of the least orders keeps or drops them together.
 */
export function orderOfLeast(hashes: Iterable<number>): number {
  let least = 0xffffffff
  let second = 0xffffffff
  for (const hash of hashes) {
    if (hash < least) {
      second = least
      least = hash
    } else if (hash > least && hash < second) second = hash
  }
  return (least >>> 6) * 2 ** 26 + (second >>> 6)
}
