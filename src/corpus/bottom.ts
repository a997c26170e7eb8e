/** Bottom-k sets, whose members any sharding of the corpus leaves the same. */

/**
 * The `most` keys of least order out of all that were added, each with a value. A key that is among the least of a
 * union is among the least of every part of it that has the key, since the part has fewer keys: so a key that was dropped
 * by a part is dropped by the union, and the value of one that is left was never dropped on the way.
 */
export class Bottom<Value> {
  readonly #most: number
  readonly #kept = new Map<string, {readonly order: number; value: Value}>()
  #limit = Number.POSITIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  /** @param join the value of a key that is there already, associative and commutative */
  add(key: string, order: number, value: Value, join: (a: Value, b: Value) => Value): void {
    const known = this.#kept.get(key)
    if (known !== undefined) {
      known.value = join(known.value, value)
      return
    }
    if (order > this.#limit) return
    this.#kept.set(key, {order, value})
    if (this.#kept.size > this.#most * 2) this.#settle()
  }

  /** In order of their keys' order, then of the keys. */
  get all(): ReadonlyArray<readonly [key: string, value: Value]> {
    return this.#sorted()
      .slice(0, this.#most)
      .map(([key, {value}]) => [key, value] as const)
  }

  get(key: string): Value | undefined {
    this.#settle()
    return this.#kept.get(key)?.value
  }

  #sorted(): Array<[string, {readonly order: number; value: Value}]> {
    return [...this.#kept].sort(([a, {order: x}], [b, {order: y}]) => x - y || (a < b ? -1 : 1))
  }

  #settle(): void {
    if (this.#kept.size <= this.#most) return
    const sorted = this.#sorted()
    for (const [key] of sorted.slice(this.#most)) this.#kept.delete(key)
    this.#limit = (sorted[this.#most - 1] as (typeof sorted)[number])[1].order
  }
}

/** Puts a number into a sorted list of the `most` least ones, each there once. */
export function keepLeast(list: number[], value: number, most: number): void {
  let at = list.length
  while (at > 0 && (list[at - 1] as number) > value) at--
  if (list[at - 1] === value || at >= most) return
  list.splice(at, 0, value)
  if (list.length > most) list.pop()
}
