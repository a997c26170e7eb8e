/**
 * Keys that bring together the names that may be likened.
 */

import {headsOf, soundsOf} from './consonants.js'
import {isGiven, otherForms} from './given.js'
import {type Part, parseName} from './parse.js'
import {chineseFamiliesOf, readChinese, readKorean} from './readings.js'
import {koreanFamilyKeys} from './romanise/korean.js'

const MAX_PARTS = 6

/** Heads of the given names that a word is another form of, its own left out; found once for each. */
const headsOfForms = new Map<string, string>()

/** The classes that a part can begin with; those of its other forms too ("Bill", "William"). */
function allHeadsOf(part: Part): string {
  if (!isGiven(part.plain)) return headsOf(part.plain)
  let heads = headsOfForms.get(part.plain)
  if (heads === undefined) {
    heads = [...new Set([part.plain, ...otherForms(part.plain)].flatMap((form) => [...headsOf(form)]))].join('')
    headsOfForms.set(part.plain, heads)
  }
  return heads
}

/**
 * Keys by which names that may be likened are brought together, so that a corpus is never compared all with all:
 * names that `compareNames` finds the same, or joins by a slip or a known confusion, share one. A family name and a full name
 * share none, since form cannot join them.
 */
export function likenessKeys(name: string): string[] {
  const {parts: all} = parseName(name)
  const parts = all.length > MAX_PARTS ? all.slice(0, MAX_PARTS) : all
  const keys = new Set<string>()
  if (parts.length === 0) return []
  addAsian(keys, parts)
  keys.add(`j:${parts.map((part, at) => (at > 0 ? part.particle : '') + part.plain).join('')}`)
  const firm = parts.filter((part) => !part.loose)
  if (firm.length === 1) addSingle(keys, firm[0] as Part)
  const heads = parts.map(allHeadsOf)
  for (const [at, part] of parts.entries()) {
    if (part.initial) continue
    const sounds = soundsOf(part.plain)
    if (part.particle !== '') sounds.push(...soundsOf(part.particle + part.plain))
    for (const [other, classes] of heads.entries()) {
      if (other === at) continue
      for (const sound of sounds) for (const head of classes) keys.add(`${sound}:${head}`)
    }
  }
  return [...keys]
}

/** One slip leaves either the start or the end of a word whole. */
function addSingle(keys: Set<string>, part: Part): void {
  for (const sound of soundsOf(part.plain)) keys.add(sound)
  for (const family of chineseFamiliesOf(part)) keys.add(`zh:${blurredHead(family)}`)
  for (const group of koreanFamilyKeys(part.plain)) keys.add(`ko:${group}`)
  keys.add(`<${part.plain.slice(0, 3)}`)
  keys.add(`>${part.plain.slice(-3)}`)
}

function addAsian(keys: Set<string>, parts: readonly Part[]): void {
  for (const reading of readChinese(parts)) {
    for (const family of reading.families)
      for (const given of reading.givens) keys.add(`zh:${blurredHead(family)}${given.length}${given[0]}`)
  }
  for (const {family, given} of readKorean(parts)) {
    for (const group of koreanFamilyKeys(family)) keys.add(`ko:${group}${given.length > 5}`)
  }
}

const blurredHead = (family: string): string => family.replace(/^q/, 'ch').replace(/^x/, 'sh').replace(/in$/, 'en')
