/** Whether two names are forms of one name. */
export type NameVerdict = 'same' | 'different' | 'unsure'

/** One thing that speaks for or against two names being one. */
export interface NameReason {
  /** "equal", "marks", "spelling", "romanisation", "wade-giles", "initial", "short-form", "part-missing", "slip", "given-differs" and others. */
  readonly kind: string
  /** A clause for a person, without a full stop. */
  readonly text: string
  readonly speaks: NameVerdict
  /** The words of the first and of the second name that it is about. */
  readonly parts?: readonly [string, string]
}

/** What `compareNames` says of two names, and why. */
export interface NameComparison {
  readonly verdict: NameVerdict
  readonly reasons: readonly NameReason[]
}

export function reason(kind: string, speaks: NameVerdict, text: string, a?: string, b?: string): NameReason {
  return a === undefined || b === undefined ? {kind, text, speaks} : {kind, text, speaks, parts: [a, b]}
}

/** A reason with its parts in the order of the names the other way round. */
export function mirrored(one: NameReason): NameReason {
  return one.parts ? {...one, parts: [one.parts[1], one.parts[0]]} : one
}

/** One reason against decides, one doubt leaves it open. */
export function verdictOf(reasons: readonly NameReason[]): NameVerdict {
  if (reasons.some((one) => one.speaks === 'different')) return 'different'
  return reasons.some((one) => one.speaks === 'unsure') ? 'unsure' : 'same'
}
