import {stemHash, tellingWords} from '../../src/facts/telling.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAPITAL, HAS_DIGIT, NUMBER, PUNCTUATION, SPACE, SYMBOL, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import {functionWords} from '../../src/lexicon/english.js'
import type {Range} from '../../src/view/view.js'

/** How a figure is meant: as it stands, roughly, or as a bound. */
type Bound = 'exact' | 'about' | 'almost' | 'over' | 'least' | 'most'

/** A number, a weekday or a month in a sentence, with what it counts and what stands round it. */
export interface Quantity extends Range {
  readonly kind: 'number' | 'weekday' | 'month'
  readonly value: number
  readonly bound: Bound
  /** Hash of the figure or number word itself. */
  readonly figure: number
  /** What is counted: the stem of the word behind the number, of a currency sign or of "%"; 0 for days and months. */
  readonly unit: number
  /** The two telling words next to it on each side, the nearest first; what is counted is none of them. */
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** A stretch of tokens of a text. */
export interface Stretch {
  readonly text: string
  readonly tokens: TokenTable
  readonly first: number
  readonly last: number
}

const listed = (words: string): ReadonlyMap<number, number> => new Map(words.split(' ').map((word, at) => [hashWord(word), at]))
const weekdays = listed('sunday monday tuesday wednesday thursday friday saturday')
// "May" and "March" are verbs too.
const months = listed('january february - april - june july august september october november december')
const cardinals = listed(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
)
const multiples = new Map([
  [hashWord('hundred'), 100],
  [hashWord('thousand'), 1e3],
  [hashWord('million'), 1e6],
  [hashWord('m'), 1e6],
  [hashWord('billion'), 1e9],
  [hashWord('bn'), 1e9],
  [hashWord('trillion'), 1e12],
])

const bounds = new Map<number, Bound>()
const bound = (what: Bound, words: string): void => {
  for (const hash of wordHashes(words)) bounds.set(hash, what)
}
bound('about', 'about around roughly approximately some estimated circa')
bound('almost', 'almost nearly under below')
bound('over', 'over above exceeding')
bound('least', 'least minimum')
bound('most', 'most maximum')
const MORE = hashWord('more')
const LESS = hashWord('less')
const FEWER = hashWord('fewer')
const THAN = hashWord('than')
const UP = hashWord('up')
const TO = hashWord('to')
const ONE = hashWord('one')
const YEAR_OLD = hashWord('year-old')
const PERCENT = hashWord('%')
const PERCENT_WORD = hashWord('percent')
const numberLike = wordHashes('others dozen dozens score hundreds thousands millions half quarter third thirds th st nd rd pm am p.m a.m')

/** Whether a stretch may have a quantity; the cheap question first. */
export function hasQuantity({tokens, first, last}: Stretch): boolean {
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] === NUMBER) return true
    const hash = tokens.hash[index] as number
    if (tokens.kind[index] === WORD && (cardinals.has(hash) || weekdays.has(hash) || months.has(hash))) return true
  }
  return false
}

/** The quantities of a stretch. */
export function quantitiesOf(stretch: Stretch): Quantity[] {
  const {text, tokens, first, last} = stretch
  const found: Quantity[] = []
  let words: ReturnType<typeof tellingWords> | undefined
  for (let index = first; index < last; index++) {
    const read = readAt(stretch, index)
    if (read === undefined) continue
    words ??= tellingWords(text, tokens, first, last).filter(({token}) => tokens.kind[token] === WORD)
    const left = words.filter(({token}) => token < read.first)
    const right = words.filter(({token}) => token >= read.after)
    found.push({
      kind: read.kind,
      value: read.value,
      bound: read.bound,
      unit: read.unit,
      figure: read.figure,
      start: tokens.start[read.first] as number,
      end: tokens.start[read.after] as number,
      left: left
        .slice(-2)
        .reverse()
        .map(({stem}) => stem),
      right: right.slice(0, 2).map(({stem}) => stem),
    })
    index = read.after - 1
  }
  return found
}

interface Read extends Pick<Quantity, 'kind' | 'value' | 'bound' | 'unit' | 'figure'> {
  /** Tokens from the bound to behind what is counted. */
  readonly first: number
  readonly after: number
}

