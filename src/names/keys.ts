/**
 * Keys that bring together the names that may be likened.
 */
import {chineseFamiliesOf, readChinese, readKorean} from './asian.js'
import {soundsOf} from './consonants.js'
import {otherForms} from './given.js'
import {type Part, parseName} from './parse.js'
import {koreanFamilyKeys} from './romanise/korean.js'

const MAX_PARTS = 6

/** First letters that stand for one another are one class; some belong to several. */
const HEADS: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'a',
  i: 'a',
  o: 'a',
  u: 'a',
  y: 'a',
  j: 'ask',
  c: 'k',
  g: 'ks',
  h: 'k',
  k: 'k',
  q: 'k',
  x: 'ks',
  s: 's',
  t: 't',
  z: 's',
  v: 'f',
  w: 'fa',
  f: 'f',
  p: 'p',
}

/** The classes that a word can begin with; those of the full names it is short for too. */
function headsOf(part: Part): string {
  let heads = classesOf(part.plain)
  for (const form of otherForms(part.plain)) heads += classesOf(form)
  return [...new Set(heads)].sort().join('')
}

function classesOf(word: string): string {
  const first = word[0] ?? ''
  let classes = HEADS[first] ?? first
  if (word.startsWith('ph')) classes += 'f'
  if (word.startsWith('ts') || word.startsWith('tz') || word.startsWith('dz') || word.startsWith('dh') || word.startsWith('th'))
    classes += 's'
  if (/^(?:dj|dzh|zh)/.test(word)) classes += 'ks'
  if (/^(?:cz|ts?ch)/.test(word)) classes += 'k'
  if (word.startsWith('c') || word.startsWith('sh')) classes += 's'
  return classes
}

/**
 * Keys by which names that may be likened are brought together, so that a corpus is never compared all with all:
 * names that `compareNames` finds the same, or joins by a slip or a known confusion, share one. A family name and a full name
 * share none, since form cannot join them.
 */
export function likenessKeys(name: string): string[] {
  const {parts: all} = parseName(name)
  const parts = all.slice(0, MAX_PARTS)
  const keys = new Set<string>()
  if (parts.length === 0) return []
  addAsian(keys, parts)
  keys.add(`j:${parts.map((part, at) => (at > 0 ? part.particle : '') + part.plain).join('')}`)
  const firm = parts.filter((part) => !part.loose)
  if (firm.length === 1) addSingle(keys, firm[0] as Part)
  const heads = parts.map(headsOf)
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
