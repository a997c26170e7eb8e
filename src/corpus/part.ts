import type {Facts} from '../facts/facts.js'
import type {Article} from '../view/article.js'

/** One article as the parts of a profile observe it: its fields after mending, as rules of removal read them. */
interface Observed {
  readonly article: Article
  readonly title: Facts | undefined
  readonly text: Facts
}

/**
 * One thing that a profile knows of a corpus. To add one: a file here with such an object, its name in
 * `PARTS` (observations.ts), and a method of `Profile` (src/facts/profile.ts) that rules ask.
 *
 * `Value` is what was seen so far. `take` is associative and commutative, with `nothing()` as its identity,
 * and `format` gives equal values the same text: then no sharding and no order of the articles shows
 * in a profile. So values are made of whole numbers, sets and bottom-k samples, never of averages or "first seen".
 */
export interface Part<Value> {
  readonly name: string
  /** Counted up when the text that `format` gives, or what it means, is another. */
  readonly version: number
  nothing(): Value
  /** Adds one article to a value. */
  observe(into: Value, article: Observed): void
  /** Adds all that another value saw. */
  take(into: Value, other: Value): void
  /** As plain data for the profile file, with strings, whole numbers and arrays. */
  format(value: Value): Readonly<Record<string, unknown>>
  /** The value from its data; throws a `RangeError` that says what is wrong with it. */
  parse(data: Readonly<Record<string, unknown>>): Value
}
