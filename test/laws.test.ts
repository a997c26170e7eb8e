/**
 * What holds for every rule on every text. Each law names its own seed, so that a failure repeats;
 * LAWS=50 in the environment runs fifty times as many texts, LAWS_SEED=1 others.
 */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {catalogue} from '../rules/index.js'
import {clean, lint, normalize} from '../src/desk.js'
import type {HouseStyle} from '../src/facts/style.js'
import {applyEdits} from '../src/fixes/edits.js'
import {replayField, restoreField} from '../src/fixes/ledger.js'
import type {Finding} from '../src/rule/finding.js'
import {type AnyRule, isStage} from '../src/rule/rule.js'
import type {Article, Field} from '../src/view/article.js'
import {decodeUtf8} from '../src/view/decode.js'
import {loadFormat} from '../src/view/formats.js'

const EFFORT = Number(process.env.LAWS ?? 1)
const SEED = Number(process.env.LAWS_SEED ?? 0)
const FIELDS: readonly Field[] = ['title', 'text']
const rules: readonly AnyRule[] = catalogue.rules

const texts = (folder: string): string[] => {
  const base = new URL(`../fixtures/${folder}/`, import.meta.url)
  return readdirSync(base)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const decoded = decodeUtf8(readFileSync(new URL(name, base)))
      return 'text' in decoded ? [decoded.text] : []
    })
}
const fixtures = [...texts('corpus/articles'), ...texts('corpus/clean')]
const hostile = [...texts('hostile').filter((text) => text.length < 5000), 'a\ud800b', '\udc00', 'word\u200bword', '\ufeff', '\0']
const paragraphs = fixtures.flatMap((text) => text.split(/\n+/)).filter((line) => line !== '')

const sentences = [
  'The ferry left the pier at noon.',
  'Nobody had told the crew of the Northsea Star why.',
  'The minister, Ada Holm, met Capt. Ivo Lind of the U.S. Coast Guard on Jan. 5.',
  '“We are ready,” she said, “and so is the boat.”',
  '"I never saw it," he said. "Nor did I."',
  'It cost $2.5 million, or 7:30 by the clock on www.example.com/a.',
  'El barco no sale hoy porque la mar está muy mala y los hombres de la isla no quieren salir con él.',
  'Die Fähre fährt nicht mehr, und die Leute auf der Insel sind nicht froh mit dem Schiff, das sie haben.',
  'HARBOUR TALKS END',
  'By Ada Holm',
  'VESSBY (Northsea Wire) – The talks ended on Sunday.',
]
const damage = [
  'the the',
  'of of',
  'and  and and',
  'It was very very late.',
  'the ferry ferry left',
  'crewThe boat left',
  'said.The crew',
  'thePiersaid',
  'HolmThe',
  'left.crew',
  'a new round. talks between the ports',
  'has denied. which it has denied.',
  'Leave a Reply',
  'Leave a Reply Cancel reply',
  'Your email address will not be published.',
  'Required fields are marked *',
  'Name *',
  'Save my name, email, and website in this browser for the next time I comment.',
  '3 Comments',
  'Post Comment',
  '“the the',
  'crew”The',
  '“of of”',
  '. .',
  '.',
  '...',
  '”',
  '‘',
  '"',
  "'",
  '(',
  '@holm',
  '#pier',
  '7',
  'U.S.',
  'don&#8217;t',
  '&amp;quot;crew&amp;quot;',
  'the&nbsp;pier&nbsp;',
  '&lt;p&gt;',
  '<p>The crew left.</p><p>',
  '<br/>',
  '<b>crew</b>',
  '<a href="https://example.com/a">',
  '" target="_blank">',
  '& quot;',
  '&am&#112;;',
  ']]>',
  '[youtube https://example.com/watch?v=a]',
  'donâ€™t',
  'Ã©tÃ©',
  'JosÃƒÂ© Ã',
  'â\u0080\u009cGo,â€ she said',
  'toÂ the',
  'Â\u00a0',
  'Pe√±a ‚Äî',
  '90Â°C',
  'donâ t',
  'MarÃa',
  'nation¡¦s ¡X',
  '\u0093Go\u0094 don\u0019t',
  'pier\u200bcrew',
  'es\u00adpi\u00adon',
  'the\u00a0pier \u00a0 left\u202f',
  '\ufeff',
  '\ufffc',
  '\u200e',
  '\u2028',
  'don\ufffdt',
  'it?s',
]
const separators = [' ', ' ', ' ', '', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u00a0', '\u2028', '\t', '. ', ', ', ' “', '” ']

const piece = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...sentences)},
  {weight: 6, arbitrary: fc.constantFrom(...damage)},
  {weight: 2, arbitrary: fc.constantFrom(...paragraphs)},
  {weight: 1, arbitrary: fc.constantFrom(...hostile)},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
  {weight: 1, arbitrary: fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 6}).map((units) => String.fromCharCode(...units))},
)
const assembled = fc.array(fc.tuple(piece, fc.constantFrom(...separators)), {maxLength: 14}).map((parts) => parts.flat().join(''))
/** A fixture with one piece of damage put into it at any place. */
const damaged = fc
  .tuple(fc.constantFrom(...fixtures), fc.constantFrom(...damage), fc.nat(), fc.constantFrom(...separators))
  .map(([text, put, at, separator]) => {
    const place = at % (text.length + 1)
    return `${text.slice(0, place)}${separator}${put}${separator}${text.slice(place)}`
  })
