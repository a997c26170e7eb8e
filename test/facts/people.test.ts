import {describe, expect, it} from 'vitest'
import {Facts} from '../../src/facts/facts.js'
import type {Person} from '../../src/facts/people.js'
import {Authority} from '../../src/lexicon/authority-index.js'
import {viewsOf} from '../../src/view/article.js'

const nobody = new Authority([])

function factsOf(text: string, title?: string): Facts {
  const fields = viewsOf({text, ...(title === undefined ? {} : {title})}).map(
    ({field, view}) => new Facts(view, field, {authority: nobody}),
  )
  const of = (name: string): Facts | undefined => fields.find(({field}) => field === name)
  const [head, body] = [of('title'), of('text') as Facts]
  if (head !== undefined) {
    head.other = body
    body.other = head
  }
  return body
}

/** "Qin Gang = Qin + Gang: Qin Gang, Qin, Qin" */
const shown = ({family, given, namings}: Person): string =>
  `${given} ${family.toUpperCase()}: ${namings.map(({mention}) => mention.name).join(', ')}`
const people = (text: string, title?: string): string[] => factsOf(text, title).people.persons.map(shown)

describe('people of an article', () => {
  const cases: ReadonlyArray<readonly [what: string, text: string, persons: readonly string[]]> = [
    [
      'full name, then family name, then title and family name',
      'Henrik Dahl came. Dahl sang. Mayor Dahl’s wife laughed.',
      ['Henrik DAHL: Henrik Dahl, Dahl, Dahl'],
    ],
    ['two of one family name stay two', 'Henrik Dahl met Karin Dahl. Dahl sang.', ['Henrik DAHL: Henrik Dahl', 'Karin DAHL: Karin Dahl']],
    ['middle names and initials', 'George W. Lindt came. George Lindt sang.', ['George LINDT: George W. Lindt, George Lindt']],
    [
      'two initials that contradict',
      'George W. Lindt came. George H. Lindt sang.',
      ['George LINDT: George W. Lindt', 'George LINDT: George H. Lindt'],
    ],
    ['a title makes an unknown name a person', 'Prime Minister Oduya Kenda spoke. Kenda left.', ['Oduya KENDA: Oduya Kenda, Kenda']],
    ['so does an office behind it', 'Oduya Kenda, the prime minister of Kenya, spoke.', ['Oduya KENDA: Oduya Kenda']],
    ['family name first', 'Zhao Wenbin spoke. Zhao left.', ['Wenbin ZHAO: Zhao Wenbin, Zhao']],
    ['a Korean name of three words', 'Han Duck Soo spoke. Han left.', ['Duck Soo HAN: Han Duck Soo, Han']],
    ['a hyphen in a Korean name', 'Moon Jae-in spoke, and Moon left.', ['Jae-in MOON: Moon Jae-in, Moon']],
    ['a given name first before a Chinese one', 'William Lai spoke. Lai left.', ['William LAI: William Lai, Lai']],
    ['Kim may be a given name', 'Kim Larsen spoke. Larsen left.', ['Kim LARSEN: Kim Larsen, Larsen']],
    [
      'particles',
      'Mohammed bin Salman spoke. Bernard van der Berg left. Ahmed al-Masri stayed; al-Masri sang.',
      ['Mohammed BIN SALMAN: Mohammed bin Salman', 'Bernard VAN DER BERG: Bernard van der Berg', 'Ahmed AL-MASRI: Ahmed al-Masri, Masri'],
    ],
    ['a suffix', 'Robert Dahl Jr. spoke. Dahl left.', ['Robert DAHL: Robert Dahl Jr, Dahl']],
    ['possessives', 'Henrik Dahl’s ship sank. Dahl’s crew swam.', ['Henrik DAHL: Henrik Dahl, Dahl']],
    ['a double family name', 'Enrique Lopez Nieto came. Lopez Nieto sang.', ['Enrique NIETO: Enrique Lopez Nieto, Lopez Nieto']],
    ['capitals', 'DAHL TO SING\n\nHenrik Dahl, the mayor, came to the harbour on Sunday.', ['Henrik DAHL: DAHL, Henrik Dahl']],
    ['a lost stop', 'She thanked Henrik Dahl The State Office said.', ['Henrik DAHL: Henrik Dahl']],
    ['a word that opens a sentence', 'Yesterday Henrik Dahl sang.', ['Henrik DAHL: Henrik Dahl']],
    [
      'places, bodies and days are nobody',
      'New Zealand, South Korea, the Henrik Dahl Foundation, St. James Park and Monday Morning are no people.',
      [],
    ],
    ['nations before a name', 'Norwegian Henrik Dahl sang.', ['Henrik DAHL: Henrik Dahl']],
    ['a country’s name given to a person', 'Israel Katz spoke. Katz left.', ['Israel KATZ: Israel Katz, Katz']],
    ['a king who is no king', 'Stephen King wrote it. King laughed.', ['Stephen KING: Stephen King, King']],
  ]
  for (const [what, text, persons] of cases) it(what, () => expect(people(text)).toEqual(persons))

  it('reads title and text together', () => {
    expect(people('Dahl sang all evening.', 'Henrik Dahl opens bridge')).toEqual(['Henrik DAHL: Henrik Dahl, Dahl'])
  })

  it('leaves the bare name of two people to nobody', () => {
    expect(factsOf('Henrik Dahl met Karin Dahl. Dahl sang.').people.loose.map(({mention}) => mention.name)).toContain('Dahl')
  })

  it('parts two names that a hyphen joins', () => {
    const [pair] = factsOf('Henrik Dahl met Qin Wenbin. The Dahl-Wenbin meeting was short.').people.pairs
    expect(pair?.parts.map(({name, persons}) => [name, persons.length])).toEqual([
      ['Dahl', 1],
      ['Wenbin', 0],
    ])
  })

  it('knows titles and appositions', () => {
    const [person] = factsOf('Norwegian Foreign Minister Henrik Dahl, a former mayor, spoke.').people.persons
    const mention = person?.namings[0]?.mention
    expect([mention?.title?.office, mention?.title?.country, mention?.apposition?.office, mention?.apposition?.former]).toEqual([
      'foreign minister',
      'Norway',
      'mayor',
      true,
    ])
  })
})
