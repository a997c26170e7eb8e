import {type Plugin, type Preset, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Facts} from '../facts/facts.js'
import type {AnyRule, Evidence, Message, Rule, Severity} from '../rule/rule.js'
import {Lines} from '../view/lines.js'
import type {Range} from '../view/view.js'
import {treeOf} from './parser.js'

/** A retext plugin of others, loaded, with the name under which its findings are reported. */
export interface HostedPlugin {
  /** The package's name; the rule id of all its findings, since plugins put words into theirs. */
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: plugins of any options and trees are hosted; they are checked as they run.
  readonly plugin: Plugin<any[], any, any> | Preset
  readonly options?: unknown
  /** Severity of all its findings; info when absent. */
  readonly severity?: Severity | undefined
}

/** What a plugin said of a place in the text that rules read. */
interface Said extends Range {
  readonly message: Message
}

/**
 * A retext plugin as a rule that only reports: it runs on our tree of the mended text, for `lint` and `normalize` as
 * `plugins`, and its messages become findings. A plugin that throws, or that works asynchronously, is one finding with
 * its name; the other rules go on. Paragraphs that are not English are left out, as for most rules.
 * @example
 * ```ts
 * import {lint} from 'copydesk'
 * import {hostPlugin} from 'copydesk/retext'
 * import retextRepeatedWords from 'retext-repeated-words'
 *
 * const plugins = [hostPlugin({name: 'retext-repeated-words', plugin: retextRepeatedWords})]
 * lint({text: 'He is is late.'}, {plugins}).map(({rule}) => rule).sort() // ['repeated-words', 'retext-repeated-words']
 * ```
 */
export function hostPlugin(hosted: HostedPlugin): AnyRule {
  const {name, severity = 'info'} = hosted
  const run = runnerOf(hosted)
  const rule: Rule<Said> = {
    id: name,
    summary: `What ${name} reports`,
    rank: 'style',
    reads: ['tokens', 'blocks', 'sentences', 'languages'],
    severity,
    preset: 'strict',
    inQuotations: false,
    // What failed is said of every text, so the plugin's own findings are sorted out below.
    inForeign: true,
    find(facts) {
      try {
        return run(facts)
      } catch (error) {
        return [failure(`${name} failed: ${error instanceof Error ? error.message : String(error)}`, 'Its findings are missing here.')]
      }
    },
    say: ({message}) => message,
  }
  return rule
}

/** Runs a plugin over the text of a field; throws what the plugin throws. */
function runnerOf({name, plugin, options}: HostedPlugin): (facts: Facts) => Said[] {
  let processor: ReturnType<typeof unified> | undefined
  return (facts) => {
    // One processor for all articles: plugins load dictionaries when they are attached.
    processor ??= unified()
      .use([options === undefined ? plugin : ([plugin, options] as never)])
      .freeze()
    const file = new VFile({value: facts.text})
    const ended = {yet: false, error: undefined as unknown}
    // `runSync` would let a late error of an asynchronous plugin end the process.
    processor.run(treeOf(facts, processor.data() as Readonly<Record<string, unknown>>), file, (error) => {
      ended.yet = true
      ended.error = error
    })
    if (!ended.yet) return [failure(`${name} works asynchronously`, 'Only synchronous plugins are supported: leave it out.')]
    // `file.fail` throws a message that the file has as well.
    if (ended.error !== undefined && !file.messages.includes(ended.error as VFileMessage)) throw ended.error
    const lines = new Lines(facts.text)
    return file.messages
      .map((message) => ({...placeOf(message, facts.text, lines), message: messageOf(message, name, facts.text, lines)}))
      .filter(({start}) => !facts.isForeign(start))
  }
}

function failure(reason: string, note: string): Said {
  return {start: 0, end: 0, message: {reason: oneLine(reason), note, severity: 'error'}}
}

/** Where a message points, within the text and on the borders of its characters; the text's start where it points nowhere. */
function placeOf({place}: VFileMessage, text: string, lines: Lines): Range {
  const [from, to] = place == null ? [] : 'start' in place ? [place.start, place.end] : [place, place]
  const [a = 0, b = a] = [offsetOf(from, text, lines), offsetOf(to, text, lines)]
  const inside = (offset: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1))
  const [start, end] = a <= b ? [a, b] : [b, a]
  return {start: inside(start) ? start - 1 : start, end: inside(end) ? end + 1 : end}
}

type PointLike = {readonly line?: number; readonly column?: number; readonly offset?: number | undefined} | undefined

function offsetOf(point: PointLike, text: string, lines: Lines): number | undefined {
  const offset = point?.offset ?? (point?.line === undefined ? undefined : lines.offset(point.line, point.column ?? 1))
  return typeof offset === 'number' && !Number.isNaN(offset) ? Math.max(0, Math.min(text.length, Math.trunc(offset))) : undefined
}

/** A message in our form: what it expected are suggestions, its own rule id is evidence unless it is the words of the text. */
function messageOf(message: VFileMessage, name: string, text: string, lines: Lines): Message {
  const {ruleId, source, note, expected} = message
  const {start, end} = placeOf(message, text, lines)
  const evidence: Evidence[] = []
  for (const one of Array.isArray(expected) ? expected : []) evidence.push({kind: 'suggestion', text: String(one)})
  // "is" of "is is": an id made of words of the text would name a rule for each word.
  const isData = ruleId === undefined || slug(`${text.slice(start, end)} ${message.actual ?? ''}`).includes(slug(ruleId))
  if (!isData && ruleId !== name)
    evidence.push({kind: 'rule', text: source === undefined || source === name ? ruleId : `${source}:${ruleId}`})
  return {
    reason: oneLine(message.reason).replace(/\.$/, '') || `${name} has a message without words`,
    ...(typeof note === 'string' ? {note} : {}),
    ...(evidence.length === 0 ? {} : {evidence}),
  }
}

/** Words in lower case with a hyphen before, between and after them. */
function slug(words: string): string {
  return ` ${words} `.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
