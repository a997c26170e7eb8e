import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {catalogue} from '../rules/index.js'
import {lint, normalize} from '../src/desk.js'
import {Facts} from '../src/facts/facts.js'
import type {Context} from '../src/facts/profile.js'
import type {AnyRule} from '../src/rule/rule.js'
import {loadFormat} from '../src/view/formats.js'
import {plainView} from '../src/view/view.js'
import {type Example, readRoom} from './rooms/read-room.js'
import {profileOf, SOURCE} from './rooms/stories.js'

const rooms = fileURLToPath(new URL('../rules/', import.meta.url))
const folders = readdirSync(rooms, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

it('the catalogue holds exactly the rooms', () => {
  expect(catalogue.rules.map((rule) => rule.id).sort()).toEqual([...folders].sort())
})

describe.each(folders)('%s', (id) => {
  const rule = catalogue.get(id) as AnyRule
  const page = `${rooms}${id}/rule.md`

  it('has its room in order', () => {
    expect(existsSync(page)).toBe(true)
    const room = readRoom(page)
    expect(room.heading).toBe(id)
    expect(rule.id).toBe(id)
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(room.sections).toEqual(['Why', 'Examples', 'Near misses', 'Fix safety', 'Known misses', 'Sources'])
    const kinds = new Set(room.examples.map((example) => example.kind))
    expect(kinds).toContain('bad')
    expect(kinds).toContain('silent')
    expect(rule.fixes === undefined).toBe(rule.fix === undefined)
  })

  it.each(readRoom(page).examples.map((example) => [`${example.kind}: ${example.name}`, example] as const))('%s', (_, example) =>
    check(rule, example),
  )

  it('reads only the facts that it declares', () => {
    for (const example of readRoom(page).examples) {
      const read = new Set<string>()
      const facts = new Proxy(new Facts(plainView(example.text), 'text', contextOf(example)), {
        get(target, name) {
          if (typeof name === 'string' && FACTS.has(name)) read.add(name)
          const value = Reflect.get(target, name, target) as unknown
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      for (const state of rule.find(facts)) rule.say(state, facts)
      expect([...read].filter((name) => !(rule.reads as readonly string[]).includes(name))).toEqual([])
    }
  })
})

const FACTS = new Set([
  'tokens',
  'layout',
  'blocks',
  'sentences',
  'quotations',
  'zones',
  'languages',
  'passages',
  'profile',
  'style',
  'tables',
  'source',
  'article',
  'other',
])

function contextOf({corpus, style}: Example): Context {
  return corpus === undefined ? {style} : {style, profile: profileOf(corpus), source: SOURCE}
}

async function check(rule: AnyRule, example: Example): Promise<void> {
  const format = await loadFormat(example.expects.includes('markdown') ? 'markdown' : example.expects.includes('html') ? 'html' : 'text')
  const {profile, source, style} = contextOf(example)
  const article = {
    text: example.text,
    format,
    ...(source === undefined ? {} : {source}),
    ...(example.title === undefined ? {} : {title: example.title}),
  }
  const findings = lint(article, {rules: [rule], profile, style}).filter((finding) => finding.field === 'text')
  expect(findings.map((finding) => [finding.start, finding.end])).toEqual(example.spans)
  const mixed = example.expects.includes('mixed')
  const unsafe = mixed || example.expects.includes('unsafe')
  for (const finding of findings) {
    expect(finding.severity).toBe(
      example.expects.includes('info') ? 'info' : example.expects.includes('warning') ? 'warning' : rule.severity,
    )
    if (finding.fix === undefined) continue
    if (!mixed) expect(finding.fix.tier).toBe(unsafe ? 'unsafe' : 'safe')
    expect(rule.fixes?.kinds).toContain(finding.fix.kind)
    if (finding.fix.tier === 'safe') expect(rule.fixes?.tier).toBe('safe')
    expect(finding.fix.title).toMatch(/^[A-Z]/)
  }
  const cleaned = normalize(article, {rules: [rule], unsafe, profile, style})
  expect(cleaned.article.text).toBe(example.fixed ?? example.text)
  if (unsafe && !mixed) expect(normalize(article, {rules: [rule], profile, style}).article.text).toBe(example.text)
  // A fixed text is silent but for what no fix was offered for.
  expect(cleaned.remaining.filter((finding) => finding.fix !== undefined)).toEqual([])
}
