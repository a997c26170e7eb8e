/**
 * Conditions of decisions, asked of a person of an article.
 */
import type {Condition, NameDecision} from '../facts/decisions.js'
import type {People, Person} from '../facts/people.js'
import {foldForm} from '../lexicon/authority-forms.js'
import {shareSentence, titlesOf} from './persons.js'

/** Whether a condition holds of a person. */
export function holds(condition: Condition, person: Person, decision: NameDecision, people: People): boolean {
  switch (condition.kind) {
    case 'office':
      return titlesOf(person).some(
        (title) =>
          title.office === condition.office &&
          (title.country === undefined || condition.country === undefined || title.country === condition.country),
      )
    case 'role':
      return titlesOf(person).some(({role}) => role === condition.role)
    case 'canonical-in-article':
      return people.persons.some((one) => foldForm(one.name) === foldForm(decision.is))
    case 'counterpart':
      return people.persons.some((one) => foldForm(one.name) === foldForm(condition.name) && shareSentence(person, one))
  }
}

/** What a condition that holds says, as a clause. */
export function describeCondition(condition: Condition, decision: NameDecision): string {
  switch (condition.kind) {
    case 'office':
      return `the office is ${condition.office}${condition.country === undefined ? '' : ` of ${condition.country}`}`
    case 'role':
      return `the role is ${condition.role}`
    case 'canonical-in-article':
      return `${decision.is} stands in the article`
    case 'counterpart':
      return `${condition.name} stands in the same sentence`
  }
}
