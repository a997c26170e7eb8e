/** A labelling session: which finding is asked, what an answer does, what is kept. It knows no terminal. */
import colors from 'picocolors'
import {type Label, placeKey, type Verdict} from './labels.js'
import type {Hit} from './measure.js'
import {inContext} from './places.js'
import {shuffled} from './random.js'

const CONTEXT = 130
const VERDICT_KEYS: Readonly<Record<string, Verdict>> = {r: 'right', w: 'wrong', u: 'unsure'}

/**
 * Findings in a random order that is always the same, so that labels given in several sessions are one
 * sample: those without a label or, for a second reading, a fifth of those that have one.
 */
export function sample(hits: readonly Hit[], labels: readonly Label[], second: boolean): Hit[] {
  const known = new Map(labels.map((label) => [placeKey(label), label]))
  const unique = [...new Map(hits.map((hit) => [placeKey(hit), hit])).values()]
  if (!second)
    return shuffled(
      unique.filter((hit) => !known.has(placeKey(hit))),
      placeKey,
      'labels',
    )
  const labelled = unique.filter((hit) => known.has(placeKey(hit)))
  const once = labelled.filter((hit) => known.get(placeKey(hit))?.second === undefined)
  return shuffled(once, placeKey, 'second reading').slice(0, Math.max(0, Math.ceil(labelled.length / 5) - (labelled.length - once.length)))
}

export class LabelSession {
  readonly #asked: readonly Hit[]
  readonly #second: boolean
  readonly #save: (labels: readonly Label[]) => void
  /** The labels before each answer, so that one can be taken back. */
  readonly #before: Array<readonly Label[]> = []
  #labels: readonly Label[]
  #at = 0
  #ended = false

  constructor(asked: readonly Hit[], labels: readonly Label[], second: boolean, save: (labels: readonly Label[]) => void) {
    this.#asked = asked
    this.#labels = labels
    this.#second = second
    this.#save = save
  }

  /** The finding that is asked now; `undefined` when the session is over. */
  get question(): string | undefined {
    const hit = this.#asked[this.#at]
    if (hit === undefined || this.#ended) return undefined
    const {finding, set, article, field, start, tier} = hit
    const lines = [
      colors.dim(`${this.#at + 1}/${this.#asked.length}  ${set}  ${article}  ${field} ${start}  ${finding.severity}, fix: ${tier}`),
      inContext(hit.source, hit.start, hit.end, CONTEXT),
      `${colors.bold(finding.rule)}: ${finding.reason}`,
    ]
    for (const edit of finding.fix?.edits ?? [])
      lines.push(`${finding.fix?.title}: ${JSON.stringify(hit.source.slice(edit.start, edit.end))} → ${JSON.stringify(edit.text)}`)
    return lines.join('\n')
  }

  /** Whether an answer must say why; a second reading keeps the verdict alone. */
  needsReason(key: string): boolean {
    return !this.#second && (key === 'w' || key === 'u')
  }

  /**
   * Takes an answer: `r`, `w reason`, `u reason`, `s`, `b` or `q`.
   * @returns what is wrong with the answer; the same finding is then asked again
   */
  answer(line: string): string | undefined {
    const key = line.charAt(0).toLowerCase()
    const reason = line.slice(1).trim()
    const verdict = VERDICT_KEYS[key]
    const hit = this.#asked[this.#at]
    if (key === 'q') this.#ended = true
    else if (key === 'b') return this.#back()
    else if (key === 's') this.#step(this.#labels)
    else if (verdict === undefined || hit === undefined) return 'r right, w wrong, u unsure, s skip, b back, q quit'
    else if (this.needsReason(key) && reason === '') return `"${verdict}" needs a reason`
    else this.#step(this.#with(hit, verdict, reason))
    return undefined
  }

  #with(hit: Hit, verdict: Verdict, reason: string): Label[] {
    const {set, article, field, start, end} = hit
    if (!this.#second) return [...this.#labels, {set, article, field, start, end, verdict, reason}]
    return this.#labels.map((label) => (placeKey(label) === placeKey(hit) ? {...label, second: verdict} : label))
  }

  #step(labels: readonly Label[]): void {
    this.#before.push(this.#labels)
    this.#keep(labels)
    this.#at++
  }

  #back(): string | undefined {
    const before = this.#before.pop()
    if (before === undefined) return 'this is the first'
    this.#keep(before)
    this.#at--
    return undefined
  }

  #keep(labels: readonly Label[]): void {
    if (labels === this.#labels) return
    this.#labels = labels
    this.#save(labels)
  }

  /** What is on file now. */
  summary(): string {
    const count = (verdict: Verdict): number => this.#labels.filter((label) => label.verdict === verdict).length
    const twice = this.#labels.filter((label) => label.second !== undefined)
    const agreed = twice.filter((label) => label.second === label.verdict).length
    return `${this.#labels.length} labels: ${count('right')} right, ${count('wrong')} wrong, ${count('unsure')} unsure; ${twice.length} read twice, ${agreed} of them agree`
  }
}
