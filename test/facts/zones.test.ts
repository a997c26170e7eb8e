import {describe, expect, it} from 'vitest'
import type {ZoneName} from '../../src/facts/zones.js'
import {factsOf} from './read.js'

const BODY = 'The ministers of both states met on the quay on Sunday and spoke for two hours about the ferry to the islands and its fares.'

const zonesOf = (text: string): ZoneName[] => factsOf(text).zones.map((zone) => zone.name)

describe('zones', () => {
  it.each<[name: string, text: string, zones: ZoneName[]]>([
    ['a headline before the body', `Ferry talks end without a word\n\n${BODY}`, ['headline', 'body']],
    ['a byline, then the headline', `By Ada Holm\n\nFerry talks end\n\n${BODY}`, ['byline', 'headline', 'body']],
    ['a byline alone', `By Ada Holm\n\n${BODY}`, ['byline', 'body']],
    ['a byline in capitals', `BY ADA HOLM\n\n${BODY}`, ['byline', 'body']],
    ['a byline of two', `By Ada Holm, Ivo Lind\n\n${BODY}`, ['byline', 'body']],
    ['a byline of two with their paper', `By ADA HOLM and Ivo van Lind for the Port Wire\n\n${BODY}`, ['byline', 'body']],
    ['"by" before an article', `By the Quay\n\n${BODY}`, ['headline', 'body']],
    ['"by" in a sentence', `By noon the ferry had left.\n\n${BODY}`, ['body', 'body']],
    ['a dateline', `VESSBY (Northsea Wire) – ${BODY}\n\n${BODY}`, ['dateline', 'body']],
    ['a dateline with a comma', `PORT CALLIS, Halvmark — ${BODY}`, ['dateline']],
    ['an acronym at the start', `NATO ships came to the quay. ${BODY}`, ['body']],
    ['a crosshead between paragraphs', `${BODY}\n\nNo word from the islands\n\n${BODY}`, ['body', 'crosshead', 'body']],
    ['bullets', `${BODY}\n\n• cod\n- herring\n* sole\n\n${BODY}`, ['body', 'list-item', 'list-item', 'list-item', 'body']],
    ['no bullet without a space', `${BODY}\n\n-5 degrees on the quay\n\n${BODY}`, ['body', 'crosshead', 'body']],
    ['a last line', `${BODY}\n\nRead more`, ['body', 'short']],
    ['a flat text', BODY, ['body']],
    ['a flat text without an end', BODY.slice(0, -1), ['body']],
    ['one short line', 'Read more', ['short']],
    ['nothing', '', []],
    ['two short lines', 'Ferry talks\nend', ['short', 'short']],
  ])('%s', (_, text, zones) => {
    expect(zonesOf(text)).toEqual(zones)
  })

  // The byline, which is no longer than the headline, is taken for the block that has to be longer.
  it('a headline, a byline, the body', () => {
    expect(zonesOf(`Ferry talks end\n\nBy Ada Holm\n\n${BODY}`)).toEqual(['headline', 'byline', 'body'])
  })

  it.each<[string, boolean]>([
    ['It ends.', true],
    ['It ends.”', true],
    ['Does it end?’”', true],
    ['It ends (at last.)', true],
    ['It ends (at last).', true],
    ['It ends…', true],
    ['He said:', true],
    ['It does not', false],
    ['It does not (yet)', false],
    ['It does not,', false],
    ['It ended in 1999', false],
  ])('%s is closed: %s', (text, closed) => {
    expect(factsOf(text).zones[0]?.closed).toBe(closed)
  })

  it('count the words of a block', () => {
    expect(factsOf('Ferry talks (all 4 of them) end.').zones[0]?.words).toBe(6)
  })

  it('call a title a headline, whatever it says', () => {
    expect(factsOf('By Ada Holm.', 'title').zones.map((zone) => zone.name)).toEqual(['headline'])
  })
})
