import {Facts} from '../../src/facts/facts.js'
import {pairMarks} from '../../src/facts/pairing.js'
import type {Quotation} from '../../src/facts/quotations.js'
import type {HouseStyle} from '../../src/facts/style.js'
import {clearMajority, type Majority} from '../../src/rule/majority.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import {type Edit, plainView} from '../../src/view/view.js'
import {editsFor, kindOf, marksOf, outerQuotations} from './marks.js'

type Marks = NonNullable<HouseStyle['quoteMarks']>

/** The marks that most speeches of an article have, and how many have them or others. */
interface MostMarks extends Majority {
  readonly marks: Marks
}

interface State {
  readonly start: number
  readonly end: number
  readonly edits: readonly Edit[]
  /** What the marks should be: "curly", "double". */
  readonly wanted: string
  /** Present where the article and no style guide says which marks are wanted. */
  readonly majority?: MostMarks
  /** Whether the rewritten text is read as it should be. */
  readonly certain: boolean
}

/** One finding for an article: the first mark that is not as the style guide, or most of the article, has it. */
function* find(facts: Facts): Generator<State> {
  if (!/["'“”‘’]/.test(facts.text)) return
  const {quoteShape, quoteMarks} = facts.style
  const majority = quoteMarks === undefined && quoteShape === undefined ? majorityOf(facts) : undefined
  if (quoteShape === undefined && quoteMarks === undefined && majority === undefined) return
  const read = (of: Facts): Edit[] =>
    editsFor(
      of,
      marksOf(of, (outer) => isOther(of, outer, quoteMarks, majority?.marks)),
      quoteShape,
    )
  const edits = read(facts)
  const first = edits[0]
  if (first === undefined) return
  // What is left to turn in the new text was read otherwise in the old one.
  const again = new Facts(plainView(rewritten(facts.text, edits)), facts.field, facts.context)
  // Nor may a pair be torn: the last paragraphs of a speech, whose first one opens elsewhere, quote in single marks too.
  const certain = read(again).length === 0 && !tearsPairs(facts, again)
  if (majority !== undefined && !certain) return
  const wanted = [facts.field === 'title' ? undefined : (quoteMarks ?? majority?.marks), quoteShape]
    .filter((word) => word !== undefined)
    .join(' and ')
  yield {
    start: first.start,
    end: first.end,
    edits,
    wanted,
    certain,
    ...(majority === undefined ? {} : {majority}),
  }
}

/** Whether a mark lacks its partner in the new text that did not lack it in the old one in the same way. */
function tearsPairs(before: Facts, after: Facts): boolean {
  const known = new Set(pairMarks(before).flaws.map(({mark, flaw}) => `${mark.start} ${flaw}`))
  return pairMarks(after).flaws.some(({mark, flaw}) => !known.has(`${mark.start} ${flaw}`))
}

function isOther(facts: Facts, outer: Quotation, prescribed: Marks | undefined, usual: Marks | undefined): boolean {
  if (prescribed !== undefined) return kindOf(outer) !== prescribed
  return usual !== undefined && kindOf(outer) !== usual && isSpeech(facts, outer)
}

/**
 * Whether a comma or stop stands before the closing mark and a word in lower case in it. Titles of works, headlines and
 * words at a distance may have marks of their own.
 */
function isSpeech(facts: Facts, {start, end}: Quotation): boolean {
  const {text} = facts
  // Headlines, decks, captions and linked headlines stand above the first paragraph, or have no stop.
  const at = facts.blockAt(start)
  if (at === 0 || facts.zones[at]?.closed !== true) return false
  return /[.,]/.test(text[end - 2] as string) && /\s\p{Ll}/u.test(text.slice(start, end))
}

function majorityOf(facts: Facts): MostMarks | undefined {
  // In flat text the headlines of other articles, which have single marks by custom, stand among the sentences.
  if (facts.layout === 'flat') return undefined
  const speeches = outerQuotations(facts).filter((outer) => isSpeech(facts, outer))
  const double = speeches.filter((outer) => kindOf(outer) === 'double').length
  const single = speeches.length - double
  const [few, many] = double < single ? [double, single] : [single, double]
  const clear = few === 0 ? undefined : clearMajority(few, many, speeches.length)
  return clear && {marks: double < single ? 'single' : 'double', ...clear}
}

/** The text with edits that each replace one unit by one. */
function rewritten(text: string, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return made + text.slice(at)
}

function say({wanted, edits, majority}: State): Message {
  if (majority !== undefined)
    return {
      reason: `${majority.many} speeches of the article have ${wanted} marks, ${majority.few} have others`,
      note: `Write ${wanted} marks.`,
      severity: 'info',
    }
  return {
    reason: `The style guide wants ${wanted} marks; ${edits.length} of the article are others`,
    note: 'Quotations whose marks are not certain are left as they are.',
  }
}

function fix({edits, wanted, certain}: State): FixDraft | undefined {
  return certain ? {tier: 'unsafe', kind: 'style', title: `Write ${wanted} marks`, edits} : undefined
}

const rule: Rule<State> = {
  id: 'quote-style',
  summary: 'Quotation marks of another kind or shape than the style guide wants (‘single’ for “double”, straight for curly)',
  rank: 'style',
  reads: ['tokens', 'blocks', 'layout', 'quotations', 'zones', 'style'],
  fixes: {tier: 'unsafe', kinds: ['style']},
  severity: 'warning',
  preset: 'house-style',
  // Marks are exchanged, no word is touched.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
