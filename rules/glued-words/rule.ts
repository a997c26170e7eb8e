import type {Facts} from '../../src/facts/facts.js'
import {CAMEL, WORD} from '../../src/kernels/tokenize.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {Attested} from './attested.js'
import {joinAtCapital} from './camel.js'
import {joinInside} from './inside.js'
import {starters} from './lists.js'
import {joinLoosely} from './loose.js'
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
    return safe.length === 0 ? found : [...found, ...scanLoosely(facts, attested, safe.length, new Set(found.map((glue) => glue.start)))]
  }
}

function scan(facts: Facts, attested: Attested): Glue[] {
  const {tokens} = facts
  const found: Glue[] = []
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    const last = found.at(-1)
    // "weresaid.The": the word before the stop is known once it is parted.
    const known = last?.tier === 'safe' && last.end === tokens.start[index]
    const glue =
      kind !== WORD
        ? joinAtStop(facts, index, attested, known)
        : ((tokens.flags[index] as number) & CAMEL) !== 0
          ? joinAtCapital(facts, index, attested)
          : joinInside(facts, index, attested)
    if (glue === undefined) continue
    if (last === undefined || glue.start >= last.end) found.push(glue)
    else found[found.length - 1] = joined(facts.text, last, glue)
  }
  return found
}

/**
 * Two splits of one word (`weresaid.The`) as one, since each writes the whole word anew; where only one
 * of them is certain, that one stands, and the other is found when it is done.
 */
function joined(text: string, first: Glue, second: Glue): Glue {
  if (first.tier !== second.tier) return first.tier === 'safe' ? first : second
  const gaps = [...new Set([...gapsOf(text, first), ...gapsOf(text, second)])].sort((a, b) => a - b)
  const {start} = first
  const end = Math.max(first.end, second.end)
  let parted = ''
  let at = start
  for (const gap of gaps) {
    parted += `${text.slice(at, gap)} `
    at = gap
  }
  return {start, end, parted: parted + text.slice(at, end), tier: first.tier}
}

/** Where a split puts its spaces, in offsets of the text. */
function gapsOf(text: string, glue: Glue): number[] {
  const gaps: number[] = []
  let at = glue.start
  for (const char of glue.parted) {
    if (char === ' ' && text[at] !== ' ') gaps.push(at)
    else at += char.length
  }
  return gaps
}

function* scanLoosely(facts: Facts, attested: Attested, certain: number, known: ReadonlySet<number>): Generator<Glue> {
  for (let index = 0; index < facts.tokens.count; index++) {
    const glue = joinLoosely(facts, index, attested, certain)
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
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say: ({parted}) => ({
    reason: `Words without a space between them: "${parted}"`,
    ...(/^\p{L}+ \p{Lu}/u.test(parted) && starters.has(parted.slice(parted.indexOf(' ') + 1))
      ? {note: 'Only the space is certain: a full stop, or more, may be lost between them.'}
      : {}),
  }),
  fix: ({start, end, parted, tier}) => ({tier, kind: 'repair', title: `Write "${parted}"`, edits: [{start, end, text: parted}]}),
}

export default rule
