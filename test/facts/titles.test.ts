import {describe, expect, it} from 'vitest'
import {type Title, titleAfter, titleBefore, titleInside} from '../../src/facts/titles.js'
import {tokenize} from '../../src/kernels/tokenize.js'
import {countryAt, countryBefore} from '../../src/lexicon/countries.js'

/** Splits "… title |Name" at the bar, and says which token begins there. */
function barred(marked: string): {text: string; index: number; count: number} {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const tokens = tokenize(text)
  let index = 0
  while (index < tokens.count && (tokens.start[index] as number) < at) index++
  return {text, index, count: tokens.count}
}

function titleOf(marked: string): Title | undefined {
  const {text, index} = barred(marked)
  return titleBefore(text, tokenize(text), index)
}

function appositionOf(marked: string): Title | undefined {
  const {text, index, count} = barred(marked)
  return titleAfter(text, tokenize(text), index, count)
}

/** "text · office or role · country · flags", as a title reads in one line. */
function line(title: Title | undefined): string | undefined {
  if (title === undefined) return undefined
  const flags = (['honorific', 'former', 'deputy', 'acting', 'elect', 'counterpart', 'plural'] as const).filter((flag) => title[flag])
  return [title.text, title.office ?? title.role ?? '', title.region ?? title.country ?? '', flags.join(' ')]
    .join(' · ')
    .replace(/(?: · )+$/, '')
}

