import {expect, it} from 'vitest'
import {BAD, FINE, newDesk, ONE} from './helper.js'

it.each([
  ['copydesk.config.yml', '&a {extends: *a}\n', 'copydesk.config.yml: has a value that holds itself; write it out'],
  [
    'copydesk.config.mjs',
    'const c = {}\nc.extends = c\nexport default c\n',
    'copydesk.config.mjs: has a value that holds itself; write it out',
  ],
  [
    'copydesk.config.yml',
    'preset: *x\n',
    'copydesk.config.yml: is no YAML that can be used: Unresolved alias (the anchor must be set before the alias): x; write the values out',
  ],
  [
    'copydesk.config.yml',
    `a: &a [${'1,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n`,
    'copydesk.config.yml: is no YAML that can be used: Excessive alias count indicates a resource exhaustion attack; write the values out',
  ],
  ['copydesk.config.yml', 'preset: !x strict\n', 'copydesk.config.yml:1: is neither YAML nor JSON: Unresolved tag: !x; mend that line'],
  ['copydesk.config.mjs', 'throw null\n', 'copydesk.config.mjs: cannot be loaded: null; mend it, or write it as copydesk.config.yml'],
])('a config that cannot be used is told of in one line: %s %j', async (name, text, told) => {
  const desk = newDesk({'a.txt': FINE, [name]: text})
  expect(await desk.run(['lint', 'a.txt'])).toEqual({code: 2, out: '', err: `copydesk: ${told}\n`})
})

it('a config may give plugins what JSON knows nothing of', async () => {
  const config = "const o = {n: 1n}\no.o = o\nexport default {plugins: [{name: 'x', options: o, plugin() {}}]}\n"
  const desk = newDesk({'a.txt': FINE, 'copydesk.config.mjs': config})
  expect(await desk.run(['fix', ...ONE, 'a.txt', '--output', 'out'])).toMatchObject({code: 0, err: ''})
})

it('an override holds for standard input by the name that it is given, from any folder', async () => {
  const desk = newDesk({'in/.keep': '', 'copydesk.config.yml': 'overrides:\n  - {files: in/**, rules: {repeated-words: off}}\n'})
  const lint = (name: string) => desk.runIn('in', ['lint', '--stdin-filename', name], {stdin: BAD})
  expect(await lint('a.txt')).toMatchObject({code: 0, err: ''})
  expect(await lint(`${desk.root}/in/a.txt`)).toMatchObject({code: 0, err: ''})
  expect(await lint('../a.txt')).toMatchObject({code: 1, err: ''})
})

it('no name of a file reaches the terminal as it is', async () => {
  const desk = newDesk({'a\u001b[2J\n.jsonl': `${JSON.stringify({text: BAD})}\nbad\n`})
  const {err} = await desk.run(['fix', ...ONE, 'a\u001b[2J\n.jsonl', '--output', 'out'])
  expect(err).toBe(
    'copydesk: a␛[2J␊.jsonl:2: broken JSON; mend or remove the line\n' +
      'copydesk: 1 line of a␛[2J␊.jsonl is no record: see out/a␛[2J␊.rejects.jsonl\n',
  )
  expect((await desk.run(['init', 'b\u001b[2J.yml'])).out).toMatch(/^b␛\[2J\.yml is written/)
  expect((await desk.run(['lint', '--no-config', '--print-config', 'b\u009b\u202e.txt'])).out).toContain('"file": "b\\u009b\\u202e.txt"')
})

it('no character of a text that a terminal obeys stands in a report as JSON', async () => {
  const desk = newDesk({'a.jsonl': `${JSON.stringify({id: '\u009b2J\u202e\u007f', text: BAD})}\n`})
  for (const format of ['json', 'sarif']) {
    const {out} = await desk.run(['lint', ...ONE, 'a.jsonl', '--format', format])
    expect(out).toContain('\\u009b2J\\u202e\\u007f')
    expect(out).not.toMatch(/[\u007f-\u009f\u202e]/)
  }
})
