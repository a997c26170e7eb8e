import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inspect, lint, normalize} from '../../src/desk.js'
import type {Suppression} from '../../src/fixes/suppress.js'
import {type Finding, wordsOf} from '../../src/rule/finding.js'
import type {AnyRule} from '../../src/rule/rule.js'
import {loadFormat} from '../../src/view/formats.js'
import {fake, replacing} from './fake.js'

const markdown = await loadFormat('markdown')
const html = await loadFormat('html')
const twice = replacing('twice', /\b(of) of\b/, 'of')
const colour = replacing('colour', /\bcolor\b/, 'colour')
const rules: readonly AnyRule[] = [twice, colour]

const told = (findings: readonly Finding[]): string[] => findings.map(({rule, reason}) => `${rule}: ${reason}`)
const read = (text: string, format = markdown, on = rules) => inspect({text, format}, {rules: on})

describe('comments', () => {
  it('cover the next line, for the rules that they name', () => {
    const text = '<!-- copydesk-disable-next-line twice: the chant goes so -->\nA cup of of color.\n\nA cup of of tea.\n'
    const {findings, suppressed} = read(text)
    expect(told(findings)).toEqual(['colour: colour: color', 'twice: twice: of of'])
    expect(suppressed.map(({finding, reason}) => [finding.start, reason])).toEqual([[text.indexOf('of of'), 'the chant goes so']])
    expect(normalize({text, format: markdown}, {rules}).article.text).toBe(
      '<!-- copydesk-disable-next-line twice: the chant goes so -->\nA cup of of colour.\n\nA cup of tea.\n',
    )
  })

  it.each([
    ['a blank line between', '<!-- copydesk-disable-next-line twice: so -->\n\nA cup of of tea.\n'],
    [
      'one comment below another',
      '<!-- copydesk-disable-next-line twice: so -->\n<!-- copydesk-disable-next-line colour: so -->\nA color of of tea.\n',
    ],
    [
      'two comments on a line',
      '<!-- copydesk-disable-next-line twice: so -->\n<!-- copydesk-disable-next-line colour: so --> <!-- tea -->\nA color of of tea.\n',
    ],
    ['several rules', '<!-- copydesk-disable-next-line twice, colour: so -->\nA color of of tea.\n'],
    ['a line inside a paragraph', 'Tea\n<!-- copydesk-disable-next-line twice: so -->\nof of color\n'.replace('color', 'old')],
    ['a quotation', '> <!-- copydesk-disable-next-line twice: so -->\n>\n> A cup of of tea.\n'],
    ['all rules', '<!-- copydesk-disable-next-line: so -->\nA color of of tea.\n'],
    ['line ends of Windows', '<!-- copydesk-disable-next-line twice: so -->\r\n\r\nA cup of of tea.\r\n'],
    ['a file', 'A cup of of tea.\n\n<!-- copydesk-disable-file twice: so -->\n'],
    ['a range', '<!-- copydesk-disable twice: so -->\n\nA cup of of tea.\n\nA pot of of tea.\n\n<!-- copydesk-enable twice -->\n\nTea.\n'],
    ['a range that nothing ends', '<!-- copydesk-disable twice: so -->\n\nA cup of of tea.\n'],
    ['a range of all rules', '<!-- copydesk-disable: so -->\n\nA color of of tea.\n\n<!-- copydesk-enable -->\n'],
    ['a reason over two lines', '<!-- copydesk-disable-next-line twice: so it\ngoes -->\nA cup of of tea.\n'],
  ])('cover %s', (_, text) => {
    expect(told(read(text).findings)).toEqual([])
    expect(normalize({text, format: markdown}, {rules}).article.text).toBe(text)
  })

  it('hold until they are ended, for each rule by itself', () => {
    const text = '<!-- copydesk-disable: so -->\n\nA color of of tea.\n\n<!-- copydesk-enable twice -->\n\nA color of of tea.\n'
    expect(told(read(text).findings)).toEqual(['twice: twice: of of'])
    expect(read(text).findings[0]?.start).toBe(text.lastIndexOf('of of'))
  })

  it('count in HTML, where they are comments', () => {
    expect(
      told(read('<!-- copydesk-disable-next-line twice: so -->\n<p>A cup of of tea.</p>\n<p>A pot of of tea.</p>', html).findings),
    ).toEqual(['twice: twice: of of'])
    const silent = '<script>"<!-- copydesk-disable-file twice: so -->"</script>\n<p>A cup of of tea.</p>'
    expect(told(read(silent, html).findings)).toEqual(['twice: twice: of of'])
  })

  it('do not count in code, and not in plain text', () => {
    const directive = '<!-- copydesk-disable-file twice: so -->'
    for (const text of [
      `\`\`\`\n${directive}\n\`\`\`\n\nA cup of of tea.\n`,
      `\`${directive}\` and a cup of of tea.\n`,
      `    ${directive}\n\nA cup of of tea.\n`,
    ])
      expect(told(read(text).findings)).toEqual(['twice: twice: of of'])
    expect(told(lint({text: `${directive}\nA cup of of tea.`}, {rules}))).toEqual(['twice: twice: of of'])
  })

  it('cover a title in the same source, and one of its own only as a file', () => {
    const title = '---\ntitle: A cup of of tea\n---\n\n<!-- copydesk-disable-file twice: so -->\n\nTea.\n'
    expect(told(read(title).findings)).toEqual([])
    const own = (text: string) => told(lint({title: 'A cup of of tea', text, format: markdown}, {rules}))
    expect(own('<!-- copydesk-disable-file twice: so -->\n\nTea.\n')).toEqual([])
    expect(own('<!-- copydesk-disable twice: so -->\n\nof of\n')).toEqual(['twice: twice: of of'])
  })

  it.each([
    ['<!-- copydesk-disable-next-line twice: so -->\nTea.\n', 'unused-suppression: copydesk-disable-next-line twice suppresses nothing'],
    ['<!-- copydesk-disable-file twice: so -->\n\nTea.\n', 'unused-suppression: copydesk-disable-file twice suppresses nothing'],
    ['<!-- copydesk-enable twice -->\n\nTea.\n', 'unused-suppression: copydesk-enable twice ends nothing'],
    ['<!-- copydesk-enable -->\n\nTea.\n', 'unused-suppression: copydesk-enable ends nothing'],
    [
      '<!-- copydesk-disable-file repeted-words: so -->\n\nTea.\n',
      'unused-suppression: Unknown rule "repeted-words" in copydesk-disable-file',
    ],
    [
      '<!-- copydesk-disable-nextline twice: so -->\nTea.\n',
      'unused-suppression: A comment that copydesk cannot read: "copydesk-disable-nextline" is none of copydesk-disable-next-line, copydesk-disable, copydesk-enable, copydesk-disable-file',
    ],
    [
      '<!-- copydesk-disable-next-line twice because so -->\nTea.\n',
      'unused-suppression: A comment that copydesk cannot read: "twice because so" is no list of rules; write copydesk-disable-next-line RULE, RULE: REASON',
    ],
    [
      '<!-- copydesk-disable-next-line twice -->\nA cup of of tea.\n',
      'suppression-without-reason: copydesk-disable-next-line does not say why',
    ],
  ])('are told of where they are of no use: %j', (text, expected) => {
    const {findings} = read(text)
    expect(told(findings)).toEqual([expected])
    expect(findings[0]).toMatchObject({severity: 'warning', start: 0, end: text.indexOf('-->') + 3})
  })

  it('are not judged by a run without their rules', () => {
    expect(told(read('<!-- copydesk-disable-file dateline: so -->\n\n<!-- copydesk-disable: so -->\n\nTea.\n').findings)).toEqual([])
  })

  it('keep their line whole', () => {
    const part = replacing('part', / Then/, '\n\nThen')
    const text = '<!-- copydesk-disable-next-line twice: so -->\nTea. Then a cup of of tea.\n\nTea. Then a cup.\n'
    const done = normalize({text, format: markdown}, {rules: [part, twice]})
    expect(done.article.text).toBe(text.replace('Tea. Then a cup.', 'Tea.\n\nThen a cup.'))
    expect(told(done.remaining)).toEqual(['part: part:  Then'])
  })
})

