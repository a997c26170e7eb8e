import type {Facts} from '../../src/facts/facts.js'
import {isParted} from './places.js'
import type {Stretch} from './stretches.js'

/** A box that closes with a cross and sells something: "× 50 Ships of the Coast … chapters. Buy Now". */
const BOX = /^×\s+(?=[\p{Lu}\d])[^×\n]{15,600}?\b(?:Buy|Order|Shop|Subscribe|Download) (?:Now|Today)\b(?=\s|$)/u
/** A sponsor's message between rows of asterisks. */
const MESSAGE = /^\*{3,}\s+A message from [^:*\n]{2,60}:[^*\n]{10,600}\*{3,}/iu
const OFFER = /(?:Best Price:? ?\$[\d.,]+ )?(?:Buy New ?\$[\d.,]+ )?\(as of \d\d?:\d\d [A-Z]{2,4} - Details\)/gu
const PRICING = /Check Amazon for Pricing\.?/gu
// Words of a title and its author before the price; a cut title ends in "...".
const TITLE_WITHIN = 110

/** Advertisements that marks fence in: boxes, sponsors' messages, offers of a bookshop. */
export function* openAdvertisements(facts: Facts): Generator<Stretch> {
  const {text} = facts
  yield* fenced(facts, '×', BOX)
  yield* fenced(facts, '***', MESSAGE)
  if (text.includes(' - Details)')) yield* offers(facts, OFFER)
  if (text.includes('Check Amazon')) yield* offers(facts, PRICING)
}

function* fenced(facts: Facts, opener: string, shape: RegExp): Generator<Stretch> {
  const {text} = facts
  for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + opener.length)) {
    // "3 × 5" is a sum.
    const found = /[\p{L}\d] ?$/u.test(text.slice(Math.max(0, at - 2), at)) && opener === '×' ? null : shape.exec(text.slice(at, at + 700))
    if (found === null) {
      while (text.startsWith(opener, at + 1)) at++
      continue
    }
    const end = at + found[0].length
    yield {start: at, end, tier: 'safe'}
    at = end - opener.length
  }
}

/** Offers of a bookshop with the title and the author before the price. */
function* offers(facts: Facts, shape: RegExp): Generator<Stretch> {
  for (const {index, 0: words} of facts.text.matchAll(shape)) {
    const start = titleBefore(facts, index)
    if (start === undefined || !isTitle(facts.text.slice(start, index))) yield {start: index, end: index + words.length}
    else yield {start, end: index + words.length, tier: isParted(facts, start) ? 'safe' : 'unsafe'}
  }
}

/** Whether all longer words have a capital: "… with smart phones: Ships of the Co... Maria Ruiz" has prose before the title. */
function isTitle(words: string): boolean {
  return (words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []).every((word) => /^\p{Lu}|^(?:with|from|over|into|that|your|their|when)$/u.test(word))
}

/** Where the title begins: at the line's start or after a sentence. */
function titleBefore(facts: Facts, at: number): number | undefined {
  const {text, blocks} = facts
  const number = facts.blockAt(at)
  const block = blocks[number]
  if (block === undefined) return undefined
  const from = Math.max(block.start, at - TITLE_WITHIN)
  const before = text.slice(from, at)
  const sentences = [
    ...before.matchAll(/(?:[\p{Ll}\d]{2}|[”"’)])(?<!\.\.)[.!?](?!\.)[”"’)]*\s+(?=[\p{Lu}\d“"])|[.!?][”"’)]+\s+(?=[\p{Lu}\d])/gu),
  ]
  const sentence = sentences.filter(({index, 0: mark}) => !/(?:Jr|Sr|Dr|St|Vol)\.\s$/u.test(before.slice(0, index) + mark)).at(-1)
  if (sentence !== undefined) return from + sentence.index + sentence[0].length
  if (from === block.start) {
    // "Ships of the Coast: A Com...⏎Maria Ruiz Best Price: …": the title is the line before.
    const title = blocks[number - 1]
    if (title !== undefined && number > 1 && title.end - title.start <= 40 && /\w\.{3}$/u.test(text.slice(title.start, title.end)))
      return title.start
    return block.start
  }
  return undefined
}
