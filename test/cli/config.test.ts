import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, FINE, GOOD, newDesk} from './helper.js'

interface Entry {
  readonly path: string
  readonly messages: ReadonlyArray<{readonly ruleId: string; readonly fatal: boolean | null}>
}

const rulesOf = (out: string): Array<[string, string[]]> =>
  (JSON.parse(out) as Entry[]).map(({path, messages}) => [path, messages.map(({ruleId}) => ruleId)])

const JSON_OUT = ['--format', 'json', '--no-profile']

describe('where a config is found', () => {
  const off = {
    'copydesk.config.yml': 'rules: {repeated-words: off}\n',
    'copydesk.config.json': '{"rules": {"repeated-words": "off"}}',
    'copydesk.config.mjs': "export default {rules: {'repeated-words': 'off'}}\n",
    'copydesk.config.js': "module.exports = {rules: {'repeated-words': 'off'}}\n",
    'copydesk.config.ts':
      "import {type Config, defineConfig} from 'copydesk/config'\nconst rules: Config['rules'] = {'repeated-words': 'off'}\nexport default defineConfig({rules})\n",
    'package.json': '{"name": "x", "copydesk": {"rules": {"repeated-words": "off"}}}',
  }

  it.each(Object.entries(off))('%s', async (name, text) => {
    const desk = newDesk({'a.txt': BAD, [name]: text})
    expect(await desk.run(['lint', 'a.txt'])).toMatchObject({code: 0, err: ''})
    expect(await desk.run(['lint', 'a.txt', '--no-config'])).toMatchObject({code: 1, err: ''})
  })

  it('in the working directory or above it, the nearest one', async () => {
    const desk = newDesk({'copydesk.config.yml': 'rules: {repeated-words: off}\n', 'in/side/a.txt': BAD})
    expect((await desk.run(['lint', 'in/side/a.txt'])).code).toBe(0)
    desk.write('in/copydesk.config.yml', '# nothing\n')
    const run = async (): Promise<number> => (await desk.runIn('in/side', ['lint', 'a.txt'])).code
    expect(await run()).toBe(1)
  })

  it('by --config, whatever its name', async () => {
    const desk = newDesk({'a.txt': BAD, 'desk/mine.yml': 'rules: {repeated-words: info}\n', 'copydesk.config.yml': 'failOn: info\n'})
    expect(await desk.run(['lint', 'a.txt', '--config', 'desk/mine.yml'])).toMatchObject({code: 0})
    expect((await desk.run(['lint', 'a.txt', '--config', 'none.yml'])).err).toBe(
      'copydesk: none.yml: no such file or folder; check the path\n',
    )
    expect((await desk.run(['lint', 'a.txt', '--config', 'a.txt'])).err).toMatch(
      /^copydesk: a\.txt: is no config; name a file that ends in /,
    )
  })
})

