/**
 * The small language of phrase patterns, which people who do not program write. In a pattern,
 *
 * - a word stands for itself, whatever its case; with a capital (`Monday`) it demands one, and `service:lower` demands none;
 * - `urge:v` stands for all forms of a verb, `urge:past`, `urge:ing`, `urge:3s`, `urge:base` for one of them;
 * - `(urge|ask:past|call on)` stands for one of several, `[the]` and `[so|very]` for what may be absent;
 * - `{weekday}`, `{month}`, `{number}`, `{year}`, `{country}`, `{demonym}`, `{name}` (one to four words with
 *   capitals), `{noun}` (a lower-case word of no closed class), `{word}` (any), `{-ly}` (a lower-case word
 *   with this ending) stand for what they say;
 * - `{..3}` stands for none to three words;
 * - `,`, `.` and `:` stand for these marks, `-` for a hyphen, `"` for a quotation mark of any form, `\(` and `\)` for round brackets,
 *   `^` for the beginning of a sentence;
 * - `<` and `>` stand round what is wrong, where words beside it only show that it is.
 */
import {hashWord} from '../../kernels/fold.js'
import {VERB_FORMS, type VerbForm, verbForms} from '../../lexicon/verbs.js'
import {SLOTS, type Slot} from './slots.js'

type Case = 'any' | 'capital' | 'lower'

export type Element =
  /** One word of a set, by hash, with the case that it demands. */
  | {readonly type: 'words'; readonly words: ReadonlyMap<number, Case>}
  /** One of several runs, or of none. `group` counts those in round brackets from 1. */
  | {readonly type: 'choice'; readonly choices: readonly (readonly Element[])[]; readonly group: number}
  | {readonly type: 'slot'; readonly name: string; readonly slot: Slot}
  | {readonly type: 'gap'; readonly most: number}
  | {readonly type: 'mark'; readonly unit: number}
  /** The next word begins a sentence. */
  | {readonly type: 'head'}
  /** Where what is wrong begins (`<`) or ends (`>`). */
  | {readonly type: 'edge'; readonly opens: boolean}

const PART = /\{[^{}]*\}|\\[()]|[()[\]|<>^,.:"-]|[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*(?::\w+)?|\S/gu

/** A pattern while it is read. */
interface Reader {
  readonly parts: readonly string[]
  at: number
  groups: number
}

/** Reads a pattern; throws an Error whose message is a clause with its remedy. */
export function readPattern(pattern: string): Element[] {
  const reader = {parts: pattern.match(PART) ?? [], at: 0, groups: 0}
  const elements = readRun(reader)
  const extra = reader.parts[reader.at]
  if (extra !== undefined) throw new Error(`has "${extra}" without its partner; write ( and ), [ and ] in pairs`)
  const edges = elements.filter((element) => element.type === 'edge')
  if (edges.length !== 0 && !(edges.length === 2 && edges[0]?.opens && !edges[1]?.opens))
    throw new Error('has < without >; write both once, round what is wrong')
  if (!elements.some(isAnchor)) throw new Error('has no word of its own; write one that is not optional')
  return elements
}

/** How many round brackets a pattern has. */
export function groupsOf(elements: readonly Element[]): number {
  return elements.reduce(
    (most, element) => (element.type === 'choice' ? Math.max(most, element.group, ...element.choices.map(groupsOf)) : most),
    0,
  )
}

function readRun(reader: Reader): Element[] {
  const elements: Element[] = []
  for (let part = reader.parts[reader.at]; part !== undefined && !/^[|)\]]$/.test(part); part = reader.parts[reader.at]) {
    reader.at++
    elements.push(part === '(' || part === '[' ? readChoice(reader, part) : readPart(part))
  }
  return elements
}

