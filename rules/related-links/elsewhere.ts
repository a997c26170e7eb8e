import type {Facts} from '../../src/facts/facts.js'
import {isCovered} from '../../src/rule/furniture.js'
import {PhraseTable} from '../../src/rule/table.js'
import type {Range} from '../../src/view/view.js'
import phrases from './others.js'

let table: PhraseTable | undefined

/** Whether a line that seems to belong to a list of links is furniture of another kind: the "Leave a Reply" below "Related News". */
export function isOther(facts: Facts, {start, end}: Range): boolean {
  const block = facts.blocks[facts.blockAt(start)]
  if (block === undefined || block.start !== start || block.end !== end) return false
  table ??= new PhraseTable(phrases)
  return isCovered(facts, block, table)
}
