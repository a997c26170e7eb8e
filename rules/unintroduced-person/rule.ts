import type {Facts} from '../../src/facts/facts.js'
import type {Evidence, Message, Rule} from '../../src/rule/rule.js'

interface Unintroduced {
  readonly start: number
  readonly end: number
  readonly family: string
  /** The full name where the article gives it later, or the authority has it. */
  readonly name: string
  readonly later: boolean
  readonly evidence: readonly Evidence[]
}

/** Finds the first mention of a person in the text where it is the bare family name: in full only later, or never. */
function* find(facts: Facts): Generator<Unintroduced> {
  if (facts.field === 'title') return
  for (const {namings, name, introduced, known} of facts.people.persons) {
    const [first, ...rest] = namings.filter(({field}) => field === 'text')
    if (first === undefined || first.form !== 'family' || first.mention.title?.office !== undefined || first.mention.caps) continue
    const full = rest.find(({form}) => form === 'full')
    if (introduced && full === undefined) continue
    const {start, end} = first.mention
    const evidence: Evidence[] =
      full === undefined
        ? known.slice(0, 1).map(({person}) => ({kind: 'authority', text: person.name}))
        : [{kind: 'article', text: full.mention.name, start: full.mention.start, end: full.mention.end}]
    yield {start, end, family: first.mention.name, name, later: full !== undefined, evidence}
  }
}

function say({family, name, later, evidence}: Unintroduced): Message {
  return {
    reason: `"${family}" is not introduced: ${later ? `${name} is named in full only later` : 'the article never gives the full name'}`,
    note: later
      ? 'Give the full name, and who that is, at the first mention.'
      : `Say who that is${evidence.length > 0 ? `; ${name} would fit` : ''}.`,
    evidence,
  }
}

const rule: Rule<Unintroduced> = {
  id: 'unintroduced-person',
  summary: 'A person first named by the bare family name',
  rank: 'names',
  reads: ['people', 'authority'],
  severity: 'info',
  preset: 'strict',
  inQuotations: false,
  inForeign: false,
  find,
  say,
}

export default rule