function readChoice(reader: Reader, opening: '(' | '['): Element {
  const group = opening === '(' ? ++reader.groups : 0
  const choices = [readRun(reader)]
  while (reader.parts[reader.at] === '|') {
    reader.at++
    choices.push(readRun(reader))
  }
  const closing = opening === '(' ? ')' : ']'
  if (reader.parts[reader.at++] !== closing) throw new Error(`has "${opening}" without "${closing}"; write them in pairs`)
  return {type: 'choice', choices: opening === '(' ? choices : [...choices, []], group}
}

function readPart(part: string): Element {
  if (part === '<' || part === '>') return {type: 'edge', opens: part === '<'}
  if (part === '^') return {type: 'head'}
  if (/^[,.:"-]$/.test(part)) return {type: 'mark', unit: part.charCodeAt(0)}
  if (/^\\[()]$/.test(part)) return {type: 'mark', unit: part.charCodeAt(1)}
  if (part.startsWith('{')) return readSlot(part.slice(1, -1))
  if (!/^[\p{L}\p{M}]/u.test(part)) throw new Error(`has "${part}", which means nothing here; the page of the rule has the language`)
  return {type: 'words', words: new Map(formsOf(part))}
}

function readSlot(name: string): Element {
  const gap = /^\.\.(\d)$/.exec(name)
  if (gap !== null) return {type: 'gap', most: Number(gap[1])}
  const slot = /^-[a-z]+$/.test(name) ? SLOTS.ending(name.slice(1)) : Object.hasOwn(SLOTS.named, name) ? SLOTS.named[name] : undefined
  if (slot === undefined)
    throw new Error(`has {${name}}, which is not known; the slots are ${Object.keys(SLOTS.named).join(', ')}, -ly, ..3`)
  return {type: 'slot', name, slot}
}

function formsOf(part: string): [number, Case][] {
  const [word = '', form] = part.split(':')
  const written = form === 'lower' ? 'lower' : /^\p{Lu}/u.test(word) ? 'capital' : 'any'
  if (form === undefined || form === 'lower') return [[hashWord(word), written]]
  const known = VERB_FORMS.find((one) => one === form)
  if (known === undefined) throw new Error(`has the verb form "${form}", which is not known; write one of ${VERB_FORMS.join(', ')}, lower`)
  return verbForms(word, known satisfies VerbForm).map((one) => [hashWord(one), written])
}

/** Whether an element is a word in each of its choices, so that it can be looked up. */
export function isAnchor(element: Element): boolean {
  if (element.type === 'words') return true
  if (element.type === 'slot') return element.slot.words !== undefined
  return element.type === 'choice' && element.choices.every(([first]) => first !== undefined && isAnchor(first))
}

/** Hashes of the words with which an anchor begins. */
export function anchorsOf(element: Element): number[] {
  if (element.type === 'words') return [...element.words.keys()]
  if (element.type === 'slot') return [...(element.slot.words ?? [])]
  return element.type === 'choice' ? element.choices.flatMap(([first]) => (first === undefined ? [] : anchorsOf(first))) : []
}

/** What stands beside an anchor: one of these words, or a figure; nothing is known of it where this is `undefined`. */
export type Neighbour = ReadonlySet<number> | 'figure' | undefined

/** The first words (`forward`) or last words of a run of elements, which for the latter is in reverse order. */
export function neighbourOf(elements: readonly Element[], forward: boolean): Neighbour {
  const words = new Set<number>()
  for (const element of elements) {
    if (element.type === 'edge' || element.type === 'head') continue
    if (element.type === 'slot' && element.slot.figure === true) return words.size === 0 ? 'figure' : undefined
    if (element.type === 'words' || (element.type === 'slot' && element.slot.words !== undefined)) {
      for (const hash of anchorsOf(element)) words.add(hash)
      return words
    }
    if (element.type !== 'choice') return undefined
    for (const choice of element.choices) {
      const inner = choice.length === 0 ? new Set<number>() : neighbourOf(forward ? choice : choice.toReversed(), forward)
      if (inner === undefined || inner === 'figure') return undefined
      for (const hash of inner) words.add(hash)
    }
    if (element.choices.every((choice) => choice.length > 0)) return words
  }
  return undefined
}