function readAt(stretch: Stretch, index: number): Read | undefined {
  const {text, tokens, last} = stretch
  const kind = tokens.kind[index]
  const hash = tokens.hash[index] as number
  if (kind === WORD && ((tokens.flags[index] as number) & CAPITAL) !== 0) {
    const day = weekdays.get(hash)
    const month = months.get(hash)
    if (day !== undefined) return {kind: 'weekday', value: day, bound: 'exact', unit: 0, figure: hash, first: index, after: index + 1}
    if (month !== undefined) return {kind: 'month', value: month, bound: 'exact', unit: 0, figure: hash, first: index, after: index + 1}
  }
  const written = text.slice(tokens.start[index], tokens.start[index + 1])
  let value: number
  if (kind === NUMBER) {
    if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(written)) return undefined
    value = Number(written.replaceAll(',', ''))
  } else {
    const cardinal = kind === WORD && hash !== ONE ? cardinals.get(hash) : undefined
    if (cardinal === undefined) return undefined
    value = cardinal
  }
  const figure = kind === NUMBER ? hashWord(written) : stemHash(written, 0, written.length)
  const before = text[(tokens.start[index] as number) - 1] ?? ' '
  // Parts of ranges, scores, model names and fractions.
  if (/[-–—/:#]/.test(before)) return undefined
  const currency = /[$€£¥₹]/.test(before) ? before : ''
  let after = index + 1
  let next = wordAfter(stretch, after)
  const multiple = next < 0 ? undefined : multiples.get(tokens.hash[next] as number)
  if (multiple !== undefined) {
    value *= multiple
    after = next + 1
    next = wordAfter(stretch, after)
  }
  const {bound, first} = boundBefore(stretch, currency === '' ? index : index - 1)
  if (currency !== '') return {kind: 'number', value, bound, unit: hashWord(currency), figure, first, after}
  if (after < last && text[tokens.start[after] as number] === '%')
    return {kind: 'number', value, bound, unit: PERCENT, figure, first, after: after + 1}
  if (next < 0 || numberLike.has(tokens.hash[next] as number) || cardinals.has(tokens.hash[next] as number)) return undefined
  const noun = tokens.hash[next] as number
  if (functionWords.has(noun) || months.has(noun) || weekdays.has(noun) || ((tokens.flags[next] as number) & HAS_DIGIT) !== 0)
    return undefined
  // "the 2016 Republican nominee", "Channel 4 News": a year or the number of a name counts nothing.
  if (/^(?:1[5-9]|20)\d\d$/.test(written) || ((tokens.flags[next] as number) & ALL_CAPS) !== 0) return undefined
  const end = tokens.start[next + 1] as number
  const stem = noun === PERCENT_WORD ? PERCENT : text.startsWith('-old', end) ? YEAR_OLD : stemHash(text, tokens.start[next] as number, end)
  return {kind: 'number', value, bound, unit: stem, figure, first, after: next + 1}
}

/** The word that follows after one space or hyphen; -1 where something else does. */
function wordAfter({text, tokens, last}: Stretch, index: number): number {
  if (index + 1 >= last || tokens.kind[index + 1] !== WORD) return -1
  if (tokens.kind[index] === SPACE) return index + 1
  return tokens.kind[index] === PUNCTUATION && text[tokens.start[index] as number] === '-' ? index + 1 : -1
}

function boundBefore({tokens, first}: Stretch, index: number): {readonly bound: Bound; readonly first: number} {
  const at = tokens.kind[index - 1] === SPACE || tokens.kind[index - 1] === SYMBOL ? index - 2 : index - 1
  if (at < first || tokens.kind[at] !== WORD) return {bound: 'exact', first: index}
  const hash = tokens.hash[at] as number
  const before = at - 2 >= first ? tokens.hash[at - 2] : undefined
  if (hash === THAN && before === MORE) return {bound: 'over', first: at - 2}
  if (hash === THAN && (before === LESS || before === FEWER)) return {bound: 'almost', first: at - 2}
  if (hash === TO && before === UP) return {bound: 'most', first: at - 2}
  const known = bounds.get(hash)
  return known === undefined ? {bound: 'exact', first: index} : {bound: known, first: at}
}
