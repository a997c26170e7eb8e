/**
 * Bytes to text. The byte order mark and all line ends stay in the text, so that what is written back
 * differs from what was read only where an edit says so.
 */

export type Decoded = {readonly text: string} | {readonly problem: string; readonly remedy: string; readonly offset: number}

/**
 * Decodes UTF-8. A file that is not UTF-8 is refused with the place (in bytes) and the remedy: a
 * replacement character would be a loss that no ledger could undo.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {problem: 'UTF-16 text', remedy: 'convert it to UTF-8 first', offset: 0}
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    return {problem: `a NUL byte at byte ${zero}, as in a binary file`, remedy: 'leave it out, or remove the NUL bytes', offset: zero}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    const at = invalidAt(bytes)
    return {problem: `invalid UTF-8 at byte ${at}`, remedy: 'convert it to UTF-8 first', offset: at}
  }
}

/** Offset of the first byte that belongs to no well-formed sequence (Unicode 16.0, table 3-7). */
function invalidAt(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] as number) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] as number
  // Overlong forms, surrogates, and what lies beyond the last code point.
  if (
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  )
    return 0
  return length
}
