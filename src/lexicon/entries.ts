/**
 * Plain data that people wrote, YAML or JSON, as its checkers read it: each problem is told with its remedy, and none throws.
 */
import {nearest} from '../kernels/nearest.js'

export type Entry = Readonly<Record<string, unknown>>
/** Takes one problem, as a clause with its remedy. */
export type Tell = (problem: string) => void

export const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as messages show it. */
export const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)

/** Tells every key that is not known, with the nearest that is. */
export function checkKeys(entry: Entry, known: readonly string[], tell: Tell): void {
  for (const key of Object.keys(entry)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    tell(`key "${key}" is not known; ${near === undefined ? `the keys are ${known.join(', ')}` : `did you mean "${near}"?`}`)
  }
}

/** What a list holds; none where the key is missing. */
export function listOf(entry: Entry, key: string, tell: Tell): readonly unknown[] {
  const list = entry[key]
  if (list === undefined || list === null) return []
  if (Array.isArray(list)) return list
  tell(`${key} is no list; write one entry a line, each after "- "`)
  return []
}

/** A text that has to be there. */
export function textOf(entry: Entry, key: string, remedy: string, tell: Tell): string | undefined {
  const value = entry[key]
  if (value === undefined || value === null || value === '') tell(`${key} is missing; ${remedy}`)
  else if (typeof value !== 'string') tell(`${key} ${shown(value)} is no text; put it between quotation marks`)
  else return value
  return undefined
}

/** A text that has to be there, its words parted by single spaces. */
export function wordsIn(entry: Entry, key: string, remedy: string, tell: Tell): string | undefined {
  const value = textOf(entry, key, remedy, tell)
  if (value === undefined || /^\S+(?: \S+)*$/.test(value)) return value
  tell(`${key} ${shown(value)} has white space to spare; write single spaces between its words only`)
  return undefined
}

/** One of the known words; what is absent may have one too. */
export function oneOf<Value extends string>(
  entry: Entry,
  key: string,
  known: readonly Value[],
  absent: Value | undefined,
  tell: Tell,
): Value | undefined {
  const value = entry[key]
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  if (value === undefined && absent !== undefined) return absent
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  const told = value === undefined || value === null ? `${key} is missing` : `${key} ${shown(value)} is not known`
  tell(`${told}; ${near === undefined ? `write one of ${known.join(', ')}` : `did you mean "${near}"?`}`)
  return undefined
}
