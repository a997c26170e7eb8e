import type {Root} from 'nlcst'
import type {Preset} from 'unified'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {catalogue} from '../../rules/index.js'
import type {Facts} from '../facts/facts.js'
import type {OwnTables} from '../facts/own.js'
import {type Context, isSameContext, type Profile} from '../facts/profile.js'
import type {HouseStyle} from '../facts/style.js'
import type {Authority} from '../lexicon/authority-index.js'
import type {Finding, Fix} from '../rule/finding.js'
import {judgeFacts} from '../rule/judge.js'
import type {PhraseEntry} from '../rule/patterns/entries.js'
import type {AnyRule, Evidence, Severity} from '../rule/rule.js'
import type {Field} from '../view/article.js'
import {Lines} from '../view/lines.js'
import type {Range, View} from '../view/view.js'
import {factsFor} from './tree.js'

/** What the plugin of one rule takes. */
export interface RuleOptions {
  /** Severity of the rule's messages; each finding's own when absent. */
  readonly severity?: Severity | undefined
  /** What a survey of the corpus knows; else `file.data.copydesk.profile`. */
  readonly profile?: Profile | undefined
  /** The public figures that are known; else `file.data.copydesk.authority`, else the built-in list. */
  readonly authority?: Authority | undefined
  /** What the style guide prescribes; else `file.data.copydesk.style`. */
  readonly style?: HouseStyle | undefined
  /** Phrases of your own; else `file.data.copydesk.tables`. */
  readonly tables?: OwnTables<PhraseEntry> | undefined
}

/** What `retextCopydesk` takes. */
export interface CopydeskOptions {
  /** What a survey of the corpus knows; else `file.data.copydesk.profile`. */
  readonly profile?: Profile | undefined
  /** The public figures that are known; else `file.data.copydesk.authority`, else the built-in list. */
  readonly authority?: Authority | undefined
  /** What the style guide prescribes; else `file.data.copydesk.style`. */
  readonly style?: HouseStyle | undefined
  /** Phrases of your own; else `file.data.copydesk.tables`. */
  readonly tables?: OwnTables<PhraseEntry> | undefined
  /** Names of the rules to report; the recommended ones when absent. */
  readonly rules?: readonly string[] | undefined
}

/** A message with all that a finding knows; offsets in `fix` are UTF-16 code units of the file. */
export interface CopydeskMessage extends VFileMessage {
  fix?: Fix
  fingerprint: string
  evidence?: readonly Evidence[]
  field: Field
}

/** A retext plugin that reports and changes nothing; a plain function type, so that a processor keeps its types. */
type Reporter<Options> = (options?: Options | null | undefined) => (tree: Root, file: VFile) => undefined

/** What a plugin of one rule is. */
export type RulePlugin = Reporter<RuleOptions>

/**
 * A rule as a retext plugin. However many of them run on a tree, it is judged once, by the recommended
 * rules and the rule itself, so that each reports what `lint` reports of its rule.
 * @example
 * ```ts
 * import {retextNews, toPlugin} from 'copydesk/retext'
 * import rule from 'copydesk/rules/repeated-words'
 * import retextStringify from 'retext-stringify'
 * import {unified} from 'unified'
 *
 * const file = unified().use(retextNews).use(toPlugin(rule)).use(retextStringify).processSync('The state of of things.')
 * file.messages[0]?.expected // ['of']
 * ```
 */
export function toPlugin(rule: AnyRule): RulePlugin {
  const known = plugins.get(rule)
  if (known !== undefined) return known
  const plugin: RulePlugin = (options) => {
    const severity = options?.severity
    return (tree, file) => {
      const judged = judgedOf(tree, file)
      for (const finding of judged.findings([rule], contextOf(file, options)))
        if (finding.rule === rule.id) report(judged, finding, file, severity)
    }
  }
  plugins.set(rule, plugin)
  return plugin
}

// unified tells plugins apart by identity, so a rule has one: `use(copydeskPreset).use(retextRepeatedWords, false)`.
const plugins = new WeakMap<AnyRule, RulePlugin>()

/** A plugin for each recommended rule, so that each can be given options or switched off by itself. */
export const copydeskPreset: Preset = {plugins: catalogue.recommended().map(toPlugin)}

/**
 * All recommended rules, or the named ones, as one plugin; its messages come in the order of the text.
 * @throws Error when it is attached with the name of no rule; the message has the nearest one
 * @example
 * ```ts
 * import {retextCopydesk, retextNews} from 'copydesk/retext'
 * import retextStringify from 'retext-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(retextNews).use(retextCopydesk, {rules: ['repeated-words']}).use(retextStringify)
 * processor.processSync('The state of of things.').messages.map(String) // ['1:11-1:16: "of" stands twice running']
 * ```
 */
