import type {Facts} from '../../src/facts/facts.js'
import {CAMEL, WORD} from '../../src/kernels/tokenize.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {Attested} from './attested.js'
import {joinAtCapital} from './camel.js'
import {joinInside} from './inside.js'
import {GLUED_THROUGHOUT, joinLoosely} from './loose.js'
import {joinAtStop} from './stops.js'

/** Words written without the space between them, and how they are parted. */
export interface Glue {
  readonly start: number
  readonly end: number
  /** The stretch with its spaces. */
  readonly parted: string
  readonly tier: Tier
}

/**
 * What a certain split leaves are words of the article too: once `Avivand` is parted, `Aviv` stands
 * elsewhere. So the article is read again until no new word comes to light, and one pass of the desk
 * names every split that a second one would find.
 */
function find(facts: Facts): Glue[] {
  const attested = new Attested(facts)
  for (;;) {
    const found = scan(facts, attested)
    const safe = found.filter((glue) => glue.tier === 'safe')
    if (attested.learn(safe.map((glue) => glue.parted))) continue
    return safe.length < GLUED_THROUGHOUT ? found : [...found, ...scanLoosely(facts, attested, new Set(found.map((glue) => glue.start)))]
  }
}

function scan(facts: Facts, attested: Attested): Glue[] {
  const {tokens} = facts
  const found: Glue[] = []
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    const glue =
      kind !== WORD
        ? joinAtStop(facts, index, attested)
        : ((tokens.flags[index] as number) & CAMEL) !== 0
          ? joinAtCapital(facts, index, attested)
          : joinInside(facts, index, attested)
    if (glue !== undefined) found.push(glue)
  }
  return found
}

function* scanLoosely(facts: Facts, attested: Attested, known: ReadonlySet<number>): Generator<Glue> {
  for (let index = 0; index < facts.tokens.count; index++) {
    const glue = joinLoosely(facts, index, attested)
    if (glue !== undefined && !known.has(glue.start)) yield glue
  }
}

const rule: Rule<Glue> = {
  id: 'glued-words',
  summary: 'Words or sentences without the space between them ("GangThe", "thePentagonsaid")',
  rank: 'mending',
  reads: ['tokens', 'other'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  enabled: true,
  inQuotations: true,
  inForeign: false,
  find,
  say: ({parted}) => ({reason: `Words without a space between them: "${parted}"`}),
  fix: ({start, end, parted, tier}) => ({tier, kind: 'repair', title: `Write "${parted}"`, edits: [{start, end, text: parted}]}),
}

export default rule
