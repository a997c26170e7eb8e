import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {blocks} from '../../src/rule/blocks.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Rule} from '../../src/rule/rule.js'
import phrases from './phrases.js'

const table = blocks({
  id: 'comment-form',
  summary: 'The words of a comment form ("Leave a Reply")',
  zone: 'comment-form',
  what: 'a comment form',
  phrases,
})

/** "Comments" twice as the last lines: the heading of a thread and that of its plugin, with no comment below. */
function emptyThread({text, blocks}: Facts): Furniture[] {
  const kept = blocks.at(-3)
  const isHeading = ({start, end}: Block): boolean => end - start === HEADING.length && text.slice(start, end).toLowerCase() === HEADING
  const headings = blocks.slice(-2)
  if (kept === undefined || !headings.every(isHeading)) return []
  return headings.map((block, at): Furniture => {
    const {start, end} = block
    return {start, end, tier: 'safe', removal: {start: (at === 0 ? kept : (headings[0] as Block)).end, end}}
  })
}

const HEADING = 'comments'

const rule: Rule<Furniture> = {
  ...table,
  *find(facts) {
    if (facts.field === 'title') return
    const found = [...table.find(facts)]
    yield* found
    for (const one of emptyThread(facts)) if (!found.some(({start}) => start === one.start)) yield one
  },
}

export default rule
