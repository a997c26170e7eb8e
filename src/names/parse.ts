/**
 * A written name taken to its parts.
 */

import {foldPlain} from '../kernels/marks.js'
import {foldSpoken} from './fold.js'
import {type Evidence, evidenceOf} from './romanise/evidence.js'
import {NAME_LIKE_PARTICLES, NAME_LIKE_TITLES, PARTICLES, SUN_ARTICLES, suffixOf, TITLE_LINKS, TITLES} from './titles.js'

/** One word of a name; a hyphen parts words too. */
export interface Part {
  /** As it was written. */
  readonly raw: string
  readonly plain: string
  /** With its marks spelt out; equal to `plain` where it has none. */
  readonly spoken: string
  /** The particle before it ("de" of "de Gaulle"), folded, or ''. */
  readonly particle: string
  /** A single letter that stands for a name. */
  readonly initial: boolean
  /** A hyphen joins it to the part before. */
  readonly hyphened: boolean
  /** May be only a particle ("Al" in "Al Sisi", which "Al Gore" is too). */
  readonly loose: boolean
}

export interface ParsedName {
  readonly parts: readonly Part[]
  /** See `suffixOf`; '' where there is none. */
  readonly suffix: string
  /** A comma put the family name first and the parts were turned back. */
  readonly turned: boolean
  readonly evidence: Evidence
}

interface Word {
  readonly raw: string
  readonly plain: string
  readonly hyphened: boolean
  /** A hyphen follows. */
  readonly bound: boolean
}

const MAX_WORDS = 12
const POSSESSIVE = /['’](?:s|S)?$/
const APOSTROPHES = /['’‘`´ʼʻʹ]/g
const EDGES = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu
/** Dotted initials written together: "J.F.", "H.W.". */
const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const chunk of text.split(/[\s\u00a0]+/)) {
    if (DOTTED.test(chunk)) {
      for (const letter of chunk) if (letter !== '.') words.push({raw: letter, plain: foldPlain(letter), hyphened: false, bound: false})
      continue
    }
    // "J.Edgar", "St.Laurent": a stop inside parts words as a space does.
    for (const piece of chunk.split(/\.(?=\p{L}{2})/u)) addWords(words, piece)
    if (words.length > MAX_WORDS) break
  }
  return words.slice(0, MAX_WORDS)
}

