import {hashWord, wordHashes} from '../kernels/fold.js'
import {CAPITAL, PUNCTUATION, WORD} from '../kernels/tokenize.js'
import {foldForm} from '../lexicon/authority-forms.js'
import {countryAt} from '../lexicon/countries.js'
import {givenNames} from '../lexicon/given-names.js'
import {institutions, officeBefore} from '../lexicon/offices.js'
import type {PhraseHit} from '../lexicon/phrases.js'
import type {Facts} from './facts.js'
import type {Naming, Person} from './people.js'
import type {Quotation} from './quotations.js'
import type {Title} from './titles.js'

/** Who says what stands in a quotation, as far as the sentence around it tells. */
export interface Speaker {
  /** As the article names the speaker: "Antony Blinken", "State Department"; empty where nobody is named. */
  readonly name: string
  /** Folded family name of a person who speaks for himself; empty for a spokesman, an office, a medium. */
  readonly family: string
  /** Whose side: short English name of a country, or empty. */
  readonly side: string
  /** Named in the words of attribution, not by a pronoun. */
  readonly sure: boolean
}

export const NOBODY: Speaker = {name: '', family: '', side: '', sure: false}

const saying =
  wordHashes(`said says saying say told tells telling added adds adding wrote writes writing tweeted tweets tweeting asked asks asking argued argues arguing
  warned warns warning insisted insists insisting claimed claims claiming explained explains explaining announced announces announcing stated states stating
  declared declares declaring replied replies responded responds noted notes noting acknowledged admitted recalled called calls calling urged urges urging vowed
  vows pledged pledges testified confirmed confirms denied accused accuses remarked remarks stressed stresses stressing emphasized emphasised emphasizes emphasises emphasizing
  described describes describing suggested suggests reported reports reporting reiterated underlined underlines underlining highlighted pointed expressed expresses
  quoted branded dubbed characterized characterised praised hailed blasted slammed criticized criticised condemned continued concluded posted quipped joked promised predicted
  interjected interrupted countered retorted snapped`)
const pronouns = wordHashes('he she')
const voices =
  wordHashes(`spokesman spokeswoman spokesperson spokespersons spokesmen media statement readout press agency television broadcaster newspaper daily official officials sources source
  network channel`)
const servants = wordHashes('spokesman spokeswoman spokesperson aide adviser advisor attorney lawyer')
const according = wordHashes('according')
const to = wordHashes('to')
const articles = wordHashes('the a an according')
const prepositions = wordHashes('with to against from over about by after before')
const FORCE = /\b(?:military|army|navy|air force|idf|armed forces|police)\b/i
const titles = wordHashes('the a an his her its their top senior secretary of state minister president')

// Words looked at: behind a quotation for its attribution, and between a verb of saying and who says.
const BEHIND = 12
const SUBJECT = 14
// Units between a quotation and the one before it that goes on in it (“No,” he said. “Never.”).
const CONTINUES = 80

interface Named {
  readonly naming: Naming
  readonly person: Person
}

/** The speakers of a field's quotations, in their order. */
export function speakersOf(facts: Facts, quotations: readonly Quotation[]): Speaker[] {
  const found: Speaker[] = []
  const reader = new Reader(facts)
  quotations.forEach((quotation, at) => {
    const before = quotations[at - 1]
    const after = quotations[at + 1]
    found.push(reader.speaker(quotation, before, found[at - 1], after))
  })
  return found
}

class Reader {
  readonly #facts: Facts
  readonly #namings: readonly Named[]
  readonly #speakers = new Map<Person, Speaker>()
  /** Who holds an office in this article. */
  readonly #holders = new Map<string, Speaker[]>()

  constructor(facts: Facts) {
    this.#facts = facts
    this.#namings = facts.people.persons
      .flatMap((person) => person.namings.filter(({field}) => field === facts.field).map((naming) => ({naming, person})))
      .sort((a, b) => a.naming.mention.start - b.naming.mention.start)
    for (const person of facts.people.persons) {
      const offices = new Set(titlesOf(person).flatMap(({office, deputy, former}) => (deputy || former ? [] : [office])))
      for (const office of offices)
        if (office !== undefined) this.#holders.set(office, [...(this.#holders.get(office) ?? []), this.#person(person)])
    }
  }

