import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, NUMBER, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Range} from '../../src/view/view.js'

// With a capital in the middle of a line in sentence case, and lower case behind, these begin a sentence. "The" and "A"
// begin the names of works and groups, "I" has its capital always.
const starters =
  wordHashes(`if it it's they we we're he she this these those there there's what what's when where why who how while although because since despite
  two three four five six seven eight nine ten dozens hundreds thousands millions many most some several more
  at in on after before amid as according but yet now here here's my his her its their our your you you're`)

const conditions = wordHashes('if although because while despite')

// Behind these a capital begins the name of a work or a word that is spoken of: "a film called How it began", "the What if question".
const naming =
  wordHashes(`called titled entitled named dubbed headlined song film book movie podcast series essay album show play novel poem documentary
  programme program column slogan motto the a an of says say said asks ask and or to by with from for reads new hit single app game wrote writes sang sings written sung plays played hashtag`)

/** Labels of pages that are kept up to date, which a mark parts from their headline: "Harbour strike live Boats stay in". */
const labels = wordHashes('live latest updates update')
// What may stand before such a label; "to live" is a verb.
const topics =
  wordHashes(`war conflict crisis election elections news strike strikes talks protest protests vote trial storm hurricane earthquake flood floods results
  invasion blog budget coronavirus covid-19 pandemic summit match score cup debate politics live breaking russia ukraine gaza israel`)

/** Of its words at least half are in lower case. */
const SENTENCE_CASE = 0.5

/**
 * Where a mark is lost in a heading in sentence case: a sentence begins behind a word in lower case ("Harbour strike
 * live Three boats stay in", "The new film If you see it").
 */
export function lostSeam(facts: Facts, core: Range): Range | undefined {
  const {tokens} = facts
  const from = facts.tokenAt(core.start)
  let words = 0
  let lower = 0
  let to = from
  for (; to < tokens.count && (tokens.start[to] as number) < core.end; to++) {
    if (tokens.kind[to] !== WORD) continue
    words++
    if (isLower(facts, to)) lower++
  }
  if (lower < words * SENTENCE_CASE) return undefined
  for (let index = from + 2; index < to; index++) {
    if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) !== CAPITAL) continue
    if (tokens.kind[index - 1] !== SPACE || tokens.kind[index - 2] !== WORD || !isLower(facts, index - 2)) continue
    if (facts.insideQuotation(tokens.start[index] as number)) continue
    // In texts run-in-line reports sentences that begin inside a line.
    if (!(isLabelled(facts, index) ? goesOn(facts, index, to) : facts.field === 'title' && begins(facts, index, to))) continue
    return {start: tokens.start[index - 2] as number, end: tokens.start[index + 1] as number}
  }
  return undefined
}

/** Whether a word that begins sentences, with lower case behind it, does so here. */
function begins(facts: Facts, index: number, to: number): boolean {
  const {tokens} = facts
  const hash = tokens.hash[index] as number
  if (!starters.has(hash) || naming.has(tokens.hash[index - 2] as number)) return false
  // "The new film If Holm becomes …".
  return goesOn(facts, index, to) || (conditions.has(hash) && goesOn(facts, index + 2, to))
}

/** "… conflict live Three": a label of its own stands before. */
function isLabelled({tokens}: Facts, index: number): boolean {
  if (!labels.has(tokens.hash[index - 2] as number)) return false
  return tokens.kind[index - 3] === SPACE && topics.has(tokens.hash[index - 4] ?? 0)
}

/** Whether a word in lower case or a number follows, and another word after it: a clause, not a name of two words. */
function goesOn(facts: Facts, index: number, to: number): boolean {
  const {tokens} = facts
  const next = index + 2
  if (next + 2 >= to || tokens.kind[index + 1] !== SPACE) return false
  return (tokens.kind[next] === NUMBER || isLower(facts, next)) && tokens.kind[next + 1] === SPACE && tokens.kind[next + 2] === WORD
}

function isLower({tokens}: Facts, index: number): boolean {
  return tokens.kind[index] === WORD && ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) === 0
}
