import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import type {Article} from '../../view/article.js'
import {decodeUtf8} from '../../view/decode.js'
import {formatOfName, loadFormat} from '../../view/formats.js'
import {Failure} from '../problems.js'
import {gunzipped} from '../records/gzip.js'
import type {Progress} from '../reporting/progress.js'
import type {Session} from '../session.js'
import {type Input, isLedger} from './inputs.js'
import {recordForm} from './kinds.js'

type Source = Pick<Session, 'io' | 'progress'>

/** A file larger than this is no article. */
const MOST = 2 ** 28

/** Reads an input that is one article; throws a `Failure` when it is no text. */
export async function readArticle(input: Input, {io, progress}: Source): Promise<Article> {
  const bytes = await bytesOf(input, io.stdin)
  progress.add(bytes.length)
  const decoded = decodeUtf8(bytes)
  if ('problem' in decoded) throw new Failure(input.path, decoded.problem, decoded.remedy)
  return {id: input.path, text: decoded.text, isFile: true, format: await loadFormat(formatOfName(input.path) ?? 'text')}
}

async function bytesOf(input: Input, stdin: Session['io']['stdin']): Promise<Uint8Array> {
  if (input.file === undefined) {
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return Buffer.concat(chunks)
  }
  if ((await stat(input.file)).size > MOST)
    throw new Failure(input.path, 'more than 256 MB, too long for one article', 'cut it up, or make it one record a line (.jsonl)')
  return readFile(input.file)
}

/** The stream of an input of records, unpacked. */
export async function recordStream(input: Input, {io, progress}: Source): Promise<AsyncIterable<Uint8Array | string>> {
  const {file, path} = input
  if (file !== undefined && (await isLedger(file)))
    throw new Failure(path, 'is a ledger of copydesk, not a corpus', `undo it with: copydesk restore ${path}`)
  const source = file === undefined ? io.stdin : metered(createReadStream(file, {highWaterMark: 2 ** 18}), progress)
  return recordForm(path)?.gzip === true ? gunzipped(source, path) : source
}

/** The same stream; progress is told of what is taken of it. */
async function* metered(source: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    yield chunk
    progress.add(chunk.length)
  }
}
