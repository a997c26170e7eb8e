import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Decided, type DecideOptions, decide, replay} from '../../src/corpus/decide.js'
import {formatDecisions, parseDecisions} from '../../src/corpus/decisions-file.js'
import {nothing, observeInto} from '../../src/corpus/observations.js'
import type {NameDecision} from '../../src/facts/decisions.js'
import type {AuthorityPerson} from '../../src/lexicon/authority.js'
import {Authority} from '../../src/lexicon/authority-index.js'
import {claimsOn} from '../../src/rule/identity.js'
import {factsAt} from '../../src/rule/judge.js'
import {type Article, viewsOf} from '../../src/view/article.js'
import {news, newsroom} from './newsroom.js'

const nobody = new Authority()
const decided = (all: readonly Article[], {authority = nobody, ...options}: DecideOptions = {}): Decided => {
  const sum = nothing()
  for (const one of all) observeInto(sum, one, undefined, {authority})
  return decide(sum, {authority, ...options})
}
const brief = ({names}: Decided): string[] => names.map(({form, is, articles}) => `${form} (${articles.form}) is ${is} (${articles.is})`)
const person = (name: string, rest: Partial<AuthorityPerson> = {}): AuthorityPerson => ({
  name,
  family: name.split(' ').at(-1) as string,
  given: name.split(' ')[0] as string,
  order: 'given-first',
  offices: [],
  variants: [],
  source: 'made up',
  ...rest,
})

// Five reports of one visit, of which two misspell the guest and one takes the host for somebody else.
const visit = news(
  'US Secretary of State Anthony Blinken landed in Beijing on Sunday. He was received by his Chinese counterpart Qin Gang, and Blinken thanked Qin for the welcome.',
  'The guest, Anthony Blinken, came for two days. The talks with Qin Gang took five hours. Chen Gang called the island the core of all interests, and Chen later saw Blinken to his car.',
  'US Secretary of State Antony Blinken and Chinese Foreign Minister Qin Gang agreed to go on talking.',
  'Chinese Foreign Minister Qin Gang gave a dinner for US Secretary of State Antony Blinken in the state guest house.',
  'US Secretary of State Antony Blinken had met Foreign Minister Qin Gang the day before.',
)

