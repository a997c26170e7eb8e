/**
 * Comments in which people tell the desk what to leave alone:
 * `<!-- copydesk-disable-next-line repeated-words: the chant goes so -->`.
 */
import type {Range} from '../view/view.js'
import type {Finding} from './finding.js'

const NAMES = ['copydesk-disable-next-line', 'copydesk-disable', 'copydesk-enable', 'copydesk-disable-file'] as const

/** What one comment says; offsets are those of the comment in the source. */
export interface Directive extends Range {
  readonly name: (typeof NAMES)[number]
  /** The rules that it speaks of; all of them when empty. */
  readonly rules: readonly string[]
  readonly reason: string
  /** The line that `copydesk-disable-next-line` speaks of: the next with words of its own. */
  readonly line: Range
}

/** A comment that means the desk and that it cannot read. */
export interface BadComment extends Range {
  readonly problem: string
}

export interface Directives {
  readonly directives: readonly Directive[]
  readonly bad: readonly BadComment[]
}

/** Reads the comments of a source. Comments that do not begin with `copydesk-` are somebody else's. */
export function readDirectives(source: string, comments: readonly Range[]): Directives {
  const directives: Directive[] = []
  const bad: BadComment[] = []
  const lines = linesAfter(source, comments)
  comments.forEach(({start, end}, at) => {
    const body = source.slice(start + 4, end - 3).trim()
    const [, word = '', listed = '', reason = ''] = /^(copydesk-[\w-]*)\s*([^:]*)(?::([\s\S]*))?$/.exec(body) ?? []
    if (word === '') return
    const name = NAMES.find((one) => one === word)
    const named = listed.split(',').map((id) => id.trim())
    const rules = [...new Set(named)].filter((id) => id !== '')
    if (name === undefined) bad.push({start, end, problem: `"${word}" is none of ${NAMES.join(', ')}`})
    else if (rules.some((id) => /\s/.test(id)))
      bad.push({start, end, problem: `"${listed.trim()}" is no list of rules; write ${word} RULE, RULE: REASON`})
    else directives.push({start, end, name, rules, reason: reason.trim().replace(/\s+/g, ' '), line: lines[at] as Range})
  })
  return {directives, bad}
}

/** For each comment the next line that is neither blank nor made of comments only; empty at the end of the source. */
function linesAfter(source: string, comments: readonly Range[]): Range[] {
  const byStart = new Map(comments.map(({start}, at) => [start, at]))
  const ends = [...source.matchAll(/[\r\n]/g)].map(({index}) => index)
  const lines: Range[] = []
  // From the last to the first, so that a comment above another one has its line from that.
  for (let at = comments.length - 1; at >= 0; at--) lines[at] = lineAfter((comments[at] as Range).end)
  return lines

  function lineEnd(from: number): number {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) < from) low = middle + 1
      else high = middle
    }
    return ends[low] ?? source.length
  }

  // A quotation in Markdown has its marks on every line.
  function wordsFrom(start: number, end: number): number {
    return start + (/^[\s>]*/.exec(source.slice(start, end))?.[0].length ?? 0)
  }

  function lineAfter(offset: number): Range {
    let from = lineEnd(offset)
    while (from < source.length) {
      if (source[from] === '\r' && source[from + 1] === '\n') from++
      const start = from + 1
      const end = lineEnd(start)
      let words = wordsFrom(start, end)
      let last: number | undefined
      for (let next = byStart.get(words); next !== undefined; next = byStart.get(words)) {
        last = next
        words = wordsFrom((comments[next] as Range).end, end)
      }
      if (words < end) return {start, end}
      if (last !== undefined) return lines[last] as Range
      from = end
    }
    return {start: source.length, end: source.length}
  }
}

/** What the directives do for one rule: stretches in source order, disjoint within each list. */
export class Coverage {
  readonly #lists: ReadonlyArray<ReadonlyArray<Range & {readonly by: Directive}>>
  /** `copydesk-enable` that ended something. */
  readonly ended: ReadonlySet<Directive>

  /** @param rule `undefined` for those directives only that speak of all rules */
  constructor(directives: readonly Directive[], rule: string | undefined) {
    const files: Array<Range & {by: Directive}> = []
    const ranges: Array<Range & {by: Directive}> = []
    const lines: Array<Range & {by: Directive}> = []
    const ended = new Set<Directive>()
    let open: Directive | undefined
    for (const one of directives) {
      if (one.rules.length > 0 && (rule === undefined || !one.rules.includes(rule))) continue
      if (one.name === 'copydesk-disable-next-line') {
        if (lines.at(-1)?.start !== one.line.start) lines.push({...one.line, by: one})
      } else if (one.name === 'copydesk-disable-file') {
        if (files.length === 0) files.push({start: 0, end: Number.POSITIVE_INFINITY, by: one})
      } else if (one.name === 'copydesk-disable') open ??= one
      else if (open !== undefined) {
        ranges.push({start: open.end, end: one.start, by: open})
        ended.add(one)
        open = undefined
      }
    }
    if (open !== undefined) ranges.push({start: open.end, end: Number.POSITIVE_INFINITY, by: open})
    this.#lists = [lines, ranges, files]
    this.ended = ended
  }

  /** The directive that covers a finding, wholly or in part: the nearest kind first. */
  of({start, end}: Pick<Finding, 'start' | 'end'>): Directive | undefined {
    for (const list of this.#lists) {
      let low = 0
      let high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        const reach = (list[middle] as Range).end
        if (reach < start || (reach === start && end > start)) low = middle + 1
        else high = middle
      }
      const first = list[low]
      if (first !== undefined && (first.start < end || (first.start === start && start === end))) return first.by
    }
    return undefined
  }

  get whole(): Directive | undefined {
    return this.#lists[2]?.[0]?.by
  }
}
