/** How many places of an article speak for each of two forms. */
export interface Majority {
  readonly few: number
  readonly many: number
}

/** Places below which an article is not known to write one way. */
const LEAST = 4
/** How many to one. */
const RATIO = 3

/**
 * The majority that an article has for one of two forms, where no style guide says which is wanted; `undefined` where it is not clear.
 * @param seen the places that tell which form it has: those of the greater number, or all, where each form is a choice
 */
export function clearMajority(few: number, many: number, seen: number): Majority | undefined {
  return seen < LEAST || many < few * RATIO ? undefined : {few, many}
}