describe('a title before a name', () => {
  it.each([
    ['US Secretary of State |Ada Holm', 'US Secretary of State · secretary of state · United States'],
    ['U.S. Secretary of State |Ada Holm', 'U.S. Secretary of State · secretary of state · United States'],
    ['the U.S. secretary of state, |Ada Holm,', 'U.S. secretary of state · secretary of state · United States'],
    ['Chinese Foreign Minister |Qeng Maro', 'Chinese Foreign Minister · foreign minister · China'],
    ['as former President |Moor said', 'former President · president ·  · former'],
    ['as ex-president |Moor said', 'ex-president · president ·  · former'],
    ['He told China’s foreign minister, |Qeng Maro', 'China’s foreign minister · foreign minister · China'],
    ["He told China's foreign minister |Qeng Maro", "China's foreign minister · foreign minister · China"],
    ['and his Chinese counterpart |Qeng Maro', 'Chinese counterpart ·  · China · counterpart'],
    [
      'with his Chinese counterpart, Foreign Minister |Qeng Maro',
      'Chinese counterpart, Foreign Minister · foreign minister · China · counterpart',
    ],
    [
      'the Secretary of State of the United States, |Ada Holm',
      'Secretary of State of the United States · secretary of state · United States',
    ],
    ['the president of China, |Lin Daro', 'president of China · president · China'],
    ['President of the U.S. |Ada Holm', 'President of the U.S. · president · United States'],
    ['the report of Sen. |Moor', 'Sen. · senator'],
    ['Texas Sen. |Tad Moor', 'Texas Sen. · senator · Texas'],
    ['Georgia Secretary of State |Tad Moor', 'Georgia Secretary of State · secretary of state · Georgia'],
    ['Georgian Prime Minister |Tad Moor', 'Georgian Prime Minister · prime minister · Georgia'],
    ['and Mr. |Moor', 'Mr. ·  ·  · honorific'],
    ['and Mr |Moor', 'Mr ·  ·  · honorific'],
    ['Dr. |Moor', 'Dr. ·  ·  · honorific'],
    ['Russian Deputy Foreign Minister |Igor Moor', 'Russian Deputy Foreign Minister · foreign minister · Russia · deputy'],
    ['Deputy Russian Foreign Minister |Igor Moor', 'Deputy Russian Foreign Minister · foreign minister · Russia · deputy'],
    ['State Department spokesman |Matt Moor', 'State Department spokesman · spokesperson · United States'],
    ['White House press secretary |Ada Holm', 'White House press secretary · press secretary · United States'],
    ['Kremlin spokesman |Igor Moor', 'Kremlin spokesman · spokesperson · Russia'],
    ['Chinese foreign ministry spokesperson |Lin Daro', 'Chinese foreign ministry spokesperson · spokesperson · China'],
    ['the 45th president |Tad Moor', '45th president · president'],
    ['Prime Minister-designate |Tad Moor', 'Prime Minister-designate · prime minister ·  · elect'],
    ['President-elect |Tad Moor', 'President-elect · president ·  · elect'],
    ['Acting Defense Secretary |Tad Moor', 'Acting Defense Secretary · defense secretary ·  · acting'],
    ['British Defence Secretary |Tad Moor', 'British Defence Secretary · defense secretary · United Kingdom'],
    ['UK Health Secretary |Tad Moor', 'UK Health Secretary · health secretary · United Kingdom'],
    [
      'US Health and Human Services Secretary |Tad Moor',
      'US Health and Human Services Secretary · health and human services secretary · United States',
    ],
    ['French Minister of Ecological Affairs |Tad Moor', undefined],
    ['French Minister of Trade and Industry |Tad Moor', 'French Minister of Trade and Industry · trade and industry minister · France'],
    ['Minister for Foreign Affairs |Tad Moor', 'Minister for Foreign Affairs · foreign minister'],
    ['Spain’s Minister of Foreign Affairs, |Tad Moor', 'Spain’s Minister of Foreign Affairs · foreign minister · Spain'],
    ['German Chancellor |Olga Moor', 'German Chancellor · chancellor · Germany'],
    ['UN Secretary-General |Tad Moor', 'UN Secretary-General · secretary general · United Nations'],
    ['NATO Secretary General |Tad Moor', 'NATO Secretary General · secretary general · NATO'],
    ['European Commission President |Ada Holm', 'European Commission President · commission president'],
    ['South Korean President |Tad Moor', 'South Korean President · president · South Korea'],
    ['New Mexico Gov. |Ada Holm', 'New Mexico Gov. · governor · New Mexico'],
    ['House Speaker |Tad Moor', 'House Speaker · speaker'],
    ['Lt. Gen. |Tad Moor', 'Lt. Gen. · lieutenant general'],
    ['Crown Prince |Faro', 'Crown Prince · crown prince'],
    ['Presidents |Lin and Moor', 'Presidents · president ·  · plural'],
    ['the US ambassador to China, |Tad Moor', 'US ambassador to China · ambassador · United States'],
    ['then-Prime Minister |Tad Moor', 'then-Prime Minister · prime minister ·  · former'],
    ['the late Queen |Ada', 'late Queen · queen ·  · former'],
    ['political analyst |Tad Moor', 'political analyst · analyst'],
    ['Ukraine’s outspoken foreign minister, |Tad Moor', 'Ukraine’s outspoken foreign minister · foreign minister · Ukraine'],
    ['Israel’s Prime Minister |Tad Moor', 'Israel’s Prime Minister · prime minister · Israel'],
    ['the United States’ president, |Tad Moor', 'United States’ president · president · United States'],
    ['Foreign Minister and State Councilor |Qeng Maro', 'Foreign Minister and State Councilor · foreign minister'],
    ['Shadow Foreign Secretary |Tad Moor', 'Shadow Foreign Secretary · shadow foreign secretary'],
    ['Hamas leader |Tad Moor', 'Hamas leader · leader · Hamas'],
    ['Beijing’s foreign minister |Lin Daro', 'Beijing’s foreign minister · foreign minister · China'],
    ['CIA Director |Tad Moor', 'CIA Director · cia director'],
    ['Supreme Court Justice |Ada Holm', 'Supreme Court Justice · justice'],
    [
      'Former Vessby national security adviser |Tad Moor',
      'Former Vessby national security adviser · national security adviser ·  · former',
    ],
    ['the former Vessby Daro minister |Tad Moor', 'former Vessby Daro minister · minister ·  · former'],
    ['former Vessby top aide |Tad Moor', 'former Vessby top aide · adviser ·  · former'],
    ['former President Moor adviser |Ada Holm', 'adviser · adviser'],
    ['the former told Vessby aide |Ada Holm', 'aide · adviser'],
    ['Then Vessby mayor |Ada Holm', 'mayor · mayor'],
    ['former F.B.I. director |Tad Moor', 'former F.B.I. director · fbi director ·  · former'],
    ['C.I.A. spokesman |Tad Moor', 'C.I.A. spokesman · spokesperson · United States'],
    ['former New York mayor and top Vessby adviser |Tad Moor', 'former New York mayor and top Vessby adviser · adviser ·  · former'],
    ['the former president and Secretary |Moor', 'Secretary · secretary'],
    ['served under President |Tad Moor', 'President · president'],
    ['under secretary of defense |Tad Moor', 'under secretary of defense · defense secretary ·  · deputy'],
    ['Under-Secretary of Defense |Tad Moor', 'Under-Secretary of Defense · defense secretary ·  · deputy'],
    ['He met the president, |Lin Daro', 'president · president'],
    ['a letter to the foreign minister, |Lin Daro', 'foreign minister · foreign minister'],
    ['China’s foreign minister, |Qeng, said', 'China’s foreign minister · foreign minister · China'],
    ['and her daughter, |Ada, said', 'daughter · relative'],
    ['and his partner, |Tad Moor, said', 'partner · partner'],
    ['the queen, |Ada von Moor', 'queen · queen'],
    ['the president, |T.R. Moor', 'president · president'],
    ['Saudi King |Faro', 'Saudi King · king · Saudi Arabia'],
    ['Jordan King |Faro', 'Jordan King · king · Jordan'],
    ['Charlotte Judge |Ada Holm', 'Judge · judge'],
    ['Ontario Premier |Tad Moor', 'Ontario Premier · premier · Ontario'],
    ['Italian Premier |Tad Moor', 'Italian Premier · prime minister · Italy'],
    ['Israel’s U.N. Ambassador |Ada Holm', 'Israel’s U.N. Ambassador · permanent representative · Israel'],
    ['U.S. NATO Ambassador |Ada Holm', 'U.S. NATO Ambassador · ambassador · United States'],
    ['U.N. Ambassador |Ada Holm', 'U.N. Ambassador · permanent representative · United Nations'],
    ['the U.S. ambassador to the U.N., |Ada Holm', 'U.S. ambassador to the U.N. · permanent representative · United States'],
    ['Brigadier Gen. |Tad Moor', 'Brigadier Gen. · brigadier general'],
    ['former US Marine |Ada Holm', 'former US Marine · soldier · United States · former'],
    ['the US marine |Moor', 'US marine · soldier · United States'],
    ['Minister of Marine |Tad Moor', 'Minister of Marine · marine minister'],
    ['Qatar’s Amir |Tamo', 'Qatar’s Amir · emir · Qatar'],
    ['the Amir |Tamo', 'Amir · emir'],
    ['MS. |HOLM', 'MS. ·  ·  · honorific'],
    ['Dame |Ada Holm', 'Dame ·  ·  · honorific'],
    ['US President-elect |Tad J. Moor', 'US President-elect · president · United States · elect'],
    ['President elect |Moor', 'President elect · president ·  · elect'],
    ['the senior partner |Ada Holm', 'senior partner · partner'],
    ['the tandem pilot |Ada Holm', 'pilot · pilot'],
    ['the fighter pilot |Ada Holm', 'fighter pilot · soldier'],
    ['the survivor |Ada Holm', 'survivor · survivor'],
    ['Tad Cardinal |Moor', 'Cardinal · cardinal'],
    ['identified as his wife, |Ada Moor.', 'wife · relative'],
    ['for his daughter, |Ada – a name', 'daughter · relative'],
    ['Vessby fellow |Ada Holm', 'fellow · fellow'],
    ['a senior fellow |Ada Holm', 'senior fellow · fellow'],
    ['among them was Iran’s ambassador to Lebanon, |Tad Moor.', 'Iran’s ambassador to Lebanon · ambassador · Iran'],
    ['Vice-presidential candidate |Ada Holm', 'Vice-presidential candidate · candidate'],
    ['the public defender |Ada Holm', 'public defender · lawyer'],
    ['US\nPresident |Moor', 'US\nPresident · president · United States'],
  ])('%s', (marked, expected) => {
    expect(line(titleOf(marked))).toBe(expected)
  })
})

