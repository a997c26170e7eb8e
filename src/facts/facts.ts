import {LITERAL, NUMBER, type TokenTable, tokenize} from '../kernels/tokenize.js'
import {builtInAuthority} from '../lexicon/authority-builtin.js'
import type {Authority} from '../lexicon/authority-index.js'
import type {Field} from '../view/article.js'
import type {View} from '../view/view.js'
import {judgeLanguages, type Language} from './language.js'
import {type Block, judgeLayout, type Layout, partBlocks} from './layout.js'
import {findMentions, type Mention} from './mentions.js'
import {NO_TABLES, type OwnTables} from './own.js'
import {type Passage, readPassages} from './passages.js'
import {gatherPeople, type People} from './people.js'
import {type Context, isSameContext, type Profile} from './profile.js'
import {findQuotations, insideQuotation, type Quotation, runningOver} from './quotations.js'
import {partSentences, type Sentences} from './sentences.js'
import {completed, type HouseStyle, NO_STYLE} from './style.js'
import {findZones, type Zone} from './zones.js'

/**
 * Everything that rules may read of one field of an article. Each fact is computed at the first
 * question and kept, so thirty rules cost one pass and a run of one rule pays only for what it reads.
 * Offsets are UTF-16 code units of the view's text.
 */
export class Facts {
  readonly view: View
  readonly field: Field
  readonly text: string
  readonly context: Context
  #other: Facts | undefined
  #style: HouseStyle | undefined
  #tokens: TokenTable | undefined
  #layout: Layout | undefined
  #blocks: Block[] | undefined
  #sentences: Sentences | undefined
  #quotations: Quotation[] | undefined
  #runningOver: Quotation[] | undefined
  #zones: Zone[] | undefined
  #languages: Language[] | undefined
  #passages: Passage[] | undefined
  #mentions: Mention[] | undefined
  #people: People | undefined

  constructor(view: View, field: Field, context: Context = {}) {
    this.view = view
    this.field = field
    this.text = view.text
    this.context = context
  }

  get tokens(): TokenTable {
    this.#tokens ??= tokenize(this.text)
    return this.#tokens
  }

  get layout(): Layout {
    this.#layout ??= judgeLayout(this.text, this.tokens)
    return this.#layout
  }

  get blocks(): readonly Block[] {
    // In Markdown a single line end never ends a paragraph, whatever the line lengths say.
    this.#blocks ??= partBlocks(this.tokens, this.view.removal === 'blocks' || this.layout === 'hard-wrapped')
    return this.#blocks
  }

  get sentences(): Sentences {
    this.#sentences ??= partSentences(this.text, this.tokens, this.blocks)
    return this.#sentences
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= findQuotations(this.text, this.tokens, this.blocks)
    return this.#quotations
  }

  get zones(): readonly Zone[] {
    this.#zones ??= findZones(this.text, this.tokens, this.blocks, this.field)
    return this.#zones
  }

  get languages(): readonly Language[] {
    this.#languages ??= judgeLanguages(this.text, this.tokens, this.blocks)
    return this.#languages
  }

  get passages(): readonly Passage[] {
    this.#passages ??= readPassages(this.text, this.tokens, this.sentences, this.quotations)
    return this.#passages
  }

  /** Facts of the article's other field, where it has both. */
  get other(): Facts | undefined {
    return this.#other
  }

