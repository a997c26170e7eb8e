import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, PUNCTUATION, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import {countryAt} from '../../src/lexicon/countries.js'
import {endsOffice} from '../../src/lexicon/offices.js'
import {isGap} from '../../src/lexicon/phrases.js'
import {openingWords, speechVerbs} from '../../src/lexicon/proper-words.js'
import type {Range} from '../../src/view/view.js'

/** A plain list of three items or more: the comma before its conjunction, or the point where one would stand. */
export interface List extends Range {
  readonly comma: boolean
  /** The list as it stands, for people to read. */
  readonly shown: string
}

/** One item: tokens `[first, last]`. */
interface Item {
  readonly first: number
  readonly last: number
}

type Kind = 'names' | 'words'

const conjunctions = wordHashes('and or')
// Words of an item; a longer one may hold a clause.
const MOST_WORDS = 3
const MOST_ITEMS = 12
/** Behind these a name opens a sentence as a place or a time: "In London, Holm and Lind met". */
const adverbial = wordHashes('in on at after since during by near outside from under before inside until last next this')
const abbreviated = wordHashes('gen sen rep gov lt col capt sgt maj cmdr adm dr mr mrs ms prof rev st')
const goOn = wordHashes(
  'in on at to for from with as who that which after before during over by of about against were are have had did has was is will would said can could',
)

/** All plain lists of a text with "and" or "or" before the last item. */
export function* listsIn(facts: Facts): Generator<List> {
  const {text, tokens} = facts
  for (let index = 4; index + 2 < tokens.count; index++) {
    if (tokens.kind[index] !== WORD || !conjunctions.has(tokens.hash[index] as number) || isCapital(tokens, index)) continue
    if (!isGap(tokens, index - 1) || !isGap(tokens, index + 1)) continue
    const comma = isComma(text, tokens, index - 2)
    const items = itemsBefore(facts, comma ? index - 3 : index - 2)
    if (items === undefined) continue
    const last = lastItem(facts, index + 2, kindOf(tokens, items.at(-1) as Item))
    if (last === undefined || !isPlain(facts, items, last, comma)) continue
    const end = tokens.start[comma ? index - 2 : index - 1] as number
    yield {
      start: end,
      end: comma ? end + 1 : end,
      comma,
      shown: text.slice(tokens.start[(items[0] as Item).first], endShown(facts, last.last)),
    }
  }
}

/** Where a list ends for its reader: behind "Gen." with the name that it stands before. */
function endShown({text, tokens}: Facts, last: number): number {
  let at = last
  while (text[tokens.start[at + 1] as number] === '.' && isGap(tokens, at + 2) && abbreviated.has(tokens.hash[at] as number)) {
    at += 3
    while (isGap(tokens, at + 1) && tokens.kind[at + 2] === WORD && isCapital(tokens, at + 2)) at += 2
  }
  return tokens.start[at + 1] as number
}

/** The items before a conjunction, the last of which ends with token `at`; the first one is the words before its comma. */
function itemsBefore({text, tokens}: Facts, at: number): Item[] | undefined {
  const items: Item[] = []
  let last = at
  while (items.length < MOST_ITEMS) {
    const item = wordsBefore(text, tokens, last)
    if (item === undefined) break
    const before = item.first - 2
    if (before > 0 && isGap(tokens, item.first - 1) && isComma(text, tokens, before) && item.last - item.first <= (MOST_WORDS - 1) * 2) {
      items.unshift(item)
      last = before - 1
      continue
    }
    // The first item has no mark before it: what belongs to it is judged by its kind.
    const kind = items.length === 0 ? undefined : kindOf(tokens, items[0] as Item)
    if (kind === undefined) return undefined
    let first = item.last
    if (kind === 'names')
      while (first - 2 >= item.first && isCapital(tokens, first - 2) && !openingWords.has(tokens.hash[first - 2] as number)) first -= 2
    items.unshift({first, last: item.last})
    return items
  }
  return undefined
}

/** The run of words, spaces between them, that ends with token `last`; of the longest only its end. */
function wordsBefore(text: string, tokens: TokenTable, last: number): Item | undefined {
  if (tokens.kind[last] !== WORD) return undefined
  let first = last
  for (let words = 1; words < MOST_WORDS + 1 && first >= 2; words++) {
    const isHyphen = tokens.kind[first - 1] === PUNCTUATION && text[tokens.start[first - 1] as number] === '-'
    if (!(isGap(tokens, first - 1) || isHyphen) || tokens.kind[first - 2] !== WORD) break
    if (conjunctions.has(tokens.hash[first - 2] as number)) break
    first -= 2
  }
  return {first, last}
}

function kindOf(tokens: TokenTable, {first, last}: Item): Kind | undefined {
  let capitals = 0
  let words = 0
  for (let at = first; at <= last; at += 2) {
    words++
    if (openingWords.has(tokens.hash[at] as number)) return undefined
    if (isCapital(tokens, at)) capitals++
    else if (speechVerbs.has(tokens.hash[at] as number)) return undefined
  }
  return capitals === words ? 'names' : capitals === 0 ? 'words' : undefined
}

/** The item behind the conjunction: a name, or words that a mark ends. */
function lastItem({text, tokens}: Facts, first: number, kind: Kind | undefined): Item | undefined {
  if (kind === undefined || tokens.kind[first] !== WORD) return undefined
  let last = first
  for (let words = 1; words < MOST_WORDS + 1; words++) {
    const next = tokens.kind[last + 2]
    if (!isGap(tokens, last + 1) || next !== WORD || (kind === 'names' && !isCapital(tokens, last + 2))) break
    last += 2
  }
  const item = {first, last}
  if (kindOf(tokens, item) !== kind) return undefined
  // A mark ends it, or a word that no clause of its own could go on with.
  const behind = last + 1
  if (behind >= tokens.count) return item
  if (isGap(tokens, behind)) {
    const next = last + 2
    if (kind === 'words') return undefined
    return tokens.kind[next] === WORD && goOn.has(tokens.hash[next] as number) ? item : undefined
  }
  return /[.,;:!?)”"’—–]/.test(text[tokens.start[behind] as number] as string) ? item : undefined
}

