import {performance} from 'node:perf_hooks'
import type {Facts} from '../../facts/facts.js'
import type {AnyRule} from '../../rule/rule.js'
import type {Range} from '../../view/view.js'

/** How many rules the table of `--timing` has. */
const SHOWN = 20

/** Measures what rules take, each by itself. */
export class Timing {
  readonly #spent = new Map<string, number>()

  /** The rules, with a watch in each. Facts that several rules read count for the one that asks first. */
  watch(rules: readonly AnyRule[]): AnyRule[] {
    return rules.map((rule) => {
      const during = <Value>(step: () => Value): Value => {
        const from = performance.now()
        try {
          return step()
        } finally {
          this.#spent.set(rule.id, (this.#spent.get(rule.id) ?? 0) + performance.now() - from)
        }
      }
      return {
        ...rule,
        *find(facts: Facts): Generator<Range> {
          const states = during(() => rule.find(facts)[Symbol.iterator]())
          for (let next = during(() => states.next()); next.done !== true; next = during(() => states.next())) yield next.value
        },
        say: (state: Range, facts: Facts) => during(() => rule.say(state, facts)),
        ...(rule.fix === undefined ? {} : {fix: (state: Range, facts: Facts) => during(() => rule.fix?.(state, facts))}),
      }
    })
  }

  /** The rules by time, with their share of what all rules took. */
  table(): string {
    const all = [...this.#spent].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    const sum = all.reduce((total, [, spent]) => total + spent, 0)
    const shown = all.slice(0, SHOWN)
    const rest = all.slice(SHOWN)
    const rows = [
      ...shown.map(([id, spent]): [string, number] => [id, spent]),
      ...(rest.length === 0 ? [] : [[`${rest.length} more`, rest.reduce((total, [, spent]) => total + spent, 0)] as [string, number]]),
      ['all rules', sum] as [string, number],
    ]
    const wide = Math.max('rule'.length, ...rows.map(([id]) => id.length))
    const line = (id: string, time: string, share: string): string => `${id.padEnd(wide)}  ${time.padStart(10)}  ${share.padStart(7)}\n`
    const body = rows.map(([id, spent]) => line(id, spent.toFixed(1), `${(sum === 0 ? 0 : (spent / sum) * 100).toFixed(1)} %`))
    return `${line('rule', 'ms', 'share')}${body.join('')}What several rules read (words, sentences, people) counts for the first that asks.\n`
  }
}
