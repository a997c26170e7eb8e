import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {type Removable, removalRule} from '../../src/rule/removal.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {type Certainty, type Learned, learnt} from './learnt.js'

interface Boilerplate extends Removable {
  readonly certainty: Certainty
  /** The sentence of the run that stands in the most articles. */
  readonly learned: Learned
}

const TIERS: Readonly<Record<Certainty, {readonly tier?: Tier}>> = {certain: {tier: 'safe'}, likely: {tier: 'unsafe'}, recurs: {}}

/** Finds the sentences that recur, neighbours of one certainty within a block as one. */
function* find(facts: Facts): Generator<Boilerplate> {
  const found = learnt(facts)
  if (found === undefined) return
  const {blocks} = facts
  const whole = blocks.map((block) => isWhole(facts, block, found))
  // Blocks before the first that stays go with what is behind them, all others with what is before.
  const firstKept = whole.indexOf(false)
  let at = 0
  for (const [number, block] of blocks.entries()) {
    while (at < found.length && facts.sentenceRange(at).start < block.start) at++
    while (at < found.length && facts.sentenceRange(at).start < block.end) {
      const first = at
      const certainty = found[first]?.certainty
      while (at < found.length && found[at]?.certainty === certainty && facts.sentenceRange(at).start < block.end) at++
      if (certainty === undefined) continue
      const start = facts.sentenceRange(first).start
      const end = facts.sentenceRange(at - 1).end
      const removal =
        start > block.start
          ? {start: facts.sentenceRange(first - 1).end, end}
          : end < block.end
            ? {start, end: facts.sentenceRange(at).start}
            : number < firstKept
              ? {start, end: (blocks[number + 1] as Block).start}
              : {start: (blocks[number - 1] as Block).end, end}
      yield {start, end, certainty, ...TIERS[certainty], removal, learned: foremost(found.slice(first, at))}
    }
  }
}

/** Whether nothing of a block is left when what was found of one certainty goes. */
function isWhole(facts: Facts, block: Block, found: ReadonlyArray<Learned | undefined>): boolean {
  const first = facts.sentenceAt(block.start)
  const {certainty} = found[first] ?? {}
  for (let at = first; at < facts.sentences.count && facts.sentenceRange(at).start < block.end; at++)
    if (found[at] === undefined || found[at]?.certainty !== certainty) return false
  return true
}

function foremost(run: ReadonlyArray<Learned | undefined>): Learned {
  return run.reduce((best, one) => (one !== undefined && one.articles > (best?.articles ?? 0) ? one : best)) as Learned
}

const rule: Rule<Boilerplate> = removalRule({
  id: 'learned-boilerplate',
  summary: 'Sentences that a site prints under many articles, learnt from the corpus ("Sign up for our morning newsletter")',
  reads: ['blocks', 'sentences', 'passages', 'profile', 'source'],
  find,
  say({certainty, learned: {articles, stories, sources}}, {source}) {
    const where = sources > 1 ? `${sources} sources` : source === undefined || source === '' ? 'the corpus' : source
    const evidence = [
      {kind: 'corpus', text: `${articles} articles of ${where}, ${stories === 16 ? '16 or more' : stories} stories among them`},
    ]
    const reason = `This stands in ${articles} articles of ${where}, whatever their story is`
    if (certainty === 'recurs') return {reason, evidence, severity: 'info', note: 'It may be a heading or furniture of the site.'}
    return {reason, evidence}
  },
  title: () => 'Remove what recurs',
  zone: () => 'boilerplate',
})

export default rule