/** Whether the items are of one kind, and none explains the one before it. */
function isPlain(facts: Facts, items: readonly Item[], last: Item, comma: boolean): boolean {
  const {text, tokens} = facts
  if (items.length < 2) return false
  const kind = kindOf(tokens, items.at(-1) as Item)
  const first = items[0] as Item
  for (const item of items.slice(1)) if (kindOf(tokens, item) !== kind) return false
  const size = (item: Item): number => (item.last - item.first) / 2 + 1
  if (kind === 'words') {
    // "The crew, tired and cold, left": words of one form only.
    if (!isLowerWord(tokens, first.last) || openingWords.has(tokens.hash[first.last] as number)) return false
    const sizes = [...items.slice(1), last].map(size)
    return sizes.every((words) => words === 1) && isAlike(facts, [...items, last])
  }
  if (kind !== 'names' || !isCapital(tokens, first.last)) return false
  for (const item of items.slice(1)) {
    // "Kyiv, Ukraine, and", "Austin, Texas, and", "Lind, LLC and"
    if (countryAt(text, tokens, item.first) !== undefined && countryAt(text, tokens, first.first) === undefined) return false
    if (item.first === item.last && suffixes.has(tokens.hash[item.first] as number)) return false
  }
  // "Foreign Minister, Qin Gang, and", "CEO, Ada Holm, and"
  if (endsOffice(tokens.hash[first.last] as number)) return false
  if (items.length === 2 && isPair(tokens, first.first)) return false
  return isOpen(text, tokens, first, items.length === 2, comma) && (comma || !goesOn(text, tokens, last))
}

/** Whether what stands before the first item lets it be one: no body's name, no title of a work, no time or place of the sentence. */
function isOpen(text: string, tokens: TokenTable, first: Item, few: boolean, comma: boolean): boolean {
  const before = first.first - 2
  const opens = before < 0 || tokens.kind[before] !== WORD || !isGap(tokens, first.first - 1)
  if (opens) return comma || !few
  const hash = tokens.hash[before] as number
  const behind = isGap(tokens, before - 1) && tokens.kind[before - 2] === WORD
  // "Bureau of Alcohol, Tobacco, Firearms and Explosives", "of West Park, Vessby, and"
  if (naming.has(hash) && (isCapital(tokens, before - 2) || (few && isGap(tokens, before - 1) && isComma(text, tokens, before - 2))))
    return false
  // "How He Is Mending, Rowing, and Sailing": a book.
  if (isCapital(tokens, before) && behind) return false
  if (isCapital(tokens, before) && openingWords.has(hash) && !comma && few && adverbial.has(hash)) return false
  return !few || comma || !adverbial.has(hash)
}

const pairs = wordHashes('two both pair couple')
// Words; "two sites in Vessby", "both of its offices in Vessby".
const PAIR_REACH = 7

/** "Two sites in Vessby, Callis, and Torvane": with two of them the second name says where the first one is. */
function isPair(tokens: TokenTable, first: number): boolean {
  let at = first
  for (let words = 0; words < PAIR_REACH && isGap(tokens, at - 1) && tokens.kind[at - 2] === WORD; words++) {
    at -= 2
    if (pairs.has(tokens.hash[at] as number)) return true
  }
  return false
}

const naming = wordHashes('of for on')

/** What belongs to the name before its comma: "Lind, LLC", "Tulsa, Okla". */
const suffixes =
  wordHashes(`llc inc ltd corp co plc jr sr phd md llp okla tex calif fla mass mich minn wis pa va md conn del ga ill ind kan ky me mo
  mont neb nev nj nm ny nc nd ore tenn vt wash wyo ariz ark ala colo miss dc uk us usa`)

/** "Holm, Lind and Moor, Mast and Oar": a mark and another name behind the last item. */
function goesOn(text: string, tokens: TokenTable, last: Item): boolean {
  return (
    isComma(text, tokens, last.last + 1) &&
    isGap(tokens, last.last + 2) &&
    (isCapital(tokens, last.last + 3) || conjunctions.has(tokens.hash[last.last + 3] as number))
  )
}

const FORMS = [
  /ly$/,
  /ing$/,
  /ed$/,
  /(?:al|ive|ful|ous|able|ible|ic|ant|ent|less|ary|ish)$/,
  /(?:[^s]s|ties)$/,
  /(?:ion|ity|ness|ment|ism|ance|ence|ship|cy)$/,
]

/** Whether the heads of the items end alike, as adverbs, participles, adjectives or plurals do. */
function isAlike({text, tokens}: Facts, items: readonly Item[]): boolean {
  const heads = items.map(({last}) => text.slice(tokens.start[last], tokens.start[last + 1]))
  return FORMS.some((form) => heads.every((head) => form.test(head)))
}

function isComma(text: string, tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === PUNCTUATION && text[tokens.start[index] as number] === ','
}

function isCapital(tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === WORD && ((tokens.flags[index] as number) & CAPITAL) !== 0
}

function isLowerWord(tokens: TokenTable, index: number): boolean {
  return tokens.kind[index] === WORD && ((tokens.flags[index] as number) & CAPITAL) === 0
}
