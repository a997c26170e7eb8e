/**
 * What an article says of its persons.
 */
import type {Person} from '../facts/people.js'
import type {Title} from '../facts/titles.js'

/** All that the article says of what a person is. */
export function titlesOf({namings}: Person): Title[] {
  return namings.flatMap(({mention: {title, apposition}}) => [
    ...(title === undefined ? [] : [title]),
    ...(apposition === undefined ? [] : [apposition]),
  ])
}

/** Whether a sentence names both. */
export function shareSentence(a: Person, b: Person): boolean {
  return a.namings.some(({field, mention}) =>
    b.namings.some((other) => other.field === field && other.mention.sentence === mention.sentence),
  )
}
