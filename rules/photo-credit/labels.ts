import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {countWords} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import type {Tier} from '../../src/rule/rule.js'
import {isNameLike} from './content.js'
import type {Credit} from './credits.js'

const openers = wordHashes('file image photo picture caption handout photos fullscreen')

/** "FILE - Ada Holm speaks …", "FILE PHOTO: …", "Image: The ferry leaves …". */
const CAPTION =
  /^(?:FILE(?: PHOTO| IMAGE| PICTURE)? ?[-–—:] ?\S|(?:FILE|File) (?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage) ?[-–—:]|(?:Image|Photo|Picture|IMAGE|PHOTO|HANDOUT)(?: caption)? ?: ?\p{Lu}|(?:Image|Photo) caption )/u
const LABEL_ALONE = /^(?:Image|Photo|Picture|Media) caption:?$/i

/** "The minister at the quayImage copyrightGETTY IMAGES": what a browser shows for a picture that it does not load, and its credit. */
const COPYRIGHT = /(?:^|[\p{Ll}\p{Nd}.])Image ?copyright ?[\p{Lu}\p{Nd}/ .&-]{2,40}$/u
const LONGEST_ALT = 30

/** Blocks that are captions by the words they begin with, and the blocks after "Image caption"; the first block is none. */
export function* fileCaptions(facts: Facts): Generator<[block: number, tier: Tier]> {
  const {tokens, text} = facts
  for (let at = 1; at < facts.blocks.length; at++) {
    const block = facts.blocks[at] as Block
    if (text.slice(Math.max(block.start, block.end - 56), block.end).includes('copyright') && isAltText(facts, block)) yield [at, 'safe']
    if (!openers.has(tokens.hash[block.first] as number)) continue
    const words = text.slice(block.start, Math.min(block.end, block.start + 80))
    if (LABEL_ALONE.test(words)) {
      const next = facts.blocks[at + 1]
      yield [at, 'safe']
      if (next !== undefined && at + 2 < facts.blocks.length && countWords(tokens, next.first, next.last) <= 30) yield [at + 1, 'safe']
    } else if (CAPTION.test(words)) yield [at, 'safe']
  }
}

function isAltText(facts: Facts, block: Block): boolean {
  const {text, tokens} = facts
  return (
    COPYRIGHT.test(text.slice(Math.max(block.start, block.end - 56), block.end)) &&
    countWords(tokens, block.first, block.last) <= LONGEST_ALT
  )
}

/** A name in brackets glued to the stop before it, at a block's end: "… at the quay.(Harbour Affairs Committee)". */
const NAMED = /[.!?]["”]?\(([^()]{2,80})\)$/
const REMARK =
  /\b(?:emphasis|applause|laughter|cheers|video|audio|updated?|translat(?:ed|ion)|note|editor|sic|end|more|story|continued|spoilers?)\b/i
const LONGEST_NAMED = 84

/** Blocks that end in such a name, with its place. */
export function* nameCaptions(facts: Facts): Generator<[block: number, name: Credit]> {
  const {text} = facts
  for (let at = 1; at < facts.blocks.length; at++) {
    const {start, end} = facts.blocks[at] as Block
    if (text.charCodeAt(end - 1) !== 41) continue
    const name = NAMED.exec(text.slice(Math.max(start, end - LONGEST_NAMED), end))?.[1]
    if (name === undefined || !/^[\p{Lu}@](?:\p{Ll}|\p{Lu}{2})/u.test(name) || REMARK.test(name) || !isNameLike(name)) continue
    yield [at, {start: end - name.length - 2, end, exact: true}]
  }
}