  speaker({start, end}: Quotation, before: Quotation | undefined, said: Speaker | undefined, after: Quotation | undefined): Speaker {
    const {tokens, sentences} = this.#facts
    const first = this.#facts.tokenAt(start)
    const sentence = this.#facts.sentenceAt(start)
    const last = this.#facts.sentenceAt(Math.max(start, end - 1))
    const floor = Math.max(
      sentence < 0 ? 0 : (sentences.first[sentence] as number),
      before === undefined ? 0 : this.#facts.tokenAt(before.end - 1) + 1,
    )
    const close = this.#facts.tokenAt(end - 1) + 1
    const limit = Math.min(
      last < 0 ? tokens.count : (sentences.last[last] as number),
      after === undefined ? tokens.count : this.#facts.tokenAt(after.start),
    )
    const fallback = said !== undefined && said.name !== '' ? {...said, sure: false} : undefined
    const behind = this.#behind(close, limit, fallback)
    if (behind !== undefined && behind.name !== '') return behind
    // "Blinken stressed “…”, the spokesman added": who is quoted by a medium is named before.
    const ahead = this.#ahead(floor, first, fallback) ?? behind
    if (ahead !== undefined) return ahead
    const follows = before !== undefined && (before.state === 'continued' || start - before.end < CONTINUES)
    return follows && said !== undefined ? said : NOBODY
  }

  /** `…,” the minister said`, `…,” said Ada Holm`; no clause of its own ("… and the press called it"). */
  #behind(from: number, to: number, fallback: Speaker | undefined): Speaker | undefined {
    const {text, tokens} = this.#facts
    let words = 0
    let opens = -1
    for (let index = from; index < to && words < BEHIND; index++) {
      if (tokens.kind[index] !== WORD) continue
      if (opens < 0) {
        opens = index
        if (!this.#mayName(index)) return undefined
      }
      words++
      if (!saying.has(tokens.hash[index] as number)) continue
      const subject = this.#subject(index, opens - 1, fallback)
      if (subject !== undefined) return subject
      return index === opens ? this.#object(index, to) : undefined
    }
    // “…,” Holm shot back: whatever the verb is.
    const named =
      opens < 0 || text[(tokens.start[from - 1] as number) - 1] !== ',' ? undefined : this.#nameAt(tokens.start[opens] as number)
    return named === undefined || /^['’]/.test(text.slice(named.naming.mention.end)) ? undefined : this.#person(named.person)
  }

  /** Whether what stands behind a quotation may be who said it: a verb of saying, a capital, an article, a pronoun. */
  #mayName(index: number): boolean {
    const hash = this.#facts.tokens.hash[index] as number
    if (saying.has(hash) || pronouns.has(hash) || articles.has(hash)) return true
    return ((this.#facts.tokens.flags[index] as number) & CAPITAL) !== 0
  }

  /** `Ada Holm said “…`, `According to the ministry, … “…`. */
  #ahead(floor: number, to: number, fallback: Speaker | undefined): Speaker | undefined {
    const {tokens} = this.#facts
    for (let index = to - 1; index >= floor; index--) {
      if (tokens.kind[index] !== WORD) continue
      const hash = tokens.hash[index] as number
      if (according.has(hash)) return this.#object(index, to)
      if (!saying.has(hash)) continue
      const subject = this.#subject(index, floor - 1, fallback)
      if (subject !== undefined) return subject
    }
    return undefined
  }

  /** Who stands nearest before token `verb`, behind token `floor`. */
  #subject(verb: number, floor: number, fallback: Speaker | undefined): Speaker | undefined {
    const {text, tokens} = this.#facts
    // "with the ministry adding that"
    const isParticiple = text.slice(tokens.start[verb], tokens.start[verb + 1]).endsWith('ing')
    let words = 0
    for (let index = verb - 1; index > floor && words < SUBJECT; index--) {
      if (tokens.kind[index] !== WORD) continue
      words++
      const found = this.#at(index, floor, fallback)
      if (found !== undefined && (isParticiple || !this.#isAddressed(index, floor))) return found
    }
    return undefined
  }

  /** "Blinken, in his talks with the minister, said": whom a preposition leads is no subject. */
  #isAddressed(index: number, floor: number): boolean {
    const {tokens} = this.#facts
    let words = 0
    for (let at = index; at > floor && words < 5; at--) {
      if (tokens.kind[at] === PUNCTUATION && at < index) return false
      if (tokens.kind[at] !== WORD) continue
      words++
      const hash = tokens.hash[at] as number
      if (prepositions.has(hash)) return true
      if (at < index && !titles.has(hash) && ((tokens.flags[at] as number) & CAPITAL) === 0) return false
    }
    return false
  }

  /** Who stands directly behind token `verb`: "said Ada Holm", "according to the ministry". */
  #object(verb: number, limit: number): Speaker | undefined {
    const {tokens} = this.#facts
    let words = 0
    for (let index = verb + 1; index < limit && words < SUBJECT; index++) {
      if (tokens.kind[index] !== WORD || to.has(tokens.hash[index] as number)) continue
      words++
      const office = institutions.at(this.#facts.text, tokens, index)
      const found = office === undefined ? this.#at(index, verb, undefined) : this.#body(office, verb)
      if (found !== undefined && !this.#isOwner(index, limit)) return found
    }
    return undefined
  }

  /** "Said Holm spokesman Per Quill": whose spokesman is named, who is not the one who speaks. */
  #isOwner(index: number, limit: number): boolean {
    const {tokens} = this.#facts
    let next = index + 1
    while (next < limit && tokens.kind[next] !== WORD && tokens.kind[next] !== PUNCTUATION) next++
    return next < limit && tokens.kind[next] === WORD && servants.has(tokens.hash[next] as number)
  }

  /** Who is named by a phrase that ends with token `index`. */
  #at(index: number, floor: number, fallback: Speaker | undefined): Speaker | undefined {
    const {text, tokens} = this.#facts
    const hash = tokens.hash[index] as number
    if (pronouns.has(hash)) return fallback ?? this.#pronoun(tokens.start[index] as number)
    const named = this.#nameAt(tokens.start[index] as number)
    if (named !== undefined) return this.#person(named.person)
    const office = institutions.before(text, tokens, index, Math.max(0, floor))
    if (office !== undefined) return this.#body(office, floor)
    if (voices.has(hash)) return {name: '', family: '', side: this.#country(index, floor), sure: true}
    const title = officeBefore(text, tokens, index, Math.max(0, floor))
    if (title?.office === undefined) return undefined
    const holders = this.#holders.get(title.office) ?? []
    const [holder] = holders
    if (holder !== undefined && holders.length === 1) return {...holder, sure: false}
    return {name: `the ${title.office}`, family: '', side: this.#country(title.first, floor), sure: false}
  }

  /** A body that speaks for its country. */
  #body({first, last, value}: PhraseHit<string>, floor: number): Speaker {
    const {text, tokens} = this.#facts
    const name = text.slice(tokens.start[first], tokens.start[last + 1])
    return {name, family: '', side: value === '' ? this.#country(first, floor) : value, sure: true}
  }

  #nameAt(offset: number): Named | undefined {
    let low = 0
    let high = this.#namings.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const one = this.#namings[middle] as Named
      if (offset < one.naming.mention.start) high = middle - 1
      else if (offset >= one.naming.mention.end) low = middle + 1
      else return one
    }
    return undefined
  }

