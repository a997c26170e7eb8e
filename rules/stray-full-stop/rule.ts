import type {Facts} from '../../src/facts/facts.js'
import {lostOpening} from '../../src/rule/openings.js'
import {withParallel} from '../../src/rule/parallel.js'
import type {Message, Rule} from '../../src/rule/rule.js'
import {lacksSubject, type Stray, straysOf} from '../../src/rule/strays.js'

/** The places that neither repeat the words before the stop nor begin with the rest of a word nor lack their subject: those have rules of their own. */
function* find(facts: Facts): Generator<Stray> {
  for (const stray of straysOf(facts))
    if (stray.repeated === undefined && !lacksSubject(facts, stray) && lostOpening(facts.text, facts.tokens, stray.next) === undefined)
      yield stray
}

function say(state: Stray, facts: Facts): Message {
  const {text, tokens} = facts
  const shown = text.slice(tokens.start[state.next], state.fragmentEnd).trim()
  const quoted = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
  const message = {
    reason: `A full stop before a lower-case word: "${quoted}" is displaced, or words before it are lost`,
    note: 'Neither a capital letter nor dropping the stop mends it: compare the source or another article.',
  }
  return withParallel(message, facts, state)
}

const rule: Rule<Stray> = {
  id: 'stray-full-stop',
  summary: 'A full stop before a lower-case word inside a sentence ("a new round. crisis")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'passages', 'profile'],
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
