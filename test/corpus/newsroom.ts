import fc from 'fast-check'
import type {Article} from '../../src/view/article.js'

const people = [
  'Antony Blinken',
  'Anthony Blinken',
  'Qin Gang',
  'Chen Gang',
  'Wang Yi',
  'Wang Ye',
  'Marta Lindqvist',
  'Marta Lindquist',
  'Oskar Halvorsen',
  'Oscar Halvorsen',
  'Petra Novak',
]
const titles = [
  'US Secretary of State',
  'Chinese Foreign Minister',
  'former Swedish Prime Minister',
  'Norwegian President',
  'researcher',
  '',
  '',
]
const name = fc.constantFrom(...people)
const called = fc.tuple(fc.constantFrom(...titles), name).map((words) => words.filter((word) => word !== '').join(' '))

const sentence = fc.oneof(
  called.map((one) => `${one} said on Monday that the harbour would stay open.`),
  fc.tuple(called, called).map(([one, other]) => `The visit of ${one} to ${other} lasted for two hours on Sunday.`),
  name.map((one) => `Later ${one.split(' ').at(-1)} left the city by train with the delegation.`),
  name.map((one) => `${one}, the foreign minister of China, arrived in the evening.`),
  fc.constant('The weather was mild and the ferries ran on time.'),
)

/** Articles of a few people of like names, their offices and meetings. */
const article: fc.Arbitrary<Article> = fc
  .record({
    id: fc.integer({min: 0, max: 40}),
    title: fc.option(
      name.map((one) => `${one} visits the harbour`),
      {nil: undefined},
    ),
    text: fc.array(sentence, {minLength: 1, maxLength: 6}),
    gap: fc.constantFrom(' ', '\n\n'),
  })
  .map(({id, title, text, gap}) => ({id: `n${id}`, text: text.join(gap), ...(title === undefined ? {} : {title})}))

/** A small corpus of such articles. */
export const newsroom: fc.Arbitrary<Article[]> = fc.array(article, {maxLength: 16})

/** Articles with the ids "a", "b", … */
export const news = (...texts: readonly string[]): Article[] => texts.map((text, at) => ({id: String.fromCharCode(97 + at), text}))
