import {resolve} from 'node:path'
import {catalogue} from '../../rules/index.js'
import {type ConfiguredDesk, desksOf} from '../config/desk.js'
import type {Config, Fields} from '../config/types.js'
import type {Profile} from '../facts/profile.js'
import type {Authority} from '../lexicon/authority-index.js'
import type {Finding} from '../rule/finding.js'
import type {AnyRule, Severity} from '../rule/rule.js'
import type {Article} from '../view/article.js'
import {beside, type ConfigFlags, type LoadedConfig, loadConfig} from './config/config-file.js'
import {loadPlugins} from './config/plugins.js'
import type {Input} from './inputs/inputs.js'
import {pathFrom} from './inputs/paths.js'
import type {NameFlags} from './known/names.js'
import {type Learnt, type ProfileFlags, profileFor} from './known/profile.js'
import type {ScreenFlags} from './known/screen.js'
import {SUPPRESSIONS} from './known/suppressions.js'
import {type CommonFlags, ruleIds, withFlags} from './options.js'
import {Failure} from './problems.js'
import type {FieldNames} from './records/record.js'
import {Timing} from './reporting/timing.js'
import type {Session} from './session.js'

/** What commands that read articles have in common. */
type SharedFlags = ConfigFlags & ProfileFlags & NameFlags & ScreenFlags & Partial<FieldNames>

/** The flags of a command, each with what the config says where the command line is silent. */
export type ResolvedFlags<Flags> = Flags & FieldNames & {readonly failOn: Severity | 'never'}

/** What a run of `lint` or `fix` was told: flags and config joined. */
export interface Setup<Flags extends CommonFlags> {
  readonly flags: ResolvedFlags<Flags>
  readonly loaded: LoadedConfig
  /** The config with what the command line says of rules and fixes. */
  readonly config: Config
  /** The rules that may run on one text or another, plugins among them. */
  readonly rules: readonly AnyRule[]
  /** What rules take, with `--timing`. */
  readonly timing: Timing | undefined
  /** Reads what is known beside the articles, or learns it of them; `learnt` keeps that for a run that goes on. */
  know(inputs: readonly Input[], learnt?: Learnt): Promise<Known>
  /** Whether `--only` lets a finding through. */
  wants(finding: Finding): boolean
}

/** What is known beside the articles. */
interface Known {
  /** What reports call the profile: its path, `implicit` or `none`. */
  readonly profileName: string
  /** The options of the desk for one article. */
  deskFor(article: Article, input: Input): ConfiguredDesk
}

/** Joins flags and config; throws a `Failure`, after telling all that is wrong, where they cannot be used. */
export async function setUp<Flags extends CommonFlags>(given: Flags, session: Session): Promise<Setup<Flags>> {
  const loaded = await loadConfig(given, session)
  const config = withFlags(given, loaded.config)
  const most = given.maxWarnings ?? config.maxWarnings
  const flags = {
    ...resolveFlags(given, loaded, session.io.cwd),
    failOn: given.failOn ?? config.failOn ?? 'warning',
    quiet: given.quiet === true || given.hook === true,
    ...(most === undefined ? {} : {maxWarnings: most}),
  }
  const desk = desksOf(config, {only: ruleIds(given.rule)})
  const rules: readonly AnyRule[] = desk().rules
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const plugins = await pluginsOf(given.plugin ?? [], loaded, session.io.cwd)
  const timing = given.timing === true ? new Timing() : undefined
  const others = config.overrides === undefined ? [] : catalogue.rules.filter(({id}) => !byId.has(id))
  return {
    flags,
    loaded,
    config,
    rules: [...rules, ...others, ...plugins],
    timing,
    async know(inputs, learnt) {
      const {name, profile, authority} = await profileFor(inputs, flags, rules, session, learnt)
      return {
        profileName: name,
        deskFor: desksFor(desk, {profile, authority, plugins}, {cwd: session.io.cwd, folder: loaded.folder}, timing),
      }
    },
    wants(finding) {
      const kinds = config.only
      if (kinds === undefined) return true
      if (finding.fix !== undefined) return kinds.includes(finding.fix.kind)
      return byId.get(finding.rule)?.fixes?.kinds.some((kind) => kinds.includes(kind)) === true
    },
  }
}

