import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {type Preset, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it, vi} from 'vitest'
import {catalogue} from '../../rules/index.js'
import {lint, normalize} from '../../src/desk.js'
import {type CopydeskMessage, copydeskPreset, retextCopydesk, retextNews, retextRepeatedWords, toPlugin} from '../../src/retext/index.js'
import type {AnyRule} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'

const folder = new URL('../../fixtures/corpus/articles/', import.meta.url)
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
const texts = [
  '',
  'The status of of relations.',
  'The status of of relations\nThe the end.\n\nHe said and and left. Good good, the the',
  '\ufeffIn the the end.\r\nA a or or.\r“Of of,” he he said.',
  ...articles,
]

type Source = (source: string) => CopydeskMessage[]

const messagesOf = (file: VFile): CopydeskMessage[] => file.messages as CopydeskMessage[]
const plain: Source = (source) => {
  const file = new VFile(source)
  const processor = unified().use(retextNews).use(copydeskPreset)
  processor.runSync(processor.parse(file), file)
  return messagesOf(file)
}
const english: Source = (source) => {
  const file = new VFile(source)
  const processor = unified().use(retextEnglish).use(retextRepeatedWords)
  processor.runSync(processor.parse(file), file)
  return messagesOf(file)
}
/** A rule for the places alone: the second of two equal words goes, with the white space before it. */
const doubled: AnyRule = {
  ...(catalogue.get('repeated-words') as AnyRule),
  id: 'doubled',
  preset: 'strict',
  *find({text}) {
    for (const {0: both, 1: word, index} of text.matchAll(/\b([A-Za-z]+)(?:\s(?!\n))+\1\b/gi))
      yield {start: index, end: index + both.length, second: index + (word as string).length}
  },
  say: () => ({reason: 'Doubled'}),
  fix: ({second, end}) => ({tier: 'safe', kind: 'repair', title: 'Drop it', edits: [{start: second, end, text: ''}]}),
}

// In two statements: the types of remark-retext refuse a processor whose type knows of a plugin, upstream ones as well.
const words = unified().use(retextEnglish)
words.use(toPlugin(doubled))
const all = unified().use(retextEnglish)
all.use(copydeskPreset)

const markdown = async (source: string, on = words): Promise<CopydeskMessage[]> => {
  const file = new VFile(source)
  const processor = unified().use(remarkParse).use(remarkRetext, on)
  await processor.run(processor.parse(file), file)
  return messagesOf(file)
}
const html = async (source: string, on = words): Promise<CopydeskMessage[]> => {
  const file = new VFile(source)
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeRetext, on)
  await processor.run(processor.parse(file), file)
  return messagesOf(file)
}

/** The offsets of a message's place. */
function range({place}: CopydeskMessage): [number, number] {
  if (place === undefined || !('start' in place)) return expect.fail('no place')
  return [place.start.offset as number, place.end.offset as number]
}

function quickFixed(source: string, message: CopydeskMessage): string {
  const [start, end] = range(message)
  return source.slice(0, start) + (message.expected?.[0] ?? source.slice(start, end)) + source.slice(end)
}

describe('messages', () => {
  it('say what unified tools and editors expect', () => {
    const source = 'The status of of relations.'
    const [message, ...more] = plain(source)
    const [finding] = lint({text: source})
    const edit = finding?.fix?.edits[0] as Edit
    expect(more).toEqual([])
    const {place, reason, ruleId, source: from, fatal, actual, expected, line, column, fix, fingerprint, field} = message as CopydeskMessage
    expect({place, reason, ruleId, from, fatal, actual, expected, line, column, fix, fingerprint, field}).toEqual({
      place: {start: {line: 1, column: edit.start + 1, offset: edit.start}, end: {line: 1, column: edit.end + 1, offset: edit.end}},
      reason: finding?.reason,
      ruleId: 'repeated-words',
      from: 'copydesk',
      fatal: false,
      actual: source.slice(edit.start, edit.end),
      expected: ['of'],
      line: 1,
      column: edit.start + 1,
      fix: finding?.fix,
      fingerprint: finding?.fingerprint,
      field: 'text',
    })
    expect(quickFixed(source, message as CopydeskMessage)).toBe('The status of relations.')
    expect(String(message)).toBe(`1:${edit.start + 1}-1:${edit.end + 1}: ${finding?.reason}`)
  })

  it('give severity through fatal, and notes and evidence where a finding has them', () => {
    const rule: AnyRule = {
      ...(catalogue.get('repeated-words') as AnyRule),
      id: 'told',
      preset: 'strict',
      find: () => [
        {start: 0, end: 3, severity: 'error'},
        {start: 4, end: 10, severity: 'warning'},
        {start: 11, end: 13, severity: 'info'},
        {start: 14, end: 16},
      ],
      say: ({severity}) => ({
        reason: 'No',
        note: 'Why.',
        evidence: [{kind: 'seen', text: 'there'}],
        ...(severity === undefined ? {} : {severity}),
      }),
      fix: ({start}) =>
        start === 0
          ? {
              tier: 'safe',
              kind: 'repair',
              title: 'Do',
              edits: [
                {start: 0, end: 1, text: 't'},
                {start: 4, end: 5, text: 'S'},
              ],
            }
          : undefined,
    }
    const file = new VFile('The status of of relations.')
    const processor = unified().use(retextNews).use(toPlugin(rule))
    processor.runSync(processor.parse(file), file)
    expect(messagesOf(file).map(({fatal}) => fatal)).toEqual([true, false, undefined, false])
    expect(messagesOf(file).map((message) => [message.actual, message.expected, message.note, message.evidence])).toEqual(
      ['The', 'status', 'of', 'of'].map((word) => [word, undefined, 'Why.', [{kind: 'seen', text: 'there'}]]),
    )
    expect(messagesOf(file)[0]?.fix?.edits).toHaveLength(2)
  })

  it('take their severity from the options', () => {
    const fatals = (['error', 'warning', 'info'] as const).map((severity) => {
      const file = new VFile('of of')
      const processor = unified().use(retextNews).use(retextRepeatedWords, {severity})
      processor.runSync(processor.parse(file), file)
      return file.messages[0]?.fatal
    })
    expect(fatals).toEqual([true, false, undefined])
  })

  it.each(['The status of of relations.', 'A line.\r\nThe the end', '\ufeffHe and and she'])(
    'offer the quick fix that normalize makes: %s',
    (source) => {
      const [message, ...more] = plain(source)
      expect(more).toEqual([])
      expect(quickFixed(source, message as CopydeskMessage)).toBe(normalize({text: source}, {unsafe: true}).article.text)
    },
  )
})

