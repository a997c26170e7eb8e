import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {lint, normalize} from '../src/desk.js'
import {builtInPeople} from '../src/lexicon/authority-builtin.js'
import {parseAuthority} from '../src/lexicon/authority-file.js'
import {Authority} from '../src/lexicon/authority-index.js'

const corpus = fileURLToPath(new URL('../fixtures/corpus/', import.meta.url))
const names = readdirSync(`${corpus}articles`).sort()
const read = (path: string): string => readFileSync(`${corpus}${path}`, 'utf8')
const lines = <T>(path: string): T[] =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

interface Defect {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly room: string
  readonly now: boolean
  /** The safe fix; `null` where the article alone does not make it certain. */
  readonly replacement: string | null
}

const authority = new Authority(builtInPeople(), parseAuthority(parse(read('people.yml')), 'people.yml').people)
const defects = lines<Defect>('defects.jsonl')
const RIGHT = ['01-vessby-courier.txt', '08-islands-review.txt']

describe.each(names)('%s', (name) => {
  const text = read(`articles/${name}`)
  const id = name.replace(/\.txt$/, '')
  const findings = lint({id, text, isFile: true}, {authority})

  it('has every planted defect of the rooms that stand found', () => {
    const planted = defects.filter((defect) => defect.now && (defect.article === name || defect.article === id))
    for (const defect of planted) expect(text.slice(defect.start, defect.end)).toBe(defect.text)
    const missed = planted.filter(
      (defect) =>
        !findings.some(
          (finding) =>
            finding.rule === defect.room &&
            (finding.severity !== 'info' || defect.replacement === null) &&
            finding.start < Math.max(defect.end, defect.start + 1) &&
            defect.start < Math.max(finding.end, finding.start + 1),
        ),
    )
    expect(missed.map((defect) => `${defect.room} ${defect.start} ${defect.text}`)).toEqual([])
  })

  it('has nothing else found', () => {
    const planted = defects.filter((defect) => defect.article === name || defect.article === id)
    const strangers = findings.filter(
      (finding) =>
        finding.severity !== 'info' &&
        !planted.some(
          (defect) => finding.start < Math.max(defect.end, defect.start + 1) && defect.start < Math.max(finding.end, finding.start + 1),
        ),
    )
    expect(strangers.map((finding) => `${finding.rule} ${finding.start} ${finding.actual}`)).toEqual([])
    if (RIGHT.includes(name)) expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([])
  })

  it('comes out as its clean text', () => {
    expect(normalize({id, text, isFile: true}, {authority}).article.text).toBe(read(`clean/${name}`))
  })
})

it('the records are the articles, headline and text apart', () => {
  const records = lines<{id: string; title?: string; text: string}>('articles.jsonl')
  expect(records).toHaveLength(names.length)
  records.forEach((record, at) => {
    const text = read(`articles/${names[at]}`)
    expect(text.endsWith(record.text)).toBe(true)
    if (record.title !== undefined) expect(text.startsWith(record.title)).toBe(true)
  })
})
