import type {Facts} from '../../src/facts/facts.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, CAMEL, CAPITAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {COMMON} from '../../src/kernels/wordset.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Message, Rule, Tier} from '../../src/rule/rule.js'
import {isListed, names, type Phrase, phrases} from './lists.js'
import {bareEnd, maybePerson, type Person, personAt, type Surnames, surnamesOf} from './persons.js'
import {isAmongWords, Manner} from './prose.js'

interface Uncapitalised {
  readonly start: number
  readonly end: number
  readonly wrong: string
  readonly right: string
  readonly by: 'word' | 'phrase' | 'nation' | 'month' | Person['by']
  readonly tier: Tier
  /** Who writes it so on purpose, where some do. */
  readonly doubt?: string
}

const timely = wordHashes('in of since until till by from early late mid during on before after through')

const SMALL_NATIONS = 'Some write the names of plants, beasts and dishes in small letters.'
// All nine cases of the scraped sample stand on sites that do so; translators do it by mistake.
const SMALL_UNION = 'Some write "the united States" on purpose, as the Declaration of Independence does.'

// Behind a nation these are people and affairs of state; plants, beasts and dishes are none of them. Words that end names of
// institutions ("African National Congress", "American Airlines") are left out, since they would need capitals too.
const civil =
  wordHashes(`government governments president presidents presidency minister ministers ministry premier prime chancellor parliament army
  military navy troops troop forces force soldiers soldier officer officers official officials officialdom people citizens citizen
  authorities politics politician politicians economy economic state states embassy ambassador diplomat diplomats diplomacy police
  media company companies workers worker market markets language border borders capital city cities foreign defence defense
  nationals women woman men man journalist journalists missile missiles war culture society public voters voter team club krona
  kronor dollar dollars scientists researchers researcher newspaper newspapers actor actress singer author writer poet players
  footballer footballers politburo election elections leader leaders leadership senator senators law laws intelligence spy spies
  agents agent hackers sanctions tariffs businessman businessmen billionaire oligarchs carriers firms firm banks banknotes exports
  imports trade communities community refugees migrants immigrants settlers settlements prisoners hostages civilians families
  students student teacher teachers doctors tourist tourists territory territories territorial soil regime resistance invasion
  occupation independence`)

// Partial capitals with these in small letters are places in a direction: "south Sudan", "north Africa", and what is new: "a new England coach".
const adjectives = wordHashes('new south north west east southeast central northern eastern western great middle latin')
const compounds = wordHashes('new york zealand orleans hampshire korea carolina dakota')

// Words that tell of a source, before its name and behind it.
const toSource = wordHashes('told said says to by')
const fromSource = wordHashes('reported reports said says that on in this last earlier yesterday has had quoted cited and')

/** Finds words in small letters that English, or the article itself, writes with a capital, in prose that keeps to capitals elsewhere. */
function find(facts: Facts): Uncapitalised[] {
  const {kind, flags, hash, count} = facts.tokens
  const manner = new Manner(facts)
  const surnames = surnamesOf(facts)
  // One byte for each ending of a hash, since every lower-case word is asked.
  const marks = new Uint8Array(1024)
  for (const surname of surnames.keys()) marks[surname & 1023] = 1
  const found: Uncapitalised[] = []
  for (let index = 1; index < count; index++) {
    if (kind[index] !== WORD) continue
    const key = hash[index] as number
    const small = ((flags[index] as number) & (CAPITAL | ALL_CAPS | CAMEL)) === 0
    if (isListed(key)) {
      const phrase = judgePhrases(facts, manner, index, phrases.get(key) ?? [])
      // "new york times": what was found at "york" goes.
      while (phrase !== undefined && (found.at(-1)?.start ?? -1) >= phrase.start) found.pop()
      const one = phrase ?? (small ? judgeWord(facts, manner, index, key) : undefined)
      if (one !== undefined) found.push(one)
      if (one !== undefined) continue
    }
    if (!small || (marks[key & 1023] === 0 && flags[index] === 0 && !isBesideCapital(kind, flags, index))) continue
    const person = maybePerson(facts, index, surnames) ? judgePerson(facts, manner, index, surnames) : undefined
    if (person !== undefined) found.push(person)
  }
  return found
}

