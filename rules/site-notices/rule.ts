import {blocks} from '../../src/rule/blocks.js'
import {sentenceEnd} from '../../src/rule/border.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Rule} from '../../src/rule/rule.js'
import {findBios} from './bios.js'
import {findCopyright} from './copyright.js'
import phrases from './phrases.js'

const table = blocks({
  id: 'site-notices',
  summary: 'A notice of the site: newsletter, cookies, app, poll, advertisement, copyright',
  zone: 'promo',
  what: 'a notice of the site',
  phrases,
  border: sentenceEnd,
})

const rule: Rule<Furniture> = {
  ...table,
  reads: [...table.reads, 'sentences', 'quotations'],
  *find(facts) {
    if (facts.field === 'title') return
    // What code knows the borders of goes before what words alone found there.
    const known = [...findCopyright(facts), ...findBios(facts)]
    for (const found of table.find(facts)) if (!known.some(({start, end}) => start < found.end && found.start < end)) known.push(found)
    yield* known.sort((a, b) => a.start - b.start)
  },
}

export default rule
