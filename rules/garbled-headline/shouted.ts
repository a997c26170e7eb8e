import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {functionWords} from '../../src/lexicon/english.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Range} from '../../src/view/view.js'

export interface Shouted extends Range {
  /** Whether it may be a way of writing headlines. */
  readonly meant: boolean
}

/** Words in capitals that show a line in capitals: fewer are emphasis, a label or acronyms. */
const SHOUTED = 3
/** Words behind them that have lost their capitals. */
const LOST = 2

// name-as-numeral reports "BLINKEN, Eleventh to Meet".
const numerals =
  wordHashes(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen`)

/**
 * The words of a heading that have lost the capitals of the line: it begins in capitals, with a function word among
 * them, and goes on in another case with nothing but a space or a comma at the seam ("TALKS IN DOUBT AS HOLM, Moor to
 * Meet"). Headlines that shout single words ("Mayor SLAMS Rival") write every other word with a capital, or shout again.
 */
export function shoutedHead(facts: Facts, core: Range): Shouted | undefined {
  const {text, tokens} = facts
  let shouted = 0
  let grammar = false
  let plain = false
  let apart = false
  let seam = -1
  let lower = 0
  let lost = 0
  const from = facts.tokenAt(core.start)
  for (let index = from; index < tokens.count && (tokens.start[index] as number) < core.end; index++) {
    const kind = tokens.kind[index]
    const [start, end] = [tokens.start[index] as number, tokens.start[index + 1] as number]
    if (kind === PUNCTUATION) {
      // Any other mark parts a label from its headline: "FIRE IN THE PORT: Two boats burn".
      if (seam < 0 && !/[,’'&]/.test(text.charAt(start))) return undefined
      // What stands in quotation marks or behind a colon has a case of its own.
      apart ||= seam >= 0 && /[:;"“‘(]/.test(text.charAt(start))
      continue
    }
    if (kind === SPACE) continue
    if (kind !== WORD) {
      if (seam < 0 && shouted === 0) return undefined
      continue
    }
    const flags = tokens.flags[index] as number
    const caps = (flags & ALL_CAPS) !== 0 || (end - start === 1 && (flags & CAPITAL) !== 0)
    if (caps && seam < 0) {
      shouted++
      const isFunction = functionWords.has(tokens.hash[index] as number)
      grammar ||= end - start > 1 && isFunction
      // "NATO, EU AND UN to meet": acronyms are no shouted words.
      plain ||= end - start > 2 && !isFunction && (wordSet().look(text, start, end) & COMMON) !== 0
      continue
    }
    if (caps) {
      // An acronym may stand anywhere; a plain word in capitals is emphasis.
      if (end - start > 1 && (wordSet().look(text, start, end) & COMMON) !== 0) return undefined
      continue
    }
    if (seam < 0) {
      if (shouted < SHOUTED || !grammar || !plain || numerals.has(tokens.hash[index] as number)) return undefined
      seam = index
    }
    if (apart) continue
    lost++
    if ((flags & CAPITAL) === 0) lower++
  }
  if (seam < 0 || lost < LOST || lower === 0) return undefined
  const start = tokens.start[seam] as number
  // "BEHIND THE SCENES of the talks" may be meant so; at a comma nobody changes the case.
  return {start, end: core.end, meant: !/,\s*$/.test(text.slice(core.start, start))}
}
