import type {AnyRule} from './rule.js'

/** The rules of a desk by name. */
export class Catalogue {
  readonly rules: readonly AnyRule[]
  readonly #byId: ReadonlyMap<string, AnyRule>

  constructor(rules: readonly AnyRule[]) {
    this.rules = rules
    this.#byId = new Map(rules.map((rule) => [rule.id, rule]))
  }

  get(id: string): AnyRule | undefined {
    return this.#byId.get(id)
  }

  /** The rules that are on by default. */
  recommended(): AnyRule[] {
    return this.rules.filter((rule) => rule.enabled)
  }

  /** The known name nearest to a mistyped one, within a third of its length; for "did you mean". */
  nearest(id: string): string | undefined {
    let best: string | undefined
    let least = Math.max(2, Math.floor(id.length / 3)) + 1
    for (const rule of this.rules) {
      const distance = editDistance(id, rule.id)
      if (distance < least) {
        least = distance
        best = rule.id
      }
    }
    return best
  }
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
