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
  if (zero >= 0) return {problem: `a NUL byte at byte ${zero}, as in a binary file`, remedy: 'leave it out, or remove the NUL bytes', offset: zero}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    const at = invalidAt(bytes)
    return {problem: `invalid UTF-8 at byte ${at}`, remedy: 'convert it to UTF-8 first', offset: at}
  }
}

function invalidAt(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // The longest prefix that decodes: streaming mode accepts a sequence that is merely cut off.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}
