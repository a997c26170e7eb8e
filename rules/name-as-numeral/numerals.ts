import type {Facts} from '../../src/facts/facts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAMEL, CAPITAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'

/** A surname that its letters in capitals make a Roman numeral, with the words that a translator writes for the numeral. */
interface Numeral {
  readonly surname: string
  readonly hash: number
}

const numeral = (surname: string): Numeral => ({surname, hash: hashWord(surname)})
const vi = numeral('Vi')
const xi = numeral('Xi')
const li = numeral('Li')

/** The numerals by the word that they begin with or are; `Fifty-First` is told by its second part. */
const bySpelling: ReadonlyMap<number, Numeral> = new Map(
  (
    [
      ['six', vi],
      ['sixth', vi],
      ["sixth's", vi],
      ['eleven', xi],
      ['eleventh', xi],
      ["eleven's", xi],
      ["eleventh's", xi],
      ['fifty', li],
    ] as const
  ).map(([word, name]) => [hashWord(word), name]),
)
const units = wordHashes("one first one's first's")

/** Surnames by figure: `11 Jinping`, `11th`. Li, Di and Mi are 51, 501 and 1001. */
const byFigure: ReadonlyMap<string, Numeral> = new Map([
  ['6', vi],
  ['11', xi],
  ['51', li],
  ['501', numeral('Di')],
  ['1001', numeral('Mi')],
])

export interface Spelt {
  /** Tokens `[first, last]` of the numeral, a possessive ending among them. */
  readonly first: number
  readonly last: number
  /** End of the numeral in UTF-16 units, less its possessive ending. */
  readonly end: number
  readonly surname: string
  readonly hash: number
  readonly written: 'word' | 'figure' | 'roman'
  /** `Eleventh`, not `Eleven`; a cardinal may count what stands behind a name ("Eleven Holm fans"). */
  readonly ordinal: boolean
}

/** The numeral at a token, with a capital or in figures, where a surname may be meant. */
export function numeralAt({text, tokens}: Facts, index: number): Spelt | undefined {
  const {kind, flags, start, hash} = tokens
  const at = start[index] as number
  if (kind[index] === NUMBER) {
    const figure = /^(?:6|11|51|501|1001)(?=(?:st|th)?$)/.exec(text.slice(at, start[index + 1]))
    const name = figure === null ? undefined : byFigure.get(figure[0])
    return name && {first: index, last: index, end: start[index + 1] as number, ...name, written: 'figure', ordinal: false}
  }
  if (kind[index] !== WORD || ((flags[index] as number) & CAPITAL) === 0) return undefined
  if (hash[index] === xi.hash) {
    // "XI. Jinping": the stop of an ordinal number as German and the Slavic languages write it.
    const stop = index + 1
    if (((flags[index] as number) & ALL_CAPS) === 0 || kind[stop] !== PUNCTUATION || text.charCodeAt(start[stop] as number) !== 46)
      return undefined
    return {first: index, last: stop, end: start[stop + 1] as number, ...xi, written: 'roman', ordinal: false}
  }
  const name = bySpelling.get(hash[index] as number)
  if (name === undefined) return undefined
  let last = index
  if (name === li) {
    if (text.charCodeAt(start[index + 1] as number) !== 45 || !units.has(hash[index + 2] ?? 0)) return undefined
    last = index + 2
  }
  const end = start[last + 1] as number
  const bare = withoutPossessive(text, end)
  return {first: index, last, end: bare, ...name, written: 'word', ordinal: /(?:th|first)$/i.test(text.slice(at, bare))}
}

/** The end of a word that ends at `end`, less a possessive ending. */
function withoutPossessive(text: string, end: number): number {
  return /['’][sS]$/.test(text.slice(end - 2, end)) ? end - 2 : end
}

/** The hash of a word less its possessive ending. */
export function bareHash({text, tokens}: Facts, index: number): number {
  return hashWord(text, tokens.start[index], withoutPossessive(text, tokens.start[index + 1] as number))
}

/** Quick test before `numeralAt`: figures are looked at only before a capitalised word. */
export function maybeNumeral({text, tokens}: Facts, index: number): boolean {
  const {kind, flags, hash, start} = tokens
  if (kind[index] === NUMBER) {
    const first = text.charCodeAt(start[index] as number)
    if (first !== 49 && first !== 53 && first !== 54) return false
    return kind[index + 1] === SPACE && kind[index + 2] === WORD && isCapital(flags[index + 2] as number)
  }
  return kind[index] === WORD && isCapital(flags[index] as number) && (hash[index] === xi.hash || bySpelling.has(hash[index] as number))
}

function isCapital(flags: number): boolean {
  return (flags & CAPITAL) !== 0
}

/** What the article says of a surname. */
export interface Bearer {
  /** Hashes of the words that follow it with a capital: given names, where the family name stands first. */
  readonly given: ReadonlySet<number>
  /** Whether it is a person's name: a given name follows, an office stands before it, or it stands twice. */
  readonly named: boolean
}

const offices =
  wordHashes(`president premier chairman leader minister secretary general mr mrs ms dr admiral colonel professor judge governor
  mayor ambassador spokesman spokeswoman spokesperson`)

/** Looks for a surname in mixed case in both fields of an article. */
export function bearerOf(facts: Facts, hash: number): Bearer {
  const given = new Set<number>()
  let times = 0
  let titled = false
  for (const own of facts.other === undefined ? [facts] : [facts, facts.other]) {
    const {tokens} = own
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.hash[index] !== hash || ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS | CAMEL)) !== CAPITAL) continue
      times++
      if (tokens.kind[index + 1] === SPACE && isName(tokens.flags[index + 2] as number, tokens.kind[index + 2]))
        given.add(bareHash(own, index + 2))
      if (tokens.kind[index - 1] === SPACE && offices.has(tokens.hash[index - 2] ?? 0)) titled = true
    }
  }
  return {given, named: given.size > 0 || titled || times > 1}
}

function isName(flags: number, kind: number | undefined): boolean {
  return kind === WORD && (flags & (CAPITAL | ALL_CAPS)) === CAPITAL
}

/** Whether an office stands directly before a token ("President Eleventh"). */
export function hasOffice({tokens}: Facts, index: number): boolean {
  return tokens.kind[index - 1] === SPACE && ((tokens.flags[index - 2] ?? 0) & CAPITAL) !== 0 && offices.has(tokens.hash[index - 2] ?? 0)
}