describe('both doors', () => {
  const same = (source: string, messages: CopydeskMessage[], findings = lint({text: source})): void => {
    const found = findings.map(({rule, fingerprint, reason, fix}) => ({rule, fingerprint, reason, fix}))
    const told = messages.map(({ruleId, fingerprint, reason, fix}) => ({rule: ruleId, fingerprint, reason, fix}))
    const sorted = (list: object[]): string[] => list.map((one) => JSON.stringify(one)).sort()
    expect(sorted(told)).toEqual(sorted(found))
    for (const message of messages) {
      const [start, end] = range(message)
      expect(message.actual).toBe(source.slice(start, end))
      if (message.expected === undefined) continue
      expect(message.expected).toHaveLength(1)
      expect(message.fix?.edits).toEqual([expect.objectContaining({start, end, text: message.expected[0]})])
    }
  }

  it.each(texts.map((text, at) => [at, text] as const))('agree on text %i', (_, source) => same(source, plain(source)))

  it.each(texts.map((text, at) => [at, text] as const))('agree on text %i, whoever made the tree', (_, source) => {
    same(
      source,
      english(source),
      lint({text: source}).filter(({rule}) => rule === 'repeated-words'),
    )
  })

  it('agree on any text', () => {
    const parts = fc.constantFrom('The', 'the', 'of', 'and', 'a', '.', '\n', '\n\n', ',', '“', '”', '\u00a0', 'U.S.', 'x@y.org', 'â€™')
    const text = fc.array(parts, {maxLength: 40}).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (source) => same(source, plain(source))),
      {numRuns: 200},
    )
  })

  it('agree rule by rule, alone as in company', () => {
    const source = texts.join('\n\n')
    for (const rule of catalogue.rules) {
      const file = new VFile(source)
      const processor = unified().use(retextNews).use(toPlugin(rule))
      processor.runSync(processor.parse(file), file)
      const rules = rule.preset === 'recommended' ? catalogue.recommended() : [...catalogue.recommended(), rule]
      same(
        source,
        messagesOf(file),
        lint({text: source}, {rules}).filter((finding) => finding.rule === rule.id),
      )
    }
  })
})

describe('retextCopydesk and the preset', () => {
  const run = (source: string, options?: {rules?: string[]}): CopydeskMessage[] => {
    const file = new VFile(source)
    const processor = unified().use(retextNews).use(retextCopydesk, options)
    processor.runSync(processor.parse(file), file)
    return messagesOf(file)
  }

  it('report in the order of the text what the preset reports', () => {
    for (const source of texts) {
      expect(run(source).map(({fingerprint}) => fingerprint)).toEqual(lint({text: source}).map(({fingerprint}) => fingerprint))
      expect(run(source).map(String).sort()).toEqual(plain(source).map(String).sort())
    }
  })

  it('report the rules asked for', () => {
    expect(run('of of', {rules: ['repeated-words']})).toHaveLength(1)
    expect(run('of of', {rules: []})).toEqual([])
    expect(() => run('of of', {rules: ['repeated-word']})).toThrow('No rule is called "repeated-word"; did you mean "repeated-words"?')
  })

  it('lets a rule of the preset be switched off', () => {
    const file = new VFile('The status of of relations.')
    const processor = unified().use(retextNews).use(copydeskPreset).use(retextRepeatedWords, false)
    processor.runSync(processor.parse(file), file)
    expect(file.messages.filter(({ruleId}) => ruleId === 'repeated-words')).toEqual([])
  })

  it('judges a tree once, however many plugins run on it', () => {
    const rule = catalogue.get('repeated-words') as AnyRule
    const find = vi.spyOn(rule, 'find')
    plain('The status of of relations.')
    expect(find).toHaveBeenCalledTimes(1)
    find.mockRestore()
  })

  it('has a plugin for each rule', async () => {
    const plugins = (await import('../../src/retext/plugins.js')) as Record<string, unknown>
    for (const rule of catalogue.rules)
      expect(plugins[`retext${rule.id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`]).toBe(toPlugin(rule))
    expect(Object.keys(plugins)).toHaveLength(catalogue.rules.length)
    expect((copydeskPreset as Required<Preset>).plugins).toHaveLength(catalogue.recommended().length)
  })

  it('leaves the text alone', () => {
    for (const text of texts)
      expect(String(unified().use(retextNews).use(copydeskPreset).use(retextStringify).processSync(text))).toBe(text)
  })
})

