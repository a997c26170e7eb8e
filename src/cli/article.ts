import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import type {Article} from '../view/article.js'
import {decodeUtf8} from '../view/decode.js'
import {formatOfName, loadFormat} from '../view/formats.js'
import {type Input, isLedger} from './inputs.js'
import {Failure} from './problems.js'
import type {Io} from './session.js'

/** A file larger than this is no article. */
const MOST = 2 ** 28

/** Reads an input that is one article; throws a `Failure` when it is no text. */
export async function readArticle(input: Input, stdin: Io['stdin']): Promise<Article> {
  const bytes = await bytesOf(input, stdin)
  const decoded = decodeUtf8(bytes)
  if ('problem' in decoded) throw new Failure(input.path, decoded.problem, decoded.remedy)
  return {id: input.path, text: decoded.text, isFile: true, format: await loadFormat(formatOfName(input.path) ?? 'text')}
}

async function bytesOf(input: Input, stdin: Io['stdin']): Promise<Uint8Array> {
  if (input.file === undefined) {
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return Buffer.concat(chunks)
  }
  if ((await stat(input.file)).size > MOST)
    throw new Failure(input.path, 'more than 256 MB, too long for one article', 'cut it up, or make it one record a line (.jsonl)')
  return readFile(input.file)
}

/** The stream of an input of records. */
export async function recordStream(input: Input, stdin: Io['stdin']): Promise<AsyncIterable<Uint8Array | string>> {
  if (input.file === undefined) return stdin
  if (await isLedger(input.file))
    throw new Failure(input.path, 'is a ledger of copydesk, not a corpus', `undo it with: copydesk restore ${input.path}`)
  return createReadStream(input.file, {highWaterMark: 2 ** 18})
}