const text = fc.oneof(
  {weight: 8, arbitrary: assembled},
  {weight: 2, arbitrary: damaged},
  {weight: 1, arbitrary: fc.constantFrom(...hostile)},
)
const title = fc.oneof(
  fc.constant(undefined),
  fc.array(piece, {maxLength: 3}).map((parts) => parts.join(' ')),
)
const article: fc.Arbitrary<Article> = fc
  .record({title, text})
  .map((fields) => (fields.title === undefined ? {text: fields.text} : {title: fields.title, text: fields.text}))

/** Runs a law over random articles, and over the fixtures as they stand. */
function holds(seed: number, numRuns: number, law: (article: Article) => void): void {
  for (const one of [...fixtures, ...hostile]) law({text: one})
  fc.assert(fc.property(article, law), {seed: seed + SEED, numRuns: numRuns * EFFORT})
}

const isInsidePair = (of: string, at: number): boolean =>
  at > 0 && at < of.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(of.slice(at - 1, at + 1))

function expectRange(of: string, {start, end}: {readonly start: number; readonly end: number}): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(of.length)
  expect(isInsidePair(of, start) || isInsidePair(of, end)).toBe(false)
}

const editsOf = (findings: readonly Finding[], field: Field): Set<string> =>
  new Set(
    findings
      .filter((finding) => finding.field === field)
      .flatMap((finding) => (finding.fix?.edits ?? []).map(({start, end, text: made}) => JSON.stringify([start, end, made]))),
  )

const count = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const {rule, field} of findings) counts.set(`${rule} in ${field}`, (counts.get(`${rule} in ${field}`) ?? 0) + 1)
  return counts
}

it('findings and their edits stand where they say, on whole characters', () => {
  holds(70, 500, (one) => {
    for (const finding of lint(one, {rules})) {
      const source = one[finding.field] ?? expect.fail('a finding in a field that is not there')
      expectRange(source, finding)
      expect(finding.actual).toBe(source.slice(finding.start, finding.end))
      expect(catalogue.get(finding.rule)).toBeDefined()
      expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/)
      expect(finding.reason).not.toBe('')
      let at = 0
      for (const edit of finding.fix?.edits ?? []) {
        expectRange(source, edit)
        expect(edit.start).toBeGreaterThanOrEqual(at)
        expect(source.slice(edit.start, edit.end)).not.toBe(edit.text)
        at = edit.end
      }
    }
  })
})

