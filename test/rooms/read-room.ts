/**
 * Reads a room's rule.md as tests. Headings of the third level name examples and end with where the
 * text was seen: "(wild)", "(seed)", "(clean)" for right texts that tempt, or "(made up)". Fences:
 *
 * - `bad`: a text with each expected finding between ⟦ and ⟧; words after `bad` state what is expected
 *   of every finding: `unsafe` (its fix is unsafe), `mixed` (some are), `info` or `warning` (its severity, where it is not the rule's own);
 *   `markdown` or `html` says how the text is read; `setting=choice` after any of the three is a setting of the style guide.
 * - `fixed` directly after `bad`: the exact text after the fixes; without it nothing may be fixed.
 * - `silent`: a text without any finding.
 * - `missed`: under "Known misses" only: a damaged text that must stay without finding, so that a test
 *   fails on the day when it is found.
 * - `title` before one of these: the article's title.
 * - `corpus N` before these, up to the next heading: the corpus that is surveyed for them, N articles of
 *   this text, with another made-up story each where `{story}` stands. Corpus and examples have one source.
 *
 * Invisible characters are written as escapes (`\u{a0}`, `\t`, `\r`).
 */
import {readFileSync} from 'node:fs'
import type {Code, Heading, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {type HouseStyle, STYLE_CHOICES} from '../../src/facts/style.js'

export interface Example {
  readonly name: string
  readonly origin: string
  readonly kind: 'bad' | 'silent' | 'missed'
  readonly text: string
  readonly title?: string
  readonly corpus?: Corpus
  readonly spans: ReadonlyArray<readonly [number, number]>
  readonly expects: readonly string[]
  readonly style: HouseStyle
  readonly fixed?: string
}

/** Articles that a rule learns from: `count` times `text`. */
export interface Corpus {
  readonly count: number
  readonly text: string
}

export interface Room {
  readonly heading: string
  readonly sections: readonly string[]
  readonly examples: readonly Example[]
}

/** What may stand behind a fence's name. */
const WORDS = ['unsafe', 'mixed', 'info', 'warning', 'markdown', 'html']

const ORIGIN = /^(.*\S)\s+\((wild|seed|clean|made up)\)$/

/** Reads a room's page; throws with the heading's name where the page breaks its own rules. */
export function readRoom(path: string): Room {
  const page = unified().use(remarkParse).parse(readFileSync(path, 'utf8')) as Root
  const sections: string[] = []
  const examples: Example[] = []
  let heading = ''
  let name = ''
  let origin = ''
  let title: string | undefined
  let corpus: Corpus | undefined
  for (const node of page.children) {
    if (node.type === 'heading') {
      const words = textOf(node)
      title = undefined
      corpus = undefined
      if (node.depth === 1) heading = words
      else if (node.depth === 2) sections.push(words)
      else {
        const match = ORIGIN.exec(words)
        if (match === null) throw new Error(`${path}: the heading "${words}" does not end with (wild), (seed), (clean) or (made up)`)
        name = match[1] as string
        origin = match[2] as string
      }
    } else if (node.type === 'code' && node.lang) {
      const example = readFence(node, {name, origin, ...(title === undefined ? {} : {title}), ...(corpus === undefined ? {} : {corpus})})
      if (node.lang === 'title') title = unescaped(node.value)
      else if (node.lang === 'corpus') corpus = {count: Number(node.meta), text: unescaped(node.value)}
      else if (node.lang === 'fixed') {
        const last = examples.pop()
        if (last?.kind !== 'bad') throw new Error(`${path}: "fixed" under "${name}" does not follow "bad"`)
        examples.push({...last, fixed: unescaped(node.value)})
      } else if (example === undefined) throw new Error(`${path}: unknown fence "${node.lang}" under "${name}"`)
      else if ((example.kind === 'missed') !== (sections.at(-1) === 'Known misses'))
        throw new Error(`${path}: "${node.lang}" under "${name}" stands in the wrong section`)
      else examples.push(example)
    }
  }
  return {heading, sections, examples}
}

function readFence(node: Code, base: {name: string; origin: string; title?: string; corpus?: Corpus}): Example | undefined {
  const {lang} = node
  if (lang !== 'bad' && lang !== 'silent' && lang !== 'missed') return undefined
  const words = (node.meta ?? '').split(/\s+/).filter((word) => word !== '')
  const expects = words.filter((word) => !word.includes('='))
  const style = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => settingOf(word, base.name)))
  const unknown = expects.find((word) => !WORDS.includes(word))
  if (unknown !== undefined) throw new Error(`"${lang} ${unknown}" under "${base.name}": after ${lang} may stand ${WORDS.join(', ')}`)
  if (lang !== 'bad') return {...base, kind: lang, text: unescaped(node.value), spans: [], expects, style}
  const spans: Array<[number, number]> = []
  let text = ''
  for (const part of unescaped(node.value).split(/(⟦|⟧)/)) {
    if (part === '⟦') spans.push([text.length, -1])
    else if (part === '⟧') (spans.at(-1) as [number, number])[1] = text.length
    else text += part
  }
  return {...base, kind: 'bad', text, spans, expects, style}
}

function settingOf(word: string, name: string): [string, string] {
  const [setting = '', choice = ''] = word.split('=')
  const choices: readonly string[] | undefined = STYLE_CHOICES[setting as keyof HouseStyle]
  if (!choices?.includes(choice)) throw new Error(`"${word}" under "${name}" is no setting of style`)
  return [setting, choice]
}

function unescaped(value: string): string {
  return value.replace(/\\u\{([0-9a-f]+)\}|\\t|\\r/gi, (sequence, hex?: string) =>
    hex === undefined ? (sequence === '\\t' ? '\t' : '\r') : String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

function textOf(node: Heading): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('')
}