  /** The last person named before a pronoun. */
  #pronoun(offset: number): Speaker | undefined {
    let low = 0
    let high = this.#namings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#namings[middle] as Named).naming.mention.start < offset) low = middle + 1
      else high = middle
    }
    const found = this.#namings[low - 1]
    return found === undefined ? undefined : {...this.#person(found.person), sure: false}
  }

  #person(person: Person): Speaker {
    const known = this.#speakers.get(person) ?? speakerOf(person)
    this.#speakers.set(person, known)
    return known
  }

  /** The country directly before token `index`: "a Chinese spokesman". */
  #country(index: number, floor: number): string {
    const {text, tokens} = this.#facts
    let words = 0
    for (let at = index; at > floor && at >= 0 && words < 4; at--) {
      if (tokens.kind[at] !== WORD) continue
      words++
      const country = countryAt(text, tokens, at)
      if (country !== undefined) return country.country
    }
    return ''
  }
}

function speakerOf(person: Person): Speaker {
  const known = person.known.find(({variant}) => variant?.type !== 'not-this-person')?.person
  const titles = titlesOf(person)
  const side =
    titles.find(({country}) => country !== undefined)?.country ?? known?.offices.find(({country}) => country !== undefined)?.country ?? ''
  const isVoice = titles.some(({office, role}) => /^spokes/.test(role ?? office ?? ''))
  // As the article has it: whom it never names in full may be another of that name, and "Piggy Trump" is no name in full.
  const isFull = person.introduced && (known !== undefined || givenNames.has(hashWord(person.given)))
  const name = isFull ? person.name : person.family
  // Whose spokesman it is tells what the words are worth: those of armies are formulas.
  const body = isVoice ? titles.map(({text}) => FORCE.exec(text)?.[0]).find((one) => one !== undefined) : undefined
  const family = isVoice ? '' : foldForm(known?.family ?? person.family)
  return {name: body === undefined ? name : `${name} (${body})`, family, side, sure: true}
}

function titlesOf({namings}: Person): Title[] {
  return namings.flatMap(({mention: {title, apposition}}) => [title, apposition]).filter((title) => title !== undefined)
}