describe('no title', () => {
  it.each([
    'the White |House',
    'the White House |Moor',
    'General |Motors',
    'Prime Minister’s |Questions',
    'President |Street',
    'King |Street',
    'King Moor |Street',
    'President |Moor Avenue',
    'Major |League',
    'State |Department',
    'the Justice |Department’s staff',
    'told reporters |Friday',
    'Lt. |Gen. Moor',
    'Deputy |National Security Adviser Moor',
    'General |Assembly',
    'Justice |Department',
    'at 9 pm |Monday',
    'give us |Ada',
    'He told the prime minister. |Moor',
    'He is president.\n\n|Moor',
    'He met the president\n\n|Moor',
    'the talks with prime minister, |Moor said',
    'and Mr., |Moor',
    'Speaker of the |House',
    'of |China',
    'in China, |Lin',
    'the end of China, |Lin',
    'a private |Moor',
    'Attorney |General',
    'an adviser to the president, |Oleg Moor, said',
    'a spokesman for the foreign minister, |Ada Holm, said',
    'as an adviser, |Moor met',
    'his former secretary of state, |Holm said',
    'had a daughter, |Friedrich had promised',
    'by Esther King |Nigel Moor',
    'by Stephen J. King |Ada Holm',
    'Majority King |Moor',
    'Simon Baron |Moor',
    'the King’s |Speech',
    'the King |Speech',
    'Marine |Le Pen',
    'and Marine |Daro said',
    'US Marine |Corps',
    'Amir |Cohen',
    'his friend Amir |Cohen',
    'the MS. |Holm',
    'HE |Holm',
    'as president of the United States, |Ada Holm had access',
    'Marines |Send the',
    'English Premier |Ice Hockey League',
    'Doctors |Without Borders',
    'official |State Department business',
    'a fellow |Vessby official',
    'who chose him to be the housing secretary, |Ada Holm said',
    'the activists |I’ve met',
    'the Major |Seminary',
    'Canada |Moor',
  ])('%s', (marked) => {
    expect(titleOf(marked)).toBeUndefined()
  })

  it('leaves the country out where it stands in a compound', () => {
    expect(titleOf('Canada-US prime minister |Moor')?.country).toBeUndefined()
    expect(titleOf('Latin American president |Moor')?.country).toBeUndefined()
  })
})

