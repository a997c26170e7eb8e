/**
 * Entries of a phrase table as people write them, in YAML or a config, and the checker that reads them.
 */
import {checkKeys, type Entry, isEntry, listOf, oneOf, shown, type Tell, textOf} from '../../lexicon/entries.js'
import type {Severity, Tier} from '../rule.js'
import {groupsOf, readPattern} from './language.js'

/** Words, or marks, that stand directly behind or before the match, or anywhere in its sentence; parted by spaces. */
interface Company {
  readonly behind?: string
  readonly before?: string
  readonly sentence?: string
}

/** What a phrase of another language leaves in English. */
export interface PhraseEntry {
  readonly id: string
  readonly patterns: readonly string[]
  /** What is wrong, one sentence without its full stop; `{found}` is the phrase. */
  readonly says: string
  /** The English for it; `{weekday}`, `{name}` … are what the slots hold, `{1}` is what the first round brackets hold. */
  readonly instead?: string
  /** Code of the language (`es`) to the words that it comes from; an entry of the user's own may be without. */
  readonly from?: Readonly<Record<string, string>>
  readonly severity?: Severity
  /** The clause tells of the past. */
  readonly tense?: 'past'
  readonly unless?: Company
  readonly needs?: Company
  /** Only outside quotation marks: within, it is what somebody said. */
  readonly outside?: boolean
  /** Writes `text`, which may hold slots as `instead` may, for what is wrong; empty where it goes. */
  readonly fix?: {readonly tier: Tier; readonly text: string}
}

/** An entry with its texts, which run as tests and are no part of the library. */
export interface WrittenEntry extends PhraseEntry {
  /** A sentence with what is wrong between ⟦ and ⟧. */
  readonly examples: readonly string[]
  /** Right sentences that tempt. */
  readonly silent: readonly string[]
  /** The examples after the fix, where the entry has one. */
  readonly fixed?: readonly string[]
}

const KEYS = 'id patterns says instead from severity tense unless needs outside fix examples silent fixed'.split(' ')
const COMPANY = ['behind', 'before', 'sentence']
export const LANGUAGES: Readonly<Record<string, string>> = {
  es: 'Spanish',
  pt: 'Portuguese',
  fr: 'French',
  it: 'Italian',
  de: 'German',
  nl: 'Dutch',
  is: 'Icelandic',
  cs: 'Czech',
  pl: 'Polish',
  ru: 'Russian',
  uk: 'Ukrainian',
  bg: 'Bulgarian',
  el: 'Greek',
  tr: 'Turkish',
  ar: 'Arabic',
  fa: 'Persian',
  ha: 'Hausa',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  sv: 'Swedish',
}

/** Reads a list of entries of the user's own, which need no origin and no examples. */
export function readOwnEntries(data: unknown, problem: Tell): PhraseEntry[] {
  return readList(data, problem, checkPhrase)
}

/** Reads a list of entries. Problems are told with the entry's name and a remedy; what has one is left out. */
export function readEntries(data: unknown, problem: Tell): WrittenEntry[] {
  return readList(data, problem, (entry, tell) => {
    checkPhrase(entry, tell)
    checkTexts(entry, tell)
  }) as WrittenEntry[]
}

function readList(data: unknown, problem: Tell, check: (entry: Entry, tell: Tell) => void): PhraseEntry[] {
  if (!Array.isArray(data)) {
    problem('is no list; write one entry after each "- "')
    return []
  }
  const entries: PhraseEntry[] = []
  data.forEach((value, at) => {
    const problems: string[] = []
    const entry = isEntry(value) ? value : {}
    const name = typeof entry.id === 'string' ? entry.id : `entry ${at + 1}`
    if (!isEntry(value)) problems.push(`${shown(value)} is no entry; write its keys below each other`)
    else check(value, (one) => problems.push(one))
    for (const one of problems) problem(`${name}: ${one}`)
    if (problems.length === 0) entries.push(value as unknown as PhraseEntry)
  })
  const ids = entries.map(({id}) => id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problem(`${id}: stands twice; give each entry an id of its own`)
  return entries
}

function checkPhrase(entry: Entry, tell: Tell): void {
  checkKeys(entry, KEYS, tell)
  textOf(entry, 'id', 'name the phrase in small letters and hyphens', tell)
  textOf(entry, 'says', 'say in one sentence what is wrong', tell)
  checkStrings(entry, 'patterns', tell)
  for (const pattern of listOf(entry, 'patterns', () => {})) {
    try {
      const groups = groupsOf(readPattern(String(pattern)))
      const told = [entry.says, entry.instead, isEntry(entry.fix) ? entry.fix.text : ''].join(' ')
      for (const [, number] of told.matchAll(/\{(\d+)\}/g))
        if (Number(number) > groups)
          tell(`the pattern "${pattern}" has no round brackets number ${number}, which says, instead or fix quotes`)
    } catch (error) {
      tell(`the pattern "${pattern}" ${(error as Error).message}`)
    }
  }
  if (isEntry(entry.from))
    for (const code of Object.keys(entry.from))
      if (LANGUAGES[code] === undefined) tell(`the language "${code}" is not known; write one of ${Object.keys(LANGUAGES).join(', ')}`)
  if (entry.severity !== undefined) oneOf(entry, 'severity', ['error', 'warning', 'info'], undefined, tell)
  if (entry.tense !== undefined) oneOf(entry, 'tense', ['past'], undefined, tell)
  for (const key of ['unless', 'needs'])
    if (entry[key] !== undefined) checkKeys(isEntry(entry[key]) ? entry[key] : {}, COMPANY, (one) => tell(`${key}: ${one}`))
  if (entry.fix !== undefined) {
    const fix = isEntry(entry.fix) ? entry.fix : {}
    checkKeys(fix, ['tier', 'text'], (one) => tell(`fix: ${one}`))
    oneOf(fix, 'tier', ['safe', 'unsafe'], undefined, (one) => tell(`fix: ${one}`))
    if (typeof fix.text !== 'string') tell('fix: text is missing; write what takes the place, "" where nothing does')
  }
}

/** What an entry of the project has beside: its origin, and the texts that run as tests. */
function checkTexts(entry: Entry, tell: Tell): void {
  for (const key of ['examples', 'silent']) checkStrings(entry, key, tell)
  for (const one of listOf(entry, 'examples', () => {}))
    if (!/⟦[^⟦⟧]+⟧/.test(String(one))) tell(`the example "${one}" lacks ⟦ and ⟧ round what is wrong`)
  if (!isEntry(entry.from) || Object.keys(entry.from).length === 0)
    tell('from is missing; write the language and its words, as in "from: {es: este domingo}"')
  if (entry.fix !== undefined && listOf(entry, 'fixed', () => {}).length !== listOf(entry, 'examples', () => {}).length)
    tell('fixed is missing; write each example as it is after the fix, in the same order')
}

function checkStrings(entry: Entry, key: string, tell: Tell): void {
  const list = listOf(entry, key, tell)
  if (list.length === 0) tell(`${key} are missing; write at least one`)
  for (const one of list) if (typeof one !== 'string') tell(`${key} ${shown(one)} is no text; put it between quotation marks`)
}
