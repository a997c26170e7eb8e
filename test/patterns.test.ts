import {describe, expect, it} from 'vitest'
import {Facts} from '../src/facts/facts.js'
import {verbForms} from '../src/lexicon/verbs.js'
import {type PhraseEntry, readEntries} from '../src/rule/patterns/entries.js'
import {readPattern} from '../src/rule/patterns/language.js'
import {filled, PatternTable} from '../src/rule/patterns/table.js'
import {plainView} from '../src/view/view.js'

const entry = (pattern: string, more: Partial<PhraseEntry> = {}): PhraseEntry => ({
  id: 'x',
  patterns: [pattern],
  says: 'x',
  from: {es: 'x'},
  ...more,
})

/** The text with each match between ⟦ and ⟧. */
function marked(text: string, ...entries: PhraseEntry[]): string {
  const found = new PatternTable(entries).matches(new Facts(plainView(text), 'text'))
  return found.toReversed().reduce((made, {start, end}) => `${made.slice(0, start)}⟦${made.slice(start, end)}⟧${made.slice(end)}`, text)
}

describe('verbs', () => {
  it.each([
    ['urge', 'urge urges urged urging'],
    ['permit', 'permit permits permitted permitting'],
    ['visit', 'visit visits visited visiting'],
    ['carry', 'carry carries carried carrying'],
    ['take', 'take takes took taken taking'],
    ['be', 'be is are am was were been being'],
    ['die', 'die dies died dying'],
    ['stop', 'stop stops stopped stopping'],
  ])('%s', (lemma, forms) => expect(verbForms(lemma, 'v').join(' ')).toBe(forms))
})

describe('the pattern language', () => {
  it.each([
    ['urge:past <to> {name}', 'They urged to Qin.', 'They urged ⟦to⟧ Qin.'],
    ['(call:v on|ask:v) {name}', 'He called on Moor and asked Lin.', 'He ⟦called on Moor⟧ and ⟦asked Lin⟧.'],
    ['the [so|very] old {noun}', 'The very old pier, the old port.', '⟦The very old pier⟧, ⟦the old port⟧.'],
    ['fire {..2} out', 'The fire was soon out, the fire was never ever out.', 'The ⟦fire was soon out⟧, the fire was never ever out.'],
    ['in {country} , {demonym} {-s}', 'In France, German ships met.', '⟦In France, German ships⟧ met.'],
    ['^ Recall , {word}', 'It ended. “Recall, the port. They recall, the port.', 'It ended. “⟦Recall, the⟧ port. They recall, the port.'],
    ['paper " {name} "', 'The paper “Morning Tide” said, the paper "we" said.', 'The ⟦paper “Morning Tide”⟧ said, the paper "we" said.'],
    ['Monday', 'monday Monday', 'monday ⟦Monday⟧'],
    ['press:lower office', 'The Press Office, the press office', 'The Press Office, the ⟦press office⟧'],
    [
      '{weekday} \\( {day} \\)',
      'It rained on Monday (12). It rained on Monday, on Friday (the 12th).',
      'It rained on ⟦Monday (12)⟧. It rained on Monday, on Friday (the 12th).',
    ],
    ['at {day} : {figure}', 'at 10: 00 and 10:00', '⟦at 10: 00⟧ and 10:00'],
  ])('%s', (pattern, text, expected) => {
    expect(marked(text, entry(pattern))).toBe(expected)
  })

  it('reads its conditions', () => {
    expect(marked('the old port of call', entry('old port', {unless: {before: 'of'}}))).toBe('the old port of call')
    expect(marked('an old port', entry('old port', {unless: {behind: 'the'}}))).toBe('an ⟦old port⟧')
    expect(marked('They met this Friday. They meet this Friday.', entry('this {weekday}', {tense: 'past'}))).toBe(
      'They met ⟦this Friday⟧. They meet this Friday.',
    )
    expect(marked('He said “an old port” of an old port.', entry('old port', {outside: true}))).toBe(
      'He said “an old port” of an ⟦old port⟧.',
    )
    expect(marked('the port. an old port in the rain', entry('old port', {needs: {sentence: 'rain'}}))).toBe(
      'the port. an ⟦old port⟧ in the rain',
    )
  })

  it('takes the longest of matches that begin together, and no match in a compound', () => {
    expect(marked('an old port town, a bold-old port', entry('old port'), entry('old port town'))).toBe(
      'an ⟦old port town⟧, a bold-old port',
    )
  })

  it('parts words by a line end only where lines are wrapped', () => {
    expect(marked('an old\nport', entry('old port'))).toBe('an old\nport')
  })

  it('fills templates, with the capital of the place', () => {
    const facts = new Facts(plainView('This Friday they met.'), 'text')
    const [match] = new PatternTable([entry('this {weekday}')]).matches(facts)
    expect(match === undefined ? '' : filled('on {weekday}', match, facts)).toBe('On Friday')
  })

  it.each([
    ['old (port', 'has "(" without ")"; write them in pairs'],
    ['old port)', 'has ")" without its partner'],
    ['old {harbor}', 'has {harbor}, which is not known'],
    ['urge:pas to', 'has the verb form "pas", which is not known'],
    ['<old port', 'has < without >'],
    ['[old]', 'has no word of its own'],
    ['{day} : {figure}', 'has no word of its own'],
  ])('tells what is wrong with %s', (pattern, problem) => expect(() => readPattern(pattern)).toThrow(problem))
})

it('tells all problems of an entry with a remedy', () => {
  const problems: string[] = []
  const read = readEntries([{id: 'x', pattern: ['old port'], says: 'y', from: {xx: 'z'}, examples: ['old'], silent: ['new']}], (one) =>
    problems.push(one),
  )
  expect(read).toEqual([])
  expect(problems).toEqual([
    'x: key "pattern" is not known; did you mean "patterns"?',
    'x: patterns are missing; write at least one',
    expect.stringContaining('x: the language "xx" is not known; write one of es, pt'),
    'x: the example "old" lacks ⟦ and ⟧ round what is wrong',
  ])
})
