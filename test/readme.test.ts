import {describe, expect, it} from 'vitest'
import {documented, fencesOf, readme, run, typeErrors} from './tools/examples.js'

const exports = documented()
const examples = [...fencesOf(readme(), 'README.md'), ...exports.flatMap((one) => one.examples)]
const load = (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier)

it('every export has a docstring, every function an example', () => {
  expect(exports.length).toBeGreaterThan(100)
  expect(exports.filter(({words}) => words === '').map(({name}) => name)).toEqual([])
  expect(exports.filter((one) => one.isFunction && one.examples.length === 0).map(({name}) => name)).toEqual([])
})

it('examples have the right types', () => {
  expect(typeErrors(examples)).toEqual([])
})

describe('examples do what they say', () => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    await run(example, load)
  })
})

describe('an example', () => {
  it('fails when an expression gives something else, in a loop as well', async () => {
    const wrong = "import {formatOfName} from 'copydesk'\nfor (const name of ['a.md']) {\n  formatOfName(name) // 'html', not so\n}\n"
    await expect(run({name: 'wrong', code: wrong}, load)).rejects.toThrow("expected 'markdown' to deeply equal 'html'")
  })

  it('fails when its types are wrong', () => {
    expect(typeErrors([{name: 'wrong', code: "import {lint} from 'copydesk'\n\nlint({title: 'no text'})\n"}])).toEqual([
      expect.stringMatching(/^wrong, line 3 of the example: .*Property 'text' is missing/s),
    ])
  })
})
