/** What a whole process costs: the command line on one clean article beside Node itself. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../tools/corpora.js'
import {median, timeOnce} from './time.js'

interface Startup {
  /** Milliseconds of `node -e 0`. */
  readonly node: number
  /** Milliseconds of `copydesk lint` on one article. */
  readonly lint: number
}

/** `undefined` where the command line is not built. */
export function timeStartup(runs = 5): Startup | undefined {
  const main = join(root, 'dist/src/cli/main.js')
  if (!existsSync(main)) return undefined
  const article = join(root, 'fixtures/corpus/articles/01-vessby-courier.txt')
  const node: number[] = []
  const lint: number[] = []
  // In turns, so that a busy moment of the machine falls on both; the first turn fills the file cache.
  for (let run = 0; run <= runs; run++) {
    const times = [processTime(['-e', '0']), processTime([main, 'lint', article])] as const
    if (run === 0) continue
    node.push(times[0])
    lint.push(times[1])
  }
  return {node: median(node), lint: median(lint)}
}

function processTime(parameters: readonly string[]): number {
  return timeOnce(() => {
    const {status, stderr} = spawnSync(process.execPath, parameters, {encoding: 'utf8'})
    if (status !== 0) throw new Error(`${parameters.join(' ')} ended with ${status}: ${stderr}`)
  })
}
