/**
 * One digest over everything that the numbers of the quality report rest on, so that a stale report is
 * seen without the corpora.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {root} from './corpora.js'

const SOURCES = ['kernels', 'view', 'lexicon', 'names', 'facts', 'rule', 'fixes', 'corpus'].map((folder) => `src/${folder}`)

/** SHA-256 over names and contents, line ends made one. A rule's page and the made word list change no finding and are left out. */
export function qualityDigest(): string {
  const hash = createHash('sha256')
  const names = [
    ...SOURCES.flatMap((folder) => filesIn(folder, (name) => name.endsWith('.ts') || name.endsWith('.yml'))),
    ...filesIn('rules', (name) => !name.endsWith('.md')),
    ...filesIn('test/quality/labels', (name) => name.endsWith('.jsonl')),
  ]
  for (const name of names) {
    hash.update(`${name}\n`)
    hash.update(readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n'))
    hash.update('\0')
  }
  return hash.digest('hex')
}

function filesIn(folder: string, wanted: (name: string) => boolean): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && wanted(entry.name) && !entry.name.endsWith('.data.ts') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .sort()
}
