import {blocks} from '../../src/rule/blocks.js'
import {sentenceEnd} from '../../src/rule/border.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Rule} from '../../src/rule/rule.js'
import phrases from './phrases.js'

const table = blocks({
  id: 'social-calls',
  summary: 'A call to follow, like, share, join or comment ("Follow us on Twitter")',
  zone: 'share-bar',
  what: 'a call to follow, share or comment',
  phrases,
  border: sentenceEnd,
})

const rule: Rule<Furniture> = {...table, reads: [...table.reads, 'sentences']}

export default rule
