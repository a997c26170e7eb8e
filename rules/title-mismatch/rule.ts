import type {Facts} from '../../src/facts/facts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {NUMBER, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import {isGap, isHyphen, wordAfter, wordBefore} from '../../src/lexicon/phrases.js'
import type {Evidence, Message, Rule} from '../../src/rule/rule.js'
import {type Lack, lackOf} from './lacks.js'
import {asked, isCapital, type Tie, tieAt} from './ties.js'

interface Mismatch {
  readonly start: number
  readonly end: number
  readonly tie: Tie
  readonly lack: Lack
  /** The right office of this country, or of the same name, where the article has it. */
  readonly witness: Evidence | undefined
  readonly doubtful: boolean
}

// "There is no American prime minister", "the de facto US foreign minister": the writer knows.
const hedges =
  wordHashes(`no not never without neither nor equivalent facto unofficial unofficially virtual virtually effectively like unlike sort kind if imaginary
  fictional fictitious fake hypothetical called dubbed nicknamed own version future`)
/** Words before a phrase among which a hedge is looked for. */
const HEDGED = 4
const of = hashWord('of')
const ministry = hashWord('ministry')
const forHash = hashWord('for')
/** Behind these a country may stand by itself, with its article or, in headlines, without. */
const places = wordHashes('in to from at with against inside across within near around on about for towards toward')
const bare = wordHashes('in to from')
const officials = wordHashes('spokesperson spokesman spokeswoman spokespersons official officials source sources data figures')
const the = wordHashes('the')
const any = wordHashes('a an any')

const DIPLOMACY = 'diplomacy spokesman'

/** Finds an office or a body tied to a country that has none of that name. */
function* find(facts: Facts): Generator<Mismatch> {
  const {tokens} = facts
  let done = -1
  const {hash, count} = tokens
  for (let index = 0; index < count; index++) {
    if (asked[(hash[index] as number) & 4095] === 0) continue
    const tie = tieAt(facts, index)
    if (tie === undefined || tie.first <= done) continue
    const lack = tie.office === DIPLOMACY ? ofDiplomacy(tie) : lackOf(tie.country.country, tie.office)
    if (lack === undefined || isRight(facts, tie)) continue
    done = tie.last
    const name = nameBehind(facts, tie)
    if (lack.loose && tie.former) continue
    // Of presidents and chancellors there are many; before a name and with a capital the state's is meant.
    const ofMany = tie.office === 'president' || tie.office === 'chancellor'
    if (ofMany && (name < 0 || !isCapital(tokens, tie.first))) continue
    if (isOfThePast(facts, tie)) continue
    const witness = lack.has === undefined ? undefined : witnessOf(facts, tie, lack.has, name)
    const sure = witness?.kind === 'same-name' || (!lack.loose && !isApart(facts, tie, name))
    yield {start: tie.start, end: tie.end, tie, lack, witness, doubtful: !sure}
  }
}

function ofDiplomacy(tie: Tie): Lack | undefined {
  if (tie.country.country === 'European Union') return undefined
  const has = tie.country.country === 'United States' ? 'State Department spokesman' : undefined
  return {
    ...(has === undefined ? {} : {has}),
    says: '"Diplomacy" stands for a foreign ministry in Spanish and French; in English the spokesman is that of the ministry or department.',
    loose: false,
  }
}

/** The phrase belongs to something else: "Secretary of State for Defence", "prime minister-style", "an equivalent of". */
function isRight({text, tokens}: Facts, tie: Tie): boolean {
  if (isHyphen(text, tokens, tie.last + 1)) return true
  const next = wordAfter(text, tokens, tie.last)
  const ahead = tie.country.last < tie.first
  if (ahead && next >= 0) {
    const hash = tokens.hash[next] as number
    // "the American prime minister of Israel": the adjective says where somebody was born.
    if (hash === of || (hash === forHash && tie.office === 'secretary of state')) return true
  }
  let at = ahead ? tie.country.first : tie.first
  for (let steps = 0; steps < HEDGED; steps++) {
    at = wordBefore(text, tokens, at, -1)
    if (at < 0) return false
    if (hedges.has(tokens.hash[at] as number)) return true
  }
  return false
}

/** A year before 1990 stands in the sentence: offices were others then. */
function isOfThePast(facts: Facts, tie: Tie): boolean {
  const {text, tokens, sentences} = facts
  const sentence = facts.sentenceAt(tie.start)
  if (sentence < 0) return false
  for (let index = sentences.first[sentence] as number; index < (sentences.last[sentence] as number); index++) {
    if (tokens.kind[index] === NUMBER && /^1(?:[0-8]\d\d|9[0-8]\d)s?$/.test(text.slice(tokens.start[index], tokens.start[index + 1])))
      return true
  }
  return false
}