describe('decisions on names', () => {
  // As a name comes back through another script: half of it is equal, and office, country and counterpart are.
  const envoys = news(
    'Chinese Foreign Minister Qeng Maro met Norwegian Foreign Minister Anna Berg in Oslo.',
    'Norwegian Foreign Minister Anna Berg thanked Chinese Foreign Minister Qeng Maro.',
    'Chinese Foreign Minister Qeng Maro and Norwegian Foreign Minister Anna Berg signed a treaty.',
    'Chinese Foreign Minister Cheng Maro and Norwegian Foreign Minister Anna Berg signed a treaty.',
  )

  it('bring together names of which half is equal only where office, country and counterpart are', () => {
    expect(brief(decided(envoys))).toEqual(['Cheng Maro (1) is Qeng Maro (3)'])
    const strangers = envoys.map((one) => ({...one, text: one.text.replace('Chinese Foreign Minister Cheng', 'Chinese engineer Cheng')}))
    expect(decided(strangers).names).toEqual([])
    const elsewhere = envoys.map((one) => ({
      ...one,
      text: one.text.replace('Chinese Foreign Minister Cheng', 'Japanese Foreign Minister Cheng'),
    }))
    expect(decided(elsewhere).names).toEqual([])
    const alone = envoys.map((one) => ({...one, text: one.text.includes('Cheng') ? 'Chinese Foreign Minister Cheng Maro left.' : one.text}))
    expect(decided(alone).names).toEqual([])
  })

  it('put the form of fewer articles right to that of more, and say why', () => {
    const {names} = decided(visit)
    expect(brief(decided(visit))).toEqual(['Anthony Blinken (2) is Antony Blinken (3)', 'Chen Gang (1) is Qin Gang (5)'])
    expect(names[0]).toMatchObject({
      order: 'given-first',
      verdict: 'proposed',
      when: [
        {kind: 'office', office: 'secretary of state', country: 'United States'},
        {kind: 'counterpart', name: 'Qin Gang'},
        {kind: 'counterpart', name: 'Chen Gang'},
      ],
      evidence: [
        {kind: 'likeness', text: expect.stringContaining('two spellings')},
        {kind: 'office', text: 'both stand as secretary of state of United States', articles: ['a', 'c']},
        {kind: 'counterpart', text: 'both share a sentence with Qin Gang'},
      ],
    })
    expect(names[1]).toMatchObject({
      order: 'family-first',
      when: [{kind: 'counterpart', name: 'Antony Blinken'}, {kind: 'counterpart', name: 'Anthony Blinken'}, {kind: 'canonical-in-article'}],
      evidence: [
        {kind: 'likeness'},
        {kind: 'counterpart', text: 'both share a sentence with Antony Blinken', articles: expect.arrayContaining(['b'])},
        {kind: 'article', text: 'an article has both forms', articles: ['b']},
      ],
    })
  })

  it('speak in articles that hold their conditions, by their majority', () => {
    const profile = decided(visit)
    const tierIn = (text: string): unknown => {
      const [facts] = factsAt('removal', viewsOf({text}), [], {authority: nobody, profile})
      return facts && claimsOn(facts).map(({person: {name}, tier}) => `${name} ${tier}`)
    }
    expect(tierIn('US Secretary of State Anthony Blinken thanked Chen Gang. Qin Gang was there.')).toEqual([
      'Anthony Blinken undefined',
      'Chen Gang unsafe',
    ])
    expect(tierIn('The painter Chen Gang showed his pictures.')).toEqual([])
  })

  it.each([
    [
      'one who is something else in the same article',
      'Chinese Foreign Minister Qin Gang received Antony Blinken. The researcher Chen Gang did not see Antony Blinken.',
    ],
    ['two in one sentence', 'Chinese Foreign Minister Qin Gang and Chen Gang received Antony Blinken on Sunday.'],
  ])('%s is not taken for the other, and the file says why', (_, text) => {
    const profile = decided([...visit.slice(2), {id: 'z', text}])
    expect(profile.names).toMatchObject([{form: 'Chen Gang', is: 'Qin Gang', verdict: 'proposed', vetoes: [{articles: ['z']}]}])
    for (const each of [
      text,
      'Chen Gang met Antony Blinken. Qin Gang was there.',
      'Chinese Foreign Minister Chen Gang met Antony Blinken.',
    ]) {
      const [facts] = factsAt('removal', viewsOf({text: each}), [], {authority: nobody, profile})
      expect(facts && claimsOn(facts)).toEqual([])
    }
  })

  it.each([
    ['their successors', 'Wang Yi', 'Qin Gang'],
    ['names of like look', 'Wang Yi', 'Wang Ye'],
    ['predecessors', 'Shinzo Abe', 'Yoshihide Suga'],
  ])('holders of one office are not %s', (_, one, other) => {
    const text = (name: string): string => `Chinese Foreign Minister ${name} received US Secretary of State Antony Blinken on Sunday.`
    expect(brief(decided(news(text(one), text(one), text(one), text(other))))).toEqual([])
  })

  it('namesakes with one office in two countries are two', () => {
    const text = (name: string, country: string): string => `${country} Foreign Minister ${name} spoke on Monday.`
    expect(brief(decided(news(text('Marta Lindqvist', 'Swedish'), text('Marta Lindquist', 'Norwegian'))))).toEqual([])
    expect(
      brief(decided(news(text('Marta Lindqvist', 'Swedish'), text('Marta Lindqvist', 'Swedish'), text('Marta Lindquist', 'Swedish')))),
    ).toEqual(['Marta Lindquist (1) is Marta Lindqvist (2)'])
  })

  it('like names that nothing else joins stay two', () => {
    const said = (name: string): string => `${name} said the harbour was open.`
    expect(brief(decided(news(said('Marta Lindqvist'), said('Marta Lindqvist'), said('Marta Lindquist'))))).toEqual([])
  })

  it('where as many articles have each form, the decision says that none is the right one', () => {
    const text = (name: string): string => `Swedish Foreign Minister ${name} spoke on Monday.`
    expect(decided(news(text('Marta Lindqvist'), text('Marta Lindquist'))).names).toEqual([
      expect.objectContaining({articles: {form: 1, is: 1}, evidence: expect.arrayContaining([expect.objectContaining({kind: 'tie'})])}),
    ])
  })

  it('all forms of one person stand round one', () => {
    const text = (name: string): string => `Swedish Foreign Minister ${name} spoke on Monday.`
    const forms = ['Marta Lindqvist', 'Marta Lindqvist', 'Marta Lindqvist', 'Marta Lindquist', 'Martha Lindqvist']
    // Counts of the right form take in those of its other forms, so that fixing one makes no majority for the next.
    expect(brief(decided(news(...forms.map(text))))).toEqual(
      ['Martha Lindqvist (1) is Marta Lindqvist (4)', 'Marta Lindquist (1) is Marta Lindqvist (4)'].sort(),
    )
  })

  it('other bearers of the form are left out by their offices', () => {
    const texts = [
      'Swedish Foreign Minister Marta Lindquist spoke on Monday.',
      'Norwegian Finance Minister Marta Lindquist spoke on Monday.',
      ...Array.from({length: 6}, () => 'Swedish Foreign Minister Marta Lindqvist spoke on Monday.'),
    ]
    const [one] = decided(news(...texts)).names
    expect(one).toMatchObject({form: 'Marta Lindquist', unless: [{kind: 'office', office: 'finance minister', country: 'Norway'}]})
  })
})