it('findings come in order of field, place and rule', () => {
  holds(71, 200, (one) => {
    const found = lint(one, {rules})
    const sorted = [...found].sort(
      (a, b) =>
        FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
        a.start - b.start ||
        a.end - b.end ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )
    expect(found).toEqual(sorted)
  })
})

it('rules offer no more than they declare', () => {
  holds(72, 300, (one) => {
    for (const {rule, fix} of lint(one, {rules})) {
      const declared = catalogue.get(rule)?.fixes
      if (fix === undefined) continue
      expect(declared?.kinds).toContain(fix.kind)
      if (fix.tier === 'unsafe') continue
      expect(declared?.tier).toBe('safe')
    }
  })
})

/** Whether an edit is one cut of several named cuts that overlap. */
function isJoined(edit: {start: number; end: number; text: string}, findings: readonly Finding[], field: Field): boolean {
  if (edit.text !== '') return false
  const cuts = findings
    .filter((finding) => finding.field === field && finding.fix?.kind === 'removal')
    .flatMap((finding) => finding.fix?.edits ?? [])
    .filter((cut) => cut.text === '' && cut.start >= edit.start && cut.end <= edit.end)
    .sort((a, b) => a.start - b.start)
  let reached = edit.start
  for (const cut of cuts) if (cut.start <= reached) reached = Math.max(reached, cut.end)
  return reached === edit.end
}

describe.each([
  ['safe fixes', false],
  ['unsafe fixes too', true],
])('with %s', (_, unsafe) => {
  const options = {rules, unsafe}

  it('what is clean stays clean', () => {
    holds(73, 300, (one) => {
      const once = normalize(one, options)
      expect(once.cycle).toBeUndefined()
      const twice = normalize(once.article, options)
      expect(twice.article).toEqual(once.article)
      expect(twice.ledger).toBeUndefined()
      expect(twice.findings).toEqual(once.remaining)
    })
  })

  it('every change can be undone and done again', () => {
    holds(74, 300, (one) => {
      const {article: after, ledger} = normalize(one, options)
      for (const field of FIELDS) {
        const record = ledger?.fields[field]
        if (record === undefined) {
          expect(after[field]).toBe(one[field])
          continue
        }
        const before = one[field] ?? expect.fail('a change in a field that is not there')
        const made = after[field] ?? ''
        expect(made).not.toBe(before)
        expect(restoreField(made, record)).toBe(before)
        expect(replayField(before, record)).toBe(made)
        for (const change of record.edits) expect(before.slice(change.start, change.end)).toBe(change.was)
        let current = before
        for (const round of record.rounds) {
          for (const change of round) expect(current.slice(change.start, change.end)).toBe(change.was)
          current = applyEdits(current, round)
        }
        expect(current).toBe(made)
      }
    })
  })

  it('lint names every edit of the first round', () => {
    holds(75, 300, (one) => {
      const {ledger, findings} = normalize(one, options)
      expect(findings).toEqual(lint(one, options))
      for (const field of FIELDS) {
        const named = editsOf(findings, field)
        for (const edit of ledger?.fields[field]?.rounds[0] ?? [])
          if (!isJoined(edit, findings, field)) expect([...named]).toContain(JSON.stringify([edit.start, edit.end, edit.text]))
      }
    })
  })

  it('no wanted fix is left', () => {
    holds(77, 200, (one) => {
      const {remaining} = normalize(one, options)
      expect(remaining.filter((finding) => finding.fix !== undefined && (unsafe || finding.fix.tier === 'safe'))).toEqual([])
    })
  })
})

it('a clean text has no finding that the source did not have', () => {
  holds(76, 600, (one) => {
    const {findings, remaining} = normalize(one, {rules})
    const before = count(findings)
    for (const [key, left] of count(remaining)) expect([key, left <= (before.get(key) ?? 0)]).toEqual([key, true])
  })
})

