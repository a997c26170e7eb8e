import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judge} from '../../src/rule/judge.js'
import type {AnyRule} from '../../src/rule/rule.js'
import {type Article, viewsOf} from '../../src/view/article.js'
import {fake, replacing} from '../fixes/fake.js'

const ferry = fake('ferry', /\bferry\b/i)

function prints(article: Article | string, ...rules: AnyRule[]): string[] {
  return judge(viewsOf(typeof article === 'string' ? {text: article} : article), rules.length > 0 ? rules : [ferry]).map(
    (finding) => finding.fingerprint,
  )
}

const only = (article: Article | string, ...rules: AnyRule[]): string => {
  const [first, ...rest] = prints(article, ...rules)
  expect(rest).toEqual([])
  return first ?? expect.fail('no finding')
}

describe('a fingerprint', () => {
  const base = only('The pier.\n\nThe ferry left.\n\nIt rained.')

  it('is 64 bits in hexadecimal', () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each<[name: string, text: string]>([
    ['text before it changes', 'The old quay burned.\n\nThe ferry left.\n\nIt rained.'],
    ['text behind it changes', 'The pier.\n\nThe ferry left.\n\nIt snowed all day.'],
    ['paragraphs come before it', 'One.\n\nTwo.\n\nThree.\n\nThe ferry left.\n\nIt rained.'],
    ['paragraphs go', 'The ferry left.\n\nIt rained.'],
    ['spaces double', 'The pier.\n\nThe  ferry \tleft.\n\nIt rained.'],
    ['spaces become hard', 'The pier.\n\nThe\u00a0ferry left.\n\nIt rained.'],
    ['line ends are of another kind', 'The pier.\r\n\r\nThe ferry left.\r\n\r\nIt rained.'],
    ['the block is indented', 'The pier.\n\n   The ferry left. \n\nIt rained.'],
    ['letters change their case', 'The pier.\n\nTHE FERRY LEFT.\n\nIt rained.'],
    ['blank lines go', 'The pier.\nThe ferry left.\nIt rained.'],
  ])('stays where %s', (_, text) => {
    expect(only(text)).toBe(base)
  })

  it.each<[name: string, text: string]>([
    ['a word of the block changes', 'The pier.\n\nThe ferry sank.\n\nIt rained.'],
    ['a mark of the block changes', 'The pier.\n\nThe ferry left!\n\nIt rained.'],
    ['words come into the block', 'The pier.\n\nThe last ferry left.\n\nIt rained.'],
    ['a space goes', 'The pier.\n\nThe ferryleft. ferry\n\nIt rained.'],
  ])('differs where %s', (_, text) => {
    expect(prints(text)).not.toContain(base)
  })

  it('differs by rule, by field and by occurrence', () => {
    const other = only('The ferry left.', fake('boats', /\bferry\b/))
    const title = only({title: 'The ferry left.', text: 'Nothing.'})
    const [first, second] = prints('The ferry left, the ferry came.')
    expect(new Set([base, other, title, first, second]).size).toBe(5)
  })

  // Occurrences are counted by the place of the block, so a baseline with one of them hides both.
  it('differs by occurrence where two blocks say the same', () => {
    const [first, second] = prints('The ferry left.\n\nIt rained.\n\nThe ferry left.')
    expect(first).toBe(base)
    expect(second).not.toBe(first)
  })

  it('rests on the sentence in flat text', () => {
    const text = 'The pier is old. The ferry left. It rained.'
    expect(only(text)).toBe(only('The pier burned down. The ferry left. It snowed.'))
    expect(only(text)).not.toBe(only('The pier is old. The ferry sank. It rained.'))
  })

  it('does not count the findings of other rules', () => {
    expect(prints('The ferry left the pier.', ferry, fake('boats', /left/)).sort()).toEqual(
      [...prints('The ferry left the pier.'), ...prints('The ferry left the pier.', fake('boats', /left/))].sort(),
    )
  })

  it('counts occurrences in the order of the text, whatever the rule’s own order', () => {
    const backwards: AnyRule = {...ferry, find: (facts) => [...(ferry.find(facts) as Iterable<unknown>)].reverse()}
    expect(prints('The ferry left, the ferry came.', backwards)).toEqual(prints('The ferry left, the ferry came.'))
  })

  it('is that of the mended text', () => {
    const glue = replacing('glue', /gangThe/, 'gang The', {rank: 'mending'})
    expect(prints('The gangThe ferry left.', glue, ferry)[1] ?? '').toBe(only('The gang The ferry left.'))
  })

  it('stays in any surroundings', () => {
    const paragraph = fc.stringMatching(/^[A-Z][a-eg-z ]{0,20}[.]$/)
    fc.assert(
      fc.property(fc.array(paragraph, {maxLength: 4}), fc.array(paragraph, {maxLength: 4}), (before, after) => {
        fc.pre(before.length + after.length > 0)
        expect(only([...before, 'The ferry left.', ...after].join('\n\n'))).toBe(base)
      }),
      {seed: 60, numRuns: 200},
    )
  })
})