function addWords(words: Word[], piece: string): void {
  const bits = piece.split(/[-‐‑–—]/)
  let before = false
  for (const [at, bit] of bits.entries()) {
    // A possessive inside a name is none of its letters: "Hermit's Cave".
    const raw = bit.replace(EDGES, '').replace(/(?<=\p{L}{2})['’]s$/iu, '')
    if (raw === '') continue
    const folded = foldPlain(raw.replace(APOSTROPHES, ''))
    if (folded === '') continue
    const plain = folded === 'saint' || folded === 'sainte' ? 'st' : folded
    words.push({raw, plain, hyphened: before, bound: at < bits.length - 1 && (bits[at + 1] ?? '') !== ''})
    before = true
  }
}

/** Capitals only, of two or three letters, beside words in mixed case: initials without stops ("JD Vance", "AB de Villiers"). */
function isInitials(word: Word, mixed: boolean): boolean {
  return mixed && word.raw.length > 1 && word.raw.length <= 3 && /^\p{Lu}+$/u.test(word.raw) && !/[aeiouy]/.test(word.plain)
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/

/** Leading words that are titles are counted; at least one word is left. */
function titlesAt(words: readonly Word[]): number {
  let at = 0
  let last = 0
  while (at < words.length - 1) {
    const word = (words[at] as Word).plain
    const isTitle = !(words[at] as Word).hyphened && (TITLES.has(word) || (ORDINAL.test(word) && TITLES.has(words[at + 1]?.plain ?? '')))
    if (!isTitle && !(at > 0 && TITLE_LINKS.has(word))) break
    at++
    if (isTitle) last = at
    // "Secretary of State Blinken": what a link leads to is part of the title.
    else if (word === 'state' || word === 'affairs' || word === 'health' || word === 'justice' || word === 'war' || word === 'trade')
      last = at
  }
  return last
}

function isParticle(word: Word, next: Word | undefined, isFirst: boolean): boolean {
  if (!next) return false
  // "As-Sisi", "as-Sisi", and not "En-lai".
  if (word.bound && SUN_ARTICLES.has(word.plain) && next.raw !== next.raw.toLowerCase()) return true
  if (!PARTICLES.has(word.plain)) return false
  // "Du-hwan" is a given name.
  if (word.bound) return /^(?:al|el|ul|bin|ben|ibn|abu|van|von|de|da|la|le)$/.test(word.plain) && next.raw !== next.raw.toLowerCase()
  if (!NAME_LIKE_PARTICLES.has(word.plain)) return true
  // "Y" and "E" are initials.
  if (word.plain.length === 1) return word.raw === word.plain
  return !isFirst || word.raw === word.raw.toLowerCase()
}

/** "abd al-rahman", "abdel rahman", "abdul-rahman", "abdurrahman" all give "abdrahman". */
function joinServant(plain: string): string {
  const found = /^abd(?:([aeou]+)l|[aeou]+([rsdnztw])(?=\2))?(?=[a-z]{3})/.exec(plain)
  return found && found[0].length > 3 ? `abd${plain.slice(found[0].length)}` : plain
}

function partsOf(words: readonly Word[], isFirstLoose: boolean): Part[] {
  const parts: Part[] = []
  const mixed = words.some((word) => word.raw.length > 1 && /\p{Ll}/u.test(word.raw))
  let particle = ''
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const next = words[at + 1]
    if (/^abd(?:[aeou]+l?)?$/.test(word.plain) && next) {
      // The servant of: the word after belongs to it, and an article between them too.
      const skip =
        words[at + 2] && (SUN_ARTICLES.has(next.plain) || next.plain === 'al' || next.plain === 'el' || next.plain === 'ul') ? 2 : 1
      const follower = words[at + skip] as Word
      const plain = `abd${follower.plain}`
      const raw = words
        .slice(at, at + skip + 1)
        .map((one) => one.raw)
        .join(' ')
      parts.push({raw, plain, spoken: plain, particle, initial: false, hyphened: false, loose: false})
      particle = ''
      at += skip
      continue
    }
    if (isParticle(word, next, at === 0)) {
      particle += word.plain
      continue
    }
    if (isInitials(word, mixed)) {
      for (const letter of word.raw) {
        const plain = foldPlain(letter)
        parts.push({raw: letter, plain, spoken: plain, particle, initial: true, hyphened: false, loose: false})
      }
      continue
    }
    const plain = joinServant(word.plain)
    const spoken = plain === word.plain ? foldSpoken(word.raw.replace(APOSTROPHES, '')) : plain
    const loose =
      at === 0 &&
      next !== undefined &&
      (isFirstLoose ? plain !== 'don' && plain !== 'earl' : plain.length > 1 && NAME_LIKE_PARTICLES.has(plain))
    parts.push({raw: word.raw, plain, spoken, particle, initial: plain.length === 1, hyphened: word.hyphened && particle === '', loose})
    particle = ''
  }
  return parts
}

const KEPT = 4096
const kept = new Map<string, ParsedName>()

/** `parse`, which remembers what it read last: names of one corpus are compared over and over. */
export function parseName(text: string): ParsedName {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const name = parse(text)
  kept.set(text, name)
  return name
}

/** The parts of a name, titles and suffix taken off, "Blinken, Antony" turned. A text without letters has no parts. */
function parse(text: string): ParsedName {
  let given = text.slice(0, 200).normalize('NFC').trim()
  given = given
    .replace(/["“”«»„()[\]]/g, ' ')
    .trim()
    .replace(POSSESSIVE, '')
  let suffix = ''
  let turned = false
  const pieces = given
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  let words: Word[] = []
  if (pieces.length > 1) {
    const last = wordsOf(pieces[pieces.length - 1] as string)
    const only = last.length === 1 ? (last[0] as Word) : undefined
    const ending = only && suffixOf(only.plain, true, only.raw)
    if (ending !== undefined) {
      suffix = ending
      pieces.pop()
    }
    if (pieces.length > 1) {
      turned = true
      words = [...pieces.slice(1).flatMap(wordsOf), ...wordsOf(pieces[0] as string)]
    } else words = wordsOf(pieces[0] as string)
  } else words = wordsOf(given)
  const titles = titlesAt(words)
  // "Duke Ellington", "Pope Francis": the one word left may be all of the name or half of it.
  const isNameLike = titles > 0 && words.length === titles + 1 && NAME_LIKE_TITLES.has((words[titles - 1] as Word).plain)
  words = words.slice(isNameLike ? titles - 1 : titles)
  while (words.length > 1) {
    const last = words[words.length - 1] as Word
    const ending = suffixOf(last.plain, true, last.raw)
    if (ending === undefined || (words.length === 2 && ending === '')) break
    if (ending) suffix = ending
    words = words.slice(0, -1)
  }
  const parts = partsOf(words, isNameLike)
  return {parts, suffix, turned, evidence: evidenceOf(parts)}
}