it('safe fixes are all made in one round: lint names them all', () => {
  holds(78, 500, (one) => {
    const {ledger} = normalize(one, {rules})
    for (const field of FIELDS) expect(ledger?.fields[field]?.rounds.length ?? 1).toBe(1)
  })
})

it('the order of the rules does not matter', () => {
  fc.assert(
    fc.property(article, fc.shuffledSubarray([...rules], {minLength: rules.length}), (one, shuffled) => {
      expect(lint(one, {rules: shuffled})).toEqual(lint(one, {rules}))
      expect(normalize(one, {rules: shuffled, unsafe: true})).toEqual(normalize(one, {rules, unsafe: true}))
    }),
    {seed: 79, numRuns: 300 * EFFORT},
  )
})

it('a rule finds the same, whatever rules run beside it, where nothing is mended', () => {
  const others = rules.filter((rule) => !isStage(rule.rank))
  fc.assert(
    fc.property(article, fc.constantFrom(...others), (one, rule) => {
      expect(lint(one, {rules: [rule]})).toEqual(lint(one, {rules: others}).filter((finding) => finding.rule === rule.id))
    }),
    {seed: 80, numRuns: 300 * EFFORT},
  )
})

it('articles do not depend on those before them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, {minLength: 2, maxLength: 6}), fc.nat(), async (articles, turn) => {
      const alone = articles.map((one) => normalize(one, {rules, unsafe: true}))
      const order = articles.map((_, index) => index).sort((a, b) => ((a * 7 + turn) % 5) - ((b * 7 + turn) % 5))
      const together: unknown[] = []
      let at = 0
      for await (const {copydesk, ...article} of clean(
        order.map((index) => articles[index] as Article),
        {rules, unsafe: true},
      )) {
        together[order[at] as number] = {article, ...copydesk}
        at++
      }
      expect(together).toEqual(alone)
    }),
    {seed: 81, numRuns: 60 * EFFORT},
  )
})

it('an article keeps its fields', () => {
  holds(82, 200, (one) => {
    const {article: after} = normalize(one, {rules, unsafe: true})
    expect('title' in after).toBe('title' in one)
    expect(Object.keys(after)).toEqual(Object.keys(one))
  })
})

it('reads an article and leaves it as it is', () => {
  fc.assert(
    fc.property(article, (one) => {
      const copy = structuredClone(one)
      normalize(Object.freeze(one), {rules, unsafe: true})
      expect(one).toEqual(copy)
    }),
    {seed: 83, numRuns: 100 * EFFORT},
  )
})

describe.each<HouseStyle>([
  {
    spelling: 'en-US',
    quotePunctuation: 'inside',
    quoteMarks: 'double',
    quoteShape: 'curly',
    serialComma: 'never',
    titleCase: 'lower',
    paragraphs: 'blank-line',
  },
  {
    spelling: 'en-GB',
    quotePunctuation: 'logical',
    quoteMarks: 'single',
    quoteShape: 'straight',
    serialComma: 'always',
    titleCase: 'upper',
    paragraphs: 'line',
  },
])('with the style guide of $spelling', (style) => {
  const matters = [
    'The neighbours organise, analyze and criticize the defence of the harbor.',
    'The Prime Minister called it “never”, “late.” and "soon". It’s the crews\' ‘centre’, she said.',
    "The US Secretary of State met 'the ferrymen' of Callis, Vessby, and Torvane.",
    'The boats came quickly, silently and safely, and the president of Callis left.',
  ]
  const styled = fc
    .array(fc.tuple(fc.oneof(piece, fc.constantFrom(...matters)), fc.constantFrom(...separators)), {maxLength: 10})
    .map((parts): Article => ({text: parts.flat().join('')}))

  it.each([false, true])('what is clean stays clean and can be undone (unsafe: %s)', (unsafe) => {
    const options = {rules, style, unsafe}
    fc.assert(
      fc.property(styled, (one) => {
        const {article: after, ledger, findings, remaining, cycle} = normalize(one, options)
        expect(cycle).toBeUndefined()
        expect(normalize(after, options).article).toEqual(after)
        expect(remaining.filter(({fix}) => fix !== undefined && (unsafe || fix.tier === 'safe'))).toEqual([])
        const record = ledger?.fields.text
        if (record === undefined) return
        expect(restoreField(after.text, record)).toBe(one.text)
        if (unsafe) return
        expect(record.rounds.length).toBe(1)
        const before = count(findings)
        for (const [key, left] of count(remaining)) expect([key, left <= (before.get(key) ?? 0)]).toEqual([key, true])
      }),
      {seed: 85 + SEED, numRuns: 200 * EFFORT},
    )
  })
})

