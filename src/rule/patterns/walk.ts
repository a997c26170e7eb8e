import type {Facts} from '../../facts/facts.js'
import {CAPITAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../kernels/tokenize.js'
import {isGap} from '../../lexicon/phrases.js'
import type {Element} from './language.js'

/** A match while it is read: token indices, both inside. */
export interface State {
  readonly facts: Facts
  /** A line end may stand between two words. */
  readonly soft: boolean
  first: number
  last: number
  open: number
  close: number
  readonly held: Map<string, [number, number]>
}

const QUOTE = 34
const BRACKET = 40

type Next = (reached: number) => boolean

/** Reads elements from `place` on, the next at token `at`; `reached` is the last token taken. True when the rest was found. */
export function run(
  state: State,
  elements: readonly Element[],
  place: number,
  at: number,
  forward: boolean,
  next: Next,
  reached: number,
): boolean {
  const element = elements[place]
  if (element === undefined) return next(reached)
  const {tokens} = state.facts
  const on = (last: number): boolean => run(state, elements, place + 1, last + (forward ? 1 : -1), forward, next, last)
  switch (element.type) {
    case 'edge': {
      const opens = element.opens
      const was = opens ? state.open : state.close
      // Forward, what is wrong opens behind what was taken; backward, before it.
      const edge = forward === opens ? beside(state, at, forward) : reached
      if (opens) state.open = edge
      else state.close = edge
      if (run(state, elements, place + 1, at, forward, next, reached)) return true
      if (opens) state.open = was
      else state.close = was
      return false
    }
    case 'mark': {
      // A gap stands behind a mark, and before one only where a quotation or a bracket opens.
      const mark = element.unit === QUOTE || element.unit === BRACKET || !forward ? beside(state, at, forward) : at
      return isMark(state, mark, element.unit) && on(mark)
    }
    case 'head':
      return isHead(state.facts, forward ? beside(state, at, true) : reached) && run(state, elements, place + 1, at, forward, next, reached)
    case 'choice': {
      const key = String(element.group)
      for (const choice of element.choices) {
        const order = forward ? choice : choice.toReversed()
        const from = beside(state, at, forward)
        const found = run(
          state,
          order,
          0,
          at,
          forward,
          (last) => {
            if (element.group > 0) state.held.set(key, forward ? [from, last] : [last, from])
            return run(state, elements, place + 1, order.length === 0 ? at : last + (forward ? 1 : -1), forward, next, last)
          },
          reached,
        )
        if (found) return true
      }
      return false
    }
    case 'gap': {
      let last = reached
      let from = at
      for (let words = 0; words <= element.most; words++) {
        if (run(state, elements, place + 1, from, forward, next, last)) return true
        last = beside(state, from, forward)
        if (!isWord(state, last)) return false
        from = last + (forward ? 1 : -1)
      }
      return false
    }
  }
  const word = beside(state, at, forward)
  if (!isWord(state, word)) return false
  if (element.type === 'words') {
    const written = element.words.get(tokens.hash[word] as number)
    const capital = ((tokens.flags[word] as number) & CAPITAL) !== 0
    return written !== undefined && (written === 'any' || capital === (written === 'capital')) && on(word)
  }
  for (const last of element.slot.ends(state.facts, word, forward)) {
    state.held.set(element.name, forward ? [word, last] : [last, word])
    if (on(last)) return true
  }
  return false
}

/** The token at `at`, or the one behind a gap there; a line end is one only where it ends no paragraph. */
export function beside({facts, soft}: State, at: number, forward: boolean): number {
  const {tokens} = facts
  const gap = at >= 0 && at < tokens.count && (tokens.kind[at] === SPACE || (soft && isGap(tokens, at)))
  return gap ? at + (forward ? 1 : -1) : at
}

function isWord({facts: {tokens}}: State, index: number): boolean {
  return index >= 0 && index < tokens.count && isWordKind(tokens.kind[index])
}

function isMark({facts: {text, tokens}}: State, index: number, unit: number): boolean {
  if (tokens.kind[index] !== PUNCTUATION) return false
  const mark = text.charCodeAt(tokens.start[index] as number)
  return mark === unit || (unit === QUOTE && (mark === 0x201c || mark === 0x201d || mark === 0xab || mark === 0xbb))
}

/** Whether a word begins a sentence; marks may stand before it. */
function isHead(facts: Facts, index: number): boolean {
  const {sentences, tokens} = facts
  let first = sentences.first[facts.sentenceAt(tokens.start[index] as number)] ?? 0
  while (first < index && !isWordKind(tokens.kind[first])) first++
  return first === index
}

function isWordKind(kind: number | undefined): boolean {
  return kind === WORD || kind === NUMBER
}
