import type {Facts} from '../../src/facts/facts.js'
import {classOf, isLetterClass, LOWER, UPPER} from '../../src/kernels/classes.js'
import {BREAK, CAMEL, LITERAL, NUMBER, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import {sentenceStarters} from '../../src/lexicon/english.js'
import {afterGap, endsHere, endsPhrase, isGap, isPoint, type Loose, lengthOf, loose, unitOf} from './sides.js'

/** `Friday , when`, `east ,"`, `said ,but`. */
export function beforeComma(facts: Facts, gap: number): Loose | undefined {
  if (!endsPhrase(facts, gap - 1) || isPoint(facts, afterGap(facts, gap + 2))) return undefined
  // What is lost between the comma and an opening mark, missing-space puts in.
  if (endsHere(facts, gap + 2) || unitOf(facts, gap + 2) === 0x201c) return loose(facts, gap, 'before', 'safe')
  const {tokens} = facts
  if (tokens.kind[gap + 2] !== WORD || lengthOf(facts, gap + 2) < 2 || tokens.kind[gap - 1] !== WORD) return undefined
  return isLetterClass(classOf(unitOf(facts, gap + 2))) ? loose(facts, gap, 'before', 'safe', true) : undefined
}

/** `last week . A`; ellipses (`. . .`), names (`.NET`), calibres (`.45`) and handles (`.@name`) have a stop of their own. */
export function beforeStop(facts: Facts, gap: number): Loose | undefined {
  const {tokens} = facts
  if (lengthOf(facts, gap + 1) !== 1 || !endsPhrase(facts, gap - 1)) return undefined
  const next = afterGap(facts, gap + 2)
  // "…\n.\n.\n." is a line of stops, an ellipsis too.
  if (isPoint(facts, next) || unitOf(facts, next) === 0x2e) return undefined
  if (endsHere(facts, gap + 2)) return loose(facts, gap, 'before', 'safe')
  if (tokens.kind[gap + 2] !== WORD || !sentenceStarters.has(tokens.hash[gap + 2] as number)) return undefined
  const capital = classOf(unitOf(facts, gap + 2)) === UPPER && ((tokens.flags[gap + 2] as number) & CAMEL) === 0
  const lower = tokens.kind[gap - 1] === WORD && classOf(unitOf(facts, gap - 1)) === LOWER
  return capital && lower ? loose(facts, gap, 'before', 'unsafe', true) : undefined
}

/** `has written : “About`, `million ; 32`; a colon between figures or before a bracket (`10 : 30`, ` :)`) is none of a sentence. */
export function beforePoint(facts: Facts, gap: number): Loose | undefined {
  const {tokens} = facts
  const kind = tokens.kind[gap - 1]
  const semicolon = unitOf(facts, gap + 1) === 0x3b
  if (kind !== WORD && !(semicolon && kind === NUMBER) && unitOf(facts, gap - 1) !== 0x201d && unitOf(facts, gap - 1) !== 0x29)
    return undefined
  if ((!isGap(facts, gap + 2) && unitOf(facts, gap + 2) !== 0x201c) || isPoint(facts, gap + 3)) return undefined
  const next = tokens.kind[gap + 3]
  // "Score : 3" and "Gen : 5" stand in tables; " : )" is a face.
  if (!semicolon && (next === NUMBER || unitOf(facts, gap + 3) === 0x29 || unitOf(facts, gap + 3) === 0x28)) return undefined
  return loose(facts, gap, 'before', 'safe')
}

/**
 * `National Dog Day ! If`. A question mark may stand for a lost character (`Donald J. Trump ? @name`,
 * `ethically-challenged ? but`), so it is certain of neither and a person should look.
 */
export function beforeQuestion(facts: Facts, gap: number): Loose | undefined {
  const {tokens} = facts
  const kind = tokens.kind[gap - 1]
  if ((kind !== WORD && unitOf(facts, gap - 1) !== 0x201d) || !endsHere(facts, gap + 2)) return undefined
  const question = unitOf(facts, gap + 1) === 0x3f
  const next = afterGap(facts, gap + 2)
  if (isPoint(facts, next) || (tokens.kind[gap + 2] !== BREAK && tokens.kind[next] === LITERAL)) return undefined
  if (tokens.kind[next] === PUNCTUATION && unitOf(facts, next) === 0x28) return undefined
  const follows = tokens.kind[next] === WORD && classOf(unitOf(facts, next)) === LOWER
  if (follows || (question && hasLostCharacters(facts))) return undefined
  return loose(facts, gap, 'before', question ? 'unsafe' : 'safe')
}

const lost = new WeakMap<Facts, boolean>()

/** Whether question marks of the text stand for lost characters: one has lower case, a handle or a bracket behind it. */
function hasLostCharacters(facts: Facts): boolean {
  let known = lost.get(facts)
  if (known === undefined) {
    known = /[\p{L}\p{N}] \? (?=[\p{Ll}@(])/u.test(facts.text)
    lost.set(facts, known)
  }
  return known
}
