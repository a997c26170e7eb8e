import type {Facts} from '../../src/facts/facts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {APOSTROPHE, CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {Variant} from './rule.js'

/** Spellings that are all right, of one place or body each. */
const GROUPS = [
  'Kyiv Kiev Kyyiv',
  'Odesa Odessa',
  'Kharkiv Kharkov',
  'Lviv Lvov',
  'Mykolaiv Nikolaev Mykolayiv',
  'Chernihiv Chernigov',
  'Zaporizhzhia Zaporizhia Zaporozhye Zaporizhzhya',
  'Luhansk Lugansk',
  'Chernobyl Chornobyl',
  'Hezbollah Hizbollah Hizbullah Hizballah Hezballah',
  'Qaeda Qaida Qaedah',
  'Houthi Huthi',
  'Houthis Huthis',
  'Quran Koran',
  'Mumbai Bombay',
  'Kolkata Calcutta',
  'Chennai Madras',
  'Myanmar Burma',
  'Mosul Mossul',
  'Raqqa Raqqah',
  'Jenin Jenine',
  'Sanaa Sana’a',
].map((group) => group.split(' '))

const spellings = new Map<number, {readonly group: number; readonly form: string}>()
GROUPS.forEach((forms, group) => {
  for (const form of forms) spellings.set(hashWord(form), {group, form})
})

// "Myanmar, formerly Burma": both are meant.
const explaining = wordHashes('formerly as called or named renamed previously once known then')
const chicken = hashWord('chicken')
const of = hashWord('of')
const CLEAR = 3

interface Place {
  readonly start: number
  readonly form: string
}

/** Places and bodies that one article spells in two right ways outside quotations and names of other things ("Dynamo Kiev"). */
export function placeForms(facts: Facts): Variant[] {
  const {tokens, text} = facts
  const seen = new Map<number, Map<string, Place[]>>()
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0) continue
    const spelling = spellings.get(tokens.hash[index] as number) ?? possessive(facts, index)
    if (spelling === undefined) continue
    const start = tokens.start[index] as number
    const form = text.slice(start, start + spelling.form.length)
    if (form.toUpperCase() === form) continue
    const places = seen.get(spelling.group) ?? new Map<string, Place[]>()
    seen.set(spelling.group, places)
    const part = partOf(facts, index)
    // Who says that Burma is also called Myanmar may use both.
    if (part === 'explanation') places.set('', [])
    if (part !== undefined || facts.insideQuotation(start)) continue
    places.set(form, [...(places.get(form) ?? []), {start, form}])
  }
  return [...seen.values()].flatMap((places) => (places.size < 2 || places.has('') ? [] : mixed(places)))
}

function mixed(places: ReadonlyMap<string, readonly Place[]>): Variant[] {
  // Of equals the first one is the article's own.
  const [house, ...others] = [...places].sort((a, b) => b[1].length - a[1].length)
  if (house === undefined) return []
  const [right, all] = house
  return others.flatMap(([wrong, places]) => {
    const tier = all.length >= CLEAR * places.length ? ('unsafe' as const) : undefined
    return places.map(({start}) => ({
      start,
      end: start + wrong.length,
      wrong,
      right,
      form: wrong,
      name: right,
      why: 'house-style' as const,
      tier,
      severity: 'info' as const,
      evidence: [{kind: 'article', text: `the article has ${right} ${all.length} times, ${wrong} ${places.length}`}],
      missing: tier === undefined ? [`a majority of ${CLEAR} to 1`] : [],
    }))
  })
}

/** "Kiev’s". */
function possessive({tokens, text}: Facts, index: number): {readonly group: number; readonly form: string} | undefined {
  if (((tokens.flags[index] as number) & APOSTROPHE) === 0) return undefined
  return spellings.get(hashWord(text, tokens.start[index], (tokens.start[index + 1] as number) - 2))
}

/** What the word stands in: a longer name ("Dynamo Kiev", "Shadow of Chernobyl"), or words that say that one place has two names. */
function partOf({tokens, text}: Facts, index: number): 'name' | 'explanation' | undefined {
  const isCapital = (at: number): boolean => tokens.kind[at] === WORD && ((tokens.flags[at] as number) & CAPITAL) !== 0
  if (tokens.kind[index + 1] === SPACE && isCapital(index + 2)) return 'name'
  const before = tokens.kind[index - 1]
  if (before === PUNCTUATION) return /[([/]/.test(text[tokens.start[index - 1] as number] ?? '') ? 'explanation' : undefined
  if (before !== SPACE) return undefined
  if (isCapital(index - 2) || tokens.hash[index - 2] === chicken) return 'name'
  if (tokens.hash[index - 2] === of && isCapital(index - 4)) return 'name'
  return explaining.has(tokens.hash[index - 2] as number) ? 'explanation' : undefined
}
