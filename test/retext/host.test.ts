import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import retextSpell from 'retext-spell'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint, normalize} from '../../src/desk.js'
import {AFF, DIC} from '../../src/lexicon/dictionary.data.js'
import {type HostedPlugin, hostPlugin} from '../../src/retext/index.js'
import type {Finding} from '../../src/rule/finding.js'
import type {Article} from '../../src/view/article.js'

const judge = (article: Article, ...plugins: HostedPlugin[]): Finding[] => lint(article, {rules: [], plugins: plugins.map(hostPlugin)})

/** A plugin that does one thing with each file. */
const doing = (deed: (file: VFile, tree: Root) => unknown): HostedPlugin => ({
  name: 'retext-test',
  plugin: (() => (tree, file) => void deed(file, tree)) as Plugin<[], Root>,
})

describe('a hosted plugin', () => {
  const hosted = {name: 'retext-repeated-words', plugin: retextRepeatedWords}

  it('reports on every field, under its name, with suggestions and no fix', () => {
    const findings = judge({title: 'The talks are are over', text: 'He came.\n\nIt is is late.'}, hosted)
    expect(findings).toMatchObject([
      {rule: 'retext-repeated-words', field: 'title', start: 10, end: 17, actual: 'are are', severity: 'info'},
      {field: 'text', start: 13, end: 18, actual: 'is is', reason: 'Unexpected repeated `is`, remove one occurrence'},
    ])
    expect(findings[1]?.evidence).toEqual([{kind: 'suggestion', text: 'is'}])
    expect(findings.some((finding) => finding.fix !== undefined)).toBe(false)
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2)
  })

  it('keeps its fingerprint when text elsewhere changes', () => {
    const prints = (text: string): string[] => judge({text}, hosted).map((finding) => finding.fingerprint)
    expect(prints('One line.\n\nIt is is late.')).toEqual(prints('Another, longer line.\n\nIt is is late.'))
  })

  it('takes the severity that it is given', () => {
    expect(judge({text: 'It is is late.'}, {...hosted, severity: 'warning'})).toMatchObject([{severity: 'warning'}])
  })

  it('reads the mended text, and its places lie in the source', () => {
    const text = 'It wasn&rsquo;t late &amp; it is is&nbsp;so.'
    const [finding] = lint({text}, {plugins: [hostPlugin(hosted)]}).filter(({rule}) => rule === hosted.name)
    expect(text.slice(finding?.start, finding?.end)).toBe('is is')
  })

  it('does not stand in the way of fixes, and is asked about the clean text', () => {
    const {article, findings, remaining} = normalize(
      {text: 'The status of of relations.\n\nIt is is late.\n'},
      {plugins: [hostPlugin(hosted)]},
    )
    const of = (list: readonly Finding[]): string[] => list.filter(({rule}) => rule === hosted.name).map(({actual}) => actual)
    expect(article.text).toBe('The status of relations.\n\nIt is is late.\n')
    expect(of(findings)).toEqual(['of of', 'is is'])
    expect(of(remaining)).toEqual(['is is'])
  })

  it('gets its options, and may use a callback', () => {
    const options = {dictionary: {aff: AFF, dic: DIC}, personal: 'Meridia', max: -1}
    const findings = judge({text: 'Meridia enforecment was late.'}, {name: 'retext-spell', plugin: retextSpell, options})
    expect(findings).toMatchObject([{rule: 'retext-spell', actual: 'enforecment', start: 8, end: 19}])
    // Its rule id is the word itself.
    expect(findings[0]?.evidence).toBeUndefined()
  })

  it('passes over paragraphs that are not English', () => {
    const spanish =
      'El presidente de la república dijo que las negociaciones con los países vecinos no se han se han terminado en la ciudad.'
    const seen = doing((file) => file.message('Seen', {place: {line: 1, column: 1, offset: 0}}))
    expect(judge({text: spanish}, seen)).toEqual([])
    expect(judge({text: 'The president of the republic said that the talks with the neighbours are over.'}, seen)).toHaveLength(1)
  })

  it('may change its own tree', () => {
    const vandal = doing((_, tree) => {
      tree.children.length = 0
    })
    expect(judge({text: 'It is is late.'}, {...vandal, name: 'retext-vandal'}, hosted)).toHaveLength(1)
  })

  it('may be a preset', () => {
    expect(judge({text: 'It is is late.'}, {name: 'retext-preset', plugin: {plugins: [retextRepeatedWords]}})).toHaveLength(1)
  })
})

