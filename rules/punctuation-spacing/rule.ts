import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {isCutLink} from '../../src/kernels/spaces.js'
import {PUNCTUATION, SPACE} from '../../src/kernels/tokenize.js'
import type {Message, Rule} from '../../src/rule/rule.js'
import {isTweet} from '../../src/rule/tweets.js'
import {afterOpeningBracket, beforeClosing, beforeClosingBracket, insideMarks} from './inside.js'
import {beforeComma, beforePoint, beforeQuestion, beforeStop} from './points.js'
import {type Loose, unitOf} from './sides.js'

/** A space beside any of the marks; most texts have none. Found from the mark: from the space it took four times as long. */
const SUSPECT = /[,.:;!?)\]\u201d](?<=\s[,.:;!?)\]\u201d])|[([\u201c]\s|[,.!?] "[a-z]/

/** Finds a space on the wrong side of a mark: before a comma or stop, inside brackets or quotation marks. */
function* find(facts: Facts): Generator<Loose> {
  const {text, tokens} = facts
  if (!SUSPECT.test(text)) return
  for (let index = 1; index + 1 < tokens.count; index++) {
    if (tokens.kind[index] !== SPACE) continue
    // What a cut link leaves behind, dropped-words reports.
    const start = tokens.start[index] as number
    if (text.charCodeAt(start) === 0xa0 && isCutLink(text, start, tokens.start[index + 1] as number)) continue
    const found = tokens.kind[index + 1] === PUNCTUATION ? (beforeMark(facts, index) ?? afterMark(facts, index)) : afterMark(facts, index)
    if (found !== undefined) yield found
  }
}

function beforeMark(facts: Facts, gap: number): Loose | undefined {
  switch (unitOf(facts, gap + 1)) {
    case 0x2c:
      return beforeComma(facts, gap)
    case 0x2e:
      return beforeStop(facts, gap)
    case 0x3a:
    case 0x3b:
      return beforePoint(facts, gap)
    case 0x21:
    case 0x3f:
      return beforeQuestion(facts, gap)
    case 0x29:
    case 0x5d:
      return beforeClosingBracket(facts, gap)
    case 0x201d:
      return insideMarks(facts, gap, 'before')
    case 0x22:
      return beforeClosing(facts, gap)
    default:
      return undefined
  }
}

function afterMark(facts: Facts, gap: number): Loose | undefined {
  if (facts.tokens.kind[gap - 1] !== PUNCTUATION) return undefined
  switch (unitOf(facts, gap - 1)) {
    case 0x28:
    case 0x5b:
      return afterOpeningBracket(facts, gap)
    case 0x201c:
      return insideMarks(facts, gap, 'after')
    default:
      return undefined
  }
}

// No clause ends with these, so a mark behind them shows that a link or a name was cut out with its words:
// "creator of , Seth", "According to the : Though".
const leading = wordHashes('the a an of and or than')
// A clause may end with these, but seldom does.
const stranding = wordHashes('to from with by in on at for into as that told')

function say({mark, side, before}: Loose): Message {
  if (side === 'before' && leading.has(before))
    return {
      reason: `A space before "${mark}", and a word that no clause ends with before it: words are lost here`,
      note: 'A link or a name was cut out with its text. The space shows where, so it stays.',
    }
  if (side === 'before' && stranding.has(before))
    return {reason: `A space before "${mark}"`, note: 'A link or a name may have been cut out before it.'}
  return {reason: side === 'before' ? `A space before "${mark}"` : `A space after "${mark}"`}
}

const rule: Rule<Loose> = {
  id: 'punctuation-spacing',
  summary: 'A space before a comma, stop or closing mark, or after an opening one ("Friday , when")',
  // Sentences, quotations and abbreviations are read from marks that stand where they belong.
  rank: 'mending',
  reads: ['tokens', 'blocks', 'layout'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix({start, end, text, tier, side, before, mark}, facts) {
    if (side === 'before' && leading.has(before)) return undefined
    return {
      // What a tweet's writer typed is quoted.
      tier: (side === 'before' && stranding.has(before)) || isTweet(facts.text, start) ? 'unsafe' : tier,
      kind: 'repair',
      title: text === '' ? 'Drop the space' : `Write "${mark}" before the space`,
      edits: [{start, end, text}],
    }
  },
}

export default rule