describe('what a config says', () => {
  it('severities, and rules that the presets leave off', async () => {
    const desk = newDesk({
      'a.txt': `${BAD}\nThe nearshoringly thing.\n`,
      'copydesk.config.yml': 'rules: {repeated-words: error, unknown-word: on}\n',
    })
    const {out, code} = await desk.run(['lint', 'a.txt', ...JSON_OUT])
    const [entry] = JSON.parse(out) as Entry[]
    expect(entry?.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['repeated-words', true],
      ['unknown-word', null],
    ])
    expect(code).toBe(1)
  })

  it('what is allowed, and what is not to be fixed', async () => {
    const desk = newDesk({'a.txt': BAD, 'copydesk.config.yml': 'rules: {repeated-words: [on, {allow: [Of  of]}]}\n'})
    expect((await desk.run(['lint', 'a.txt'])).code).toBe(0)
    desk.write('copydesk.config.yml', 'rules: {repeated-words: [on, {fix: false}]}\n')
    const {out, code} = await desk.run(['fix', 'a.txt', '--no-ledger'])
    expect({code, text: desk.read('a.txt')}).toEqual({code: 1, text: BAD})
    expect(out).not.toContain('fix:')
  })

  it('whose unsafe fixes are made', async () => {
    const text = 'Holm lives in the in the port.\n'
    const desk = newDesk({'a.txt': text, 'copydesk.config.yml': 'rules: {repeated-phrase: [on, {fix: unsafe}]}\n'})
    await desk.run(['fix', 'a.txt', '--no-ledger'])
    expect(desk.read('a.txt')).toBe('Holm lives in the port.\n')
  })

  it('other rules for some files and some publishers', async () => {
    const config = [
      'rules: {repeated-words: off}',
      'overrides:',
      '  - {files: "wires/**", rules: {repeated-words: warning}}',
      '  - {files: "*.md", rules: {repeated-words: info}}',
      '  - {sources: ["quay *"], rules: {repeated-words: error}}',
    ].join('\n')
    const records = ['Quay Daily', 'Vessby Post'].map((source) => JSON.stringify({id: source, source, text: BAD})).join('\n')
    const desk = newDesk({'a.txt': BAD, 'wires/b.txt': BAD, 'wires/c.md': BAD, 'd.jsonl': records, 'copydesk.config.yml': config})
    const {out} = await desk.run(['lint', 'a.txt', 'wires', 'd.jsonl', ...JSON_OUT])
    expect((JSON.parse(out) as Entry[]).map(({messages}) => messages.map(({fatal}) => fatal))).toEqual([[], [false], [null], [true], []])
  })

  it('furniture and phrases of its own, also from a file', async () => {
    const desk = newDesk({
      'a.txt': 'The ferry is late.\n\nJoin the quay desk on Zorkle\n\nThe Asian giant did not answer, and took note of all.\n',
      'phrases/own.yml': '- {id: note, patterns: [took note of], says: "Say who answered"}\n',
      'copydesk.config.yml': [
        "boilerplate: ['! join the quay desk on zorkle']",
        'phrases:',
        '  - phrases/own.yml',
        '  - {id: giant, patterns: [the asian giant], says: Name the country, instead: China}',
      ].join('\n'),
    })
    const {out} = await desk.run(['lint', 'a.txt', ...JSON_OUT])
    expect(rulesOf(out)).toEqual([['a.txt', ['site-notices', 'translationese', 'translationese']]])
  })

  it('the style guide, the fields of records, people, and what makes a run fail', async () => {
    const desk = newDesk({
      'a.jsonl': `${JSON.stringify({body: {text: 'The colour of of the quay was organised by Elin Torvana.'}})}\n`,
      'desk/people.yml':
        'people:\n  - {name: Elin Torvane, family: Torvane, given: Elin, source: a test, variants: [{form: Elin Torvana, type: misspelling, source: a test}]}\n',
      'desk/config.yml': 'style: {spelling: en-US}\nfields: {text: body.text}\npeople: people.yml\nfailOn: error\npreset: house-style\n',
    })
    const {out, code, err} = await desk.run([
      'lint',
      'a.jsonl',
      '--config',
      'desk/config.yml',
      ...JSON_OUT,
      '--rule',
      'spelling-variety,name-variants',
    ])
    expect(err).toBe('')
    expect(rulesOf(out)).toEqual([['a.jsonl', ['spelling-variety', 'spelling-variety', 'name-variants']]])
    expect(code).toBe(1)
  })

  it('people who stand in it', async () => {
    const person =
      '{name: Elin Torvane, family: Torvane, given: Elin, source: a test, variants: [{form: Elin Torvana, type: misspelling, source: a test}]}'
    const desk = newDesk({'a.txt': 'They met Elin Torvana on Monday.\n', 'copydesk.config.yml': `people:\n  - ${person}\n`})
    expect(rulesOf((await desk.run(['lint', 'a.txt', ...JSON_OUT])).out)).toEqual([['a.txt', ['name-variants']]])
    desk.write(
      'copydesk.config.yml',
      `people:\n  - ${person.replace('family: Torvane', 'family: Moor')}\n  - {nam: Bo Lind, source: a test}\n`,
    )
    expect((await desk.run(['lint', 'a.txt'])).err.split('\n')).toEqual([
      'copydesk: copydesk.config.yml:2: people[0]: family "Moor" does not stand in the name "Elin Torvane"; write it as the name has it',
      'copydesk: copydesk.config.yml:3: people[1]: "name" is missing; write it, or leave all of it out',
      'copydesk: copydesk.config.yml:3: people[1].nam: unknown key; did you mean "name"?',
      'copydesk: copydesk.config.yml: cannot be used as it is; mend it and run again',
      '',
    ])
  })

  it('a profile and decisions that lie beside it are used without being named', async () => {
    const desk = newDesk({'a.txt': FINE})
    await desk.run(['survey', 'a.txt', '--quiet'])
    expect(JSON.parse((await desk.run(['lint', 'a.txt', '--format', 'json'])).out)).toMatchObject([{profile: 'copydesk.profile.json'}])
    mkdirSync(join(desk.root, 'in'))
    desk.write('copydesk.config.yml', '# here\n').write('in/a.txt', FINE)
    expect(JSON.parse((await desk.runIn('in', ['lint', 'a.txt', '--format', 'json'])).out)).toMatchObject([
      {profile: '../copydesk.profile.json'},
    ])
    expect(JSON.parse((await desk.run(['lint', 'a.txt', '--no-profile', '--format', 'json'])).out)).toMatchObject([{profile: 'none'}])
  })

  it('plugins with options, found from its folder', async () => {
    const plugin = 'export default (options) => (tree, file) => {\n  file.message("Said " + options.words)\n}\n'
    const desk = newDesk({
      'desk/mine.mjs': plugin,
      'desk/copydesk.config.yml': 'plugins:\n  - {name: ./mine.mjs, options: {words: loudly}, severity: error}\n',
      'a.txt': FINE,
    })
    const {out, code} = await desk.run(['lint', 'a.txt', '--config', 'desk/copydesk.config.yml', '--format', 'json'])
    expect(JSON.parse(out)[0].messages).toMatchObject([{ruleId: './mine.mjs', reason: 'Said loudly', fatal: true}])
    expect(code).toBe(1)
  })

  it('the plugins of what it extends, by paths from where they are named', async () => {
    const desk = newDesk({
      'base/lower/mine.mjs': "export default () => (tree, file) => {\n  file.message('Said')\n}\n",
      'base/lower/desk.yml': 'plugins: [./mine.mjs]\n',
      'base/desk.yml': 'extends: ./lower/desk.yml\n',
      'copydesk.config.yml': 'extends: ./base/desk.yml\n',
      'in/a.txt': FINE,
    })
    const {out, err} = await desk.runIn('in', ['lint', 'a.txt', ...JSON_OUT])
    expect(err).toBe('')
    expect(JSON.parse(out)[0].messages).toMatchObject([{ruleId: './base/lower/mine.mjs', reason: 'Said'}])
  })

  it('what others say that it extends: files, packages, and their files', async () => {
    const desk = newDesk({
      'a.txt': `${BAD}\nJoin the quay desk on Zorkle\n`,
      'base/desk.yml': 'extends: ./lower.json\nphrases: [own.yml]\nrules: {repeated-words: [error, {allow: [had had]}]}\n',
      'base/lower.json': '{"boilerplate": ["! join the quay desk on zorkle"], "rules": {"repeated-words": "info"}}',
      'base/own.yml': '- {id: poor, patterns: [is poor], says: Say how}\n',
      'node_modules/desk-house/package.json': '{"type": "module", "exports": "./desk.mjs"}',
      'node_modules/desk-house/desk.mjs': "export default {failOn: 'never'}\n",
      'copydesk.config.yml': 'extends: [./base/desk.yml, desk-house]\nrules: {repeated-words: warning}\n',
    })
    const {out, err, code} = await desk.run(['lint', 'a.txt', ...JSON_OUT])
    expect({err, code}).toEqual({err: '', code: 0})
    expect((JSON.parse(out) as Entry[])[0]?.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['repeated-words', false],
      ['translationese', false],
      ['site-notices', false],
    ])
    expect(JSON.parse((await desk.run(['lint', '--print-config', 'a.txt'])).out).rules['repeated-words']).toEqual([
      'warning',
      {allow: ['had had']},
    ])
    desk.write('base/lower.json', '{"extends": "./desk.yml"}')
    expect((await desk.run(['lint', 'a.txt'])).err).toMatch(
      /^copydesk: base\/lower\.json: extends: \.\/desk\.yml extends this config itself; leave/,
    )
    desk.write('base/lower.json', '{"failOn": "warn"}')
    expect((await desk.run(['lint', 'a.txt'])).err).toMatch(/^copydesk: base\/lower\.json:1: failOn: "warn" is not known here; did you/)
    desk.write('copydesk.config.yml', 'extends: desk-none\n')
    expect((await desk.run(['lint', 'a.txt'])).err).toBe(
      'copydesk: copydesk.config.yml: extends: nothing of the name desk-none; install it: npm install desk-none\n',
    )
  })

  it('gives way to the command line', async () => {
    const desk = newDesk({'a.txt': BAD, 'copydesk.config.yml': 'rules: {repeated-words: error}\nfailOn: never\nonly: [removal]\n'})
    expect((await desk.run(['lint', 'a.txt'])).code).toBe(0)
    expect((await desk.run(['lint', 'a.txt', '--only', 'repair', '--fail-on', 'error'])).code).toBe(1)
    await desk.run(['fix', 'a.txt', '--no-ledger', '--only', 'repair'])
    expect(desk.read('a.txt')).toBe(GOOD)
  })
})

