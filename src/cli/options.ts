import {catalogue} from '../../rules/index.js'
import type {Config} from '../config/types.js'
import {type HouseStyle, STYLE_CHOICES} from '../facts/style.js'
import {nearest} from '../kernels/nearest.js'
import {counted, type Totals} from '../report/report.js'
import type {Finding} from '../rule/finding.js'
import type {AnyRule, FixKind, Preset, Severity} from '../rule/rule.js'
import type {ConfigFlags} from './config/config-file.js'
import type {SearchFlags} from './inputs/changes.js'
import type {NameFlags} from './known/names.js'
import type {ProfileFlags} from './known/profile.js'
import type {ScreenFlags} from './known/screen.js'
import {Failure} from './problems.js'
import type {FieldNames} from './records/record.js'
import type {FormatFlag} from './reporting/formats.js'
import type {Session} from './session.js'

/** What `lint` and `fix` have in common, as commander gives it. */
export interface CommonFlags extends Partial<FieldNames>, ConfigFlags, ProfileFlags, NameFlags, SearchFlags, ScreenFlags {
  readonly rule?: readonly string[]
  readonly preset?: readonly Preset[]
  readonly style?: readonly string[]
  readonly plugin?: readonly string[]
  readonly only?: string
  /** Stylish on standard output when absent. */
  readonly format?: readonly FormatFlag[]
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
  readonly timing?: boolean
  readonly fingerprints?: boolean
  readonly quiet?: boolean
  readonly unsafe?: boolean
}

/** The options of `fix`, as commander gives them. */
export interface FixFlags extends CommonFlags {
  readonly diff?: boolean
  readonly dryRun?: boolean
  readonly check?: boolean
  readonly output?: string
  /** `false` for `--no-ledger`. */
  readonly ledger?: string | false
  /** `false` for `--no-kept-field`. */
  readonly keptField?: string | false
  readonly rejects?: string
  readonly resume?: boolean
}

const KINDS: readonly FixKind[] = ['repair', 'removal', 'style']

/** The config with what the command line says of rules and fixes; throws a `Failure` that names what is unknown. */
export function withFlags({preset, style, only, unsafe}: Omit<CommonFlags, 'format'>, config: Config): Config {
  return {
    ...config,
    ...(preset === undefined ? {} : {preset}),
    ...(style === undefined ? {} : {style: {...config.style, ...styleOf(style)}}),
    ...(only === undefined ? {} : {only: listed([only]).map(kindNamed)}),
    ...(unsafe === undefined ? {} : {unsafe}),
  }
}

/** The rules that `--rule` names. */
export function ruleIds(named: readonly string[] | undefined): string[] | undefined {
  return named === undefined ? undefined : listed(named).map((id) => ruleNamed(id, `--rule ${id}`).id)
}

/** The rule of that name; throws a `Failure` about `where` with the nearest one. */
export function ruleNamed(id: string, where = id): AnyRule {
  const rule = catalogue.get(id)
  if (rule !== undefined) return rule
  const nearest = catalogue.nearest(id)
  throw new Failure(where, 'unknown rule', nearest === undefined ? '"copydesk rules" lists all rules' : `did you mean "${nearest}"?`)
}

/** The style guide that `SETTING=CHOICE` pairs make up; throws a `Failure` that names what is unknown. */
function styleOf(values: readonly string[]): HouseStyle {
  const choices: Readonly<Record<string, readonly string[]>> = STYLE_CHOICES
  const pairs = listed(values).map((value): [string, string] => {
    const [setting = '', choice = ''] = value.split('=', 2).map((part) => part.trim())
    const allowed = Object.hasOwn(choices, setting) ? choices[setting] : undefined
    if (allowed === undefined) {
      const like = nearest(setting, Object.keys(choices))
      const known = `choose from ${Object.keys(choices).join(', ')}`
      throw new Failure(`--style ${value}`, 'unknown setting of style', like === undefined ? known : `did you mean "${like}"?`)
    }
    if (!allowed.includes(choice))
      throw new Failure(
        `--style ${value}`,
        `unknown choice for ${setting}`,
        `say ${allowed.map((one) => `${setting}=${one}`).join(' or ')}`,
      )
    return [setting, choice]
  })
  return Object.fromEntries(pairs)
}

function kindNamed(name: string): FixKind {
  const kind = KINDS.find((known) => known === name)
  if (kind === undefined) throw new Failure(`--only ${name}`, 'unknown kind of fix', `choose from ${KINDS.join(', ')}`)
  return kind
}

function listed(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

const GRAVITY: Readonly<Record<Severity | 'never', number>> = {info: 0, warning: 1, error: 2, never: 3}

/** Whether a finding counts against `--fail-on`. */
export function fails(finding: Finding, failOn: Severity | 'never'): boolean {
  return GRAVITY[finding.severity] >= GRAVITY[failOn]
}

/** Whether there are more warnings than `--max-warnings` allows, which is told of. */
export async function tooMany({findings}: Totals, most: number | undefined, {err}: Session): Promise<boolean> {
  if (most === undefined || findings.warning <= most) return false
  await err.write(`copydesk: ${counted(findings.warning, 'warning')}, and --max-warnings allows ${most}\n`)
  return true
}
