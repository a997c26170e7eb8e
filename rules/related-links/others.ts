import type {Facts} from '../../src/facts/facts.js'
import {isCovered} from '../../src/rule/furniture.js'
import {PhraseTable} from '../../src/rule/table.js'
import type {Range} from '../../src/view/view.js'
import commentForm from '../comment-form/phrases.js'
import siteNotices from '../site-notices/phrases.js'
import socialCalls from '../social-calls/phrases.js'

let tables: readonly PhraseTable[] | undefined

/** Whether a line that seems to belong to a list of links is furniture of another kind: the "Leave a Reply" below "Related News". */
export function isOther(facts: Facts, {start, end}: Range): boolean {
  const block = facts.blocks[facts.blockAt(start)]
  if (block === undefined || block.start !== start || block.end !== end) return false
  tables ??= [commentForm, siteNotices, socialCalls].map((phrases) => new PhraseTable(phrases))
  return tables.some((table) => isCovered(facts, block, table))
}