  set other(other: Facts | undefined) {
    if (other !== this.#other) this.#people = undefined
    this.#other = other
  }

  /** The public figures that are known. */
  get authority(): Authority {
    return this.context.authority ?? builtInAuthority()
  }

  /** What may be names of persons in this field. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= findMentions(this.text, this.tokens, this.sentences, this.authority)
    return this.#mentions
  }

  /** Who is who in the article, of both its fields. */
  get people(): People {
    if (this.#people === undefined) {
      const fields = this.#other === undefined ? [this] : this.field === 'title' ? [this, this.#other] : [this.#other, this]
      const people = gatherPeople(fields, this.authority)
      for (const facts of fields) facts.#people = people
    }
    return this.#people as People
  }

  /** What a survey of the corpus knows; absent when there was none, and then what needs it is silent. */
  get profile(): Profile | undefined {
    return this.context.profile
  }

  /** Phrases of the user's own for rules that are mostly a table. */
  get tables(): OwnTables {
    return this.context.tables ?? NO_TABLES
  }

  /** What the style guide prescribes, with what follows from its spelling. */
  get style(): HouseStyle {
    this.#style ??= completed(this.context.style ?? NO_STYLE)
    return this.#style
  }

  /** Where the article was published, where that is known. */
  get source(): string | undefined {
    return this.context.source
  }

  /** The article's identity within the corpus; `''` where it has none. */
  get article(): string {
    return this.context.article ?? ''
  }

  /** The same facts, those that are known not computed again, with another context. */
  within(context: Context): Facts {
    if (isSameContext(context, this.context)) return this
    const facts = new Facts(this.view, this.field, context)
    facts.#tokens = this.tokens
    facts.#layout = this.#layout
    facts.#blocks = this.#blocks
    facts.#sentences = this.#sentences
    facts.#quotations = this.#quotations
    facts.#runningOver = this.#runningOver
    facts.#zones = this.#zones
    facts.#languages = this.#languages
    facts.#passages = this.#passages
    return facts
  }

  /** Index of the block that holds an offset or ends before it; -1 when none does. */
  blockAt(offset: number): number {
    return lastAtOrBefore(this.blocks.length, (index) => (this.blocks[index] as Block).start, offset)
  }

  /** Index of the token that holds an offset. */
  tokenAt(offset: number): number {
    return lastAtOrBefore(this.tokens.count, (index) => this.tokens.start[index] as number, offset)
  }

  /** Index of the sentence that holds an offset or ends before it; -1 when none does. */
  sentenceAt(offset: number): number {
    return lastAtOrBefore(this.sentences.count, (index) => this.tokens.start[this.sentences.first[index] as number] as number, offset)
  }

  /** Offsets of a sentence. */
  sentenceRange(index: number): {start: number; end: number} {
    return {
      start: this.tokens.start[this.sentences.first[index] as number] as number,
      end: this.tokens.start[this.sentences.last[index] as number] as number,
    }
  }

  /** Whether an offset stands among quoted words, those of a speech that ends in a later block included. */
  insideQuotation(offset: number): boolean {
    this.#runningOver ??= runningOver(this.text, this.quotations)
    return insideQuotation(this.quotations, offset) || insideQuotation(this.#runningOver, offset)
  }

  /** Whether an edit of `[start, end)` would touch the words of a quotation. */
  touchesQuotation(start: number, end: number): boolean {
    if (this.insideQuotation(start) || (end > start && this.insideQuotation(end - 1))) return true
    return end > start && this.quotations.some((quotation) => quotation.start >= start && quotation.start < end)
  }

  isForeign(offset: number): boolean {
    const block = this.blockAt(offset)
    return block >= 0 && this.languages[block] === 'foreign'
  }

  /** Whether an edit of `[start, end)` would touch an address or a number; with `inside`, whether it would cut one. */
  touchesProtected(start: number, end: number, inside = false): boolean {
    const {tokens} = this
    for (let index = this.tokenAt(start); index < tokens.count && (tokens.start[index] as number) < Math.max(end, start + 1); index++) {
      const kind = tokens.kind[index]
      if (kind !== LITERAL && kind !== NUMBER) continue
      // An insertion at the edge of a number does not touch it.
      if (inside && (tokens.start[index] as number) >= start && (tokens.start[index + 1] as number) <= end) continue
      if (start === end && ((tokens.start[index] as number) === start || tokens.start[index + 1] === start)) continue
      return true
    }
    return false
  }
}

/** The last of `count` sorted starts that is not behind an offset; -1 when all are. */
function lastAtOrBefore(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0
  let high = count - 1
  let found = -1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= offset) {
      found = middle
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
