import type {Facts} from '../../src/facts/facts.js'
import type {Mention} from '../../src/facts/mentions.js'
import {hashWord} from '../../src/kernels/fold.js'
import {adjectiveOf, countryBefore} from '../../src/lexicon/countries.js'
import {wordBefore} from '../../src/lexicon/phrases.js'
import type {PhraseEntry} from '../../src/rule/patterns/entries.js'
import type {PhraseMatch} from '../../src/rule/patterns/table.js'

const the = hashWord('the')
const COMMA = 44
/** A title of one office of a state and nothing else; "the King of Spain, Felipe VI," and "the mayor of Paris" are English. */
const STATE_OFFICE =
  /^((?:vice[ -])?president|(?:(?:deputy )?prime|foreign|defen[cs]e|interior|finance) minister|chancellor|secretary of state|foreign secretary) of /i

const entry: PhraseEntry = {
  id: 'title-calque',
  patterns: [],
  says: 'The office stands with its country before the name, between commas; news English puts both in front of it',
  instead: '{title} {name}',
  from: {es: 'el presidente de China, Xi Jinping,', pt: 'o presidente da China, Xi Jinping,', el: 'ο πρόεδρος της Κίνας, Σι Τζινπίνγκ,'},
  severity: 'info',
}

/** Offices with their country before the name: "the president of Maro, Elin Torvane," for "Maro's President Elin Torvane". */
export function titleCalques(facts: Facts): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (const mention of facts.mentions) {
    const match = calqueAt(facts, mention)
    if (match !== undefined) found.push(match)
  }
  return found
}

function calqueAt({text, tokens}: Facts, {title, end, name}: Mention): PhraseMatch | undefined {
  if (title?.office === undefined || text.charCodeAt(end) !== COMMA || text.charCodeAt(title.end) !== COMMA) return undefined
  const country = countryBefore(text, tokens, title.last, title.first)
  const adjective = country?.kind === 'name' ? adjectiveOf(country.country) : undefined
  const [, office] = STATE_OFFICE.exec(title.text) ?? []
  const article = wordBefore(text, tokens, title.first, -1)
  if (adjective === undefined || office === undefined || article < 0 || tokens.hash[article] !== the) return undefined
  const capitals = office.replace(/(?<!\p{L})(?!of |and |for )\p{Ll}/gu, (letter) => letter.toUpperCase())
  const held = new Map([
    ['title', `${adjective} ${capitals}`],
    ['name', name],
  ])
  return {entry, start: tokens.start[article] as number, end: end + 1, held}
}
