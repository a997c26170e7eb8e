import {createReadStream, createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {createGunzip, createGzip} from 'node:zlib'
import {Failure} from '../problems.js'

/** A packed file that ends too early or is broken further on. */
export class BrokenOff extends Failure {}

/**
 * Unpacks a stream. What could be unpacked before the data turn out to be broken is given first, then a
 * `Failure` is thrown; a stream of Node's own would drop what it holds at that moment.
 */
export async function* gunzipped(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const ready: Uint8Array[] = []
  let failure: NodeJS.ErrnoException | undefined
  let read = false
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk))
  const over = new Promise<void>((resolve) => {
    gunzip.on('end', resolve)
    gunzip.on('error', (error) => {
      failure = error
      resolve()
    })
  })
  try {
    for await (const chunk of source) {
      read = true
      // The next piece is read when this one is unpacked, so memory holds one piece.
      await Promise.race([over, new Promise<void>((resolve) => gunzip.write(chunk, () => resolve()))])
      yield* ready.splice(0)
      if (failure !== undefined) break
    }
    if (!read) return
    if (failure === undefined) gunzip.end()
    await over
    yield* ready.splice(0)
  } finally {
    gunzip.destroy()
  }
  if (failure?.code === 'Z_BUF_ERROR') throw new BrokenOff(path, 'is cut short: its compressed data end too early', REMEDY)
  if (failure !== undefined) throw new BrokenOff(path, `is no sound gzip file (${failure.message})`, REMEDY)
}

const REMEDY = 'what could be read of it was; get it again, or mend it with gzip'

/** Packs a file. The same content gives the same bytes. */
export async function gzipFile(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createGzip(), createWriteStream(to))
}
