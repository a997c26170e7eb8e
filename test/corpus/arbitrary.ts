import fc from 'fast-check'
import type {Article} from '../../src/view/article.js'
import {story} from '../rooms/stories.js'

const furniture = [
  'Sign up for our morning newsletter and get the tides in your inbox.',
  '© 2024 Northsea Network. A Swell Company. All Rights Reserved.',
  'CLICK HERE TO GET THE APP',
  'Read more',
  'Harbour Stocks',
  'Follow us on Twitter for your tides of of the day.',
  'Send your storiesto tips@example.org.',
]
const sayings = [
  '“The harbour at Marsk made a big mistake tonight and it will pay for the trawler,” Ada Holm said.',
  '“The harbour at Marsk made a grave mistake this evening, and it will pay for the trawler,” Holm said.',
  'The port of Callis called the talks “frank, thorough and constructive”.',
  'The talks were “candid, thorough, and productive”, Ivo Quill said of Sandvik.',
  'Holm told Quill: “Nobody in the harbour had ever seen a lifeboat turn over in calm water.',
]
const joiner = fc.constantFrom('\n\n', '\n', ' ', '  ')

/** Articles of a few sources with stories and furniture of a few kinds, so that much of it recurs. */
export const article: fc.Arbitrary<Article> = fc
  .record({
    number: fc.integer({min: 0, max: 60}),
    source: fc.constantFrom(undefined, 'Harbour Times', 'The Daily Swell', ''),
    title: fc.option(fc.constantFrom('The pier reopens', 'A long winter', 'Lamps'), {nil: undefined}),
    head: fc.subarray(furniture, {maxLength: 1}),
    tail: fc.subarray(furniture, {maxLength: 3}),
    said: fc.subarray(sayings, {maxLength: 2}),
    junk: fc.string({unit: 'binary', maxLength: 5}),
    gap: joiner,
  })
  .map(({number, source, title, head, tail, said, junk, gap}) => ({
    id: `a${number}`,
    text: [...head, story(number), junk, ...said, ...tail].join(gap),
    ...(source === undefined ? {} : {source}),
    ...(title === undefined ? {} : {title: `${title} ${number}`}),
  }))

export const articles: fc.Arbitrary<Article[]> = fc.array(article, {maxLength: 40})
