import type {Range} from '../../../src/view/view.js'

/** One change that spoils a right text at a known place: `[start, end)` of the right text becomes `text`. */
export interface Damage extends Range {
  readonly text: string
  /** Where in the damaged text a finding must lie, counted from `start`. */
  readonly seen: Range
  /** What a right fix leaves in the place, where that is not what stood there. */
  readonly right?: string
}

/** One kind of damage and the rule that should find it. */
export interface DamageKind {
  readonly rule: string
  readonly name: string
  /** How often one copy of an article is damaged at most; 3 when absent. */
  readonly most?: number
  /** Brings an article into the form that this damage occurs in, before it is damaged. */
  readonly prepare?: (text: string) => string
  /** All places of a right text where the damage can be done. */
  candidates(text: string): Damage[]
}

/** Damage wherever a pattern matches: `make` gives the new text of the match, and its seen part if that is not all of it. */
export function wherever(
  pattern: RegExp,
  make: (match: RegExpExecArray) => Pick<Damage, 'text'> & Partial<Damage>,
): (text: string) => Damage[] {
  return (text) => {
    const found: Damage[] = []
    for (const match of text.matchAll(pattern)) {
      const made = make(match as RegExpExecArray)
      found.push({start: match.index, end: match.index + match[0].length, seen: {start: 0, end: made.text.length}, ...made})
    }
    return found
  }
}

/** Takes out the space that a pattern matches; a finding must touch the join. */
export function withoutSpace(pattern: RegExp): (text: string) => Damage[] {
  return wherever(pattern, () => ({text: '', seen: {start: -1, end: 1}}))
}
