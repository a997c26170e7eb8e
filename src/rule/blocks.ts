import {type Border, type Furniture, findFurniture} from './furniture.js'
import {removalRule} from './removal.js'
import type {Preset, Rule} from './rule.js'
import {PhraseTable} from './table.js'

export interface BlockTable {
  readonly id: string
  readonly summary: string
  /** Zone under which removed text is kept. */
  readonly zone: string
  /** What the furniture is, for messages: "a comment form". */
  readonly what: string
  /** The data file's text; see `Phrase`. */
  readonly phrases: string
  readonly preset?: Preset
  /** Finds the end of a headline that a phrase of running text announces; without it such places are only reported. */
  readonly border?: Border
}

/**
 * A rule from a table of furniture phrases. A block counts when its words are covered by phrases from
 * end to end; phrases that are not certain count only beside a block or phrase that is. Inside other text a run
 * of phrases counts when it holds one that is never prose (`!!`), or begins where a sentence ended and
 * holds a certain one.
 */
export function blocks(table: BlockTable): Rule<Furniture> {
  let phrases: PhraseTable | undefined
  const extended = new WeakMap<readonly string[], PhraseTable>()
  const withOwn = (lines: readonly string[]): PhraseTable => {
    const known = extended.get(lines) ?? new PhraseTable(`${table.phrases}\n${lines.join('\n')}`)
    extended.set(lines, known)
    return known
  }
  const rule = removalRule<Furniture>({
    id: table.id,
    summary: table.summary,
    reads: ['tokens', 'blocks', 'layout', 'zones', 'sentences', 'other', 'tables'],
    ...(table.preset === undefined ? {} : {preset: table.preset}),
    find(facts) {
      const own = facts.tables.lines?.[table.id]
      if (own === undefined) phrases ??= new PhraseTable(table.phrases)
      return findFurniture(facts, own === undefined ? (phrases as PhraseTable) : withOwn(own), table.border)
    },
    say: ({tier}) => ({
      reason: `This is ${table.what}, not the article`,
      ...(tier === undefined ? {note: 'Where it ends cannot be told from the text.'} : {}),
    }),
    title: () => `Remove ${table.what}`,
    zone: () => table.zone,
  })
  return {...rule, table: 'lines'}
}
