import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import rule from '../rules/translationese/rule.js'
import {normalize} from '../src/desk.js'
import {Facts} from '../src/facts/facts.js'
import {readEntries} from '../src/rule/patterns/entries.js'
import {PatternTable} from '../src/rule/patterns/table.js'
import {plainView} from '../src/view/view.js'

const room = fileURLToPath(new URL('../rules/translationese/', import.meta.url))
const problems: string[] = []
const entries = readdirSync(room)
  .filter((file) => file.endsWith('.yml'))
  .flatMap((file) => readEntries(parse(readFileSync(room + file, 'utf8')), (problem) => problems.push(`${file}: ${problem}`)))

it('the phrase files are in order', () => {
  expect(problems).toEqual([])
  const ids = entries.map(({id}) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
})

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  const table = new PatternTable([entry])
  const found = (text: string): string[] =>
    table
      .matches(new Facts(plainView(text), 'text'))
      .map(({start, end}) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`)

  it.each(entry.examples)('finds: %s', (example) => {
    expect(found(example.replace(/[⟦⟧]/g, ''))).toEqual([example])
  })

  it.each(entry.fixed ?? [])('fixes: %s', (fixed) => {
    const example = entry.examples[entry.fixed?.indexOf(fixed) ?? 0] as string
    const {article} = normalize({text: example.replace(/[⟦⟧]/g, '')}, {rules: [rule], unsafe: true})
    expect(article.text).toBe(fixed)
  })

  it.each(entry.silent)('is silent: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
