import type {Facts} from '../../src/facts/facts.js'
import {countryAt} from '../../src/lexicon/countries.js'
import {wordSet} from '../../src/lexicon/words.js'
import {bodyOf, type Heading} from '../../src/rule/headings.js'
import type {Tier} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {isOfSource, knownSite} from './sites-known.js'

/** A site's name, or the name of its section, behind (or before) a headline. */
export interface Affix extends Range {
  /** What goes with it: the separator and the space round it. */
  readonly removal: Range
  readonly name: string
  readonly what: 'site' | 'section' | 'date'
  readonly why: 'source' | 'known' | 'address' | 'words' | 'section' | 'date'
  readonly tier: Tier
}

/** A headline with what a site puts round it. */
export interface Cut {
  readonly affixes: readonly Affix[]
  /** The headline itself. */
  readonly core: Range
}

/** A bar, or a sign that no sentence has, parts site and headline alone; a dash may stand in a headline. */
const SEPARATOR = /\s*\|{1,2}\s*|\s+(?:::|[»›·•⋆*~]|--?|–|—)\s+/g
const DASH = /^\s*(?:--?|–|—)\s*$/

const SECTIONS = new Set(
  `news world us uk usa u.s. u.k. politics opinion opinions business sport sports science technology tech health culture entertainment arts
  lifestyle life style travel money economy markets finance features articles article stories blog blogs posts video videos photos gallery
  live live-blog analysis commentary comment editorial editorials columns showcase africa asia europe americas australia middle east
  international national local regional elections environment climate education media society magazine podcast podcasts latest
  breaking headlines home online tv radio english edition israel-palestine
  conflict crime weather food books film music football cricket rugby tennis golf racing`.split(/\s+/),
)
const isSection = (word: string): boolean => SECTIONS.has(word.toLowerCase())
const joins = /^(?:and|&|of|the|in)$/i

/** "World news", "Arts & Culture", "US Politics": every word is one that names sections. */
function isSectionName(name: string): boolean {
  const words = name.split(/[\s/,]+/).filter((word) => !joins.test(word))
  return words.length > 0 && words.length <= 4 && words.every(isSection)
}

/** Words that end the names of newspapers, stations and news sites. */
const MEDIA =
  /^(?:news|times|post|herald|tribune|gazette|journal|chronicle|telegraph|observer|courier|examiner|dispatch|sentinel|bulletin|press|daily|weekly|magazine|newspaper|radio|tv|television|network|reporter|mirror|inquirer|digest|online|wire|newswire|broadcasting|broadcast|media|blog|info)$/i

/** Words that end the names of papers and much else: behind a bar only. */
const PAPER =
  /^(?:register|standard|globe|star|sun|mail|express|nation|independent|republic|ledger|record|argus|echo|advertiser|enquirer|leader|monitor|banner|citizen|beacon|pilot|bee|review|voice|today|insider|eagle|reader|report|chronicles|weekend|sunday|nachrichten|post-\p{L}+|news-\p{L}+|\p{L}+-(?:times|news|tribune|journal|herald|gazette|press|dispatch|post))$/iu

/** "WGN-TV", "KTVU FOX 2", "FOX 5 New York". */
const STATION =
  /^(?:[WK][A-Z]{2,3}(?:-(?:TV|AM|FM|DT|LP))?(?: (?:FOX|NBC|CBS|ABC|CW|TV|News)?\s?\d{0,2})?|(?:FOX|NBC|CBS|ABC|CW) ?\d{1,2}(?: \p{Lu}[\p{L} .]+)?)$/u

// What makes a media word an ordinary one: "– More Bad News", "– Hard Times", "- US media", "- Israeli Army Radio".
const ORDINARY =
  /^(?:fake|breaking|bad|good|great|big|more|latest|top|old|new|hard|end|local|state|social|foreign|western|mainstream|liberal|army|military|opposition|independent|and|or|in|on|at|to|for|from|of|with|by|all|its|his|her|their|my|your|our|this|that|is|are|was|were|no|not|first|last|just|any|some|via|who|what|how|why)$/i

const ADDRESS = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|news|tv|eu|(?:com?|org|net)\.\p{L}{2}|\p{L}{2})$/iu

const BARE_DATE = /^\d{1,2}[./]\d{1,2}[./]\d{4}$/