describe('a message', () => {
  it('has the name of the plugin for its id, whatever id it brings', () => {
    const findings = judge(
      {text: 'A ferry came.'},
      doing((file) => {
        const place = {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 8, offset: 7}}
        file.message('Say `ship`.', {place, ruleId: 'ferry', source: 'retext-test'})
        file.message('Say `ship`', {place, ruleId: 'no-small-boats', source: 'retext-boats'}).note = 'Boats are ships.'
      }),
    )
    expect(findings.map(({rule, reason, note, evidence}) => ({rule, reason, note, evidence}))).toEqual([
      {rule: 'retext-test', reason: 'Say `ship`', note: undefined, evidence: undefined},
      {
        rule: 'retext-test',
        reason: 'Say `ship`',
        note: 'Boats are ships.',
        evidence: [{kind: 'rule', text: 'retext-boats:no-small-boats'}],
      },
    ])
  })

  it('without a place stands at the start of the text', () => {
    expect(
      judge(
        {text: 'A ferry came.'},
        doing((file) => file.message('Too short')),
      ),
    ).toMatchObject([{start: 0, end: 0, actual: ''}])
  })

  it('beyond the text is brought back into it, on the borders of characters', () => {
    const point = (offset: number): {line: number; column: number; offset: number} => ({line: 1, column: offset + 1, offset})
    const at = (start: number, end: number) => (file: VFile) => file.message('Here', {place: {start: point(start), end: point(end)}})
    const text = 'A 🚢 came.'
    expect(judge({text}, doing(at(5, 400)))).toMatchObject([{start: 5, end: 10}])
    expect(judge({text}, doing(at(-7, 3)))).toMatchObject([{start: 0, end: 4, actual: 'A 🚢'}])
    expect(judge({text}, doing(at(9, 3)))).toMatchObject([{start: 2, end: 9}])
    expect(judge({text}, doing(at(Number.NaN, Number.NaN)))).toMatchObject([{start: 0, end: 0}])
    expect(judge({text: ''}, doing(at(3, 9)))).toMatchObject([{start: 0, end: 0}])
  })

  it('may point by line and column alone', () => {
    const points = doing((file) => {
      file.message('Here', {place: {start: {line: 2, column: 1}, end: {line: 2, column: 3}}})
      file.message('There', {place: {line: 9, column: 1}})
    })
    expect(judge({text: 'One.\r\nTwo.'}, points)).toMatchObject([
      {start: 6, end: 8, actual: 'Tw'},
      {start: 10, end: 10},
    ])
  })
})

describe('a plugin that fails', () => {
  const bad = (deed: Parameters<typeof doing>[0]): HostedPlugin => ({...doing(deed), name: 'retext-bad'})
  const fine = doing((file) => file.message('Seen'))

  it('is reported with its name, and the others go on', () => {
    const throwing = bad(() => {
      throw new Error('no such\nthing')
    })
    const findings = judge({text: 'A ferry came.'}, throwing, fine)
    expect(findings).toMatchObject([
      {rule: 'retext-bad', severity: 'error', reason: 'retext-bad failed: no such thing', start: 0, end: 0},
      {rule: 'retext-test', reason: 'Seen'},
    ])
  })

  it('may fail when it is attached', () => {
    const plugin: Plugin = () => {
      throw new Error('bad options')
    }
    expect(judge({text: 'A ferry came.'}, {name: 'retext-bad', plugin}, fine)).toMatchObject([
      {reason: 'retext-bad failed: bad options'},
      {reason: 'Seen'},
    ])
  })

  it('may give up on a file with a message of its own', () => {
    expect(
      judge(
        {text: 'A ferry came.'},
        bad((file) => file.fail('Give up')),
      ),
    ).toMatchObject([{reason: 'Give up', severity: 'info'}])
  })

  it('is told to stay out when it is asynchronous, whatever becomes of it', async () => {
    const plugin = (() => async () => {
      await Promise.resolve()
      throw new Error('too late')
    }) as Plugin
    expect(judge({text: 'A ferry came.'}, {name: 'retext-slow', plugin}, fine)).toMatchObject([
      {rule: 'retext-slow', severity: 'error', reason: 'retext-slow works asynchronously', note: /only synchronous/i},
      {reason: 'Seen'},
    ])
    await new Promise((done) => setTimeout(done, 5))
  })
})
