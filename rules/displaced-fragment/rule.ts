import type {Facts} from '../../src/facts/facts.js'
import {abbreviationBefore} from '../../src/facts/sentences.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {withParallel} from '../../src/rule/parallel.js'
import type {Evidence, FixDraft, Message, Rule} from '../../src/rule/rule.js'
import {straysOf} from '../../src/rule/strays.js'
import type {Range} from '../../src/view/view.js'

/** Words that stand where they do not belong (of a repetition the full stop before them too), and the place that they belong to or were copied from. */
interface Displaced extends Range {
  readonly kind: 'repeated' | 'moved'
  /** Of a repeated fragment, where its words stand first; of a moved one, the hole that it fills. */
  readonly source: Range
  /** What goes when the repetition is taken out, where the whole fragment is one. */
  readonly removal?: Range
}

function* find(facts: Facts): Generator<Displaced> {
  const found = [...repeatedClauses(facts), ...repeatedTails(facts), ...movedNames(facts)]
  yield* found.sort((a, b) => a.start - b.start)
}

// "denied. which the administration has repeatedly denied": the word that joined the clause to its sentence.
const joining = wordHashes('which that who whom where when and but as whose')

/** Fragments behind a full stop that end in the words before the stop: "has denied. which the council has denied." */
function* repeatedClauses(facts: Facts): Generator<Displaced> {
  const {text, tokens} = facts
  for (const {start, next, fragmentEnd, repeated, ahead} of straysOf(facts)) {
    if (repeated === undefined) continue
    const closed = text.charCodeAt(fragmentEnd) === 46
    const whole = closed && (ahead === 0 || (ahead === 1 && joining.has(tokens.hash[next] as number)))
    let end = fragmentEnd
    while (end > start && /\s/.test(text[end - 1] as string)) end--
    yield {
      kind: 'repeated',
      start,
      end,
      source: repeated,
      ...(whole ? {removal: {start, end: fragmentEnd}} : {}),
    }
  }
}

const relative = wordHashes('which who where when whose')

/** A sentence that is only the name, or the relative clause, with which the sentence before it ends: "met Lin Wei. Lin Wei." */
function* repeatedTails(facts: Facts): Generator<Displaced> {
  const {tokens, sentences, text} = facts
  for (let at = 1; at < sentences.count; at++) {
    const first = sentences.first[at] as number
    const last = sentences.last[at] as number
    const before = sentences.last[at - 1] as number
    if (tokens.hash[last - 2] !== tokens.hash[before - 2]) continue
    // Words and the spaces between them, and a stop.
    if (last - first < 4 || last - first > 2 * LONGEST_NAME + 8 || tokens.kind[first] !== WORD) continue
    const clause = relative.has(tokens.hash[first] as number)
    const from = clause ? first + 2 : first
    const size = last - 1 - from
    const tail = before - 1 - size
    if (size < 3 || tail <= (sentences.first[at - 1] as number) || before + 1 !== first) continue
    if (tokens.hash[from] !== tokens.hash[tail] || tokens.kind[tail] !== WORD) continue
    if (clause ? size < 7 : !isName(facts, first, last)) continue
    const start = tokens.start[from] as number
    const source = {start: tokens.start[tail] as number, end: tokens.start[before - 1] as number}
    if (text.slice(source.start, source.end) !== text.slice(start, tokens.start[last - 1]) || text[source.end] !== '.') continue
    if (text[tokens.start[last - 1] as number] !== '.') continue
    const end = tokens.start[last - 1] as number
    yield {kind: 'repeated', start: source.end, end, source, removal: {start: source.end, end}}
  }
}

const holders = wordHashes('the a an of by with from told via behind between among')
const small = wordHashes('of the and for in on')

// Words.
const LONGEST_NAME = 7

/**
 * A name that stands as a sentence of its own after a sentence with a hole: "a study by the , things are better.
 * Harbour Institution." The link's text was moved to the end, and its place is empty.
 */
