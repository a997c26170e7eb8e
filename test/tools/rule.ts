/** `npm run rule <id> [-- --watch]`: runs the examples of one room, and refreshes what is made of the rooms. */
import {execFileSync, spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {catalogue} from '../../rules/index.js'

const [id = '', ...rest] = process.argv.slice(2)
if (catalogue.get(id) === undefined) {
  const nearest = catalogue.nearest(id)
  console.error(`rule: no room "${id}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`)
  process.exit(2)
}
const mode = rest.includes('--watch') ? 'watch' : 'run'
execFileSync('npx', ['tsx', fileURLToPath(new URL('generate.ts', import.meta.url))], {stdio: 'inherit'})
const done = spawnSync(
  'npx',
  [
    'vitest',
    mode,
    '--config',
    'test/vitest.config.ts',
    'test/rooms.test.ts',
    '-t',
    `^${id} `,
    '--reporter',
    'verbose',
    '--hideSkippedTests',
  ],
  {stdio: 'inherit'},
)
process.exit(done.status ?? 1)
