import type {Facts} from '../../src/facts/facts.js'
import {CAPITAL, WORD} from '../../src/kernels/tokenize.js'
import {countryAt} from '../../src/lexicon/countries.js'
import {countriesOf} from '../../src/lexicon/regions.js'
import type {PhraseMatch} from '../../src/rule/patterns/table.js'

/** The country that "the Asian country" stands for, where the article names one of that part of the world and no other. */
export function regionMeant({entry, held}: PhraseMatch, facts: Facts): string | undefined {
  if (entry.id !== 'country-periphrasis') return undefined
  const candidates = countriesOf(held.get('1') ?? '')
  const named = new Set<string>()
  for (const {text, tokens} of facts.other === undefined ? [facts] : [facts, facts.other])
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] !== WORD || ((tokens.flags[index] as number) & CAPITAL) === 0) continue
      const country = countryAt(text, tokens, index)?.country
      if (country !== undefined && candidates.includes(country)) named.add(country)
    }
  const [only] = named
  return named.size !== 1 ? undefined : /^(?:United|Netherlands|Philippines)/.test(only as string) ? `the ${only}` : only
}
