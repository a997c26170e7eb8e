import {DATELINE_REACH, datelineLength} from '../../src/facts/dateline.js'
import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {ALL_CAPS, CAPITAL, WORD} from '../../src/kernels/tokenize.js'
import {type Removable, removalRule} from '../../src/rule/removal.js'
import type {Rule} from '../../src/rule/rule.js'

/**
 * Finds the place, date and agency before a first sentence: of the article, or of a part of it that was filed
 * elsewhere. Which block that is does not count, for it changes when other lines are taken out above it.
 */
function* find(facts: Facts): Generator<Removable> {
  const {blocks, tokens, text} = facts
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (text.charCodeAt(block.start) !== 40) {
      const flags = tokens.flags[block.first] as number
      if (tokens.kind[block.first] !== WORD || (flags & (ALL_CAPS | CAPITAL)) === 0) continue
    }
    const head = text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH))
    const length = datelineLength(head)
    if (length === 0) {
      if (isOnItsOwn(facts, at, head))
        yield {start: block.start, end: block.end, tier: 'safe', removal: {start: block.start, end: (blocks[at + 1] as Block).start}}
      continue
    }
    const end = block.start + length
    const filed = head.slice(0, length).trimEnd()
    // "CNN — CNN first reported"
    const name = /^\p{L}+(?= ?[—–-])/u.exec(filed)?.[0]
    if (name !== undefined && text.startsWith(`${name} `, end)) continue
    const tier = isReproduced(text, blocks[at - 1]) ? 'unsafe' : 'safe'
    yield {start: block.start, end: block.start + filed.length, tier, removal: {start: block.start, end}}
  }
}

/** "VESSBY, Halvmark –" whose sentence stands in the next block. A name alone before a dash may be a speaker who is cut off. */
function isOnItsOwn({blocks, text}: Facts, number: number, head: string): boolean {
  const next = blocks[number + 1]
  if (next === undefined || !/[,(].* ?[—–-]$/u.test(head)) return false
  const joined = `${head} ${text.slice(next.start, next.start + 1)}`
  return datelineLength(joined) === joined.length - 1
}

/** Whether the block before announces what follows ("The Port Wire writes:"): then it is another's text, as it was filed. */
function isReproduced(text: string, before: Block | undefined): boolean {
  return before !== undefined && text[before.end - 1] === ':'
}

const rule: Rule<Removable> = removalRule({
  id: 'dateline',
  summary: 'A dateline before the first sentence ("BEIJING (Reuters) –")',
  reads: ['tokens', 'blocks'],
  preset: 'house-style',
  find,
  say: () => ({reason: 'This says where and by whom the article was filed, and is no part of its first sentence'}),
  title: () => 'Move the dateline out of the text',
  zone: () => 'dateline',
})

export default rule
