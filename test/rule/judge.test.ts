import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/fixes/edits.js'
import {settle} from '../../src/fixes/settle.js'
import type {Finding} from '../../src/rule/finding.js'
import {judge} from '../../src/rule/judge.js'
import type {AnyRule} from '../../src/rule/rule.js'
import {type Article, type Format, viewsOf} from '../../src/view/article.js'
import {plainView} from '../../src/view/view.js'
import {fake, replacing} from '../fixes/fake.js'

const findings = (article: Article | string, ...rules: AnyRule[]): Finding[] =>
  judge(viewsOf(typeof article === 'string' ? {text: article} : article), rules)

/** `rule start-end actual` of each finding, and what its fix writes. */
function outline(article: Article | string, ...rules: AnyRule[]): string[] {
  return findings(article, ...rules).map(
    ({rule, start, end, actual, fix}) =>
      `${rule} ${start}-${end} ${actual}${fix === undefined ? '' : ` -> ${fix.edits.map((edit) => `${edit.start}-${edit.end} ${edit.text}`).join(', ')}`}`,
  )
}

/** Text after the edits of safe mode; the law that lint names them all is checked on the way. */
function cleaned(text: string, ...rules: AnyRule[]): string {
  const {article, ledger, findings: named} = settle({text}, rules, {})
  const rounds = ledger?.fields.text?.rounds ?? []
  expect(rounds.length).toBeLessThanOrEqual(1)
  const edits = named.flatMap((finding) => finding.fix?.edits ?? [])
  for (const change of rounds[0] ?? [])
    expect(edits).toContainEqual(expect.objectContaining({start: change.start, end: change.end, text: change.text}))
  return article.text
}

