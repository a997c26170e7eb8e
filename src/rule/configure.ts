import type {Facts} from '../facts/facts.js'
import type {Range} from '../view/view.js'
import type {AnyRule, Severity} from './rule.js'

/** What a user may say to any rule. */
export interface RuleSettings {
  /** Severity of its findings. Those that the rule itself counts for less (a hint among warnings) stay below it. */
  readonly severity?: Severity
  /** Places that are right here: what is underlined, whatever its case and white space. */
  readonly allow?: readonly string[]
  /** `false`: report only. `'unsafe'`: what a person should look at is applied too, without being asked. */
  readonly fix?: boolean | 'unsafe'
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error']

/** The rule as the settings want it; the rule itself where they want nothing. */
export function configured(rule: AnyRule, {severity, allow = [], fix = true}: RuleSettings): AnyRule {
  let made = rule
  if (severity !== undefined && severity !== rule.severity) made = {...withSay(rule, severity), severity}
  if (allow.length > 0) made = withAllowed(made, new Set(allow.map(folded)))
  return fix === false ? reporting(made) : made
}

function withSay(rule: AnyRule, severity: Severity): AnyRule {
  return {
    ...rule,
    say(state: Range, facts: Facts) {
      const message = rule.say(state, facts)
      const own = message.severity
      if (own === undefined) return message
      // A hint among warnings stays a hint; what the rule counts for more than its default is as grave as the user says.
      const isLess = GRAVITY.indexOf(own) < GRAVITY.indexOf(rule.severity)
      return {...message, severity: isLess && GRAVITY.indexOf(own) < GRAVITY.indexOf(severity) ? own : severity}
    },
  }
}

function withAllowed(rule: AnyRule, allowed: ReadonlySet<string>): AnyRule {
  return {
    ...rule,
    *find(facts: Facts) {
      for (const state of rule.find(facts) as Iterable<Range>)
        if (!allowed.has(folded(facts.text.slice(state.start, state.end)))) yield state
    },
  }
}

function reporting(rule: AnyRule): AnyRule {
  const {fix: _, fixes: __, ...rest} = rule
  return rest
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
