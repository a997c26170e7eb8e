import type {Facts} from '../facts/facts.js'
import type {Block} from '../facts/layout.js'
import type {Range} from '../view/view.js'
import type {FactName, Message, Preset, Rule, Tier} from './rule.js'

/** A place that is no part of the article's own text. */
export interface Removable extends Range {
  /** How sure its removal is; absent where it is only reported. */
  readonly tier?: Tier
  /** What goes with it when it is removed: the line ends or the space round it. */
  readonly removal: Range
  /** What is left in its place where it was glued to both its neighbours: a space. */
  readonly left?: '' | ' '
}

export interface RemovalRule<State extends Removable> {
  readonly id: string
  readonly summary: string
  readonly reads: readonly FactName[]
  readonly preset?: Preset
  readonly inForeign?: boolean
  /** The highest tier that it offers; safe when absent. */
  readonly tier?: Tier
  find(facts: Facts): Iterable<State>
  say(state: State, facts: Facts): Message
  /** What the fix does, in the imperative. */
  title(state: State): string
  /** Under what removed text is kept. */
  zone(state: State): string
}

/** A rule that takes out what is no part of the article and keeps it as metadata. Titles are passed over. */
export function removalRule<State extends Removable>(given: RemovalRule<State>): Rule<State> {
  return {
    id: given.id,
    summary: given.summary,
    rank: 'removal',
    reads: given.reads,
    fixes: {tier: given.tier ?? 'safe', kinds: ['removal']},
    severity: 'warning',
    preset: given.preset ?? 'recommended',
    inQuotations: true,
    inForeign: given.inForeign ?? true,
    find: (facts) => (facts.field === 'title' ? [] : given.find(facts)),
    say(state, facts) {
      const message = given.say(state, facts)
      if (facts.view.removal !== 'never' || state.tier === undefined) return message
      return {...message, note: 'In HTML it is reported only: remove the element that holds it.'}
    },
    fix: (state, facts) =>
      state.tier && {
        tier: state.tier,
        kind: 'removal',
        title: given.title(state),
        edits: [{...state.removal, text: state.left ?? ''}],
        kept: {zone: given.zone(state), text: facts.text.slice(state.start, state.end)},
      },
  }
}

/**
 * What goes when blocks are removed: they, with the line end and the indentation before them; at the text's head,
 * with those after them.
 */
export function blockRemoval({blocks}: Facts, first: number, last: number = first): Range {
  const {start} = blocks[first] as Block
  const {end} = blocks[last] as Block
  const next = blocks[last + 1]
  if (first === 0) return {start, end: next?.start ?? end}
  return {start: (blocks[first - 1] as Block).end, end}
}