describe('findings', () => {
  it('are sorted by field, place and rule, whatever the order of the rules', () => {
    const rules = [fake('b', /b/), fake('a', /a|bc/), fake('c', /b(?=c)/)]
    const article = {title: 'ab', text: 'bc a'}
    const expected = ['a 0-1 a', 'b 1-2 b', 'b 0-1 b', 'c 0-1 b', 'a 0-2 bc', 'a 3-4 a']
    expect(outline(article, ...rules)).toEqual(expected)
    expect(outline(article, ...rules.toReversed())).toEqual(expected)
    expect(findings(article, ...rules).map((finding) => finding.field)).toEqual(['title', 'title', 'text', 'text', 'text', 'text'])
  })

  it('carry what the rule says', () => {
    const rule: AnyRule = {
      ...fake('a', /b/, {severity: 'info'}),
      say: () => ({reason: 'why', note: 'what', severity: 'error', evidence: [{kind: 'here', text: 'b', start: 1, end: 2}]}),
    }
    expect(findings('abc', rule)).toEqual([
      {
        rule: 'a',
        field: 'text',
        severity: 'error',
        start: 1,
        end: 2,
        reason: 'why',
        note: 'what',
        actual: 'b',
        evidence: [{kind: 'here', text: 'b', start: 1, end: 2}],
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ])
    const plain = findings('abc', fake('a', /b/))[0] as Finding
    expect(plain.severity).toBe('warning')
    expect(Object.keys(plain).sort()).toEqual(['actual', 'end', 'field', 'fingerprint', 'reason', 'rule', 'severity', 'start'])
  })

  it('come from the layouts that a rule works on', () => {
    const rule = fake('a', /b/, {layouts: ['lines']})
    expect(outline('a b', rule)).toEqual([])
    expect(outline('a\nb', rule)).toEqual(['a 2-3 b'])
  })

  it('let a rule see the other field', () => {
    const rule: AnyRule = {...fake('a', /b/), say: (_, facts) => ({reason: facts.other?.text ?? 'none'})}
    expect(findings({title: 'b', text: 'b!'}, rule).map((finding) => finding.reason)).toEqual(['b!', 'b'])
    expect(findings('b', rule).map((finding) => finding.reason)).toEqual(['none'])
  })
})

describe('the desk’s veto', () => {
  const dropped = (id: string, pattern: RegExp, options = {}): AnyRule => replacing(id, pattern, '', options)

  it('protects addresses and numbers', () => {
    const rule = dropped('x', /x|7/)
    expect(outline('x www.abc.com/x 7 a@x.de x', rule)).toEqual([
      'x 0-1 x -> 0-1 ',
      'x 14-15 x',
      'x 16-17 7',
      'x 20-21 x',
      'x 25-26 x -> 25-26 ',
    ])
  })

  it('protects words in quotation marks from rules that may not touch them', () => {
    const text = 'x “x y” x ‘x’ "x"'
    expect(outline(text, dropped('x', /x/, {inQuotations: false}))).toEqual([
      'x 0-1 x -> 0-1 ',
      'x 3-4 x',
      'x 8-9 x -> 8-9 ',
      'x 11-12 x',
      'x 15-16 x',
    ])
    expect(outline(text, dropped('x', /x/)).filter((line) => line.includes('->'))).toHaveLength(5)
  })

  // Only the place where the edit begins is looked at.
  it('protects a quotation from an edit that begins before it', () => {
    expect(outline('x “x y” x', dropped('x', /x “x/, {inQuotations: false}))).toEqual(['x 0-4 x “x'])
  })

  // The figure in a numeric entity counts as a number, and "#x27" as a hashtag.
  it.each(['It&#8217;s late.', 'It&#x27;s late.'])('lets mending rules write the character of %j', (text) => {
    const entities = replacing('entities', /&#x?[0-9a-f]+;/, '’', {rank: 'mending'})
    expect(cleaned(text, entities)).toBe('It’s late.')
  })

  it('lets removals take what they remove', () => {
    const rule = dropped('promo', /\nCall 555 or “write” to a@b\.example$/, {kind: 'removal', rank: 'removal', inQuotations: false})
    expect(outline('The end.\nCall 555 or “write” to a@b.example', rule)).toHaveLength(1)
    expect(cleaned('The end.\nCall 555 or “write” to a@b.example', rule)).toBe('The end.')
  })

  it('refuses the whole fix where one of its edits is refused', () => {
    const rule = fake('x', /x \d/, {
      edits: ({start, end}) => [
        {start, end: start + 1, text: 'y'},
        {start: end - 1, end, text: ''},
      ],
    })
    expect(outline('x 5 here', rule)).toEqual(['x 0-3 x 5'])
  })

  it('passes over paragraphs that are not English', () => {
    const spanish = 'Los ministros de los dos países se reunieron el domingo en el muelle y hablaron sobre el barco x.'
    const english = 'The ministers of both states met on the quay and spoke about the ferry x.'
    const text = `${english}\n\n${spanish}\n\n${english}`
    expect(findings(text, fake('x', /\bx\b/, {inForeign: false})).map((finding) => finding.start)).toEqual([
      english.length - 2,
      text.length - 2,
    ])
    expect(findings(text, fake('x', /\bx\b/))).toHaveLength(3)
  })
})

describe('mending first', () => {
  const glue = fake('glue', /[a-z][A-Z]/, {rank: 'mending', edits: ({start}) => [{start: start + 1, end: start + 1, text: ' '}]})
  const glueWhole = fake('glue', /\b[a-z]+[A-Z][a-z]*\b/, {
    rank: 'mending',
    edits: (match, text) => [
      {start: match.start, end: match.end, text: text.slice(match.start, match.end).replace(/([a-z])([A-Z])/, '$1 $2')},
    ],
  })
  const cents = replacing('cents', /¢/, '', {rank: 'mending'})

  it('lets later rules read the mended text and point into the source', () => {
    const rule = fake('words', /The/)
    expect(outline('gangThe pier', glueWhole, rule)).toEqual(['glue 0-7 gangThe -> 0-7 gang The', 'words 0-7 gangThe'])
    expect(outline('gangThe pier Then', glue, fake('words', /\bThe\b|Then/))).toEqual([
      'glue 3-5 gT -> 4-4  ',
      'words 4-7 The',
      'words 13-17 Then',
    ])
  })

  it('names no word that only the damage made', () => {
    expect(outline('gangThe', glueWhole, fake('words', /gangThe/))).toEqual(['glue 0-7 gangThe -> 0-7 gang The'])
  })

  it('reads only safe mends as done', () => {
    const unsafe = fake('glue', /gangThe/, {rank: 'mending', tier: 'unsafe', edits: ({start, end}) => [{start, end, text: 'gang The'}]})
    expect(outline('gangThe', unsafe, fake('words', /gangThe/), fake('parted', /gang The/))).toEqual([
      'glue 0-7 gangThe -> 0-7 gang The',
      'words 0-7 gangThe',
    ])
  })

  it.each<[name: string, text: string, rules: AnyRule[], expected: string]>([
    ['an edit beside the mend', 'gangThe the pier', [glueWhole, replacing('pier', /pier/, 'quay')], 'gang The the quay'],
    ['an edit that covers the mend', 'a gangThe pier', [glueWhole, replacing('all', /a gang The pier/, 'done')], 'done'],
    ['an edit that is the mend', 'a gangThe pier', [glueWhole, replacing('same', /gang The/, 'crew')], 'a crew pier'],
    ['an edit that cuts the end of the mend', 'a gangThe the pier', [glueWhole, replacing('twice', /The (?=the)/, '')], 'a gang the pier'],
    ['an edit that cuts the start of the mend', 'a a gangThe pier', [glueWhole, replacing('cut', /a gang/, 'crew')], 'a crew The pier'],
    ['an edit inside the mend', 'a gangThe pier', [glueWhole, replacing('inside', /ng T/, 'n-t')], 'a gan-the pier'],
    ['an edit that touches the mend in front', 'gangThe pier', [glueWhole, replacing('behind', / pier/, '')], 'gang The'],
    ['an edit that touches the mend behind', 'a gangThe', [glueWhole, replacing('before', /^a /, '')], 'gang The'],
    ['a mend in each of two words, one edit over both', 'aB cD', [glueWhole, replacing('over', /B c/, '-')], 'a - D'],
    [
      'a removal over the mend',
      'The end. readMore here',
      [glueWhole, replacing('promo', / read More here$/, '', {kind: 'removal', rank: 'removal'})],
      'The end.',
    ],
    ['an edit over a mend that inserts', 'gangThe the pier', [glue, replacing('twice', /The (?=the)/, '')], 'gang the pier'],
    ['an edit over a mend that deletes', 'the¢ the pier', [cents, replacing('twice', /the (?=the)/, '')], 'the pier'],
    ['an edit in front of a mend that deletes', 'the the¢ pier', [cents, replacing('twice', /the (?=the)/, '')], 'the pier'],
    ['two mends of one word', 'ga¢ngThe pier', [cents, glue, replacing('crew', /gang The/, 'crew')], 'crew pier'],
    [
      'an insertion in the mend',
      'gangThe pier',
      [glueWhole, fake('comma', /gang(?= )/, {edits: ({end}) => [{start: end, end, text: ','}]})],
      'gang, The pier',
    ],
    [
      'an insertion in front of the mend',
      'a gangThe pier',
      [glueWhole, fake('mark', /(?<!the )(?=gang The)/, {edits: ({start}) => [{start, end: start, text: 'the '}]})],
      'a the gang The pier',
    ],
    [
      'an insertion behind the mend',
      'gangThe pier',
      [glueWhole, fake('comma', /The(?= )/, {edits: ({end}) => [{start: end, end, text: ','}]})],
      'gang The, pier',
    ],
  ])('%s', (_, text, rules, expected) => {
    expect(cleaned(text, ...rules)).toBe(expected)
    expect(cleaned(text, ...rules.toReversed())).toBe(expected)
  })

  it('takes the first of two mends that overlap', () => {
    const other = replacing('other', /aB c/, 'X', {rank: 'mending'})
    expect(outline('aB cD', glueWhole, other)).toEqual(['glue 0-2 aB -> 0-2 a B', 'other 0-4 aB c -> 0-4 X', 'glue 3-5 cD -> 3-5 c D'])
  })

  // The mend that was not taken for the mended view is planned before the one that was.
  it('applies the mends that made the mended view', () => {
    const other = replacing('other', /aB c/, 'X', {rank: 'mending'})
    expect(settle({text: 'aB cD'}, [glueWhole, other], {}).article.text).toBe('a B c D')
  })

  it('keeps a mend of several edits whole', () => {
    const twice = fake('glue', /thePiersaid/, {
      rank: 'mending',
      edits: ({start}) => [
        {start: start + 3, end: start + 3, text: ' '},
        {start: start + 7, end: start + 7, text: ' '},
      ],
    })
    expect(cleaned('In thePiersaid so', twice, replacing('said', /said so/, 'spoke'))).toBe('In the Pier spoke')
    expect(cleaned('In thePiersaid so', twice)).toBe('In the Pier said so')
  })

  // Each of the two edits writes the whole mended stretch again, and both are applied to it.
  it('takes two edits of one fix in one mended stretch', () => {
    const twice = fake('twice', /gang The/, {
      edits: ({start, end}) => [
        {start, end: start + 1, text: 'G'},
        {start: end - 3, end: end - 2, text: 't'},
      ],
    })
    expect(outline('gangThe', glueWhole, twice)).toEqual(['glue 0-7 gangThe -> 0-7 gang The', 'twice 0-7 gangThe -> 0-7 Gang the'])
    expect(cleaned('a gangThe', glueWhole, twice)).toBe('a Gang the')
  })

  it('mends the title as well', () => {
    const result = settle({title: 'gangThe pier', text: 'aB'}, [glueWhole, replacing('pier', /The pier/, 'there')], {})
    expect(result.article).toEqual({title: 'gang there', text: 'a B'})
    expect(result.ledger?.fields.title?.rounds).toHaveLength(1)
  })
})

describe('titles inside the source', () => {
  const source = '---\ntitle: The gangThe the pier\n---\n\nThe text.'
  const format: Format = {
    name: 'markdown',
    read: (text) => ({
      text: {...plainView(text)},
      title: {source: text, text: 'The gangThe the pier', pieces: [{kind: 'verbatim', start: 0, end: 20, sourceStart: 11, sourceEnd: 31}]},
    }),
  }
  const glue = fake('glue', /[a-z][A-Z]/, {rank: 'mending', edits: ({start}) => [{start: start + 1, end: start + 1, text: ' '}]})
  const glueWhole = replacing('glue', /gangThe/, 'gang The', {rank: 'mending'})
  const twice = replacing('twice', /The (?=the)/, '')
  const titles = (...rules: AnyRule[]): Finding[] =>
    findings({text: source, format}, ...rules).filter((finding) => finding.field === 'title')

  it('are judged and never edited', () => {
    expect(titles(glue, twice).map((finding) => [finding.rule, finding.fix])).toEqual([
      ['glue', undefined],
      ['twice', undefined],
    ])
  })

  // The mended stretch counts as one that may be written, so the fix of a later rule is offered, in coordinates of the whole file.
  it('are never edited in a mended stretch either', () => {
    expect(titles(glueWhole, replacing('crew', /gang The/, 'crew')).map((finding) => [finding.rule, finding.fix])).toEqual([
      ['crew', undefined],
      ['glue', undefined],
    ])
  })
})

it('edits of the findings lead from the source to the mended text', () => {
  const glue = fake('glue', /[a-z][A-Z]/, {rank: 'mending', edits: ({start}) => [{start: start + 1, end: start + 1, text: ' '}]})
  const text = 'aB cD eF'
  expect(
    applyEdits(
      text,
      findings(text, glue).flatMap((finding) => finding.fix?.edits ?? []),
    ),
  ).toBe('a B c D e F')
})
