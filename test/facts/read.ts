import {Facts} from '../../src/facts/facts.js'
import type {Field} from '../../src/view/article.js'
import {plainView} from '../../src/view/view.js'

/** The facts of a plain text. */
export function factsOf(text: string, field: Field = 'text'): Facts {
  return new Facts(plainView(text), field)
}

/** The sentences of a text as texts. */
export function sentencesOf(text: string): string[] {
  const facts = factsOf(text)
  return Array.from({length: facts.sentences.count}, (_, at) => {
    const {start, end} = facts.sentenceRange(at)
    return text.slice(start, end)
  })
}
