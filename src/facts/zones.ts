import {hashWord, wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../kernels/tokenize.js'
import {type Block, countWords} from './layout.js'
import {isStop} from './sentences.js'

export type ZoneName = 'headline' | 'byline' | 'dateline' | 'crosshead' | 'list-item' | 'body' | 'short'

/** What a block is, by its form, its position and its neighbours; the form alone never decides at a distance from the head. */
export interface Zone {
  readonly name: ZoneName
  readonly words: number
  /** Whether the block ends as a sentence ends. */
  readonly closed: boolean
}

const by = hashWord('by')

/**
 * Gives each block its zone. A headline is the first block (or the one after a byline) when it has at
 * most 25 words (99.8 % of 4,925 titles have) and no final stop while a longer block follows; a byline is `By` and two to eight
 * capitalised words ("By Ada Holm and Bo Lind for the Port Wire") in the first three blocks; a crosshead is an unclosed block of at most ten words
 * between closed ones.
 */
export function findZones(text: string, tokens: TokenTable, blocks: readonly Block[], field: 'title' | 'text'): Zone[] {
  const forms = blocks.map((block) => ({words: countWords(tokens, block.first, block.last), closed: isClosed(text, tokens, block)}))
  return forms.map((form, at) => {
    const block = blocks[at] as Block
    // "Headline / By Ada Holm / body": the byline says nothing of what is above it.
    const following = isByline(tokens, blocks[at + 1] ?? block) ? at + 2 : at + 1
    const next = forms[following]
    const before = forms[at - 1]
    const name = ((): ZoneName => {
      if (field === 'title') return 'headline'
      const first = text.charCodeAt(block.start)
      if (first === 0x2022 || ((first === 45 || first === 42) && text.charCodeAt(block.start + 1) === 32)) return 'list-item'
      if (at < 3 && isByline(tokens, block)) return 'byline'
      if (form.closed) return at < 3 && opensWithDateline(text, tokens, block) ? 'dateline' : 'body'
      const nearHead = at === 0 || (at === 1 && isByline(tokens, blocks[0] as Block))
      if (nearHead && form.words <= 25 && next !== undefined && next.words > form.words) return 'headline'
      if (form.words <= 10 && before?.closed === true && next?.closed === true) return 'crosshead'
      return form.words <= 10 ? 'short' : 'body'
    })()
    return {name, ...form}
  })
}

function isClosed(text: string, tokens: TokenTable, block: Block): boolean {
  for (let index = block.last - 1; index >= block.first && index > block.last - 5; index--) {
    if (tokens.kind[index] !== PUNCTUATION) return false
    if (isStop(text, tokens, index)) return true
    const unit = text.charCodeAt(tokens.start[index] as number)
    if (unit === 58) return true
  }
  return false
}

// What stands in lower case between the names of a byline.
const betweenNames = wordHashes('and of for the in at with de da del der di du la le van von bin ibn al el y')

function isByline(tokens: TokenTable, block: Block): boolean {
  if (tokens.hash[block.first] !== by) return false
  let words = 0
  for (let index = block.first + 1; index < block.last; index++) {
    if (tokens.kind[index] !== WORD) continue
    if (((tokens.flags[index] as number) & CAPITAL) !== 0) words++
    // "By the end": a name comes first.
    else if (words === 0 || !betweenNames.has(tokens.hash[index] as number)) return false
  }
  return words >= 2 && words <= 8
}

/** `BEIJING (Reuters) –`: capitals, then a dash within the first eight tokens. */
function opensWithDateline(text: string, tokens: TokenTable, block: Block): boolean {
  if (((tokens.flags[block.first] as number) & ALL_CAPS) === 0 || tokens.kind[block.first] !== WORD) return false
  for (let index = block.first + 1; index < block.last && index < block.first + 12; index++) {
    const unit = text.charCodeAt(tokens.start[index] as number)
    if (tokens.kind[index] === PUNCTUATION && (unit === 0x2013 || unit === 0x2014 || unit === 45)) return true
  }
  return false
}
