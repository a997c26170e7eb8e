import type {Facts} from '../../src/facts/facts.js'
import {WORD} from '../../src/kernels/tokenize.js'
import type {Attested} from './attested.js'
import {compounders, joiners} from './lists.js'
import type {Glue} from './rule.js'

/** Certain splits from which on an article is taken for one whose links were glued throughout. */
export const GLUED_THROUGHOUT = 3

/**
 * Words in an article that is glued throughout: there an unknown lower-case word that parts in one way
 * into a known word and a function word of any length (`videoof`, `planto`), or after an inflected word
 * into two known ones (`troopswent`), is glue. Elsewhere the same form may be a new compound (`lockdowns`,
 * `counterstrike`, `nearshoring`), so no article without other glue is read in this way.
 */
export function joinLoosely(facts: Facts, index: number, attested: Attested): Glue | undefined {
  const {text, tokens} = facts
  if (tokens.kind[index] !== WORD || tokens.flags[index] !== 0) return undefined
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  if (end - start < 5 || end - start > 40 || attested.tokenIsKnown(index)) return undefined
  if (/[-/@#_.\\&=’'“"]/.test(text[start - 1] ?? ' ') || /[-/@#_\\&=’']/.test(text[end] ?? ' ')) return undefined
  const word = text.slice(start, end)
  if (attested.count(word) > 1) return undefined
  const ways: number[] = []
  for (let at = 1; at <= word.length - 2; at++) if (isPair(word.slice(0, at), word.slice(at), attested)) ways.push(at)
  // "inthe" is "in the", though "int he" are words too.
  const plain = ways.filter((at) => joiners.has(word.slice(0, at)) && joiners.has(word.slice(at)))
  const [at, ...more] = plain.length > 0 ? plain : ways
  if (at === undefined || more.length > 0) return undefined
  return {start, end, parted: `${word.slice(0, at)} ${word.slice(at)}`, tier: 'unsafe'}
}

function isPair(left: string, right: string, attested: Attested): boolean {
  if (joiners.has(left) && joiners.has(right)) return true
  if (left === 'a') return right.length >= 5 && attested.isCommon(right)
  if (left.length < 2) return false
  if (joiners.has(right)) return left.length >= 3 && attested.isCommon(left) && !compounders.has(left)
  // "beheadings", "befriended": words begin with "be".
  if (joiners.has(left)) return left !== 'be' && right.length >= 4 && attested.isCommon(right)
  if (left.length < 5 || right.length < 4 || compounders.has(left.replace(/s$/, ''))) return false
  return /(?:[^s]s|ed|ly|ing)$/.test(left) && attested.isCommon(left) && attested.isCommon(right)
}
