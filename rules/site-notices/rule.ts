import type {Facts} from '../../src/facts/facts.js'
import {blocks} from '../../src/rule/blocks.js'
import {sentenceEnd} from '../../src/rule/border.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Rule} from '../../src/rule/rule.js'
import {findBios} from './bios.js'
import {findCopyright} from './copyright.js'
import {findEnds} from './ends.js'
import phrases from './phrases.js'
import {findStretches} from './stretches.js'

const table = blocks({
  id: 'site-notices',
  summary: 'A notice of the site: newsletter, cookies, app, poll, advertisement, copyright',
  zone: 'promo',
  what: 'a notice of the site',
  phrases,
  border: sentenceEnd,
})

const DISCLAIMER = /^the (?:views|opinions)(?: and opinions)? expressed in this /iu

/** A disclaimer after two spaces: "… the rest of the story at Quay Daily  The views expressed in this opinion article …". */
function isDisclaimer({text}: Facts, {start, tier}: Furniture): boolean {
  return tier === 'unsafe' && DISCLAIMER.test(text.slice(start, start + 60)) && /\s{2}$/u.test(text.slice(Math.max(0, start - 2), start))
}

// The player's title or caption comes behind it.
const PLAYER = /^(?:this video can ?not be played|media playback is (?:un|not )supported on (?:this|your) device)/iu

/** A player's notice with more of its line behind it, in flat text: the video's title, whose end nothing tells, would stay and run into the prose. */
function leavesTitle({text, layout}: Facts, {start, end}: Furniture): boolean {
  return layout === 'flat' && PLAYER.test(text.slice(start, start + 50)) && text.slice(end).trim() !== ''
}

/** Where notices take up the whole last block, the line end before it goes with the first of them, so that the text ends in its last sentence. */
function withLineEnd({text, blocks}: Facts, found: readonly Furniture[]): readonly Furniture[] {
  const last = blocks.at(-1)
  const kept = blocks.at(-2)
  if (last === undefined || kept === undefined) return found
  let reached = last.start
  for (const {start, end, tier} of found)
    if (tier === 'safe' && start >= last.start && text.slice(reached, start).trim() === '') reached = end
  if (reached === last.start || text.slice(reached, last.end).trim() !== '') return found
  return found.map((one) => (one.removal.start === last.start ? {...one, removal: {start: kept.end, end: one.removal.end}} : one))
}

const rule: Rule<Furniture> = {
  ...table,
  reads: [...table.reads, 'sentences', 'quotations'],
  *find(facts) {
    if (facts.field === 'title') return
    // What code knows the borders of goes before what words alone found there.
    const known: Furniture[] = []
    const add = (found: Furniture): void => {
      if (!known.some(({start, end}) => start < found.end && found.start < end)) known.push(found)
    }
    for (const finder of [findStretches, findEnds, findCopyright, findBios]) finder(facts).forEach(add)
    for (const found of table.find(facts)) {
      const {tier: _, ...untiered} = found
      add(leavesTitle(facts, found) ? untiered : isDisclaimer(facts, found) ? {...found, tier: 'safe'} : found)
    }
    yield* withLineEnd(
      facts,
      known.sort((a, b) => a.start - b.start),
    )
  },
}

export default rule
