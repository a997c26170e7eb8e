import {nearest} from '../kernels/nearest.js'
import type {AnyRule, Preset} from './rule.js'

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
    return this.preset('recommended')
  }

  /** The recommended rules and those that the named presets add. */
  preset(...names: readonly Preset[]): AnyRule[] {
    return this.rules.filter((rule) => rule.preset === 'recommended' || names.includes(rule.preset))
  }

  /** The known name nearest to a mistyped one, within a third of its length; for "did you mean". */
  nearest(id: string): string | undefined {
    return nearest(
      id,
      this.rules.map((rule) => rule.id),
    )
  }
}
