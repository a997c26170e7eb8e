import {describe, expect, it} from 'vitest'
import {formatProfile, parseProfile} from '../../src/corpus/file.js'
import {nothing} from '../../src/corpus/observations.js'

const empty = formatProfile(nothing())

describe('a profile that cannot be read', () => {
  it.each([
    ['', 'is no profile of copydesk'],
    ['{"ledger":1}', 'is no profile of copydesk'],
    ['[1]', 'is no profile of copydesk'],
    [empty.replace('"profile":1', '"profile":9'), 'is a profile of version 9, and this copydesk reads version 1'],
    [empty.replace('"version":1', '"version":7'), 'holds passages of version 7, and this copydesk reads version 1'],
    [empty.split('\n')[0] as string, 'is broken: passages, people, quotations, sentences, stories missing'],
    [`${empty}{"part":"passages"}`, 'is broken: a line is no part of a profile'],
    [empty.slice(0, -5), 'is broken: a line is no part of a profile'],
    [empty.replace('"articles":0', '"articles":-1'), 'is broken: a field of the passages is missing'],
    [empty.replace('"sketch":""', '"sketch":"AAAA"'), 'is broken: the data is broken'],
    [empty.replace('"sketch":""', '"sketch":"!!!!"'), 'is broken: the data is no base64'],
    [empty.replace('"samples":[]', '"samples":[[1]]'), 'is broken: a sample is broken'],
  ])('%j', (text, problem) => {
    expect(() => parseProfile(text)).toThrow(problem)
  })

  it('an empty one can', () => {
    expect(formatProfile(parseProfile(empty))).toBe(empty)
    expect(empty.length).toBeLessThan(500)
  })
})
