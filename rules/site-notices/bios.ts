import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {BREAK, CAPITAL, LITERAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Furniture} from '../../src/rule/furniture.js'

const is = hashWord('is')
const by = hashWord('by')
// Words of a name before "is": "Maria del Carmen Ruiz is a reporter …".
const NAME_WORDS = 4
// Code units: the longest biography of one sentence in the scraped sample has 330.
const LONGEST = 400
// Words of an article that stand before its writer is introduced; a profile names its hero at once.
const LEAST_BEFORE = 120
// Code units behind a biography in which its address may stand.
const ADDRESS_WITHIN = 300

const roles = wordHashes(`reporter correspondent columnist editor writer journalist contributor producer anchor blogger intern fellow
  author host commentator critic photographer photojournalist analyst director professor`)
const NEWSROOM = /\b(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|producer|blogger|intern)s?\b/iu
const POST = /\b(?:for|at|with|of|covering|covers|who covers|based in|writes for|focusing on)\b/iu
const ADDRESS =
  /\b(?:follow|reach|contact|e-?mail|find|tweet)s?\b[^\n]{0,60}(?:@|\bon (?:twitter|x|facebook)\b)|\b(?:tips|ideas|reached|e-?mailed)\b[^\n]{0,60}@|\btwitter:? ?@/iu

/** A line that is the address: "You can send tips to …", "Follow Maria's reporting on X at@mruiz and send tips to …". */
const ADDRESS_LINE =
  /^(?:follow|(?:you can )?(?:also )?(?:send|reach|contact|e-?mail|follow)|(?:story |news )?tips|got a tip)\b[^\n]{0,110}@/iu
// Code units of such a line: "Follow Maria Ruiz on Twitter at @mariaruiz and send tips to maria.ruiz@harbour.example" has 88.
const LONGEST_ADDRESS = 140
const SAME_PERSON = /^(?:he|she|they|his|her|their|previously|previous|originally|prior)\b/iu

/**
 * Biographies of reporters: a sentence that begins with a name, gives it a post in a newsroom and is not
 * about anybody the article names. With an address behind it, it is certain; without one it is likely.
 */
export function findBios(facts: Facts): Furniture[] {
  const {sentences, tokens, text} = facts
  const found: Furniture[] = []
  let words = 0
  let counted = 0
  for (let index = 0; index < sentences.count; index++) {
    const first = sentences.first[index] as number
    const last = sentences.last[index] as number
    for (; counted < first; counted++) if (tokens.kind[counted] === WORD) words++
    if (words < LEAST_BEFORE) continue
    const verb = verbAfterName(facts, first, last)
    if (verb < 0 || !hasRole(facts, verb, last)) continue
    const start = tokens.start[first] as number
    const end = tokens.start[last] as number
    if (end - start > LONGEST) continue
    const sentence = text.slice(start, end)
    if (!NEWSROOM.test(sentence) || !POST.test(sentence) || facts.touchesQuotation(start, end)) continue
    if (namedBefore(facts, first, verb)) continue
    const address = ADDRESS.test(text.slice(end, end + ADDRESS_WITHIN)) || ADDRESS.test(sentence)
    const block = facts.blocks[facts.blockAt(start)]
    if (block === undefined) continue
    const whole = block.first === first && text.slice(end, block.end).trim() === ''
    if (!address && !whole) continue
    const stop = address ? endOfBio(facts, index, block) : end
    const lastBlock = facts.blocks[facts.blockAt(stop - 1)] ?? block
    const closes = text.slice(stop, lastBlock.end).trim() === ''
    const before = tokens.kind[first - 1]
    // A space that parts what is left stays where the biography is run into what follows.
    const parts = closes || /\s/.test(text.charAt(stop))
    const gap = (before === SPACE && parts) || (before === BREAK && closes) ? (tokens.start[first - 1] as number) : start
    const tail = closes ? lastBlock.end : stop
    found.push({start, end: stop, tier: address ? 'safe' : 'unsafe', removal: {start: gap, end: tail}})
  }
  return found
}

/**
 * Where the biography ends: sentences about the same person in its block, up to the address; lines behind it only
 * where they are an address themselves ("Follow on Twitter at @x and send tips to y").
 */
function endOfBio({sentences, tokens, text}: Facts, from: number, block: Block): number {
  let end = tokens.start[sentences.last[from] as number] as number
  const limit = end + ADDRESS_WITHIN
  for (let index = from + 1; index < sentences.count; index++) {
    const start = tokens.start[sentences.first[index] as number] as number
    const stop = tokens.start[sentences.last[index] as number] as number
    const sentence = text.slice(start, stop)
    if (stop > limit) break
    if (
      start >= block.end
        ? stop - start > LONGEST_ADDRESS || !ADDRESS_LINE.test(sentence)
        : !ADDRESS.test(sentence) && !SAME_PERSON.test(sentence)
    )
      break
    end = stop
  }
  return end
}

/** The token of "is" right after a name of two to four words at a sentence's start; -1 without one. */
function verbAfterName({tokens}: Facts, first: number, last: number): number {
  let names = 0
  for (let index = first; index < last && names <= NAME_WORDS; index++) {
    if (tokens.kind[index] === LITERAL) return -1
    if (tokens.kind[index] !== WORD) continue
    if (tokens.hash[index] === is) return names >= 2 ? index : -1
    if (((tokens.flags[index] as number) & CAPITAL) === 0) return -1
    names++
  }
  return -1
}

function hasRole({tokens}: Facts, verb: number, last: number): boolean {
  for (let index = verb + 1; index < last; index++) if (tokens.kind[index] === WORD && roles.has(tokens.hash[index] as number)) return true
  return false
}

/** Whether the article speaks of a person of this surname, other than in a byline. */
function namedBefore({tokens}: Facts, first: number, verb: number): boolean {
  let surname = verb - 1
  while (surname > first && tokens.kind[surname] !== WORD) surname--
  const hash = tokens.hash[surname] as number
  for (let index = 0; index < first; index++) {
    if (tokens.kind[index] !== WORD || tokens.hash[index] !== hash || ((tokens.flags[index] as number) & CAPITAL) === 0) continue
    let bylined = false
    for (let back = index - 1; back >= Math.max(0, index - 10); back--) if (tokens.hash[back] === by) bylined = true
    if (!bylined) return true
  }
  return false
}
