import type {Facts} from '../../src/facts/facts.js'
import {type Block, countWords} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {blockRemoval, type Removable, removalRule} from '../../src/rule/removal.js'
import type {Rule} from '../../src/rule/rule.js'

const openers = wordHashes('by written posted story words reported published author')

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const PARTICLE = '(?:de|da|del|della|der|di|du|dos|la|le|van|von|den|bin|ibn|al|el|y|of|the|for|in|at|with|to)'
const NAMES = `${NAME}(?:(?: | ?[,;|/&•–—] ?| - | and | AND |, and )(?:${PARTICLE} )*${NAME})*`
const WHEN =
  '(?:[ ,|•–—-]*(?:(?:on|Published|Updated|at) )?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\p{Nd}{1,2}|\\p{Nd}{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Nd}{1,2}[/.-]\\p{Nd}{1,2})[\\p{L}\\p{Nd}\\p{P} ]{0,40})?'
const BYLINE = new RegExp(
  `^(?:(?:Written|Posted|Reported|Published|Story|Words|WRITTEN|POSTED) )?(?:By|BY|by):? ${NAMES}${WHEN}(?<!:)$|^Author: ?${NAMES}$`,
  'u',
)

/** Capitalised, these make a title of the words after "By". */
const NO_NAME =
  /\b(?:The|All|And|Any|Popular|Invitation|Land|Sea|Air|Numbers|Design|Default|Law|Hand|Heart|Request|Demand|Proxy|Year|Day|State|County|Country|Region|Party|Age)\b/

const MOST_WORDS = 16

/**
 * Finds "By Ada Holm" on a line of its own. Its place in the article does not count, for it changes when other
 * lines are taken out above it.
 */
function* find(facts: Facts): Generator<Removable> {
  const {blocks, tokens, text} = facts
  if (blocks.length < 2) return
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (!openers.has(tokens.hash[block.first] as number) || block.end - block.start > 160) continue
    const words = countWords(tokens, block.first, block.last)
    const said = text.slice(block.start, block.end)
    if (words < 3 || words > MOST_WORDS || !BYLINE.test(said) || NO_NAME.test(said)) continue
    yield {start: block.start, end: block.end, tier: 'safe', removal: blockRemoval(facts, at)}
  }
}

const rule: Rule<Removable> = removalRule({
  id: 'byline',
  summary: 'A byline in the text ("By Ada Holm")',
  reads: ['tokens', 'blocks'],
  preset: 'house-style',
  find,
  say: () => ({reason: 'This names the author, and is no sentence of the article'}),
  title: () => 'Move the byline out of the text',
  zone: () => 'byline',
})

export default rule