describe('texts that break a law', () => {
  const form = 'Save my name, email, and website in this browser for the next time I comment.'

  it.each([
    ['two joins share a word, so the second is not named before the first is made', 'The copies weresaid.The crew left the pier.'],
    ['a join beside a stop makes an unsafe one of the same word safe', 'It is a boat.”thePiersaid so. The Pier said so.'],
    [
      'three equal words over a line end of wrapped text are two findings, the second only after the first is mended',
      'The ministers met at the\nold quay and spoke of\nthe ferry and of of\nof the fares that it\nasks of the islanders\nwho want to cross.',
    ],
    [
      'one finding mends two spaces of a paragraph, of which a removal takes in one and a join the other',
      'The boat\u00a0left the pier.The\u00a0crew and the\u00a0Piersaid so.\u00a0Leave a\u00a0Reply',
    ],
  ])('all in one round: %s', (_, broken) => {
    const {ledger} = normalize({text: broken}, {rules})
    expect(ledger?.fields.text?.rounds.length).toBe(1)
  })

  it('no new finding: without its long furniture the text passes for a wrapped one', () => {
    const {findings, remaining} = normalize(
      {text: `Ferry\nThe ferry left the pier at noon. ${form}\nThe ferry left the pier at noon.\nthe crew\nand so\non`},
      {rules},
    )
    const before = count(findings)
    for (const [key, left] of count(remaining)) expect([key, left <= (before.get(key) ?? 0)]).toEqual([key, true])
  })
})

describe.each(['markdown', 'html'] as const)('in %s', (name) => {
  const marks = [
    '**',
    '*',
    '_',
    '&amp;',
    '&#8217;',
    '&lt;',
    '\\*',
    '[',
    '](a)',
    '# ',
    '> ',
    '- ',
    '1. ',
    '`',
    '<b>',
    '</b>',
    '<br>',
    '\n',
    '\n\n',
    '---\ntitle: the the crewThe boat\n---\n',
    '<p>',
    '</p>',
    '<title>of of</title>',
    '<!-- -->',
    '    ',
  ]
  const marked = fc.array(fc.tuple(piece, fc.constantFrom('', '', ' ', ...marks)), {maxLength: 12}).map((parts) => parts.flat().join(''))

  it('findings stand where they say, and what is clean stays clean and can be undone', async () => {
    const format = await loadFormat(name)
    fc.assert(
      fc.property(marked, (source) => {
        const one: Article = {text: source, format}
        for (const finding of lint(one, {rules})) {
          expectRange(source, finding)
          expect(finding.actual).toBe(source.slice(finding.start, finding.end))
          if (finding.field === 'title') expect(finding.fix).toBeUndefined()
          let at = 0
          for (const edit of finding.fix?.edits ?? []) {
            expectRange(source, edit)
            expect(edit.start).toBeGreaterThanOrEqual(at)
            at = edit.end
          }
        }
        const once = normalize(one, {rules})
        expect(once.cycle).toBeUndefined()
        expect(once.article.title).toBeUndefined()
        expect(normalize(once.article, {rules}).article).toEqual(once.article)
        const record = once.ledger?.fields.text
        if (record !== undefined) expect(restoreField(once.article.text, record)).toBe(source)
      }),
      {seed: 84, numRuns: 300 * EFFORT},
    )
  })
})