describe('what is wrong with a config', () => {
  it('ten mistakes are ten lines, each with its place and a remedy', async () => {
    const config = [
      'preset: house',
      'rules:',
      '  mixed-quote: off',
      '  mojibake: warn',
      '  social-calls: [warning, {line: ["x"]}]',
      'style: {spelling: US}',
      'failing: warn',
      'boilerplate: ["follow our (zork page"]',
      'people: nobody.yml',
      'overrides:',
      '  - preset: strict',
      'phrases:',
      "  - {id: a, patterns: ['(a|b'], says: x}",
    ]
    const desk = newDesk({'a.txt': BAD, 'copydesk.config.yml': `${config.join('\n')}\n`})
    const {out, err, code} = await desk.run(['lint', 'a.txt'])
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err.split('\n')).toEqual([
      'copydesk: copydesk.config.yml:1: preset: "house" is not known here; did you mean "house-style"?',
      'copydesk: copydesk.config.yml:3: rules.mixed-quote: unknown rule; did you mean "mixed-quotes"?',
      'copydesk: copydesk.config.yml:4: rules.mojibake: "warn" is not known here; did you mean "warning"?',
      'copydesk: copydesk.config.yml:5: rules.social-calls[1].line: unknown key; did you mean "lines"?',
      'copydesk: copydesk.config.yml:6: style.spelling: "US" is not known here; write "en-US" or "en-GB"',
      'copydesk: copydesk.config.yml:7: failing: unknown key; did you mean "failOn"?',
      'copydesk: copydesk.config.yml:8: boilerplate[0]: a bracket of "follow our (zork page" has no partner; write (this|that) or [may be absent]',
      'copydesk: copydesk.config.yml:9: people: no such file: nobody.yml; check the path',
      'copydesk: copydesk.config.yml:11: overrides[0]: names no texts; write "files" or "sources", or put its settings at the top',
      'copydesk: copydesk.config.yml:13: phrases[0]: a: the pattern "(a|b" has "(" without ")"; write them in pairs',
      'copydesk: copydesk.config.yml: cannot be used as it is; mend it and run again',
      '',
    ])
  })

  it.each([
    ['copydesk.config.yml', 'rules: [\n', /^copydesk: copydesk\.config\.yml:2: is neither YAML nor JSON: /],
    [
      'copydesk.config.json',
      '{"rules": {"mojibakes": "off"}}',
      /^copydesk: copydesk\.config\.json:1: rules\.mojibakes: unknown rule; did you mean "mojibake"\?/,
    ],
    [
      'package.json',
      '{\n "copydesk": {\n  "failOn": 3}}',
      /^copydesk: package\.json:3: failOn: 3 is not known here; write "error", "warning", "info" or "never"/,
    ],
    ['copydesk.config.mjs', 'export default {rule: {}}', /^copydesk: copydesk\.config\.mjs: rule: unknown key; did you mean "rules"\?/],
    ['copydesk.config.mjs', 'export const a = 1', /^copydesk: copydesk\.config\.mjs: has no default export; write: export default/],
    ['copydesk.config.mjs', 'throw new Error("no")', /^copydesk: copydesk\.config\.mjs: cannot be loaded: no; mend it/],
    [
      'copydesk.config.yml',
      '- a\n',
      /^copydesk: copydesk\.config\.yml: the config: \["a"\] is not a mapping of keys to values; write each setting/,
    ],
    [
      'copydesk.config.yml',
      'profile: none.json\n',
      /^copydesk: copydesk\.config\.yml:1: profile: no such file: none\.json; make it with: copydesk survey/,
    ],
    [
      'copydesk.config.yml',
      'phrases: [../own.yml]\n',
      /^copydesk: copydesk\.config\.yml:1: phrases\[0\]: no such file: \.\.\/own\.yml; check the path/,
    ],
    ['copydesk.config.yml', 'phrases: [a.txt]\n', /^copydesk: copydesk\.config\.yml:1: phrases\[0\]: a\.txt:3: is neither YAML nor JSON: /],
    [
      'copydesk.config.yml',
      'fields: {text: body, title: body}\n',
      /^copydesk: --title-field: "body" is the field of the text too; name two fields\n$/,
    ],
  ])('%s: %s', async (name, text, problem) => {
    const desk = newDesk({'a.txt': `[\n${BAD}`, [name]: text})
    const {out, err, code} = await desk.run(['lint', 'a.txt'])
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(problem)
  })
})

