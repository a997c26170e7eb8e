import type {Facts} from '../../src/facts/facts.js'
import {classOf, LOWER} from '../../src/kernels/classes.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, BREAK, HAS_DIGIT, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {type Gap, gapAt, isCodeAfter, isCodeBefore, isLower, isMark, isProse, isTweet, isUpper, lengthOf, unitOf} from './sides.js'

const CLOSED = 0x201d

/** `said,but`, `Greg Norman,Andrea`, `week),the`: a comma between two words. */
export function afterComma(facts: Facts, index: number): Gap | undefined {
  if (!isProse(facts, index + 1) || isCodeAfter(facts, index + 1)) return undefined
  const closed = isMark(facts, index - 1, 0x29) || isMark(facts, index - 1, CLOSED)
  if (!closed && (!isProse(facts, index - 1) || lengthOf(facts, index - 1) < 2 || isCodeBefore(facts, index - 1))) return undefined
  return gapAt(facts, index, 'after', isTweet(facts, index) || isTable(facts, index) ? 'unsafe' : 'safe')
}

// A line of so many commas, none of them with a space, is a row of a table or a list of tags.
const ROW = 3
// Letters to either side.
const ROW_LENGTH = 200

function isTable(facts: Facts, index: number): boolean {
  const {tokens} = facts
  let tight = 0
  for (const step of [-1, 1])
    for (let at = index + (step === 1 ? 1 : 0), letters = 0; at > 0 && at + 1 < tokens.count && letters < ROW_LENGTH; at += step) {
      if (tokens.kind[at] === BREAK) break
      if (tokens.kind[at] === WORD) letters += lengthOf(facts, at)
      if (tokens.kind[at] !== PUNCTUATION || unitOf(facts, at) !== 0x2c) continue
      if (tokens.kind[at + 1] === SPACE || tokens.kind[at + 1] === BREAK) return false
      tight++
    }
  return tight >= ROW
}

/** `statement on the indictment:These`: a colon between a word in lower case (or a label in capitals) and a capitalised word. */
export function afterColon(facts: Facts, index: number): Gap | undefined {
  const {text, tokens} = facts
  if (!isUpper(facts, index + 1) || !isProse(facts, index + 1) || isCodeAfter(facts, index + 1)) return undefined
  const before = index - 1
  if (tokens.kind[before] !== WORD || ((tokens.flags[before] as number) & HAS_DIGIT) !== 0) return undefined
  // "Re:Zero" and "NYSE:ABC" are written so; a label has three letters at least, and what follows it is no ticker.
  if (lengthOf(facts, before) < 3 || isCodeBefore(facts, before)) return undefined
  if (lengthOf(facts, index + 1) > 1 && ((tokens.flags[index + 1] as number) & ALL_CAPS) !== 0) return undefined
  const ends = classOf(text.charCodeAt((tokens.start[index] as number) - 1))
  const label = ((tokens.flags[before] as number) & ALL_CAPS) !== 0
  return gapAt(facts, index, 'after', (ends === LOWER || label) && !isTweet(facts, index) ? 'safe' : 'unsafe')
}

/** `Monday;the`: a semicolon between two words; `Ni&ntilde;a` has an entity. */
export function afterSemicolon(facts: Facts, index: number): Gap | undefined {
  if (!isProse(facts, index + 1) || !isProse(facts, index - 1) || lengthOf(facts, index - 1) < 2) return undefined
  if (isCodeBefore(facts, index - 1) || isCodeAfter(facts, index + 1)) return undefined
  return gapAt(facts, index, 'after', isTweet(facts, index) ? 'unsafe' : 'safe')
}

/** `week).The`, `wrong”.“The`, `in 2015.Experts`: a full stop that glued-words leaves, since no word stands directly before it. */
export function afterStop(facts: Facts, index: number): Gap | undefined {
  const {tokens} = facts
  if (lengthOf(facts, index) !== 1) return undefined
  const before = index - 1
  const opened = isMark(facts, index + 1, 0x201c)
  const next = opened ? index + 2 : index + 1
  if (!isUpper(facts, next) || !isProse(facts, next) || isCodeAfter(facts, next)) return undefined
  if (isMark(facts, before, CLOSED) || isMark(facts, before, 0x29)) return gapAt(facts, index, 'after', 'safe')
  // "1.II" of a treaty has no word, and "4.Mend the nets" at a line's start numbers a list.
  if (tokens.kind[before] !== NUMBER || ((tokens.flags[next] as number) & ALL_CAPS) !== 0 || lengthOf(facts, next) < 2) return undefined
  if (tokens.kind[before - 1] !== SPACE || lengthOf(facts, before - 1) !== 1 || tokens.kind[before - 2] !== WORD) return undefined
  const number = facts.text.slice(tokens.start[before], tokens.start[index])
  if (!/^\d+$/.test(number)) return undefined
  const year = /^(?:19|20)\d\d$/.test(number) && (isLower(facts, before - 2) || months.has(tokens.hash[before - 2] as number))
  const day = number.length <= 2 && months.has(tokens.hash[before - 2] as number)
  return gapAt(facts, index, 'after', year || day ? 'safe' : 'unsafe')
}

const months = wordHashes('january february march april june july august september october november december')
