import {describe, expect, it} from 'vitest'
import {settle} from '../../src/fixes/settle.js'
import {tokenize} from '../../src/kernels/tokenize.js'
import {blocks} from '../../src/rule/blocks.js'
import {Catalogue} from '../../src/rule/catalogue.js'
import {judge} from '../../src/rule/judge.js'
import {nextWord, PhraseTable} from '../../src/rule/table.js'
import {viewsOf} from '../../src/view/article.js'
import {fake} from '../fixes/fake.js'

describe('phrases', () => {
  /** What a phrase file finds at the first word of a text: the marks of the longest match and the text it covers. */
  const read = (source: string, text: string): string | undefined => {
    const tokens = tokenize(text)
    const first = nextWord(tokens, 0, tokens.count)
    const found = new PhraseTable(source)
    if (!found.begins(tokens, first)) return undefined
    const [match] = found.matchesAt(text, tokens, first, tokens.count)
    if (match === undefined) return undefined
    const {certain, inline, heading} = match.phrase
    return `${inline ? '!!' : certain ? '!' : ''}${heading ? '>' : ''}${text.slice(0, tokens.start[match.next])}`
  }

  it.each<[source: string, text: string, found: string | undefined]>([
    ['# share this', 'Share this', undefined],
    ['', 'Share this', undefined],
    ['!  ', 'Share this', undefined],
    ['! Share this  # certain', 'share THIS', '!share THIS'],
    ['{number} Comments', '7 comments', '7 comments'],
    ['5 Comments', '7 comments', '7 comments'],
    ['!! ADVERTISEMENT', 'ADVERTISEMENT', '!!ADVERTISEMENT'],
    ['!! ADVERTISEMENT', 'Advertisement', undefined],
    ['!! get the FOX News App', 'Get the FOX news app', '!!Get the FOX news app'],
    ['!! get the FOX News App', 'Get the Fox News App', undefined],
    ['A phrase', 'a phrase', 'a phrase'],
    ['!> related stories', 'Related stories', '!>Related stories'],
    ['follow {name} on (twitter|x)', 'Follow Ada Holm on X', 'Follow Ada Holm on X'],
    ['follow {name} on (twitter|x)', 'Follow Ada Holm on Y', undefined],
    ['click [here] now', 'Click here now', 'Click here now'],
    ['click [here] now', 'Click now', 'Click now'],
    ['[please] click', 'Click', 'Click'],
    ['(sign up|subscribe) now', 'Sign up now', 'Sign up now'],
    ['(sign up|subscribe) now', 'Sign now', undefined],
    ['[now] (sign up|subscribe) [here|there] now', 'subscribe there now', 'subscribe there now'],
    ['by {name}: {date}', 'By Ada Holm: 4 March', 'By Ada Holm: 4 March'],
    ['by {name}: {date}', 'By Ada Holm 4 March', undefined],
    ['{site} = facebook|x\nlike us on {site}', 'Like us on X', 'Like us on X'],
    ['{date} and more', 'Monday and more', 'Monday and more'],
    ['share\n! share\n!! share', 'Share', '!!Share'],
  ])('%j in %j', (source, text, found) => {
    expect(read(source, text)).toBe(found)
  })

  const table = new PhraseTable(
    '! share this\nshare\n{number} comments\nfollow {name} here\n! don’t miss it\n! LATEST news\n! published {date}\n! read more: {rest}\n! mail {handle} now',
  )

  /** What matches at the first word, as text. */
  function matches(text: string): string[] {
    const tokens = tokenize(text)
    return table
      .matchesAt(text, tokens, nextWord(tokens, 0, tokens.count), tokens.count)
      .map(({phrase, next}) => `${phrase.certain ? '!' : ''}${text.slice(0, tokens.start[next])}`)
  }

  it.each<[string, string[]]>([
    ['Share this: page', ['!Share this', 'Share']],
    ['SHARE — THIS', ['!SHARE — THIS', 'SHARE']],
    ['share that', ['share']],
    ['12 comments', ['12 comments']],
    ['1,204 Comments', ['1,204 Comments']],
    ['twelve comments', []],
    ["Don't miss it", ["!Don't miss it"]],
    ['follow Ada here', ['follow Ada here']],
    ['follow Ada van der Holm here', ['follow Ada van der Holm here']],
    ['follow Ada van der Holm Lind here', []],
    ['follow here', []],
    ['', []],
    ['LATEST NEWS', ['!LATEST NEWS']],
    ['Latest news', []],
    [
      'Published 4 March 2021, 10:14 GMT by',
      [
        '!Published 4 March 2021, 10:14 GMT',
        '!Published 4 March 2021, 10:14',
        '!Published 4 March 2021',
        '!Published 4 March',
        '!Published 4',
      ],
    ],
    ['Published yesterday', ['!Published yesterday']],
    ['Published in the spring', []],
    ['Read more: The ferry is late', ['!Read more: The ferry is late']],
    ['Read more : The ferry', ['!Read more : The ferry']],
    ['Read more books', []],
    ['Read more', []],
    ['Mail desk@example.com now', ['!Mail desk@example.com now']],
    ['Mail desk now', []],
  ])('%j', (text, expected) => {
    expect(matches(text)).toEqual(expected)
  })

  it('end before a limit', () => {
    const tokens = tokenize('share this')
    expect(table.matchesAt('share this', tokens, 0, 2).map(({next}) => next)).toEqual([1])
    expect(table.begins(tokens, 0)).toBe(true)
    expect(table.begins(tokens, 2)).toBe(false)
  })

  it('of two entries with the same words the certain one counts', () => {
    const tokens = tokenize('read more')
    for (const source of ['! read more\nread more', 'read more\n! read more'])
      expect(new PhraseTable(source).matchesAt('read more', tokens, 0, 3)[0]?.phrase.certain).toBe(true)
  })
})