/** The headline's last word, behind which a dash and a name say who reports it: "…, officials say - Reuters". */
const ATTRIBUTES =
  /\b(?:says?|said|tells?|told|reports?|reported|reportedly|sources?|officials?|claims?|claimed|study|poll|survey|media|according|writes|minister|ministry|spokes(?:man|woman|person)|analysts?|experts?|police)["”’']?$/i

/** Units; of the sites' names in the list the longest has 43. */
const LONGEST = 48
/** Separators that are tried at each end: "headline | section | section | site". */
const MOST = 4
/** Words of what is left of a headline at least. */
const FEWEST = 2
/** Words of a topic at most, and of the headline before it at least. */
const TOPIC = 4
/** Words of a body at least for what it does not name to say something. */
const TELLING = 60

/** Parts a heading from the names of sites at its ends. */
export function cutAffixes(facts: Facts, heading: Heading): Cut {
  const {start, end} = heading.block
  const text = facts.text.slice(start, end)
  const affixes: Affix[] = []
  const separators = [...text.matchAll(SEPARATOR)]
  let to = end
  for (const match of separators.slice(-MOST).reverse()) {
    const from = start + match.index
    const nameAt = from + match[0].length
    const name = facts.text.slice(nameAt, to).trim()
    const head = facts.text.slice(start, from)
    const found = judgeTail(facts, heading, {name, nameAt, separator: match[0], head}, affixes)
    if (found === undefined) break
    affixes.push({...found, name, start: nameAt, end: to, removal: {start: from, end: to}})
    to = from
  }
  settle(affixes)
  const [first] = separators
  const prefix = first === undefined || start + first.index >= to ? undefined : judgePrefix(facts, start, first, to)
  if (prefix === undefined) return {affixes, core: {start, end: to}}
  return {affixes: [prefix, ...affixes], core: {start: prefix.removal.end, end: to}}
}

/** What stands behind a separator, and what before it. */
interface Part {
  readonly name: string
  readonly nameAt: number
  readonly separator: string
  readonly head: string
}

/** What stands behind the name of a site is as little part of the headline; what stands before one goes no surer than that. */
function settle(affixes: Affix[]): void {
  const outer = affixes.findLastIndex(({what, tier}) => what === 'site' && tier === 'safe')
  for (let at = 0; at < outer; at++) affixes[at] = {...(affixes[at] as Affix), tier: 'safe'}
}

type Verdict = Pick<Affix, 'what' | 'why' | 'tier'>

function judgeTail(facts: Facts, heading: Heading, {name, nameAt, separator, head}: Part, behind: readonly Affix[]): Verdict | undefined {
  if (name === '' || name.length > LONGEST || wordsOf(head) < 1) return undefined
  const dash = DASH.test(separator)
  const verdict = ((): Verdict | undefined => {
    const known = knownSite(name) ?? knownWithSection(name)
    const ofSource = isOfSource(name, facts.source, (word) => isSection(word) || MEDIA.test(word))
    if (ofSource && (known !== undefined || !dash || isCoined(name))) return {what: 'site', why: 'source', tier: 'safe'}
    // "headline – section – site": a site that parts with dashes parts its sections with them too.
    if (isSectionName(name) && known === undefined) {
      const last = behind.at(-1)
      if (dash) return last?.what === 'site' && last.tier === 'safe' ? {what: 'section', why: 'section', tier: 'safe'} : undefined
      return {what: 'section', why: 'section', tier: last?.tier ?? 'unsafe'}
    }
    // "headline – DW – 06/19/2023".
    if (BARE_DATE.test(name) && knownSite(head.split(SEPARATOR).at(-1) ?? '') === 'sure') return {what: 'date', why: 'date', tier: 'unsafe'}
    // "headline | Harbour strike | The Guardian": what stands between two bars is the page's topic.
    if (!dash && behind.at(-1)?.what === 'site' && known === undefined && wordsOf(name) <= TOPIC && wordsOf(head) > TOPIC)
      return {what: 'section', why: 'section', tier: 'unsafe'}
    if (known !== undefined) {
      if (!dash) return {what: 'site', why: 'known', tier: 'safe'}
      if (ATTRIBUTES.test(head)) return undefined
      const named = isNamed(facts, heading, name)
      // "Home of the storm – Time".
      if (known === 'ordinary') return named === false && name.includes(' ') ? {what: 'site', why: 'known', tier: 'unsafe'} : undefined
      return {what: 'site', why: 'known', tier: named === false ? 'safe' : 'unsafe'}
    }
    if (ADDRESS.test(name) && !/^[A-Z]\.[A-Z]\.?$/.test(name)) return {what: 'site', why: 'address', tier: dash ? 'unsafe' : 'safe'}
    if (!isMediaName(facts, name, nameAt, dash) || ATTRIBUTES.test(head)) return undefined
    if (dash && isNamed(facts, heading, name) !== false) return undefined
    return {what: 'site', why: 'words', tier: 'unsafe'}
  })()
  if (verdict === undefined) return undefined
  // "Home - CNN", "Holm - Reuters": one word is no headline that a dash would surely end.
  return wordsOf(head) < FEWEST && dash ? {...verdict, tier: 'unsafe'} : verdict
}

/** "BBC News - headline": how some sites begin their titles. */
function judgePrefix(facts: Facts, start: number, match: RegExpExecArray, to: number): Affix | undefined {
  const end = start + match.index
  const name = facts.text.slice(start, end)
  if (name.length > LONGEST || wordsOf(facts.text.slice(end + match[0].length, to)) < FEWEST + 1) return undefined
  const ofSource = isOfSource(name, facts.source, (word) => isSection(word) || MEDIA.test(word))
  if (knownSite(name) !== 'sure' || (!name.includes(' ') && !ofSource)) return undefined
  return {
    start,
    end,
    name,
    removal: {start, end: end + match[0].length},
    what: 'site',
    why: ofSource ? 'source' : 'known',
    tier: ofSource || !DASH.test(match[0]) ? 'safe' : 'unsafe',
  }
}

/** "CNN Politics", "Fox News Elections Center": a known name and the name of a section. */
function knownWithSection(name: string): 'sure' | undefined {
  const words = name.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--)
    if (knownSite(words.slice(0, count).join(' ')) === 'sure') return words.slice(count).every(isSection) ? 'sure' : undefined
  return undefined
}

