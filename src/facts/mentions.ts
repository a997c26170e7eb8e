import {wordHashes} from '../kernels/fold.js'
import {NUMBER, PUNCTUATION, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'
import type {Authority} from '../lexicon/authority-index.js'
import {countryAt} from '../lexicon/countries.js'
import {doubtfulGivenNames, familyFirstNames, givenNames} from '../lexicon/given-names.js'
import {endsOffice} from '../lexicon/offices.js'
import {calendarWords, openingWords, organisationWords, speechVerbs} from '../lexicon/proper-words.js'
import {wordSet} from '../lexicon/words.js'
import type {Range} from '../view/view.js'
import {isTitleCase, type NameRun, type NameWord, runsIn} from './name-runs.js'
import type {Sentences} from './sentences.js'
import {type Title, titleAfter, titleBefore} from './titles.js'

/** One occurrence of a name that may be a person's. Offsets are UTF-16 code units; titles and a possessive ending are left out. */
export interface Mention extends Range {
  readonly words: readonly NameWord[]
  readonly name: string
  readonly sentence: number
  /** Title before the name, or apposition behind it. */
  readonly title: Title | undefined
  readonly apposition: Title | undefined
  /**
   * What speaks for a person: `certain` has a title, a known given name, an office behind it or stands in the authority;
   * `likely` has an unknown name that speaks; `bare` is one word, a person's only if the article names one so.
   */
  readonly standing: 'certain' | 'likely' | 'bare' | 'none'
  /** The name stands at a sentence's head, where every word has a capital. */
  readonly opens: boolean
  readonly possessive: boolean
  /** A verb of speaking, or a possessive ending, stands directly behind the name. */
  readonly speaks: boolean
  /** In capitals, as headlines are. */
  readonly caps: boolean
}

/** Finds the names of one field, in order. Words of organisations, places, nations and days are no names. */
export function findMentions(text: string, tokens: TokenTable, sentences: Sentences, authority: Authority): Mention[] {
  const mentions: Mention[] = []
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.first[sentence] as number
    const last = sentences.last[sentence] as number
    for (const run of runsIn(text, tokens, first, last)) {
      for (const words of segmentsOf(text, tokens, run)) {
        const mention = judge(text, tokens, words, run, sentence, first, last, authority)
        if (mention !== undefined) mentions.push(mention)
      }
    }
  }
  return mentions
}

/** The parts of a run between words that no name of a person holds. */
function segmentsOf(text: string, tokens: TokenTable, {words, opens}: NameRun): NameWord[][] {
  const segments: NameWord[][] = []
  let open: NameWord[] = []
  const close = (): void => {
    while (open.at(-1)?.kind === 'particle') open.pop()
    if (open.length > 0) segments.push(open)
    open = []
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as NameWord
    const {hash} = word
    if (open.length === 0 && word.kind === 'particle') continue
    if (at === 0 && opens && openingWords.has(hash) && !word.compound) continue
    if (isLabel(word, words[at + 1])) {
      close()
      continue
    }
    if ((at > 0 && fused.has(hash)) || (calendarWords.has(hash) && (open.length === 0 || !monthNames.has(hash)))) {
      close()
      continue
    }
    const country = word.compound ? undefined : countryAt(text, tokens, word.first)
    if (country !== undefined && !isPersonal(word, words[at + 1], open.at(-1))) {
      close()
      while (at + 1 < words.length && (words[at + 1] as NameWord).first <= country.last) at++
      continue
    }
    open.push(word)
  }
  close()
  return segments
}

// What stands before a name and belongs to none: "Republican Mitt Romney", "Getty Carl Sagan".
const labels =
  wordHashes(`democrat democratic republican libertarian conservative labour tory liberal briton co-owner team-mate interpreter agent
  by with enter follow via getty`)

/** A label before a name, or an agency in capitals ("CNN Ada Holm"). */
function isLabel({hash, caps, start, end}: NameWord, next: NameWord | undefined): boolean {
  if (next?.kind !== 'word' || next.caps) return false
  return labels.has(hash) || (caps && end - start >= 2 && givenNames.has(next.hash) && !doubtfulGivenNames.has(next.hash))
}