describe('blocks', () => {
  const rule = blocks({
    id: 'share-bar',
    summary: 'share bar',
    zone: 'share-bar',
    what: 'a share bar',
    phrases: '! share this page\nshare\ntweet\n{number} shares\n! follow us on {name}',
  })
  const article = (text: string): string => settle({text}, [rule], {}).article.text
  const spans = (text: string, title?: string): string[] =>
    judge(viewsOf(title === undefined ? {text} : {title, text}), [rule]).map((finding) => `${finding.field}: ${finding.actual}`)
  const lead = 'The ferry left the pier at noon.'

  it.each<[name: string, text: string, cleaned: string]>([
    ['a block of one phrase', `${lead}\n\nShare this page\n\nIt rained.`, `${lead}\n\nIt rained.`],
    ['a block of two phrases', `${lead}\nTweet | Share this page\nIt rained.`, `${lead}\nIt rained.`],
    ['likely blocks beside a certain one', `${lead}\n\n12 shares\n\nTweet\n\nShare this page\n\nShare`, lead],
    ['the last line', `${lead}\nShare this page`, lead],
    ['marks around the words', `${lead}\n\n» Share this page! «\n\nIt rained.`, `${lead}\n\nIt rained.`],
  ])('removes %s', (_, text, cleaned) => {
    expect(article(text)).toBe(cleaned)
  })

  it.each<[name: string, text: string]>([
    ['likely blocks alone', `${lead}\n\nShare\n\nTweet\n\n12 shares`],
    ['a sentence with more words', `${lead}\n\nShare this page with your friends.\n\nIt rained.`],
    ['the first block', `Share this page\n\n${lead}`],
    ['a block with an address', `${lead}\n\nShare this page www.example.com\n\nIt rained.`],
    ['a phrase inside a sentence', `${lead} They asked us to share this page.`],
  ])('leaves %s alone', (_, text) => {
    expect(spans(text)).toEqual([])
  })

  it('leaves a likely block alone that is parted from the certain one', () => {
    expect(spans(`${lead}\n\nShare this page\n\nIt rained.\n\nTweet`)).toEqual(['text: Share this page'])
  })

  it('finds a run at the end of flat text where a sentence ended', () => {
    const text = `${lead} Share this page Tweet Follow us on Vessby Square`
    expect(spans(text)).toEqual(['text: Share this page Tweet Follow us on Vessby Square'])
    expect(article(text)).toBe(lead)
    expect(article(`${lead} Share this page`)).toBe(`${lead} Share this page`)
    expect(spans(`${lead} Share this page`)).toEqual(['text: Share this page'])
  })

  it('finds a phrase that is never prose in the middle of other text', () => {
    const inline = blocks({
      id: 'ad',
      summary: 'ad',
      zone: 'promo',
      what: 'an ad',
      phrases: '!! story continues below\n!! READ MORE: {rest}\n!! ADVERTISEMENT',
    })
    const clean = (text: string, unsafe = false): string => settle({text}, [inline], {unsafe}).article.text
    for (const end of [' It rained.', '\nIt rained.', '\n\nIt rained.']) {
      expect(clean(`${lead} Story continues below.${end}`)).toBe(`${lead}${end}`)
      expect(clean(`${lead} ADVERTISEMENT${end}`)).toBe(`${lead}${end}`)
      expect(clean(`${lead} Advertisement${end}`)).toBe(`${lead} Advertisement${end}`)
    }
    expect(clean('The ferry ADVERTISEMENT left.')).toBe('The ferry ADVERTISEMENT left.')
    // Where the text goes on in lower case a word may be part of the sentence.
    expect(clean('The ferry ADVERTISEMENT left.', true)).toBe('The ferry ADVERTISEMENT left.')
    expect(judge(viewsOf({text: 'The ferry ADVERTISEMENT left.'}), [inline]).map(({actual}) => actual)).toEqual(['ADVERTISEMENT'])
    const open = `${lead} READ MORE: Ferry is late again ${lead.repeat(10)}`
    expect(judge(viewsOf({text: open}), [inline]).map(({actual, fix}) => [actual, fix])).toEqual([['READ MORE:', undefined]])
  })

  it('removes the list under a heading, up to the first prose', () => {
    const list = blocks({
      id: 'more',
      summary: 'more',
      zone: 'related-links',
      what: 'a list of links',
      phrases: '!> related stories\n! see all',
    })
    const clean = (text: string): string => settle({text}, [list], {}).article.text
    expect(clean(`${lead}\nRelated stories\nPort to open\nFerry sold\nSee all\n${lead}`)).toBe(`${lead}\n${lead}`)
    expect(clean(`${lead}\nRelated stories\n${lead}\nFerry sold`)).toBe(`${lead}\n${lead}\nFerry sold`)
  })

  it('takes the first block where the title stands elsewhere', () => {
    const text = `Share this page\n\n${lead}`
    expect(settle({title: 'Ferry', text}, [rule], {}).article.text).toBe(lead)
  })

  it('passes over titles', () => {
    expect(spans(lead, 'Share this page')).toEqual([])
  })

  it('keeps what it removes', () => {
    expect(settle({text: `${lead}\n\nShare this page`}, [rule], {}).ledger?.kept).toEqual([
      {rule: 'share-bar', zone: 'share-bar', text: 'Share this page'},
    ])
  })

  it('only reports where the host gives no right to remove', () => {
    const text = `${lead}\n\nShare this page`
    const [finding] = judge([{field: 'text', view: {source: text, text, removal: 'never'}}], [rule])
    expect(finding?.fix).toBeUndefined()
    expect(finding?.note).toContain('HTML')
  })
})

describe('the catalogue', () => {
  const catalogue = new Catalogue([fake('stray-full-stop', /x/), fake('repeated-words', /x/, {preset: 'strict'}), fake('glued-words', /x/)])

  it('knows its rules by name', () => {
    expect(catalogue.get('glued-words')?.id).toBe('glued-words')
    expect(catalogue.get('glued')).toBeUndefined()
    expect(catalogue.recommended().map((rule) => rule.id)).toEqual(['stray-full-stop', 'glued-words'])
  })

  it.each<[string, string | undefined]>([
    ['glued-word', 'glued-words'],
    ['gluedwords', 'glued-words'],
    ['repeated-word', 'repeated-words'],
    ['stray-fullstops', 'stray-full-stop'],
    ['xyz', undefined],
    ['', undefined],
    ['completely-different', undefined],
  ])('guesses what %j was meant to be', (id, expected) => {
    expect(catalogue.nearest(id)).toBe(expected)
  })
})