describe('trees made from other formats', () => {
  /** What the messages replace, with the source around it. */
  const marked = (source: string, messages: CopydeskMessage[]): string[] =>
    messages.map((message) => {
      const [start, end] = range(message)
      expect(message.actual).toBe(source.slice(start, end))
      return `[${source.slice(start, end)}]${source.slice(end, end + 3)}`
    })

  it.each([
    ['an entity', 'Fish &amp; chips of of Kent', ['[ of] Ke']],
    ['several entities', '&lt;a&gt; &quot;b&quot; &#8217;c&#x2019; &nbsp; and and then', ['[ and] th']],
    ['a backslash escape', '2 \\* 3 \\_x\\_ and and more', ['[ and] mo']],
    ['emphasis inside a word', 'un**believ**able the *the* x of of it', ['[the *the]* x', '[ of] it']],
    ['a blockquote continuation', '> one &amp;\n> two of of\n> three and and four', ['[ of]\n> ', '[ and] fo']],
    ['a lazy list line', '- one\ntwo of of it\n  - three\n    the the end', ['[ of] it', '[ the] en']],
    ['a link', 'See [the &amp; page](https://x.org/of_of "of of") of of it', ['[ of] it']],
    ['a code span', 'Call `of of` the the `x`', ['[ the] `x']],
    ['a byte order mark', '\ufeffFish &amp; of of it', ['[ of] it']],
    ['CRLF', 'One &amp;\r\ntwo of of it\r\n\r\nNext the the end', ['[ of] it', '[ the] en']],
    ['a heading', 'Title &amp; of of\n===\n\nThe the end', ['[ of]\n==', '[ the] en']],
  ])('stand right in Markdown after %s', async (_, source, expected) => {
    expect(marked(source, await markdown(source))).toEqual(expected)
  })

  it.each([
    ['an entity', '<p>Fish &amp; chips of of Kent</p>', ['[ of] Ke']],
    ['several entities', '<p>&lt;a&gt; &quot;b&quot; &rsquo;c&#x2019; &nbsp; and and then</p>', ['[ and] th']],
    ['emphasis inside a word', '<p>un<b>believ</b>able of of it</p>', ['[ of] it']],
    ['a link', '<p>See <a href="/of_of" title="of of">the &amp; page</a> of of it</p>', ['[ of] it']],
    ['code', '<p>Call <code>of of</code> the the end</p>', ['[ the] en']],
    ['a line break', '<p>One &amp;<br>two of of it</p>', ['[ of] it']],
    ['indentation and blank lines', '<p>One &amp; the\n\n    the other of\n    of it</p>', ['[\n\n    the] ot', '[\n    of] it']],
    ['paragraphs without white space', '<p>Fish &amp; of</p><p>of of it</p>', ['[ of] it']],
    ['comments and attributes', '<p title="of of">Fish &amp; <!-- of of --> <i class="a > b">of of</i> it</p>', ['[ of]</i']],
  ])('stand right in HTML after %s', async (_, source, expected) => {
    expect(marked(source, await html(source))).toEqual(expected)
  })

  it.each(['**of** of it', 'of *of* it', '> of\n> of it', 'of [of](https://x.org) it'])(
    'offer no fix across markup: %s',
    async (source) => {
      const messages = await markdown(source)
      for (const message of messages) {
        expect(message.actual).toBe(source.slice(...range(message)))
        if (message.expected !== undefined) expect(normalize({text: quickFixed(source, message)}).findings).toEqual([])
      }
    },
  )

  it('never removes furniture from a format that they do not know', async () => {
    const source =
      '# News &amp; more\n\nThe talks ended on Monday, officials said.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n'
    const messages = await markdown(source, all)
    expect(messages.map(({ruleId}) => ruleId)).toContain('comment-form')
    expect(messages.filter(({fix}) => fix?.kind === 'removal')).toEqual([])
  })

  it('survives a tree of which the file knows nothing', () => {
    const tree: Root = unified().use(retextEnglish).parse('The status of of relations.') as Root
    const file = new VFile()
    unified().use(retextRepeatedWords).runSync(tree, file)
    expect(messagesOf(file).map(({expected}) => expected)).toEqual([undefined])
  })
})
