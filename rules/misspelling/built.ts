import {COMMON} from '../../src/kernels/wordset.js'
import {wordSet} from '../../src/lexicon/words.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const PREFIXES = list(`anti auto bi bio co counter cross cyber de dis down eco electro en euro ex extra fore geo hydro hyper in inter intra
  macro mega meta micro mid mini mis mono multi nano neo neuro non off on out over para petro photo poly post pre pro proto pseudo psycho
  quasi radio re retro semi socio sub super sur tele thermo trans tri turbo ultra un under uni up video immuno cardio agro aero astro narco
  techno`)
const SUFFIXES = list(`s es ed d er ers ing ings y ly ish ness less like able ably ability ism isms ist ists ize izes ized izing ise ised
  ising ization isation ful wise dom hood ship ships esque ee ees fest gate ocracy ology phobia phobic phile`)
const JOINERS = new Set(
  list(`a i of to in on at by as is was are were be the and for with from that this his her its it he she they we has had have will
  would can could or if but not also who which when than into about while said`),
)

/**
 * Whether an unknown lower-case word is put together of known ones: a prefix or an ending that no
 * dictionary lists with every word (`demining`, `debunkings`), a compound (`healthcare`), or words without
 * the space between them (`governmentis`, `astudy`), which are the business of glued-words.
 */
export function isBuilt(word: string): boolean {
  for (const prefix of PREFIXES)
    if (word.length - prefix.length >= 3 && word.startsWith(prefix) && isCommon(word.slice(prefix.length))) return true
  for (const suffix of SUFFIXES)
    if (word.length - suffix.length >= 3 && word.endsWith(suffix) && isStem(word.slice(0, -suffix.length))) return true
  for (let at = 1; at < word.length; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (left.length >= 3 && right.length >= 3 && isCommon(left) && isCommon(right)) return true
    if ((JOINERS.has(left) && right.length >= 3 && isCommon(right)) || (JOINERS.has(right) && left.length >= 3 && isCommon(left)))
      return true
  }
  return false
}

// "targetting", but not "expectted": one vowel stands before a consonant that is doubled.
const DOUBLED = /[^aeiou][aeiou]([bdfgklmnprst])\1$/

/** A word that an ending was put on: as it stands, or less a silent "e", a "y" made "i", or a doubled consonant. */
function isStem(stem: string): boolean {
  if (isCommon(stem) || isCommon(`${stem}e`)) return true
  if (stem.endsWith('i') && isCommon(`${stem.slice(0, -1)}y`)) return true
  return DOUBLED.test(stem) && isCommon(stem.slice(0, -1))
}

function isCommon(word: string): boolean {
  return (wordSet().look(word) & COMMON) !== 0
}
