import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

it('what is made of the rooms is fresh ("npm run generate" makes it so)', () => {
  expect(() => execFileSync('npx', ['tsx', 'test/tools/generate.ts', '--check'], {cwd: root, stdio: 'pipe'})).not.toThrow()
})
