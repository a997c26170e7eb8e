import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {catalogue} from '../rules/index.js'
import {normalize} from '../src/desk.js'
import {parseAuthority} from '../src/lexicon/authority-file.js'
import {Authority} from '../src/lexicon/authority-index.js'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const before = read('fixtures/before-after/before.txt')
const after = read('fixtures/before-after/after.txt')

it('cleans what the README shows, and all that it shows', () => {
  const authority = new Authority(parseAuthority(parse(read('fixtures/corpus/people.yml')), 'people.yml').people)
  const rules = catalogue.preset('house-style')
  const done = normalize({text: before, isFile: true}, {rules, authority, unsafe: true, style: {quotePunctuation: 'inside'}})
  expect(done.article.text).toBe(after)
  expect(done.remaining).toEqual([])
  const readme = read('README.md')
  const shown = (sign: string, text: string): string[] =>
    text.split('\n').filter((line) => line !== '' && !readme.includes(`\n${sign}${line}\n`) && !readme.includes(`\n ${line}\n`))
  expect(shown('-', before)).toEqual([])
  expect(shown('+', after)).toEqual([])
})