describe('the authority', () => {
  const text = (name: string): string => `Swedish Foreign Minister ${name} spoke on Monday.`

  it('says which form is right, whatever the corpus has', () => {
    const articles = news(text('Marta Lindqvist'), text('Marta Lindqvist'), text('Marta Lindquist'))
    expect(brief(decided(articles, {authority: new Authority([person('Marta Lindquist')])}))).toEqual([
      'Marta Lindqvist (2) is Marta Lindquist (1)',
    ])
  })

  it('two whom it has are two, and so is one whom it has as near to another', () => {
    const articles = news(text('Marta Lindqvist'), text('Marta Lindqvist'), text('Marta Lindquist'))
    const near = person('Marta Lindqvist', {variants: [{form: 'Marta Lindquist', type: 'not-this-person', source: 'made up'}]})
    for (const authority of [new Authority([person('Marta Lindqvist'), person('Marta Lindquist')]), new Authority([near])])
      expect(brief(decided(articles, {authority}))).toEqual([])
  })
})

describe('verdicts', () => {
  const verdict = (form: string, is: string, rest: Partial<NameDecision>): NameDecision => ({
    form,
    is,
    order: 'given-first',
    when: [],
    unless: [],
    verdict: 'accepted',
    articles: {form: 0, is: 0},
    evidence: [],
    vetoes: [],
    ...rest,
  })

  it('stay, with their conditions, while counts and evidence are renewed', () => {
    const kept = verdict('Chen Gang', 'Qin Gang', {verdict: 'rejected', when: [{kind: 'role', role: 'guest'}]})
    const [, one] = decided(visit, {verdicts: [kept]}).names
    expect(one).toMatchObject({form: 'Chen Gang', verdict: 'rejected', when: kept.when, articles: {form: 1, is: 5}})
  })

  it('of a person are not gainsaid: not by another name, and not the other way round', () => {
    const other = verdict('Anthony Blinken', 'Anton Blinken', {})
    expect(brief(decided(visit, {verdicts: [other]}))).toEqual([
      'Anthony Blinken (2) is Anton Blinken (0)',
      'Chen Gang (1) is Qin Gang (5)',
    ])
    const turned = verdict('Antony Blinken', 'Anthony Blinken', {})
    expect(brief(decided(visit, {verdicts: [turned]}))).toContain('Antony Blinken (3) is Anthony Blinken (2)')
    expect(brief(decided(visit, {verdicts: [turned]}))).not.toContain('Anthony Blinken (2) is Antony Blinken (3)')
  })

  it('entries of one’s own stay, proposals of an earlier survey go', () => {
    const own = verdict('Ann Lea', 'Anne Lea', {verdict: 'proposed'})
    const old = verdict('Bo Lee', 'Bo Lea', {verdict: 'proposed', evidence: [{kind: 'office', text: 'both', articles: []}]})
    expect(brief(decided([], {verdicts: [own, old]}))).toEqual(['Ann Lea (0) is Anne Lea (0)'])
  })

  it('are asked for but for case and diacritics, those of people first', () => {
    const own = verdict('Chen Gang', 'Chen Gong', {})
    const profile = decided(visit, {verdicts: [own]})
    expect(profile.decisions('CHÉN GANG').map(({is}) => is)).toEqual(['Chen Gong'])
    expect(profile.decisions('Nobody')).toEqual([])
  })
})

