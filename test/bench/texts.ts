/** The texts of the benchmark: real articles where the corpora are there, else those of the fixtures. */
import {Buffer} from 'node:buffer'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {corporaFolder, type Identified, readSet, root, setNames} from '../tools/corpora.js'
import {bytesOf} from './time.js'

export interface Sample {
  readonly from: string
  readonly articles: readonly Identified[]
  readonly bytes: number
}

/** Articles of all sets in turn, or the fixtures again and again, up to a number of bytes. */
export function sampleOf(most: number): Sample {
  const folder = corporaFolder()
  const sets = folder === undefined ? [fixtures()] : setNames(folder, ['wild', 'clean']).map((name) => readSet(folder, name))
  const articles: Identified[] = []
  let bytes = 0
  for (let at = 0; bytes < most && sets.some((set) => folder === undefined || at < set.length); at++) {
    for (const set of sets) {
      const article = set[folder === undefined ? at % set.length : at]
      if (article === undefined || bytes >= most) continue
      articles.push(article)
      bytes += bytesOf(article.text)
    }
  }
  return {from: folder === undefined ? 'fixtures/corpus, repeated' : 'the shared corpora (wild and clean)', articles, bytes}
}

function fixtures(): Identified[] {
  const folder = join(root, 'fixtures/corpus/articles')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({id: name, text: readFileSync(join(folder, name), 'utf8')}))
}

/** One text of about so many bytes out of a sample: its paragraphs with blank lines between, or all in one line. */
export function longText({articles}: Sample, bytes: number, flat: boolean): string {
  const parts: string[] = []
  let size = 0
  for (let at = 0; size < bytes; at++) {
    const text = (articles[at % articles.length] as Identified).text.replace(/\s*[\r\n]\s*/g, flat ? ' ' : '\n\n').trim()
    parts.push(text)
    size += bytesOf(text)
  }
  return flatString(parts.join(flat ? ' ' : '\n\n')).slice(0, bytes)
}

/** A unit again and again. */
export function repeated(unit: string, bytes: number): string {
  return flatString(unit.repeat(Math.ceil(bytes / bytesOf(unit))))
}

/** The same characters as one piece of memory: V8 keeps what was joined as a tree, whose first reading would be timed. */
function flatString(text: string): string {
  return Buffer.from(text).toString()
}
