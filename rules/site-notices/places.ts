import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Stretch} from './stretches.js'

/** Whether a line, a paragraph or a sentence ended before an offset. */
export function isParted(facts: Facts, at: number): boolean {
  const {text} = facts
  const block = facts.blocks[facts.blockAt(at)]
  const before = text.slice(Math.max(block?.start ?? 0, at - 12), at)
  return before.trim() === '' || /[.!?…][”"’)\]]*\s*$/u.test(before) || /\s{2}$/u.test(before)
}

/** The stretch with what goes with it: the line ends before whole blocks, or one of the two spaces round it. */
export function furnitureOf(facts: Facts, {start, end, tier}: Stretch): Furniture {
  const {text, blocks} = facts
  const at = facts.blockAt(start)
  const first = blocks[at] as Block
  const until = facts.blockAt(end - 1)
  const last = blocks[until] as Block
  const opens = text.slice(first.start, start).trim() === ''
  const closes = text.slice(end, last.end).trim() === ''
  const made = (from: number, to: number): Furniture => ({
    start,
    end,
    ...(tier === undefined ? {} : {tier}),
    removal: {start: from, end: to},
  })
  if (opens && closes)
    return at === 0 ? made(first.start, blocks[until + 1]?.start ?? last.end) : made((blocks[at - 1] as Block).end, last.end)
  const gapBefore = /\s*$/u.exec(text.slice(Math.max(first.start, start - 40), start))?.[0].length ?? 0
  if (closes) return made(start - gapBefore, last.end)
  const gapAfter = /^\s*/u.exec(text.slice(end, Math.min(last.end, end + 40)))?.[0].length ?? 0
  if (opens) return made(at === until ? start : first.start, end + gapAfter)
  return made(gapAfter > 0 ? start - gapBefore : start, end)
}