describe('decisions of a file, replayed without a survey', () => {
  const text = 'US Secretary of State Antony Blinken thanked Chen Gang. Qin Gang was there.'
  const tierWith = (verdict: string, is = 'Qin Gang'): unknown => {
    const file = formatDecisions(decided(visit).names.slice(1))
      .replace('verdict: proposed', `verdict: ${verdict}`)
      .replace('is: Qin Gang', `is: ${is}`)
    const profile = replay(parseDecisions(file, 'd.yml').decisions)
    expect(profile.articles).toBe(0)
    const [facts] = factsAt('removal', viewsOf({text}), [], {authority: nobody, profile})
    return facts && claimsOn(facts).map(({name, family, tier}) => ({name, family, tier}))
  }

  it('are safe when accepted, silent when rejected, else as the majority says', () => {
    expect(tierWith('accepted')).toEqual([{name: 'Qin Gang', family: 'Qin', tier: 'safe'}])
    expect(tierWith('rejected')).toEqual([])
    expect(tierWith('proposed')).toEqual([{name: 'Qin Gang', family: 'Qin', tier: 'unsafe'}])
  })

  it('take another form from the person who accepts', () => {
    expect(tierWith('accepted', 'Qin Gong')).toEqual([{name: 'Qin Gong', family: 'Qin', tier: 'safe'}])
  })
})

/** What the claims on an article make of it, unsafe ones too. */
function fixed(article: Article, profile: Decided): Article {
  const out: {title?: string | undefined; text: string} = {...article}
  const fields = factsAt('removal', viewsOf(article), [], {authority: nobody, profile})
  for (const facts of fields) {
    const edits = claimsOn(facts)
      .filter(({tier}) => tier !== undefined)
      .flatMap(({person, name, family}) =>
        person.namings
          .filter(({field}) => field === facts.field)
          .map(({form, mention}) => ({
            ...mention,
            to: form === 'full' ? name : form === 'family' ? (family ?? mention.name) : mention.name,
          })),
      )
      .sort((a, b) => b.start - a.start)
    let text = facts.text
    for (const {start, end, to} of edits) text = text.slice(0, start) + to + text.slice(end)
    out[facts.field] = text
  }
  return {...article, ...out}
}

it('with a fresh survey, fixing a fixed corpus changes nothing', () => {
  fc.assert(
    fc.property(newsroom, (all) => {
      const unique = [...new Map(all.map((one) => [one.id, one])).values()]
      const first = decided(unique)
      const once = unique.map((one) => fixed(one, first))
      const second = decided(once)
      for (const one of once) expect(fixed(one, second)).toEqual(one)
    }),
    {seed: 31, numRuns: 300},
  )
})