interface Beside {
  readonly profile: Profile | undefined
  readonly authority: Authority | undefined
  readonly plugins: readonly AnyRule[]
}

function desksFor(
  desk: ReturnType<typeof desksOf>,
  known: Beside,
  {cwd, folder}: {cwd: string; folder: string},
  timing: Timing | undefined,
): Known['deskFor'] {
  const watched = (rules: readonly AnyRule[]): readonly AnyRule[] => timing?.watch(rules) ?? rules
  const complete = new Map<ConfiguredDesk, ConfiguredDesk>()
  return ({source}, input) => {
    // Standard input has the name that an editor gives it, as if it lay there.
    const path = pathFrom(folder, input.origin ?? input.file ?? resolve(cwd, input.path))
    const options = desk({path, source})
    const whole = complete.get(options) ?? {...options, ...known, rules: watched(options.rules), plugins: watched(known.plugins)}
    complete.set(options, whole)
    return whole
  }
}

/** Names that files have when nobody names them. */
const PROFILE = 'copydesk.profile.json'
const DECISIONS = 'copydesk.decisions.yml'

/** What the command line does not say, the config says; its paths become such as are named from the working directory. */
export function resolveFlags<Flags extends SharedFlags>(flags: Flags, loaded: LoadedConfig, cwd: string): Flags & FieldNames {
  const {config, folder} = loaded
  const from = (path: string): string => pathFrom(cwd, resolve(folder, path))
  const people = [config.people ?? []].flat()
  const files = people.flatMap((one) => (typeof one === 'string' ? [from(one)] : []))
  /** A path: of the command line, of the config, or of the file that has the usual name. */
  const pathOf = (flag: string | false | undefined, named: string | undefined, usual?: string): string | false | undefined => {
    if (flag !== undefined) return flag
    const path = named ?? (usual === undefined ? undefined : beside(loaded, usual))
    return path === undefined ? undefined : from(path)
  }
  const profile =
    typeof config.profile === 'boolean'
      ? (flags.profile ?? (config.profile ? undefined : false))
      : pathOf(flags.profile, config.profile, PROFILE)
  const decisions = pathOf(flags.decisions, config.decisions, DECISIONS)
  const baseline = pathOf(flags.baseline, config.baseline)
  const suppressions = pathOf(flags.suppressions, config.suppressions, SUPPRESSIONS)
  return {
    ...flags,
    authority: flags.authority === false ? false : [...files, ...(flags.authority ?? [])],
    people: people.filter((one) => typeof one === 'object'),
    ...(config.builtInPeople === undefined ? {} : {builtInPeople: config.builtInPeople}),
    ...(profile === undefined ? {} : {profile}),
    ...(decisions === undefined ? {} : {decisions}),
    ...(baseline === undefined ? {} : {baseline}),
    ...(suppressions === undefined ? {} : {suppressions}),
    ...fieldsOf(flags, config.fields ?? {}),
  }
}

/** The names of a record's fields; throws a `Failure` where two are one. */
function fieldsOf(flags: Partial<FieldNames>, fields: Fields): FieldNames {
  const names = {
    textField: flags.textField ?? fields.text ?? 'text',
    titleField: flags.titleField ?? fields.title ?? 'title',
    idField: flags.idField ?? fields.id ?? 'id',
    sourceField: flags.sourceField ?? fields.source ?? 'source',
  }
  if (names.textField === names.titleField)
    throw new Failure('--title-field', `"${names.titleField}" is the field of the text too`, 'name two fields')
  return names
}

/** The plugins of the config, found from its folder, and those of the command line, found from the working directory. */
async function pluginsOf(named: readonly string[], {config, folder}: LoadedConfig, cwd: string): Promise<AnyRule[]> {
  const rules = [...(await loadPlugins(config.plugins ?? [], folder, 'plugins')), ...(await loadPlugins(named, cwd, '--plugin'))]
  return rules.filter(({id}, at) => rules.findIndex((other) => other.id === id) === at)
}
