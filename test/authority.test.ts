import {describe, expect, it} from 'vitest'
import {hashWord} from '../src/kernels/fold.js'
import type {AuthorityPerson} from '../src/lexicon/authority.js'
import {builtInAuthority, builtInPeople} from '../src/lexicon/authority-builtin.js'
import {clashes, parseAuthority} from '../src/lexicon/authority-file.js'
import {foldForm} from '../src/lexicon/authority-forms.js'
import {Authority} from '../src/lexicon/authority-index.js'
import {authorityFiles, readAuthority} from './tools/authority.js'

const person = (name: string, more: Partial<AuthorityPerson> = {}): AuthorityPerson => ({
  name,
  order: 'given-first',
  offices: [],
  variants: [],
  source: 'made up',
  ...more,
})

const harbour = person('Ilse van Holm', {
  family: 'van Holm',
  given: 'Ilse',
  variants: [
    {form: 'Ilse van Hohlm', type: 'misspelling', source: 'made up'},
    {form: 'Holhm', type: 'misspelling', source: 'made up'},
    {form: 'I. Holm', type: 'romanisation', source: 'made up'},
  ],
})
const mayor = person('Tun Reğa', {family: 'Tun', given: 'Reğa', order: 'family-first'})
const pope = person('Lotharius', {variants: [{form: 'Lothario', type: 'romanisation', source: 'made up'}]})

describe('a list that is checked', () => {
  const problemsOf = (people: unknown): string[] => parseAuthority({people}, 'names.yml').problems
  const one = {name: 'Ilse van Holm', source: 'made up'}

  it('is read whole', () => {
    const {people, problems} = parseAuthority(
      {
        people: [
          {
            ...one,
            family: 'van Holm',
            given: 'Ilse',
            offices: [
              {title: 'mayor', country: 'Norland', from: 2001, to: 2005},
              {title: 'mayor', country: 'Norland', from: 2009},
            ],
            variants: [{form: 'Holhm', type: 'misspelling', source: 'made up'}],
          },
        ],
      },
      'names.yml',
    )
    expect(problems).toEqual([])
    expect(people[0]).toEqual({
      ...one,
      family: 'van Holm',
      given: 'Ilse',
      order: 'given-first',
      offices: [
        {title: 'mayor', country: 'Norland', from: 2001, to: 2005},
        {title: 'mayor', country: 'Norland', from: 2009},
      ],
      variants: [{form: 'Holhm', type: 'misspelling', source: 'made up'}],
    })
  })

  it.each<[string, unknown, string[]]>([
    [
      'mistyped key',
      [{...one, famly: 'van Holm'}],
      ['names.yml: people[0] Ilse van Holm: key "famly" is not known; did you mean "family"?'],
    ],
    [
      'unknown key',
      [{...one, profession: 'pilot'}],
      [
        'names.yml: people[0] Ilse van Holm: key "profession" is not known; the keys are name, family, given, order, offices, variants, source',
      ],
    ],
    [
      'missing source',
      [{name: 'Ilse van Holm'}],
      ['names.yml: people[0] Ilse van Holm: source is missing; say where the name is attested'],
    ],
    ['missing name', [{source: 'x'}], ['names.yml: people[0]: name is missing; write the name in full, as running text has it']],
    [
      'unknown type of a variant',
      [{...one, variants: [{form: 'Holhm', type: 'mispelling', source: 'x'}]}],
      [
        'names.yml: people[0] Ilse van Holm: variants[0]: type "mispelling" is not known; did you mean "misspelling"? Write one of misspelling, romanisation, confusion, former-name, not-this-person',
      ],
    ],
    [
      'variant without source',
      [{...one, variants: [{form: 'Holhm', type: 'misspelling'}]}],
      ['names.yml: people[0] Ilse van Holm: variants[0]: source is missing; say where this form is attested'],
    ],
    [
      'family that is no part',
      [{...one, family: 'Holms'}],
      ['names.yml: people[0] Ilse van Holm: family "Holms" does not stand in the name "Ilse van Holm"; write it as the name has it'],
    ],
    [
      'year that is none',
      [{...one, offices: [{title: 'mayor', from: '2001'}]}],
      [
        'names.yml: people[0] Ilse van Holm: offices[0]: from "2001" is no year; write a whole number such as 2022, or leave the key out where the year is not sure',
      ],
    ],
    [
      'years the wrong way round',
      [{...one, offices: [{title: 'mayor', from: 2005, to: 2001}]}],
      ['names.yml: people[0] Ilse van Holm: offices[0]: from 2005 is later than to 2001; exchange them'],
    ],
    [
      'unknown order',
      [{...one, order: 'family'}],
      ['names.yml: people[0] Ilse van Holm: order "family" is not known; write given-first or family-first'],
    ],
    [
      'variant that is the name',
      [{...one, variants: [{form: 'Ilse van Holm', type: 'romanisation', source: 'x'}]}],
      ['names.yml: people[0] Ilse van Holm: variants[0]: form "Ilse van Holm" is the name itself; take it out'],
    ],
    ['number for a name', [{name: 12, source: 'x'}], ['names.yml: people[0]: name 12 is no text; put it between quotation marks']],
    [
      'person twice in one office',
      [
        {...one, offices: [{title: 'mayor', country: 'Norland'}]},
        {...one, offices: [{title: 'mayor', country: 'Norland', from: 2003}]},
      ],
      ['names.yml: Ilse van Holm: has another entry in names.yml as mayor of Norland; make one entry of the two'],
    ],
    [
      'misspelling of two',
      [
        {...one, variants: [{form: 'Holhm', type: 'misspelling', source: 'x'}]},
        {name: 'Ada Holms', source: 'x', variants: [{form: 'Holhm', type: 'misspelling', source: 'x'}]},
      ],
      ['names.yml: Ada Holms: misspelling "Holhm" is one of Ilse van Holm too; make both "confusion" or take one out'],
    ],
    [
      'misspelling that is the name of another',
      [
        {...one, variants: [{form: 'Holms', type: 'misspelling', source: 'x'}]},
        {name: 'Ada Holms', family: 'Holms', source: 'x'},
      ],
      ['names.yml: Ilse van Holm: misspelling "Holms" is the right name of Ada Holms; make it "confusion"'],
    ],
  ])('%s', (_, people, problems) => {
    expect(problemsOf(people)).toEqual(problems)
  })

  it.each([undefined, null, [], 'people', {}, {people: {}}])('that is none: %j', (data) => {
    expect(parseAuthority(data, 'names.yml').problems).toEqual([
      'names.yml: holds no list "people"; write "people:" with one entry for each person below it',
    ])
  })

  it('tells all at once', () => {
    expect(problemsOf(['Holm', {}, {...one, offices: 'mayor', variants: [null]}])).toHaveLength(5)
  })
})