/** Whether the word on either side may have a capital; a mark before may be the stop of "Mr.". */
function isBesideCapital(kind: Uint8Array, flags: Uint8Array, index: number): boolean {
  if (index + 2 < flags.length && ((flags[index + 2] as number) & CAPITAL) !== 0) return true
  return index > 1 && (((flags[index - 2] as number) & CAPITAL) !== 0 || kind[index - 2] === PUNCTUATION)
}

function judgeWord(facts: Facts, manner: Manner, index: number, key: number): Uncapitalised | undefined {
  const name = names.get(key)
  if (name === undefined) return undefined
  if (name.class === 'month') return judgeMonth(facts, manner, index, name.right)
  const prose = manner.proseAt(index, index)
  if (prose === undefined) return undefined
  const sure = prose === 'closed' && isAmongWords(facts, index, index)
  if (name.class !== 'nation' && name.class !== 'kitchen')
    return finding(facts, index, name, 'word', sure && name.class === 'certain' ? 'safe' : 'unsafe')
  const isCivil = facts.tokens.kind[index + 1] === SPACE && civil.has(facts.tokens.hash[index + 2] ?? 0)
  if (name.class === 'kitchen' && !isCivil) return undefined
  return finding(facts, index, name, 'nation', sure && isCivil ? 'safe' : 'unsafe', isCivil ? undefined : SMALL_NATIONS)
}

function finding(
  facts: Facts,
  index: number,
  {right}: {right: string},
  by: Uncapitalised['by'],
  tier: Tier,
  doubt?: string,
): Uncapitalised {
  const start = facts.tokens.start[index] as number
  const end = bareEnd(facts, index)
  return {start, end, wrong: facts.text.slice(start, end), right, by, tier, ...(doubt === undefined ? {} : {doubt})}
}

/** March, May and August are words too: only between a preposition and a year are they months. */
function judgeMonth(facts: Facts, manner: Manner, index: number, right: string): Uncapitalised | undefined {
  const {text, tokens} = facts
  if (tokens.kind[index - 1] !== SPACE || tokens.kind[index + 1] !== SPACE || tokens.kind[index + 2] !== NUMBER) return undefined
  if (
    !timely.has(tokens.hash[index - 2] ?? 0) &&
    !/^\d{1,2}(?:st|nd|rd|th)?$/.test(text.slice(tokens.start[index - 2], tokens.start[index - 1]))
  )
    return undefined
  if (!/^(?:19|20)\d\d$/.test(text.slice(tokens.start[index + 2], tokens.start[index + 3]))) return undefined
  if (manner.proseAt(index, index) === undefined) return undefined
  return finding(facts, index, {right}, 'month', 'unsafe')
}

function judgePerson(facts: Facts, manner: Manner, index: number, surnames: Surnames): Uncapitalised | undefined {
  const person = personAt(facts, index, surnames)
  if (person === undefined || manner.proseAt(index, index) === undefined) return undefined
  return finding(facts, index, person, person.by, 'unsafe')
}

/** The longest phrase that ends at a token with a capital lost. */
function judgePhrases(facts: Facts, manner: Manner, last: number, listed: readonly Phrase[]): Uncapitalised | undefined {
  const {text, tokens} = facts
  for (const phrase of listed) {
    const first = last - 2 * (phrase.words.length - 1)
    if (first < 0 || !stands(facts, first, phrase)) continue
    const start = tokens.start[first] as number
    const end = bareEnd(facts, last)
    const wrong = text.slice(start, end)
    const right = rewritten(facts, first, phrase)
    if (wrong === right || isShouted(facts, first, last, right)) return undefined
    if (!isMeant(facts, first, last, phrase, right)) return undefined
    const prose = manner.proseAt(first, last)
    if (prose === undefined) return undefined
    const sure = phrase.class === 'certain' && prose === 'closed' && isAmongWords(facts, first, last)
    const source = phrase.class === 'media' && endsAfter(facts, last) && says(facts, first)
    return {
      start,
      end,
      wrong,
      right,
      by: 'phrase',
      tier: sure || source ? 'safe' : 'unsafe',
      ...(wrong.startsWith('united S') ? {doubt: SMALL_UNION} : {}),
    }
  }
  return undefined
}

function stands({tokens}: Facts, first: number, {hashes, words}: Phrase): boolean {
  for (let at = 0; at < words.length; at++) {
    const index = first + 2 * at
    if (tokens.kind[index] !== WORD || (at > 0 && tokens.kind[index - 1] !== SPACE)) return false
    if (at < words.length - 1 && tokens.hash[index] !== hashes[at]) return false
  }
  return true
}

