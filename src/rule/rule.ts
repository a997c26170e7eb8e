import type {Facts} from '../facts/facts.js'
import type {Layout} from '../facts/layout.js'
import type {Edit, Range} from '../view/view.js'

/**
 * Ranks whose safe fixes are done one after another, each on the text that the one before has left:
 * `&acirc;&#128;&#153;` is decoded to `â\x80\x99`, which is read as the apostrophe that it was, then words are parted,
 * then furniture goes. All other ranks read what is left, so that no fact is computed on damage.
 */
export const STAGES = ['entities', 'encoding', 'characters', 'mending', 'removal'] as const

/** Order in which fixes of different rules are taken. */
export const RANKS = [...STAGES, 'names', 'words', 'spacing', 'style'] as const
/** Where a rule stands in that order. */
export type Rank = (typeof RANKS)[number]

/** Whether the safe fixes of this rank change the text that later ranks read. */
export function isStage(rank: Rank): boolean {
  return (STAGES as readonly Rank[]).includes(rank)
}

/** `safe`: right wherever offered. `unsafe`: probably right, a person should look. */
export type Tier = 'safe' | 'unsafe'
/** What a fix does: puts words right, takes furniture out, or follows a style guide. */
export type FixKind = 'repair' | 'removal' | 'style'
/**
 * `recommended`: wrong whatever the style, precise enough to be on everywhere. `strict`: hints that cost reading. `house-style`:
 * matters of a style guide, and bylines, datelines and credits, which tell who wrote the text.
 */
export const PRESETS = ['recommended', 'strict', 'house-style'] as const
/** A set of rules: what is wrong whatever the style, hints that cost reading, or matters of a style guide. */
export type Preset = (typeof PRESETS)[number]
/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule may read of an article's field; the rooms' test fails when it reads anything else. */
export type FactName =
  | 'tokens'
  | 'layout'
  | 'blocks'
  | 'sentences'
  | 'quotations'
  | 'zones'
  | 'languages'
  | 'passages'
  | 'mentions'
  | 'people'
  | 'authority'
  | 'profile'
  | 'style'
  | 'tables'
  | 'source'
  | 'article'
  | 'other'

/** Something that speaks for a finding: a place in this or another article, or a plain statement. */
export interface Evidence {
  readonly kind: string
  readonly text: string
  readonly article?: string
  readonly start?: number
  readonly end?: number
}

/** What a rule says of one place. */
export interface Message {
  /** What is wrong, and why it is; one sentence, no full stop. */
  readonly reason: string
  /** What to do, or what is known; sentences. */
  readonly note?: string
  readonly evidence?: readonly Evidence[]
  /** Where one finding of the rule is graver or slighter than the rule's default. */
  readonly severity?: Severity
}

/** A fix in view coordinates; all edits are applied or none. */
export interface FixDraft {
  readonly tier: Tier
  readonly kind: FixKind
  /** What the fix does, in the imperative. */
  readonly title: string
  readonly edits: readonly Edit[]
  /** The edits have only their cause in common (forty no-break spaces): each is made or left by itself. */
  readonly apart?: boolean
  /** What a removal takes out of the text and keeps as metadata, with its zone. */
  readonly kept?: {readonly zone: string; readonly text: string}
}

/**
 * One named check. `find` says where, `say` says what and why, `fix` says what to do: three functions
 * over one small state, in coordinates of the view that the rule reads.
 */
export interface Rule<State extends Range = Range> {
  /** The folder's name; names the defect and reads after "allow …". */
  readonly id: string
  /** One line for tables and help. */
  readonly summary: string
  readonly rank: Rank
  readonly reads: readonly FactName[]
  /** Layouts on which the rule works; all when absent. */
  readonly layouts?: readonly Layout[]
  /** Highest tier and the kinds of fix that the rule may emit; absent for a rule that only reports. */
  readonly fixes?: {readonly tier: Tier; readonly kinds: readonly FixKind[]}
  readonly severity: Severity
  /** The least preset that turns the rule on. */
  readonly preset: Preset
  /** What of the user's own extends its table, see `OwnTables`; absent where nothing does. */
  readonly table?: 'lines' | 'phrases'
  /** Whether its fixes may touch words inside quotation marks. */
  readonly inQuotations: boolean
  /** Whether it judges paragraphs that are not English. */
  readonly inForeign: boolean
  find(facts: Facts): Iterable<State>
  say(state: State, facts: Facts): Message
  fix?(state: State, facts: Facts): FixDraft | undefined
}

/** A rule whose state nobody outside it looks into. */
// biome-ignore lint/suspicious/noExplicitAny: the state is private to each rule, and a catalogue holds rules of many states.
export type AnyRule = Rule<any>
