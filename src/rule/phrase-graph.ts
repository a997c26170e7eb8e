import {hashWord} from '../kernels/fold.js'
import {choicesOf, type Line, type Phrase} from './phrase-lines.js'

/** A word that leads on. */
interface Edge {
  readonly hash: number
  /** The text must have it in capitals. */
  readonly capitals: boolean
  readonly next: Node
}

type Slot = 'number' | 'name' | 'date' | 'handle' | 'colon'

/** A place in a phrase. All have all fields, so that walking them is one machine code: half the time. */
export interface Node {
  readonly edges: Edge[]
  slots: Slots | undefined
  /** The phrase that ends here. */
  phrase: Phrase | undefined
  /** The phrase that ends here in `{rest}`. */
  open: Phrase | undefined
  /** The edges by their words, where there are many: a hundred lines begin with "the". */
  byHash: ReadonlyMap<number, readonly Edge[]> | undefined
}

type Slots = Readonly<Record<Slot, readonly Node[]>>

/** Edges of one word as one, so that the word after it is looked up once and not line by line. */
export function joined(edges: readonly Edge[]): Edge[] {
  const [one] = edges
  if (one === undefined || edges.length === 1) return [...edges]
  const isEnd = ({next}: Edge): boolean => next.phrase !== undefined || next.open !== undefined
  const found = edges.filter(isEnd)
  for (const capitals of [false, true]) {
    const alike = edges.filter((edge) => edge.capitals === capitals && !isEnd(edge))
    if (alike.length === 0) continue
    const next = emptyNode()
    for (const edge of alike) mergeInto(next, edge.next)
    indexEdges(next)
    found.push({hash: one.hash, capitals, next})
  }
  return found
}

/** Edges that a look into a map finds faster than a look at each of them. */
const MANY = 8

function indexEdges(node: Node): void {
  if (node.edges.length <= MANY) return
  const found = new Map<number, Edge[]>()
  for (const edge of node.edges) {
    const same = found.get(edge.hash)
    if (same === undefined) found.set(edge.hash, [edge])
    else same.push(edge)
  }
  node.byHash = found
}

/** The graph of a line, from its last element to its first. */
export function graphOf({elements, marks, heading}: Line): Node {
  const phrase = {certain: marks !== '', inline: marks === '!!', heading}
  const isOpen = elements.at(-1) === '{rest}'
  let node = nodeWith(isOpen ? {open: phrase} : {phrase})
  for (const element of (isOpen ? elements.slice(0, -1) : elements).toReversed()) {
    const before = emptyNode()
    for (const choice of choicesOf(element)) {
      let next = node
      for (const word of choice.toReversed()) next = leading(word, next)
      mergeInto(before, next)
    }
    indexEdges(before)
    node = before
  }
  return node
}

/** A place from which a word or slot leads to the next. */
function leading(word: string, next: Node): Node {
  const slot = SLOTS[word as keyof typeof SLOTS]
  return slot === undefined
    ? nodeWith({edges: [{hash: hashWord(word), capitals: word !== word.toLowerCase(), next}]})
    : nodeWith({slots: {...NO_SLOTS, [slot]: [next]}})
}

/** Adds what leads on from one place, or ends there, to another. */
export function mergeInto(into: Node, from: Node): void {
  into.edges.push(...from.edges)
  if (from.slots !== undefined) into.slots = joinedSlots(into.slots ?? NO_SLOTS, from.slots)
  if (from.phrase !== undefined) into.phrase = from.phrase
  if (from.open !== undefined) into.open = from.open
}

function joinedSlots(one: Slots, two: Slots): Slots {
  return {
    number: [...one.number, ...two.number],
    name: [...one.name, ...two.name],
    date: [...one.date, ...two.date],
    handle: [...one.handle, ...two.handle],
    colon: [...one.colon, ...two.colon],
  }
}

export const NO_SLOTS: Slots = {number: [], name: [], date: [], handle: [], colon: []}

export function emptyNode(): Node {
  return {edges: [], slots: undefined, phrase: undefined, open: undefined, byHash: undefined}
}

export function nodeWith(parts: Partial<Node>): Node {
  return Object.assign(emptyNode(), parts)
}

export const SLOTS = {'{number}': 'number', '{name}': 'name', '{date}': 'date', '{handle}': 'handle', ':': 'colon'} as const
