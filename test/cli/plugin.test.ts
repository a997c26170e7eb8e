import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {newDesk, ONE} from './helper.js'

const TEXT = 'It is is late.\n'
const SHOUT = "export default () => (tree, file) => {\n  file.message('Said of all')\n}\n"

describe('--plugin', () => {
  it('runs packages of the working directory and files by path', async () => {
    const desk = newDesk({'a.txt': TEXT, 'mine.mjs': SHOUT, 'node_modules/.keep': ''})
    const installed = fileURLToPath(new URL('../../node_modules/retext-repeated-words', import.meta.url))
    symlinkSync(installed, join(desk.root, 'node_modules/retext-repeated-words'))
    const {out, err, code} = await desk.run([
      'lint',
      ...ONE,
      '--plugin',
      'retext-repeated-words',
      '--plugin',
      './mine.mjs',
      '--format',
      'json',
      'a.txt',
    ])
    expect({err, code}).toEqual({err: '', code: 0})
    expect(JSON.parse(out)[0].messages.filter((one: {ruleId: string}) => one.ruleId !== 'repeated-words')).toMatchObject([
      {ruleId: './mine.mjs', reason: 'Said of all', fatal: null},
      {ruleId: 'retext-repeated-words', actual: 'is is', evidence: [{kind: 'suggestion', text: 'is'}]},
    ])
  })

  it('takes packages that are for ES modules alone, and fixes go on beside it', async () => {
    const desk = newDesk({
      'a.txt': 'The status of of relations.\n',
      'node_modules/retext-shout/package.json': '{"type": "module", "exports": {".": {"import": "./lib.js"}}}',
      'node_modules/retext-shout/lib.js': SHOUT,
    })
    const {out, code} = await desk.run(['fix', ...ONE, '--plugin', 'retext-shout', '--no-ledger', 'a.txt'])
    expect(desk.read('a.txt')).toBe('The status of relations.\n')
    expect(out).toContain('Said of all  retext-shout')
    expect(code).toBe(0)
  })

  it.each([
    ['retext-none', /^copydesk: --plugin retext-none: nothing of that name in .*; install it there: npm install retext-none\n$/],
    ['./none.js', /^copydesk: --plugin \.\/none\.js: nothing of that name in .*; check the path\n$/],
    ['./empty.mjs', /^copydesk: --plugin \.\/empty\.mjs: its default export is no plugin; name a package/],
    ['./broken.mjs', /^copydesk: --plugin \.\/broken\.mjs: cannot be loaded: .*; check that/],
  ])('says what is wrong with %s', async (name, problem) => {
    const desk = newDesk({'a.txt': TEXT, 'empty.mjs': 'export const a = 1\n', 'broken.mjs': "throw new Error('no')\n"})
    const {out, err, code} = await desk.run(['lint', '--plugin', name, 'a.txt'])
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(problem)
  })
})

it('of a config that is extended, are found from its own folder', async () => {
  const desk = newDesk({
    'a.txt': 'It is late.\n',
    'base/mine.mjs': SHOUT,
    'base/copydesk.config.yml': 'plugins: [./mine.mjs]\n',
    'copydesk.config.yml': 'extends: ./base/copydesk.config.yml\n',
  })
  expect(await desk.run(['lint', ...ONE, 'a.txt', '--fail-on', 'info'])).toMatchObject({
    code: 1,
    err: '',
    out: expect.stringContaining('Said of all  ./base/mine.mjs') as string,
  })
})