describe('--print-config', () => {
  it('tells what holds for a file', async () => {
    const desk = newDesk({
      'copydesk.config.yml':
        'rules: {mojibake: error}\noverrides:\n  - {files: "*.md", rules: {mixed-quotes: [off], repeated-words: [info, {allow: [had had]}]}}\n'.replace(
          '[off]',
          'off',
        ),
    })
    const {out, code} = await desk.run(['lint', '--print-config', 'in/a.md'])
    const printed = JSON.parse(out)
    expect(code).toBe(0)
    expect(printed).toMatchObject({
      config: 'copydesk.config.yml',
      file: 'in/a.md',
      rules: {mojibake: 'error', 'repeated-words': ['info', {allow: ['had had']}]},
      fields: {text: 'text', title: 'title', id: 'id', source: 'source'},
      failOn: 'warning',
    })
    expect(printed.rules).not.toHaveProperty('mixed-quotes')
    expect(printed.rules).not.toHaveProperty('unknown-word')
  })

  it('has what the command line says in the place of what the config says', async () => {
    const desk = newDesk({
      'copydesk.config.yml': 'baseline: b.json\nmaxWarnings: 3\nonly: [repair]\n',
      'copydesk.suppressions.yml': '',
    })
    const printed = async (...more: string[]): Promise<unknown> =>
      JSON.parse((await desk.runIn('sub', ['lint', '--print-config', 'a.txt', ...more])).out)
    desk.write('sub/a.txt', FINE)
    expect(await printed()).toMatchObject({
      baseline: '../b.json',
      suppressions: '../copydesk.suppressions.yml',
      maxWarnings: 3,
      only: ['repair'],
    })
    expect(await printed('--no-baseline', '--suppressions', 'x.yml', '--max-warnings', '7', '--only', 'style')).toMatchObject({
      baseline: false,
      suppressions: 'x.yml',
      maxWarnings: 7,
      only: ['style'],
    })
  })
})

