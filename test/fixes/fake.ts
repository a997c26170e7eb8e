import type {Facts} from '../../src/facts/facts.js'
import type {AnyRule, FixDraft, Rule} from '../../src/rule/rule.js'
import type {Edit, Range} from '../../src/view/view.js'

interface Match extends Range {
  readonly groups: readonly string[]
}

type Options = Partial<Omit<AnyRule, 'find' | 'say' | 'fix'>> & {
  readonly tier?: FixDraft['tier']
  readonly kind?: FixDraft['kind']
  /** The edits of one match; none for a rule that only reports. */
  readonly edits?: (match: Match, text: string) => readonly Edit[]
  readonly kept?: FixDraft['kept']
}

/** A rule that finds what a pattern matches. */
export function fake(id: string, pattern: RegExp, {tier = 'safe', kind = 'repair', edits, kept, ...rest}: Options = {}): AnyRule {
  const rule: Rule<Match> = {
    id,
    summary: id,
    rank: 'words',
    reads: [],
    severity: 'warning',
    preset: 'recommended',
    inQuotations: true,
    inForeign: true,
    ...rest,
    *find(facts: Facts) {
      for (const match of facts.text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))) {
        yield {start: match.index, end: match.index + match[0].length, groups: match.slice(1)}
      }
    },
    say: ({start, end}, facts) => ({reason: `${id}: ${facts.text.slice(start, end)}`}),
  }
  if (edits === undefined) return rule
  return {
    ...rule,
    fix: (match: Match, facts: Facts): FixDraft => ({
      tier,
      kind,
      title: `Fix ${id}`,
      edits: edits(match, facts.text),
      ...(kept === undefined ? {} : {kept}),
    }),
  }
}

/** A rule that writes one text for another. */
export function replacing(id: string, pattern: RegExp, text: string, options: Options = {}): AnyRule {
  return fake(id, pattern, {...options, edits: ({start, end}) => [{start, end, text}]})
}
