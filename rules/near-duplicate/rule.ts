import type {Facts} from '../../src/facts/facts.js'
import type {Copy} from '../../src/facts/profile.js'
import {signatureOf} from '../../src/facts/signature.js'
import type {Message, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'

/** The first sentence of an article whose story other articles tell as well. */
interface Duplicate extends Range {
  readonly copies: readonly Copy[]
}

function* find(facts: Facts): Generator<Duplicate> {
  const {profile, field} = facts
  if (profile === undefined || field !== 'text') return
  const copies = profile.copies(facts.article, () => signatureOf(facts))
  if (copies.length > 0 && facts.sentences.count > 0) yield {...facts.sentenceRange(0), copies}
}

// Articles that the reason names; the evidence has all.
const NAMED = 3

function say({copies}: Duplicate): Message {
  const same = copies.filter((copy) => copy.same)
  const near = copies.filter((copy) => !copy.same)
  const said = [
    ...(same.length === 0 ? [] : [`The same text, word for word, stands in ${list(same)}`]),
    ...(near.length === 0 ? [] : [`${same.length === 0 ? 'N' : 'n'}early the same text stands in ${list(near)}`]),
  ]
  return {
    reason: said.join(', and '),
    note: 'Keep one of them, or count them as one story.',
    evidence: copies.map(({article, source, same}) => ({
      kind: same ? 'copy' : 'near copy',
      text: source === '' ? 'the same story' : source,
      article,
    })),
  }
}

function list(copies: readonly Copy[]): string {
  const shown = copies.slice(0, NAMED).map(({article}) => article)
  const rest = copies.length - shown.length
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`
}

const rule: Rule<Duplicate> = {
  id: 'near-duplicate',
  summary: 'An article whose story stands in another article of the corpus, word for word or edited',
  rank: 'words',
  reads: ['tokens', 'sentences', 'passages', 'profile', 'article'],
  severity: 'info',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say,
}

export default rule
