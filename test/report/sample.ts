import {type ArticleReport, addTo, noTotals, type Reporter} from '../../src/report/report.js'
import type {Finding} from '../../src/rule/finding.js'

/** A finding of some rule at a place. */
export function found(part: Partial<Finding> & Pick<Finding, 'start' | 'end'>): Finding {
  return {
    rule: 'repeated-words',
    field: 'text',
    severity: 'warning',
    reason: '"of" stands twice running',
    actual: '',
    fingerprint: '0123456789abcdef',
    ...part,
  }
}

/** A whole report of the articles. */
export function written(reporter: Reporter, reports: readonly ArticleReport[], problems: readonly string[] = []): string {
  const totals = noTotals()
  for (const one of reports) addTo(totals, one)
  return reporter.begin() + reports.map((one) => reporter.article(one)).join('') + reporter.end(totals, problems)
}
