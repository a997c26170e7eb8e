import type {Facts} from '../../src/facts/facts.js'
import {equalsFolded, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, BREAK, CAPITAL, SPACE, WORD} from '../../src/kernels/tokenize.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Rule} from '../../src/rule/rule.js'

interface Repeat {
  /** The first of the repeated words. */
  readonly start: number
  /** End of the last one. */
  readonly end: number
  readonly word: string
  readonly certainty: 'certain' | 'likely' | 'doubtful'
}

// Doubled, these have no reading in English prose: an article or a conjunction cannot follow itself.
// "to to" ("do what you have to to take care"), "in in" ("what it took in in taxes"), "that that" and "had
// had" have one and are not here.
const never = wordHashes('the of and a an or')

// Right text, doubled on purpose or by grammar: intensifiers, interjections and echoes of speech, and what else was
// read doubled and right in scraped and edited news.
const allowed =
  wordHashes(`that had very many really so much far long more never no yes ha hah heh hey ho hee bye blah bla boo wow knock tick tock pow bang
  boom beep cough wah choo yo yay tut hush tsk la na da dum doo cha yada old big little poor well good bad now there please again
  oh ah uh um mm hmm mmm okay ok come hear go wait stop run win lies wrong fake million trillion billion hip night day round up down
  too truly highly deep dear same pretty quite just pom rah zzz coo cuckoo dik aye whoa woo mama papa bon can crazy hint nae`)

// Doubled, these may be grammar ("a partner we have been looking for for three decades", "shown at at least
// three rallies", "what it is is a trick"), so they are pointed out and no more.
const doubtful = wordHashes(
  'to in on at for by over about through up down out off is was are were it as one you but if so not here too his her this',
)

/**
 * Finds a word that stands twice running: same letters, only spaces between (a line end only where lines
 * are wrapped). Capitalised pairs are names or headings run into the text (`Ying Ying`, `Twitter Twitter`)
 * and are left alone unless the word is a function word.
 */
function* find(facts: Facts): Generator<Repeat> {
  const {text, tokens} = facts
  const soft = facts.layout === 'hard-wrapped' || facts.view.removal === 'blocks'
  const joins = (gap: number): boolean => tokens.kind[gap] === SPACE || (soft && tokens.kind[gap] === BREAK && tokens.flags[gap] === 1)
  for (let index = 0; index + 2 < tokens.count; index++) {
    if (tokens.kind[index] !== WORD || tokens.kind[index + 2] !== WORD) continue
    if (tokens.hash[index] !== tokens.hash[index + 2]) continue
    if (!joins(index + 1)) continue
    const start = tokens.start[index] as number
    const word = text.slice(start, tokens.start[index + 1])
    let last = index + 2
    if (!equalsFolded(text, tokens.start[last] as number, tokens.start[last + 1] as number, word.toLowerCase())) continue
    while (last + 2 < tokens.count && joins(last + 1) && tokens.hash[last + 2] === tokens.hash[index]) last += 2
    const next = last
    const run = (last - index) / 2 + 1
    // "HA HA HA" is laughter; "the the the" is a slip as much as "the the".
    if ((run === 2 || never.has(tokens.hash[index] as number)) && judgeable(facts, index, last)) {
      yield {start, end: tokens.start[last + 1] as number, word, certainty: certaintyOf(facts, index)}
    }
    index = next
  }
}

function judgeable(facts: Facts, first: number, last: number): boolean {
  const {text, tokens} = facts
  const hash = tokens.hash[first] as number
  const flags = tokens.flags[first] as number
  const lastFlags = tokens.flags[last] as number
  const length = (tokens.start[first + 1] as number) - (tokens.start[first] as number)
  if (allowed.has(hash)) return false
  if (days.has(hash)) return (flags & lastFlags & CAPITAL) !== 0 && isLower(tokens, first - 2) && isLower(tokens, last + 2)
  // "Vitamin A a day": only the same form twice is a slip; a sentence's first word may have its capital.
  if ((lastFlags & (CAPITAL | ALL_CAPS)) !== 0) return false
  if ((length === 1 && (flags & CAPITAL) !== 0) || (flags & ALL_CAPS) !== 0) return false
  // "The the" at a sentence's start is a slip; "Blue blue" or "Baden baden" is not certain enough to report.
  if ((flags & CAPITAL) !== 0 && !never.has(hash)) return false
  // "it it [sic]": the writer knows.
  if (text.startsWith('[sic', (tokens.start[last + 1] as number) + 1) || text.startsWith('(sic', (tokens.start[last + 1] as number) + 1))
    return false
  // "Pan troglodytes troglodytes", "ylang ylang", "nae nae": a doubled word that no dictionary has is a name.
  if (!never.has(hash) && wordSet().look(text, tokens.start[first], tokens.start[first + 1]) === 0) return false
  // "calling liars liars": the object and what it is called.
  if (naming.has(tokens.hash[first - 2] ?? 0)) return false
  return !hyphenated(text, tokens.start[first] as number, tokens.start[last + 1] as number)
}

// Months that are names too ("May May", "August August") are left out.
const days = wordHashes(
  `monday tuesday wednesday thursday friday saturday sunday january february july september october november december`,
)

/** Whether a word in lower case stands at a token with a space between: "a Wednesday Wednesday about" against a song's title. */
function isLower(tokens: Facts['tokens'], index: number): boolean {
  return tokens.kind[index] === WORD && ((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS)) === 0
}

const naming = wordHashes('call calls called calling name names named naming')

function certaintyOf(facts: Facts, index: number): Repeat['certainty'] {
  const {tokens} = facts
  const hash = tokens.hash[index] as number
  if (never.has(hash)) return 'certain'
  return doubtful.has(hash) ? 'doubtful' : 'likely'
}

/** `face-to-to`: a part of a compound. */
function hyphenated(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  return before === 45 || after === 45 || before === 39 || before === 0x2019 || after === 0x2019 || after === 39
}

const rule: Rule<Repeat> = {
  id: 'repeated-words',
  summary: 'A word that stands twice running ("of of")',
  rank: 'words',
  reads: ['tokens', 'layout'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: false,
  find,
  say: ({word, certainty}) => ({
    reason: `"${word}" stands twice running`,
    ...(certainty === 'doubtful' ? {severity: 'info', note: 'A clause may end in this word and the next begin with it.'} : {}),
  }),
  fix({start, end, certainty, word}) {
    if (certainty === 'doubtful') return undefined
    // The first word stays, since it may have the sentence's capital ("The the talks"); editors show the whole pair.
    return {
      tier: certainty === 'certain' ? 'safe' : 'unsafe',
      kind: 'repair',
      title: `Drop the second "${word}"`,
      edits: [{start, end, text: word}],
    }
  },
}

export default rule