function* movedNames(facts: Facts): Generator<Displaced> {
  const {tokens, sentences} = facts
  for (let at = 1; at < sentences.count; at++) {
    const first = sentences.first[at] as number
    const last = sentences.last[at] as number
    if (last - first > 2 * LONGEST_NAME || !isName(facts, first, last)) continue
    const block = facts.blockAt(tokens.start[first] as number)
    const holes: Range[] = []
    for (let before = at - 1; before >= 0 && before >= at - 2; before--) {
      const from = sentences.first[before] as number
      if (facts.blockAt(tokens.start[from] as number) !== block) break
      holes.push(...holesIn(facts, from, sentences.last[before] as number))
    }
    // Two holes and one name: which of them it fills cannot be known.
    const [hole] = holes
    if (hole !== undefined && holes.length === 1)
      yield {kind: 'moved', start: tokens.start[first] as number, end: endOfWords(facts, first, last), source: hole}
  }
}

const articles = wordHashes('the a an')
const cannotFollow = wordHashes('on in that at who which and is was has of for by with from said to')

/**
 * Where the words of a link were: a determiner or preposition, then one space and a comma or full stop ("by the , things"),
 * or two spaces ("said in a  on Monday"), or a word that cannot follow an article ("told the on Monday").
 */
function* holesIn({text, tokens}: Facts, from: number, to: number): Generator<Range> {
  for (let index = from; index + 2 < to; index++) {
    if (tokens.kind[index] !== WORD || !holders.has(tokens.hash[index] as number) || tokens.kind[index + 1] !== SPACE) continue
    const start = tokens.start[index + 1] as number
    const end = tokens.start[index + 2] as number
    const next = index + 2
    if (tokens.kind[next] === PUNCTUATION) {
      const unit = text.charCodeAt(end)
      if ((unit !== 44 && unit !== 46) || (tokens.start[next + 1] as number) - end > 1 || text.charCodeAt(end + 2) === 46) continue
    } else {
      if (tokens.kind[next] !== WORD || ((tokens.flags[next] as number) & CAPITAL) !== 0) continue
      const impossible = articles.has(tokens.hash[index] as number) && cannotFollow.has(tokens.hash[next] as number)
      if (end - start < 2 && !impossible) continue
    }
    yield {start, end}
  }
}

/** Whether a sentence is nothing but capitalised words ("Harbour Institution."). */
function isName(facts: Facts, first: number, last: number): boolean {
  const {tokens} = facts
  let words = 0
  for (let index = first; index < last; index++) {
    const kind = tokens.kind[index]
    if (kind === SPACE) continue
    if (kind === PUNCTUATION && index === last - 1) continue
    if (kind !== WORD) return false
    const capital = ((tokens.flags[index] as number) & CAPITAL) !== 0
    if (!capital && (words === 0 || !small.has(tokens.hash[index] as number))) return false
    if (++words > LONGEST_NAME) return false
  }
  return words > 0 && abbreviationBefore(facts.text, tokens, last - 1) === 'none'
}

function endOfWords(facts: Facts, first: number, last: number): number {
  const {tokens} = facts
  let end = last
  while (end > first + 1 && tokens.kind[end - 1] !== WORD) end--
  return tokens.start[end] as number
}

function say(state: Displaced, facts: Facts): Message {
  return withParallel(told(state, facts.text), facts, state)
}

function told({kind, start, end, source}: Displaced, text: string): Message {
  const whole = text.slice(start, end).replace(/^\.\s*/, '')
  const shown = whole.length > 60 ? `${whole.slice(0, 57)}…` : whole
  if (kind === 'repeated') {
    const evidence: Evidence[] = [{kind: 'repeated', text: text.slice(source.start, source.end), ...source}]
    return {
      reason: `"${shown}" stands behind a full stop and repeats the words before it`,
      note: 'A clause was written twice. Keep the one that is whole.',
      evidence,
    }
  }
  const evidence: Evidence[] = [{kind: 'hole', text: text.slice(Math.max(0, source.start - 30), source.end + 1), ...source}]
  return {
    reason: `"${shown}" stands alone after a sentence that has lost a name`,
    note: 'It was probably moved out of the gap before it: compare the source.',
    evidence,
  }
}

function fix({removal}: Displaced): FixDraft | undefined {
  if (removal === undefined) return undefined
  return {tier: 'unsafe', kind: 'repair', title: 'Drop the repeated clause', edits: [{...removal, text: ''}]}
}

const rule: Rule<Displaced> = {
  id: 'displaced-fragment',
  summary: 'Words moved out of their place, or written again, behind a full stop ("has denied. which it has denied.")',
  rank: 'words',
  reads: ['tokens', 'layout', 'blocks', 'sentences', 'passages', 'profile'],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
