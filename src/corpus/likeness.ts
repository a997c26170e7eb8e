/**
 * Which names of a corpus are near enough to be asked whether they are one, and what `compareNames` says of them.
 */

import {COMMON} from '../kernels/wordset.js'
import {foldForm} from '../lexicon/authority-forms.js'
import {wordSet} from '../lexicon/words.js'
import {compareNames} from '../names/compare.js'

/** What the spelling of two names says of them. */
export interface Likeness {
  /**
   * One name in two spellings; names that are often taken for one another; or, `far`, two names that sound alike in one
   * part and are equal in the rest ("Cui Tiankai" and "Choi Tiankai"), as a way through another script leaves them.
   */
  readonly verdict: 'same' | 'unsure' | 'far'
  /** A clause for people. */
  readonly text: string
  /** Both may be right, as two houses spell a name of another script. */
  readonly style: boolean
}

/** A name as it is looked up: its first and its last word, folded and as sounds. */
interface Shape {
  readonly first: string
  readonly last: string
  readonly firstSound: string
  readonly lastSound: string
}

/** A shorter or a longer form of one name is right beside it; so are those of house style, of a woman and of a man. */
const FORMS_OF_ONE = new Set(
  `equal initial short-form cognate part-missing middle-missing given-missing family-missing double-name second-family-name gender-form suffix-missing
  order spacing article`.split(/\s+/),
)

/**
 * Whether two forms are spellings of which one may be a mistake for the other; `undefined` where they are two names, or
 * two forms of one that both are right.
 * @param isConfused whether the authority knows them to be taken for one another
 */
export function likenessOf(a: string, b: string, isConfused = false): Likeness | undefined {
  if (foldForm(a) === foldForm(b) || isWrittenOn(foldForm(a), foldForm(b)) || isWrittenOn(foldForm(b), foldForm(a))) return undefined
  const {verdict, reasons} = compareNames(a, b)
  // "George Bush" may be the son or the father: what is left out makes no mistake, though the authority knows that it misleads.
  if (reasons.some(({kind}) => FORMS_OF_ONE.has(kind))) return undefined
  if (isConfused) return {verdict: 'unsure', text: `the authority knows "${a}" to be taken for "${b}"`, style: false}
  if (verdict === 'different') return farLikeness(a, b)
  // "Ann Lee Replied", "Ann Lee Replies": words that came to stand behind a name.
  if (reasons.some(({kind, parts}) => kind === 'slip' && parts?.every(isWord) === true)) return undefined
  const style =
    verdict === 'same' &&
    reasons.every(
      ({kind, parts}) => HOUSE_STYLE.has(kind) || (kind === 'spelling' && parts?.every((part) => TRANSLITERATED.test(part)) === true),
    )
  return {verdict, text: reasons.map(({text}) => text).join(', and '), style}
}

// A shorter rest of a name is shared by thousands: "Li Wei".
const LEAST_REST = 4

/** All words but one equal, and those two alike in sound; the first letters of neither name may be all that they share. */
function farLikeness(a: string, b: string): Likeness | undefined {
  const [words, others] = [a, b].map((name) => foldForm(name).split(' '))
  if (words === undefined || others === undefined || words.length !== others.length) return undefined
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] as string] as const]))
  const [only, second] = differing
  if (only === undefined || second !== undefined || only.some((word) => word.length < 3 || isWord(word))) return undefined
  if (words.join('').length - only[0].length < LEAST_REST || !isSlip(soundOf(only[0]), soundOf(only[1]))) return undefined
  return {verdict: 'far', text: `"${only[0]}" and "${only[1]}" sound alike, and the rest of the names is equal`, style: false}
}

const HOUSE_STYLE = new Set(['romanisation', 'wade-giles', 'marks'])

/** Given names of Cyrillic and Arabic script, whose Latin spelling each house chooses: "Aleksei" and "Alexei", "Mohamed" and "Mohammad"; "Antony" is no such name. */
const TRANSLITERATED =
  /^(?:ale[kx]s?[aeiy]|andr[eiy]|arse|arti?y?[eo]m|dmi?[iy]?t|evg|fyo?d|gri[gh]|ily?a|kir[iy]l|ma[kx]s|mi?y?kh[ai]|ni?y?kol|ole[hgk]|pet?r[o]|ser[hg]|stanis|tat[iy]|vas[iy]|vit[ai]l|vlad|volod|y?ev[gh]|[yij]u[rl]|moha|muha|mehm|mahm|ahm|h[ou]ss?[ae]|hass?an|khal|must|most|ibr|ebr|y[ou]+ss?[eu]|o[mt]h?[am]|um?ar|sa[iy]+e?d|sey|yas|abd)/i

