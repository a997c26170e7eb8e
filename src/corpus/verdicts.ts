/**
 * What people said of decisions, beside what a survey proposes.
 */
import type {NameDecision} from '../facts/decisions.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {Verdicts} from './clusters.js'
import type {PeopleCounts} from './people-counts.js'

/** One key for a form and what it stands for, but for case and diacritics. */
const keyOf = ({form, is}: Pick<NameDecision, 'form' | 'is'>): string => `${foldForm(form)}\t${foldForm(is)}`

/** The verdicts among decisions, as `decideNames` asks them. */
export function verdictsOf(decisions: readonly NameDecision[]): Verdicts {
  const rejected = new Set(decisions.filter(({verdict}) => verdict === 'rejected').map(keyOf))
  const accepted = new Map(decisions.filter(({verdict}) => verdict === 'accepted').map(({form, is}) => [foldForm(form), foldForm(is)]))
  return {
    accepted,
    // Who put "Chen Gang" right to "Qin Gang" is not told that it is the other way round.
    isRejected: (form, is) => rejected.has(keyOf({form, is})) || accepted.get(foldForm(is)) === foldForm(form),
  }
}

/**
 * The decisions of a file beside those that a survey proposes. A person's verdict stays with its conditions; its
 * counts and evidence are renewed where the survey has any. What a person wrote stays (it gives no evidence); what an earlier
 * survey proposed and this one does not is gone.
 */
export function withVerdicts(proposed: readonly NameDecision[], written: readonly NameDecision[], people: PeopleCounts): NameDecision[] {
  const found = new Map(proposed.map((one) => [keyOf(one), one]))
  const decisions = new Map(found)
  for (const one of written) {
    const key = keyOf(one)
    const fresh = found.get(key)
    if (one.verdict === 'proposed' && (fresh !== undefined || one.evidence.length > 0)) continue
    const {evidence, vetoes, articles} = fresh ?? {...one, articles: articlesOf(one, people)}
    decisions.set(key, {...one, articles, evidence, vetoes})
  }
  return [...decisions.values()].sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : a.is < b.is ? -1 : a.is > b.is ? 1 : 0))
}

function articlesOf({form, is}: NameDecision, {forms}: PeopleCounts): NameDecision['articles'] {
  return {form: forms.get(form.normalize('NFC'))?.articles ?? 0, is: forms.get(is.normalize('NFC'))?.articles ?? 0}
}

/** Decisions by what they are asked of: a form but for case and diacritics. Verdicts of people come first. */
export function lookupOf(decisions: readonly NameDecision[]): (form: string) => readonly NameDecision[] {
  const byForm = new Map<string, NameDecision[]>()
  for (const verdict of ['accepted', 'rejected', 'proposed'] as const)
    for (const one of decisions) {
      if (one.verdict !== verdict) continue
      const key = foldForm(one.form)
      const list = byForm.get(key)
      if (list === undefined) byForm.set(key, [one])
      else list.push(one)
    }
  return (form) => byForm.get(foldForm(form)) ?? []
}
