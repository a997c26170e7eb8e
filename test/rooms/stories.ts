import {decide} from '../../src/corpus/decide.js'
import {nothing, observeInto} from '../../src/corpus/observations.js'
import type {Profile} from '../../src/facts/profile.js'
import type {Article} from '../../src/view/article.js'
import type {Corpus} from './read-room.js'

/** The source of all articles of a room's corpus, and of the examples read against it. */
export const SOURCE = 'Harbour Times'

const towns = 'Vessby Callis Norrhamn Estrecho Islet Fjordby Sandvik Porto Kelso Drumlin Hollin Marsk Tarn Velden Ostrow Quill'.split(' ')
const things =
  'ferry pier harvest theatre bridge council railway orchard museum lighthouse school market hospital library quarry stadium'.split(' ')
const deeds = 'reopened burned flooded closed expanded collapsed moved celebrated'.split(' ')

/** A made-up story of four sentences; no two numbers give the same sentence. */
export function story(number: number): string {
  const pick = (list: readonly string[], by: number): string => list[(number * by) % list.length] as string
  const town = pick(towns, 1)
  const thing = pick(things, 3)
  const tag =
    number >= 16 ? ` of quarter ${String.fromCharCode(97 + (number % 26))}${String.fromCharCode(97 + (Math.floor(number / 26) % 26))}` : ''
  return [
    `The ${thing}${tag} in ${town} was ${pick(deeds, 1)} after a long winter of rain and wind.`,
    `Nobody in ${town} had seen the ${thing}${tag} in such a state since the old mayor left.`,
    `Workers from ${town} carried planks and lamps to the ${thing}${tag} before the sun went down.`,
    `A second crew waits near ${town} and will look at the ${thing}${tag} on the next dry morning.`,
  ].join(' ')
}

/** Articles of a corpus: copies of the text, with another story each where `{story}` stands. */
export function articlesOf({count, text}: Corpus, from = 0): Article[] {
  return Array.from({length: count}, (_, at) => ({
    id: `story-${from + at}`,
    source: SOURCE,
    text: text.replaceAll('{story}', () => story(from + at)),
  }))
}

/** What a survey of a corpus knows. */
export function profileOf(corpus: Corpus): Profile {
  const observations = nothing()
  for (const article of articlesOf(corpus)) observeInto(observations, article)
  return decide(observations)
}