describe('entries', () => {
  const text = 'A cup of of color.\n\nA pot of of tea.\n'
  const entry = (finding: Finding | undefined, more: Partial<Suppression> = {}): Suppression => ({
    fingerprint: finding?.fingerprint ?? '',
    rule: finding?.rule ?? '',
    article: 'a1',
    text: finding === undefined ? '' : wordsOf(finding),
    reason: 'it goes so',
    ...more,
  })
  const found = lint({id: 'a1', text}, {rules})

  it('suppress one finding of one article', () => {
    const suppressions = [entry(found[0])]
    const {findings, suppressed} = inspect({id: 'a1', text}, {rules, suppressions})
    expect(findings).toEqual(found.slice(1))
    expect(suppressed).toEqual([{finding: found[0], reason: 'it goes so', entry: suppressions[0]}])
    expect(lint({id: 'a2', text}, {rules, suppressions})).toEqual(found)
    const {article: _, ...anywhere} = entry(found[0])
    expect(lint({text}, {rules, suppressions: [anywhere]})).toEqual(found.slice(1))
  })

  it('hold when a fix has changed the paragraph, and in the next run', () => {
    const suppressions = [entry(found[0])]
    const done = normalize({id: 'a1', text}, {rules, suppressions})
    expect(done.article.text).toBe('A cup of of colour.\n\nA pot of tea.\n')
    expect(done.remaining).toEqual([])
    expect(done.suppressed).toHaveLength(1)
    expect(done.suppressed?.[0]?.finding.fingerprint).not.toBe(found[0]?.fingerprint)
    const again = normalize(done.article, {rules, suppressions})
    expect(again.ledger).toBeUndefined()
    expect(again.findings).toEqual([])
  })

  it('without words speak of their fingerprint only', () => {
    const {text: _, ...rest} = entry(found[0])
    expect(normalize({id: 'a1', text}, {rules, suppressions: [rest]}).article.text).toBe('A cup of colour.\n\nA pot of tea.\n')
  })

  it('keep other fixes out of their place, edit by edit where a fix has edits apart', () => {
    const long = fake('long', /A cup[^.]*\./)
    const suppressions = lint({id: 'a1', text}, {rules: [long]}).map((finding) => entry(finding))
    const done = normalize({id: 'a1', text}, {rules: [...rules, long], suppressions})
    expect(done.article.text).toBe('A cup of of color.\n\nA pot of tea.\n')
    expect(told(done.remaining)).toEqual(['twice: twice: of of', 'colour: colour: color'])
  })

  it('keep mends from being made by fixes that take them in', () => {
    const entity = replacing('entity', /&amp;/, '&', {rank: 'entities'})
    const spaced = replacing('spaced', /Tea&Co/, 'Tea & Co', {rank: 'spacing'})
    const source = 'Tea&amp;Co sell of of tea.'
    const finding = lint({id: 'a1', text: source}, {rules: [entity, spaced, twice]}).find(({rule}) => rule === 'entity')
    const done = normalize({id: 'a1', text: source}, {rules: [entity, spaced, twice], suppressions: [entry(finding)]})
    expect(done.article.text).toBe('Tea&amp;Co sell of tea.')
  })

  it('law: what is suppressed stays as it is, and a second fix changes nothing', () => {
    const words = fc.array(fc.constantFrom('of', 'of of', 'color', 'tea', 'a', '.\n\n', 'Color of of', ',,'), {maxLength: 30})
    const commas = replacing('commas', / ?,,/, ',')
    const all = [twice, colour, commas, fake('tea', /tea a/)]
    fc.assert(
      fc.property(words, fc.array(fc.nat(), {maxLength: 4}), (parts, picks) => {
        const article = {id: 'a1', text: parts.join(' ')}
        const before = lint(article, {rules: all})
        const suppressions = before.length === 0 ? [] : picks.map((pick) => entry(before[pick % before.length]))
        const done = normalize(article, {rules: all, suppressions})
        const again = normalize(done.article, {rules: all, suppressions})
        expect(again.article.text).toBe(done.article.text)
        const names = new Set(suppressions.map(({fingerprint}) => fingerprint))
        const spared = before.filter(({fingerprint}) => names.has(fingerprint))
        for (const edit of done.ledger?.fields.text?.edits ?? [])
          for (const {start, end} of spared) expect(edit.start < end && start < edit.end && edit.was.trim() !== '').toBe(false)
      }),
    )
  })
})