/** "Israel Katz", "Paris Hilton": a given name before a word that is no word of an organisation; "Michael Jordan": behind a given name. */
function isPersonal({hash}: NameWord, next: NameWord | undefined, before: NameWord | undefined): boolean {
  if (before !== undefined && givenNames.has(before.hash) && !familyFirstNames.has(before.hash)) return true
  return (
    doubtfulGivenNames.has(hash) &&
    next !== undefined &&
    next.kind === 'word' &&
    !organisationWords.has(next.hash) &&
    !endsOffice(next.hash)
  )
}

function judge(
  text: string,
  tokens: TokenTable,
  segment: NameWord[],
  run: NameRun,
  sentence: number,
  first: number,
  last: number,
  authority: Authority,
): Mention | undefined {
  let words: readonly NameWord[] = segment
  let title: Title | undefined
  // "Marine Le Pen", "Amir Cohen": a known name holds no title.
  const [opening] = words
  const whole = opening !== undefined && words.length > 1 && authority.formHashes.has(opening.hash) && isKnown(authority, text, words)
  for (let at = whole ? 0 : words.length - 1; at >= 0; at--) {
    const word = words[at] as NameWord
    if (word.kind !== 'word' && word.kind !== 'initial') continue
    if (endsOffice(word.hash) && at === words.length - 1) continue
    title = titleBefore(text, tokens, word.first, first)
    if (title === undefined) continue
    words = words.slice(at)
    break
  }
  if (title === undefined && !whole) words = withoutOffices(words)
  while (words[0]?.kind === 'particle') words = words.slice(1)
  const head = words[0]
  const tail = words.at(-1)
  if (head === undefined || tail === undefined) return undefined
  const named = words.filter(({kind}) => kind === 'word' || kind === 'initial')
  const {start} = head
  const {end} = tail
  const name = text.slice(start, end)
  const apposition = titleAfter(text, tokens, tail.last, last)
  const standing = standingOf(text, tokens, {words, named, name, title, apposition, authority, first, last})
  return {
    start,
    end,
    words,
    name,
    sentence,
    title,
    apposition,
    standing,
    opens: run.opens && run.words[0] === head,
    possessive: tail.possessive,
    speaks: tail.possessive || speechVerbs.has(wordBehind(tokens, tail)),
    caps: named.every(({caps, kind}) => caps || kind === 'initial'),
  }
}

/** "Police Undersheriff Kevin Mahill", "Ada Holm Chairman": of the parts between offices the last of two words, else the first; "Stephen King" is whole. */
function withoutOffices(words: readonly NameWord[]): readonly NameWord[] {
  const isOffice = ({hash, kind}: NameWord, at: number): boolean =>
    kind === 'word' && endsOffice(hash) && !(at > 0 && at < 2 && givenNames.has((words[0] as NameWord).hash))
  if (!words.some(isOffice)) return words
  // "King laughed", where Stephen King is named.
  if (words.length === 1) return words
  const parts: NameWord[][] = [[]]
  words.forEach((word, at) => {
    if (isOffice(word, at)) parts.push([])
    else parts.at(-1)?.push(word)
  })
  return parts.findLast(({length}) => length > 1) ?? parts.find(({length}) => length > 0) ?? []
}

function isKnown(authority: Authority, text: string, words: readonly NameWord[]): boolean {
  return authority.byName(text.slice((words[0] as NameWord).start, (words.at(-1) as NameWord).end)).length > 0
}

interface Candidate {
  readonly words: readonly NameWord[]
  readonly named: readonly NameWord[]
  readonly name: string
  readonly title: Title | undefined
  readonly apposition: Title | undefined
  readonly authority: Authority
  readonly first: number
  readonly last: number
}