/** A name that is no plain word, place or nation: "Eagle Rising", "POLITICO", not "Ukraine". */
function isCoined(name: string): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 || wordSet().look(name) === 0
}

/** Two to five capitalised words, of which the last is what papers and stations are called; a station's letters or channel. */
function isMediaName(facts: Facts, name: string, at: number, dash: boolean): boolean {
  if (STATION.test(name)) return true
  const words = name.split(/\s+/)
  const last = words.at(-1) as string
  if (words.length < 2 || words.length > 5 || !(MEDIA.test(last) || (!dash && PAPER.test(last)))) return false
  const rest = words[0] === 'The' ? words.slice(1, -1) : words.slice(0, -1)
  if (rest.length === 0 || !rest.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) && !ORDINARY.test(word))) return false
  // "- Russian TV": who is quoted, not who publishes.
  return /^\p{Lu}/u.test(last) && !(dash && countryAt(facts.text, facts.tokens, facts.tokenAt(at)) !== undefined)
}

/**
 * Whether the body names a site: then a dash and its name may say whose report it is. `undefined` where the body is
 * too short to tell. Papers are named in short too: "the Post", "BBC".
 */
function isNamed(facts: Facts, heading: Heading, name: string): boolean | undefined {
  const body = bodyOf(facts, heading)
  if (body === undefined) return undefined
  const {tokens, text} = body.facts
  const rest = text.slice(tokens.start[body.from])
  if (wordsOf(rest) < TELLING) return undefined
  const short = name.replace(/^the\s+/i, '')
  const words = short.split(/\s+/)
  const [first] = words
  const forms = [short, `the ${words.at(-1)}`, `The ${words.at(-1)}`]
  if (first !== undefined && (/^\p{Lu}{2,}/u.test(first) || words.length === 1)) forms.push(first)
  if (words.length === 2 && /^news$/i.test(words[1] as string)) forms.push(first as string)
  if (words.length > 2) forms.push(words.map((word) => word.charAt(0)).join(''))
  return forms.some((form) => rest.includes(form))
}

function wordsOf(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}][^\s]*/gu)) words++
  return words
}
