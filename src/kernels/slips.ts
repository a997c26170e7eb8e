/**
 * How one word becomes another by a single slip of the hand or of memory.
 */

/** `swap` of two neighbours, a letter `doubled` or `undoubled`, `missing` or `extra`, or another vowel, a neighbouring `key`, any `other` letter in its place. */
export type Slip = 'swap' | 'doubled' | 'undoubled' | 'missing' | 'extra' | 'vowel' | 'key' | 'other'

const VOWELS = 'aeiouy'
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/**
 * The slip that makes `wrong` of `right`, both in lower case. None where the first letter changes or the
 * last one is lost, put on or exchanged: such words are cut, bracketed (`[I]nternational`), glued
 * (`astudy`, `planto`) or inflected.
 */
export function slipOf(wrong: string, right: string): Slip | undefined {
  const {length} = wrong
  const more = length - right.length
  if (more > 1 || more < -1 || wrong[0] !== right[0]) return undefined
  let at = 1
  while (at < length && at < right.length && wrong[at] === right[at]) at++
  if (more === 0) {
    if (wrong.endsWith(right.slice(at + 1))) return at >= length - 1 ? undefined : exchanged(wrong[at] as string, right[at] as string)
    const swapped = wrong[at] === right[at + 1] && wrong[at + 1] === right[at] && wrong.endsWith(right.slice(at + 2))
    return swapped ? 'swap' : undefined
  }
  if (more === 1) {
    if (wrong.slice(at + 1) !== right.slice(at)) return undefined
    if (wrong[at] === wrong[at - 1]) return 'doubled'
    return at === length - 1 ? undefined : 'extra'
  }
  if (wrong.slice(at) !== right.slice(at + 1) || at === right.length - 1) return undefined
  return right[at] === right[at - 1] ? 'undoubled' : 'missing'
}

function exchanged(wrong: string, right: string): Slip {
  if (VOWELS.includes(wrong) && VOWELS.includes(right)) return 'vowel'
  return areNeighbours(wrong, right) ? 'key' : 'other'
}

/** Whether two keys touch on an English keyboard. */
function areNeighbours(one: string, other: string): boolean {
  const row = KEYS.findIndex((keys) => keys.includes(one))
  const otherRow = KEYS.findIndex((keys) => keys.includes(other))
  if (row < 0 || otherRow < 0) return false
  const apart = (KEYS[otherRow] as string).indexOf(other) - (KEYS[row] as string).indexOf(one)
  if (row === otherRow) return Math.abs(apart) === 1
  return otherRow === row + 1 ? apart === 0 || apart === -1 : otherRow === row - 1 && (apart === 0 || apart === 1)
}

/** Whether the slip is one of the hand, which leaves no other word: letters swapped, doubled, made single or lost. */
export function isSlip(slip: Slip | undefined): boolean {
  return slip === 'swap' || slip === 'missing' || slip === 'doubled' || slip === 'undoubled'
}
