import type {Facts} from '../../src/facts/facts.js'
import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import {ALL_CAPS, BREAK, CAPITAL, NUMBER, PUNCTUATION, SPACE, WORD} from '../../src/kernels/tokenize.js'
import type {InitialSound} from '../../src/lexicon/initial-sound.js'
import {soundAt} from '../../src/rule/initial-sound.js'
import type {Rule} from '../../src/rule/rule.js'
import {isTweet} from '../../src/rule/tweets.js'

interface Article {
  readonly start: number
  readonly end: number
  /** The article as it is written. */
  readonly article: string
  readonly next: string
  readonly sound: InitialSound
  readonly certainty: 'certain' | 'likely' | 'dated' | 'doubtful'
}

const A = hashWord('a')
const AN = hashWord('an')

/** Finds "a" before a vowel sound and "an" before a consonant sound. */
function* find(facts: Facts): Generator<Article> {
  const {text, tokens} = facts
  for (let index = 0; index + 2 < tokens.count; index++) {
    const hash = tokens.hash[index]
    if ((hash !== A && hash !== AN) || tokens.kind[index] !== WORD || tokens.kind[index + 1] !== SPACE) continue
    if (isPlainlyRight(facts, index + 2, hash === A)) continue
    const sound = soundAt(facts, index + 2)
    if (sound === undefined || (hash === A) === (sound === 'consonant') || !isArticle(facts, index)) continue
    const start = tokens.start[index] as number
    const end = tokens.start[index + 1] as number
    const next = text.slice(tokens.start[index + 2], nextEnd(facts, index + 2))
    const certainty = certaintyOf(facts, index)
    // The grammar of a tweet is its author's: "he a Quay Man — Ada (@quay) May 3, 2017".
    if (certainty !== undefined && !isTweet(text.slice(0, facts.sentenceRange(facts.sentenceAt(start)).end), start))
      yield {start, end, article: text.slice(start, end), next, sound, certainty}
  }
}

/** The cheap look that most articles get: a word of more than one letter whose first two are never said the other way. */
function isPlainlyRight({text, tokens}: Facts, next: number, isA: boolean): boolean {
  const start = tokens.start[next] as number
  if ((tokens.start[next + 1] as number) - start < 2) return false
  return (isA ? /^(?:[b-df-gj-np-tv-z]|[B-DF-GJ-NP-TV-Z][a-z])/ : /^(?:[ai]|e[^uw]|o[^ainu])/).test(text.slice(start, start + 2))
}

/** "group a", "vitamin A", "serie a": the letter names what stands before it. */
const lettered =
  wordHashes(`vitamin hepatitis influenza grade type category group plan class section part point item paragraph letter letters level
  series schedule annex appendix exhibit option serie triple double single league list tier division party person company bloc block pool
  vis the a an`)

/** Whether it may be the article: in lower case, or with the capital of a sentence's first word. */
function isArticle(facts: Facts, index: number): boolean {
  const {text, tokens, sentences} = facts
  const start = tokens.start[index] as number
  const flags = tokens.flags[index] as number
  if ((flags & ALL_CAPS) !== 0) return false
  if ((flags & CAPITAL) !== 0) {
    const first = sentences.first[facts.sentenceAt(start)] as number
    if (index !== first && !(index === first + 1 && tokens.kind[first] === PUNCTUATION)) return false
    // "A OLD SHIP SINKS": the other form would be in capitals too.
    if (((tokens.flags[index + 2] as number) & (tokens.flags[index + 4] ?? 0) & ALL_CAPS) !== 0) return false
  }
  if (index === 0) return true
  const before = tokens.kind[index - 1]
  // "La Ni&ntilde;a", "Frankfurt/a": an article stands free, or behind a mark that opens.
  if (before !== SPACE && before !== BREAK)
    return /[“‘"'([—–]/.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2))
  const last = index - 2
  return last < 0 || tokens.kind[last] !== WORD ? tokens.kind[last] !== NUMBER : !lettered.has(tokens.hash[last] as number)
}

// What an article, and no "and", follows: "in an way" is certain, "their sovereignty an territorial integrity" is not.
const leads =
  wordHashes(`of in on at by for with from to as into during after before under over about through against between than like without
  is was be been being are were such quite not become became becomes has have had having it's that's he's she's there's isn't wasn't`)
const joins = wordHashes('and or but')
const objects = wordHashes('a an the this that these those it him her them his its their our my your')

/**
 * How sure the other form of the article is. "a announced that" has a word too many and is no matter of sound; "a
 * officials" may stand for "as officials"; "an" before many a word is an "and" that lost its last letter.
 */
function certaintyOf({text, tokens}: Facts, index: number): Article['certainty'] | undefined {
  const end = tokens.start[index + 3] as number
  const next = text.slice(tokens.start[index + 2], end)
  const joined = /[-‑]/.test(text.charAt(end))
  const verbal = !joined && /(?:ed|ing)$/.test(next)
  const led = index >= 2 && tokens.kind[index - 1] === SPACE && tokens.kind[index - 2] === WORD
  const before = tokens.hash[index - 2] as number
  const isAn = tokens.hash[index] === AN
  const stray = isAn && led && !leads.has(before) && !joins.has(before)
  if ((verbal || stray) && tokens.kind[index + 3] === SPACE && objects.has(tokens.hash[index + 4] as number)) return undefined
  // "putting an 10-year-old": an age joins nothing.
  if (stray && tokens.kind[index + 2] === NUMBER && joined) return 'likely'
  if (stray) return 'doubtful'
  // "an united government", "such an one", "an hundred": speeches of the first presidents and the King James Bible have them.
  if (isAn && /^[EHOUehou]\p{Ll}/u.test(next)) return 'dated'
  if (isAn && !(led && leads.has(before))) return 'likely'
  if (tokens.kind[index + 2] === NUMBER) return joined || /(?:st|nd|rd|th|s)$/.test(next) ? 'certain' : 'likely'
  if (verbal || (!joined && /[^aiosu]s$/.test(next))) return 'likely'
  return 'certain'
}

/** Where the next word ends, with what is joined to it ("X-ray", "8-year-old", "F.B.I"). */
function nextEnd({text, tokens}: Facts, index: number): number {
  const start = tokens.start[index] as number
  const joined = /^[^\s,;:!?()“”"]+/.exec(text.slice(start, start + 40))?.[0] ?? ''
  return Math.max(tokens.start[index + 1] as number, start + joined.replace(/[.'’]+$/, '').length)
}

function other(article: string): string {
  return article.length === 1 ? `${article}n` : article.charAt(0)
}

const rule: Rule<Article> = {
  id: 'indefinite-article',
  summary: '"a" before a vowel sound, "an" before a consonant sound ("a hour", "an university")',
  rank: 'words',
  reads: ['tokens', 'sentences'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say: ({article, next, sound, certainty}) => ({
    reason: `"${article}" stands before "${next}", which begins with a ${sound} sound`,
    ...(certainty === 'doubtful' ? {note: 'It may also stand for "and".'} : {}),
    ...(certainty === 'dated' ? {severity: 'info', note: 'Older English has "an" here.'} : {}),
  }),
  fix({start, end, article, certainty}) {
    if (certainty === 'doubtful') return undefined
    return {
      tier: certainty === 'certain' ? 'safe' : 'unsafe',
      kind: 'repair',
      title: `Write "${other(article)}"`,
      edits: [{start, end, text: other(article)}],
    }
  },
}

export default rule