/** Token of the last capitalised word of the name directly behind an office; -1 where none stands there. */
function nameBehind({text, tokens}: Facts, {last, officeEnd}: Tie): number {
  // "the US foreign minister’s Vessby trip"
  if (officeEnd < (tokens.start[last + 1] as number)) return -1
  let found = -1
  let at = last
  for (let steps = 0; steps < 4; steps++) {
    const next = wordAfter(text, tokens, at)
    if (next < 0 || !isCapital(tokens, next) || !isGap(tokens, next - 1)) break
    found = next
    at = next
  }
  return found
}

/**
 * "On his visit to the US Prime Minister Moor said", "she told the Chinese Secretary of State Moor would come": with a
 * comma left out, the country and the office of another stand side by side.
 */
function isApart({text, tokens}: Facts, tie: Tie, name: number): boolean {
  const {country} = tie
  if (country.last > tie.first) return false
  const word = wordBefore(text, tokens, country.first, -1)
  // "What would an American prime minister do?"
  if (tie.office === 'prime minister' && word >= 0 && any.has(tokens.hash[word] as number)) return true
  if (!isCapital(tokens, tie.first)) return false
  if (word < 0 || country.possessive) return false
  const stopped = tokens.kind[country.last] === PUNCTUATION
  const article = the.has(tokens.hash[word] as number)
  // "… with the U.S. Foreign Ministry spokesperson Moor said": the stop may end a sentence.
  if (stopped && article && !isCapital(tokens, word) && tie.office.endsWith(' ministry') && tokens.hash[tie.first] !== ministry) {
    const next = wordAfter(text, tokens, tie.last)
    return next >= 0 && officials.has(tokens.hash[next] as number)
  }
  if (name < 0) return false
  if (country.kind === 'adjective') return article && country.country !== 'United States'
  if (!article) return bare.has(tokens.hash[word] as number)
  const before = wordBefore(text, tokens, word, -1)
  return before >= 0 && places.has(tokens.hash[before] as number)
}

/** Where the article has the right office: of the same name first, else of the same country. */
function witnessOf(facts: Facts, tie: Tie, has: string, name: number): Evidence | undefined {
  let other: Evidence | undefined
  for (const field of facts.other === undefined ? [facts] : [facts, facts.other]) {
    const {text, tokens} = field
    if (has.includes('Department') || has.includes('Office')) {
      const at = text.indexOf(has)
      if (at >= 0) other ??= {kind: 'same-country', text: has, ...(field === facts ? {start: at, end: at + has.length} : {})}
      continue
    }
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] !== WORD) continue
      const found = tieAt(field, index)
      if (found === undefined || found.office !== has.toLowerCase() || found.country.country !== tie.country.country) continue
      const place = field === facts ? {start: found.start, end: found.end} : {}
      const shown = text.slice(found.start, found.end).replace(/\s+/g, ' ')
      const bearer = nameBehind(field, found)
      if (name >= 0 && bearer >= 0 && tokens.hash[bearer] === facts.tokens.hash[name]) return {kind: 'same-name', text: shown, ...place}
      other ??= {kind: 'same-country', text: shown, ...place}
    }
  }
  return other
}

function say({start, end, tie, lack, doubtful, witness}: Mismatch, {text}: Facts): Message {
  const phrase = text.slice(start, end).replace(/\s+/g, ' ')
  const what = /(?:ministry|department)$/.test(tie.office) ? 'a body' : 'an office'
  return {
    reason:
      tie.office === DIPLOMACY
        ? `"${phrase}" is a ministry's spokesman, word for word`
        : `"${phrase}" ${doubtful ? 'may be' : 'is'} ${what} that does not exist`,
    note: doubtful ? `${lack.says} Right texts use it loosely, or a comma is lost.` : lack.says,
    ...(doubtful ? {severity: 'info' as const} : {}),
    ...(witness === undefined ? {} : {evidence: [witness]}),
  }
}

const rule: Rule<Mismatch> = {
  id: 'title-mismatch',
  summary: 'An office that the country does not have ("US Foreign Minister")',
  rank: 'names',
  reads: ['tokens', 'blocks', 'layout', 'sentences', 'other'],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix({tie, lack, witness, doubtful}, facts) {
    const {tokens} = facts
    if (witness === undefined || lack.has === undefined || doubtful || tie.deputy) return undefined
    const start = tokens.start[tie.first] as number
    // "Secretary of State Ada Moor", "the US secretary of state’s trip"
    const capital = isCapital(tokens, tie.first) && nameBehind(facts, tie) >= 0
    const made = capital ? lack.has.replace(/\b(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase()) : lack.has
    return {tier: 'unsafe', kind: 'repair', title: `Write "${made}"`, edits: [{start, end: tie.officeEnd, text: made}]}
  },
}

export default rule
