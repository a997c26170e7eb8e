/** Bottom-k sets, whose members any sharding of the corpus leaves the same. */

interface Entry<Value> {
  readonly key: string
  readonly order: number
  value: Value
}

/**
 * The `most` keys of least order out of all that were added, each with a value. A key that is among the least of a
 * union is among the least of every part of it that has the key, since the part has fewer keys: so a key that was dropped
 * by a part is dropped by the union, and the value of one that is left was never dropped on the way. A list, since there is one
 * for each of half a million names, and most have none or one.
 */
export class Bottom<Value> {
  readonly #most: number
  #kept: Array<Entry<Value>> = []
  #limit = Number.POSITIVE_INFINITY

  /** @param most few: keys are looked for one by one */
  constructor(most: number) {
    this.#most = most
  }

  /** @param join the value of a key that is there already, associative and commutative */
  add(key: string, order: number, value: Value, join: (a: Value, b: Value) => Value): void {
    const known = this.#kept.find((one) => one.key === key)
    if (known !== undefined) {
      known.value = join(known.value, value)
      return
    }
    if (order > this.#limit) return
    // A list that grows by `push` takes room for seventeen.
    this.#kept = [...this.#kept, {key, order, value}]
    if (this.#kept.length <= this.#most * 2) return
    this.#kept = this.#sorted()
    this.#limit = (this.#kept.at(-1) as Entry<Value>).order
  }

  /** In order of their keys' order, then of the keys. */
  get all(): ReadonlyArray<readonly [key: string, value: Value]> {
    return this.#sorted().map(({key, value}) => [key, value] as const)
  }

  #sorted(): Array<Entry<Value>> {
    return [...this.#kept].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1)).slice(0, this.#most)
  }
}

/** Texts by number, of which the `most` of least number are kept; of two for one number the lesser. */
export class LeastTexts {
  readonly #most: number
  readonly #kept = new Map<number, string>()
  #limit = Number.POSITIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  add(number: number, text: string): void {
    if (number > this.#limit) return
    const known = this.#kept.get(number)
    if (known === undefined || text < known) this.#kept.set(number, text)
    if (this.#kept.size <= this.#most * 2) return
    const numbers = [...this.#kept.keys()].sort((a, b) => a - b)
    for (const one of numbers.slice(this.#most)) this.#kept.delete(one)
    this.#limit = numbers[this.#most - 1] as number
  }

  get(number: number): string | undefined {
    return this.#kept.get(number)
  }

  /** In order of their numbers. */
  get all(): ReadonlyArray<readonly [number, string]> {
    return [...this.#kept].sort(([a], [b]) => a - b).slice(0, this.#most)
  }
}

/** A sorted list of the `most` least numbers, each there once, with one more. */
export function keepLeast(list: readonly number[], value: number, most: number): readonly number[] {
  let at = list.length
  while (at > 0 && (list[at - 1] as number) > value) at--
  if (list[at - 1] === value || at >= most) return list
  return [...list.slice(0, at), value, ...list.slice(at, most - 1)]
}

/**
 * The `most` values of least order out of all that were offered (bottom-k). Which was seen first, or together with which
 * others, does not matter.
 */
export class LeastOf<Value extends {readonly order: number}> {
  readonly #most: number
  readonly #compare: (a: Value, b: Value) => number
  #kept: Value[] = []
  /** Whether `#kept` is sorted, without doubles and no longer than it may be. */
  #settled = true
  #limit = Number.POSITIVE_INFINITY

  /** @param compare by `order` first, and 0 for equal values only, so that two of one order have their places too */
  constructor(most: number, compare: (a: Value, b: Value) => number) {
    this.#most = most
    this.#compare = compare
  }

  /** Whether a value of this order would be kept; asked before it is made. */
  wants(order: number): boolean {
    return order <= this.#limit
  }

  offer(value: Value): void {
    if (!this.wants(value.order)) return
    this.#kept.push(value)
    this.#settled = false
    if (this.#kept.length >= this.#most * 2) this.#settle()
  }

  take(other: LeastOf<Value>): void {
    for (const value of other.#kept) this.offer(value)
  }

  /** The values in their order. */
  get all(): readonly Value[] {
    this.#settle()
    return this.#kept
  }

  #settle(): void {
    if (this.#settled) return
    this.#settled = true
    this.#kept.sort(this.#compare)
    this.#kept = this.#kept.filter((value, at) => at === 0 || this.#compare(value, this.#kept[at - 1] as Value) !== 0).slice(0, this.#most)
    if (this.#kept.length === this.#most) this.#limit = (this.#kept.at(-1) as Value).order
  }
}