/** "FOX News": capitals that the name does not have are how it is drawn. */
function isShouted({tokens}: Facts, first: number, last: number, right: string): boolean {
  const words = right.split(/\s+/)
  for (let index = first; index <= last; index += 2) {
    const word = words[(index - first) / 2] as string
    if (((tokens.flags[index] as number) & (ALL_CAPS | CAMEL)) !== 0 && word !== word.toUpperCase()) return true
  }
  return false
}

/** The name as it should be, with the gaps between its words as they are. */
function rewritten({text, tokens}: Facts, first: number, {words}: Phrase): string {
  return words
    .map((word, at) => (at === 0 ? '' : text.slice(tokens.start[first + 2 * at - 1], tokens.start[first + 2 * at])) + word)
    .join('')
}

function isMeant(facts: Facts, first: number, last: number, phrase: Phrase, right: string): boolean {
  const {text, tokens} = facts
  const capital = (index: number): boolean => ((tokens.flags[index] as number) & CAPITAL) !== 0
  const opens = capital(first)
  let capitals = 0
  for (let index = first; index <= last; index += 2) if (capital(index)) capitals++
  if (phrase.attested && !text.includes(right)) return false
  if (phrase.class === 'media') return opens && isSource(facts, first, last)
  if (capitals === 0) return phrase.whole
  if (!opens && adjectives.has(tokens.hash[first] as number))
    return compounds.has(tokens.hash[first + 2] as number) && compounds.has(tokens.hash[last] as number)
  // "al Jazeera" is how some houses write it.
  if (!opens && phrase.words[0] === 'Al') return false
  // "New york": a capital that the sentence gives says nothing where the rest are common words ("White house prices").
  return !opens || !opensSentence(facts, first) || (wordSet().look(text, tokens.start[last], bareEnd(facts, last)) & COMMON) === 0
}

function opensSentence(facts: Facts, first: number): boolean {
  const sentence = facts.sentenceAt(facts.tokens.start[first] as number)
  return sentence >= 0 && facts.sentences.first[sentence] === first
}

/** Whether a name of a newspaper or broadcaster stands where its source is named, and no noun follows ("Arab news outlets"). */
function isSource(facts: Facts, first: number, last: number): boolean {
  const {tokens} = facts
  if (endsAfter(facts, last)) return says(facts, first) || toSource.has(tokens.hash[first - 2] ?? 0)
  return tokens.kind[last + 1] === SPACE && fromSource.has(tokens.hash[last + 2] ?? 0) && toSource.has(tokens.hash[first - 2] ?? 0)
}

const saying = wordHashes('told said says')

function says({tokens}: Facts, first: number): boolean {
  return tokens.kind[first - 1] === SPACE && saying.has(tokens.hash[first - 2] ?? 0)
}

function endsAfter(facts: Facts, last: number): boolean {
  const {text, tokens} = facts
  const at = tokens.start[last + 1] as number
  return at >= text.length || tokens.kind[last + 1] === PUNCTUATION ? text[at] !== '-' : /[\n\r]/.test(text[at] as string)
}

function say({wrong, right, by, doubt}: Uncapitalised): Message {
  const reasons = {
    word: `"${right}" has lost its capital`,
    phrase: `"${right}" has lost a capital: here it is "${wrong}"`,
    nation: `"${right}" has lost its capital`,
    month: `"${right}" has lost its capital before a year`,
    surname: `"${wrong}" is no word, and this article writes "${right}" for a person`,
    behind: `"${wrong}" stands behind a name or a title, where "${right}" has its capital`,
    given: `"${wrong}" stands before a surname, and this article writes "${right}" there`,
  }
  return {
    reason: reasons[by],
    ...(doubt === undefined ? {} : {severity: 'info' as const, note: doubt}),
  }
}

const rule: Rule<Uncapitalised> = {
  id: 'name-case',
  summary: 'A name that has lost a capital ("on monday", "the chinese government", "told Arab news")',
  rank: 'names',
  reads: ['people', 'tokens', 'layout', 'blocks', 'sentences', 'quotations'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix: ({start, end, right, tier, doubt}) =>
    doubt === SMALL_UNION ? undefined : {tier, kind: 'repair', title: `Write "${right}"`, edits: [{start, end, text: right}]},
}

export default rule
