import {blocks} from '../../src/rule/blocks.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Rule} from '../../src/rule/rule.js'
import phrases from './phrases.js'

const rule: Rule<Furniture> = blocks({
  id: 'comment-form',
  summary: 'The words of a comment form ("Leave a Reply")',
  zone: 'comment-form',
  what: 'a comment form',
  phrases,
})

export default rule