export const retextCopydesk: Reporter<CopydeskOptions> = (options) => {
  const rules = options?.rules?.map(ruleNamed) ?? catalogue.recommended()
  const wanted = new Set(rules.map((rule) => rule.id))
  return (tree, file) => {
    const judged = judgedOf(tree, file)
    for (const finding of judged.findings(rules, contextOf(file, options)))
      if (wanted.has(finding.rule)) report(judged, finding, file, undefined)
  }
}

/** What a file says of its article for the rules that learn from a corpus: `file.data.copydesk`. */
export interface CopydeskData {
  readonly profile?: Profile | undefined
  readonly authority?: Authority | undefined
  readonly style?: HouseStyle | undefined
  readonly tables?: OwnTables<PhraseEntry> | undefined
  /** Where the article was published. */
  readonly source?: string | undefined
  /** The article's identity within the corpus; the file's path when absent. */
  readonly article?: string | undefined
}

function contextOf(file: VFile, options: Pick<Context, 'profile' | 'authority' | 'style' | 'tables'> | null | undefined): Context {
  const data = file.data.copydesk as CopydeskData | undefined
  return {
    profile: options?.profile ?? data?.profile,
    authority: options?.authority ?? data?.authority,
    style: options?.style ?? data?.style,
    tables: options?.tables ?? data?.tables,
    source: data?.source,
    article: data?.article ?? file.path,
  }
}

function ruleNamed(id: string): AnyRule {
  const rule = catalogue.get(id)
  if (rule !== undefined) return rule
  const nearest = catalogue.nearest(id)
  throw new Error(`No rule is called "${id}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`)
}

/** One tree as the rules read it, with what they found. */
class Judged {
  readonly #facts: Facts
  readonly #runs: Array<{readonly rules: readonly AnyRule[]; readonly context: Context; readonly findings: readonly Finding[]}> = []
  #lines: Lines | undefined

  constructor(facts: Facts) {
    this.#facts = facts
  }

  get view(): View {
    return this.#facts.view
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.view.source)
    return this.#lines
  }

  /** The findings of the recommended rules together with `rules`, each set of rules judged once in each context. */
  findings(rules: readonly AnyRule[], context: Context): readonly Finding[] {
    const ids = new Set(rules.map((rule) => rule.id))
    const recommended = catalogue.recommended()
    const all = rules.every((rule) => recommended.includes(rule))
      ? recommended
      : [...recommended.filter((rule) => !ids.has(rule.id)), ...rules]
    const known = this.#runs.find(
      (run) => isSameContext(run.context, context) && run.rules.length === all.length && run.rules.every((rule, at) => rule === all[at]),
    )
    if (known !== undefined) return known.findings
    const judged = judgeFacts([this.#facts.within(context)], all)
    const findings = this.view.pieces === undefined ? judged : judged.map(asIs)
    this.#runs.push({rules: all, context, findings})
    return findings
  }
}

/** In a host format that we cannot name, a fix stands only if its text means the same in each of them. */
function asIs(finding: Finding): Finding {
  if (finding.fix === undefined || finding.fix.edits.every(({text}) => !/[&<>\\*_`[\]|~#\r\n]/.test(text))) return finding
  const {fix: _, ...rest} = finding
  return rest
}

const judgedTrees = new WeakMap<Root, Judged>()

function judgedOf(tree: Root, file: VFile): Judged {
  const known = judgedTrees.get(tree)
  if (known !== undefined) return known
  const judged = new Judged(factsFor(tree, String(file)))
  judgedTrees.set(tree, judged)
  return judged
}

/**
 * Reports a finding as unified tools expect it. Editors replace the whole place by an entry of
 * `expected`, so with a fix of one edit the place is exactly what that edit replaces.
 */
function report({lines, view}: Judged, finding: Finding, file: VFile, severity: Severity | undefined): void {
  const {rule, fix, note, evidence, field, fingerprint} = finding
  const [edit, ...more] = fix?.edits ?? []
  const only = more.length === 0 ? edit : undefined
  const {start, end}: Range = only ?? finding
  const place = {start: lines.point(start), end: lines.point(end)}
  const message = file.message(finding.reason, {place, ruleId: rule, source: 'copydesk'})
  message.fatal = fatal[severity ?? finding.severity]
  message.actual = view.source.slice(start, end)
  if (only !== undefined) message.expected = [only.text]
  if (note !== undefined) message.note = note
  const own: Omit<CopydeskMessage, keyof VFileMessage> = {
    fingerprint,
    field,
    ...(fix === undefined ? {} : {fix}),
    ...(evidence === undefined ? {} : {evidence}),
  }
  Object.assign(message, own)
}

const fatal = {error: true, warning: false, info: undefined}
