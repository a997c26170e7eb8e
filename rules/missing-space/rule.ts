import type {Facts} from '../../src/facts/facts.js'
import {BREAK, PUNCTUATION, SPACE} from '../../src/kernels/tokenize.js'
import type {Rule} from '../../src/rule/rule.js'
import {afterBracket, beforeBracket} from './brackets.js'
import {afterColon, afterComma, afterSemicolon, afterStop} from './marks.js'
import {afterClosingMark, beforeOpeningMark, straightMark} from './quotes.js'
import type {Gap} from './sides.js'

/** Which look a mark is worth: by its code unit, so that every other token costs one comparison. */
const LOOKS = new Map<number, readonly ((facts: Facts, index: number) => Gap | undefined)[]>([
  [0x2c, [afterComma]],
  [0x3a, [afterColon]],
  [0x3b, [afterSemicolon]],
  [0x2e, [afterStop]],
  [0x29, [afterBracket]],
  [0x28, [beforeBracket]],
  [0x201d, [afterClosingMark]],
  [0x201c, [beforeOpeningMark]],
  [0x22, [straightMark]],
])

/** Finds marks that stand between two words where the space after or before them is lost. */
function* find(facts: Facts): Generator<Gap> {
  const {text, tokens} = facts
  for (let index = 1; index + 1 < tokens.count; index++) {
    if (tokens.kind[index] !== PUNCTUATION || isGap(tokens.kind[index + 1])) continue
    const unit = text.charCodeAt(tokens.start[index] as number)
    // "(HMRC )and": the space before the bracket goes at the same time.
    if (isGap(tokens.kind[index - 1]) && unit !== 0x29) continue
    const looks = LOOKS.get(unit)
    if (looks === undefined) continue
    for (const look of looks) {
      const gap = look(facts, index)
      if (gap !== undefined) yield gap
    }
  }
}

const isGap = (kind: number | undefined): boolean => kind === SPACE || kind === BREAK

const rule: Rule<Gap> = {
  id: 'missing-space',
  summary: 'A space that is lost after a comma, a colon or a closing mark, or before an opening one ("said,but")',
  // Beside glued-words: no fact should be computed on words that hang together.
  rank: 'mending',
  reads: ['tokens', 'layout'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say: ({start, end, side}, {text}) => ({reason: `No space ${side} "${text.slice(start, end)}"`}),
  fix: ({start, end, side, tier}, {text}) => ({
    tier,
    kind: 'repair',
    title: `Put a space ${side} it`,
    edits: [{start, end, text: side === 'after' ? `${text.slice(start, end)} ` : ` ${text.slice(start, end)}`}],
  }),
}

export default rule