/** "Vladimir Putinis": a word of English lacks its space. */
function isWrittenOn(long: string, short: string): boolean {
  const rest = long.slice(short.length)
  return long.startsWith(short) && rest.length > 1 && /^\p{Ll}+$/u.test(rest) && isWord(rest)
}

const isWord = (word: string): boolean => (wordSet().look(word.toLowerCase()) & COMMON) !== 0

/** The pairs of names that are near, as indices `[lesser, greater]` in order; each name is there once. */
export function nearPairs(names: readonly string[]): Array<readonly [number, number]> {
  const shapes = names.map(shapeOf)
  const found = new Set<number>()
  const meet = (group: readonly number[]): void => {
    for (let at = 0; at < group.length; at++)
      for (let next = at + 1; next < group.length; next++) {
        const [a, b] = [group[at] as number, group[next] as number]
        if (areNear(shapes[a] as Shape, shapes[b] as Shape)) found.add(Math.min(a, b) * names.length + Math.max(a, b))
      }
  }
  for (const [own, sound] of [
    ['first', 'lastSound'],
    ['last', 'firstSound'],
  ] as const)
    for (const group of groupsOf(shapes, (shape) => [shape[own]])) {
      if (group.length < 9) meet(group)
      else
        for (const part of groupsOf(
          group.map((at) => shapes[at] as Shape),
          (shape) => slipsOf(shape[sound]),
        ))
          meet(part.map((at) => group[at] as number))
    }
  for (const group of groupsOf(shapes, ({firstSound, lastSound}) => [[firstSound, lastSound].sort().join(' ')])) meet(group)
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / names.length), pair % names.length] as const)
}

function groupsOf(shapes: readonly Shape[], keys: (shape: Shape) => readonly string[]): number[][] {
  const groups = new Map<string, number[]>()
  shapes.forEach((shape, at) => {
    for (const key of keys(shape)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [at])
      else group.push(at)
    }
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

function areNear(a: Shape, b: Shape): boolean {
  if (a.first === b.first) return isSlip(a.lastSound, b.lastSound)
  if (a.last === b.last) return isSlip(a.firstSound, b.firstSound)
  return (a.firstSound === b.firstSound && a.lastSound === b.lastSound) || (a.firstSound === b.lastSound && a.lastSound === b.firstSound)
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  const others = new Set(slipsOf(b))
  return slipsOf(a).some((slip) => others.has(slip))
}

/** A word of sounds and all that is left of it without one: two words that differ in one sound share one. */
function slipsOf(sound: string): string[] {
  const slips = new Set([sound])
  for (let at = 0; at < sound.length; at++) slips.add(sound.slice(0, at) + sound.slice(at + 1))
  return [...slips]
}

function shapeOf(name: string): Shape {
  const words = foldForm(name).split(' ')
  const first = words[0] as string
  const last = words.at(-1) as string
  return {first, last, firstSound: soundOf(first), lastSound: soundOf(last)}
}

/** The consonants of a folded word, those made one that spellings of one name exchange: "qin" and "chen" are one, "xi" and "hsi". */
function soundOf(word: string): string {
  const sound = word
    .replace(/[^a-z]/g, '')
    .replace(/^(?:hs|x)/, 's')
    .replace(/[sc]h|tch|cz|dj|dzh|zh/g, (found) => (found[0] === 's' ? 's' : found === 'zh' ? 's' : 'k'))
    .replace(/ph/g, 'f')
    .replace(/[ptkgd]h/g, (found) => found[0] as string)
    .replace(/[cqgjx]/g, 'k')
    .replace(/z/g, 's')
    .replace(/[vw]/g, 'f')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/[aeiouyh]+/g, '')
    .replace(/(.)\1+/g, '$1')
  return sound === '' ? word.slice(0, 1) : sound
}
