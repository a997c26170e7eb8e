import {describe, expect, it} from 'vitest'
import {decide} from '../../src/corpus/decide.js'
import {survey} from '../../src/corpus/observations.js'
import {lint} from '../../src/desk.js'
import type {Evidence} from '../../src/rule/rule.js'
import type {Article} from '../../src/view/article.js'

const damaged: Article = {
  id: 'a',
  text: 'Fishermen of Vessby blocked the harbour gates on Monday over quotas for northern herring and fees for mooring in winter. storms.',
}
const whole = 'Fishermen in Vessby have blocked all harbour gates over herring quotas, and over mooring fees during winter storms.'

async function parallels(article: Article, ...others: readonly Article[]): Promise<readonly Evidence[]> {
  const profile = decide(await survey([article, ...others]))
  return lint(article, {profile}).flatMap(({evidence}) => (evidence ?? []).filter(({kind}) => kind === 'parallel'))
}

describe('a parallel passage', () => {
  it('is evidence for a displaced fragment, with its place in its own article', async () => {
    const text = `It rained.\n\n${whole}`
    expect(await parallels(damaged, {id: 'b', text})).toEqual([
      {kind: 'parallel', text: whole, article: 'b', start: text.indexOf(whole), end: text.length},
    ])
  })

  it('is evidence for a sentence that breaks off', async () => {
    const cut = {id: 'a', text: 'Fishermen in Vessby have blocked all harbour gates over herring quotas, and over mooring fees during'}
    expect(await parallels(cut, {id: 'b', text: whole})).toMatchObject([{article: 'b', text: whole}])
  })

  it.each([
    ['the article itself', {...damaged, text: `${damaged.text} ${whole}`}, []],
    ['a copy with the same damage', damaged, [{...damaged, id: 'b'}]],
    ['the same damage in other words', damaged, [{id: 'b', text: whole.replace('winter storms', 'winter. storms')}]],
    [
      'other words of the same people',
      damaged,
      [{id: 'b', text: 'Fishermen of Vessby sang in the church on Monday and danced on the northern pier until the sun rose.'}],
    ],
  ])('%s is none', async (_, article, others: readonly Article[]) => {
    expect(await parallels(article, ...others)).toEqual([])
  })

  it('is not asked for without a survey', () => {
    expect(lint(damaged).map(({rule}) => rule)).toContain('stray-full-stop')
    expect(
      lint(damaged)
        .flatMap(({evidence}) => evidence ?? [])
        .filter(({kind}) => kind === 'parallel'),
    ).toEqual([])
  })
})
