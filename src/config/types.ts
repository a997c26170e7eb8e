/**
 * What a config may say. The JSON Schema, by which configs are checked and which editors read, is made of these types;
 * their comments are its descriptions.
 */
import type {HouseStyle} from '../facts/style.js'
import type {NameOrder, Office, Variant} from '../lexicon/authority.js'
import type {RuleSettings} from '../rule/configure.js'
import type {PhraseEntry} from '../rule/patterns/entries.js'
import type {FixKind, Preset, Severity} from '../rule/rule.js'
import type {RulesConfig} from './rules.js'

/** What rules look for; may be overridden for some of the texts. */
export interface Settings {
  /** Turns on more rules than the recommended ones: `strict` adds hints that cost reading, `house-style` matters of a style guide. */
  readonly preset?: Preset | readonly Preset[]
  /** Severity and options of single rules. */
  readonly rules?: RulesConfig
  /** What the style guide prescribes, for the rules of style. */
  readonly style?: HouseStyle
  /** Furniture of your own sites, in the language of phrase files: `!! join our channel on signal`. Extends `site-notices`. */
  readonly boilerplate?: readonly string[]
  /** Phrases of your own, as entries or as YAML files with a list of them. Extends `translationese`. */
  readonly phrases?: ReadonlyArray<string | PhraseEntry>
}

/** Settings for some of the texts. Later ones win; lists of phrases are added up. */
export interface Override extends Settings {
  /** Patterns of the files, relative to the config's folder; a pattern without a slash counts in every folder. */
  readonly files?: string | readonly string[]
  /** Publishers, as the records name them in their source field; `*` stands for any characters. */
  readonly sources?: string | readonly string[]
}

/** Names of the fields of a record; `a.b` is `b` inside `a`. */
export interface Fields {
  readonly text?: string
  readonly title?: string
  readonly id?: string
  readonly source?: string
}

/** A public figure, as files of people have them too. */
export interface Person {
  /** The canonical form, as running text writes it in full. */
  readonly name: string
  /** The part that stands for the person at later mentions; absent for those of one name. */
  readonly family?: string
  readonly given?: string
  /** `given-first` when absent. */
  readonly order?: NameOrder
  readonly offices?: readonly Office[]
  /** Other forms of the name. */
  readonly variants?: readonly Variant[]
  /** Where the name is attested. */
  readonly source: string
}

/** A retext plugin that runs beside the rules. */
export interface HostedConfig {
  /** Its package, or its path beginning with a dot; in a config that is a module, its name for messages. */
  readonly name: string
  /** The plugin itself, in a config that is a module. */
  readonly plugin?: unknown
  readonly options?: unknown
  /** Severity of all that it says; `info` when absent. */
  readonly severity?: Severity
}

/** A config of copydesk. Paths are relative to its folder; what the command line says wins. */
export interface Config extends Settings {
  /** Where the schema of this file is, for editors. */
  readonly $schema?: string
  /** Configs that this one builds on: paths beginning with a dot, packages that export one, or in a module configs themselves. */
  readonly extends?: string | ReadonlyArray<string | Config>
  /** Settings for some of the texts. */
  readonly overrides?: readonly Override[]
  /** Files that are no texts to judge, in the syntax of .gitignore. */
  readonly ignore?: readonly string[]
  /** Names of the fields of records. */
  readonly fields?: Fields
  /** Public figures of your own beside the built-in ones: files of them (YAML or JSON), or they themselves. */
  readonly people?: string | ReadonlyArray<string | Person>
  /** Whether the built-in public figures are known; they are when absent. */
  readonly builtInPeople?: boolean
  /** Retext plugins whose messages are reported too, by package name, path, or with options. */
  readonly plugins?: ReadonlyArray<string | HostedConfig>
  /**
   * What a survey learnt; `false` to learn nothing, `true` to learn of each run's own articles. When absent, `copydesk.profile.json`
   * beside the config where it is there.
   */
  readonly profile?: string | boolean
  /** What was decided of names. `copydesk.decisions.yml` beside the config when absent and there. */
  readonly decisions?: string
  /** Findings that are known and accepted, which may only become fewer. */
  readonly baseline?: string
  /** Findings that are right as they are, each with its reason. `copydesk.suppressions.yml` when absent and there. */
  readonly suppressions?: string
  /** Whether `fix` applies unsafe fixes too; not when absent. */
  readonly unsafe?: boolean
  /** Kinds of fix and their findings; all when absent. */
  readonly only?: readonly FixKind[]
  /** The least severity that makes the exit code 1; `warning` when absent. */
  readonly failOn?: Severity | 'never'
  /** More warnings than this make the exit code 1. */
  readonly maxWarnings?: number
}

/** `off`; `on` with its own severity; or another severity. */
export type RuleState = 'off' | 'on' | Severity

/** How a rule is set: its state, or its state and options. */
export type RuleSetting<Options> = RuleState | readonly [state: RuleState, options: Options]

/** What may be said to any rule. */
export type CommonOptions = Omit<RuleSettings, 'severity'>

/** Options of a rule whose table is made of lines. */
export interface LineOptions extends CommonOptions {
  /** Lines of your own, in the language of phrase files. */
  readonly lines?: readonly string[]
}

/** Options of a rule whose table is made of entries. */
export interface PhraseOptions extends CommonOptions {
  /** Entries of your own. */
  readonly phrases?: readonly PhraseEntry[]
}