describe('an apposition behind a name', () => {
  it.each([
    ['Qeng Maro|, the foreign minister of China, said', 'foreign minister of China · foreign minister · China'],
    ['Qeng Maro|, China’s top diplomat, said', 'China’s top diplomat · diplomat · China'],
    ['Ada Holm|, a senior fellow at the Vessby Institute, said', 'senior fellow · fellow'],
    ['Igor Moor|, who is the Russian foreign minister, said', 'Russian foreign minister · foreign minister · Russia'],
    ['Tad Moor| (R-Texas) said', 'R-Texas · lawmaker · United States'],
    ['Tad Moor|, D-Calif., said', 'D-Calif. · lawmaker · United States'],
    ['Tad Moor|, the former US secretary of state, said', 'former US secretary of state · secretary of state · United States · former'],
    ['Tad Moor|, president of the United States, said', 'president of the United States · president · United States'],
    ['Tad Moor|, a veteran human rights lawyer, said', 'veteran human rights lawyer · lawyer'],
    ['Tad Moor|, the 45th president, said', '45th president · president'],
    ['Tad Moor|, president-elect of Brazil, said', 'president-elect of Brazil · president · Brazil · elect'],
    ['Tad Moor|, the US ambassador to China, said', 'US ambassador to China · ambassador · United States'],
    [
      'Tad Moor|, Germany’s minister of economic affairs, said',
      'Germany’s minister of economic affairs · economic affairs minister · Germany',
    ],
    ['Tad Moor|, an analyst, said', 'analyst · analyst'],
    ['Tad Moor|, president of the Vessby Institute, London, said', 'president · president'],
    ['Tad Moor|, an analyst at the Vessby Institute, Ada Holm and others', 'analyst · analyst'],
    ['Tad Moor|, an adviser to President Ada Holm, said', 'adviser · adviser'],
    ['Tad Moor|, president and CEO of Vessby, said', 'president · president'],
    ['Tad Moor|, former senator and former Texas governor, said', 'former senator · senator ·  · former'],
    ['Tad Moor|, Israel’s U.N. ambassador, said', 'Israel’s U.N. ambassador · permanent representative · Israel'],
    ['Tad Moor|, the ambassador to the U.N., said', 'ambassador to the U.N. · permanent representative'],
    ['Tad Moor|, the NATO secretary general, said', 'NATO secretary general · secretary general · NATO'],
    ['Tad Moor|, the marine affairs minister, said', 'marine affairs minister · marine affairs minister'],
    ['Tad Moor|, a former marine, said', 'former marine · soldier ·  · former'],
    ['Tad Moor|, former spokesman for two of its loud critics, Ada Holm and Lin Daro', 'former spokesman · spokesperson ·  · former'],
    ['Tad Moor|, the deputy prime minister.', 'deputy prime minister · deputy prime minister'],
  ])('%s', (marked, expected) => {
    expect(line(appositionOf(marked))).toBe(expected)
  })

  it.each([
    'Moor|, President Lin and others',
    'July|, the minister argued that it',
    'Moor|, an aide said on Friday,',
    'Moor|, said the minister',
    'Moor|, and the foreign minister',
    'Moor|, who met the foreign minister',
    'Moor|, in China, the president said',
    'Moor| (Reuters)',
    'Moor| the foreign minister',
    'Moor|, Deputy Foreign Minister for Trade, Ghazi Daro, insisted',
    'Moor|, the foreign minister of China, Qeng Maro, and others',
    'Moor|, former Ambassador to the United Nations and former South Carolina Gov. Ada Holm, and',
    'Moor|, former senator and former Vessby governor Ada Holm',
    'Moor|, the day the minister left',
  ])('%s', (marked) => {
    expect(appositionOf(marked)).toBeUndefined()
  })
})

