/** Bytes as the profile file holds them: numbers of seven bits a byte, and base64 (RFC 4648), with no need of Node. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0))
const VALUES = new Uint8Array(128).fill(255)
CODES.forEach((code, value) => {
  VALUES[code] = value
})
// Code units made into one string at a time.
const CHUNK = 3 * 2 ** 13

/** Bytes that grow as they are written. */
export class Writer {
  #bytes = new Uint8Array(1024)
  #length = 0

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const wider = new Uint8Array(this.#length * 2)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    this.#bytes[this.#length++] = value
  }

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, the low ones first. */
  number(value: number): void {
    let rest = value >>> 0
    while (rest > 127) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
}

/** Reads what a `Writer` wrote; throws a `RangeError` where there is nothing more. */
export class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  byte(): number {
    const value = this.#bytes[this.#at++]
    if (value === undefined) throw new RangeError('the data ends too soon')
    return value
  }

  number(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & 127) * 2 ** shift
      if (byte < 128) return value
    }
    throw new RangeError('a number is too long')
  }
}

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += CHUNK) parts.push(encode(bytes.subarray(from, from + CHUNK)))
  return parts.join('')
}

function encode(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  let to = 0
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    out[to++] = CODES[bits >> 18] as number
    out[to++] = CODES[(bits >> 12) & 63] as number
    out[to++] = at + 1 < bytes.length ? (CODES[(bits >> 6) & 63] as number) : 61
    out[to++] = at + 2 < bytes.length ? (CODES[bits & 63] as number) : 61
  }
  return String.fromCharCode(...out)
}

/** Throws a `RangeError` where the text is no base64. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  if (text.length % 4 !== 0) throw new RangeError('the data is cut off')
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let to = 0
  for (let at = 0; at < text.length; at += 4) {
    let bits = 0
    for (let digit = 0; digit < 4; digit++) {
      const isPadding = at + digit >= text.length - padding
      const value = isPadding ? 0 : (VALUES[text.charCodeAt(at + digit)] ?? 255)
      if (value === 255) throw new RangeError('the data is no base64')
      bits = (bits << 6) | value
    }
    for (let shift = 16; shift >= 0 && to < bytes.length; shift -= 8) bytes[to++] = (bits >> shift) & 255
  }
  return bytes
}

/** Whether a value of a profile file is a whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
