import {expect, it} from 'vitest'
import {Facts} from '../../src/facts/facts.js'
import {tokenize} from '../../src/kernels/tokenize.js'
import {lostOpening} from '../../src/rule/openings.js'
import {straysOf} from '../../src/rule/strays.js'
import {plainView} from '../../src/view/view.js'

const opening = (text: string): string | undefined => {
  const lost = lostOpening(text, tokenize(text), 0)
  return lost === undefined ? undefined : (lost.whole ?? '?')
}

it('restores a first letter where one word only is possible', () => {
  expect(['n addition to', 'n 2016 the', 'n Monday we', 'f course it', 't least two'].map(opening)).toEqual(['In', 'In', 'On', 'Of', 'At'])
  expect(['he Senate met', 'he amount of water', 'his is it', 'hey were late'].map(opening)).toEqual(['The', 'The', 'This', 'They'])
  expect(['ccording to him', 'owever it rained', 'ut they came', 'acmillan said'].map(opening)).toEqual([
    'According',
    'However',
    'But',
    'Macmillan',
  ])
})

it('says that letters are lost where several words are possible', () => {
  expect(['n the port', 'f future talks', 'hat is it', 'armers came'].map(opening)).toEqual(['?', '?', '?', '?'])
})

it('is silent on words that are whole', () => {
  const whole = [
    'he said so',
    'he spoke of it',
    'he also was',
    'he who is',
    'nobody came',
    'et al said',
    'The port',
    'x marks it',
    'dpa said',
  ]
  expect(whole.map(opening)).toEqual(whole.map(() => undefined))
})

it('names what a fragment behind a stop repeats', () => {
  const text = 'It is a charge that he denied. which he denied. The end. it rained.'
  const [first, second, ...rest] = [...straysOf(new Facts(plainView(text), 'text'))]
  expect(rest).toEqual([])
  expect(first).toMatchObject({start: 29, end: 30, repeated: {start: 20, end: 29}, ahead: 1})
  expect(second?.repeated).toBeUndefined()
})
