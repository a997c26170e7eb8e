import type {Facts} from '../../src/facts/facts.js'
import {CAMEL, WORD} from '../../src/kernels/tokenize.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {Attested} from './attested.js'
import {joinAtCapital} from './camel.js'
import {joinInside} from './inside.js'
import {joinAtStop} from './stops.js'

/** Words written without the space between them, and how they are parted. */
export interface Glue {
  readonly start: number
  readonly end: number
  /** The stretch with its spaces. */
  readonly parted: string
  readonly tier: Tier
}

function* find(facts: Facts): Generator<Glue> {
  const {tokens} = facts
  const attested = new Attested(facts)
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    const glue = kind !== WORD ? joinAtStop(facts, index, attested) : ((tokens.flags[index] as number) & CAMEL) !== 0 ? joinAtCapital(facts, index, attested) : joinInside(facts, index, attested)
    if (glue !== undefined) yield glue
  }
}

const rule: Rule<Glue> = {
  id: 'glued-words',
  summary: 'Words or sentences without the space between them ("GangThe", "thePentagonsaid")',
  rank: 'mending',
  reads: ['tokens', 'other', 'blocks', 'languages', 'layout'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  enabled: true,
  inQuotations: true,
  inForeign: false,
  find,
  say: ({parted}, facts) => ({reason: `Words without a space between them; read "${parted}"`, ...(facts.field === 'title' ? {} : {})}),
  fix: ({start, end, parted, tier}) => ({tier, kind: 'repair', title: `Write "${parted}"`, edits: [{start, end, text: parted}]}),
}

export default rule
