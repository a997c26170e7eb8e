/** A generator of numbers that a seed decides, so that samples and damage are the same on every machine. */

/** The 32-bit generator "mulberry32" of Tommy Ettinger (public domain), seeded by the FNV-1a hash of a text. */
export function seeded(seed: string): () => number {
  let state = hashOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Puts things into the order of a seeded hash of their names. The order of two things does not depend on
 * which others there are, so a sample that is taken in parts is still one random sample.
 */
export function shuffled<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string, seed: string): Thing[] {
  const keyed = things.map((thing) => ({thing, name: nameOf(thing), key: seeded(`${seed}\n${nameOf(thing)}`)()}))
  return keyed.sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1)).map(({thing}) => thing)
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