function standingOf(text: string, tokens: TokenTable, candidate: Candidate): Mention['standing'] {
  const {words, named, name, title, apposition, authority} = candidate
  if (
    named.length > 4 ||
    named.some(
      ({hash, compound}, at) => !compound && organisationWords.has(hash) && (at > 0 || named.length === 1 || !givenNames.has(hash)),
    )
  ) {
    return authority.formHashes.has(named[0]?.hash ?? 0) && authority.byName(name).length > 0 ? 'certain' : 'none'
  }
  const head = named[0]
  if (head === undefined) return 'none'
  if (named.length === 1) {
    if (title !== undefined && !head.caps) return head.compound ? 'bare' : 'certain'
    return 'bare'
  }
  if (authority.formHashes.has(head.hash) && authority.byName(name).length > 0) return 'certain'
  const tail = named.at(-1) as NameWord
  if (openingWords.has(tail.hash)) return 'none'
  if (title !== undefined) return 'certain'
  if (words.some(({caps}) => caps) && !isTitleCase(text, tail.start)) return 'bare'
  const behind = wordBehind(tokens, tail)
  if (named.every(({kind}) => kind === 'initial')) return 'none'
  // "P Opco", "Copyright S": a letter without its stop says nothing.
  if (named.some((word) => word.kind === 'initial' && word.last > word.first + 1)) return 'certain'
  if (head.kind === 'initial') return 'none'
  if (givenNames.has(head.hash) && !doubtfulGivenNames.has(head.hash)) return 'certain'
  if (familyFirstNames.has(head.hash) && named.length <= 3 && named.slice(1).every((word) => isEastAsian(text.slice(word.start, word.end))))
    return 'certain'
  if (isDescribed(apposition, text, tokens, tail.last)) return 'certain'
  const known = named.every(({start, end}) => wordSet().look(text, start, end) !== 0)
  const before = wordBefore(tokens, head.first, candidate.first)
  if ((speechVerbs.has(behind) || saidBefore.has(before)) && (!known || doubtfulGivenNames.has(head.hash))) return 'likely'
  return 'none'
}

/** An office or a role behind the name, or an age: ", 54,". */
function isDescribed(apposition: Title | undefined, text: string, tokens: TokenTable, after: number): boolean {
  if (apposition?.office !== undefined || apposition?.role !== undefined) return true
  const comma = tokens.kind[after] === PUNCTUATION && text.charCodeAt(tokens.start[after] as number) === 44
  if (!comma || tokens.kind[after + 1] !== SPACE || tokens.kind[after + 2] !== NUMBER) return false
  return /^\d{2},/.test(text.slice(tokens.start[after + 2], (tokens.start[after + 2] as number) + 3))
}

const saidBefore = wordHashes('said says told asked added spokesman spokeswoman spokesperson analyst professor named lawyer')
// "Qin Gang The State Department said": a stop is lost before these.
const fused = wordHashes(
  'the this that these those but and or in on at for with from when while after before if as it he she they we i his her their our',
)
const monthNames = wordHashes('may april june august')

function wordBehind(tokens: TokenTable, {last}: NameWord): number {
  return tokens.kind[last] === SPACE && tokens.kind[last + 1] === WORD ? (tokens.hash[last + 1] as number) : 0
}

function wordBefore(tokens: TokenTable, index: number, floor: number): number {
  return index - 2 >= floor && tokens.kind[index - 1] === SPACE ? (tokens.hash[index - 2] as number) : 0
}

const EAST_ASIAN =
  /^(?:(?:zh|ch|sh|ts|ph|th|tr|ng|nh|kh|gi|qu|[bpmfdtnlgkhjqxrzcswyv])?(?:[aeiouüăâêôơư]|[iuy]?[aeo][iuoe]?|y?e[ou]|wo|[iy]u[ae]?|oe|eui)(?:ng|nh|ch|ck|[nrklmpt])?-?){1,3}$/iu

/** Whether a word is made of syllables of Chinese, Korean or Vietnamese names. */
export function isEastAsian(word: string): boolean {
  return word.length <= 14 && EAST_ASIAN.test(word.normalize('NFD').replace(/\p{M}/gu, ''))
}