describe('a run of capitals', () => {
  it.each([
    ['US Secretary of State Ada Holm', 'Ada Holm'],
    ['Sen. Tad Moor', 'Tad Moor'],
    ['Chinese President Lin Daro', 'Lin Daro'],
    ['Foreign Minister and State Councilor Qeng Maro', 'Qeng Maro'],
    ['General Motors', undefined],
    ['Ada Holm', undefined],
  ])('%s', (text, name) => {
    const tokens = tokenize(text)
    const found = titleInside(text, tokens, 0, tokens.count - 1)
    expect(found === undefined ? undefined : text.slice(tokens.start[found.name])).toBe(name)
  })
})

describe('countries', () => {
  it.each([
    ['US', 'United States', 'name'],
    ['U.S.', 'United States', 'name'],
    ['US’s', 'United States', 'name'],
    ['UK', 'United Kingdom', 'name'],
    ['U.K.', 'United Kingdom', 'name'],
    ['Nato', 'NATO', 'name'],
    ['Great Britain', 'United Kingdom', 'name'],
    ['British', 'United Kingdom', 'adjective'],
    ['Beijing', 'China', 'capital'],
    ['Kiev', 'Ukraine', 'capital'],
    ['North Korean', 'North Korea', 'adjective'],
    ['DR Congo', 'DR Congo', 'name'],
    ['Trinidad and Tobago', 'Trinidad and Tobago', 'name'],
    ['Papua New Guinea', 'Papua New Guinea', 'name'],
    ['Guinea-Bissau', 'Guinea-Bissau', 'name'],
    ['Czech', 'Czech Republic', 'adjective'],
    ['Holy See', 'Holy See', 'name'],
    ['Scottish', 'United Kingdom', 'region'],
    ['New Mexico', 'United States', 'region'],
    ['Saint Lucia', 'St. Lucia', 'name'],
    ['St. Lucia', 'St. Lucia', 'name'],
    ['Ivory Coast', 'Ivory Coast', 'name'],
    ['Côte d’Ivoire', 'Ivory Coast', 'name'],
    ['Palestinian', 'Palestine', 'adjective'],
  ])('%s', (text, country, kind) => {
    const tokens = tokenize(text)
    expect(countryAt(text, tokens, 0)).toMatchObject({country, kind, first: 0, last: tokens.count - 1})
    expect(countryBefore(text, tokens, tokens.count - 1)).toMatchObject({country, kind, first: 0})
  })

  it.each(['us', 'Us', 'polish', 'turkey', 'Un', 'Latin American', 'New England', 'U.', 'Korean', 'European'])('not %s', (text) => {
    const tokens = tokenize(text)
    expect(countryBefore(text, tokens, tokens.count - 1)).toBeUndefined()
    expect(countryAt(text, tokens, 0)).toBeUndefined()
  })
})
