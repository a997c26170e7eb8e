import type {Finding} from '../rule/finding.js'
import type {Severity} from '../rule/rule.js'
import type {ArticleReport} from './report.js'

/** Severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** The first findings of each severity as they come, so many and no more: for what is ordered by severity and must not grow. */
export class Worst<Kept> {
  readonly #most: number
  readonly #kept: Record<Severity, Kept[]> = {error: [], warning: [], info: []}

  /** @param most how many of each severity are kept */
  constructor(most: number) {
    this.#most = most
  }

  /** @param keep what is kept of a finding; asked only where there is room */
  add(report: ArticleReport, keep: (finding: Finding) => Kept): void {
    for (const finding of report.findings) {
      const kept = this.#kept[finding.severity]
      if (kept.length < this.#most) kept.push(keep(finding))
    }
  }

  /** What was kept, the gravest first, each severity in the order of the articles. */
  *[Symbol.iterator](): Generator<Kept> {
    for (const severity of SEVERITIES) yield* this.#kept[severity]
  }
}