describe('init', () => {
  const uncommented: Record<string, (text: string) => string> = {
    'copydesk.config.yml': (text) => text.replace(/^#(?! )/gm, '').replace(/^#( {2,})/gm, '$1'),
    'copydesk.config.ts': (text) => text.replace(/^ {2}\/\/(?! [A-Z])/gm, '  '),
    'copydesk.config.mjs': (text) => text.replace(/^ {2}\/\/(?! [A-Z])/gm, '  '),
  }

  it.each(Object.entries(uncommented))('%s holds as it is and with every setting taken', async (name, take) => {
    const desk = newDesk({
      'a.txt': FINE,
      'people.yml': 'people: []\n',
      'house.config.yml': 'preset: strict\n',
      'copydesk.suppressions.yml': '[]\n',
      'node_modules/retext-repeated-words/index.js': 'export default () => () => {}\n',
    })
    desk.write('node_modules/retext-repeated-words/package.json', '{"type": "module", "exports": "./index.js"}')
    await desk.run(['survey', 'a.txt', '--decisions', 'copydesk.decisions.yml', '--quiet'])
    expect(await desk.run(['init', name])).toMatchObject({code: 0, err: ''})
    const args = name.endsWith('.mjs') ? ['lint', 'a.txt', '--no-config'] : ['lint', 'a.txt']
    expect(await desk.run(args)).toMatchObject({code: 0, err: ''})
    if (name.endsWith('.mjs')) return
    desk.write(name, take(desk.read(name)))
    const {out, err} = await desk.run(['lint', '--print-config', 'a.txt'])
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      preset: ['house-style'],
      style: {spelling: 'en-US'},
      plugins: ['retext-repeated-words'],
      only: ['repair', 'removal'],
    })
  })

  it('writes over nothing, and tells which names it takes', async () => {
    const desk = newDesk({'copydesk.config.yml': ''})
    expect(await desk.run(['init'])).toMatchObject({
      code: 2,
      err: 'copydesk: copydesk.config.yml: is there already; edit it, or name another file\n',
    })
    expect((await desk.run(['init', 'a.toml'])).err).toBe(
      'copydesk: a.toml: is no name of a config; name copydesk.config.yml, .json, .ts, .js or .mjs\n',
    )
    expect((await desk.run(['init', 'copydesk.config.json'])).code).toBe(0)
    expect(JSON.parse(desk.read('copydesk.config.json'))).toHaveProperty('$schema')
    desk.write('node_modules/copydesk/dist/src/config/schema.json', '{}').write('a/b/x.txt', '')
    await desk.run(['init', 'a/b/copydesk.config.yml'])
    expect(desk.read('a/b/copydesk.config.yml')).toContain('$schema=../../node_modules/copydesk/dist/src/config/schema.json\n')
  })
})