describe('the index', () => {
  const authority = new Authority([harbour, mayor, pope])

  it('finds a name whatever its case and diacritics', () => {
    expect(authority.byName('TUN REGA').map((match) => match.person.name)).toEqual(['Tun Reğa'])
    expect(authority.byName('Ilse van Hohlm').map(({variant, family, given}) => [variant?.type, family, given])).toEqual([
      ['misspelling', 'van Hohlm', 'Ilse'],
    ])
    expect(authority.byName('Ilse Holm')).toEqual([])
  })

  it('finds family and given names, those of variants too', () => {
    expect(authority.byFamily('van holm').map((match) => match.variant)).toEqual([undefined])
    expect(authority.byFamily('Holhm').map((match) => match.person.name)).toEqual(['Ilse van Holm'])
    expect(authority.byFamily('Lothario').map((match) => match.person.name)).toEqual(['Lotharius'])
    expect(authority.byFamily('Ilse')).toEqual([])
    expect(authority.byGiven('Rega').map((match) => match.person.name)).toEqual(['Tun Reğa'])
    expect(authority.byGiven('ilse').map((match) => match.variant)).toEqual([undefined])
  })

  it('takes no part of a name from somebody else', () => {
    const other = person('Wen Ada', {
      family: 'Wen',
      given: 'Ada',
      order: 'family-first',
      variants: [{form: 'Wenn Adda', type: 'not-this-person', source: 'made up'}],
    })
    const index = new Authority([other])
    expect(index.byName('Wenn Adda').map((match) => match.variant?.type)).toEqual(['not-this-person'])
    expect([...index.byFamily('Wenn'), ...index.byGiven('Adda')]).toEqual([])
  })

  it('guesses no part where words do not answer one to one', () => {
    const [match] = authority.byName('I. Holm')
    expect([match?.family, match?.given]).toEqual([undefined, undefined])
  })

  it('tells by hash where a name may begin', () => {
    const has = (word: string): boolean => authority.formHashes.has(hashWord(word))
    expect(['Ilse', 'VAN', 'Holhm', 'tun', 'Tun’s', 'Lotharius'].map(has)).toEqual(Array(6).fill(true))
    expect(['Holm', 'Rega', 'harbour'].map(has)).toEqual(Array(3).fill(false))
    expect(authority.familyHashes.has(hashWord('Ilse'))).toBe(false)
  })

  it('has an entry of a later list replace those of the same name', () => {
    const own = person('Tun Rega', {source: 'own'})
    const merged = new Authority([harbour, mayor, person('Tun Reğa', {source: 'second'})], [own])
    expect(merged.people.map((one) => one.source)).toEqual(['made up', 'own'])
    expect(merged.byFamily('Tun')).toEqual([])
  })
})

describe('the built-in names', () => {
  const people = builtInPeople()

  it('are valid, and fresh ("npm run words" makes them so)', () => {
    const read = readAuthority(authorityFiles())
    expect(read.problems).toEqual([])
    expect(read.people).toEqual(people)
  })

  it('clash with nobody', () => {
    expect(clashes([{where: 'built-in', people}])).toEqual([])
  })

  it('have no misspelling that is a right name of anybody', () => {
    const right = new Map<string, string>()
    for (const one of people) {
      for (const form of [one.name, one.family, ...one.variants.filter(({type}) => type !== 'misspelling').map(({form}) => form)]) {
        if (form !== undefined) right.set(foldForm(form), one.name)
      }
    }
    const wrong = people.flatMap((one) =>
      one.variants.filter(({form, type}) => type === 'misspelling' && right.has(foldForm(form))).map(({form}) => `${form}: ${one.name}`),
    )
    expect(wrong).toEqual([])
  })

  it('have a source each', () => {
    expect(people.filter(({source, variants}) => source === '' || variants.some((variant) => variant.source === ''))).toEqual([])
  })

  it('stand there once', () => {
    const names = people.map(({name}) => foldForm(name))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('are indexed once', () => {
    expect(builtInAuthority()).toBe(builtInAuthority())
    expect(
      builtInAuthority()
        .byName('Chen Gang')
        .map((match) => [match.person.name, match.variant?.type, match.family]),
    ).toEqual([['Qin Gang', 'confusion', 'Chen']])
  })
})
